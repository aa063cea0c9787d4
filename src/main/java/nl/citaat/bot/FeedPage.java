package nl.citaat.bot;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.citaat.bot.Outgoing.Button;
import nl.citaat.bot.Outgoing.Send;
import nl.citaat.ingest.FeedPlans;
import nl.citaat.store.FollowedFeed;

/**
 * A page of the feeds that are followed, with how each goes and buttons to change it.
 *
 * @param now the moment from which times are counted
 */
record FeedPage(Texts texts, Instant now) {

  static final int SIZE = 5;

  /** What feeds say can be of any length. */
  private static final int LONGEST_ERROR = 200;

  /**
   * @param offset how many feeds stand on the pages before; beyond the last, the first page is
   *     shown
   */
  Send in(Turn turn, List<FollowedFeed> feeds, int offset) {
    int from = offset < feeds.size() ? offset : 0;
    int to = Math.min(feeds.size(), from + SIZE);
    List<FollowedFeed> page = feeds.subList(from, to);
    List<List<Button>> rows = new ArrayList<>(page.stream().map(this::buttons).toList());
    rows.add(
        new Turning(texts, SIZE, other -> new Press.ShowFeeds(texts.language(), other))
            .buttons(from, to < feeds.size()));
    rows.removeIf(List::isEmpty);
    StringBuilder text = new StringBuilder();
    text.append(texts.of(feeds.isEmpty() ? Text.FEEDS_NONE : Text.FEEDS)).append("\n\n");
    page.forEach(feed -> text.append(lines(feed)).append("\n\n"));
    text.append(texts.of(Text.FEEDS_HOW));
    return turn.send(FormattedText.plain(text.toString()), rows, List.of());
  }

  private String lines(FollowedFeed feed) {
    FollowedFeed.Plan plan = feed.plan();
    StringBuilder lines = new StringBuilder(feed.id() + ". " + plan.url() + "\n");
    lines.append(texts.of(Text.FEED_EVERY, Map.of("every", FeedPlans.interval(plan.every()))));
    if (plan.outlet() != null) {
      lines.append(" · ").append(plan.outlet());
    }
    plan.tags().forEach(tag -> lines.append(" #").append(tag));
    return lines.append("\n").append(health(feed.state())).toString();
  }

  private String health(FollowedFeed.State state) {
    String health = state.lastError() == null ? sound(state) : failed(state, state.lastError());
    return state.paused() ? texts.of(Text.FEED_PAUSED) + " · " + health : health;
  }

  private String sound(FollowedFeed.State state) {
    return state.lastSuccess() == null
        ? texts.of(Text.FEED_NEW)
        : texts.of(
            Text.FEED_SOUND,
            Map.of("ago", FeedPlans.interval(Duration.between(state.lastSuccess(), now))));
  }

  private String failed(FollowedFeed.State state, String error) {
    Duration left = Duration.between(now, state.nextRun());
    return texts.of(
        Text.FEED_FAILED,
        Map.of(
            "count", state.failures(),
            "next", FeedPlans.interval(left),
            "error", MessageText.beginning(error, LONGEST_ERROR)));
  }

  private List<Button> buttons(FollowedFeed feed) {
    boolean paused = feed.state().paused();
    return List.of(
        paused
            ? button(Text.FEED_RESUME, FeedDeed.RESUME, feed)
            : button(Text.FEED_PAUSE, FeedDeed.PAUSE, feed),
        button(Text.FEED_REMOVE, FeedDeed.REMOVE, feed));
  }

  private Button button(Text label, FeedDeed deed, FollowedFeed feed) {
    return new Button(
        texts.of(label, Map.of("feed", Long.toString(feed.id()))),
        new Press.OfFeed(texts.language(), deed, feed.id()).data());
  }
}
