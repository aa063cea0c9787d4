package nl.citaat.moderation;

/** What was asked for can't be done; nothing was changed. */
public final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Refusal refusal;

  RefusedException(Refusal refusal) {
    super(refusal.name());
    this.refusal = refusal;
  }

  public Refusal refusal() {
    return refusal;
  }

  /** Why. */
  public enum Refusal {
    /** That person has not the right to. */
    FORBIDDEN,
    /** There is no such article. */
    UNKNOWN_ARTICLE,
    /** The article is not public. */
    NOT_PUBLISHED,
    /** The article was not taken back. */
    NOT_RETRACTED,
    /** The article was removed for good. */
    DELETED,
    /** A reason is needed. */
    NO_REASON,
    /** That person did nothing within a day that can be taken back. */
    NOTHING_TO_UNDO,
    /** Somebody changed the article since. */
    CHANGED_SINCE,
    /** The draft is too old, published, or somebody else's. */
    DRAFT_GONE,
    /** The words are not in the article, or in no single paragraph of it. */
    WORDS_NOT_FOUND,
    /** The words are there more than once. */
    WORDS_OFTEN,
    /** The words in their place are the same, too many, or none. */
    WORDS_WRONG,
    /** A title has to be one line of at most 300 characters. */
    TITLE_WRONG,
    /** A name of an outlet has the same limits. */
    OUTLET_WRONG,
    /** A date is written like 2024-05-01. */
    DATE_WRONG,
    /** An address begins with http:// or https://. */
    URL_WRONG,
    /** Nothing would be changed. */
    NOTHING_NEW,
    /** That number is nobody's. */
    NOBODY,
    /** That person never talked with the bot. */
    NOT_STARTED,
    /** That person is an owner, or a moderator already. */
    THERE_ALREADY,
    /** That person is no moderator or editor. */
    NOT_THERE,
    /** There is no schedule of that number for that person. */
    NO_SCHEDULE,
    /** Somebody settled it already, or its question is no longer kept. */
    SETTLED,
    /** Another moderator takes care of it. */
    TAKEN,
    /** Somebody asked the same meanwhile. */
    ASKED_SINCE,
    /** The message shows no quote. */
    NO_ANSWER,
    /** The newspaper took the quote back or corrected it. */
    NOT_QUOTED
  }
}
