package nl.citaat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import nl.citaat.cli.Program.Ended;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program with words of the operator's own, for an article that is about nothing else.
 *
 * <pre>
 * home/
 *   content/flubber.md
 *   words.tsv
 * </pre>
 */
class DictionariesIT {

  private static final String SENTENCE = "De burgemeester van Delfzijl flubberde gisteren.";
  private static final String QUESTION = "who flobbered?";

  @TempDir private Path home;
  private Program program;
  private Path words;

  @BeforeEach
  void prepare() {
    program = new Program(home);
    Articles.file(
        home.resolve("content"),
        "flubber.md",
        "---\ntitle: Een dag\nlanguage: nl\n---\n\n" + SENTENCE + "\n\nHet regende de hele dag.\n");
    words = Articles.file(home, "words.tsv", "flobber\tflubberen\tv\t1\n");
  }

  @AfterEach
  void close() {
    program.close();
  }

  private String answer() {
    Ended ended = program.run("ask", QUESTION);
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.err()).isEmpty();
    return ended.out();
  }

  @Test
  void theIndexFollowsTheDictionaries() throws IOException {
    assertThat(answer()).doesNotContain(SENTENCE);
    program.set("CITAAT_LEXICON_DICTIONARIES", "words.tsv");
    assertThat(answer()).contains(SENTENCE);
    Path kept = home.resolve("data/lexicon.bin");
    FileTime made = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(kept, made);
    assertThat(answer()).contains(SENTENCE);
    assertThat(Files.getLastModifiedTime(kept)).isEqualTo(made);
    program.set("CITAAT_LEXICON_DICTIONARIES", "");
    assertThat(answer()).doesNotContain(SENTENCE);
  }

  @Test
  void aWrongDictionaryStopsTheStartAndIsToldInLinesForPeople() throws IOException {
    Files.writeString(words, "flobber\tflubberen\tverb\t1\nflobber\n");
    program.set("CITAAT_LEXICON_DICTIONARIES", "words.tsv");
    Ended ended = program.run("ask", QUESTION);
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith(words + ":1:19: error: the part of speech is one"),
            line -> assertThat(line).startsWith(words + ":2:8: error: takes four columns"));
  }
}
