package nl.citaat.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.citaat.article.Article;
import nl.citaat.article.Quote;
import nl.citaat.bot.FormattedText.Style;
import nl.citaat.bot.Incoming.Said;
import nl.citaat.bot.Outgoing.Send;
import nl.citaat.testing.Archive;
import nl.citaat.text.Language;
import nl.citaat.text.TextSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuoteContextTest {

  private static final Chat CHAT = new Chat(101, Chat.Kind.PRIVATE, null);
  private static final Turn TURN =
      new Turn(
          new Said(1, CHAT, new Person(101, "nl"), Instant.EPOCH, 1, "x", true, null), "x", null);

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

  private Article article(String body) {
    return archive.save("tulpen", "title: Tulpen\nlanguage: nl\n\n" + body);
  }

  private Optional<Send> shown(Article article, String words) {
    int at = article.current().body().indexOf(words);
    Quote quote = new Quote(article.current(), new TextSpan(at, at + words.length()));
    return archive.store.read(
        session -> QuoteContext.show(TURN, Language.NL, session.articles(), quote));
  }

  private static String marked(Send send) {
    return send.text().entities().stream()
        .filter(entity -> entity.style() == Style.BOLD)
        .map(entity -> entity.span().in(send.text().text()))
        .reduce((title, sentence) -> sentence)
        .orElseThrow();
  }

  @Test
  void twoSentencesBeforeAndAfterAreShownAndTheSentenceIsMarkedAsAWhole() {
    Article article =
        article(
            "Eén is om. Twee is om.\n\n## Kop\n\nDrie is om. Vier is om. Vijf is om. Zes is om.");
    Send send = shown(article, "ier i").orElseThrow();
    assertThat(send.text().text())
        .endsWith("\n\nTwee is om.\n\nDrie is om. Vier is om. Vijf is om. Zes is om.")
        .doesNotContain("Eén", "Kop");
    assertThat(marked(send)).isEqualTo("Vier is om.");
    assertThat(send.shown()).hasSize(2);
  }

  @Test
  void whatStandsInNoSentenceIsNoQuote() {
    Article article = article("Eén is om.\n\n## Een kop erboven\n\nTwee is om.");
    assertThat(shown(article, "kop erboven")).isEmpty();
  }

  @Test
  void neighboursThatLeaveNoRoomAreLeftOut() {
    String tall = "De tuinman plantte " + "zeer ".repeat(700) + "veel tulpen.";
    Send send =
        shown(article(tall + "\n\nTwee is om. Drie is om.\n\n" + tall), "Twee").orElseThrow();
    assertThat(send.text().text()).contains("Twee is om.").hasSizeLessThan(4097);
    assertThat(marked(send)).isEqualTo("Twee is om.");
  }

  @Test
  void aSentenceTooLongForAMessageIsNotCut() {
    String tall = "De tuinman plantte " + "zeer ".repeat(900) + "veel tulpen.";
    Send send = shown(article(tall + " Twee is om."), "tuinman").orElseThrow();
    assertThat(send.text().text())
        .startsWith("De zin die hierop antwoordt is te lang")
        .contains("Tulpen");
    assertThat(send.shown()).isEmpty();
  }

  @Test
  void whatTheNewspaperSaidBeforeIsStruckOutBelow() {
    String bridge = "De brug over de IJssel ging dicht.";
    String first = "De brugwachter zag drie schepen wachten.";
    String second = "De brugwachter zag vier schepen wachten.";
    String storm = "Een storm uit het westen had schade aangericht.";
    article(bridge + " " + first);
    article(bridge + " " + second);
    Article article = article(bridge + " " + second + " " + storm);
    assertThat(struck(shown(article, second).orElseThrow())).containsExactly(first);
    assertThat(struck(shown(article, bridge).orElseThrow())).isEmpty();
    assertThat(struck(shown(article, storm).orElseThrow())).isEmpty();
  }

  private static List<String> struck(Send send) {
    return send.text().entities().stream()
        .filter(entity -> entity.style() == Style.STRIKETHROUGH)
        .map(entity -> entity.span().in(send.text().text()))
        .toList();
  }
}
