package nl.citaat.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeWordsTest {

  /** A Thursday. */
  private static final LocalDate TODAY = LocalDate.of(2020, 3, 12);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "who won in 2018? | 2018 | 2018-01-01 | 2018-12-31",
        "wie won er in het jaar 2018 | 2018 | 2018-01-01 | 2018-12-31",
        "the elections of 2018 in Italy | 2018 | 2018-01-01 | 2018-12-31",
        "brexit vote 2016? | 2016 | 2016-01-01 | 2016-12-31",
        "what was said in May 2018? | May 2018 | 2018-05-01 | 2018-05-31",
        "wat gebeurde er op 1 november 2016 | 1 november 2016 | 2016-11-01 | 2016-11-01",
        "what happened on 24th June, 2016 | 24th June, 2016 | 2016-06-24 | 2016-06-24",
        "what happened on June 24, 2016? | June 24, 2016 | 2016-06-24 | 2016-06-24"
      })
  void aDateMeansTheSameWheneverItIsAsked(
      String question, String words, LocalDate first, LocalDate last) {
    TimeWords.Found found = TimeWords.in(question, TODAY).orElseThrow();
    assertThat(found.span().in(question)).isEqualTo(words);
    assertThat(found.days()).isEqualTo(new DayRange(first, last));
    assertThat(found.dated()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "what did Putin say last month? | last month | 2020-02-01 | 2020-02-29",
        "wat zei Poetin vorige maand | vorige maand | 2020-02-01 | 2020-02-29",
        "wie won er deze week? | deze week | 2020-03-09 | 2020-03-15",
        "who resigned last week | last week | 2020-03-02 | 2020-03-08",
        "wat gebeurde er afgelopen jaar? | afgelopen jaar | 2019-01-01 | 2019-12-31",
        "wie stopte drie dagen geleden | drie dagen geleden | 2020-03-09 | 2020-03-09",
        "who stopped two weeks ago? | two weeks ago | 2020-02-24 | 2020-03-01",
        "wat besloot de rechter 10 jaar geleden | 10 jaar geleden | 2010-01-01 | 2010-12-31",
        "what was decided in May? | May | 2019-05-01 | 2019-05-31",
        "wat is er in maart besloten? | maart | 2020-03-01 | 2020-03-31",
        "wie won er gisteren? | gisteren | 2020-03-11 | 2020-03-11",
        "who spoke on Tuesday? | Tuesday | 2020-03-10 | 2020-03-10"
      })
  void aTimeThatIsToldFromNowIsCountedBackFromTheDayOfTheQuestion(
      String question, String words, LocalDate first, LocalDate last) {
    TimeWords.Found found = TimeWords.in(question, TODAY).orElseThrow();
    assertThat(found.span().in(question)).isEqualTo(words);
    assertThat(found.days()).isEqualTo(new DayRange(first, last));
    assertThat(found.dated()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "who is Theresa May?",
        "what may the minister do",
        "2016 mensen kwamen",
        "31 April van hoeveel",
        "who halted airstrikes?",
        "hoe lang geleden was dat?"
      })
  void otherWordsTellNoTime(String question) {
    assertThat(TimeWords.in(question, TODAY)).isEmpty();
  }
}
