package nl.citaat.bot;

import static org.assertj.core.api.Assertions.assertThat;

import nl.citaat.bot.FormattedText.Style;
import nl.citaat.text.TextSpan;
import org.junit.jupiter.api.Test;

class PlainRendererTest {

  private static final FormattedText ANSWER =
      new FormattedText.Builder()
          .add(Style.BLOCKQUOTE, "De troepen hebben de aanvallen op de stad gestopt.")
          .mark(Style.BOLD, new TextSpan(0, 10))
          .add("\n")
          .link("Titel", "https://krant.example/a")
          .add(" \u00b7 Krant\n\neinde")
          .build();

  @Test
  void aQuoteStandsBehindABarAndAnAddressBehindItsLink() {
    assertThat(new PlainRenderer(false, 0).render(ANSWER))
        .isEqualTo(
            """
            │ De troepen hebben de aanvallen op de stad gestopt.
            Titel <https://krant.example/a> · Krant

            einde""");
  }

  @Test
  void linesBreakBetweenWords() {
    assertThat(new PlainRenderer(false, 20).render(ANSWER))
        .isEqualTo(
            """
            │ De troepen hebben
            │ de aanvallen op de
            │ stad gestopt.
            Titel
            <https://krant.example/a>
            · Krant

            einde""");
  }

  @Test
  void stylesAreEscapesThatEndWithEachLine() {
    String bold = "\u001b[0;1m";
    String plain = "\u001b[0m";
    assertThat(new PlainRenderer(true, 12).render(ANSWER).lines().limit(2))
        .containsExactly("│ " + bold + "De troepen" + plain, "│ hebben de");
  }

  @Test
  void nestedStylesAreShownTogether() {
    FormattedText text =
        new FormattedText.Builder()
            .link("ab", "https://x.example")
            .mark(Style.BOLD, new TextSpan(0, 2))
            .build();
    assertThat(new PlainRenderer(true, 0).render(text))
        .isEqualTo("\u001b[0;1;4mab\u001b[0m <https://x.example>");
  }

  @Test
  void aWordLongerThanTheLineStaysWhole() {
    FormattedText text = FormattedText.plain("meervoudigepersoonlijkheid is lang");
    assertThat(new PlainRenderer(false, 10).render(text))
        .isEqualTo("meervoudigepersoonlijkheid\nis lang");
  }

  @Test
  void controlCharactersNeverReachTheTerminal() {
    FormattedText text = FormattedText.plain("rood\u001b[31m\u0007");
    assertThat(new PlainRenderer(true, 0).render(text)).isEqualTo("rood[31m");
  }
}
