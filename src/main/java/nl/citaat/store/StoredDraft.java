package nl.citaat.store;

import nl.citaat.article.ArticleId;
import nl.citaat.article.Story;
import org.jspecify.annotations.Nullable;

/**
 * An article, or a change of one, that somebody is at work on and that is not public.
 *
 * @param id 0 for one that is not stored yet
 * @param person whose it is
 * @param step what is asked of them next
 * @param article the article that gets a new revision; null for a new article
 * @param base the revision that the work began with; 0 for a new article
 * @param origin where the story was read; null for a change of a stored one
 * @param story as it stands; null while there is none
 * @param words the words to be corrected; null while not told, and for all but corrections
 * @param others what is to stand in their place; likewise
 * @param reason why; likewise
 */
public record StoredDraft(
    long id,
    long person,
    Step step,
    @Nullable ArticleId article,
    int base,
    @Nullable String origin,
    @Nullable Story story,
    @Nullable String words,
    @Nullable String others,
    @Nullable String reason) {

  /** What can be asked. */
  public enum Step {
    /** Nothing: it can be published. */
    READY,
    /** The article itself. */
    ARTICLE,
    TITLE,
    DATE,
    OUTLET,
    URL,
    /** The words to be corrected. */
    WORDS,
    /** The words in their place. */
    OTHERS,
    REASON
  }

  /** The same with another step. */
  public StoredDraft at(Step next) {
    return new StoredDraft(id, person, next, article, base, origin, story, words, others, reason);
  }

  /** The same with another story, ready. */
  public StoredDraft with(Story other) {
    return new StoredDraft(
        id, person, Step.READY, article, base, origin, other, words, others, reason);
  }

  /** The same as a change of an article. */
  public StoredDraft of(ArticleId changed, int revision) {
    return new StoredDraft(
        id, person, step, changed, revision, origin, story, words, others, reason);
  }
}
