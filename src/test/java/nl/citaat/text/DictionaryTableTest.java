package nl.citaat.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DictionaryTableTest {

  private static final String ROW = "fly-tipping\tafvaldumping\tn\t1\n";

  private final DictionaryProblems problems = new DictionaryProblems();
  private final DictionaryTable table = new DictionaryTable(problems);

  /** All that is wrong with a table. */
  private List<String> wrong(String text) {
    table.read("my.tsv", text);
    try {
      problems.check();
      return List.of();
    } catch (DictionaryException e) {
      return e.problems();
    }
  }

  @Test
  void aRowIsAPairWithAWeightOfItsGrade() {
    assertThat(wrong(ROW + "dump\tdumpen\tv\t2\ndump\tlozen\tv\t3\n")).isEmpty();
    assertThat(table.pairs())
        .containsExactly(
            new WordPair("fly-tipping", "afvaldumping", "n", 1),
            new WordPair("dump", "dumpen", "v", 0.85),
            new WordPair("dump", "lozen", "v", 0.65));
  }

  @ParameterizedTest
  @CsvSource({"'\n'", "'\r\n'", "'\n\n  \n'", "'\n# a remark\t\n'"})
  void linesEndAsAnywhereAndEmptyOnesAndRemarksArePassedOver(String between) {
    assertThat(wrong("a bin\tbak\tn\t1" + between + "bin men\tvuilnismannen\tn\t1")).isEmpty();
    assertThat(table.pairs()).hasSize(2);
  }

  @Test
  void wordsAreKeptComposed() {
    assertThat(wrong("cafe\tcafe\u0301\tn\t1\n")).isEmpty();
    assertThat(table.pairs()).extracting(WordPair::dutch).containsExactly("caf\u00e9");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'bin'|4|takes four columns with tabs between: English, Dutch, part of speech, grade;"
            + " here is 1",
        "'bin\tbak\tn'|10|takes four columns with tabs between: English, Dutch, part of speech,"
            + " grade; here are 3",
        "'bin\tbak\tn\t1\tx'|13|takes four columns with tabs between: English, Dutch, part of"
            + " speech, grade; here are 5",
        "'\tbak\tn\t1'|1|the English word is missing",
        "'bin\t\tn\t1'|5|the Dutch word is missing",
        "'bin\t bak\tn\t1'|5|the Dutch word has spaces around it",
        "'bin\t--\tn\t1'|5|the Dutch word has no letter or digit",
        "'bin\tbak\tnoun\t1'|9|the part of speech is one of adj, adv, conj, det, int, n, name,"
            + " num, prep, pron, v, not \"noun\"",
        "'bin\tbak\tn\t4'|11|the grade is one of 1, 2, 3, not \"4\""
      })
  void whatIsWrongIsToldWithItsPlace(String row, int column, String what) {
    assertThat(wrong(ROW + row + "\n")).containsExactly("my.tsv:2:" + column + ": error: " + what);
  }

  @Test
  void allThatIsWrongIsToldInTheOrderOfTheLines() {
    assertThat(wrong("\tbak\tnoun\t1\n" + ROW + "bin\n"))
        .extracting(line -> line.substring(0, line.indexOf(" error")))
        .containsExactly("my.tsv:1:1:", "my.tsv:1:6:", "my.tsv:3:4:");
  }

  @Test
  void nobodyWritesPhrasesThatLong() {
    assertThat(wrong("a".repeat(61) + "\tx\tn\t1\n"))
        .containsExactly(
            "my.tsv:1:1: error: the English word is longer than any phrase of a language");
    assertThat(wrong("bin\tb a k b a k b a k\tn\t1\n")).hasSize(2);
  }

  @Test
  void aPairStandsThereOnceWhateverTheCase() {
    table.read("first.tsv", ROW);
    assertThat(wrong("bin\tbak\tn\t1\nFly-tipping\tAfvaldumping\tn\t2\n"))
        .containsExactly(
            "my.tsv:2:1: error: these words stand in first.tsv:1 with the same part of speech:"
                + " keep one");
  }

  @Test
  void aFileThatIsNoTableAtAllDoesNotFillTheScreen() {
    assertThat(wrong("x\n".repeat(5000)))
        .hasSize(101)
        .endsWith(
            "my.tsv:100:2: error: takes four columns with tabs between: English, Dutch,"
                + " part of speech, grade; here is 1",
            "and 4900 more");
  }

  @Test
  void aProblemIsOneLineWhateverStandsInTheTable() {
    assertThat(wrong("bin\tbak\tn\u001b[31m\t1\n"))
        .singleElement()
        .asString()
        .endsWith("not \"n[31m\"");
    assertThatThrownBy(problems::check)
        .isInstanceOf(DictionaryException.class)
        .hasMessageContaining("my.tsv:1:9");
  }
}
