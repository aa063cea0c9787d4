package nl.citaat.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A line of a file of questions: a JSON object, whose values are asked for by their keys. */
final class JsonLine {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final JsonNode json;

  private JsonLine(JsonNode json) {
    this.json = json;
  }

  /** An object of some values as a line, with the keys in their order. */
  static String of(Map<String, ?> values) {
    try {
      return JSON.writeValueAsString(values);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("No JSON for a question", e);
    }
  }

  /**
   * @throws WrongLineException if the line is no JSON object
   */
  static JsonLine parse(String line) throws WrongLineException {
    JsonNode json;
    try {
      json = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new WrongLineException(e.getOriginalMessage().lines().findFirst().orElse("no JSON"));
    }
    if (!json.isObject()) {
      throw new WrongLineException("must be a JSON object");
    }
    return new JsonLine(json);
  }

  /**
   * @throws WrongLineException if there is any other key
   */
  void allowOnly(Set<String> keys) throws WrongLineException {
    Set<String> unknown = new TreeSet<>();
    json.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(keys);
    if (!unknown.isEmpty()) {
      throw new WrongLineException("unknown: " + String.join(", ", unknown));
    }
  }

  /** A text that has to be there. */
  String required(String key) throws WrongLineException {
    String value = optional(key);
    if (value == null) {
      throw new WrongLineException("\"" + key + "\" is missing");
    }
    return value;
  }

  /** A text, null when there is none. */
  @Nullable String optional(String key) throws WrongLineException {
    JsonNode value = json.get(key);
    return value == null ? null : text(key, value);
  }

  /** A list of texts, null when there is none. */
  @Nullable List<String> texts(String key) throws WrongLineException {
    JsonNode list = json.get(key);
    if (list == null) {
      return null;
    }
    if (!list.isArray()) {
      throw new WrongLineException("\"" + key + "\" must be a list of texts");
    }
    List<String> texts = new ArrayList<>();
    for (JsonNode value : list) {
      texts.add(text(key, value));
    }
    return texts;
  }

  /** Whether something is so; when it is not said, it is not. */
  boolean flag(String key) throws WrongLineException {
    JsonNode value = json.get(key);
    if (value != null && !value.isBoolean()) {
      throw new WrongLineException("\"" + key + "\" must be true or false");
    }
    return value != null && value.booleanValue();
  }

  private static String text(String key, JsonNode value) throws WrongLineException {
    if (!value.isTextual() || value.asText().isBlank()) {
      throw new WrongLineException("\"" + key + "\" must be text");
    }
    return value.asText();
  }
}
