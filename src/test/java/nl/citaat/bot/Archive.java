package nl.citaat.bot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.citaat.answer.Answerer;
import nl.citaat.article.Article;
import nl.citaat.article.ArticleId;
import nl.citaat.article.Block;
import nl.citaat.article.Source;
import nl.citaat.article.Story;
import nl.citaat.index.PassageIndex;
import nl.citaat.store.Store;
import nl.citaat.text.Analysis;
import nl.citaat.text.Language;
import nl.citaat.text.Lexicon;
import nl.citaat.text.TextSpan;

/** A real store and index over the few articles of {@code src/test/resources/archive}. */
public final class Archive implements AutoCloseable {

  private static final Path ARTICLES = Path.of("src/test/resources/archive");
  private static final Analysis ANALYSIS = new Analysis(Lexicon.load());

  public final Store store;
  final PassageIndex index;
  public final Answerer answerer;

  private Archive(Path data, Clock clock) {
    store = Store.open(data, clock);
    index = PassageIndex.open(data.resolve("index"), ANALYSIS);
    answerer = new Answerer(store, index, ANALYSIS);
  }

  /** Opens what is in a data folder. */
  public static Archive open(Path data, Clock clock) {
    return new Archive(data, clock);
  }

  /** Fills an empty data folder with the articles. */
  public static Archive filled(Path data, Clock clock) {
    Archive archive = open(data, clock);
    try (var files = Files.list(ARTICLES)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        archive.add(name.substring(0, name.indexOf('.')), Files.readString(file, UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return archive;
  }

  /** Stores and indexes an article: lines {@code name: value}, an empty line, paragraphs. */
  Article add(String id, String text) {
    Article article =
        store.write(session -> session.articles().save(new ArticleId(id), story(text)));
    index.update(List.of(article), article.change());
    return article;
  }

  void retract(String id) {
    Article article =
        store.write(
            session -> session.articles().setStatus(new ArticleId(id), Article.Status.RETRACTED));
    index.update(List.of(article), article.change());
  }

  private static Story story(String text) {
    String[] headAndBody = text.strip().split("\n\n", 2);
    Map<String, String> head = new TreeMap<>();
    headAndBody[0]
        .lines()
        .forEach(line -> head.put(line.split(": ", 2)[0], line.split(": ", 2)[1]));
    String published = head.get("published");
    String url = head.get("url");
    return new Story(
        head.getOrDefault("title", "?"),
        headAndBody[1].replace("## ", ""),
        blocks(headAndBody[1]),
        new Source(head.get("outlet"), null, url == null ? null : URI.create(url)),
        published == null ? null : LocalDate.parse(published),
        null,
        Language.ofTag(head.getOrDefault("language", "en")).orElseThrow(),
        List.of());
  }

  private static List<Block> blocks(String body) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String part : body.split("\n\n", -1)) {
      boolean heading = part.startsWith("## ");
      int length = heading ? part.length() - 3 : part.length();
      Block.Kind kind = heading ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
      blocks.add(new Block(kind, new TextSpan(start, start + length)));
      start += length + 2;
    }
    return blocks;
  }

  @Override
  public void close() {
    index.close();
    store.close();
  }
}
