package nl.citaat.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReaderKeyTest {

  @TempDir private Path folder;
  @TempDir private Path other;

  @Test
  void aReaderHasTheSameHashAfterARestartAndAnotherElsewhere() {
    String hash = ReaderKey.in(folder).hash(101);
    assertThat(hash).matches("[0-9a-f]{64}");
    assertThat(ReaderKey.in(folder).hash(101)).isEqualTo(hash);
    assertThat(ReaderKey.in(folder).hash(102)).isNotEqualTo(hash);
    assertThat(ReaderKey.in(other).hash(101)).isNotEqualTo(hash);
  }

  @Test
  void onlyTheOwnerMayReadTheKey() throws IOException {
    assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
    ReaderKey.in(folder);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("reader.key"));
    }
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("reader.key"))))
        .isEqualTo("rw-------");
  }

  @Test
  void aDamagedKeyIsNamedWithWhatToDo() throws IOException {
    Path file = Files.write(folder.resolve("reader.key"), new byte[31]);
    assertThatThrownBy(() -> ReaderKey.in(folder))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith("The key file " + file + " is damaged: remove it");
  }
}
