package nl.citaat.ingest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.citaat.article.Article;
import nl.citaat.article.Revision;
import nl.citaat.article.Story;
import org.jspecify.annotations.Nullable;

/** Writes articles as schema.org knows them, with the fact that they were corrected. */
final class SchemaWriter {

  private SchemaWriter() {}

  /**
   * @param revisions all of the article, oldest first
   */
  static ObjectNode article(Article article, List<Revision> revisions) {
    Story story = article.current().story();
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("@type", "NewsArticle");
    node.put("identifier", article.id().value());
    node.put("headline", story.title());
    put(node, "datePublished", NinjsWriter.published(story));
    put(node, "author", "Person", story.source().author());
    put(node, "publisher", "Organization", story.source().outlet());
    node.put("inLanguage", story.language().code());
    ArrayNode keywords = node.putArray("keywords");
    story.tags().forEach(keywords::add);
    put(node, "mainEntityOfPage", story.source().url() == null ? null : "" + story.source().url());
    node.put("articleBody", story.body());
    node.put("version", article.current().number());
    if (revisions.size() > 1) {
      node.put("dateModified", article.current().recorded().toString());
      ArrayNode corrections = node.putArray("correction");
      revisions.stream().skip(1).forEach(revision -> correct(corrections, revision));
    }
    return node;
  }

  private static void correct(ArrayNode corrections, Revision revision) {
    corrections
        .addObject()
        .put("@type", "CorrectionComment")
        .put("datePublished", revision.recorded().toString())
        .put("text", "Revision %d took the place of the one before.".formatted(revision.number()));
  }

  private static void put(ObjectNode node, String name, @Nullable String value) {
    if (value != null) {
      node.put(name, value);
    }
  }

  private static void put(ObjectNode node, String name, String type, @Nullable String value) {
    if (value != null) {
      node.putObject(name).put("@type", type).put("name", value);
    }
  }
}
