package nl.citaat.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.citaat.ingest.FeedPlans;
import nl.citaat.store.FollowedFeed;

/** A feed and how it goes, on a line. */
final class FeedLine {

  private FeedLine() {}

  static String of(FollowedFeed feed, Instant now) {
    FollowedFeed.Plan plan = feed.plan();
    StringBuilder line = new StringBuilder("%3d  %s".formatted(feed.id(), plan.url()));
    line.append("  every ").append(FeedPlans.interval(plan.every()));
    if (plan.outlet() != null) {
      line.append("  outlet: ").append(plan.outlet());
    }
    if (!plan.tags().isEmpty()) {
      line.append("  tags: ").append(String.join(", ", plan.tags()));
    }
    return line.append("  ").append(health(feed.state(), now)).toString();
  }

  private static String health(FollowedFeed.State state, Instant now) {
    if (state.lastError() != null) {
      String next = state.paused() ? "paused" : "next try " + moment(state.nextRun());
      return "failed %d times, %s: %s".formatted(state.failures(), next, state.lastError());
    }
    String last =
        state.lastSuccess() == null
            ? "not looked at yet"
            : "ok " + ago(Duration.between(state.lastSuccess(), now));
    return state.paused() ? "paused, " + last : last;
  }

  private static Instant moment(Instant at) {
    return at.truncatedTo(ChronoUnit.MINUTES);
  }

  private static String ago(Duration time) {
    return time.toSeconds() < 60 ? "just now" : FeedPlans.interval(time) + " ago";
  }
}
