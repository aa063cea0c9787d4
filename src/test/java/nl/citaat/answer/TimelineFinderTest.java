package nl.citaat.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.citaat.testing.Archive;
import nl.citaat.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineFinderTest {

  @TempDir private Path data;
  private Archive archive;

  @BeforeEach
  void open() {
    archive = Archive.open(data, Clock.systemUTC());
    add(
        "late",
        "2016-11-02",
        "nl",
        "De luchtaanvallen op Aleppo zijn dinsdag gestopt. Homs zweeg.");
    add("early", "2015-03-01", "en", "Airstrikes hit Aleppo again. Mark Duval counted them.");
    add("merk", "2016-01-01", "nl", "Het merk van Duval is een teken.");
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private void add(String id, String published, String language, String body) {
    String head = "title: %s\npublished: %s\nlanguage: %s\n\n".formatted(id, published, language);
    archive.add(id, head + body);
  }

  private Timeline timeline(String words) {
    return archive.answerer.timeline(words, Language.EN);
  }

  private List<String> texts(String words) {
    return timeline(words).quotes().stream().map(dated -> dated.quote().text()).toList();
  }

  @Test
  void sentencesOfBothLanguagesComeOldestFirst() {
    List<String> both =
        List.of(
            "Airstrikes hit Aleppo again.", "De luchtaanvallen op Aleppo zijn dinsdag gestopt.");
    assertThat(texts("airstrikes")).isEqualTo(both);
    assertThat(texts("luchtaanvallen")).isEqualTo(both);
    assertThat(texts("ALEPPO")).isEqualTo(both);
  }

  @Test
  void aDayThatTheSentenceTellsGoesBeforeThatOfPublication() {
    List<DatedQuote> quotes = timeline("Aleppo").quotes();
    assertThat(quotes)
        .extracting(DatedQuote::day)
        .containsExactly(LocalDate.of(2015, 3, 1), LocalDate.of(2016, 11, 1));
    assertThat(quotes.getFirst().told()).isNull();
    DatedQuote last = quotes.getLast();
    assertThat(Objects.requireNonNull(last.told()).in(last.quote().revision().body()))
        .isEqualTo("dinsdag");
  }

  @Test
  void eachSentenceHasAllTheWords() {
    assertThat(texts("airstrikes Homs")).isEmpty();
    assertThat(texts("airstrikes Aleppo")).hasSize(2);
    assertThat(texts("airstrikes in Paris")).isEmpty();
  }

  @Test
  void aFirstNameIsNotTranslated() {
    assertThat(texts("Mark Duval")).containsExactly("Mark Duval counted them.");
  }

  @Test
  void theLanguageIsThatOfTheWordsAndOfTheReaderForNames() {
    assertThat(timeline("luchtaanvallen").language()).isEqualTo(Language.NL);
    assertThat(timeline("airstrikes").language()).isEqualTo(Language.EN);
    assertThat(archive.answerer.timeline("Aleppo", Language.NL).language()).isEqualTo(Language.NL);
    assertThat(timeline("Aleppo").language()).isEqualTo(Language.EN);
  }

  @Test
  void ofTwoSentencesThatSayTheSameTheOlderStays() {
    add("copy", "2017-01-01", "en", "Airstrikes hit Aleppo once again.");
    assertThat(texts("airstrikes Aleppo")).hasSize(2).contains("Airstrikes hit Aleppo again.");
  }

  @Test
  void retractedReplacedAndUndatedArticlesDoNotShow() {
    archive.retractInStore("late");
    archive.save("early", "title: T\npublished: 2015-03-01\nlanguage: en\n\nAleppo is quiet.");
    archive.add("undated", "title: T\nlanguage: en\n\nAleppo was old.");
    assertThat(texts("Aleppo")).containsExactly("Aleppo is quiet.");
  }

  @Test
  void wordsThatSayNothingFindNothing() {
    assertThat(texts("the of")).isEmpty();
    assertThat(texts("")).isEmpty();
  }

  @Test
  void ofMoreThanCanBeLookedAtItSaysThatThereIsMore() {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 510; i++) {
      body.append("Zembla%d sold x%d y%d z%d Gouda. ".formatted(i, i, i, i));
    }
    add("many", "2017-01-01", "en", body.toString());
    assertThat(timeline("Gouda").quotes()).hasSize(500);
    assertThat(timeline("Gouda").complete()).isFalse();
    assertThat(timeline("Aleppo").complete()).isTrue();
  }
}
