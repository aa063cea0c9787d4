package nl.citaat.ingest;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.citaat.article.Block;
import nl.citaat.article.Block.Kind;
import nl.citaat.article.Source;
import nl.citaat.article.Story;
import nl.citaat.ingest.Feed.Item;
import nl.citaat.ingest.Feed.Text;
import nl.citaat.ingest.Read.Bad;
import nl.citaat.ingest.Read.Found;
import nl.citaat.ingest.fetch.FetchException;
import nl.citaat.text.Normalizer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Makes stories of a feed's items: of the item's own text if that is the whole story, else of the
 * page that it links to, else of the summary, which gets the tag {@value #EXCERPT}.
 *
 * @param place the feed's path or address, for people
 * @param origin the feed's name for ever
 * @param address where the feed is; null for a file
 */
record FeedStories(WebPages pages, String place, String origin, @Nullable URI address) {

  /** Tells that an article is only the beginning or a summary of what was published. */
  static final String EXCERPT = "excerpt";

  /** A summary is shorter, nearly always, and a story longer. */
  private static final int SHORTEST_STORY = 600;

  private static final Pattern CUT_OFF = Pattern.compile("(?:\u2026|\\.\\.\\.)[\\])]*$");

  Stream<Read> read(Feed feed) {
    if (feed.items().isEmpty()) {
      return Stream.of(new Bad(place + ": error: there are no items in this feed"));
    }
    return IntStream.range(0, feed.items().size())
        .mapToObj(i -> read(feed, feed.items().get(i), place + "#" + (i + 1)));
  }

  /**
   * What came of an item.
   *
   * @param name the item's for ever
   * @param content a hash of all that the feed says of it
   */
  record Taken(String name, String content, Read read) {}

  /**
   * The same without the items that are known.
   *
   * @param known told the name and content of each
   */
  Stream<Taken> readNew(Feed feed, BiPredicate<String, String> known) {
    return IntStream.range(0, feed.items().size())
        .boxed()
        .flatMap(
            i -> {
              Item item = feed.items().get(i);
              String name = originOf(item);
              String content = Hash.of(item.toString());
              return known.test(name, content)
                  ? Stream.of()
                  : Stream.of(new Taken(name, content, read(feed, item, place + "#" + (i + 1))));
            });
  }

  private Read read(Feed feed, Item item, String at) {
    try {
      Body body = body(item);
      URI link = link(item);
      return link == null || isWhole(body)
          ? found(feed, item, body, at)
          : linked(feed, item, link, at);
    } catch (NoStoryException e) {
      return new Bad(at + ": error: " + e.problems().getFirst().message());
    }
  }

  /** The story of the page, or what the feed has when the page will not give one. */
  private Read linked(Feed feed, Item item, URI link, String at) throws NoStoryException {
    try {
      Story story = pages.story(link.toString());
      return new Found(WebPages.draft(story, originOf(item)), String.valueOf(link));
    } catch (FetchException e) {
      // What fails today must not put an excerpt in the place of a whole story.
      return e.isPassing()
          ? new Bad(link + ": error: " + e.getMessage(), true)
          : excerpt(feed, item, at, link + ": error: " + e.getMessage());
    } catch (NoStoryException e) {
      return excerpt(feed, item, at, link + ": error: " + e.problems().getFirst().message());
    }
  }

  /**
   * @param otherwise what is wrong when there is none
   */
  private Read excerpt(Feed feed, Item item, String at, String otherwise) throws NoStoryException {
    Body excerpt = body(item);
    return excerpt.blocks().isEmpty() ? new Bad(otherwise) : found(feed, item, excerpt, at);
  }

  private Found found(Feed feed, Item item, Body body, String at) throws NoStoryException {
    Story story = header(feed, item, !isWhole(body)).over(body, Position.START);
    return new Found(WebPages.draft(story, originOf(item)), at);
  }

  private Header header(Feed feed, Item item, boolean excerpt) throws NoStoryException {
    String title = title(item);
    if (title.isEmpty()) {
      throw new NoStoryException(Position.START, "the item has no title");
    }
    Header titled = Header.titled(title, Position.START);
    URI link = link(item);
    URI site = link == null ? address : link;
    String host = site == null ? null : PageFacts.host(site);
    String outlet = feed.title() == null ? host : Normalizer.line(feed.title());
    Stream<String> mark = excerpt ? Stream.of(EXCERPT) : Stream.of();
    return new Header(
        titled.title(),
        item.published(),
        new Source(fitting(outlet), fitting(item.author()), link),
        null,
        HeaderReader.tags(Stream.concat(item.tags().stream(), mark)));
  }

  private static @Nullable String fitting(@Nullable String line) {
    String clean = line == null ? "" : Normalizer.line(line);
    return clean.isEmpty() || clean.length() > Header.LONGEST_LINE ? null : clean;
  }

  /** Titles in feeds are often HTML, whatever the format says. */
  private static String title(Item item) {
    return item.title() == null ? "" : Normalizer.line(Jsoup.parse(item.title()).text());
  }

  /** The longest of the texts. */
  private static Body body(Item item) {
    return item.texts().stream()
        .map(text -> body(text, title(item)))
        .max(Comparator.comparingInt(body -> body.text().length()))
        .orElseGet(() -> new Body(""));
  }

  private static Body body(Text text, String title) {
    Body body = new Body(title);
    if (text.html()) {
      Element content = HtmlBody.parse(text.value());
      PageJunk.remove(content);
      HtmlBody.read(content, body, Kind.PARAGRAPH);
    } else {
      TextReader.addAll(Normalizer.clean(text.value()), body);
    }
    return body;
  }

  private static boolean isWhole(Body body) {
    List<Block> blocks = body.blocks();
    return blocks.stream().filter(block -> block.kind().quotable()).count() > 1
        && body.text().length() >= SHORTEST_STORY
        && !CUT_OFF.matcher(body.text()).find();
  }

  private @Nullable URI link(Item item) {
    return Optional.ofNullable(item.link())
        .flatMap(link -> PageFacts.link(link, address))
        .orElse(null);
  }

  private String originOf(Item item) {
    String name = item.id() != null ? item.id() : item.link() != null ? item.link() : title(item);
    return origin + "#" + name;
  }
}
