package nl.citaat.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.citaat.ingest.Draft;
import nl.citaat.ingest.Outcome;
import nl.citaat.ingest.Publisher;
import nl.citaat.ingest.Read;

/** Reads what is named and publishes what is in them, telling how far it is. */
final class Intake {

  /** Who publishes from the command line, in the audit. */
  static final String OPERATOR = "operator";

  private final Publisher publisher;
  private final PrintWriter err;
  private int wrong;

  Intake(Publisher publisher, PrintWriter err) {
    this.publisher = publisher;
    this.err = err;
  }

  /**
   * Publishes all articles that are found. What is wrong is named on the error output, and does not
   * stop the rest.
   *
   * @param reads read here, one after the other
   * @return what became of each article that was found
   */
  List<Outcome> take(Stream<Read> reads) {
    List<Draft> drafts = new ArrayList<>();
    ProgressBar reading = new ProgressBar("Reading", err);
    reads.forEach(
        read -> {
          switch (read) {
            case Read.Found found -> drafts.add(found.draft());
            case Read.Bad bad -> refuse(bad, reading);
          }
          reading.reached(drafts.size(), 0);
        });
    reading.end();
    ProgressBar publishing = new ProgressBar("Publishing", err);
    try {
      return publisher.publish(drafts, OPERATOR, publishing::reached);
    } finally {
      publishing.end();
    }
  }

  private void refuse(Read.Bad bad, ProgressBar reading) {
    reading.end();
    err.println(bad.problem());
    wrong++;
  }

  /** How many files or items were wrong so far. */
  int wrong() {
    return wrong;
  }
}
