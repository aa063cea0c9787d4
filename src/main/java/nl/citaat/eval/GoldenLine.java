package nl.citaat.eval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.citaat.eval.GoldenQuestion.Style;
import nl.citaat.text.Language;

/** A line of a file of golden questions: a JSON object with known keys. */
final class GoldenLine {

  private static final Set<String> KEYS =
      Set.of("id", "language", "question", "type", "style", "quotes", "answer", "answers", "after");

  private final JsonLine line;

  private GoldenLine(JsonLine line) {
    this.line = line;
  }

  /**
   * @throws WrongLineException if the line is no JSON object, or has a key that is not known
   */
  static GoldenLine parse(String text) throws WrongLineException {
    JsonLine line = JsonLine.parse(text);
    line.allowOnly(KEYS);
    return new GoldenLine(line);
  }

  /** The line that holds a question. */
  static String of(GoldenQuestion question) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("id", question.id());
    values.put("language", question.language().code());
    if (question.after() != null) {
      values.put("after", question.after());
    }
    values.put("question", question.question());
    values.put("type", question.type());
    values.put("style", question.style().name().toLowerCase(Locale.ROOT));
    values.put("quotes", question.quotes());
    if (question.answerable()) {
      values.put("answer", question.answers().getFirst());
      values.put("answers", question.answers().subList(1, question.answers().size()));
    }
    return JsonLine.of(values);
  }

  /**
   * The question that the line holds.
   *
   * @throws WrongLineException if a value is missing, or not what it should be
   */
  GoldenQuestion question() throws WrongLineException {
    List<String> quotes = line.texts("quotes");
    List<String> answers = answers();
    if (quotes == null) {
      throw new WrongLineException("\"quotes\" is missing: [] for what no article tells");
    }
    if (quotes.isEmpty() != answers.isEmpty()) {
      throw new WrongLineException("\"quotes\" and \"answer\" go together");
    }
    return new GoldenQuestion(
        line.required("id"),
        language(),
        line.required("question"),
        line.required("type"),
        style(),
        quotes,
        answers,
        line.optional("after"));
  }

  private List<String> answers() throws WrongLineException {
    String first = line.optional("answer");
    List<String> others = line.texts("answers");
    if (first == null && others != null) {
      throw new WrongLineException("\"answers\" come beside an \"answer\"");
    }
    return Stream.concat(Stream.ofNullable(first), others == null ? Stream.of() : others.stream())
        .toList();
  }

  private Language language() throws WrongLineException {
    String tag = line.required("language");
    return Language.ofTag(tag)
        .orElseThrow(() -> new WrongLineException("\"language\" must be en or nl: " + tag));
  }

  private Style style() throws WrongLineException {
    String name = line.required("style");
    return Stream.of(Style.values())
        .filter(style -> style.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(
            () -> new WrongLineException("\"style\" must be near, para or short: " + name));
  }
}
