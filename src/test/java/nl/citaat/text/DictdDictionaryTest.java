package nl.citaat.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DictdDictionaryTest {

  private final DictionaryProblems problems = new DictionaryProblems();
  private final DictdDictionary dictionary = new DictdDictionary(problems);

  /** The pairs of one article, as {@code english = dutch}. */
  private List<String> pairs(Language headwords, String article) {
    DictdWriter writer = new DictdWriter().add("some word", article);
    dictionary.read(headwords, "x.index", writer.index(), writer.text());
    problems.check();
    return dictionary.pairs().stream().map(pair -> pair.english() + " = " + pair.dutch()).toList();
  }

  @Test
  void everyMeaningLeadsToEachOfItsWords() {
    assertThat(pairs(Language.EN, "grumble /grʌmbəl/\n1. mopperen, morren\n2. gemopper; gemor\n"))
        .containsExactly(
            "grumble = mopperen", "grumble = morren", "grumble = gemopper", "grumble = gemor");
  }

  @Test
  void headwordsMayBeDutch() {
    assertThat(pairs(Language.NL, "op smaak brengen /ɔpsmak/\nflavour, season\n"))
        .containsExactly("flavour = op smaak brengen", "season = op smaak brengen");
  }

  @ParameterizedTest
  @CsvSource({
    "'hop (plant)', hop",
    "'hop [bot.]', hop",
    "'hop <n, f>', hop",
    "'vrĳ', vrĳ",
    "'zee‐egel', zee‐egel",
    "'’s avonds laat thuis', ",
    "'a b c d e', ",
    "'PapuaNewGuinea', ",
    "'sovjet‐', ",
    "'see: {hop}', ",
    "'100', ",
    "'   ', "
  })
  void remarksAreLeftOutAndSoIsWhatIsNoWord(String translation, String word) {
    List<String> expected = word == null ? List.of() : List.of("x = " + word);
    assertThat(pairs(Language.EN, "x /x/\n" + translation + "\n")).isEqualTo(expected);
  }

  @Test
  void anArticleMayBeEmptyAndOneOnTheDictionaryItselfIsNoWord() {
    assertThat(pairs(Language.EN, "")).isEmpty();
    DictdWriter writer =
        new DictdWriter().add("00databaseshort", "00-database-short\nEnglish, Dutch\n");
    dictionary.read(Language.EN, "x.index", writer.index(), writer.text());
    assertThat(dictionary.pairs()).isEmpty();
  }

  @Test
  void aDictionaryCountsForLessThanAnyTable() {
    assertThat(pairs(Language.EN, "x /x/\ny\n")).isNotEmpty();
    assertThat(dictionary.pairs())
        .allMatch(pair -> pair.weight() < WordPair.of(List.of("x", "y", "n", "3")).weight());
  }

  @ParameterizedTest
  @ValueSource(strings = {"x\tA", "x", "x A B"})
  void anIndexHasThreeColumns(String line) {
    assertThat(wrong("y\tA\tB\n" + line))
        .containsExactly(
            "x.index:2:"
                + (line.length() + 1)
                + ": error: not an index of dictd: takes a headword, a place and a length with"
                + " tabs between");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x\tA\tBA",
        "x\tBA\tB",
        "x\tA\t",
        "x\t\tA",
        "x\t?\tB",
        "x\tA\tB?",
        "x\t//////\tB",
        "x\tAAAAAAAA\tB"
      })
  void anIndexPointsIntoTheText(String line) {
    assertThat(wrong("y\tA\tB\n" + line + "\n"))
        .containsExactly("x.index:2:3: error: not a place in the dictionary's text");
  }

  private List<String> wrong(String index) {
    dictionary.read(Language.EN, "x.index", index, "y\nz\n".getBytes(UTF_8));
    try {
      problems.check();
      return List.of();
    } catch (DictionaryException e) {
      return e.problems();
    }
  }
}
