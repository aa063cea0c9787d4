package nl.citaat.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import nl.citaat.answer.Answerer;
import nl.citaat.article.Article;
import nl.citaat.article.ArticleId;
import nl.citaat.article.Block;
import nl.citaat.article.Story;
import nl.citaat.index.PassageIndex;
import nl.citaat.ingest.Read;
import nl.citaat.ingest.StoryFiles;
import nl.citaat.store.Store;
import nl.citaat.text.Analysis;
import nl.citaat.text.Lexicon;
import nl.citaat.text.TextSpan;

/** A real store and index in a folder, and the answerer over them. */
public final class Archive implements AutoCloseable {

  /** The articles that the newspaper comes with. */
  public static final Path CONTENT = Path.of("content");

  /** The bundled lexicon; it takes a while to load. */
  public static final Analysis ANALYSIS = new Analysis(Lexicon.load());

  /** A few articles, made for tests. */
  public static final Path FEW = Path.of("src/test/resources/archive");

  public final Store store;
  public final PassageIndex index;
  public final Answerer answerer;

  private final Path data;

  private Archive(Path data, Clock clock) {
    this.data = data;
    store = Store.open(data, clock);
    index = PassageIndex.open(data.resolve("index"), ANALYSIS);
    answerer = new Answerer(store, index, ANALYSIS, clock);
  }

  /** Opens what is in a data folder. */
  public static Archive open(Path data, Clock clock) {
    return new Archive(data, clock);
  }

  /** Fills an empty data folder with the few articles of {@code src/test/resources/archive}. */
  public static Archive filled(Path data, Clock clock) {
    Archive archive = open(data, clock);
    archive.addAll(FEW);
    return archive;
  }

  /** Stores and indexes the articles of a folder, each under its file's name. */
  public void addAll(Path folder) {
    List<Article> articles =
        new StoryFiles(Clock.systemUTC()).read(folder).map(this::save).toList();
    index.update(articles, articles.getLast().change());
  }

  /**
   * Stores and indexes an article.
   *
   * @param text as in a file of Markdown; the lines of dashes around the front matter can be left
   *     out
   */
  public Article add(String id, String text) {
    Article article = save(id, text);
    index.update(List.of(article), article.change());
    return article;
  }

  /** Only stores an article: the index stays behind. */
  public Article save(String id, String text) {
    String marked =
        text.startsWith("---\n") ? text : "---\n" + text.replaceFirst("\n\n", "\n---\n\n");
    try {
      Path file = Files.createDirectories(data.resolve("files")).resolve(id + ".md");
      Files.writeString(file, marked, UTF_8);
      return save(new StoryFiles(Clock.systemUTC()).read(file).findFirst().orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Article save(Read read) {
    return switch (read) {
      case Read.Found found ->
          store.write(
              session -> session.articles().save(found.draft().wanted(), found.draft().story()));
      case Read.Bad bad -> throw new AssertionError(bad.problem());
    };
  }

  /** Stores and indexes a further revision, in which some words gave way to others. */
  public void correct(String id, String words, String others) {
    Article before =
        store.read(session -> session.articles().find(new ArticleId(id))).orElseThrow();
    Story story = before.current().story();
    String body = story.body().replaceFirst(Pattern.quote(words), others);
    int longer = body.length() - story.body().length();
    int at = story.body().indexOf(words);
    List<Block> blocks =
        story.blocks().stream()
            .map(block -> new Block(block.kind(), moved(block.span(), at, longer)))
            .toList();
    Story after =
        new Story(
            story.title(),
            body,
            blocks,
            story.source(),
            story.published(),
            story.publishedAt(),
            story.language(),
            story.tags());
    Article article = store.write(session -> session.articles().save(before.id(), after));
    index.update(List.of(article), article.change());
  }

  private static TextSpan moved(TextSpan span, int at, int by) {
    return new TextSpan(
        span.start() > at ? span.start() + by : span.start(),
        span.end() > at ? span.end() + by : span.end());
  }

  /** Takes an article back, in the index too. */
  public void retract(String id) {
    Article article = retractInStore(id);
    index.update(List.of(article), article.change());
  }

  /** Publishes an article again that was taken back. */
  public void publishAgain(String id) {
    Article article =
        store.write(
            session -> session.articles().setStatus(new ArticleId(id), Article.Status.PUBLISHED));
    index.update(List.of(article), article.change());
  }

  /** Takes an article back in the store: the index stays behind. */
  public Article retractInStore(String id) {
    return store.write(
        session -> session.articles().setStatus(new ArticleId(id), Article.Status.RETRACTED));
  }

  @Override
  public void close() {
    index.close();
    store.close();
  }
}
