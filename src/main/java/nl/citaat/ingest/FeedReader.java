package nl.citaat.ingest;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.citaat.ingest.Feed.Item;
import nl.citaat.ingest.Feed.Text;
import org.jspecify.annotations.Nullable;

/** Reads RSS and Atom. */
final class FeedReader {

  private FeedReader() {}

  /**
   * @param xml what {@link Xml} let pass
   * @throws NoStoryException if it is another kind of XML, or not one item can be understood
   */
  static Feed read(String xml) throws NoStoryException {
    try {
      SyndFeed feed = new SyndFeedInput(false, Locale.ROOT).build(new StringReader(xml));
      return new Feed(
          text(feed.getTitle()), feed.getEntries().stream().map(FeedReader::item).toList());
    } catch (FeedException | IllegalArgumentException e) {
      throw new NoStoryException(
          Position.START,
          "this is neither RSS nor Atom (" + Fields.shown(String.valueOf(e.getMessage())) + ")");
    }
  }

  private static Item item(SyndEntry entry) {
    return new Item(
        text(entry.getUri()),
        text(entry.getTitle()),
        text(entry.getLink()),
        published(entry),
        text(entry.getAuthor()),
        Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
            .flatMap(content -> text(content).stream())
            .toList(),
        entry.getCategories().stream()
            .map(SyndCategory::getName)
            .filter(Objects::nonNull)
            .toList());
  }

  private static @Nullable String text(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static @Nullable Published published(SyndEntry entry) {
    Date date =
        entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
    if (date == null) {
      return null;
    }
    Instant moment = date.toInstant();
    return new Published(moment.atOffset(ZoneOffset.UTC).toLocalDate(), moment);
  }

  private static Optional<Text> text(SyndContent content) {
    String value = text(content.getValue());
    boolean plain = Objects.requireNonNullElse(content.getType(), "html").matches("text(/plain)?");
    return value == null ? Optional.empty() : Optional.of(new Text(value, !plain));
  }
}
