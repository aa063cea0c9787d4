package nl.citaat.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.citaat.article.ArticleId;
import nl.citaat.article.Quote;
import nl.citaat.article.Revision;
import nl.citaat.article.Source;
import nl.citaat.article.Story;
import nl.citaat.bot.FormattedText.Style;
import nl.citaat.text.Language;
import nl.citaat.text.TextSpan;
import org.junit.jupiter.api.Test;

class MessageTextTest {

  private final MessageText message = new MessageText();

  @Test
  void theAnswerStandsOutWithinTheQuote() {
    Quote quote = quote("....De troepen stopten.", 4);
    FormattedText block = MessageText.block(quote, new TextSpan(7, 14));
    assertThat(block.text()).isEqualTo("De troepen stopten.");
    assertThat(block.entities())
        .containsExactly(
            new FormattedText.Entity(Style.BLOCKQUOTE, new TextSpan(0, 19), null),
            new FormattedText.Entity(Style.BOLD, new TextSpan(3, 10), null));
  }

  @Test
  void aQuoteThatDoesNotFitIsLeftOutWhole() {
    Quote first = quote("a".repeat(2000), 0);
    Quote tooLong = quote("b".repeat(2095), 0);
    Quote fitting = quote("c".repeat(2094), 0);
    assertThat(add(first)).isTrue();
    assertThat(add(tooLong)).isFalse();
    assertThat(add(fitting)).isTrue();
    assertThat(message.text().text()).isEqualTo(first.text() + "\n\n" + fitting.text());
    assertThat(message.text().text()).hasSize(4096);
    assertThat(message.shown()).hasSize(2);
  }

  @Test
  void lengthIsCountedInUtf16() {
    assertThat(add(quote("\ud83d\ude42".repeat(2048), 0))).isTrue();
    assertThat(new MessageText().add(block("\ud83d\ude42".repeat(2049)), List.of())).isFalse();
  }

  @Test
  void theBeginningOfWordsEndsBetweenCharacters() {
    String smiling = "a\ud83d\ude42bc";
    assertThat(MessageText.beginning(smiling, 2)).isEqualTo("a\u2026");
    assertThat(MessageText.beginning(smiling, 3)).isEqualTo("a\ud83d\ude42\u2026");
    assertThat(MessageText.beginning(smiling, 5)).isEqualTo(smiling);
  }

  @Test
  void noMoreThanAHundredEntities() {
    for (int i = 0; i < 100; i++) {
      assertThat(add(quote("x", 0))).isTrue();
    }
    assertThat(add(quote("x", 0))).isFalse();
    assertThat(message.text().entities()).hasSize(100);
  }

  private boolean add(Quote quote) {
    return message.add(MessageText.block(quote, null), List.of(quote));
  }

  private static FormattedText block(String text) {
    return MessageText.block(quote(text, 0), null);
  }

  private static Quote quote(String body, int start) {
    Story story =
        new Story("T", body, List.of(), Source.UNKNOWN, null, null, Language.NL, List.of());
    Revision revision = new Revision(new ArticleId("a"), 1, story, Instant.EPOCH);
    return new Quote(revision, new TextSpan(start, body.length()));
  }
}
