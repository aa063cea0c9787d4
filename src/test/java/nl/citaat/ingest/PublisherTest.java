package nl.citaat.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.citaat.article.Article;
import nl.citaat.article.ArticleId;
import nl.citaat.article.Story;
import nl.citaat.store.AuditEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {

  private static final ArticleId X = new ArticleId("x");

  @TempDir private Path folder;
  private Newsroom newsroom;

  @BeforeEach
  void open() {
    newsroom = new Newsroom(folder);
  }

  @AfterEach
  void close() {
    newsroom.close();
  }

  private void writeX(String body) {
    newsroom.write("x", "A bridge", body);
  }

  @Test
  void aNewStoryIsAddedAndCanBeFoundAndIsAudited() {
    writeX("The bridge is open.\n\nIt is long.");
    assertThat(newsroom.ingest()).containsExactly("ADDED x");
    assertThat(newsroom.body("x")).isEqualTo("The bridge is open.\n\nIt is long.");
    assertThat(newsroom.index.size()).isEqualTo(2);
    assertInStep();
    assertThat(newsroom.audit("x"))
        .extracting(AuditEntry::actor, AuditEntry::action)
        .containsExactly(tuple("operator", "publish"));
  }

  @Test
  void theSameAgainChangesNothing() {
    writeX("The bridge is open.");
    newsroom.ingest();
    long before = newsroom.lastChange();
    assertThat(newsroom.ingest()).containsExactly("UNCHANGED x");
    assertThat(newsroom.lastChange()).isEqualTo(before);
    assertThat(newsroom.audit("x")).hasSize(1);
  }

  @Test
  void aChangedFileMakesARevisionWhateverChanged() {
    writeX("The bridge is open.");
    newsroom.ingest();
    newsroom.write("x", "A tunnel", "The tunnel is open. It is long.");
    assertThat(newsroom.ingest()).containsExactly("CHANGED x");
    assertThat(newsroom.revisions("x")).isEqualTo(2);
    assertThat(newsroom.index.size()).isEqualTo(2);
    assertInStep();
    assertThat(newsroom.audit("x"))
        .extracting(AuditEntry::action)
        .containsExactly("publish", "revise");
  }

  @Test
  void whatAFileSaidBeforeComesBackAsARevision() {
    writeX("The bridge is open.");
    newsroom.ingest();
    writeX("The bridge is closed.");
    newsroom.ingest();
    writeX("The bridge is open.");
    assertThat(newsroom.ingest()).containsExactly("CHANGED x");
    assertThat(newsroom.revisions("x")).isEqualTo(3);
  }

  @Test
  void aCorrectionFromElsewhereOutlivesTheUnchangedFile() {
    writeX("The bridge is open.");
    newsroom.ingest();
    Path correction = newsroom.write("elsewhere/x", "A bridge", "The bridge was open.");
    newsroom.ingest(correction);
    assertThat(newsroom.ingest(newsroom.files.resolve("x.md"))).containsExactly("UNCHANGED x");
    assertThat(newsroom.body("x")).isEqualTo("The bridge was open.");
  }

  @Test
  void aRetractedArticleIsFoundNoMore() {
    writeX("The bridge is open.");
    newsroom.ingest();
    Article retracted = newsroom.publisher.retract(X, "7", "Not true");
    assertThat(retracted.isPublished()).isFalse();
    assertThat(newsroom.index.size()).isZero();
    assertInStep();
    assertThat(newsroom.audit("x"))
        .extracting(AuditEntry::actor, AuditEntry::action, AuditEntry::detail)
        .last()
        .isEqualTo(tuple("7", "retract", "Not true"));
  }

  @Test
  void aRetractedArticleStaysSoUntilItsFileChanges() {
    writeX("The bridge is open.");
    newsroom.ingest();
    newsroom.publisher.retract(X, "7", "Not true");
    assertThat(newsroom.ingest()).containsExactly("RETRACTED x");
    assertThat(newsroom.index.size()).isZero();
    writeX("The bridge is closed.");
    assertThat(newsroom.ingest()).containsExactly("CHANGED x");
    assertThat(newsroom.index.size()).isEqualTo(1);
  }

  @Test
  void onlyWhatIsPublishedCanBeRetracted() {
    assertThatThrownBy(() -> newsroom.publisher.retract(X, "7", ""))
        .isInstanceOf(IngestException.class)
        .hasMessage("There is no article x: look its id up with 'articles'");
    writeX("The bridge is open.");
    newsroom.ingest();
    newsroom.publisher.retract(X, "7", "");
    assertThatThrownBy(() -> newsroom.publisher.retract(X, "7", ""))
        .isInstanceOf(IngestException.class)
        .hasMessage("Article x is retracted already: nothing is left to do");
    assertThat(newsroom.audit("x")).hasSize(2);
  }

  @Test
  void manyArticlesAreDoneInBatchesThatAreTold() {
    for (int i = 0; i < 250; i++) {
      newsroom.write("n" + i, "Number " + i, "The number is " + i + ".");
    }
    List<String> told = new ArrayList<>();
    List<Outcome> outcomes =
        newsroom.publisher.publish(
            Newsroom.read(newsroom.files),
            "operator",
            (done, total) -> told.add(done + "/" + total + " " + newsroom.index.size()));
    assertThat(outcomes).hasSize(250);
    assertThat(told).containsExactly("100/250 100", "200/250 200", "250/250 250");
    assertInStep();
  }

  @Test
  void whatTheIndexMissedIsCaughtUp() {
    Path file = newsroom.write("s", "A bridge", "The bridge is open.");
    Story story = Newsroom.read(file).getFirst().story();
    for (int i = 0; i < 250; i++) {
      ArticleId id = new ArticleId("n" + i);
      newsroom.store.write(session -> session.articles().save(id, story));
    }
    newsroom.publisher.catchUp();
    assertThat(newsroom.index.size()).isEqualTo(250);
    assertInStep();
  }

  @Test
  void anIndexAheadOfTheStoreIsFilledAnew() {
    writeX("The bridge is open.");
    newsroom.ingest();
    newsroom.index.update(List.of(), 99);
    newsroom.publisher.catchUp();
    assertThat(newsroom.index.size()).isEqualTo(1);
    assertInStep();
  }

  @Test
  void nothingIsPublishedWithinATransactionThatCouldBeUndone() {
    assertThatThrownBy(
            () -> newsroom.store.write(session -> newsroom.publisher.publish(List.of(), "7")))
        .isInstanceOf(IllegalStateException.class);
  }

  private void assertInStep() {
    assertThat(newsroom.index.reached()).isEqualTo(newsroom.lastChange());
  }
}
