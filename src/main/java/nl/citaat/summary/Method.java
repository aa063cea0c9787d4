package nl.citaat.summary;

/** How sentences are chosen. */
public enum Method {
  /** The first ones that have room. */
  LEAD,
  /** Those nearest to all that is said. */
  CENTROID,
  /**
   * Those near to all that is said and near to the beginning, unlike each other, which can be
   * understood where they stand.
   */
  BALANCED
}
