package nl.citaat.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.citaat.testing.Archive;
import nl.citaat.text.Language;
import nl.citaat.text.Word;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencePartTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CORE       | EN | Malta refused the ships.                          | Malta
          CORE       | EN | The ships were refused by Malta.                  | Malta
          CORE       | NL | De schepen werden door Malta geweigerd.           | Malta
          OBLIQUE    | EN | The ships sailed to Malta.                        | Malta
          OBLIQUE    | NL | Zij voeren onder druk van de Maltezen verder.     | Maltezen
          OBLIQUE    | NL | Onder druk van de Britten en Maltezen voer men.   | Maltezen
          ANTECEDENT | NL | Hij doelde op Malta, dat de schepen weigerde.     | Malta
          ANTECEDENT | NL | Hij doelt op de Maltese regering, die weigerde.   | Maltese
          ANTECEDENT | EN | He thanked Malta, which had refused the ships.    | Malta
          """)
  void smallWordsTellWhatANameIs(SentencePart part, Language language, String text, String name) {
    List<Word> words = Archive.ANALYSIS.words(language, text);
    int at = words.stream().map(word -> word.token().form()).toList().indexOf(name);
    assertThat(SentencePart.of(new Mention(AnswerType.COUNTRY, at, at + 1), words)).isEqualTo(part);
  }
}
