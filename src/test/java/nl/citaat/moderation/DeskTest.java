package nl.citaat.moderation;

import static nl.citaat.moderation.Newsroom.BRIDGE;
import static nl.citaat.moderation.Newsroom.MODERATOR;
import static nl.citaat.moderation.Newsroom.OWNER;
import static nl.citaat.moderation.Newsroom.READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;
import nl.citaat.article.Article.Status;
import nl.citaat.article.ArticleId;
import nl.citaat.article.Revision;
import nl.citaat.moderation.RefusedException.Refusal;
import nl.citaat.store.AuditEntry;
import nl.citaat.store.StoredDraft;
import nl.citaat.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskTest {

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

  private void refused(Refusal why, long person, Function<Desk, ?> work) {
    newsroom.assertRefused(why, session -> work.apply(newsroom.moderation.desk(session, person)));
  }

  @Test
  void aReaderHasNoDesk() {
    refused(Refusal.FORBIDDEN, READER, desk -> desk);
    newsroom.assertRefused(Refusal.FORBIDDEN, session -> newsroom.moderation.desk(session, null));
  }

  @Test
  void whoIsAModeratorNoMoreHasNoDeskFromThatMomentOn() {
    newsroom.write(
        session -> {
          newsroom.moderation.team(session, OWNER).remove(MODERATOR);
          return MODERATOR;
        });
    refused(Refusal.FORBIDDEN, MODERATOR, desk -> desk.retract(BRIDGE, "wrong"));
  }

  @Test
  void whatIsTakenBackIsFoundNoMoreAndComesBack() {
    int before = newsroom.found();
    assertThat(newsroom.at(MODERATOR, desk -> desk.retract(BRIDGE, "wrong")).status())
        .isEqualTo(Status.RETRACTED);
    assertThat(newsroom.found()).isEqualTo(before - 2);
    assertThat(newsroom.at(OWNER, desk -> desk.restore(BRIDGE, "")).isPublished()).isTrue();
    assertThat(newsroom.found()).isEqualTo(before);
    assertThat(newsroom.bridge().current().number()).isEqualTo(1);
  }

  @Test
  void takingBackNeedsAPublishedArticleAndAReason() {
    refused(Refusal.NO_REASON, MODERATOR, desk -> desk.retract(BRIDGE, "  "));
    refused(Refusal.UNKNOWN_ARTICLE, MODERATOR, desk -> desk.retract(new ArticleId("x"), "wrong"));
    refused(Refusal.NOT_RETRACTED, MODERATOR, desk -> desk.restore(BRIDGE, ""));
    newsroom.at(MODERATOR, desk -> desk.retract(BRIDGE, "wrong"));
    refused(Refusal.NOT_PUBLISHED, OWNER, desk -> desk.retract(BRIDGE, "wrong"));
  }

  @Test
  void onlyAnOwnerRemovesForGood() {
    refused(Refusal.FORBIDDEN, MODERATOR, desk -> desk.delete(BRIDGE, "a court said so"));
    refused(Refusal.NO_REASON, OWNER, desk -> desk.delete(BRIDGE, ""));
    assertThat(newsroom.bridge().isPublished()).isTrue();
  }

  @Test
  void ofWhatIsRemovedTheHistoryStaysAndNothingElseCanBeDone() {
    newsroom.at(OWNER, desk -> desk.delete(BRIDGE, "a court said so"));
    assertThat(newsroom.found()).isZero();
    History history = newsroom.at(MODERATOR, desk -> desk.history(BRIDGE));
    assertThat(history.article().status()).isEqualTo(Status.DELETED);
    assertThat(history.revisions()).extracting(Revision::body).containsExactly(Newsroom.WORDS);
    assertThat(history.steps())
        .extracting(AuditEntry::actor, AuditEntry::action, AuditEntry::detail)
        .containsExactly(tuple("100", "delete", "a court said so"));
    refused(Refusal.DELETED, OWNER, desk -> desk.delete(BRIDGE, "again"));
    refused(Refusal.DELETED, OWNER, desk -> desk.restore(BRIDGE, ""));
    refused(Refusal.DELETED, OWNER, desk -> desk.retract(BRIDGE, "wrong"));
  }

  @Test
  void theLastStepIsTakenBackOnce() {
    newsroom.at(MODERATOR, desk -> desk.retract(BRIDGE, "wrong"));
    AuditEntry undone = newsroom.at(MODERATOR, Desk::undo);
    assertThat(undone.action()).isEqualTo("retract");
    assertThat(newsroom.bridge().isPublished()).isTrue();
    refused(Refusal.NOTHING_TO_UNDO, MODERATOR, Desk::undo);
  }

  @Test
  void nobodyTakesBackWhatSomebodyElseDid() {
    newsroom.at(MODERATOR, desk -> desk.retract(BRIDGE, "wrong"));
    refused(Refusal.NOTHING_TO_UNDO, OWNER, Desk::undo);
    newsroom.at(OWNER, desk -> desk.restore(BRIDGE, "right"));
    refused(Refusal.CHANGED_SINCE, MODERATOR, Desk::undo);
    assertThat(newsroom.bridge().isPublished()).isTrue();
  }

  @Test
  void aStepIsTakenBackWithinADayAndNotLater() {
    newsroom.at(MODERATOR, desk -> desk.retract(BRIDGE, "wrong"));
    newsroom.clock.advance(Duration.ofDays(1));
    newsroom.at(MODERATOR, Desk::undo);
    newsroom.at(MODERATOR, desk -> desk.retract(BRIDGE, "wrong"));
    newsroom.clock.advance(Duration.ofDays(1).plusMillis(1));
    refused(Refusal.NOTHING_TO_UNDO, MODERATOR, Desk::undo);
  }

  @Test
  void whatWasTakenBackBeforeItWasRemovedIsTakenBackAgainByUndo() {
    newsroom.at(OWNER, desk -> desk.retract(BRIDGE, "wrong"));
    newsroom.at(OWNER, desk -> desk.delete(BRIDGE, "a court said so"));
    newsroom.at(OWNER, Desk::undo);
    assertThat(newsroom.bridge().status()).isEqualTo(Status.RETRACTED);
    assertThat(newsroom.found()).isZero();
  }

  @Test
  void whoIsAnOwnerNoMoreCannotTakeARemovalBack() {
    newsroom.at(OWNER, desk -> desk.delete(BRIDGE, "a court said so"));
    newsroom.owners(READER);
    newsroom.write(
        session -> {
          session.chats().setLanguage(OWNER, Language.EN);
          newsroom.moderation.team(session, READER).add(OWNER);
          return OWNER;
        });
    refused(Refusal.FORBIDDEN, OWNER, Desk::undo);
  }

  @Test
  void anUndoneCorrectionLeavesTheFormerWordsAsARevision() {
    StoredDraft draft = newsroom.drafting(MODERATOR, desk -> desk.correct(BRIDGE));
    for (String said : new String[] {"Monday", "Tuesday", "It was Tuesday"}) {
      newsroom.drafting(MODERATOR, desk -> desk.answer(desk.find(draft.id()), said));
    }
    newsroom.drafting(MODERATOR, desk -> desk.publish(draft.id()));
    assertThat(newsroom.bridge().current().body()).contains("opened on Tuesday");
    newsroom.at(MODERATOR, Desk::undo);
    assertThat(newsroom.bridge().current().body()).isEqualTo(Newsroom.WORDS);
    assertThat(newsroom.bridge().current().number()).isEqualTo(3);
    assertThat(newsroom.at(OWNER, desk -> desk.history(BRIDGE)).revisions()).hasSize(3);
  }
}
