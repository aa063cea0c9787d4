package nl.citaat.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import nl.citaat.article.Article;
import nl.citaat.article.Article.Status;
import nl.citaat.article.ArticleId;
import nl.citaat.ingest.ContentWatch.Watched;
import nl.citaat.store.AuditEntry;
import nl.citaat.testing.Logged;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentWatchTest {

  private static final String TEXT = "The harbour was closed on Monday because of the fog.";
  private static final String LATER = "The harbour was opened again on Tuesday in the sun.";

  private static final ArticleId FOG = new ArticleId("fog");

  @TempDir private Path folder;
  private Newsroom newsroom;
  private ContentWatch watch;

  @BeforeEach
  void open() throws IOException {
    newsroom = new Newsroom(folder);
    Files.createDirectories(newsroom.files);
    watch = watch(false);
  }

  private ContentWatch watch(boolean retractRemoved) {
    return new ContentWatch(
        new Watched(newsroom.files, retractRemoved),
        newsroom.store,
        new StoryFiles(Clock.systemUTC()),
        newsroom.publisher);
  }

  @AfterEach
  void close() {
    watch.close();
    newsroom.close();
  }

  /** What is promised, with some room for a machine with much to do. */
  private static ConditionFactory soon() {
    return await().pollInterval(Duration.ofMillis(20)).atMost(Duration.ofSeconds(10));
  }

  private boolean isPublished(String id) {
    return newsroom.article(id).filter(Article::isPublished).isPresent();
  }

  @Test
  void aSavedFileIsLiveWithinTwoSeconds() {
    watch.start();
    newsroom.write("fog", "Fog", TEXT);
    await().atMost(Duration.ofSeconds(2)).until(() -> isPublished("fog"));
    newsroom.write("fog", "Fog", LATER);
    await().atMost(Duration.ofSeconds(2)).until(() -> newsroom.body("fog").equals(LATER));
    assertThat(newsroom.audit("fog")).allMatch(entry -> entry.actor().equals("content"));
    assertThat(newsroom.index.reached()).isEqualTo(newsroom.lastChange());
  }

  @Test
  void foldersMadeLaterAreWatchedToo() throws IOException {
    Files.delete(newsroom.files);
    watch.start();
    newsroom.write("harbour/monday/fog", "Fog", TEXT);
    soon().until(() -> isPublished("fog"));
  }

  @Test
  void aFileThatIsStillWrittenIsNotTaken() throws IOException {
    watch.start();
    Path file = newsroom.write("fog", "Fog", "The first line.");
    long started = System.nanoTime();
    for (int i = 0; System.nanoTime() - started < Duration.ofSeconds(2).toNanos(); i++) {
      Files.writeString(file, "\nLine " + i + " has been written.", StandardOpenOption.APPEND);
      soon().pollDelay(Duration.ofMillis(100)).until(() -> true);
      assertThat(newsroom.article("fog")).isEmpty();
    }
    String written = Files.readString(file);
    soon().until(() -> isPublished("fog"));
    assertThat(written.replace("\n", " ")).endsWith(newsroom.body("fog").replace("\n", " "));
    assertThat(newsroom.revisions("fog")).isEqualTo(1);
  }

  @Test
  void aFileThatIsWrittenElsewhereAndRenamedIsARevision() throws IOException {
    Path file = newsroom.write("fog", "Fog", TEXT);
    newsroom.ingest();
    watch.start();
    Path other = Files.writeString(folder.resolve("fog.md~"), "---\ntitle: Fog\n---\n\n" + LATER);
    Files.move(file, newsroom.files.resolve("fog.md.bak"));
    Files.move(other, file, StandardCopyOption.ATOMIC_MOVE);
    soon().until(() -> newsroom.body("fog").equals(LATER));
    assertThat(newsroom.published()).isEqualTo(1);
  }

  @Test
  void aBrokenFileIsNamedWithItsPlaceAndChangesNothing() throws IOException {
    try (Logged log = new Logged(ContentWatch.class)) {
      watch.start();
      Path file = newsroom.write("fog", "Fog", TEXT);
      soon().until(() -> isPublished("fog"));
      Files.writeString(file, "---\ntitle: [Fog\n---\n\nNo more.\n");
      newsroom.write("sun", "Sun", LATER);
      soon().until(() -> isPublished("sun"));
      soon().untilAsserted(() -> assertThat(log.everything()).contains(file + ":", ": error: "));
      assertThat(newsroom.body("fog")).isEqualTo(TEXT);
      assertThat(newsroom.revisions("fog")).isEqualTo(1);
    }
  }

  @Test
  void theArticleOfARemovedFileStays() throws IOException {
    Path file = newsroom.write("fog", "Fog", TEXT);
    newsroom.ingest();
    try (Logged log = new Logged(ContentWatch.class)) {
      watch.start();
      newsroom.write("sun", "Sun", LATER);
      soon().until(() -> isPublished("sun"));
      Files.delete(file);
      soon().untilAsserted(() -> assertThat(log.everything()).contains("its article fog stays"));
      assertThat(isPublished("fog")).isTrue();
    }
  }

  @Test
  void theArticleOfARemovedFileIsRetractedWhereThatIsWanted() throws IOException {
    Path file = newsroom.write("fog", "Fog", TEXT);
    Path moved = newsroom.write("sun", "Sun", LATER);
    newsroom.ingest();
    watch = watch(true);
    watch.start();
    newsroom.write("rain", "Rain", "It rained on Wednesday until the evening came.");
    soon().until(() -> isPublished("rain"));
    Path archive = Files.createDirectories(newsroom.files.resolve("archive"));
    Files.move(moved, archive.resolve("sun.md"));
    Files.delete(file);
    soon().until(() -> !isPublished("fog"));
    assertThat(isPublished("sun")).isTrue();
    assertThat(isPublished("rain")).isTrue();
  }

  /** Starts a watch that retracts, with the files fog and sun, and takes fog away. */
  private Path retractFog() throws IOException {
    Path file = newsroom.write("fog", "Fog", TEXT);
    newsroom.ingest();
    watch = watch(true);
    watch.start();
    newsroom.write("sun", "Sun", LATER);
    soon().until(() -> isPublished("sun"));
    Files.move(file, folder.resolve("fog.md"));
    soon().until(() -> !isPublished("fog"));
    return file;
  }

  @Test
  void aRemovedFileThatComesBackUnchangedRestoresItsArticle() throws IOException {
    Path file = retractFog();
    Files.move(folder.resolve("fog.md"), file);
    soon().until(() -> isPublished("fog"));
    assertThat(newsroom.revisions("fog")).isEqualTo(1);
    assertThat(newsroom.audit("fog"))
        .extracting(AuditEntry::actor, AuditEntry::action)
        .endsWith(tuple("content", "retract"), tuple("content", "restore"));
    soon().until(() -> newsroom.index.reached() == newsroom.lastChange());
    Files.delete(file);
    soon().until(() -> !isPublished("fog"));
  }

  @Test
  void aFileThatComesBackWhileNobodyWatchesRestoresItsArticleAtTheNextStart() throws IOException {
    Path file = retractFog();
    watch.close();
    Files.move(folder.resolve("fog.md"), file);
    watch = watch(true);
    watch.start();
    soon().until(() -> isPublished("fog"));
  }

  @Test
  void whatAModeratorTookBackDoesNotComeBackWithItsFile() throws IOException {
    try (Logged log = new Logged(ContentWatch.class)) {
      Path file = retractFog();
      newsroom.store.write(session -> new Steps(session, "7").restore(FOG, "It is true"));
      newsroom.publisher.retract(FOG, "7", "It is not true after all");
      Files.move(folder.resolve("fog.md"), file);
      soon().untilAsserted(() -> assertThat(log.everything()).contains("fog stays retracted"));
      assertThat(isPublished("fog")).isFalse();
    }
  }

  @Test
  void whatAnOwnerDeletedDoesNotComeBackWithItsFile() throws IOException {
    try (Logged log = new Logged(ContentWatch.class)) {
      Path file = retractFog();
      newsroom.store.write(session -> new Steps(session, "7").delete(FOG, "A court said so"));
      Files.move(folder.resolve("fog.md"), file);
      soon().untilAsserted(() -> assertThat(log.everything()).contains("fog stays retracted"));
      assertThat(newsroom.article("fog").orElseThrow().status()).isEqualTo(Status.DELETED);
    }
  }

  @Test
  void aFolderThatVanishesRetractsNothing() throws IOException {
    newsroom.write("fog", "Fog", TEXT);
    newsroom.ingest();
    watch = watch(true);
    watch.start();
    newsroom.write("sun", "Sun", LATER);
    soon().until(() -> isPublished("sun"));
    Path away = Files.move(newsroom.files, folder.resolve("away"));
    soon().pollDelay(Duration.ofSeconds(2)).until(() -> isPublished("fog"));
    Files.move(away, newsroom.files);
    newsroom.write("rain", "Rain", "It rained on Wednesday until the evening came.");
    soon().until(() -> isPublished("rain"));
    assertThat(newsroom.published()).isEqualTo(3);
  }

  @Test
  void whatChangedInAKnownFolderBeforeTheStartIsPublished() {
    newsroom.write("fog", "Fog", TEXT);
    newsroom.ingest();
    newsroom.write("fog", "Fog", LATER);
    watch.start();
    soon().until(() -> newsroom.body("fog").equals(LATER));
  }

  @Test
  void ofAnUnknownFolderOnlyWhatChangesFromNowOnIsPublished() {
    newsroom.write("fog", "Fog", TEXT);
    watch.start();
    newsroom.write("sun", "Sun", LATER);
    soon().until(() -> isPublished("sun"));
    assertThat(newsroom.article("fog")).isEmpty();
  }
}
