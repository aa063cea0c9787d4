package nl.citaat.moderation;

import static nl.citaat.moderation.Newsroom.BRIDGE;
import static nl.citaat.moderation.Newsroom.MODERATOR;
import static nl.citaat.moderation.Newsroom.OWNER;
import static nl.citaat.moderation.Newsroom.READER;
import static nl.citaat.moderation.Newsroom.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Function;
import nl.citaat.article.Article;
import nl.citaat.article.ArticleId;
import nl.citaat.moderation.RefusedException.Refusal;
import nl.citaat.store.AuditEntry;
import nl.citaat.store.StoredDraft;
import nl.citaat.store.StoredDraft.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftDeskTest {

  private static final String TUNNEL =
      "A tunnel below the sea\n\nThe tunnel was opened by the king on Thursday, years too late.";

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

  private void refused(Refusal why, long person, Function<DraftDesk, ?> work) {
    newsroom.assertRefused(why, session -> work.apply(newsroom.moderation.drafts(session, person)));
  }

  private StoredDraft say(StoredDraft draft, String... words) {
    StoredDraft now = draft;
    for (String said : words) {
      now = newsroom.drafting(MODERATOR, desk -> desk.answer(desk.find(draft.id()), said));
    }
    return now;
  }

  private StoredDraft tunnel() {
    return newsroom.drafting(MODERATOR, desk -> desk.add(read(TUNNEL)));
  }

  @Test
  void nothingIsPublicBeforeItIsPublished() {
    int before = newsroom.found();
    StoredDraft draft = tunnel();
    assertThat(newsroom.found()).isEqualTo(before);
    Article article = newsroom.drafting(MODERATOR, desk -> desk.publish(draft.id()));
    assertThat(article.current().title()).isEqualTo("A tunnel below the sea");
    assertThat(newsroom.found()).isEqualTo(before + 1);
    assertThat(newsroom.at(OWNER, desk -> desk.history(article.id())).steps())
        .extracting(AuditEntry::action)
        .containsExactly("publish");
    refused(Refusal.DRAFT_GONE, MODERATOR, desk -> desk.publish(draft.id()));
  }

  @Test
  void aDraftOutlivesARestartAtTheStepItHadReached() {
    StoredDraft draft = newsroom.drafting(MODERATOR, desk -> desk.correct(BRIDGE));
    say(draft, "Monday", "Tuesday");
    newsroom.restart();
    StoredDraft kept = newsroom.drafting(MODERATOR, DraftDesk::asking).orElseThrow();
    assertThat(kept.id()).isEqualTo(draft.id());
    assertThat(kept.step()).isEqualTo(Step.REASON);
    say(kept, "It was Tuesday");
    newsroom.drafting(MODERATOR, desk -> desk.publish(kept.id()));
    assertThat(newsroom.bridge().current().body())
        .isEqualTo(Newsroom.WORDS.replace("Monday", "Tuesday"));
  }

  @Test
  void aDraftIsForItsOwnerAlone() {
    StoredDraft draft = tunnel();
    refused(Refusal.DRAFT_GONE, OWNER, desk -> desk.publish(draft.id()));
    refused(Refusal.DRAFT_GONE, OWNER, desk -> desk.find(draft.id()));
    refused(Refusal.FORBIDDEN, READER, DraftDesk::begin);
  }

  @Test
  void whoIsAModeratorNoMoreHasNoDraftsAlsoWhenMadeOneAgain() {
    StoredDraft draft = tunnel();
    newsroom.write(
        session -> {
          Team team = newsroom.moderation.team(session, OWNER);
          team.remove(MODERATOR);
          team.add(MODERATOR);
          return MODERATOR;
        });
    refused(Refusal.DRAFT_GONE, MODERATOR, desk -> desk.publish(draft.id()));
  }

  @Test
  void aDiscardedDraftIsGone() {
    StoredDraft draft = tunnel();
    newsroom.drafting(
        MODERATOR,
        desk -> {
          desk.discard(draft.id());
          return draft;
        });
    refused(Refusal.DRAFT_GONE, MODERATOR, desk -> desk.publish(draft.id()));
  }

  @ParameterizedTest
  @CsvSource({
    "Sunday, WORDS_NOT_FOUND",
    "'', WORDS_NOT_FOUND",
    "is, WORDS_NOT_FOUND",
    "a, WORDS_OFTEN",
  })
  void wordsAreCorrectedThatAreThereOnce(String words, Refusal why) {
    newsroom.add("once", "title: Once\nlanguage: en\n\nAll ran fast. And so on.");
    StoredDraft draft = newsroom.drafting(MODERATOR, desk -> desk.correct(new ArticleId("once")));
    refused(why, MODERATOR, desk -> desk.answer(desk.find(draft.id()), words));
  }

  @Test
  void aCorrectionNeedsOtherWordsAndAReason() {
    StoredDraft draft = newsroom.drafting(MODERATOR, desk -> desk.correct(BRIDGE));
    say(draft, "Monday");
    refused(Refusal.WORDS_WRONG, MODERATOR, desk -> desk.answer(desk.find(draft.id()), "Monday"));
    refused(Refusal.WORDS_WRONG, MODERATOR, desk -> desk.answer(desk.find(draft.id()), " "));
    refused(Refusal.DRAFT_GONE, MODERATOR, desk -> desk.publish(draft.id()));
    say(draft, "Tuesday");
    refused(Refusal.NO_REASON, MODERATOR, desk -> desk.answer(desk.find(draft.id()), " "));
  }

  @Test
  void nobodyPublishesOverTheChangeOfAnother() {
    StoredDraft mine = newsroom.drafting(MODERATOR, desk -> desk.correct(BRIDGE));
    say(mine, "Monday", "Tuesday", "It was Tuesday");
    StoredDraft theirs = newsroom.drafting(OWNER, desk -> desk.edit(BRIDGE));
    newsroom.drafting(OWNER, desk -> desk.ask(theirs.id(), Step.TITLE));
    newsroom.drafting(OWNER, desk -> desk.answer(desk.find(theirs.id()), "A long bridge"));
    newsroom.drafting(OWNER, desk -> desk.publish(theirs.id()));
    refused(Refusal.CHANGED_SINCE, MODERATOR, desk -> desk.publish(mine.id()));
    assertThat(newsroom.bridge().current().title()).isEqualTo("A long bridge");
    assertThat(newsroom.bridge().current().body()).isEqualTo(Newsroom.WORDS);
  }

  @Test
  void whatIsTakenBackIsNotChanged() {
    StoredDraft draft = newsroom.drafting(MODERATOR, desk -> desk.correct(BRIDGE));
    say(draft, "Monday", "Tuesday", "It was Tuesday");
    newsroom.at(OWNER, desk -> desk.retract(BRIDGE, "wrong"));
    refused(Refusal.NOT_PUBLISHED, MODERATOR, desk -> desk.publish(draft.id()));
    refused(Refusal.NOT_PUBLISHED, MODERATOR, desk -> desk.edit(BRIDGE));
  }

  @ParameterizedTest
  @CsvSource({
    "TITLE, '', TITLE_WRONG",
    "DATE, 1 May, DATE_WRONG",
    "DATE, 2024-02-30, DATE_WRONG",
    "OUTLET, '', OUTLET_WRONG",
    "URL, ftp://krant.example/, URL_WRONG",
    "URL, krant.example, URL_WRONG",
    "URL, https:///x, URL_WRONG",
  })
  void whatIsNoneOfItsKindIsRefused(Step step, String said, Refusal why) {
    StoredDraft draft = newsroom.drafting(MODERATOR, desk -> desk.edit(BRIDGE));
    newsroom.drafting(MODERATOR, desk -> desk.ask(draft.id(), step));
    refused(why, MODERATOR, desk -> desk.answer(desk.find(draft.id()), said));
  }

  @Test
  void anEditIsARevisionWithTheSameWords() {
    StoredDraft draft = newsroom.drafting(MODERATOR, desk -> desk.edit(BRIDGE));
    refused(Refusal.NOTHING_NEW, MODERATOR, desk -> desk.publish(draft.id()));
    newsroom.drafting(MODERATOR, desk -> desk.ask(draft.id(), Step.DATE));
    say(draft, "2024-05-01");
    newsroom.drafting(MODERATOR, desk -> desk.publish(draft.id()));
    assertThat(newsroom.bridge().current().number()).isEqualTo(2);
    assertThat(newsroom.bridge().current().body()).isEqualTo(Newsroom.WORDS);
    assertThat(newsroom.bridge().current().story().published()).isEqualTo(LocalDate.of(2024, 5, 1));
    assertThat(newsroom.at(OWNER, desk -> desk.history(BRIDGE)).steps())
        .extracting(AuditEntry::detail)
        .containsExactly("date: - → 2024-05-01");
  }

  @Test
  void aNewArticleThatIsLikeAnotherBecomesItsRevisionWhenThatIsWanted() {
    StoredDraft draft =
        newsroom.drafting(
            MODERATOR, desk -> desk.add(read("A bridge, again\n\n" + Newsroom.WORDS)));
    newsroom.drafting(MODERATOR, desk -> desk.revise(draft.id()));
    assertThat(newsroom.bridge().current().title()).isEqualTo("A bridge, again");
    assertThat(newsroom.bridge().current().number()).isEqualTo(2);
    StoredDraft other = tunnel();
    refused(Refusal.UNKNOWN_ARTICLE, MODERATOR, desk -> desk.revise(other.id()));
  }
}
