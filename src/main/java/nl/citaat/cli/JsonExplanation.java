package nl.citaat.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import nl.citaat.answer.Explanation;
import nl.citaat.answer.Grounds;
import nl.citaat.answer.PassedOver;
import nl.citaat.answer.Reading;
import nl.citaat.answer.Reading.Carried;
import nl.citaat.answer.Term;
import nl.citaat.answer.Weighed;
import nl.citaat.answer.WordTrace;

/** The explanation within an answer in JSON, with enumerated values in lower case. */
final class JsonExplanation {

  private static final JsonMapper JSON = new JsonMapper();

  private JsonExplanation() {}

  static ObjectNode of(Explanation explanation) {
    ObjectNode json = JSON.createObjectNode();
    json.set("question", json(explanation.reading()));
    json.put("likelihood", JsonAnswers.rounded(explanation.likelihood()));
    ArrayNode terms = json.putArray("terms");
    explanation.terms().forEach(term -> terms.add(json(term)));
    ArrayNode quotes = json.putArray("quotes");
    explanation.quotes().forEach(grounds -> quotes.add(json(grounds)));
    PassedOver passedOver = explanation.passedOver();
    json.set("passed_over", passedOver == null ? json.nullNode() : json(passedOver));
    return json;
  }

  private static ObjectNode json(Reading reading) {
    ObjectNode json = JSON.createObjectNode();
    json.put("type", name(reading.type()));
    json.put("focus", reading.focus());
    put(json, "words", reading.words());
    put(json, "names", reading.names());
    json.put("year", reading.year());
    Carried carried = reading.carried();
    json.set("carried", carried == null ? json.nullNode() : json(carried));
    return json;
  }

  private static ObjectNode json(Carried carried) {
    ObjectNode json = JSON.createObjectNode();
    json.put("question", carried.question());
    put(json, "words", carried.words());
    json.put("article", carried.article() == null ? null : carried.article().value());
    return json;
  }

  private static void put(ObjectNode json, String name, List<String> words) {
    words.forEach(json.putArray(name)::add);
  }

  private static ObjectNode json(Grounds grounds) {
    ObjectNode json = JSON.createObjectNode();
    json.put("ranking", JsonAnswers.rounded(grounds.ranking()));
    json.put("gain", JsonAnswers.rounded(grounds.gain()));
    ArrayNode words = json.putArray("words");
    grounds.words().forEach(word -> words.add(json(word)));
    ArrayNode features = json.putArray("features");
    grounds.features().forEach(feature -> features.add(json(feature)));
    return json;
  }

  private static ObjectNode json(WordTrace word) {
    ObjectNode json = JSON.createObjectNode();
    json.put("asked", word.asked());
    json.put("carried", word.carried());
    json.put("where", name(word.where()));
    json.put("found", word.found());
    ArrayNode steps = json.putArray("steps");
    word.steps()
        .forEach(step -> steps.addObject().put("link", name(step.link())).put("word", step.word()));
    json.put("weight", JsonAnswers.rounded(word.weight()));
    return json;
  }

  private static ObjectNode json(Weighed weighed) {
    ObjectNode json = JSON.createObjectNode();
    json.put("feature", name(weighed.feature()));
    return product(json, weighed.value(), weighed.weight(), weighed.contribution());
  }

  private static ObjectNode json(Term term) {
    ObjectNode json = JSON.createObjectNode();
    json.put("evidence", name(term.evidence()));
    return product(json, term.value(), term.weight(), term.contribution());
  }

  private static ObjectNode product(
      ObjectNode json, double value, double weight, double contribution) {
    json.put("value", JsonAnswers.rounded(value));
    json.put("weight", JsonAnswers.rounded(weight));
    return json.put("contribution", JsonAnswers.rounded(contribution));
  }

  /** The sentence has the same shape as a quote of the answer. */
  private static ObjectNode json(PassedOver passedOver) {
    ObjectNode json = JSON.createObjectNode();
    json.set("quote", JsonAnswers.json(passedOver.grounds().quote()));
    json.put("bar", name(passedOver.bar()));
    json.put("value", JsonAnswers.rounded(passedOver.value()));
    json.put("limit", JsonAnswers.rounded(passedOver.limit()));
    json.setAll(json(passedOver.grounds()));
    return json;
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
