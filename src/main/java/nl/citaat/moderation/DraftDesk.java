package nl.citaat.moderation;

import java.util.List;
import java.util.Optional;
import nl.citaat.article.Article;
import nl.citaat.article.ArticleId;
import nl.citaat.article.Story;
import nl.citaat.ingest.Draft;
import nl.citaat.moderation.RefusedException.Refusal;
import nl.citaat.store.StoredDraft;
import nl.citaat.store.StoredDraft.Step;
import nl.citaat.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * What somebody with the right to is at work on: new articles, changes of what is known of one, and
 * corrections of its words. Nothing of it is public before {@link #publish}. Valid within one
 * transaction; all methods throw {@link RefusedException} when what is wanted can't be done, before
 * anything is changed.
 */
public final class DraftDesk {

  private final Desk desk;

  DraftDesk(Desk desk) {
    this.desk = desk;
  }

  /** The draft for which something is asked of this person. */
  public Optional<StoredDraft> asking() {
    return desk.session().drafts().asking(desk.person());
  }

  /** A draft of this person. */
  public StoredDraft find(long id) {
    return desk.session()
        .drafts()
        .find(id)
        .filter(draft -> draft.person() == desk.person())
        .orElseThrow(() -> new RefusedException(Refusal.DRAFT_GONE));
  }

  /** Begins an article, which is asked for next. */
  public StoredDraft begin() {
    return save(
        new StoredDraft(0, desk.person(), Step.ARTICLE, null, 0, null, null, null, null, null));
  }

  /** Takes a new article, in the place of a request for one. */
  public StoredDraft add(Draft read) {
    asking()
        .filter(draft -> draft.step() == Step.ARTICLE)
        .ifPresent(draft -> desk.session().drafts().remove(draft.id()));
    return save(
        new StoredDraft(
            0, desk.person(), Step.READY, null, 0, read.origin(), read.story(), null, null, null));
  }

  /** The articles that a new one is like; none for a change of one. */
  public List<Similar> similar(StoredDraft draft) {
    Story story = draft.story();
    return story == null || draft.article() != null
        ? List.of()
        : Similar.to(story, desk.session().articles());
  }

  /**
   * Makes a new article public as a revision of the one that it is like most.
   *
   * @return the article as it stands now
   */
  public Article revise(long id) {
    StoredDraft draft = find(id);
    Similar like =
        similar(draft).stream()
            .findFirst()
            .orElseThrow(() -> new RefusedException(Refusal.UNKNOWN_ARTICLE));
    Article article = desk.published(like.article());
    save(draft.of(article.id(), article.current().number()));
    return publish(id);
  }

  /** Begins to correct words of an article. */
  public StoredDraft correct(ArticleId id) {
    return change(desk.published(id), Step.WORDS);
  }

  /** Begins to change what is known of an article. */
  public StoredDraft edit(ArticleId id) {
    return change(desk.published(id), Step.READY);
  }

  private StoredDraft change(Article article, Step step) {
    Story story = article.current().story();
    int base = article.current().number();
    return save(
        new StoredDraft(0, desk.person(), step, article.id(), base, null, story, null, null, null));
  }

  /** Asks for something of a draft that has a story. */
  public StoredDraft ask(long id, Step step) {
    StoredDraft draft = find(id);
    story(draft);
    return save(draft.at(step));
  }

  /** Removes a draft. */
  public void discard(long id) {
    desk.session().drafts().remove(find(id).id());
  }

  /**
   * Takes what was asked for; what is asked next is the draft's step then.
   *
   * @param text as it was written
   */
  public StoredDraft answer(StoredDraft draft, String text) {
    String line = Normalizer.line(text);
    return save(
        switch (draft.step()) {
          case READY, ARTICLE -> throw new RefusedException(Refusal.DRAFT_GONE);
          case TITLE -> draft.with(StoryChange.title(story(draft), line));
          case DATE -> draft.with(StoryChange.date(story(draft), line));
          case OUTLET -> draft.with(StoryChange.outlet(story(draft), line));
          case URL -> draft.with(StoryChange.url(story(draft), line));
          case WORDS -> {
            StoryChange.find(story(draft), line);
            yield correction(draft, Step.OTHERS, line, null, null);
          }
          case OTHERS -> {
            StoryChange.words(story(draft), String.valueOf(draft.words()), line);
            yield correction(draft, Step.REASON, draft.words(), line, null);
          }
          case REASON -> {
            Desk.require(!line.isEmpty(), Refusal.NO_REASON);
            yield correction(draft, Step.READY, draft.words(), draft.others(), line);
          }
        });
  }

  private static StoredDraft correction(
      StoredDraft draft,
      Step next,
      @Nullable String words,
      @Nullable String others,
      @Nullable String reason) {
    return new StoredDraft(
        draft.id(),
        draft.person(),
        next,
        draft.article(),
        draft.base(),
        draft.origin(),
        draft.story(),
        words,
        others,
        reason);
  }

  /**
   * Makes a draft public: as a new article, or as a revision of one that nobody changed since the
   * work began.
   *
   * @return the article as it stands now
   */
  public Article publish(long id) {
    StoredDraft draft = find(id);
    Desk.require(draft.step() == Step.READY, Refusal.DRAFT_GONE);
    ArticleId changed = draft.article();
    Article article = changed == null ? published(draft) : revised(draft, changed);
    desk.session().drafts().remove(id);
    return article;
  }

  private Article published(StoredDraft draft) {
    Story story = story(draft);
    String origin = String.valueOf(draft.origin());
    return desk.steps().add(Draft.titled(story, origin));
  }

  private Article revised(StoredDraft draft, ArticleId id) {
    Article article = desk.published(id);
    Desk.require(article.current().number() == draft.base(), Refusal.CHANGED_SINCE);
    String words = draft.words();
    String others = draft.others();
    Story before = article.current().story();
    if (words != null && others != null) {
      String detail = "%s (%s → %s)".formatted(draft.reason(), words, others);
      return desk.steps().revise(id, StoryChange.words(before, words, others), "correct", detail);
    }
    Story after = story(draft);
    Desk.require(!after.equals(before), Refusal.NOTHING_NEW);
    boolean edited = draft.origin() == null;
    String detail = edited ? StoryChange.differences(before, after) : "" + draft.origin();
    return desk.steps().revise(id, after, edited ? "edit" : "revise", detail);
  }

  private StoredDraft save(StoredDraft draft) {
    return desk.session().drafts().save(draft);
  }

  private static Story story(StoredDraft draft) {
    Story story = draft.story();
    if (story == null) {
      throw new RefusedException(Refusal.DRAFT_GONE);
    }
    return story;
  }
}
