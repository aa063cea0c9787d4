package nl.citaat.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The format of {@code lexicon/words/*.tsv}: English, Dutch, part of speech, grade. */
class WordTablesTest {

  private static final Set<String> PARTS_OF_SPEECH =
      Set.of("adj", "adv", "conj", "det", "int", "n", "name", "num", "prep", "pron", "v");

  private static final int ENGLISH = 0;
  private static final int DUTCH = 1;
  private static final int PART_OF_SPEECH = 2;
  private static final int GRADE = 3;

  private static final List<TableRow> ROWS =
      IntStream.rangeClosed('a', 'z')
          .mapToObj(letter -> "words/" + (char) letter + ".tsv")
          .flatMap(name -> TableRow.of(name).stream())
          .toList();

  @Test
  void thereAreManyEntries() {
    assertThat(ROWS).hasSizeGreaterThanOrEqualTo(12_000);
  }

  @Test
  void everyRowHasAWordInEachLanguageAKindAndAGrade() {
    assertThat(ROWS).filteredOn(row -> row.size() != 4).isEmpty();
    assertThat(ROWS).filteredOn(row -> !TableRow.isNeat(row.at(ENGLISH))).isEmpty();
    assertThat(ROWS).filteredOn(row -> !TableRow.isNeat(row.at(DUTCH))).isEmpty();
    assertThat(ROWS).filteredOn(row -> !PARTS_OF_SPEECH.contains(row.at(PART_OF_SPEECH))).isEmpty();
    assertThat(ROWS).filteredOn(row -> !Set.of("1", "2", "3").contains(row.at(GRADE))).isEmpty();
  }

  @Test
  void aRowStandsInTheFileOfItsFirstLetter() {
    assertThat(ROWS)
        .filteredOn(
            row ->
                !row.file().equals("words/" + Normalizer.fold(row.at(ENGLISH)).charAt(0) + ".tsv"))
        .isEmpty();
  }

  @Test
  void rowsAreInTheOrderOfTheirHeadwordsWhateverTheCase() {
    List<TableRow> wrong = new ArrayList<>();
    for (int i = 1; i < ROWS.size(); i++) {
      TableRow row = ROWS.get(i);
      TableRow before = ROWS.get(i - 1);
      if (row.file().equals(before.file()) && headword(before).compareTo(headword(row)) > 0) {
        wrong.add(row);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static String headword(TableRow row) {
    return row.at(ENGLISH).toLowerCase(Locale.ROOT);
  }

  @Test
  void noTranslationStandsThereTwice() {
    Set<List<String>> seen = new HashSet<>();
    assertThat(ROWS).filteredOn(row -> !seen.add(row.columns().subList(0, GRADE))).isEmpty();
  }

  @Test
  void everyTranslationIsReachedFromBothSides() {
    assertThat(ROWS)
        .filteredOn(
            row ->
                !isReached(Language.EN, row.at(ENGLISH), row.at(DUTCH))
                    || !isReached(Language.NL, row.at(DUTCH), row.at(ENGLISH)))
        .isEmpty();
  }

  private static boolean isReached(Language from, String word, String translation) {
    List<String> wanted = Bundled.LEXICON.phrase(from.other(), translation);
    return Bundled.LEXICON.related(from, Bundled.LEXICON.phrase(from, word)).stream()
        .anyMatch(related -> related.language() == from.other() && related.words().equals(wanted));
  }

  @Test
  void everyWordIsFoundByTheTermThatItsTranslationsHangOn() {
    assertThat(ROWS)
        .filteredOn(
            row -> !isFound(Language.EN, row.at(ENGLISH)) || !isFound(Language.NL, row.at(DUTCH)))
        .isEmpty();
  }

  private static boolean isFound(Language language, String word) {
    List<Token> tokens = Tokenizer.tokens(word);
    List<String> phrase = Bundled.LEXICON.phrase(language, word);
    return IntStream.range(0, tokens.size())
        .allMatch(i -> Bundled.LEXICON.terms(language, tokens.get(i)).contains(phrase.get(i)));
  }
}
