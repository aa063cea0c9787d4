package nl.citaat.ingest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.citaat.article.Story;
import nl.citaat.ingest.Read.Bad;
import nl.citaat.ingest.Read.Found;
import nl.citaat.ingest.fetch.FetchException;
import nl.citaat.ingest.fetch.Fetcher;
import nl.citaat.ingest.fetch.Page;
import org.jspecify.annotations.Nullable;

/**
 * Reads stories from whatever people name: files and folders, and pages, feeds and lists of feeds,
 * on the web or in a file. Safe for use by many threads.
 */
public final class StorySources {

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)[a-z][a-z0-9+.-]+://.*", Pattern.DOTALL);

  private final StoryFiles files;
  private final Fetcher fetcher;

  /**
   * @param fetcher fetches what is named, and the pages of feeds
   */
  public StorySources(StoryFiles files, Fetcher fetcher) {
    this.files = files;
    this.fetcher = fetcher;
  }

  /**
   * Reads all that is in a source.
   *
   * @param named a path, or an address with its scheme
   * @return what was found and what is wrong, at least one; things are read when the stream comes
   *     to them
   */
  public Stream<Read> read(String named) {
    if (ADDRESS.matcher(named).matches()) {
      return fetch(named, true);
    }
    try {
      Path path = Path.of(named);
      return isFeedFile(path) ? feedFile(path) : files.read(path);
    } catch (InvalidPathException e) {
      return bad(Fields.shown(named), "this is neither a path nor an address: check it");
    }
  }

  /**
   * @param lists whether a list of feeds is followed; one in a list is not
   */
  private Stream<Read> fetch(String url, boolean lists) {
    try {
      Page page = fetcher.fetch(url);
      String beginning = Xml.beginning(page.bytes());
      if (Xml.is(beginning) || JsonFeedReader.is(beginning)) {
        return feed(page.bytes(), new Source(url, url, page, lists));
      }
      Story story = WebPages.story(page);
      return Stream.of(new Found(WebPages.draft(story, "" + story.source().url()), url));
    } catch (FetchException e) {
      return bad(Fields.shown(url), e.getMessage());
    } catch (NoStoryException e) {
      return bad(Fields.shown(url), e.problems().getFirst().message());
    }
  }

  /**
   * Where a feed or list is.
   *
   * @param place for people
   * @param origin its name for ever
   * @param page what was fetched; null for a file
   */
  private record Source(String place, String origin, @Nullable Page page, boolean lists) {}

  private Stream<Read> feed(byte[] bytes, Source source) throws NoStoryException {
    Page page = source.page();
    FeedStories stories =
        new FeedStories(
            new WebPages(fetcher),
            source.place(),
            source.origin(),
            page == null ? null : page.url());
    if (JsonFeedReader.is(Xml.beginning(bytes))) {
      return stories.read(JsonFeedReader.read(FileText.decode(ByteBuffer.wrap(bytes))));
    }
    String text = Xml.decode(bytes, page == null ? null : page.contentType());
    Xml xml = Xml.parse(text);
    if (!xml.isFeedList()) {
      return stories.read(FeedReader.read(xml.text()));
    }
    List<Xml.Outline> feeds = source.lists() ? xml.feeds() : List.of();
    return feeds.isEmpty()
        ? bad(source.place(), "there are no feeds in this list")
        : feeds.stream().flatMap(feed -> fetch(feed.url(), false));
  }

  private static boolean isFeedFile(Path path) {
    String name = path.toString().toLowerCase(Locale.ROOT);
    return Files.isRegularFile(path)
        && (Stream.of(".xml", ".rss", ".atom", ".opml").anyMatch(name::endsWith)
            || (name.endsWith(".json") && isJsonFeed(path)));
  }

  private static boolean isJsonFeed(Path path) {
    try (var in = Files.newInputStream(path)) {
      return JsonFeedReader.is(Xml.beginning(in.readNBytes(8000)));
    } catch (IOException e) {
      // The reader of article files tells what is wrong.
      return false;
    }
  }

  private Stream<Read> feedFile(Path path) {
    String place = path.toString();
    try {
      byte[] bytes = StoryFiles.bytes(path, StoryFiles.LARGEST_FILE);
      return feed(bytes, new Source(place, path.toRealPath().toUri().toString(), null, true));
    } catch (NoStoryException e) {
      return e.problems().stream().map(problem -> problem.bad(place));
    } catch (IOException e) {
      return Stream.of(StoryFiles.unreadable(path, e));
    }
  }

  private static Stream<Read> bad(String place, String problem) {
    return Stream.of(new Bad(place + ": error: " + problem));
  }
}
