package nl.citaat.eval;

import nl.citaat.answer.Feature;

/**
 * A question asked in one direction.
 *
 * @param article the article that it is about, in whatever language
 */
record TrainingCase(Direction direction, String article, RankedList list) {

  TrainingCase without(Feature.Group group) {
    return new TrainingCase(direction, article, list.without(group));
  }
}
