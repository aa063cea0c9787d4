package nl.citaat.ingest;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.citaat.article.ArticleId;
import nl.citaat.ingest.Read.Found;

/**
 * Reads news items in IPTC ninjs of which several stand in a file. A wrong one is left out, and the
 * others are read.
 *
 * @param place the file's path, for people
 * @param origin its name for ever
 */
record NinjsList(NinjsReader reader, String place, String origin) {

  private static final JsonMapper JSON = new JsonMapper();

  private static final Pattern ITEM =
      Pattern.compile("\"(?:headlines?|bodies|body_\\w+)\"\\s*:", Pattern.CASE_INSENSITIVE);

  /** Whether an object is to be read here, and not by {@link JsonLinesReader}. */
  static boolean isItem(String json) {
    return ITEM.matcher(json).find();
  }

  /** Whether some JSON is a list. */
  static boolean isList(String json) {
    return json.stripLeading().startsWith("[");
  }

  /** Reads the items of a list. */
  List<Read> readAll(String json) throws NoStoryException {
    List<Read> reads = new ArrayList<>();
    try (JsonParser parser = JSON.createParser(json)) {
      parser.nextToken();
      while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
        JsonLocation at = parser.currentTokenLocation();
        JsonNode item = JSON.readTree(parser);
        reads.add(read(item.toString(), place + ":" + at.getLineNr() + ":" + at.getColumnNr()));
      }
    } catch (JsonProcessingException e) {
      throw Fields.unreadable(e);
    } catch (IOException e) {
      throw new IllegalStateException("A text in memory failed to be read", e);
    }
    if (reads.isEmpty()) {
      throw new NoStoryException(Position.START, "the list is empty");
    }
    return reads;
  }

  /** Reads one item, found at some place. */
  Read read(String json, String at) {
    try {
      return found(reader.read(json), at);
    } catch (NoStoryException e) {
      return new Read.Bad(at + ": error: " + e.problems().getFirst().message());
    }
  }

  private Found found(NinjsReader.Named item, String at) {
    ArticleId byTitle = Ids.of(item.story().title()).orElse(Ids.NAMELESS);
    String uri = item.uri();
    ArticleId wanted = uri == null ? byTitle : NinjsWriter.id(uri).orElse(byTitle);
    String name = uri == null ? origin + "#" + wanted : uri;
    return new Found(new Draft(wanted, item.story(), name), at);
  }
}
