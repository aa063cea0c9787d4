package nl.citaat.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.citaat.ingest.Fields.Field;
import org.jspecify.annotations.Nullable;

/**
 * What an IPTC ninjs item says, whichever version it is of: they differ in how they spell and group
 * the same things (body_text, bodies; versioncreated, versionCreated). What else a newsroom puts
 * there is passed over.
 */
record NinjsItem(JsonNode json) {

  /**
   * A text in some format.
   *
   * @param format a media type, or what else is known of it
   */
  record Text(String format, String value) {

    boolean isHtml() {
      return format.contains("html");
    }

    boolean isPlain() {
      return format.isEmpty() || format.contains("text");
    }
  }

  /** A property's value by its name in lower case; of several names the first that is there. */
  @Nullable String text(String... names) {
    for (String name : names) {
      JsonNode value = value(json, name);
      if (value.isValueNode() && !value.isNull() && !value.asText().isBlank()) {
        return value.asText();
      }
    }
    return null;
  }

  private static JsonNode value(JsonNode object, String name) {
    for (Map.Entry<String, JsonNode> property : object.properties()) {
      if (property.getKey().equalsIgnoreCase(name)) {
        return property.getValue();
      }
    }
    return object.path(name);
  }

  /** What {@link HeaderReader} reads. */
  Fields fields() {
    Map<String, Field> fields = new HashMap<>();
    put(fields, "title", headline());
    put(fields, "author", text("by", "byline"));
    put(fields, "outlet", outlet());
    put(fields, "published", text("firstcreated", "versioncreated"));
    put(fields, "url", page());
    put(fields, "language", text("language"));
    fields.put("tags", new Field(Position.START, values("name", "subjects", "subject"), true));
    return Fields.of(fields);
  }

  private static void put(Map<String, Field> fields, String key, @Nullable String value) {
    if (value != null) {
      fields.put(key, new Field(Position.START, List.of(value), false));
    }
  }

  /** The web page among its renditions, if it is one that people can go to. */
  private @Nullable String page() {
    for (JsonNode rendition : value(json, "renditions")) {
      String href = value(rendition, "href").asText("");
      if (value(rendition, "contenttype").asText("").equals("text/html")
          && HeaderReader.link(href).isPresent()) {
        return href;
      }
    }
    return null;
  }

  @Nullable String headline() {
    String single = text("headline");
    if (single != null) {
      return single;
    }
    List<String> several = values("value", "headlines");
    return several.isEmpty() ? text("title") : several.getFirst();
  }

  private @Nullable String outlet() {
    List<String> sources = values("name", "infosources", "infosource");
    return sources.isEmpty() ? text("copyrightholder") : sources.getFirst();
  }

  /** A property of all objects in lists of some names; the main ones first. */
  private List<String> values(String property, String... lists) {
    List<String> main = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (String list : lists) {
      for (JsonNode element : value(json, list)) {
        String text = value(element, property).asText("");
        boolean isMain = value(element, "role").asText("").equals("main");
        if (!text.isBlank()) {
          (isMain ? main : others).add(text);
        }
      }
    }
    main.addAll(others);
    return main;
  }

  /** The body in the format that tells most; empty when there is none. */
  Text body() {
    List<Text> bodies = new ArrayList<>();
    for (JsonNode body : value(json, "bodies")) {
      bodies.add(new Text(value(body, "contenttype").asText(""), value(body, "value").asText("")));
    }
    for (Map.Entry<String, JsonNode> property : json.properties()) {
      if (property.getKey().startsWith("body_")) {
        bodies.add(new Text(property.getKey(), property.getValue().asText("")));
      }
    }
    return bodies.stream()
        .filter(Text::isHtml)
        .findFirst()
        .or(() -> bodies.stream().filter(Text::isPlain).findFirst())
        .orElse(new Text("", ""));
  }
}
