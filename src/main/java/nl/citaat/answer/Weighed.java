package nl.citaat.answer;

/** A feature of a sentence with what the ranking makes of it. */
public record Weighed(Feature feature, double value, double weight) {

  /** What it adds to the score. */
  public double contribution() {
    return value * weight;
  }
}
