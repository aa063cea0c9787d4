package nl.citaat.ingest;

import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.citaat.article.Source;
import nl.citaat.article.Story;
import nl.citaat.ingest.fetch.FetchException;
import nl.citaat.ingest.fetch.Fetcher;
import nl.citaat.ingest.fetch.Page;
import nl.citaat.ingest.fetch.Validators;
import nl.citaat.store.FollowedFeed;
import nl.citaat.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at feeds on the web, and at the pages of items that are new there. Writes nothing. Safe for
 * use by many threads.
 */
record FeedLooker(Store store, Fetcher fetcher) {

  private static final Logger log = LoggerFactory.getLogger(FeedLooker.class);

  /** Within this time an item's page is not fetched again unless the feed says something new. */
  private static final Duration FRESH = Duration.ofHours(1);

  /** Never throws, whatever the server sends. */
  FeedLook look(FollowedFeed feed) {
    FollowedFeed.State state = feed.state();
    try {
      Validators since = new Validators(state.etag(), state.lastModified());
      Optional<Page> page = fetcher.fetchChanged(feed.plan().url().toString(), since);
      return page.isEmpty() ? new FeedLook.Unchanged(feed) : taken(feed, page.get());
    } catch (FetchException e) {
      return new FeedLook.Failed(feed, e.getMessage(), e.retryAfter().orElse(null));
    } catch (NoStoryException e) {
      return new FeedLook.Failed(feed, e.problems().getFirst().message(), null);
    } catch (RuntimeException e) {
      log.error("{} could not be looked at", feed.plan().url(), e);
      return new FeedLook.Failed(feed, "the program failed, see its log (" + e + ")", null);
    }
  }

  private FeedLook taken(FollowedFeed feed, Page page) throws NoStoryException {
    String url = feed.plan().url().toString();
    FeedStories stories = new FeedStories(new WebPages(fetcher), url, url, page.url());
    List<Draft> drafts = new ArrayList<>();
    Map<String, String> items = new LinkedHashMap<>();
    List<String> problems = new ArrayList<>();
    boolean again = false;
    List<FeedStories.Taken> all =
        stories.readNew(parsed(page), (name, content) -> isKnown(feed, name, content)).toList();
    for (FeedStories.Taken item : all) {
      switch (item.read()) {
        case Read.Found found -> drafts.add(planned(found.draft(), feed.plan()));
        case Read.Bad bad -> problems.add(bad.problem());
      }
      if (item.read() instanceof Read.Bad bad && bad.passing()) {
        again = true;
      } else {
        items.put(item.name(), item.content());
      }
    }
    Validators validators = again ? Validators.NONE : page.validators();
    return new FeedLook.Taken(feed, validators, drafts, items, problems);
  }

  private boolean isKnown(FollowedFeed feed, String name, String content) {
    return store.read(session -> session.feeds().hasItem(feed, name, content, FRESH));
  }

  private static Feed parsed(Page page) throws NoStoryException {
    byte[] bytes = page.bytes();
    String beginning = Xml.beginning(bytes);
    if (JsonFeedReader.is(beginning)) {
      return JsonFeedReader.read(FileText.decode(ByteBuffer.wrap(bytes)));
    }
    if (!Xml.is(beginning)) {
      throw new NoStoryException(
          Position.START, "this is no feed: look for the address of the site's RSS or Atom feed");
    }
    Xml xml = Xml.parse(Xml.decode(bytes, page.contentType()));
    if (xml.isFeedList()) {
      throw new NoStoryException(
          Position.START, "this is a list of feeds: save it, and use 'citaat feeds import FILE'");
    }
    return FeedReader.read(xml.text());
  }

  private static Draft planned(Draft draft, FollowedFeed.Plan plan) {
    Story story = draft.story();
    Source source = story.source();
    String outlet = plan.outlet() == null ? source.outlet() : plan.outlet();
    URI page = source.url();
    Story planned =
        new Story(
            story.title(),
            story.body(),
            story.blocks(),
            new Source(outlet, source.author(), page),
            story.published(),
            story.publishedAt(),
            story.language(),
            Stream.concat(story.tags().stream(), plan.tags().stream()).distinct().toList());
    return new Draft(draft.wanted(), planned, draft.origin());
  }
}
