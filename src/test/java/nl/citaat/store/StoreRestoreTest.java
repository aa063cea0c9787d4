package nl.citaat.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.citaat.article.ArticleId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreRestoreTest {

  @TempDir private Path parent;
  private Path folder;
  private Path backup;

  @BeforeEach
  void backUpOneArticleAndAddAnother() {
    folder = parent.resolve("data");
    backup = parent.resolve("backup.db");
    try (Store store = open()) {
      add(store, "old");
      store.backup(backup);
      add(store, "new");
    }
  }

  private Store open() {
    return Store.open(folder, Clock.systemUTC());
  }

  private static void add(Store store, String id) {
    store.write(session -> session.articles().save(new ArticleId(id), Stories.plain(id)));
  }

  private static List<String> ids(Path folder) {
    try (Store store = Store.open(folder, Clock.systemUTC())) {
      return store.read(session -> session.articles().all()).stream()
          .map(article -> article.id().value())
          .toList();
    }
  }

  @Test
  void theBackupTakesThePlaceAndWhatWasThereIsKept() throws IOException {
    Path kept = Store.restore(folder, backup).orElseThrow();
    assertThat(ids(folder)).containsExactly("old");

    Path other = Files.createDirectory(parent.resolve("other"));
    Files.move(kept, ByHand.file(other));
    assertThat(ids(other)).containsExactly("new", "old");
  }

  @Test
  void eachRestoreKeepsItsOwn() {
    assertThat(Store.restore(folder, backup)).isNotEqualTo(Store.restore(folder, backup));
  }

  @Test
  void aFolderWithoutADatabaseGetsOne() {
    Path empty = parent.resolve("empty");
    assertThat(Store.restore(empty, backup)).isEmpty();
    assertThat(ids(empty)).containsExactly("old");
  }

  @Test
  void aDamagedDatabaseIsReplacedAndItsLogWithIt() throws IOException {
    Files.writeString(ByHand.file(folder), "damaged");
    Files.writeString(folder.resolve("citaat.db-wal"), "damaged too");
    Store.restore(folder, backup);
    assertThat(ids(folder)).containsExactly("old");
  }

  /** An empty file is a sound database for SQLite, and what a copy to a full disk leaves behind. */
  @ParameterizedTest
  @ValueSource(strings = {"not a database", ""})
  void aBackupThatIsNoneLeavesTheFolderAsItWas(String content) throws IOException {
    Files.writeString(backup, content);
    List<Path> before = files();
    assertThatThrownBy(() -> Store.restore(folder, backup))
        .isInstanceOf(BackupException.class)
        .hasMessageContaining(backup.toString())
        .hasMessageEndingWith(": name another file that 'citaat backup' wrote");
    assertThat(files()).isEqualTo(before);
    assertThat(ids(folder)).containsExactly("new", "old");
  }

  @Test
  void aBackupThatIsMissingIsNotMade() {
    Path missing = parent.resolve("missing.db");
    assertThatThrownBy(() -> Store.restore(folder, missing))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(missing.toString());
    assertThat(missing).doesNotExist();
    assertThat(ids(folder)).containsExactly("new", "old");
  }

  @Test
  void aFolderInUseIsLeftAlone() {
    try (Store store = open()) {
      assertThatThrownBy(() -> Store.restore(folder, backup)).hasMessageContaining("in use");
      assertThat(store.<Integer>read(session -> session.articles().count())).isEqualTo(2);
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
