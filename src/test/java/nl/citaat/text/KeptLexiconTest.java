package nl.citaat.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptLexiconTest {

  @TempDir private Path folder;

  private KeptLexicon kept(String key) {
    return new KeptLexicon(folder.resolve("data/lexicon.bin"), key);
  }

  private void write(String key) throws IOException {
    kept(key).write(LexiconFile.write(Bundled.LEXICON));
  }

  @Test
  void whatWasWrittenIsRead() throws IOException {
    write("a key");
    assertThat(kept("a key").read())
        .hasValueSatisfying(
            lexicon -> {
              assertThat(lexicon.fingerprint()).isEqualTo(Bundled.LEXICON.fingerprint());
              assertThat(lexicon.hasLemma(Language.NL, "luchtaanval")).isTrue();
            });
    assertThat(folder.resolve("data")).isDirectoryNotContaining("glob:**.new");
  }

  @Test
  void whatWasMadeOfSomethingElseIsNot() throws IOException {
    write("a key");
    assertThat(kept("another key").read()).isEmpty();
    write("another key");
    assertThat(kept("another key").read()).isPresent();
    assertThat(kept("a key").read()).isEmpty();
  }

  @Test
  void whatIsMissingOrDamagedIsNone() throws IOException {
    assertThat(kept("a key").read()).isEmpty();
    write("a key");
    Path file = folder.resolve("data/lexicon.bin");
    byte[] whole = Files.readAllBytes(file);
    for (int length : List.of(0, 1, 10, 100, whole.length / 2, whole.length - 1)) {
      Files.write(file, java.util.Arrays.copyOf(whole, length));
      assertThat(kept("a key").read()).isEmpty();
    }
    for (int at : List.of(1, 9, 20, 1000, whole.length - 1)) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 0x40;
      Files.write(file, damaged);
      assertThat(kept("a key").read()).isEmpty();
    }
  }

  @Test
  void whereNothingCanBeWrittenNothingIsKept() throws IOException {
    Files.writeString(folder.resolve("data"), "a file where the folder should be");
    write("a key");
    assertThat(kept("a key").read()).isEmpty();
  }
}
