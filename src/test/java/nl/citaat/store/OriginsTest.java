package nl.citaat.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import nl.citaat.article.ArticleId;
import nl.citaat.article.Revision;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OriginsTest {

  private static final String FILE = "file:///a/x.md";

  @TempDir private Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(folder, Clock.systemUTC());
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Revision taken(String origin, String id, String title) {
    return store.write(
        session -> {
          Revision revision =
              session.articles().save(new ArticleId(id), Stories.plain(title)).current();
          session.origins().note(origin, revision);
          return revision;
        });
  }

  private Optional<Revision> last(String origin) {
    return store.read(session -> session.origins().last(origin));
  }

  @Test
  void anOriginNeverSeenLedToNothing() {
    taken(FILE, "x", "One");
    assertThat(last("file:///b/x.md")).isEmpty();
  }

  @Test
  void whatWasTakenLastIsKnown() {
    taken(FILE, "x", "One");
    Revision second = taken(FILE, "x", "Two");
    taken("file:///b/x.md", "x", "Three");
    assertThat(last(FILE)).contains(second);
  }

  @Test
  void anOriginCanComeToLeadToAnotherArticle() {
    taken(FILE, "x", "One");
    Revision other = taken(FILE, "y", "Two");
    assertThat(last(FILE)).contains(other);
  }
}
