package nl.citaat.ingest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.citaat.article.Article;
import nl.citaat.article.ArticleId;
import nl.citaat.article.Block;
import nl.citaat.article.Story;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Writes articles as news items in IPTC ninjs, from which {@link NinjsReader} reads the same. */
final class NinjsWriter {

  private static final String URN = "urn:citaat:article:";

  /** The widest that clocks on earth are apart, in hours. */
  private static final int WIDEST_OFFSET = 14;

  private NinjsWriter() {}

  /** The article whose item has this name; empty for the items of others. */
  static Optional<ArticleId> id(String uri) {
    return uri.startsWith(URN) ? ArticleId.parse(uri.substring(URN.length())) : Optional.empty();
  }

  static ObjectNode item(Article article) {
    Story story = article.current().story();
    ObjectNode item = JsonNodeFactory.instance.objectNode();
    item.put("uri", URN + article.id());
    item.putObject("standard").put("name", "ninjs").put("version", "2.1");
    item.put("type", "text").put("pubstatus", "usable");
    item.put("version", Integer.toString(article.current().number()));
    String published = published(story);
    if (published != null) {
      // Else the reader would take the moment of storing for that of publication.
      item.put("versioncreated", article.current().recorded().toString());
      item.put("firstcreated", published);
    }
    item.put("language", story.language().code());
    item.putArray("headlines").addObject().put("role", "main").put("value", story.title());
    put(item, "by", story.source().author());
    if (story.source().outlet() != null) {
      item.putArray("infosources").addObject().put("name", story.source().outlet());
    }
    item.putArray("bodies")
        .addObject()
        .put("role", "main")
        .put("contenttype", "text/html")
        .put("value", html(story));
    var subjects = item.putArray("subjects");
    story.tags().forEach(tag -> subjects.addObject().put("name", tag));
    URI url = story.source().url();
    if (url != null) {
      item.putArray("renditions")
          .addObject()
          .put("name", "web")
          .put("contenttype", "text/html")
          .put("href", url.toString());
    }
    return item;
  }

  private static void put(ObjectNode item, String name, @Nullable String value) {
    if (value != null) {
      item.put(name, value);
    }
  }

  /** The moment by a clock on which it fell on the story's day, else the day; null for neither. */
  static @Nullable String published(Story story) {
    LocalDate day = story.published();
    Instant moment = story.publishedAt();
    if (day == null || moment == null) {
      return day == null ? null : day.toString();
    }
    return IntStream.rangeClosed(0, 2 * WIDEST_OFFSET)
        .map(step -> step % 2 == 0 ? step / 2 : -(step + 1) / 2)
        .mapToObj(hours -> moment.atOffset(ZoneOffset.ofHours(hours)))
        .filter(local -> local.toLocalDate().equals(day))
        .findFirst()
        .map(OffsetDateTime::toString)
        .orElse(day.toString());
  }

  private static String html(Story story) {
    Element body = new Element("div");
    for (Block block : story.blocks()) {
      element(block, body).text(block.span().in(story.body()));
    }
    return body.children().outerHtml();
  }

  private static Element element(Block block, Element body) {
    return switch (block.kind()) {
      case PARAGRAPH -> body.appendElement("p");
      case QUOTATION -> body.appendElement("blockquote").appendElement("p");
      case HEADING -> body.appendElement("h2");
      case CAPTION -> body.appendElement("figure").appendElement("figcaption");
    };
  }
}
