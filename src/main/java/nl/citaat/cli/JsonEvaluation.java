package nl.citaat.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.OptionalDouble;
import nl.citaat.eval.ConfidenceBin;
import nl.citaat.eval.Evaluation;
import nl.citaat.eval.GoldenQuestion;
import nl.citaat.eval.Measures;
import nl.citaat.eval.Outcome;

/**
 * An evaluation as one JSON object, with shares from 0 to 1 and null for a share of nothing. The
 * names and their meaning are a contract with other programs.
 */
final class JsonEvaluation {

  private static final JsonMapper JSON = new JsonMapper();

  private JsonEvaluation() {}

  /**
   * @param misses how many of the misses to list at most
   */
  static ObjectNode of(Evaluation evaluation, int misses) {
    ObjectNode json = JSON.createObjectNode();
    json.put("asked", evaluation.outcomes().size());
    json.set("all", json(evaluation.measures()));
    ObjectNode languages = json.putObject("by_language");
    evaluation
        .measuresBy(GoldenQuestion::language)
        .forEach((language, measures) -> languages.set(language.code(), json(measures)));
    ObjectNode styles = json.putObject("by_style");
    evaluation
        .measuresBy(GoldenQuestion::style)
        .forEach((style, held) -> styles.set(style.name().toLowerCase(Locale.ROOT), json(held)));
    json.set("follow_ups", json(evaluation.followUps()));
    ArrayNode bins = json.putArray("reliability");
    evaluation.reliability().forEach(bin -> bins.add(json(bin)));
    latency(evaluation, json.putObject("latency_ms"));
    json.put("missed", evaluation.misses().size());
    ArrayNode missed = json.putArray("misses");
    evaluation.misses().stream().limit(misses).forEach(miss -> missed.add(json(miss)));
    return json;
  }

  private static ObjectNode json(Measures measures) {
    ObjectNode json = JSON.createObjectNode();
    json.put("n", measures.n());
    put(json, "p_at_1", measures.first().value());
    put(json, "hit_at_3", measures.amongThree().value());
    put(json, "mrr", measures.reciprocal());
    put(json, "span", measures.span().value());
    put(json, "refused", measures.refused().value());
    put(json, "abstained", measures.abstained().value());
    return json;
  }

  private static ObjectNode json(ConfidenceBin bin) {
    ObjectNode json = JSON.createObjectNode();
    json.put("from", bin.number() / 10.0).put("to", (bin.number() + 1) / 10.0);
    json.put("n", bin.right().whole());
    put(json, "confidence", bin.confidence());
    put(json, "right", bin.right().value());
    return json;
  }

  private static void latency(Evaluation evaluation, ObjectNode json) {
    for (int percent : new int[] {50, 90, 99}) {
      evaluation
          .percentile(percent)
          .ifPresent(took -> json.put("p" + percent, rounded(took.toNanos() / 1e6)));
    }
  }

  private static ObjectNode json(Outcome miss) {
    ObjectNode json = JSON.createObjectNode();
    json.put("id", miss.asked().id());
    json.put("question", miss.asked().question());
    json.put("got", miss.answered() ? miss.quotes().getFirst() : null);
    ArrayNode expected = json.putArray("expected");
    miss.asked().quotes().forEach(expected::add);
    return json;
  }

  private static void put(ObjectNode json, String name, OptionalDouble value) {
    if (value.isPresent()) {
      json.put(name, rounded(value.getAsDouble()));
    } else {
      json.putNull(name);
    }
  }

  /** Four digits behind the point. */
  private static double rounded(double value) {
    return Math.round(value * 10_000) / 10_000.0;
  }
}
