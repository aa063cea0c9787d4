package nl.citaat.ingest;

import nl.citaat.article.Article;

/**
 * What became of a draft.
 *
 * @param article the article as it stands now
 */
public record Outcome(Draft draft, Article article, Kind kind) {

  /** What can become of a draft. */
  public enum Kind {
    /** It is a new article. */
    ADDED,
    /** It is a new revision of an article, which is published by it also if it was retracted. */
    CHANGED,
    /** The article has it already, or had it before a moderator corrected it. */
    UNCHANGED,
    /** The article was retracted, and nothing is new; or it was deleted, and stays so. */
    RETRACTED
  }
}
