package nl.citaat.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The formats of the tables beside those of words. */
class OtherTablesTest {

  private static void assertNoneTwice(List<TableRow> rows, int columns) {
    Set<List<String>> seen = new HashSet<>();
    assertThat(rows).filteredOn(row -> !seen.add(row.columns().subList(0, columns))).isEmpty();
  }

  private static void assertColumns(List<TableRow> rows, int columns) {
    assertThat(rows).isNotEmpty().filteredOn(row -> row.size() != columns).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theThesaurusHasGradedRowsOfWordsEachWordOnce(Language language) {
    List<TableRow> rows = TableRow.of("thesaurus." + language.code() + ".tsv");
    assertThat(rows).hasSizeGreaterThanOrEqualTo(1_500);
    assertColumns(rows, 2);
    assertThat(rows).filteredOn(row -> !Set.of("1", "2", "3").contains(row.at(0))).isEmpty();
    assertThat(rows).filteredOn(row -> !row.isNeatList(1) || row.list(1).size() < 2).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void noRowOfTheThesaurusHasTheWordsOfAnother(Language language) {
    Set<Set<String>> seen = new HashSet<>();
    assertThat(TableRow.of("thesaurus." + language.code() + ".tsv"))
        .filteredOn(row -> !seen.add(Set.copyOf(row.list(1))))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void formsStandBehindTheirWordEachOnce(Language language) {
    List<TableRow> rows = TableRow.of("forms." + language.code() + ".tsv");
    assertColumns(rows, 3);
    assertThat(rows).filteredOn(row -> !Set.of("n", "v", "adj").contains(row.at(1))).isEmpty();
    assertThat(rows).filteredOn(row -> !row.at(0).matches("[\\p{L}'-]+")).isEmpty();
    assertThat(rows)
        .filteredOn(row -> !row.at(2).matches("[\\p{L}'-]+(?: [\\p{L}'-]+)*"))
        .isEmpty();
    assertThat(rows)
        .filteredOn(
            row -> {
              List<String> forms = List.of(row.at(2).split(" ", -1));
              return Set.copyOf(forms).size() < forms.size();
            })
        .isEmpty();
    assertNoneTwice(rows, 2);
  }

  @ParameterizedTest
  @EnumSource
  void everyListedFormLeadsToItsWord(Language language) {
    assertThat(TableRow.of("forms." + language.code() + ".tsv"))
        .filteredOn(
            row ->
                !List.of(row.at(2).split(" ", -1)).stream()
                    .allMatch(
                        form ->
                            Bundled.LEXICON
                                .lemmas(language, Normalizer.fold(form))
                                .contains(Normalizer.fold(row.at(0)))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"numbers.tsv", "ordinals.tsv"})
  void numbersHaveWordsInBothLanguages(String file) {
    List<TableRow> rows = TableRow.of(file);
    assertColumns(rows, 3);
    assertThat(rows).filteredOn(row -> !row.at(0).matches("\\d+(?:\\.\\d+)?")).isEmpty();
    assertThat(rows).filteredOn(row -> !row.isNeatList(1) || !row.isNeatList(2)).isEmpty();
    assertNoneTwice(rows, 1);
  }

  @Test
  void namesHaveAKindAndVariants() {
    List<TableRow> rows = TableRow.of("names.tsv");
    assertColumns(rows, 2);
    assertThat(rows)
        .filteredOn(row -> !Set.of("event", "organisation", "person", "place").contains(row.at(0)))
        .isEmpty();
    assertThat(rows).filteredOn(row -> !row.isNeatList(1)).isEmpty();
    assertThat(rows)
        .filteredOn(row -> !row.at(0).equals("place") && row.list(1).size() < 2)
        .isEmpty();
    assertNoneTwice(rows, 2);
  }

  @Test
  void aNameOfOneKindStandsInOneRow() {
    Set<List<String>> seen = new HashSet<>();
    assertThat(TableRow.of("names.tsv"))
        .filteredOn(
            row -> row.list(1).stream().anyMatch(name -> !seen.add(List.of(row.at(0), name))))
        .isEmpty();
  }

  @Test
  void firstNamesSayWhoBearsThem() {
    List<TableRow> rows = TableRow.of("firstnames.tsv");
    assertColumns(rows, 2);
    assertThat(rows).filteredOn(row -> !row.at(0).matches("\\p{Lu}[\\p{L}'’ -]*\\p{L}")).isEmpty();
    assertThat(rows).filteredOn(row -> !TableRow.isNeat(row.at(0))).isEmpty();
    assertThat(rows).filteredOn(row -> !Set.of("m", "f", "u").contains(row.at(1))).isEmpty();
    assertNoneTwice(rows, 1);
  }

  /** The name of a place, or a people without one, in small letters. */
  private static boolean isPlaceOrPeople(String key) {
    return key.matches("'?[\\p{L}-]{2,}(?: \\p{L}{2,})*") && !key.matches("\\p{Lu}{2}");
  }

  @Test
  void demonymsBelongToACountryOrARegion() {
    Set<String> countries = new HashSet<>(List.of(Locale.getISOCountries()));
    countries.add("XK"); // Kosovo, by common use
    List<TableRow> rows = TableRow.of("demonyms.tsv");
    assertColumns(rows, 3);
    assertThat(rows)
        .filteredOn(row -> !countries.contains(row.at(0)) && !isPlaceOrPeople(row.at(0)))
        .isEmpty();
    assertThat(rows).filteredOn(row -> !row.isNeatList(1) || !row.isNeatList(2)).isEmpty();
    assertThat(rows).filteredOn(row -> countries.contains(row.at(0))).hasSizeGreaterThan(190);
    assertNoneTwice(rows, 1);
  }
}
