package nl.citaat.answer;

/**
 * A sentence that is not quoted.
 *
 * @param bar what kept it back
 * @param value what was measured there
 * @param limit what it was measured by
 */
public record PassedOver(Grounds grounds, Bar bar, double value, double limit) {

  /** What keeps a sentence from being quoted. */
  public enum Bar {
    /** It is too unlikely that the archive answers at all. */
    LIKELIHOOD,
    /** It is too unlikely that just this sentence answers: too many others fit as well. */
    CONFIDENCE,
    /** Its share of the likelihood is too small beside that of the best. */
    SHARE,
    /** It stands within another quote. */
    OVERLAP,
    /** As many quotes as may be are shown already. */
    PLACES
  }
}
