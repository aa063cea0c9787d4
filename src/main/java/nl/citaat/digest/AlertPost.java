package nl.citaat.digest;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.citaat.article.Article;
import nl.citaat.article.ArticleId;
import nl.citaat.article.Quote;
import nl.citaat.index.QueryMatch;
import nl.citaat.store.Alert;
import nl.citaat.store.Place;
import nl.citaat.store.Schedule;
import nl.citaat.store.Schedule.Target;
import nl.citaat.store.Session;
import nl.citaat.store.Told.How;

/**
 * Puts into the outbox what alerts are to be told, and notes it as told. Valid as long as the
 * session is, whose transaction makes both or neither happen.
 */
record AlertPost(Session session, AlertRules rules) {

  private static final Duration DAY = Duration.ofDays(1);

  private record Found(Alert alert, QueryMatch match) {}

  /**
   * Tells a story to all chats with alerts that it meets, but for those that were told of it, and
   * for alerts that were set after it came.
   *
   * @param first the article that was the first to tell the story
   */
  void tell(Article article, ArticleId first, List<QueryMatch> matches) {
    session.told().addStory(article.id(), first);
    Map<Long, List<Found>> chats = new LinkedHashMap<>();
    for (QueryMatch match : matches) {
      session
          .alerts()
          .find(match.query())
          .filter(alert -> !alert.set().isAfter(article.current().recorded()))
          .map(alert -> new Found(alert, match))
          .ifPresent(
              found ->
                  chats
                      .computeIfAbsent(found.alert().wish().place().chat(), c -> new ArrayList<>())
                      .add(found));
    }
    chats.forEach((chat, found) -> tell(chat, article, first, found));
  }

  private void tell(long chat, Article article, ArticleId first, List<Found> found) {
    found.sort((one, other) -> other.match().words() - one.match().words());
    Quote quote = new Quote(article.current(), found.getFirst().match().sentence().span());
    if (!session.chats().isActive(chat)
        || session.told().has(chat, first)
        || wasPosted(found.getFirst().alert(), quote)) {
      return;
    }
    int before = session.told().messages(chat, dayAgo());
    if (before >= rules.perDay()) {
      session.told().add(found.getFirst().alert().id(), first, How.WAITING);
      return;
    }
    found.forEach(each -> session.told().add(each.alert().id(), first, How.MESSAGE));
    notePosted(found.getFirst().alert(), quote);
    List<Alert> alerts = found.stream().map(Found::alert).toList();
    post(new AlertNews.Story(alerts, quote, before + 1 == rules.perDay()));
  }

  /** Whether a channel was told of it in a summary; a reader may be told in both ways. */
  private boolean wasPosted(Alert alert, Quote quote) {
    if (!isOfChannel(alert)) {
      return false;
    }
    Set<String> told = session.posted().all(target(alert));
    return names(quote).stream().anyMatch(told::contains);
  }

  /** Its summaries leave out what a channel is told. */
  private void notePosted(Alert alert, Quote quote) {
    if (isOfChannel(alert)) {
      session.posted().add(target(alert), names(quote), session.now());
    }
  }

  private static boolean isOfChannel(Alert alert) {
    return alert.wish().place().kind().equals(Schedule.Place.CHANNEL.name());
  }

  private static Target target(Alert alert) {
    Place place = alert.wish().place();
    return new Target(place.chat(), Schedule.Place.CHANNEL, place.topic(), "", null);
  }

  private static List<String> names(Quote quote) {
    return List.of(StoryNames.of(quote.revision().article()), StoryNames.of(quote));
  }

  /** Whether a chat may be told now how many stories were held back. */
  boolean hasRoom(long chat) {
    return session.chats().isActive(chat)
        && session.told().messages(chat, dayAgo()) < rules.perDay();
  }

  /** Tells a chat how many stories were held back; nothing when there are none. */
  void tellHeldBack(long chat) {
    Map<Alert, Integer> counts = new LinkedHashMap<>();
    session
        .told()
        .take(chat)
        .forEach((id, count) -> counts.put(session.alerts().find(id).orElseThrow(), count));
    if (!counts.isEmpty()) {
      post(new AlertNews.HeldBack(counts));
    }
  }

  private void post(AlertNews news) {
    session.outbox().add(rules.wording().apply(session, news));
  }

  private Instant dayAgo() {
    return session.now().minus(DAY);
  }
}
