package nl.citaat.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.citaat.ingest.Feed.Item;
import nl.citaat.ingest.Feed.Text;
import org.jspecify.annotations.Nullable;

/** Reads JSON Feed, versions 1 and 1.1. */
final class JsonFeedReader {

  private static final JsonMapper JSON = new JsonMapper();

  private static final Pattern VERSION = Pattern.compile("jsonfeed\\.org\\\\?/version");

  private JsonFeedReader() {}

  /** Whether the beginning of something says that it is one. */
  static boolean is(String beginning) {
    return beginning.stripLeading().startsWith("{") && VERSION.matcher(beginning).find();
  }

  static Feed read(String json) throws NoStoryException {
    try {
      JsonNode feed = JSON.readTree(json);
      return new Feed(
          text(feed, "title"), feed.path("items").valueStream().map(JsonFeedReader::item).toList());
    } catch (JsonProcessingException e) {
      throw Fields.unreadable(e);
    }
  }

  private static Item item(JsonNode item) {
    String date = text(item, "date_published");
    return new Item(
        text(item, "id"),
        text(item, "title"),
        text(item, "url"),
        date == null ? null : Published.find(date).orElse(null),
        author(item),
        Stream.of("content_html", "content_text", "summary")
            .flatMap(key -> texts(item, key))
            .toList(),
        item.path("tags").valueStream().map(JsonNode::asText).toList());
  }

  private static @Nullable String author(JsonNode item) {
    JsonNode authors = item.path("authors");
    List<String> names =
        (authors.isEmpty() ? Stream.of(item.path("author")) : authors.valueStream())
            .map(author -> text(author, "name"))
            .flatMap(Stream::ofNullable)
            .toList();
    return names.isEmpty() ? null : String.join(", ", names);
  }

  private static Stream<Text> texts(JsonNode item, String key) {
    String value = text(item, key);
    return value == null ? Stream.empty() : Stream.of(new Text(value, key.equals("content_html")));
  }

  private static @Nullable String text(JsonNode object, String key) {
    String text = object.path(key).asText("");
    return text.isBlank() ? null : text.strip();
  }
}
