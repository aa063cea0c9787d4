package nl.citaat.digest;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BooleanSupplier;
import nl.citaat.article.Article;
import nl.citaat.article.ArticleId;
import nl.citaat.article.Revision;
import nl.citaat.index.QueryMatch;
import nl.citaat.store.Session;
import nl.citaat.store.Store;
import nl.citaat.store.StoreException;
import nl.citaat.summary.Events;
import nl.citaat.text.Analysis;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds what changed in the archive against the alerts, by the archive's change numbers: what is
 * told, and that it was, is one transaction with how far one is, so nothing is lost or told twice,
 * whenever the process ends. Not safe for use by several threads.
 */
final class AlertRound {

  private static final Logger log = LoggerFactory.getLogger(AlertRound.class);

  /** What was published longer ago is no news. */
  private static final Duration NEWS = Duration.ofDays(2);

  private static final int BATCH = 100;
  private static final int MOST_FAILURES = 3;

  private final Store store;
  private final AlertRules rules;
  private final AlertQueries queries;
  private final AlertStories stories;
  private final BooleanSupplier closed;

  /** The change that could not be told of last, and how often. */
  private long failing;

  private int failures;

  /**
   * @param closed ends what takes longer early
   */
  AlertRound(Store store, Analysis analysis, AlertRules rules, BooleanSupplier closed) {
    this.store = store;
    this.rules = rules;
    this.closed = closed;
    queries = new AlertQueries(store, analysis, rules);
    stories = new AlertStories(store, new Events(analysis));
  }

  /** Tells all that there is to tell so far. */
  void run() {
    boolean more = true;
    while (more && !closed.getAsBoolean()) {
      List<Article> changed = changed();
      // Behind the articles: who set an alert before one of them came is to be told of it.
      queries.catchUp(closed);
      more = tell(changed) && changed.size() == BATCH;
    }
    store.read(session -> session.told().waiting()).forEach(this::tryTellHeldBack);
  }

  private List<Article> changed() {
    return store.read(
        session -> session.articles().changedSince(session.alerts().reached(), BATCH));
  }

  /**
   * @return whether all were told; false when closed before that
   */
  private boolean tell(List<Article> changed) {
    for (Article article : changed) {
      if (closed.getAsBoolean()) {
        return false;
      }
      tryTell(article);
    }
    if (!changed.isEmpty()) {
      reach(changed.getLast().change());
    }
    return true;
  }

  /** What fails again and again is left out, because those that wait behind it are more. */
  private void tryTell(Article article) {
    try {
      tell(article);
    } catch (StoreException e) {
      throw e;
    } catch (RuntimeException e) {
      failures = article.change() == failing ? failures + 1 : 1;
      failing = article.change();
      if (failures < MOST_FAILURES) {
        throw e;
      }
      log.error("Nobody could be told of {}, which is left out", article.id(), e);
    }
  }

  private void reach(long change) {
    store.write(
        session -> {
          session.alerts().reach(change);
          return change;
        });
  }

  private void tell(Article article) {
    if (!article.isPublished() || !isNews(article)) {
      return;
    }
    List<QueryMatch> matches = queries.match(article.current().story());
    if (matches.isEmpty()) {
      return;
    }
    ArticleId first = stories.first(article);
    boolean told = store.write(session -> tell(session, article, first, matches));
    if (told) {
      rules.waiting().run();
    }
  }

  private boolean tell(
      Session session, Article article, ArticleId first, List<QueryMatch> matches) {
    boolean current =
        session
            .articles()
            .find(article.id())
            .filter(now -> now.change() == article.change())
            .isPresent();
    // Otherwise it has changed meanwhile, and its turn comes again.
    if (current) {
      new AlertPost(session, rules).tell(article, first, matches);
      session.alerts().reach(article.change());
    }
    return current;
  }

  /** Of an article that does not say when it was published, when it first came counts. */
  private boolean isNews(Article article) {
    Instant oldest = store.now().minus(NEWS);
    Instant moment = article.current().story().publishedAt();
    LocalDate day = article.current().story().published();
    if (moment != null) {
      return !moment.isBefore(oldest);
    }
    return day != null
        ? !day.isBefore(LocalDate.ofInstant(oldest, ZoneId.systemDefault()))
        : !firstRecorded(article).isBefore(oldest);
  }

  private Instant firstRecorded(Article article) {
    return store
        .read(session -> session.articles().revision(article.id(), 1))
        .map(Revision::recorded)
        .orElseGet(() -> article.current().recorded());
  }

  /** One chat that fails holds up no other; it is told at another time. */
  private void tryTellHeldBack(long chat) {
    try {
      tellHeldBack(chat);
    } catch (StoreException e) {
      throw e;
    } catch (RuntimeException e) {
      log.error("A chat could not be told what was held back for it; trying again", e);
    }
  }

  private void tellHeldBack(long chat) {
    if (store.read(session -> new AlertPost(session, rules).hasRoom(chat))) {
      store.write(
          session -> {
            new AlertPost(session, rules).tellHeldBack(chat);
            return chat;
          });
      rules.waiting().run();
    }
  }
}
