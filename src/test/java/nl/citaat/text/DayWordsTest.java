package nl.citaat.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayWordsTest {

  /** A Tuesday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2016, 11, 1);

  @ParameterizedTest
  @CsvSource({
    "dinsdag, 2016-11-01",
    "on Tuesday, 2016-11-01",
    "maandagavond, 2016-10-31",
    "Wednesday morning, 2016-10-26",
    "next Tuesday, 2016-11-08",
    "komende vrijdag, 2016-11-04",
    "Gisteren, 2016-10-31",
    "tomorrow, 2016-11-02",
    "vandaag, 2016-11-01"
  })
  void aDayIsCountedFromTheDayOfPublication(String words, LocalDate day) {
    assertThat(DayWords.day(words, PUBLISHED)).contains(day);
  }

  @Test
  void otherWordsMeanNoDay() {
    assertThat(DayWords.day("2 oktober 1968, in mei", PUBLISHED)).isEmpty();
    assertThat(DayWords.day("", PUBLISHED)).isEmpty();
  }
}
