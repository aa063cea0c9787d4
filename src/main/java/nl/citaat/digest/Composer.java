package nl.citaat.digest;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.citaat.article.Article;
import nl.citaat.article.Quote;
import nl.citaat.digest.Timing.Slot;
import nl.citaat.store.Schedule;
import nl.citaat.store.Schedule.Form;
import nl.citaat.store.Schedule.Plan;
import nl.citaat.store.Session;
import nl.citaat.summary.EventChoice;
import nl.citaat.summary.Extent;
import nl.citaat.summary.NewsSummariser;
import nl.citaat.summary.NewsSummary;
import nl.citaat.text.Analysis;

/**
 * Chooses what is told for a slot: the news since the slot before that the schedule wants, without
 * what its chat was told already. Safe for use by many threads.
 */
public final class Composer {

  /** More is no news of one time. */
  private static final int MOST_ARTICLES = 1000;

  /** One sentence or two about each story. */
  private static final int QUOTES = 2;

  /** What was missed is caught up with for no longer than that. */
  private static final long MOST_DAYS_MORE = 7;

  /** So long an event is told of, so that what was told then can be of the same. */
  private static final long SAME_EVENT_DAYS = 3;

  /** What comes so much later than it was published is news still. */
  private static final Duration LATE = Duration.ofDays(1);

  private final ArticleWords words;
  private final NewsSummariser summariser;

  public Composer(Analysis analysis) {
    words = ArticleWords.by(analysis);
    summariser = new NewsSummariser(analysis);
  }

  /** What is to be told for a slot of a schedule now. */
  public Edition compose(Session session, Schedule schedule, Slot slot) {
    Set<String> told = session.posted().all(schedule.target());
    return compose(session, schedule, slot, told);
  }

  /** The same as if it were the moment of the slot, as far as is known. */
  public Edition composeAsThen(Session session, Schedule schedule, Slot slot) {
    Set<String> told = session.posted().before(schedule.target(), slot.moment());
    return compose(session, schedule, slot, told);
  }

  private Edition compose(Session session, Schedule schedule, Slot slot, Set<String> told) {
    Period period = Period.of(session, schedule, Timing.of(schedule.plan()), slot);
    return new Edition(schedule, slot, summary(session, schedule.plan(), period, told));
  }

  /** What is told of a period, but for what was told already. */
  NewsSummary summary(Session session, Plan plan, Period period, Set<String> told) {
    LocalDate first = period.from().time().toLocalDate();
    LocalDate last = LocalDate.ofInstant(period.to(), plan.zone());
    Wanted wanted = new Wanted(plan.filter(), words);
    List<Article> all =
        session.articles().between(first.minusDays(SAME_EVENT_DAYS), last, MOST_ARTICLES).stream()
            .filter(
                article ->
                    told.contains(StoryNames.of(article.id()))
                        || (wanted.includes(article)
                            && period.includes(article, come(session, article))))
            .toList();
    Form form = plan.form();
    EventChoice choice =
        new EventChoice(event -> isNew(event, told) && wanted.isEnough(event), form.stories());
    Extent extent = new Extent(form.stories() * QUOTES, form.words());
    return withoutTold(summariser.summary(all, extent, form.frame(), choice), told);
  }

  /** When an article first came; its corrections make it no younger. */
  private static Instant come(Session session, Article article) {
    return article.current().number() == 1
        ? article.current().recorded()
        : session.articles().revision(article.id(), 1).orElseGet(article::current).recorded();
  }

  private static boolean isNew(List<Article> event, Set<String> told) {
    return event.stream().map(Article::id).map(StoryNames::of).noneMatch(told::contains);
  }

  /** Without sentences that were told as part of another story, or are told here before. */
  private static NewsSummary withoutTold(NewsSummary summary, Set<String> told) {
    Set<String> known = new HashSet<>(told);
    return new NewsSummary(
        summary.items().stream().flatMap(item -> withoutTold(item, known)).toList());
  }

  private static Stream<NewsSummary.Item> withoutTold(NewsSummary.Item item, Set<String> known) {
    List<Quote> quotes =
        item.quotes().stream().filter(quote -> known.add(StoryNames.of(quote))).toList();
    return quotes.isEmpty()
        ? Stream.empty()
        : Stream.of(new NewsSummary.Item(item.leading(), quotes, item.also()));
  }

  /**
   * What is news for a slot.
   *
   * @param from the slot until which all was told
   * @param to the moment until which news is told
   * @param told whether something was told for that slot
   */
  record Period(Slot from, Instant to, boolean told) {

    static Period of(Session session, Schedule schedule, Timing timing, Slot slot) {
      Slot before =
          timing.before(slot).orElseGet(() -> timing.slot(slot.time().minusDays(MOST_DAYS_MORE)));
      LocalDateTime earliest = before.time().minusDays(MOST_DAYS_MORE);
      Optional<Slot> last =
          session
              .slots()
              .lastTold(schedule.id(), slot.time())
              .filter(time -> time.isAfter(earliest))
              .map(timing::slot);
      return new Period(last.orElse(before), slot.moment(), last.isPresent());
    }

    /**
     * Whether an article was published in the period, or shortly before it and came too late to be
     * told then. Of most articles only the day is known.
     *
     * @param come when the article first came
     */
    boolean includes(Article article, Instant come) {
      Instant at = article.current().story().publishedAt();
      LocalDate day = article.current().story().published();
      boolean late = told && !come.isBefore(from.moment());
      if (at != null) {
        Instant since = late ? from.moment().minus(LATE) : from.moment();
        return at.isAfter(since) && !at.isAfter(to);
      }
      if (day == null) {
        return false;
      }
      LocalDate first = from.time().toLocalDate();
      return !day.isBefore(late ? first.minusDays(LATE.toDays()) : first)
          && (late || !told || day.isAfter(first));
    }
  }
}
