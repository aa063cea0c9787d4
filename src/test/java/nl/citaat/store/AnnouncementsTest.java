package nl.citaat.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.citaat.store.Schedule.Filter;
import nl.citaat.store.Schedule.Form;
import nl.citaat.store.Schedule.Place;
import nl.citaat.store.Schedule.Plan;
import nl.citaat.store.Schedule.Target;
import nl.citaat.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnouncementsTest {

  private static final Plan PLAN =
      new Plan("0 8 * * *", ZoneId.of("UTC"), Filter.NONE, Form.usual(Language.EN), null);

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

  private void write(Consumer<Session> work) {
    store.write(
        session -> {
          work.accept(session);
          return null;
        });
  }

  private void subscribe(Place place, long... chats) {
    for (long chat : chats) {
      write(session -> session.schedules().add(new Target(chat, place, null, "", null), PLAN));
    }
  }

  private Announcement begun() {
    return store.write(
        session -> {
          Announcement added = session.announcements().add(7, "Words.");
          assertThat(session.announcements().begin(added.id())).isTrue();
          return added;
        });
  }

  private int receivers() {
    return store.read(session -> session.announcements().receivers());
  }

  private Optional<Announcement> underWay() {
    return store.read(session -> session.announcements().underWay());
  }

  private List<Long> take(long id, int most) {
    return store.write(session -> session.announcements().take(id, most)).stream()
        .map(schedule -> schedule.target().chat())
        .toList();
  }

  private List<Long> all(long id) {
    List<Long> chats = new ArrayList<>();
    while (store.read(session -> session.announcements().find(id)).isPresent()) {
      chats.addAll(take(id, 2));
    }
    return chats;
  }

  @Test
  void eachChatIsTakenOnceHoweverManySummariesItGets() {
    subscribe(Place.PRIVATE, 101, 102, 101, 103, 101);
    subscribe(Place.GROUP, -1001);
    subscribe(Place.CHANNEL, -1009);

    assertThat(receivers()).isEqualTo(4);
    assertThat(all(begun().id())).containsExactly(101L, 102L, 103L, -1001L);
    assertThat(underWay()).isEmpty();
  }

  @Test
  void itGoesOnWhereItWasAfterANewStart() {
    subscribe(Place.PRIVATE, 101, 102, 103);
    long id = begun().id();
    assertThat(take(id, 2)).containsExactly(101L, 102L);
    store.close();
    open();
    subscribe(Place.PRIVATE, 104);

    assertThat(underWay().orElseThrow().id()).isEqualTo(id);
    assertThat(all(id)).containsExactly(103L);
  }

  @Test
  void aChatThatMovesOrLeavesOnTheWayIsNotToldTwice() {
    subscribe(Place.GROUP, -1001);
    subscribe(Place.PRIVATE, 102);
    subscribe(Place.GROUP, -1001);
    long id = begun().id();
    assertThat(take(id, 1)).containsExactly(-1001L);
    write(session -> session.chats().migrate(-1001, -2001));
    write(session -> session.schedules().remove(1));

    assertThat(all(id)).containsExactly(102L);
  }

  @Test
  void whoCanNotBeReachedAndWhatIsPausedGetsNothing() {
    subscribe(Place.PRIVATE, 101, 102, 103);
    write(session -> session.chats().deactivate(101, "blocked"));
    write(session -> session.schedules().pause(2));

    assertThat(receivers()).isEqualTo(1);
    assertThat(all(begun().id())).containsExactly(103L);
  }

  @Test
  void itBeginsOnceAndIsDroppedBeforeThatOnly() {
    subscribe(Place.PRIVATE, 101);
    long id = begun().id();

    assertThat(store.<Boolean>write(session -> session.announcements().begin(id))).isFalse();
    assertThat(store.<Boolean>write(session -> session.announcements().drop(id))).isFalse();
    long other = store.write(session -> session.announcements().add(7, "Other words.")).id();
    assertThat(store.<Boolean>write(session -> session.announcements().drop(other))).isTrue();
    assertThat(store.<Boolean>write(session -> session.announcements().begin(other))).isFalse();
  }

  @Test
  void nothingIsLeftOfWhomItWasSentTo() throws SQLException {
    subscribe(Place.PRIVATE, 101);
    all(begun().id());

    assertThat(ByHand.ask(folder, "SELECT count(*) FROM announced")).isEqualTo("0");
    assertThat(ByHand.ask(folder, "SELECT count(*) FROM announcement")).isEqualTo("0");
  }
}
