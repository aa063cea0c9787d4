package nl.citaat.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.citaat.store.Schedule.Filter;
import nl.citaat.store.Schedule.Form;
import nl.citaat.store.Schedule.Place;
import nl.citaat.store.Schedule.Plan;
import nl.citaat.store.Schedule.Quiet;
import nl.citaat.store.Schedule.Style;
import nl.citaat.store.Schedule.Target;
import nl.citaat.store.Slots.State;
import nl.citaat.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchedulesTest {

  private static final Target TOPIC = new Target(-1005L, Place.GROUP, 9, "Forum", "forum");
  private static final LocalDateTime EIGHT = LocalDateTime.parse("2024-05-06T08:00");

  private static final Plan PLAN =
      new Plan(
          "0 8 * * *",
          ZoneId.of("Asia/Kolkata"),
          new Filter(
              List.of("flood", "high water"),
              List.of("weather"),
              List.of("De Krant"),
              List.of(Language.NL),
              2),
          new Form(150, 4, Style.BOTH, Language.NL, true),
          new Quiet(LocalTime.of(22, 0), LocalTime.of(7, 30)));

  @TempDir private Path folder;
  private final SteppedClock clock = new SteppedClock();
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(folder, clock);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Schedule add(Target target) {
    return store.write(session -> session.schedules().add(target, PLAN));
  }

  private void write(Consumer<Session> work) {
    store.write(
        session -> {
          work.accept(session);
          return null;
        });
  }

  private Set<String> posted(Target target) {
    return store.read(session -> session.posted().all(target));
  }

  private List<Schedule> all() {
    return store.read(session -> session.schedules().all());
  }

  private List<Schedule> active() {
    return store.read(session -> session.schedules().active());
  }

  private Schedule find(long id) {
    return store.read(session -> session.schedules().find(id)).orElseThrow();
  }

  @Test
  void aScheduleComesBackAsItWasMade() {
    Schedule added = add(TOPIC);

    assertThat(added).isEqualTo(new Schedule(1, TOPIC, PLAN, false, clock.instant()));
    assertThat(find(1)).isEqualTo(added);
    assertThat(all()).containsExactly(added);
  }

  @Test
  void momentsCountFromWhenTheyWereChosen() {
    Instant made = add(TOPIC).since();
    clock.advance(Duration.ofHours(1));

    write(session -> session.schedules().change(1, PLAN.with(Filter.NONE)));
    assertThat(find(1).since()).isEqualTo(made);
    write(session -> session.schedules().change(1, PLAN.at("0 9 * * *", PLAN.zone())));
    assertThat(find(1).since()).isEqualTo(clock.instant());
    clock.advance(Duration.ofHours(1));
    write(session -> session.schedules().change(1, PLAN.quietIn(null)));
    assertThat(find(1).since()).isEqualTo(clock.instant());
  }

  @Test
  void aPausedScheduleGoesOnFromWhenItIsResumed() {
    Instant made = add(TOPIC).since();
    clock.advance(Duration.ofHours(1));
    write(session -> session.schedules().resume(1));
    assertThat(find(1).since()).isEqualTo(made);

    write(session -> session.schedules().pause(1));
    assertThat(active()).isEmpty();
    write(session -> session.schedules().resume(1));

    assertThat(find(1).since()).isEqualTo(clock.instant());
    assertThat(active()).hasSize(1);
  }

  @Test
  void aSlotIsTakenOnce() {
    add(TOPIC);

    assertThat(claim(State.SKIPPED)).isTrue();
    assertThat(claim(State.SKIPPED)).isFalse();
    assertThat(claim(State.POSTED)).isTrue();
    assertThat(claim(State.POSTED)).isFalse();
    assertThat(claim(State.SKIPPED)).isFalse();
    Map<LocalDateTime, State> slots = store.read(session -> session.slots().from(1, EIGHT));
    assertThat(slots).containsExactly(Map.entry(EIGHT, State.POSTED));
  }

  private boolean claim(State state) {
    return store.write(session -> session.slots().claim(1, EIGHT, state));
  }

  @Test
  void aRemovedScheduleLeavesNothingAndItsNumberIsNotUsedAgain() {
    add(TOPIC);
    claim(State.POSTED);

    write(session -> session.schedules().remove(1));

    Optional<LocalDateTime> last = store.read(session -> session.slots().last(1));
    assertThat(last).isEmpty();
    assertThat(add(TOPIC).id()).isEqualTo(2);
  }

  @Test
  void schedulesAndWhatWasToldMoveWithTheirGroup() {
    add(TOPIC);
    write(session -> session.posted().add(TOPIC, List.of("a"), clock.instant()));
    write(session -> session.channelEditors().add(-1005L, 7));

    write(session -> session.chats().migrate(-1005L, -2005L));

    Target moved = new Target(-2005L, Place.GROUP, 9, "Forum", "forum");
    assertThat(find(1).target()).isEqualTo(moved);
    assertThat(posted(moved)).containsExactly("a");
    List<Long> channels = store.read(session -> session.channelEditors().channels(7));
    assertThat(channels).containsExactly(-2005L);
  }

  @Test
  void whoIsForgottenGetsNoSummaries() {
    add(TOPIC);
    Target anna = new Target(101L, Place.PRIVATE, null, "Anna", null);
    add(anna);
    write(session -> session.posted().add(anna, List.of("a"), clock.instant()));

    write(session -> session.traces().forget(101L));

    assertThat(all()).extracting(Schedule::target).containsExactly(TOPIC);
    assertThat(posted(anna)).isEmpty();
  }

  @Test
  void whatWasToldIsForgottenAfterThirtyDays() {
    write(session -> session.posted().add(TOPIC, List.of("a"), clock.instant()));
    clock.advance(Duration.ofDays(30));
    write(session -> session.posted().add(TOPIC, List.of("b"), clock.instant()));
    write(session -> session.traces().purge());
    assertThat(posted(TOPIC)).containsExactly("a", "b");

    clock.advance(Duration.ofMillis(1));
    write(session -> session.traces().purge());

    assertThat(posted(TOPIC)).containsExactly("b");
  }

  @Test
  void whatWasToldBeforeBundlesIsStillKnown() throws SQLException {
    store.close();
    Path old = folder.resolve("old");
    List<String> before = Migrations.shipped().scripts().subList(0, 14);
    Store.open(old, clock, new Migrations(before)).close();
    ByHand.run(
        old,
        "INSERT INTO posted VALUES (-1005, 9, 'b', 1), (-1005, 9, 'a', 1), (-1005, 9, 'c', 2),"
            + " (-1006, 0, 'a', 3), (-1006, 0, 'b', 3)");

    store = Store.open(old, clock);

    assertThat(posted(TOPIC)).containsExactlyInAnyOrder("a", "b", "c");
    Target other = new Target(-1006L, Place.GROUP, null, "Group", null);
    assertThat(posted(other)).containsExactlyInAnyOrder("a", "b");
    assertThat(store.<List<Long>>read(session -> session.posted().bundles(other)))
        .as("the same were told together in both")
        .hasSize(1)
        .isSubsetOf(store.<List<Long>>read(session -> session.posted().bundles(TOPIC)));
  }

  @Test
  void whoCouldNotBeReachedForThirtyDaysWantsNothingMore() {
    Target anna = new Target(101L, Place.PRIVATE, null, "Anna", null);
    add(anna);
    add(TOPIC);
    write(session -> session.chats().deactivate(101L, "blocked"));
    write(session -> session.chats().deactivate(TOPIC.chat(), "kicked"));
    clock.advance(Duration.ofDays(30));
    write(session -> session.traces().purge());
    assertThat(all()).hasSize(2);

    clock.advance(Duration.ofMillis(1));
    write(session -> session.traces().purge());

    assertThat(all()).extracting(Schedule::target).containsExactly(TOPIC);
  }

  @Test
  void theZoneOfAChatMovesWithIt() {
    write(session -> session.chats().setZone(-1005L, ZoneId.of("Asia/Kolkata")));
    write(session -> session.chats().migrate(-1005L, -2005L));

    assertThat(store.<Optional<ZoneId>>read(session -> session.chats().zone(-2005L)))
        .contains(ZoneId.of("Asia/Kolkata"));
  }
}
