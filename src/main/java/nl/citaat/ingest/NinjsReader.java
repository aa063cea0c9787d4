package nl.citaat.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.citaat.article.Block.Kind;
import nl.citaat.article.Story;
import nl.citaat.ingest.NinjsItem.Text;
import nl.citaat.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Reads news items in IPTC ninjs, unless they are not (yet) for publication. */
final class NinjsReader {

  private static final JsonMapper JSON = new JsonMapper();

  private final Clock clock;

  /**
   * @param clock tells whether an embargo is over
   */
  NinjsReader(Clock clock) {
    this.clock = clock;
  }

  /**
   * A story with its name for ever.
   *
   * @param uri null when it has none
   */
  record Named(Story story, @Nullable String uri) {}

  Named read(String json) throws NoStoryException {
    NinjsItem item = new NinjsItem(tree(json));
    requireArticle(item);
    requireUsable(item);
    Header header = new HeaderReader(item.fields()).header();
    return new Named(header.over(body(item, header), Position.START), item.text("uri"));
  }

  private static JsonNode tree(String json) throws NoStoryException {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw Fields.unreadable(e);
    }
  }

  private static void requireArticle(NinjsItem item) throws NoStoryException {
    if (item.headline() == null) {
      throw wrong("there is no headline: this is no news item in IPTC ninjs");
    }
    String type = item.text("type");
    if (type != null && !List.of("text", "composite").contains(type)) {
      throw wrong("this is no article: its type is '" + Fields.shown(type) + "'");
    }
  }

  private void requireUsable(NinjsItem item) throws NoStoryException {
    String status = item.text("pubstatus");
    if (status != null && !status.equals("usable")) {
      throw wrong("this is not for publication: its pubstatus is '" + Fields.shown(status) + "'");
    }
    String embargo = item.text("embargoed", "embargoeduntil");
    if (embargo != null) {
      Optional<Instant> end = Published.parse(embargo).map(Published::moment);
      if (end.isEmpty() || end.get().isAfter(clock.instant())) {
        throw wrong("this is under embargo until " + Fields.shown(embargo) + ": ingest it then");
      }
    }
  }

  private static NoStoryException wrong(String message) {
    return new NoStoryException(Position.START, message);
  }

  private static Body body(NinjsItem item, Header header) {
    Body body = new Body(header.title());
    Text text = item.body();
    if (text.isHtml()) {
      HtmlBody.read(text.value(), body, Kind.PARAGRAPH);
    } else {
      String plain = Normalizer.clean(text.value());
      TextReader.addAll(plain.contains("\n\n") ? plain : plain.replace("\n", "\n\n"), body);
    }
    return body;
  }
}
