package nl.citaat.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.citaat.article.Article;
import nl.citaat.article.ArticleId;
import nl.citaat.text.TextSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreTest {

  private static final ArticleId A = new ArticleId("a");
  private static final ArticleId B = new ArticleId("b");

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

  private static Article save(Session session, ArticleId id) {
    return session.articles().save(id, Stories.plain("Of " + id));
  }

  private int count() {
    return store.read(session -> session.articles().count());
  }

  @Test
  void aWriteThatThrowsLeavesNothing() {
    RuntimeException thrown = new IllegalArgumentException("no", new SQLException("within"));
    assertThatThrownBy(
            () ->
                store.write(
                    session -> {
                      save(session, A);
                      session.audit().add("x", "y", A, "z");
                      throw thrown;
                    }))
        .isSameAs(thrown);
    assertThat(count()).isZero();
    store.write(session -> save(session, B));
    assertThat(count()).isEqualTo(1);
  }

  @Test
  void aWriteThatTheDatabaseItselfUndoesLeavesTheStoreUsable() throws SQLException {
    ByHand.run(
        folder,
        """
        CREATE TRIGGER boom BEFORE INSERT ON inbox WHEN NEW.json = 'boom'
        BEGIN SELECT RAISE(ROLLBACK, 'boom'); END
        """);
    assertThatThrownBy(
            () ->
                store.write(
                    session -> {
                      save(session, A);
                      return session.inbox().add(List.of(new Update(1, "boom")));
                    }))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("boom");
    assertThat(count()).isZero();
    store.write(session -> save(session, B));
    assertThat(count()).isEqualTo(1);
  }

  @Test
  void aReadCannotWrite() {
    assertThatThrownBy(() -> store.read(session -> save(session, A)))
        .isInstanceOf(StoreException.class);
    assertThat(count()).isZero();
  }

  @Test
  void aReadSeesOneStateWhileOthersWrite() {
    List<Integer> seen =
        store.read(
            session -> {
              int before = session.articles().count();
              store.write(writing -> save(writing, A));
              return List.of(before, session.articles().count());
            });
    assertThat(seen).containsExactly(0, 0);
    assertThat(count()).isEqualTo(1);
  }

  @Test
  void aReadWithinAWriteSeesWhatWasWritten() {
    int seen =
        store.write(
            session -> {
              save(session, A);
              return count();
            });
    assertThat(seen).isEqualTo(1);
  }

  @Test
  void aWriteWithinAWriteGoesWithTheOuterOne() {
    assertThatThrownBy(
            () ->
                store.write(
                    session -> {
                      store.write(inner -> save(inner, A));
                      throw new IllegalStateException("outer");
                    }))
        .hasMessage("outer");
    assertThat(count()).isZero();
  }

  @Test
  void aWriteWithinAWriteIsUndoneByItself() {
    store.write(
        session -> {
          save(session, A);
          assertThatThrownBy(
                  () ->
                      store.write(
                          inner -> {
                            save(inner, B);
                            throw new IllegalStateException("inner");
                          }))
              .hasMessage("inner");
          return null;
        });
    List<ArticleId> ids =
        store.read(session -> session.articles().all()).stream().map(Article::id).toList();
    assertThat(ids).containsExactly(A);
  }

  @Test
  void aPartThatIsUndoneWithinAPartLeavesTheOuterPartToBeUndoneToo() {
    store.write(
        session -> {
          save(session, A);
          assertThatThrownBy(() -> store.write(this::saveAndFailTwice)).hasMessage("outer part");
          return null;
        });
    assertThat(count()).isEqualTo(1);
  }

  private Void saveAndFailTwice(Session session) {
    save(session, B);
    assertThatThrownBy(
            () ->
                store.write(
                    inner -> {
                      throw new IllegalStateException("inner part");
                    }))
        .hasMessage("inner part");
    throw new IllegalStateException("outer part");
  }

  @Test
  void hundredsOfThreadsWriteAndReadWithoutLosingAnything() throws Exception {
    int threads = 300;
    CountDownLatch together = new CountDownLatch(1);
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Long>> changes =
          IntStream.range(0, threads)
              .mapToObj(i -> executor.submit(() -> writeAndRead(i, together)))
              .toList();
      together.countDown();
      assertThat(changes.stream().map(StoreTest::await))
          .containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(1, threads).boxed().toList());
    }
    assertThat(count()).isEqualTo(threads);
    assertThat(store.check()).isEmpty();
  }

  private long writeAndRead(int number, CountDownLatch together) throws InterruptedException {
    together.await();
    ArticleId id = new ArticleId("a" + number);
    Article saved = store.write(session -> save(session, id));
    Article found = store.read(session -> session.articles().find(id)).orElseThrow();
    assertThat(found).isEqualTo(saved);
    return saved.change();
  }

  private static long await(Future<Long> future) {
    try {
      return future.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE revision SET body = 'forged'",
        "DELETE FROM revision",
        "INSERT OR REPLACE INTO revision SELECT * FROM revision",
        "UPDATE audit SET actor = 'nobody'"
      })
  void historyCannotBeChangedEvenByHand(String sql) {
    store.write(
        session -> {
          session.audit().add("operator", "publish", A, "");
          return save(session, A);
        });
    assertThatThrownBy(() -> ByHand.run(folder, sql)).hasMessageContaining("never");
  }

  @Test
  void aFailureIsOneLineWithoutTheWordsOfReaders() {
    ShownQuote nowhere = new ShownQuote(1, 2, A, 3, new TextSpan(0, 1), Instant.EPOCH);
    assertThatThrownBy(
            () ->
                store.write(
                    session -> {
                      session.inbox().add(List.of(new Update(1, "a reader's words")));
                      session.ledger().add(nowhere);
                      return null;
                    }))
        .isInstanceOf(StoreException.class)
        .message()
        .hasLineCount(1)
        .contains(ByHand.file(folder).toString(), "FOREIGN KEY")
        .doesNotContain("INSERT", "reader");
  }

  @Test
  void aClosedStoreSaysSo() {
    store.close();
    store.close();
    assertThatThrownBy(this::count)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("closed");
    assertThatThrownBy(() -> store.write(session -> save(session, A)))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("closed");
  }

  @Test
  void aBackupIsTheWholeStoreAsItWas() throws IOException {
    Article saved = store.write(session -> session.articles().save(A, Stories.full()));
    Path elsewhere = Files.createDirectory(folder.resolve("it's elsewhere"));
    store.backup(ByHand.file(elsewhere));
    store.write(session -> save(session, B));
    try (Store copy = Store.open(elsewhere, Clock.systemUTC())) {
      List<Article> all = copy.read(session -> session.articles().all());
      assertThat(all).containsExactly(saved);
      assertThat(copy.check()).isEmpty();
    }
  }

  @Test
  void aBackupReplacesNoFile() throws IOException {
    Path there = Files.writeString(folder.resolve("there"), "dear to somebody");
    assertThatThrownBy(() -> store.backup(there))
        .isInstanceOf(BackupException.class)
        .hasMessageContaining("another name");
    assertThat(there).hasContent("dear to somebody");
  }

  @Test
  void aBackupThatCannotBeWrittenSaysWhere() {
    assertThatThrownBy(() -> store.backup(folder.resolve("no/such/folder/b.db")))
        .isInstanceOf(BackupException.class)
        .message()
        .hasLineCount(1)
        .contains("b.db");
  }

  @Test
  void aSoundStoreHasNoFindings() {
    store.write(session -> save(session, A));
    assertThat(store.check()).isEmpty();
  }

  @Test
  void aRowThatRefersToNothingIsFound() throws SQLException {
    ByHand.run(
        folder,
        "INSERT INTO ledger (chat, message, article, revision, span_start, span_end, shown_at)"
            + " VALUES (1, 2, 'gone', 1, 0, 1, 0)");
    assertThat(store.check()).singleElement().asString().contains("ledger", "revision");
  }
}
