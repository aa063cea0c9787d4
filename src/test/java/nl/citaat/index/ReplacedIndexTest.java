package nl.citaat.index;

import static nl.citaat.article.Stories.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.citaat.text.Analysis;
import nl.citaat.text.Bundled;
import nl.citaat.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplacedIndexTest {

  private static final Analysis ANALYSIS = new Analysis(Bundled.LEXICON);

  @TempDir private Path folder;
  private Path present;
  private Path other;

  @BeforeEach
  void twoIndexes() {
    present = folder.resolve("present");
    other = folder.resolve("other");
    fill(present, "Aleppo burned.", 3);
    fill(other, "Homs burned. It rained.", 5);
  }

  private static void fill(Path path, String text, long change) {
    try (PassageIndex index = PassageIndex.open(path, ANALYSIS)) {
      index.update(List.of(article("a", Language.EN, text)), change);
    }
  }

  @Test
  void anIndexTakesThePlaceOfAnother() {
    PassageIndex.replace(present, other);
    assertThat(other).doesNotExist();
    try (PassageIndex index = PassageIndex.open(present, ANALYSIS)) {
      assertThat(index.reached()).isEqualTo(5);
      assertThat(index.size()).isEqualTo(2);
      index.update(List.of(article("b", Language.EN, "Damascus burned.")), 6);
      assertThat(index.size()).isEqualTo(3);
    }
  }

  @Test
  void whatIsOfNoIndexStays() throws IOException {
    Files.writeString(other.resolve("note.txt"), "mine");
    Files.writeString(present.resolve("note.txt"), "mine too");
    PassageIndex.replace(present, other);
    PassageIndex.remove(other);
    assertThat(other.resolve("note.txt")).hasContent("mine");
    assertThat(present.resolve("note.txt")).hasContent("mine too");
  }

  @Test
  void anIndexInUseIsNotReplaced() {
    try (PassageIndex index = PassageIndex.open(present, ANALYSIS)) {
      assertThatExceptionOfType(IndexException.class)
          .isThrownBy(() -> PassageIndex.replace(present, other))
          .withMessageContaining("another process uses it");
      assertThat(index.size()).isEqualTo(1);
    }
    try (PassageIndex index = PassageIndex.open(other, ANALYSIS)) {
      assertThat(index.size()).isEqualTo(2);
    }
  }

  @Test
  void whatIsRemovedIsGoneAndWhatIsNotThereIsNoMatter() {
    PassageIndex.remove(other);
    PassageIndex.remove(other);
    assertThat(other).doesNotExist();
  }
}
