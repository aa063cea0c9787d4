package nl.citaat.ingest;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.citaat.ingest.fetch.Validators;
import nl.citaat.store.FollowedFeed;
import org.jspecify.annotations.Nullable;

/** What a look at a feed gave. */
sealed interface FeedLook {

  FollowedFeed feed();

  /** The server says that nothing changed. */
  record Unchanged(FollowedFeed feed) implements FeedLook {}

  /**
   * The feed was read.
   *
   * @param validators by which to ask the next time; none when something is to be tried again
   * @param drafts the stories of new and changed items
   * @param items the names of those items, with hashes of what the feed says of them
   * @param problems what is wrong with items, a line each
   */
  record Taken(
      FollowedFeed feed,
      Validators validators,
      List<Draft> drafts,
      Map<String, String> items,
      List<String> problems)
      implements FeedLook {}

  /**
   * The feed could not be read.
   *
   * @param error one line
   * @param asked how long the server wants to be left alone; null when it does not tell
   */
  record Failed(FollowedFeed feed, String error, @Nullable Duration asked) implements FeedLook {}
}
