package nl.citaat.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.citaat.text.Normalizer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article in JSON-LD, in the words of schema.org; each text null where it
 * says nothing. Newspapers write it for search engines, so it is often more exact than the page.
 */
record SchemaArticle(JsonNode json) {

  private static final JsonMapper JSON = new JsonMapper();

  /** Of a page that says nothing. */
  static final SchemaArticle NONE = new SchemaArticle(JSON.createObjectNode());

  /** The best described article of a page: one of news, and one with its text, before others. */
  static SchemaArticle in(Document page) {
    List<SchemaArticle> articles = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        collect(JSON.readTree(script.data()), articles);
      } catch (JsonProcessingException e) {
        // Nobody but search engines looks at it: a page is as good without.
      }
    }
    return articles.stream()
        .min(
            Comparator.comparing((SchemaArticle article) -> !article.isNews())
                .thenComparing(article -> article.body() == null))
        .orElse(NONE);
  }

  private static void collect(JsonNode json, List<SchemaArticle> articles) {
    if (json.isArray()) {
      json.forEach(element -> collect(element, articles));
    } else if (json.isObject()) {
      SchemaArticle article = new SchemaArticle(json);
      if (article.types().anyMatch(type -> type.matches(".*(Article|BlogPosting)"))
          && article.headline() != null) {
        articles.add(article);
      }
      collect(json.path("@graph"), articles);
      collect(json.path("mainEntity"), articles);
    }
  }

  private Stream<String> types() {
    JsonNode type = json.path("@type");
    return type.isArray() ? type.valueStream().map(JsonNode::asText) : Stream.of(type.asText());
  }

  private boolean isNews() {
    return types().anyMatch(type -> type.endsWith("NewsArticle"));
  }

  @Nullable String headline() {
    return line(json.path("headline"));
  }

  @Nullable String published() {
    return line(json.path("datePublished"));
  }

  /** The names, with commas between them. */
  @Nullable String author() {
    List<String> names = names(json.path("author"));
    return names.isEmpty() ? null : String.join(", ", names);
  }

  @Nullable String outlet() {
    return names(json.path("publisher")).stream().findFirst().orElse(null);
  }

  private static List<String> names(JsonNode people) {
    return (people.isArray() ? people.valueStream() : Stream.of(people))
        .map(one -> line(one.isObject() ? one.path("name") : one))
        .flatMap(Stream::ofNullable)
        .filter(name -> !name.startsWith("http"))
        .distinct()
        .toList();
  }

  /** The text as written: perhaps with line ends, perhaps HTML. */
  @Nullable String body() {
    String body = json.path("articleBody").asText("");
    return body.isBlank() ? null : body;
  }

  @Nullable String language() {
    JsonNode language = json.path("inLanguage");
    return line(language.isObject() ? language.path("alternateName") : language);
  }

  /** The page's own address. */
  @Nullable String url() {
    JsonNode page = json.path("mainEntityOfPage");
    return Optional.ofNullable(line(page.isObject() ? page.path("@id") : page))
        .orElseGet(() -> line(json.path("url")));
  }

  List<String> keywords() {
    JsonNode words = json.path("keywords");
    return words.isArray()
        ? words.valueStream().map(JsonNode::asText).toList()
        : List.of(words.asText("").split(",", -1));
  }

  /** Many sites escape what they write there as if it were HTML. */
  private static @Nullable String line(JsonNode value) {
    String line = Normalizer.line(Parser.unescapeEntities(value.asText(""), false));
    return line.isEmpty() ? null : line;
  }
}
