package nl.citaat.cli;

import nl.citaat.article.Quote;
import nl.citaat.moderation.GoldenTrial;

/** A golden question that is not answered as it should be, in a line for people. */
final class TrialLine {

  private TrialLine() {}

  /** One that is answered worse than before. */
  static String worse(GoldenTrial trial) {
    return "answered worse: " + line(trial);
  }

  /** What is expected, and what is found. */
  static String line(GoldenTrial trial) {
    Quote first = trial.first();
    String place = trial.place() == 0 ? "not found" : "in place " + trial.place();
    return "golden question %d, \"%s\": expected is \"%s\" (%s), first is %s"
        .formatted(
            trial.golden().id(),
            trial.golden().question(),
            trial.golden().expected().text(),
            place,
            first == null ? "nothing" : "\"" + first.text() + "\"");
  }
}
