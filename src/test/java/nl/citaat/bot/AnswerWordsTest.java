package nl.citaat.bot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.citaat.answer.FoundQuote;
import nl.citaat.article.Article;
import nl.citaat.article.Quote;
import nl.citaat.article.Sentence;
import nl.citaat.bot.Outgoing.Button;
import nl.citaat.store.GivenAnswer;
import nl.citaat.testing.Archive;
import nl.citaat.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How answers are put on pages, and what buttons are below those. */
class AnswerWordsTest {

  private static final AnswerWords WORDS =
      new AnswerWords(Language.NL, true, "wie won er dan?", Language.NL, Map.of());

  @TempDir private Path data;
  private Archive archive;

  @BeforeEach
  void open() {
    archive = Archive.open(data, Clock.systemUTC());
  }

  @AfterEach
  void close() {
    archive.close();
  }

  /** The sentences of an article. */
  private List<FoundQuote> quotes(String... sentences) {
    Article article =
        archive.add("a", "title: T\nlanguage: nl\n\n" + String.join("\n\n", sentences));
    return Sentence.of(article.current().story()).stream()
        .map(sentence -> new Quote(article.current(), sentence.span()))
        .map(quote -> new FoundQuote(quote, 0.5, null, List.of()))
        .toList();
  }

  private static String[] numbered(int count) {
    return Stream.iterate(1, i -> i + 1)
        .limit(count)
        .map(i -> "Zin " + i + ".")
        .toArray(String[]::new);
  }

  private static String longOne(int length) {
    return "Z" + "o ".repeat(length / 2) + "is het.";
  }

  private AnswerPage kept(List<List<FoundQuote>> pages, int number) {
    GivenAnswer given =
        new GivenAnswer(1, Language.NL, true, "wie won er dan?", AnswerPage.kept(pages));
    return archive.store.read(session -> AnswerPage.of(session.articles(), given, number));
  }

  @Test
  void threeQuotesStandOnAPageAndEachOnOne() {
    List<FoundQuote> quotes = quotes(numbered(10));
    List<List<FoundQuote>> pages = WORDS.pages(quotes);
    assertThat(pages).extracting(List::size).containsExactly(3, 3, 3, 1);
    assertThat(pages.stream().flatMap(List::stream).toList()).isEqualTo(quotes);
    assertThat(WORDS.pages(List.of())).isEmpty();
  }

  @Test
  void aPageHoldsWhatFitsInAMessageAndWhatFitsNowhereIsLeftOut() {
    List<FoundQuote> quotes =
        quotes(longOne(3000), longOne(3000), longOne(500), longOne(4200), "Zin.", "Slot.");
    List<List<FoundQuote>> pages = WORDS.pages(quotes);
    assertThat(pages)
        .containsExactly(
            List.of(quotes.get(0)),
            List.of(quotes.get(1), quotes.get(2)),
            List.of(quotes.get(4), quotes.get(5)));
    for (int i = 0; i < pages.size(); i++) {
      MessageText text = WORDS.text(kept(pages, i));
      assertThat(text.shown()).hasSameSizeAs(pages.get(i));
      assertThat(text.text().text()).hasSizeLessThanOrEqualTo(4096);
    }
  }

  @Test
  void aPageThatIsKeptSaysWhatItSaidAtFirst() {
    List<List<FoundQuote>> pages = WORDS.pages(quotes(numbered(4)));
    AnswerPage first = AnswerPage.first(pages);
    assertThat(kept(pages, 0)).isEqualTo(first);
    assertThat(WORDS.text(first).text().text())
        .startsWith(new Texts(Language.NL).of(Text.FOREIGN) + "\n\nBedoelde je: wie won er dan?");
    assertThat(WORDS.text(kept(pages, 1)).text().text()).isEqualTo("Zin 4.\nT");
    assertThat(kept(pages, 2).isEmpty()).isTrue();
  }

  @Test
  void theButtonsStandInThreeRowsAtMostAndFit() {
    List<List<FoundQuote>> pages = WORDS.pages(quotes(numbered(10)));
    AnswerButtons buttons = new AnswerButtons(Language.NL, "0123456789abcdef");
    List<String> data = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      List<List<Button>> rows = buttons.below(kept(pages, i), "wie won er dan?");
      assertThat(rows).hasSize(3).allSatisfy(row -> assertThat(row).hasSizeBetween(1, 3));
      rows.forEach(row -> row.forEach(button -> data.add(button.data())));
    }
    assertThat(data)
        .contains("q:nl:3:0123456789abcdef")
        .doesNotContain("q:nl:4:0123456789abcdef")
        .allSatisfy(one -> assertThat(one.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(64))
        .allSatisfy(one -> assertThat(Press.of(one)).isPresent());
  }
}
