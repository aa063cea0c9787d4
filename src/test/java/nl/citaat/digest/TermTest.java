package nl.citaat.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.Locale;
import nl.citaat.digest.TermException.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {

  private static final ZoneId USUAL = ZoneId.of("Europe/Amsterdam");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "08:00                  | 0 8 * * *       | Europe/Amsterdam",
        "8.05 daily             | 5 8 * * *       | Europe/Amsterdam",
        "daily 23:59            | 59 23 * * *     | Europe/Amsterdam",
        "08:00 dagelijks        | 0 8 * * *       | Europe/Amsterdam",
        "every day 08:00        | 0 8 * * *       | Europe/Amsterdam",
        "08:00 weekdays         | 0 8 * * 1,2,3,4,5 | Europe/Amsterdam",
        "werkdagen 08:00        | 0 8 * * 1,2,3,4,5 | Europe/Amsterdam",
        "08:00 weekend          | 0 8 * * 6,7     | Europe/Amsterdam",
        "08:00 Mon,thu          | 0 8 * * 1,4     | Europe/Amsterdam",
        "08:00 maandag zo       | 0 8 * * 1,7     | Europe/Amsterdam",
        "08:00 Asia/Kolkata     | 0 8 * * *       | Asia/Kolkata",
        "UTC 08:00              | 0 8 * * *       | UTC",
        "hourly                 | 0 * * * *       | Europe/Amsterdam",
        "*/15 8-10 * * 1-5      | */15 8-10 * * 1-5 | Europe/Amsterdam",
        "0 8 1 1 * America/New_York | 0 8 1 1 *   | America/New_York"
      })
  void whatPeopleWriteIsACronTerm(String words, String cron, String zone) {
    assertThat(Term.read(words, USUAL)).isEqualTo(new Term(cron, ZoneId.of(zone)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                 | TIME  | ''",
        "daily              | TIME  | daily",
        "25:00              | TIME  | 25:00",
        "08:60 daily        | TIME  | 08:60",
        "08:00 09:00        | DAY   | 09:00",
        "08:00 someday      | DAY   | someday",
        "0 8 * *            | CRON  | 0 8 * *",
        "0 25 * * *         | CRON  | 0 25 * * *",
        "* * * * * *        | CRON  | * * * * * *",
        "0 8 30 2 *         | NEVER | 0 8 30 2 *",
        "08:00 Europe/Rivendell | ZONE | Europe/Rivendell"
      })
  void whatSaysNoTimeIsRefusedWithTheReason(String words, Flaw flaw, String word) {
    assertThatThrownBy(() -> Term.read(words, USUAL))
        .isInstanceOfSatisfying(
            TermException.class,
            wrong -> {
              assertThat(wrong.flaw()).isEqualTo(flaw);
              assertThat(wrong.word()).isEqualTo(word);
            });
  }

  @Test
  void theLanguageOfTheMachineDoesNotMatter() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Term.read("08:00 DAILY", USUAL).cron()).isEqualTo("0 8 * * *");
      assertThat(Term.read("08:00 FRI", USUAL).cron()).isEqualTo("0 8 * * 5");
    } finally {
      Locale.setDefault(before);
    }
  }
}
