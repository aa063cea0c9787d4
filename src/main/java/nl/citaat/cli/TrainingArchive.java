package nl.citaat.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import nl.citaat.answer.Answerer;
import nl.citaat.index.PassageIndex;
import nl.citaat.ingest.Publisher;
import nl.citaat.ingest.StoryFiles;
import nl.citaat.store.Store;
import nl.citaat.text.Analysis;

/** The articles of a folder in a store and an index of their own, which go when it is closed. */
final class TrainingArchive implements AutoCloseable {

  /** No search is cut off, however busy the machine: the same weights come out each time. */
  private static final Duration PATIENCE = Duration.ofDays(1);

  private final Path data;
  private final Store store;
  private final PassageIndex index;
  private final Answerer answerer;

  private TrainingArchive(Path data, Analysis analysis) {
    this.data = data;
    store = Store.open(data, Clock.systemUTC());
    index = PassageIndex.open(data.resolve("index"), analysis, PATIENCE);
    answerer = new Answerer(store, index, analysis, Clock.systemUTC());
  }

  /**
   * @param err where wrong articles are named
   * @throws WrongInput if there are any
   */
  static TrainingArchive of(Path folder, Analysis analysis, PrintWriter err) throws IOException {
    TrainingArchive archive =
        new TrainingArchive(Files.createTempDirectory("citaat-train"), analysis);
    try {
      Intake intake = new Intake(new Publisher(archive.store, archive.index), err);
      intake.take(new StoryFiles(Clock.systemUTC()).read(folder));
      if (intake.wrong() > 0) {
        throw new WrongInput("Nothing is learned from articles that are wrong: put them right");
      }
      return archive;
    } catch (RuntimeException e) {
      archive.close();
      throw e;
    }
  }

  Answerer answerer() {
    return answerer;
  }

  @Override
  public void close() {
    try (store;
        index) {
      // Closed before the files go.
    }
    try (var files = Files.walk(data)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
