package nl.citaat.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The U.S. Army | The U.S. Army",
        "at 9 a.m. Monday | at 9 a.m. Monday",
        "het A.N.P-bericht | het A.N.P bericht",
        "met 1,5 of 2.500.000 | met 1,5 of 2.500.000",
        "om 12:30 uur, einde 3-2. | om 12:30 uur einde 3 2",
        "de 36ste, 1e en 36th | de 36ste 1e en 36th",
        "5G op 1.5m | 5 G op 1.5 m",
        "foto's en foto’s | foto en foto",
        "John's wife, Jones' son | John wife Jones son",
        "O'Neil, d'Hondt en rock'n'roll | O'Neil d'Hondt en rock'n'roll",
        "don't, we’re, it's | don't we’re it",
        "G20 en F16's | G20 en F16",
        "'t Was 's avonds | Was avonds",
        "Noord-Holland, co-operate, e-mail | Noord Holland co operate e mail",
        "'7 doden' en '5' | 7 doden en 5",
        "Één cafeïne, İstanbul! | Één cafeïne İstanbul",
        "$3bn, €5, 14% | 3 bn 5 14",
        "\u0301 a\u0301 | a\u0301",
        "1.23x en U.S.Army | 1.23 x en U S Army",
        "... -- !? | ",
      })
  void wordsAreCutAsPeopleReadThem(String text, @Nullable String words) {
    assertThat(Tokenizer.tokens(text))
        .extracting(Token::form)
        .containsExactlyElementsOf(words == null ? List.of() : List.of(words.split(" ", -1)));
  }

  @Test
  void anAbbreviationIsComparedWithoutFullStopsANumberWithThem() {
    assertThat(Tokenizer.tokens("U.S. D.C. a.m. 1.5 3.14"))
        .extracting(Token::folded)
        .containsExactly("us", "dc", "am", "1.5", "3.14");
  }

  @Test
  void aWordIsComparedWithoutCaseAndDiacritics() {
    assertThat(Tokenizer.tokens("Élan KÖLN Curaçao Ægir O’Neil"))
        .extracting(Token::folded)
        .containsExactly("elan", "koln", "curacao", "aegir", "o'neil");
  }

  @Test
  void aTokenKnowsCapitalsAndDigits() {
    List<Token> tokens = Tokenizer.tokens("Éric at 9");
    assertThat(tokens).extracting(Token::isCapitalised).containsExactly(true, false, false);
    assertThat(tokens).extracting(Token::isNumeric).containsExactly(false, false, true);
  }

  @Test
  void offsetsOfAPartAreThoseOfTheWhole() {
    assertThat(Tokenizer.tokens("een twee drie", new TextSpan(4, 8)))
        .extracting(Token::span)
        .containsExactly(new TextSpan(4, 8));
  }

  @Test
  void tokensOfAnyTextLieInOrderAndSayWhatStandsThere() {
    RandomTexts.texts(5000)
        .forEach(
            text -> {
              int reached = 0;
              for (Token token : Tokenizer.tokens(text)) {
                assertThat(token.span().start()).isGreaterThanOrEqualTo(reached);
                assertThat(token.form()).isEqualTo(token.span().in(text)).isNotEmpty();
                reached = token.span().end();
              }
            });
  }
}
