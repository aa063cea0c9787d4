package nl.citaat.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.citaat.article.Article;
import nl.citaat.article.ArticleId;
import nl.citaat.index.PassageIndex;
import nl.citaat.ingest.Read.Found;
import nl.citaat.store.AuditEntry;
import nl.citaat.store.Store;
import nl.citaat.testing.Archive;

/** A real store and index in {@code data}, which are filled from files in {@code files}. */
final class Newsroom implements AutoCloseable {

  final Path files;
  final Store store;
  final PassageIndex index;
  final Publisher publisher;

  Newsroom(Path folder) {
    this(folder, Clock.systemUTC());
  }

  Newsroom(Path folder, Clock clock) {
    Path data = folder.resolve("data");
    files = folder.resolve("files");
    store = Store.open(data, clock);
    index = PassageIndex.open(data.resolve("index"), Archive.ANALYSIS);
    publisher = new Publisher(store, index);
  }

  /** Writes an article in English to a file with a path like {@code a/x}. */
  Path write(String path, String title, String body) {
    Path file = files.resolve(path + ".md");
    try {
      Files.createDirectories(file.getParent());
      return Files.writeString(
          file, "---\ntitle: %s\nlanguage: en\n---\n\n%s\n".formatted(title, body));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Draft> read(Path... paths) {
    return Stream.of(paths)
        .flatMap(path -> new StoryFiles(Clock.systemUTC()).read(path))
        .map(read -> ((Found) read).draft())
        .toList();
  }

  /** What becomes of the articles in files or folders, as in {@code ADDED x-2}. */
  List<String> ingest(Path... paths) {
    return publisher.publish(read(paths), "operator").stream()
        .map(outcome -> outcome.kind() + " " + outcome.article().id())
        .toList();
  }

  /** What becomes of all files. */
  List<String> ingest() {
    return ingest(files);
  }

  Optional<Article> article(String id) {
    return store.read(session -> session.articles().find(new ArticleId(id)));
  }

  String body(String id) {
    return article(id).orElseThrow().current().body();
  }

  int revisions(String id) {
    return article(id).orElseThrow().current().number();
  }

  List<AuditEntry> audit(String id) {
    return store.read(session -> session.audit().of(new ArticleId(id)));
  }

  /** The number of published articles. */
  int published() {
    return store.read(
        session -> (int) session.articles().all().stream().filter(Article::isPublished).count());
  }

  long lastChange() {
    return store.read(session -> session.articles().lastChange());
  }

  @Override
  public void close() {
    index.close();
    store.close();
  }
}
