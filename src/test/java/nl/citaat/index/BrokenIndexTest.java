package nl.citaat.index;

import static nl.citaat.article.Stories.article;
import static nl.citaat.article.Stories.retracted;
import static nl.citaat.index.Queries.english;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.citaat.article.Article;
import nl.citaat.text.Analysis;
import nl.citaat.text.Bundled;
import nl.citaat.text.Language;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever happened to its files, an index opens, and starts anew when they can't be trusted.
 *
 * <pre>
 * whole/        segments_2  _0.cfe  _0.cfs  _0.si  _0_1.liv  _1.…   an index that has reached 7
 * broken/       the same with one file broken
 * </pre>
 */
class BrokenIndexTest {

  private static final Analysis ANALYSIS = new Analysis(Bundled.LEXICON);
  private static final Article ARTICLE = article("a", Language.EN, "Aleppo burned. It rained.");

  @TempDir private Path folder;
  private Path whole;
  private Path broken;

  @BeforeEach
  void anIndexWithDeletedSentences() {
    whole = folder.resolve("whole");
    broken = folder.resolve("broken");
    Article other = article("b", Language.EN, "Homs burned.");
    try (PassageIndex index = PassageIndex.open(whole, ANALYSIS)) {
      index.update(List.of(ARTICLE, other), 6);
      index.update(List.of(retracted(other), article("c", Language.NL, "Homs brandt.")), 7);
    }
  }

  @ParameterizedTest
  @EnumSource
  void anIndexWithABrokenFileStartsAnew(Damage damage) throws IOException {
    List<Path> files = files(whole);
    assertThat(files).hasSizeGreaterThan(5);
    for (Path file : files) {
      copyWhole();
      damage.to(broken.resolve(file.getFileName()));
      assertStartsAnew(damage + " " + file.getFileName());
    }
  }

  @ParameterizedTest
  @EnumSource
  void anIndexOfWhichNothingIsWholeStartsAnew(Damage damage) throws IOException {
    copyWhole();
    try (Stream<Path> all = Files.list(broken)) {
      for (Path file : all.toList()) {
        damage.to(file);
      }
    }
    Files.writeString(broken.resolve(IndexWriter.WRITE_LOCK_NAME), "should be empty");
    assertStartsAnew(damage + " all");
  }

  private static List<Path> files(Path index) throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      return files.filter(file -> !file.endsWith(IndexWriter.WRITE_LOCK_NAME)).sorted().toList();
    }
  }

  private void copyWhole() throws IOException {
    Files.createDirectories(broken);
    for (Path file : files(broken)) {
      Files.delete(file);
    }
    for (Path file : files(whole)) {
      Files.copy(file, broken.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void assertStartsAnew(String how) {
    try (PassageIndex index = PassageIndex.open(broken, ANALYSIS)) {
      assertThat(index.reached()).as(how).isZero();
      assertThat(index.size()).as(how).isZero();
      index.update(List.of(ARTICLE), 8);
      assertThat(index.search(english("aleppo"))).as(how).isNotEmpty();
    }
    try (PassageIndex index = PassageIndex.open(broken, ANALYSIS)) {
      assertThat(index.reached()).as(how).isEqualTo(8);
      assertThat(index.size()).as(how).isEqualTo(2);
    }
  }

  @Test
  void aWholeIndexStays() {
    assertWholeStays();
  }

  private void assertWholeStays() {
    try (PassageIndex index = PassageIndex.open(whole, ANALYSIS)) {
      assertThat(index.reached()).isEqualTo(7);
      assertThat(index.size()).isEqualTo(3);
    }
  }

  @Test
  void whatACrashLeftBehindDoesNoHarm() throws IOException {
    Files.writeString(whole.resolve("pending_segments_9"), "half");
    Files.writeString(whole.resolve("_9.cfs"), "half");
    assertWholeStays();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "1", "one", "2-"})
  void anIndexOfAnotherFormatStartsAnew(String format) throws IOException {
    copyWhole();
    rewriteCommitData(Map.of("format", format, "change", "7"));
    assertStartsAnew("format " + format);
  }

  @Test
  void anIndexOfAnotherMakeStartsAnew() throws IOException {
    copyWhole();
    rewriteCommitData(Map.of());
    assertStartsAnew("no format");
  }

  @Test
  void anIndexThatDoesNotSayWhatItReachedStartsAnew() throws IOException {
    copyWhole();
    Map<String, String> data;
    try (FSDirectory directory = FSDirectory.open(whole)) {
      data = new HashMap<>(SegmentInfos.readLatestCommit(directory).getUserData());
    }
    data.put("change", "seven");
    rewriteCommitData(data);
    assertStartsAnew("change seven");
  }

  private void rewriteCommitData(Map<String, String> data) throws IOException {
    try (FSDirectory directory = FSDirectory.open(broken);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(data.entrySet());
    }
  }

  @Test
  void filesOfOthersStayWhenAnIndexStartsAnew() throws IOException {
    copyWhole();
    Path note = Files.writeString(broken.resolve("note.txt"), "mine");
    Files.createDirectory(broken.resolve("photos"));
    Files.writeString(broken.resolve("segments_2"), "garbage");
    assertStartsAnew("with a note");
    assertThat(note).hasContent("mine");
    assertThat(broken.resolve("photos")).isDirectory();
  }

  @Test
  void aFolderThatCannotBeMadeIsNamedInOneLine() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    for (Path wrong : List.of(file, file.resolve("index"))) {
      assertThatThrownBy(() -> PassageIndex.open(wrong, ANALYSIS))
          .isInstanceOf(IndexException.class)
          .hasMessageStartingWith("The index in " + wrong + " can't be used (")
          .hasMessageEndingWith(
              "check space and rights of that folder, or delete it; it is built anew from the"
                  + " database")
          .hasMessageNotContaining("\n");
    }
    assertThat(file).hasContent("no folder");
  }

  @Test
  void anIndexInUseIsLeftAlone() {
    try (PassageIndex first = PassageIndex.open(whole, ANALYSIS)) {
      assertThatThrownBy(() -> PassageIndex.open(whole, ANALYSIS))
          .isInstanceOf(IndexException.class)
          .hasMessageContaining("another process uses it");
      assertThat(first.search(english("aleppo"))).isNotEmpty();
      first.update(List.of(ARTICLE), 8);
    }
    try (PassageIndex again = PassageIndex.open(whole, ANALYSIS)) {
      assertThat(again.reached()).isEqualTo(8);
    }
  }
}
