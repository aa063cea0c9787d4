package nl.citaat.bot;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import nl.citaat.bot.Incoming.Attached;
import nl.citaat.bot.Incoming.Pressed;
import nl.citaat.bot.Outgoing.AnswerPress;
import nl.citaat.ingest.FeedList;
import nl.citaat.ingest.FeedList.Listed;
import nl.citaat.ingest.FeedPlans;
import nl.citaat.moderation.Moderation;
import nl.citaat.moderation.Role;
import nl.citaat.store.FollowedFeed;
import nl.citaat.store.FollowedFeed.Plan;
import nl.citaat.store.Session;

/**
 * Shows the feeds that are followed, and changes them, for those who may and in private only. All
 * others meet a command that the bot does not know.
 */
record FeedsHandler(Moderation moderation) implements Handler {

  private static final String ADD = "add";
  private static final String LIST = "opml";
  private static final String TAG = "#";

  @Override
  public Reply handle(Turn turn) {
    return Reply.from(session -> handled(session, turn));
  }

  private List<Outgoing> handled(Session session, Turn turn) {
    Texts texts = new Texts(turn.language());
    if (!isKeeper(session, turn)) {
      return turn.tell(texts.of(Text.COMMAND_UNKNOWN));
    }
    List<String> words = new ArrayList<>(List.of(turn.words().split(" ", -1)));
    return switch (words.removeFirst()) {
      case "" -> List.of(page(session, turn, texts, 0));
      case ADD -> turn.tell(added(session, turn, words));
      case LIST -> List.of(list(session, turn, texts));
      default -> turn.tell(texts.of(Text.FEEDS_HOW));
    };
  }

  private boolean isKeeper(Session session, Turn turn) {
    Person from = turn.incoming().from();
    return from != null && moderation.role(session, from.id()) != Role.READER;
  }

  private static Outgoing.Send page(Session session, Turn turn, Texts texts, int offset) {
    return new FeedPage(texts, session.now()).in(turn, session.feeds().all(), offset);
  }

  private static Outgoing list(Session session, Turn turn, Texts texts) {
    List<FollowedFeed> feeds = session.feeds().all();
    String told = texts.of(Text.FEEDS_LIST, Map.of("feeds", feeds.size()));
    return turn.document("feeds.opml", FeedList.write(feeds), told);
  }

  /** Adds what is described, and tells what came of it. */
  private static String added(Session session, Turn turn, List<String> words) {
    Texts texts = new Texts(turn.language());
    String url = words.isEmpty() ? "" : words.removeFirst();
    Optional<Plan> plan = plan(url, words);
    if (plan.isEmpty()) {
      return texts.of(Text.FEED_WRONG, Map.of("url", url));
    }
    Optional<FollowedFeed> feed = session.feeds().add(plan.get());
    feed.ifPresent(added -> audit(session, turn, "add-feed", added));
    return texts.of(feed.isPresent() ? Text.FEED_ADDED : Text.FEED_THERE, Map.of("url", url));
  }

  /** Follows all feeds of a list, and tells what came of it. */
  static String followed(Session session, Turn turn, Attached list, Listed listed) {
    List<FollowedFeed> added =
        listed.plans().stream().flatMap(plan -> session.feeds().add(plan).stream()).toList();
    if (!added.isEmpty()) {
      audit(session, turn, "add-feed", added.size() + SourceLine.DOT + list.name());
    }
    String problem = listed.problems().stream().findFirst().orElse("");
    Map<String, Object> figures =
        Map.of(
            "added",
            added.size(),
            "known",
            listed.plans().size() - added.size(),
            "problems",
            listed.problems().size(),
            "problem",
            MessageText.beginning(problem, SubmissionHandler.LONGEST));
    return new Texts(turn.language()).of(Text.FEEDS_FOLLOWED, figures);
  }

  /** Behind the address an interval, the outlet, and tags that begin with a #; each may miss. */
  private static Optional<Plan> plan(String url, List<String> words) {
    Optional<Duration> interval = words.stream().findFirst().flatMap(FeedPlans::interval);
    interval.ifPresent(given -> words.removeFirst());
    List<String> outlet = words.stream().filter(Predicate.not(FeedsHandler::isTag)).toList();
    return FeedPlans.address(url)
        .map(
            address ->
                FeedPlans.plan(
                    address,
                    interval.orElse(FeedPlans.USUAL),
                    String.join(" ", outlet),
                    words.stream().filter(FeedsHandler::isTag).map(tag -> tag.substring(1))));
  }

  private static boolean isTag(String word) {
    return word.startsWith(TAG);
  }

  private static void audit(Session session, Turn turn, String action, FollowedFeed feed) {
    audit(session, turn, action, feed.plan().url().toString());
  }

  private static void audit(Session session, Turn turn, String action, String what) {
    Person from = turn.incoming().from();
    if (from != null) {
      String actor = Long.toString(from.id());
      session.audit().add(actor, action, null, what);
    }
  }

  /** Turns the page, in the message with the button. */
  Reply pressed(Turn turn, Press.ShowFeeds press) {
    Texts texts = new Texts(turn.language(press.talk()));
    return allowed(
        turn,
        texts,
        (session, seen) ->
            List.of(
                new AnswerPress(seen.chat(), seen.press(), null),
                turn.inPlace(page(session, turn, texts, press.offset()))));
  }

  /** Changes a feed, and shows the list as it is then. */
  Reply pressed(Turn turn, Press.OfFeed press) {
    Texts texts = new Texts(turn.language(press.talk()));
    return allowed(turn, texts, (session, seen) -> changed(session, turn, press));
  }

  private Reply allowed(Turn turn, Texts texts, BiFunction<Session, Pressed, List<Outgoing>> work) {
    Pressed pressed = (Pressed) turn.incoming();
    boolean alone = pressed.chat().kind() == Chat.Kind.PRIVATE;
    return Reply.from(
        session ->
            alone && isKeeper(session, turn)
                ? work.apply(session, pressed)
                : turn.tell(texts.of(Text.BUTTON_UNKNOWN)));
  }

  private static List<Outgoing> changed(Session session, Turn turn, Press.OfFeed press) {
    Texts texts = new Texts(turn.language(press.talk()));
    List<FollowedFeed> before = session.feeds().all();
    Optional<FollowedFeed> feed = session.feeds().find(press.feed());
    int offset = feed.map(one -> before.indexOf(one) / FeedPage.SIZE * FeedPage.SIZE).orElse(0);
    boolean done = press.deed().change(session.feeds(), press.feed());
    feed.ifPresent(one -> audit(session, turn, press.deed().action(), one));
    Pressed pressed = (Pressed) turn.incoming();
    String notice = done ? null : texts.of(Text.FEED_GONE);
    return List.of(
        new AnswerPress(pressed.chat(), pressed.press(), notice),
        turn.inPlace(page(session, turn, texts, offset)));
  }
}
