package nl.citaat.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import nl.citaat.answer.Answer;
import nl.citaat.answer.Answerer;
import nl.citaat.answer.Explanation;
import nl.citaat.answer.FoundQuote;
import nl.citaat.article.Article;
import nl.citaat.article.Quote;
import nl.citaat.article.Revision;
import nl.citaat.article.Source;
import nl.citaat.text.Language;
import nl.citaat.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Answers as JSON, an object a line. The names and their meaning are a contract with other
 * programs.
 */
final class JsonAnswers {

  private static final JsonMapper JSON = new JsonMapper();

  private final Answerer answerer;
  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean explain;

  /**
   * @param err where lines that are no question are named
   * @param explain whether each answer is explained
   */
  JsonAnswers(Answerer answerer, PrintWriter out, PrintWriter err, boolean explain) {
    this.answerer = answerer;
    this.out = out;
    this.err = err;
    this.explain = explain;
  }

  /** Answers one question. */
  int one(String question) {
    print(answered("q1", question, null));
    return 0;
  }

  /**
   * Answers each line of a file; a line that is no question is named and passed over.
   *
   * @param file "-" for standard input
   * @return the exit code
   * @throws WrongInput if the file can't be read
   */
  int all(Path file) {
    int wrong = 0;
    try (BufferedReader lines = open(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        wrong += line.isBlank() || answered(line, file + ":" + number) ? 0 : 1;
      }
    } catch (NoSuchFileException e) {
      throw new WrongInput("There is no file " + file + ": check the path");
    } catch (AccessDeniedException e) {
      throw new WrongInput("The file " + file + " may not be read: give this user the right to");
    } catch (CharacterCodingException e) {
      throw new WrongInput("The file " + file + " is not UTF-8: save it with that encoding");
    } catch (IOException e) {
      throw new WrongInput(
          "The file %s can't be read (%s): give one of JSON Lines".formatted(file, e.getMessage()));
    }
    return wrong == 0 ? 0 : Failures.WRONG;
  }

  private static BufferedReader open(Path file) throws IOException {
    return file.toString().equals("-")
        ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
        : Files.newBufferedReader(file);
  }

  private boolean answered(String line, String place) {
    String problem;
    try {
      JsonNode asked = JSON.readTree(line);
      if (asked.path("question").isTextual()) {
        Language language = Language.ofTag(asked.path("language").asText("")).orElse(null);
        print(answered(asked.path("id").asText(), asked.get("question").asText(), language));
        return true;
      }
      problem = "no \"question\" here";
    } catch (JsonProcessingException e) {
      problem = e.getOriginalMessage();
    }
    err.println(place + ": error: " + problem);
    return false;
  }

  private ObjectNode answered(String id, String question, @Nullable Language language) {
    if (!explain) {
      return json(id, answerer.answer(question, language));
    }
    Explanation explanation = answerer.explain(question, language, null);
    ObjectNode json = json(id, explanation.answer());
    json.set("explanation", JsonExplanation.of(explanation));
    return json;
  }

  private void print(ObjectNode answer) {
    out.println(answer);
    out.flush();
  }

  private static ObjectNode json(String id, Answer answer) {
    ObjectNode json = JSON.createObjectNode();
    json.put("id", id);
    json.put("question", answer.question());
    json.put("language", answer.language().code());
    json.put("answered", answer.answered());
    json.put("confidence", rounded(answer.confidence()));
    ArrayNode quotes = json.putArray("quotes");
    answer.quotes().forEach(quote -> quotes.add(json(quote)));
    answer.related().ifPresent(quote -> json.set("related", json(quote)));
    ArrayNode suggestions = json.putArray("suggestions");
    answer.suggestions().stream()
        .map(Article::current)
        .map(Revision::title)
        .forEach(suggestions::add);
    answer.meant().ifPresent(question -> json.put("meant", question));
    json.put("took_ms", rounded(answer.took().toNanos() / (double) Duration.ofMillis(1).toNanos()));
    return json;
  }

  static ObjectNode json(FoundQuote found) {
    ObjectNode json = JSON.createObjectNode();
    put(json, found.quote());
    json.put("score", rounded(found.score()));
    TextSpan answer = found.answer();
    if (answer == null) {
      json.putNull("answer");
    } else {
      put(json.putObject("answer"), answer.in(found.quote().revision().body()), answer);
    }
    json.set("article", json(found.quote().revision()));
    return json;
  }

  static ObjectNode json(Quote quote) {
    ObjectNode json = JSON.createObjectNode();
    put(json, quote);
    json.set("article", json(quote.revision()));
    return json;
  }

  private static void put(ObjectNode json, Quote quote) {
    put(json, quote.text(), quote.span());
  }

  private static void put(ObjectNode json, String text, TextSpan span) {
    json.put("text", text).put("start", span.start()).put("end", span.end());
  }

  static ObjectNode json(Revision revision) {
    Source source = revision.story().source();
    ObjectNode json = JSON.createObjectNode();
    json.put("id", revision.article().value());
    json.put("title", revision.title());
    json.put("outlet", source.outlet());
    json.put("author", source.author());
    json.put("published", text(revision.story().published()));
    json.put("url", text(source.url()));
    json.put("language", revision.story().language().code());
    json.put("revision", revision.number());
    return json;
  }

  private static @Nullable String text(@Nullable Object value) {
    return Optional.ofNullable(value).map(Object::toString).orElse(null);
  }

  /** Three digits behind the point. */
  static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
