package nl.citaat.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole lexicons with words added, each of which takes seconds to make. */
class DictionariesIT {

  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir private Path folder;
  private Path table;
  private Path dictd;
  private Path kept;

  @BeforeEach
  void prepare() throws IOException {
    table = folder.resolve("words.tsv");
    dictd = Files.createDirectory(folder.resolve("dictd"));
    kept = folder.resolve("lexicon.bin");
  }

  private Lexicon lexicon(boolean withDictd) {
    return new Dictionaries(List.of(table), withDictd ? dictd : null).lexicon(kept);
  }

  private static double weight(Lexicon lexicon, Language from, String word, String translation) {
    return lexicon.related(from, lexicon.phrase(from, word)).stream()
        .filter(related -> related.kind() == Related.Kind.TRANSLATION)
        .filter(related -> related.words().equals(lexicon.phrase(from.other(), translation)))
        .mapToDouble(Related::weight)
        .findFirst()
        .orElse(0);
  }

  @Test
  void withoutAnyTheLexiconIsTheBundledOne() {
    assertThat(new Dictionaries(List.of(), null).lexicon(kept).fingerprint())
        .isEqualTo(Bundled.LEXICON.fingerprint());
    assertThat(kept).doesNotExist();
  }

  @Test
  void addedWordsAreFoundInAllTheirForms() throws IOException {
    Files.writeString(table, "flobber\tflubberen\tv\t1\nflobber hat\tflubberhoed\tn\t2\n");
    Lexicon lexicon = lexicon(false);
    assertThat(weight(lexicon, Language.EN, "flobbered", "flubberde")).isEqualTo(1);
    assertThat(weight(lexicon, Language.NL, "geflubberd", "flobbering")).isEqualTo(1);
    assertThat(weight(lexicon, Language.EN, "flobber hats", "flubberhoeden")).isEqualTo(0.85);
    assertThat(weight(lexicon, Language.EN, "airstrikes", "luchtaanvallen")).isEqualTo(1);
  }

  @Test
  void theLexiconIsMadeOnceAndAnewWhenADictionaryChanges() throws IOException {
    Files.writeString(table, "flobber\tflubberen\tv\t1\n");
    String first = lexicon(false).fingerprint();
    assertThat(first).isNotEqualTo(Bundled.LEXICON.fingerprint());
    Files.setLastModifiedTime(kept, LONG_AGO);
    assertThat(lexicon(false).fingerprint()).isEqualTo(first);
    assertThat(Files.getLastModifiedTime(kept)).isEqualTo(LONG_AGO);
    Files.writeString(table, "flobber\tflabberen\tv\t1\n");
    assertThat(lexicon(false).fingerprint()).isNotEqualTo(first);
    assertThat(Files.getLastModifiedTime(kept)).isGreaterThan(LONG_AGO);
  }

  @Test
  void dictdFillsGapsAndOwnWordsWin() throws IOException {
    Files.writeString(table, "flobber\tflubberen\tv\t3\n");
    new DictdWriter()
        .add("flobber", "flobber /flɔbə/\nflubberen, zwabberen\n")
        .add("house", "house /haus/\nhuis, boot, woonstulp\n")
        .write(dictd, "freedict-eng-nld", true);
    new DictdWriter()
        .add("woonstulp", "woonstulp /wonstɵlp/\nhovel\n")
        .add("kwiebelen", "kwiebelen\npersuade, glorple\n")
        .write(dictd, "nld-eng", false);
    Files.writeString(dictd.resolve("eng-deu.index"), "of another language\n");
    Lexicon lexicon = lexicon(true);
    assertThat(weight(lexicon, Language.EN, "flobber", "flubberen")).isEqualTo(0.65);
    assertThat(weight(lexicon, Language.EN, "house", "huis")).isEqualTo(1);
    assertThat(weight(lexicon, Language.EN, "house", "boot")).isZero();
    assertThat(weight(lexicon, Language.EN, "houses", "woonstulpen")).isEqualTo(0.5);
    assertThat(weight(lexicon, Language.NL, "woonstulp", "hovel")).isEqualTo(0.5);
    assertThat(weight(lexicon, Language.NL, "kwiebelde", "glorple")).isEqualTo(0.5);
  }

  @Test
  void allThatIsWrongWithAllOfThemIsToldAtOnce() throws IOException {
    Files.writeString(table, "bin\tbak\tn\t9\n");
    Path latin =
        Files.write(folder.resolve("latin.tsv"), new byte[] {'a', '\t', '\n', 'b', (byte) 0xe9});
    Files.writeString(dictd.resolve("a-eng-nld.index"), "x\tA\tZ\n");
    Files.writeString(dictd.resolve("a-eng-nld.dict"), "x\n");
    Dictionaries dictionaries = new Dictionaries(List.of(table, latin), dictd);
    assertThatThrownBy(() -> dictionaries.lexicon(kept))
        .isInstanceOfSatisfying(
            DictionaryException.class,
            e ->
                assertThat(e.problems())
                    .containsExactly(
                        table + ":1:11: error: the grade is one of 1, 2, 3, not \"9\"",
                        latin + ":2:2: error: not UTF-8: save the file with that encoding",
                        dictd.resolve("a-eng-nld.index")
                            + ":1:3: error: not a place in the dictionary's text"));
    assertThat(kept).doesNotExist();
  }

  @Test
  void whatIsMissingIsToldBesideWhatIsWrong() throws IOException {
    Files.writeString(table, "bin\n");
    Path none = folder.resolve("none.tsv");
    assertThatThrownBy(() -> new Dictionaries(List.of(none, table), null).lexicon(kept))
        .isInstanceOf(DictionaryException.class)
        .hasMessageContainingAll(none + ": error: ", table + ":1:4: error: ");
  }

  @Test
  void filesThatAreMissingAreToldAtOnce() throws IOException {
    Files.writeString(dictd.resolve("b-nld-eng.index"), "x\tA\tZ\n");
    Dictionaries dictionaries = new Dictionaries(List.of(table, folder), dictd);
    assertThatThrownBy(() -> dictionaries.lexicon(kept))
        .isInstanceOf(DictionaryException.class)
        .hasMessage(
            table
                + ": error: there is no such file: see the settings below lexicon\n"
                + folder
                + ": error: cannot be read (IOException)\n"
                + dictd.resolve("b-nld-eng.index")
                + ": error: has no b-nld-eng.dict.dz or b-nld-eng.dict beside it");
  }

  @Test
  void aFolderWithoutDictionariesIsWrong() {
    assertThatThrownBy(() -> new Dictionaries(List.of(), dictd).lexicon(kept))
        .isInstanceOf(DictionaryException.class)
        .hasMessageStartingWith(dictd + ": error: has no dictionary between English and Dutch");
    Path none = folder.resolve("none");
    assertThatThrownBy(() -> new Dictionaries(List.of(), none).lexicon(kept))
        .isInstanceOf(DictionaryException.class)
        .hasMessageStartingWith(
            none + ": error: is not a folder that can be read (NoSuchFileException)");
  }

  @Test
  void aTextThatIsCutShortIsTold() throws IOException {
    new DictdWriter().add("x", "x\ny\n").write(dictd, "eng-nld", true);
    Path text = dictd.resolve("eng-nld.dict.dz");
    Files.write(text, java.util.Arrays.copyOf(Files.readAllBytes(text), 15));
    assertThatThrownBy(() -> new Dictionaries(List.of(), dictd).lexicon(kept))
        .isInstanceOf(DictionaryException.class)
        .hasMessageStartingWith(text + ": error: cannot be decompressed");
  }
}
