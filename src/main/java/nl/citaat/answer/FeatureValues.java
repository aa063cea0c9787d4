package nl.citaat.answer;

/**
 * A number for each {@link Feature}; 0 until set. Not safe for use by several threads while being
 * set; outside this package they don't change any more.
 */
public final class FeatureValues {

  private final double[] values = new double[Feature.values().length];

  FeatureValues() {}

  void set(Feature feature, double value) {
    values[feature.index()] = value;
  }

  public double get(Feature feature) {
    return values[feature.index()];
  }

  /** The sum of the products with the numbers of another. */
  double dot(FeatureValues other) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += values[i] * other.values[i];
    }
    return sum;
  }
}
