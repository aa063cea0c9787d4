package nl.citaat.summary;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Terms with their weights. Immutable. */
final class TermVector {

  private final Map<String, Double> weights;
  private final double norm;

  TermVector(Map<String, Double> weights) {
    this.weights = Map.copyOf(weights);
    norm = Math.sqrt(weights.values().stream().mapToDouble(weight -> weight * weight).sum());
  }

  static TermVector sum(Iterable<TermVector> all) {
    Map<String, Double> sum = new HashMap<>();
    for (TermVector one : all) {
      one.weights.forEach((term, weight) -> sum.merge(term, weight, Double::sum));
    }
    return new TermVector(sum);
  }

  Iterable<String> terms() {
    return weights.keySet();
  }

  boolean isEmpty() {
    return weights.isEmpty();
  }

  /** The same terms, each weight times a factor. */
  TermVector times(ToDoubleFunction<String> factor) {
    Map<String, Double> product = new HashMap<>();
    weights.forEach((term, weight) -> product.put(term, weight * factor.applyAsDouble(term)));
    return new TermVector(product);
  }

  /** The cosine of the angle to another; 0 when either has no terms. */
  double cosine(TermVector other) {
    if (weights.size() > other.weights.size()) {
      return other.cosine(this);
    }
    double product = 0;
    for (Map.Entry<String, Double> entry : weights.entrySet()) {
      product += entry.getValue() * other.weights.getOrDefault(entry.getKey(), 0.0);
    }
    return product == 0 ? 0 : product / (norm * other.norm);
  }
}
