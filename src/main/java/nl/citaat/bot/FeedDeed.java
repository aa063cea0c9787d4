package nl.citaat.bot;

import java.util.Optional;
import java.util.stream.Stream;
import nl.citaat.store.Feeds;

/** What a button below the list of feeds does to one. */
enum FeedDeed {
  PAUSE("p"),
  RESUME("r"),
  REMOVE("x");

  private final String code;

  FeedDeed(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  static Optional<FeedDeed> of(String code) {
    return Stream.of(values()).filter(deed -> deed.code.equals(code)).findFirst();
  }

  /** The word in the audit. */
  String action() {
    return switch (this) {
      case PAUSE -> "pause-feed";
      case RESUME -> "resume-feed";
      case REMOVE -> "remove-feed";
    };
  }

  /**
   * Does it.
   *
   * @return whether there is such a feed
   */
  boolean change(Feeds feeds, long feed) {
    return switch (this) {
      case PAUSE -> feeds.pause(feed);
      case RESUME -> feeds.resume(feed);
      case REMOVE -> feeds.remove(feed);
    };
  }
}
