package nl.citaat.answer;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads a table of weights, in which each feature has one row. */
final class WeightTable {

  private final String name;
  private final FeatureValues weights = new FeatureValues();
  private final Set<Feature> missing = EnumSet.allOf(Feature.class);
  private int line;

  private WeightTable(String name) {
    this.name = name;
  }

  /**
   * @param name what problems call the table by
   * @throws WrongWeightsException at the first wrong row, or if a feature has none
   */
  static RankingWeights read(String name, String text) {
    WeightTable table = new WeightTable(name);
    text.lines().forEach(table::row);
    if (!table.missing.isEmpty()) {
      throw table.wrong("a row is missing for " + table.missing.iterator().next());
    }
    return new RankingWeights(table.weights);
  }

  private void row(String row) {
    line++;
    List<String> cells = List.of(row.split("\t", -1));
    if (cells.size() != 2) {
      throw wrong("a row of weights is a feature, a tab and a number");
    }
    Feature feature = feature(cells.getFirst());
    if (!missing.remove(feature)) {
      throw wrong("a second row for " + feature);
    }
    weights.set(feature, number(cells.getLast()));
  }

  private Feature feature(String name) {
    try {
      return Feature.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw wrong("there is no feature of this name: " + name);
    }
  }

  private double number(String text) {
    if (!text.matches("-?\\d{1,6}(\\.\\d{1,9})?")) {
      throw wrong("not a number: " + text);
    }
    return Double.parseDouble(text);
  }

  private WrongWeightsException wrong(String problem) {
    return new WrongWeightsException(name + ":" + Math.max(1, line) + ": error: " + problem);
  }
}
