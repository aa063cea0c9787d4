package nl.citaat.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {

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

  private int add(long... ids) {
    List<Update> updates = Arrays.stream(ids).mapToObj(InboxTest::update).toList();
    return store.write(session -> session.inbox().add(updates));
  }

  private static Update update(long id) {
    return new Update(id, "{\"update_id\":" + id + ",\"text\":\"é 😀\"}");
  }

  private boolean done(long id) {
    return store.write(session -> session.inbox().done(id));
  }

  private int failed(long id) {
    return store.write(session -> session.inbox().failed(id, "why"));
  }

  private boolean setAside(long id, String why) {
    return store.write(session -> session.inbox().setAside(id, why));
  }

  private List<Update> pending() {
    return store.read(session -> session.inbox().pending());
  }

  private Optional<LastUpdate> last() {
    return store.read(session -> session.inbox().last());
  }

  private int purge(Duration age) {
    return store.write(session -> session.inbox().purge(clock.instant().minus(age)));
  }

  @Test
  void updatesWaitInTheOrderOfArrivalAsTheyCame() {
    assertThat(add(7, 8)).isEqualTo(2);
    assertThat(add(3)).isEqualTo(1);
    assertThat(pending()).containsExactly(update(7), update(8), update(3));
  }

  @Test
  void anUpdateThatComesTwiceIsTakenOnce() {
    assertThat(add(7, 8, 7)).isEqualTo(2);
    assertThat(done(7)).isTrue();
    assertThat(add(7, 8, 9)).isEqualTo(1);
    assertThat(pending()).containsExactly(update(8), update(9));
  }

  @Test
  void pendingUpdatesOutliveTheProcess() {
    add(7, 8);
    done(7);
    store.close();
    open();
    assertThat(pending()).containsExactly(update(8));
  }

  @Test
  void anUpdateIsDoneOnce() {
    add(7);
    assertThat(done(7)).isTrue();
    assertThat(done(7)).isFalse();
    assertThat(done(99)).isFalse();
  }

  @Test
  void theContentOfADoneUpdateIsDropped() throws SQLException {
    add(7);
    done(7);
    assertThat(ByHand.ask(folder, "SELECT count(*) FROM inbox WHERE json IS NOT NULL"))
        .isEqualTo("0");
  }

  @Test
  void failuresAreCountedAndTheUpdateStays() {
    add(7);
    assertThat(failed(7)).isEqualTo(1);
    assertThat(failed(7)).isEqualTo(2);
    assertThat(pending()).containsExactly(update(7));
    done(7);
    assertThat(failed(7)).isZero();
    assertThat(failed(99)).isZero();
  }

  @Test
  void anUpdateThatIsSetAsideIsKeptButNoLongerWaits() throws SQLException {
    add(7, 8);
    assertThat(setAside(7, "cannot be read")).isTrue();
    assertThat(setAside(7, "again")).isFalse();
    assertThat(pending()).containsExactly(update(8));
    assertThat(done(7)).isFalse();
    assertThat(add(7)).isZero();
    assertThat(ByHand.ask(folder, "SELECT json || why FROM inbox WHERE update_id = 7"))
        .isEqualTo(update(7).json() + "cannot be read");
    assertThat(store.<Map<Long, String>>read(session -> session.inbox().aside()))
        .containsExactly(entry(7L, "cannot be read"));
  }

  @Test
  void theLastUpdateIsTheOneThatArrivedLast() {
    assertThat(last()).isEmpty();
    add(7000, 7001);
    assertThat(last()).contains(new LastUpdate(7001, clock.instant()));
    clock.advance(Duration.ofDays(8));
    add(12);
    assertThat(last()).contains(new LastUpdate(12, clock.instant()));
    done(12);
    assertThat(last()).contains(new LastUpdate(12, clock.instant()));
  }

  @Test
  void afterAnIdleWeekNumbersThatJumpBackAreNewAgain() {
    add(7, 8);
    done(7);
    store.write(session -> session.outbox().add(answer(7)));
    clock.advance(Duration.ofDays(8));
    assertThat(purge(Duration.ofDays(7))).isEqualTo(1);
    assertThat(add(7, 8)).isEqualTo(1);
    assertThat(pending()).containsExactly(update(8), update(7));
    boolean answered = store.write(session -> session.outbox().add(answer(7)));
    assertThat(answered).isTrue();
    assertThat(done(7)).isTrue();
  }

  private static Delivery answer(long update) {
    return new Delivery(update, 0, 1, Delivery.Kind.ANSWER, 0, "{}");
  }

  @Test
  void whatIsPendingOrRecentIsNotPurged() {
    add(1, 2);
    done(1);
    clock.advance(Duration.ofDays(8));
    add(3);
    done(3);
    assertThat(purge(Duration.ofDays(7))).isEqualTo(1);
    assertThat(pending()).containsExactly(update(2));
    assertThat(add(3)).isZero();
  }
}
