package nl.citaat.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.citaat.article.Article;
import nl.citaat.article.Revision;
import nl.citaat.store.Session;
import nl.citaat.store.Store;

/**
 * Writes the published articles to a file in a format of the trade, told by the end of its name:
 * IPTC ninjs (.json, .jsonl), or schema.org (.jsonld). Safe for use by many threads.
 */
public final class ArticleExport {

  private static final JsonMapper JSON = new JsonMapper();

  private final Store store;

  public ArticleExport(Store store) {
    this.store = store;
  }

  /**
   * Writes a new file.
   *
   * @return how many articles are in it; retracted ones are not
   * @throws IngestException if its name has another end, there is such a file, or it can't be
   *     written
   */
  public int write(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (!name.endsWith(".json") && !name.endsWith(".jsonl") && !name.endsWith(".jsonld")) {
      throw new IngestException(
          file
              + ": the name must end in .json or .jsonl for IPTC ninjs, or .jsonld for schema.org");
    }
    return store.read(
        session -> {
          List<Article> articles =
              session.articles().all().stream().filter(Article::isPublished).toList();
          write(file, text(session, articles, name));
          return articles.size();
        });
  }

  private static String text(Session session, List<Article> articles, String name) {
    if (name.endsWith(".jsonld")) {
      ObjectNode graph =
          JsonNodeFactory.instance.objectNode().put("@context", "https://schema.org");
      ArrayNode all = graph.putArray("@graph");
      articles.forEach(
          article -> all.add(SchemaWriter.article(article, revisions(session, article))));
      return graph.toPrettyString() + "\n";
    }
    List<ObjectNode> items = articles.stream().map(NinjsWriter::item).toList();
    return name.endsWith(".json")
        ? JSON.<ArrayNode>valueToTree(items).toPrettyString() + "\n"
        : items.stream().map(JsonNode::toString).collect(Collectors.joining("\n", "", "\n"));
  }

  private static List<Revision> revisions(Session session, Article article) {
    return IntStream.rangeClosed(1, article.current().number())
        .mapToObj(number -> session.articles().revision(article.id(), number).orElseThrow())
        .toList();
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text, UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException e) {
      throw new IngestException(file + ": there is such a file already: give another name");
    } catch (NoSuchFileException e) {
      throw new IngestException(file + ": there is no such folder: make it first");
    } catch (IOException e) {
      throw new IngestException(file + ": can't be written (" + e.getMessage() + "): try another");
    }
  }
}
