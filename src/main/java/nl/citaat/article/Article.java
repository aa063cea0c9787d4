package nl.citaat.article;

/**
 * An article as it stands now.
 *
 * @param current the newest revision
 * @param status whether it may be quoted
 * @param change the store's change number of the last step on this article; rises over the whole
 *     store
 */
public record Article(ArticleId id, Revision current, Status status, long change) {

  /** Whether an article is shown to readers. */
  public enum Status {
    PUBLISHED,
    /** Taken back; it can be published again. */
    RETRACTED,
    /** Gone for good: it stays stored, and no source brings it back. */
    DELETED
  }

  public boolean isPublished() {
    return status == Status.PUBLISHED;
  }
}
