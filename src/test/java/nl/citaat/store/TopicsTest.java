package nl.citaat.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.citaat.store.Topics.Topic;
import nl.citaat.testing.Archive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicsTest {

  @TempDir private Path data;
  private Archive archive;

  @BeforeEach
  void open() {
    archive = Archive.open(data, Clock.systemUTC());
    add("old", "2015-01-01", "politics, europe");
    add("new", "2020-01-01", "sport, europe");
    add("undated", null, "garden");
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private void add(String id, @Nullable String published, String tags) {
    String day = published == null ? "" : "published: " + published + "\n";
    archive.add(
        id, "title: " + id + "\n" + day + "tags: [" + tags + "]\n\nIt snowed in " + id + ".");
  }

  private List<Topic> all() {
    return archive.store.read(session -> session.topics().all());
  }

  private List<String> articles(String topic, int limit, int offset) {
    return archive.store.read(
        session ->
            session.topics().articles(topic, limit, offset).stream()
                .map(article -> article.id().value())
                .toList());
  }

  @Test
  void theTopicOfTheLatestArticleComesFirst() {
    assertThat(all())
        .containsExactly(
            new Topic("europe", 2),
            new Topic("sport", 1),
            new Topic("politics", 1),
            new Topic("garden", 1));
  }

  @Test
  void theArticlesOfATopicComeNewestFirstInParts() {
    assertThat(articles("europe", 5, 0)).containsExactly("new", "old");
    assertThat(articles("europe", 1, 1)).containsExactly("old");
    assertThat(articles("euro", 5, 0)).isEmpty();
  }

  @Test
  void whatIsRetractedOrNoLongerTaggedDoesNotCount() {
    archive.retract("new");
    add("old", "2015-01-01", "politics");
    assertThat(all()).containsExactly(new Topic("politics", 1), new Topic("garden", 1));
    assertThat(articles("europe", 5, 0)).isEmpty();
  }
}
