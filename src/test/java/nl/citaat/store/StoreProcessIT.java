package nl.citaat.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import nl.citaat.article.ArticleId;
import nl.citaat.article.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreProcessIT {

  @TempDir private Path folder;

  private Store open() {
    return Store.open(folder, Clock.systemUTC());
  }

  @Test
  void aFolderInUseByAnotherProcessIsRefusedUntilThatEnds() throws Exception {
    try (StoreChild child = new StoreChild(folder)) {
      child.awaitSaved(1);
      assertThatThrownBy(this::open)
          .isInstanceOf(StoreException.class)
          .message()
          .hasLineCount(1)
          .contains(folder.toString(), "in use by another citaat");
      child.kill(1);
    }
    open().close();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 20, 500})
  void whatWasSavedBeforeAKillIsThereAndNothingIsThereInPart(int moment) throws Exception {
    int told;
    try (StoreChild child = new StoreChild(folder)) {
      child.awaitSaved(moment);
      told = child.kill(moment);
    }
    try (Store store = open()) {
      int saved = store.read(session -> session.articles().count());
      assertThat(saved).isBetween(told, told + 1);
      for (int i = 1; i <= saved; i++) {
        ArticleId id = new ArticleId("a" + i);
        int noted = store.read(session -> session.audit().of(id)).size();
        assertThat(noted).isEqualTo(1);
      }
      assertThat(store.check()).isEmpty();
    }
  }

  @Test
  void aDatabaseHeldByAnotherProgramIsUsableWhenThatLetsGo() throws Exception {
    ArticleId id = new ArticleId("a");
    try (Store store = open()) {
      try (Connection other = ByHand.connect(folder);
          Statement statement = other.createStatement()) {
        statement.executeUpdate("BEGIN IMMEDIATE");
        assertThatThrownBy(() -> store.write(session -> session.articles().save(id, story())))
            .isInstanceOf(StoreException.class)
            .hasMessageContaining("held by another program");
      }
      int count =
          store.write(
              session -> {
                session.articles().save(id, story());
                return session.articles().count();
              });
      assertThat(count).isEqualTo(1);
    }
  }

  private static Story story() {
    return Stories.plain("One");
  }
}
