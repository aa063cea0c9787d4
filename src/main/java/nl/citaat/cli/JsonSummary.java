package nl.citaat.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.citaat.article.Article;
import nl.citaat.summary.NewsSummary;

/** A summary as JSON: its events, each with the article quoted, the quotes, and other articles. */
final class JsonSummary {

  private static final JsonMapper JSON = new JsonMapper();

  private JsonSummary() {}

  static ObjectNode of(NewsSummary summary) {
    ObjectNode json = JSON.createObjectNode();
    ArrayNode events = json.putArray("events");
    summary.items().forEach(item -> add(events.addObject(), item));
    return json;
  }

  private static void add(ObjectNode event, NewsSummary.Item item) {
    event.set("article", JsonAnswers.json(item.leading().current()));
    ArrayNode quotes = event.putArray("quotes");
    item.quotes().forEach(quote -> quotes.add(JsonAnswers.json(quote)));
    ArrayNode also = event.putArray("also");
    item.also().stream().map(Article::current).forEach(other -> also.add(JsonAnswers.json(other)));
  }
}
