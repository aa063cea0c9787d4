package nl.citaat.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiPredicate;
import nl.citaat.ingest.FeedList;
import nl.citaat.ingest.FeedPlans;
import nl.citaat.store.Feeds;
import nl.citaat.store.FollowedFeed;
import nl.citaat.store.FollowedFeed.Plan;
import nl.citaat.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Lists and changes the feeds that the bot follows. */
@Command(
    name = "feeds",
    description = "Lists the feeds that are followed while the bot runs, and changes them.",
    mixinStandardHelpOptions = true)
final class FeedsVerb implements Callable<Integer> {

  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    return list();
  }

  @Command(description = "Lists the feeds: number, address, how it goes.")
  int list() {
    try (Store store = main.openStore()) {
      List<FollowedFeed> feeds = store.read(session -> session.feeds().all());
      feeds.forEach(feed -> out().println(FeedLine.of(feed, store.now())));
      if (feeds.isEmpty()) {
        out().println("No feeds are followed yet: add one with 'citaat feeds add URL'");
      }
      return 0;
    }
  }

  @Command(description = "Follows a feed: RSS, Atom or JSON Feed.")
  int add(
      @Parameters(paramLabel = "URL") String url,
      @Option(
              names = "--every",
              paramLabel = "TIME",
              defaultValue = "15m",
              description = "How often it is looked at, such as 15m, 2h or 1d (default: 15m).")
          String every,
      @Option(
              names = "--outlet",
              paramLabel = "NAME",
              description = "The newspaper's name (default: the feed's title).")
          @Nullable String outlet,
      @Option(
              names = "--tag",
              paramLabel = "TAG",
              description = "A tag for its articles; can be given several times.")
          @Nullable List<String> tags) {
    Plan plan = plan(url, every, outlet, tags == null ? List.of() : tags);
    try (Store store = main.openStore()) {
      FollowedFeed added =
          store
              .write(session -> session.feeds().add(plan))
              .orElseThrow(() -> new WrongInput("This feed is followed already: " + url));
      out().println("Added: " + FeedLine.of(added, store.now()));
      return 0;
    }
  }

  private static Plan plan(String url, String every, @Nullable String outlet, List<String> tags) {
    URI address =
        FeedPlans.address(url)
            .orElseThrow(
                () ->
                    new WrongInput(
                        "Not the address of a feed: %s: it begins with http:// or https://"
                            .formatted(url)));
    Duration interval =
        FeedPlans.interval(every)
            .orElseThrow(
                () ->
                    new WrongInput(
                        "Not a time: %s: write it as in 15m, 2h or 1d, from 1m to 30d"
                            .formatted(every)));
    return FeedPlans.plan(address, interval, outlet, tags.stream());
  }

  @Command(description = "Leaves a feed alone for now.")
  int pause(@Parameters(paramLabel = "NUMBER") long number) {
    return change(number, Feeds::pause, "Paused");
  }

  @Command(description = "Follows a feed again, and looks at it at once.")
  int resume(@Parameters(paramLabel = "NUMBER") long number) {
    return change(number, Feeds::resume, "Resumed");
  }

  @Command(description = "Follows a feed no more; its articles stay.")
  int remove(@Parameters(paramLabel = "NUMBER") long number) {
    return change(number, Feeds::remove, "Removed");
  }

  private int change(long number, BiPredicate<Feeds, Long> change, String done) {
    try (Store store = main.openStore()) {
      if (!store.write(session -> change.test(session.feeds(), number))) {
        throw new WrongInput(
            "There is no feed %d: look its number up with 'citaat feeds'".formatted(number));
      }
      out().println(done + ": " + number);
      return 0;
    }
  }

  @Command(name = "import", description = "Follows the feeds of an OPML file.")
  int importList(@Parameters(paramLabel = "FILE") Path file) {
    FeedList.Listed listed = FeedList.read(file);
    listed.problems().forEach(spec.commandLine().getErr()::println);
    try (Store store = main.openStore()) {
      long added =
          store.write(
              session ->
                  listed.plans().stream()
                      .filter(plan -> session.feeds().add(plan).isPresent())
                      .count());
      out()
          .println(
              "%d feeds added, %d followed already, %d errors"
                  .formatted(added, listed.plans().size() - added, listed.problems().size()));
      return listed.problems().isEmpty() ? 0 : Failures.WRONG;
    }
  }

  @Command(description = "Prints the feeds as OPML.")
  int export() {
    try (Store store = main.openStore()) {
      out().print(FeedList.write(store.read(session -> session.feeds().all())));
      out().flush();
      return 0;
    }
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
