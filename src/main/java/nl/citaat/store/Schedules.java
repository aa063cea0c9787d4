package nl.citaat.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.citaat.store.Schedule.Filter;
import nl.citaat.store.Schedule.Form;
import nl.citaat.store.Schedule.Place;
import nl.citaat.store.Schedule.Plan;
import nl.citaat.store.Schedule.Quiet;
import nl.citaat.store.Schedule.Style;
import nl.citaat.store.Schedule.Target;
import nl.citaat.text.Language;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** When which chats get summaries of the news. */
public final class Schedules {

  private static final String SEPARATOR = "\n";

  private final Handle handle;
  private final Clock clock;

  Schedules(Handle handle, Clock clock) {
    this.handle = handle;
    this.clock = clock;
  }

  /** All of them, by number. */
  public List<Schedule> all() {
    return handle
        .createQuery("SELECT * FROM schedule ORDER BY id")
        .map((row, context) -> schedule(row))
        .list();
  }

  /** Those that are not paused, by number. */
  public List<Schedule> active() {
    return handle
        .createQuery("SELECT * FROM schedule WHERE paused = 0 ORDER BY id")
        .map((row, context) -> schedule(row))
        .list();
  }

  /** Those of a chat and all its topics, by number. */
  public List<Schedule> of(long chat) {
    return handle
        .createQuery("SELECT * FROM schedule WHERE chat = :chat ORDER BY id")
        .bind("chat", chat)
        .map((row, context) -> schedule(row))
        .list();
  }

  /** The one of a number; empty when there is none. */
  public Optional<Schedule> find(long id) {
    return handle
        .createQuery("SELECT * FROM schedule WHERE id = :id")
        .bind("id", id)
        .map((row, context) -> schedule(row))
        .findOne();
  }

  /** Adds one, of which the moments from now on count. */
  public Schedule add(Target target, Plan plan) {
    Map<String, @Nullable Object> values = columns(plan);
    values.put("chat", target.chat());
    values.put("place", target.place().name());
    values.put("topic", target.topic());
    values.put("title", target.title());
    values.put("name", target.name());
    long id =
        handle
            .createUpdate(
                """
                INSERT INTO schedule (chat, place, topic, title, name, term, zone, words, topics,
                  outlets, languages, articles, length, stories, style, frame, says_nothing,
                  quiet_from, quiet_until, since)
                VALUES (:chat, :place, :topic, :title, :name, :term, :zone, :words, :topics,
                  :outlets, :languages, :articles, :length, :stories, :style, :frame,
                  :says_nothing, :quiet_from, :quiet_until, :now)
                """)
            .bindMap(values)
            .executeAndReturnGeneratedKeys("id")
            .mapTo(Long.class)
            .one();
    return find(id).orElseThrow();
  }

  /**
   * Changes what is wanted. With other moments, those from now on count.
   *
   * @return whether there is such a schedule
   */
  public boolean change(long id, Plan plan) {
    Map<String, @Nullable Object> values = columns(plan);
    values.put("id", id);
    return handle
            .createUpdate(
                """
                UPDATE schedule
                SET since = CASE WHEN term = :term AND zone = :zone AND quiet_from IS :quiet_from
                    AND quiet_until IS :quiet_until THEN since ELSE :now END,
                  term = :term, zone = :zone, words = :words, topics = :topics,
                  outlets = :outlets, languages = :languages, articles = :articles,
                  length = :length, stories = :stories, style = :style, frame = :frame,
                  says_nothing = :says_nothing, quiet_from = :quiet_from,
                  quiet_until = :quiet_until
                WHERE id = :id
                """)
            .bindMap(values)
            .execute()
        > 0;
  }

  private Map<String, @Nullable Object> columns(Plan plan) {
    Map<String, @Nullable Object> columns = new HashMap<>();
    Quiet quiet = plan.quiet();
    columns.put("term", plan.term());
    columns.put("zone", plan.zone().getId());
    columns.put("words", lines(plan.filter().words()));
    columns.put("topics", lines(plan.filter().topics()));
    columns.put("outlets", lines(plan.filter().outlets()));
    columns.put(
        "languages", lines(plan.filter().languages().stream().map(Language::code).toList()));
    columns.put("articles", plan.filter().articles());
    columns.put("length", plan.form().words());
    columns.put("stories", plan.form().stories());
    columns.put("style", plan.form().style().name());
    columns.put("frame", plan.form().frame().code());
    columns.put("says_nothing", plan.form().saysNothing() ? 1 : 0);
    columns.put("quiet_from", quiet == null ? null : quiet.from().toString());
    columns.put("quiet_until", quiet == null ? null : quiet.until().toString());
    columns.put("now", clock.millis());
    return columns;
  }

  /**
   * Sends nothing, until {@link #resume}.
   *
   * @return whether there is such a schedule
   */
  public boolean pause(long id) {
    return handle.execute("UPDATE schedule SET paused = 1 WHERE id = ?", id) > 0;
  }

  /**
   * Goes on with the moments from now on; no effect on one that is not paused.
   *
   * @return whether there is such a schedule
   */
  public boolean resume(long id) {
    handle.execute(
        "UPDATE schedule SET paused = 0, since = ? WHERE id = ? AND paused = 1",
        clock.millis(),
        id);
    return find(id).isPresent();
  }

  /**
   * Forgets one, with what became of its moments.
   *
   * @return whether there was such a schedule
   */
  public boolean remove(long id) {
    return handle.execute("DELETE FROM schedule WHERE id = ?", id) > 0;
  }

  /** Chats of single people that could not be reached for so long want nothing more. */
  int purge(Instant before) {
    return handle.execute(
        """
        DELETE FROM schedule WHERE place = 'PRIVATE'
          AND chat IN (SELECT id FROM chat WHERE active = 0 AND changed_at < ?)
        """,
        before.toEpochMilli());
  }

  /** Forgets those of a chat. */
  int forget(long chat) {
    return handle.execute("DELETE FROM schedule WHERE chat = ?", chat);
  }

  private static String lines(List<String> entries) {
    return String.join(SEPARATOR, entries);
  }

  private static List<String> entries(String lines) {
    return Stream.of(lines.split(SEPARATOR, -1)).filter(line -> !line.isEmpty()).toList();
  }

  static Schedule schedule(ResultSet row) throws SQLException {
    Target target =
        new Target(
            row.getLong("chat"),
            Place.valueOf(row.getString("place")),
            Columns.parsed(row, "topic", Integer::valueOf),
            row.getString("title"),
            row.getString("name"));
    return new Schedule(
        row.getLong("id"),
        target,
        plan(row),
        row.getBoolean("paused"),
        Instant.ofEpochMilli(row.getLong("since")));
  }

  private static Plan plan(ResultSet row) throws SQLException {
    Filter filter =
        new Filter(
            entries(row.getString("words")),
            entries(row.getString("topics")),
            entries(row.getString("outlets")),
            entries(row.getString("languages")).stream()
                .flatMap(code -> Language.ofTag(code).stream())
                .toList(),
            row.getInt("articles"));
    Form form =
        new Form(
            row.getInt("length"),
            row.getInt("stories"),
            Style.valueOf(row.getString("style")),
            Language.ofTag(row.getString("frame")).orElseThrow(),
            row.getBoolean("says_nothing"));
    ZoneId zone = ZoneId.of(row.getString("zone"));
    return new Plan(row.getString("term"), zone, filter, form, quiet(row));
  }

  private static @Nullable Quiet quiet(ResultSet row) throws SQLException {
    LocalTime from = Columns.parsed(row, "quiet_from", LocalTime::parse);
    LocalTime until = Columns.parsed(row, "quiet_until", LocalTime::parse);
    return from == null || until == null ? null : new Quiet(from, until);
  }
}
