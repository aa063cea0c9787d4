package nl.citaat.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.citaat.eval.GoldenQuestion.Style;
import nl.citaat.text.Language;
import org.jspecify.annotations.Nullable;

/** A line of a file of golden questions: a JSON object with known keys. */
final class GoldenLine {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final Set<String> KEYS =
      Set.of("id", "language", "question", "type", "style", "quotes", "answer", "answers", "after");

  private final JsonNode json;

  private GoldenLine(JsonNode json) {
    this.json = json;
  }

  /**
   * @throws WrongLineException if the line is no JSON object, or has a key that is not known
   */
  static GoldenLine parse(String line) throws WrongLineException {
    JsonNode json;
    try {
      json = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new WrongLineException(e.getOriginalMessage().lines().findFirst().orElse("no JSON"));
    }
    if (!json.isObject()) {
      throw new WrongLineException("must be a JSON object");
    }
    Set<String> unknown = new TreeSet<>();
    json.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(KEYS);
    if (!unknown.isEmpty()) {
      throw new WrongLineException("unknown: " + String.join(", ", unknown));
    }
    return new GoldenLine(json);
  }

  /**
   * The question that the line holds.
   *
   * @throws WrongLineException if a value is missing, or not what it should be
   */
  GoldenQuestion question() throws WrongLineException {
    List<String> quotes = texts("quotes");
    List<String> answers = answers();
    if (quotes == null) {
      throw new WrongLineException("\"quotes\" is missing: [] for what no article tells");
    }
    if (quotes.isEmpty() != answers.isEmpty()) {
      throw new WrongLineException("\"quotes\" and \"answer\" go together");
    }
    return new GoldenQuestion(
        required("id"),
        language(),
        required("question"),
        required("type"),
        style(),
        quotes,
        answers,
        optional("after"));
  }

  private List<String> answers() throws WrongLineException {
    String first = optional("answer");
    List<String> others = texts("answers");
    if (first == null && others != null) {
      throw new WrongLineException("\"answers\" come beside an \"answer\"");
    }
    return Stream.concat(Stream.ofNullable(first), others == null ? Stream.of() : others.stream())
        .toList();
  }

  private Language language() throws WrongLineException {
    String tag = required("language");
    return Language.ofTag(tag)
        .orElseThrow(() -> new WrongLineException("\"language\" must be en or nl: " + tag));
  }

  private Style style() throws WrongLineException {
    String name = required("style");
    return Stream.of(Style.values())
        .filter(style -> style.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(
            () -> new WrongLineException("\"style\" must be near, para or short: " + name));
  }

  private String required(String key) throws WrongLineException {
    String value = optional(key);
    if (value == null) {
      throw new WrongLineException("\"" + key + "\" is missing");
    }
    return value;
  }

  private @Nullable String optional(String key) throws WrongLineException {
    JsonNode value = json.get(key);
    return value == null ? null : text(key, value);
  }

  private @Nullable List<String> texts(String key) throws WrongLineException {
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

  private static String text(String key, JsonNode value) throws WrongLineException {
    if (!value.isTextual() || value.asText().isBlank()) {
      throw new WrongLineException("\"" + key + "\" must be text");
    }
    return value.asText();
  }
}
