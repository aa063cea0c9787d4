package nl.citaat.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.citaat.article.ArticleId;
import nl.citaat.article.Story;
import nl.citaat.ingest.Fields.Field;
import nl.citaat.ingest.Read.Found;
import nl.citaat.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON Lines: an article a line, with the keys of front matter, a body in Markdown and an
 * optional id; or a news item in IPTC ninjs. A wrong line is left out, and the others are read.
 */
final class JsonLinesReader {

  private static final JsonFactory JSON = new JsonFactory();

  private static final List<String> KEYS =
      Stream.concat(Stream.of("id", "body"), HeaderReader.KEYS.stream()).toList();

  private final String place;
  private final String file;
  private final NinjsList items;

  /** How many articles so far have a name; those of one name are told apart by their order. */
  private final Map<String, Integer> names = new HashMap<>();

  /**
   * @param place the file's path, for people
   * @param file its origin
   * @param ninjs reads the lines that are news items in that format
   */
  JsonLinesReader(String place, String file, NinjsReader ninjs) {
    this.place = place;
    this.file = file;
    items = new NinjsList(ninjs, place, file);
  }

  /** Reads all lines, of which there is at least one. */
  List<Read> read(byte[] bytes) throws NoStoryException {
    List<Read> reads = new ArrayList<>();
    int line = 1;
    for (int start = 0; start < bytes.length; line++) {
      int end = start;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      read(ByteBuffer.wrap(bytes, start, end - start).slice(), line).forEach(reads::add);
      start = end + 1;
    }
    if (reads.isEmpty()) {
      throw new NoStoryException(Position.START, "the file is empty");
    }
    return reads;
  }

  private Stream<Read> read(ByteBuffer bytes, int line) {
    try {
      String json = FileText.decode(bytes);
      if (NinjsList.isItem(json)) {
        return Stream.of(items.read(json, place + ":" + line));
      }
      return json.isBlank() ? Stream.of() : Stream.of(found(json, line));
    } catch (NoStoryException e) {
      return e.problems().stream()
          .map(problem -> problem.onLine(line))
          .map(problem -> problem.bad(place));
    }
  }

  private Found found(String json, int line) throws NoStoryException {
    Fields fields = fields(json);
    String id = new HeaderReader(fields).line("id");
    Field body = fields.get("body");
    if (id != null && Ids.of(id).isEmpty()) {
      fields.addProblem("id", "must have letters or digits");
    }
    if (body == null) {
      fields.addMissing("body", "write the article there");
    }
    String markdown = body == null ? "" : Normalizer.clean(String.join("\n\n", body.texts()));
    Story story = MarkdownReader.story(fields, markdown, body == null ? Position.START : body.at());
    ArticleId wanted = Ids.of(id == null ? story.title() : id).orElse(Ids.NAMELESS);
    return new Found(new Draft(wanted, story, origin(id, story, wanted)), place + ":" + line);
  }

  private static Fields fields(String json) throws NoStoryException {
    try (JsonParser parser = JSON.createParser(json)) {
      return Fields.read(parser, KEYS);
    } catch (IOException e) {
      throw new IllegalStateException("A text in memory failed to be read", e);
    }
  }

  /** By the id, else by the page, else by the title, whichever an article keeps the longest. */
  private String origin(@Nullable String id, Story story, ArticleId wanted) {
    URI url = story.source().url();
    String name = id != null ? id : url != null ? url.toString() : wanted.value();
    int count = names.merge(name, 1, Integer::sum);
    return file + "#" + name + (count == 1 ? "" : "#" + count);
  }
}
