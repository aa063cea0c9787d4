package nl.citaat.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import nl.citaat.ingest.StoryFiles;
import nl.citaat.store.Session;

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

  /**
   * Does nothing when there are articles already. Tells when there are none afterwards either.
   *
   * @throws WrongInput if there is a content folder that may not be read
   */
  void loadIfEmpty() {
    Path content = parts.config().content();
    if (isEmpty() && Files.isDirectory(content)) {
      load(content);
    }
    if (isEmpty()) {
      err.println(
          "There are no articles yet, and none in %s: add some with 'citaat ingest PATH'"
              .formatted(content));
    }
  }

  /** What the newspaper had before there was the bot is no news. */
  private static long passAlerts(Session session) {
    long change = session.articles().lastChange();
    session.alerts().reach(change);
    return change;
  }

  private boolean isEmpty() {
    return parts.store().read(session -> session.articles().count()) == 0;
  }

  private void load(Path content) {
    if (!Files.isReadable(content) || !Files.isExecutable(content)) {
      throw new WrongInput(
          "The content folder %s may not be read: give this user the right to, or set another"
              .formatted(content)
              .concat(" with CITAAT_CONTENT"));
    }
    new Intake(parts.publisher(), err).take(new StoryFiles(Clock.systemUTC()).read(content));
    parts.store().write(FirstArticles::passAlerts);
  }
}
