package nl.citaat.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class PublisherProcessIT {

  @TempDir private Path folder;

  @Test
  @Timeout(180)
  void whatWasStoredBeforeACrashIsIndexedAtTheNextStart() throws Exception {
    PublisherChild.run(folder);
    try (Newsroom newsroom = new Newsroom(folder)) {
      assertThat(newsroom.index.reached()).isLessThan(newsroom.lastChange());
      assertThat(newsroom.index.size()).isLessThan(newsroom.published());
      newsroom.publisher.catchUp();
      assertThat(newsroom.index.reached()).isEqualTo(newsroom.lastChange());
      assertThat(newsroom.index.size()).isEqualTo(newsroom.published());
      assertThat(newsroom.ingest()).noneMatch(outcome -> outcome.startsWith("CHANGED"));
    }
  }
}
