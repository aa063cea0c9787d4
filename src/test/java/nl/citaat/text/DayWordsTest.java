package nl.citaat.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayWordsTest {

  @Test
  void theWordIsFoundInItsPartOfTheText() {
    String text = "Gisteren regende het. Het sneeuwde dinsdagavond.";
    TextSpan second = new TextSpan(22, text.length());
    DayWords.Told told = DayWords.first(text, second, LocalDate.of(2016, 11, 2)).orElseThrow();
    assertThat(told.span().in(text)).isEqualTo("dinsdagavond");
    assertThat(told.day()).isEqualTo(LocalDate.of(2016, 11, 1));
  }

  @Test
  void anyDayOfANameIsNoDay() {
    LocalDate published = LocalDate.of(2016, 11, 2);
    assertThat(DayWords.day("It happens every Sunday", published)).isEmpty();
    assertThat(DayWords.day("Elke zondag, maar niet gisteren", published))
        .contains(LocalDate.of(2016, 11, 1));
  }

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
