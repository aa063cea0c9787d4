package nl.citaat.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.citaat.store.LoggedQuestion.Outcome;
import nl.citaat.store.Usage.Day;
import nl.citaat.store.Usage.Health;
import nl.citaat.store.Usage.Outlet;
import nl.citaat.store.Usage.Wanted;
import nl.citaat.text.Normalizer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Counts what the log of questions, the archive and the feeds hold. */
public final class Statistics {

  /** What only one person asked could tell who it was. */
  private static final int FEWEST_READERS = 2;

  private static final int MOST_QUESTIONS = 5;
  private static final int SLOW_PERCENT = 95;

  private final Handle handle;
  private final Feeds feeds;

  Statistics(Handle handle, Feeds feeds) {
    this.handle = handle;
    this.feeds = feeds;
  }

  private record Asked(
      LocalDate day, @Nullable String reader, String words, Outcome outcome, long took) {}

  /**
   * The figures of some days.
   *
   * @param first the first of them
   * @param last the last of them, not before the first
   * @param zone where they begin and end
   */
  public Usage of(LocalDate first, LocalDate last, ZoneId zone) {
    Instant from = first.atStartOfDay(zone).toInstant();
    List<Asked> all = asked(from, last.plusDays(1).atStartOfDay(zone).toInstant(), zone);
    Map<LocalDate, List<Asked>> byDay = all.stream().collect(Collectors.groupingBy(Asked::day));
    List<Day> days =
        first
            .datesUntil(last.plusDays(1))
            .map(day -> day(day, byDay.getOrDefault(day, List.of())))
            .toList();
    return new Usage(days, day(first, all), wanted(all), outlets(), health());
  }

  private List<Asked> asked(Instant from, Instant before, ZoneId zone) {
    return handle
        .createQuery(
            """
            SELECT at, reader, question, outcome, took_ms FROM question
            WHERE at >= :from AND at < :before ORDER BY id
            """)
        .bind("from", from.toEpochMilli())
        .bind("before", before.toEpochMilli())
        .map(
            (row, context) ->
                new Asked(
                    LocalDate.ofInstant(Instant.ofEpochMilli(row.getLong("at")), zone),
                    row.getString("reader"),
                    words(row.getString("question")),
                    Outcome.valueOf(row.getString("outcome")),
                    row.getLong("took_ms")))
        .list();
  }

  private static String words(String question) {
    return Normalizer.fold(question).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static Day day(LocalDate day, List<Asked> asked) {
    List<Long> times = asked.stream().map(Asked::took).sorted().toList();
    int answered = count(asked, Set.of(Outcome.ANSWERED));
    int refused = count(asked, Set.of(Outcome.REFUSED));
    int related = count(asked, Set.of(Outcome.RELATED, Outcome.MEANT));
    return new Day(
        day, answered, refused, related, percentile(times, 50), percentile(times, SLOW_PERCENT));
  }

  private static int count(List<Asked> asked, Collection<Outcome> outcomes) {
    return (int) asked.stream().filter(one -> outcomes.contains(one.outcome())).count();
  }

  /** By the nearest rank, so that it is a time that was measured. */
  private static Duration percentile(List<Long> sorted, int percent) {
    return sorted.isEmpty()
        ? Duration.ZERO
        : Duration.ofMillis(sorted.get(Math.ceilDiv(sorted.size() * percent, 100) - 1));
  }

  private static List<Wanted> wanted(List<Asked> asked) {
    Map<String, Set<String>> readers = new HashMap<>();
    Map<String, Integer> times = new HashMap<>();
    for (Asked one : asked) {
      Set<String> those = readers.computeIfAbsent(one.words(), words -> new HashSet<>());
      if (one.reader() != null) {
        those.add(one.reader());
      }
      times.merge(one.words(), 1, Integer::sum);
    }
    return times.entrySet().stream()
        .filter(entry -> readers.getOrDefault(entry.getKey(), Set.of()).size() >= FEWEST_READERS)
        .filter(entry -> !entry.getKey().isEmpty())
        .map(entry -> new Wanted(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt(Wanted::times).reversed().thenComparing(Wanted::words))
        .limit(MOST_QUESTIONS)
        .toList();
  }

  private List<Outlet> outlets() {
    return handle
        .createQuery(
            """
            SELECT r.outlet AS name, count(*) AS articles
            FROM article a JOIN revision r ON r.article = a.id AND r.number = a.revision
            WHERE a.status = 'PUBLISHED' GROUP BY r.outlet
            ORDER BY count(*) DESC, r.outlet NULLS LAST
            """)
        .map((row, context) -> new Outlet(row.getString("name"), row.getInt("articles")))
        .list();
  }

  private Health health() {
    List<FollowedFeed.State> states = feeds.all().stream().map(FollowedFeed::state).toList();
    List<FollowedFeed.State> followed = new ArrayList<>(states);
    followed.removeIf(FollowedFeed.State::paused);
    int failing = (int) followed.stream().filter(state -> state.failures() > 0).count();
    return new Health(followed.size() - failing, failing, states.size() - followed.size());
  }
}
