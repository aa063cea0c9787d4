package nl.citaat.ingest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.citaat.ingest.NoStoryException.Problem;
import nl.citaat.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * The keys of one object in YAML or JSON, each with one text or a list of them, and what is wrong
 * with them.
 */
final class Fields {

  /** What is wrong is told in so many characters, whatever the file holds. */
  private static final int LONGEST_SAYING = 120;

  private final Map<String, Field> fields = new LinkedHashMap<>();
  private final Set<String> wrong = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<String> known;

  private Fields(List<String> known) {
    this.known = known;
  }

  /**
   * A key with its value.
   *
   * @param at where the value stands
   * @param texts one, unless it is a list
   */
  record Field(Position at, List<String> texts, boolean list) {}

  /** Fields that came in another way. */
  static Fields of(Map<String, Field> values) {
    Fields fields = new Fields(List.of());
    fields.fields.putAll(values);
    return fields;
  }

  /**
   * Reads all from a parser. A key without a value is as good as none; an unknown key, or one that
   * stands there twice, is a problem.
   *
   * @param known the keys that may be there
   * @throws NoStoryException if it isn't the syntax, or no object
   */
  static Fields read(JsonParser parser, List<String> known) throws NoStoryException {
    Fields fields = new Fields(known);
    try {
      fields.readObject(parser);
      return fields;
    } catch (JacksonException e) {
      throw unreadable(e);
    } catch (IOException e) {
      throw new IllegalStateException("A text in memory failed to be read", e);
    }
  }

  /** What a parser has against a text, in words for people. */
  static NoStoryException unreadable(JacksonException e) {
    if (e.getCause() instanceof MarkedYAMLException yaml) {
      return new NoStoryException(
          position(yaml),
          "not YAML (" + shown(yaml.getProblem()) + "): if it is a text, put it between quotes");
    }
    Position at = e.getLocation() == null ? Position.START : Position.of(e.getLocation());
    return new NoStoryException(at, "can't be read (" + shown(e.getOriginalMessage()) + ")");
  }

  private static Position position(MarkedYAMLException e) {
    boolean openEnd = e.getProblem().contains("end of stream") && e.getContextMark() != null;
    Mark mark = openEnd ? e.getContextMark() : e.getProblemMark();
    return new Position(mark.getLine() + 1, mark.getColumn() + 1);
  }

  /** Some words of a file for a message: one line, not long. */
  static String shown(String text) {
    String line = Normalizer.line(text);
    return line.length() > LONGEST_SAYING ? Ids.shortened(line, LONGEST_SAYING) + "\u2026" : line;
  }

  private void readObject(JsonParser parser) throws IOException, NoStoryException {
    JsonToken first = parser.nextToken();
    if (first != null && first != JsonToken.START_OBJECT && first != JsonToken.VALUE_NULL) {
      throw new NoStoryException(
          Position.of(parser.currentTokenLocation()), "keys with values are expected, like title");
    }
    if (first == JsonToken.START_OBJECT) {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        readField(parser);
      }
    }
    if (parser.nextToken() != null) {
      throw new NoStoryException(
          Position.of(parser.currentTokenLocation()), "nothing more is expected here");
    }
  }

  private void readField(JsonParser parser) throws IOException {
    String key = parser.currentName();
    Position at = Position.of(parser.currentTokenLocation());
    JsonToken value = parser.nextToken();
    Position valueAt = Position.of(parser.currentTokenLocation());
    Optional<List<String>> texts = texts(parser);
    if (!known.contains(key)) {
      problems.add(new Problem(at, unknown(key)));
    } else if (texts.isEmpty()) {
      wrong.add(key);
      problems.add(new Problem(valueAt, key + " must be a text or a list of texts, written out"));
    } else if (value != JsonToken.VALUE_NULL) {
      Field field = new Field(valueAt, texts.get(), value == JsonToken.START_ARRAY);
      if (fields.putIfAbsent(key, field) != null) {
        problems.add(new Problem(at, key + " stands here a second time: leave one out"));
      }
    }
  }

  private String unknown(String key) {
    return "unknown key '"
        + shown(key)
        + "': "
        + NearKey.of(key, known)
            .map(near -> "did you mean '" + near + "'?")
            .orElse("known are " + String.join(", ", known));
  }

  /** The value at which a parser is; empty when it is something else than texts. */
  private static Optional<List<String>> texts(JsonParser parser) throws IOException {
    if (isText(parser)) {
      return Optional.of(List.of(parser.getText()));
    }
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      parser.skipChildren();
      return Optional.empty();
    }
    List<String> texts = new ArrayList<>();
    boolean onlyTexts = true;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      onlyTexts &= isText(parser);
      texts.add(parser.getText());
      parser.skipChildren();
    }
    return onlyTexts ? Optional.of(texts) : Optional.empty();
  }

  /** Whether a parser is at a text, number or the like. YAML's references could be anything. */
  private static boolean isText(JsonParser parser) {
    boolean reference = parser instanceof YAMLParser yaml && yaml.isCurrentAlias();
    return parser.currentToken().isScalarValue() && !reference;
  }

  /** A key's value; null when the key isn't there. */
  @Nullable Field get(String key) {
    return fields.get(key);
  }

  /** Notes that a key is missing, unless it is there with something else than texts. */
  void addMissing(String key, String remedy) {
    if (!wrong.contains(key)) {
      addProblem(key, "is missing: " + remedy);
    }
  }

  /**
   * Notes that something is wrong with a key's value.
   *
   * @param message what, in the words after the key
   */
  void addProblem(String key, String message) {
    Field field = fields.get(key);
    problems.add(new Problem(field == null ? Position.START : field.at(), key + " " + message));
  }

  /**
   * @throws NoStoryException with all problems in the order of their places, if there are any
   */
  void throwProblems() throws NoStoryException {
    if (!problems.isEmpty()) {
      problems.sort(Comparator.comparing(Problem::at));
      throw new NoStoryException(problems);
    }
  }
}
