package nl.citaat.digest;

/** Words do not say when a schedule has its slots. */
public final class TermException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Flaw flaw;
  private final String word;

  TermException(Flaw flaw, String word) {
    super(flaw + ": " + word);
    this.flaw = flaw;
    this.word = word;
  }

  public Flaw flaw() {
    return flaw;
  }

  /** What is wrong; may be empty. */
  public String word() {
    return word;
  }

  /** Why. */
  public enum Flaw {
    /** There is no time of day such as 08:00. */
    TIME,
    /** A word is no day. */
    DAY,
    /** It looks like a cron term, but is none. */
    CRON,
    /** There is no time zone of that name. */
    ZONE,
    /** That day never comes. */
    NEVER
  }
}
