package nl.citaat.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Fills an empty store with the articles of the content folder, so that a first start can answer.
 */
final class FirstArticles {

  private final Wiring parts;
  private final PrintWriter err;

  FirstArticles(Wiring parts, PrintWriter err) {
    this.parts = parts;
    this.err = err;
  }

  /** Does nothing when there are articles already, or no content. */
  void loadIfEmpty() {
    Path content = parts.config().content();
    if (parts.store().read(session -> session.articles().count()) == 0
        && Files.isDirectory(content)) {
      new Intake(parts.publisher(), err).take(List.of(content));
    }
  }
}
