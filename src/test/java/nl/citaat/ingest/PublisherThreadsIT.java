package nl.citaat.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import nl.citaat.article.ArticleId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class PublisherThreadsIT {

  private static final int COUNT = 40;

  @TempDir private Path folder;
  private Newsroom newsroom;

  @BeforeEach
  void open() {
    newsroom = new Newsroom(folder);
    for (String name : List.of("old", "older")) {
      IntStream.range(0, COUNT).forEach(i -> write(name + i, name + " " + i));
    }
    newsroom.ingest();
  }

  @AfterEach
  void close() {
    newsroom.close();
  }

  @Test
  void nothingIsMissedWhenSomePublishWhileOthersRetract() throws Exception {
    together(
        i -> newsroom.ingest(write("new" + i, "new " + i)),
        i -> newsroom.ingest(write("newer" + i, "newer " + i)),
        i -> newsroom.publisher.retract(new ArticleId("old" + i), "7", ""),
        i -> newsroom.publisher.retract(new ArticleId("older" + i), "8", ""));
    assertThat(newsroom.index.size()).isEqualTo(2 * COUNT).isEqualTo(newsroom.published());
    assertThat(newsroom.index.reached()).isEqualTo(newsroom.lastChange());
  }

  @Test
  void storiesOfOneNameThatComeAtOnceAreArticlesOfTheirOwn() throws Exception {
    together(
        i -> newsroom.ingest(newsroom.write("a/twin" + i, "A bridge", "It is open.")),
        i -> newsroom.ingest(newsroom.write("b/twin" + i, "A tunnel", "It is closed.")),
        i -> newsroom.ingest(write("a/shared", "one " + i)),
        i -> newsroom.ingest(write("b/shared", "other " + i)));
    assertThat(newsroom.published()).isEqualTo(4 * COUNT + 1);
    assertThat(newsroom.revisions("shared")).isGreaterThan(2);
    for (int i = 0; i < COUNT; i++) {
      assertThat(newsroom.revisions("twin" + i)).isEqualTo(1);
    }
  }

  private Path write(String path, String words) {
    return newsroom.write(path, "A number", "The number is " + words + ".");
  }

  /** Does steps 0, 1, 2 … of each work, all works at once. */
  private static void together(IntConsumer... works) throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(works.length)) {
      List<Future<?>> all = new ArrayList<>();
      for (IntConsumer work : works) {
        all.add(threads.submit(() -> IntStream.range(0, COUNT).forEach(work)));
      }
      for (Future<?> one : all) {
        one.get();
      }
    }
  }
}
