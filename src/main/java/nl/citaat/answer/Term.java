package nl.citaat.answer;

/**
 * A term of the likelihood that the archive answers.
 *
 * @param best the value that would speak most for an answer
 */
public record Term(Evidence evidence, double value, double weight, double best) {

  /** What it adds to the log-odds. */
  public double contribution() {
    return value * weight;
  }

  /** What it adds less than it might, 0 or more. */
  public double shortfall() {
    return (best - value) * weight;
  }
}
