package nl.citaat.store;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed that is looked at again and again.
 *
 * @param id its number, by which people name it; never given to another one
 * @param plan what is wanted of it
 * @param state how it went so far
 */
public record FollowedFeed(long id, Plan plan, State state) {

  /**
   * What is wanted of a feed.
   *
   * @param url where it is
   * @param every between two looks when all goes well
   * @param outlet the newspaper's name, in the place of the feed's title; null for that
   * @param tags what its articles get besides their own, lower case
   */
  public record Plan(URI url, Duration every, @Nullable String outlet, List<String> tags) {

    public Plan {
      tags = List.copyOf(tags);
    }
  }

  /**
   * How it went so far.
   *
   * @param paused whether it is left alone
   * @param nextRun when it is due, if not paused
   * @param etag as last sent; null for none
   * @param lastModified as last sent; null for none
   * @param failures how many looks failed since the last one that went well
   * @param lastError what went wrong at the last look; null when nothing did
   * @param lastSuccess when a look last went well; null when none did
   */
  public record State(
      boolean paused,
      Instant nextRun,
      @Nullable String etag,
      @Nullable String lastModified,
      int failures,
      @Nullable String lastError,
      @Nullable Instant lastSuccess) {}
}
