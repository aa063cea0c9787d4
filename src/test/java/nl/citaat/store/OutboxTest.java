package nl.citaat.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.citaat.store.Delivery.Kind;
import nl.citaat.store.OutboxRow.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);

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

  private static Delivery answer(@Nullable Long update, long chat) {
    return new Delivery(update, 0, chat, Kind.ANSWER, 0, "{\"text\":\"é\"}");
  }

  private static Delivery post(long update, long chat) {
    return new Delivery(update, 0, chat, Kind.POST, 5, "{}");
  }

  private boolean add(Delivery delivery) {
    return store.write(session -> session.outbox().add(delivery));
  }

  private void step(Consumer<Outbox> step) {
    store.write(
        session -> {
          step.accept(session.outbox());
          return null;
        });
  }

  private List<OutboxRow> due() {
    return store.read(session -> session.outbox().due(clock.instant(), 100));
  }

  private List<Long> dueIds() {
    return due().stream().map(OutboxRow::id).toList();
  }

  private Map<State, Integer> counts() {
    return store.read(session -> session.outbox().counts());
  }

  private void assertOnly(State state) {
    assertThat(counts()).containsEntry(state, 1);
    assertThat(counts().values().stream().mapToInt(n -> n).sum()).isEqualTo(1);
  }

  private void assertRefused(Consumer<Outbox> step) {
    assertThatThrownBy(() -> step(step)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aDeliveryIsDueAsItWasAdded() {
    Instant now = clock.instant();
    add(answer(7L, 1));
    assertThat(due())
        .containsExactly(
            new OutboxRow(1, answer(7L, 1), State.NEW, 0, now, null, false, null, now, now));
  }

  @Test
  void theSameEffectIsAddedOnce() {
    assertThat(add(answer(7L, 1))).isTrue();
    assertThat(add(answer(7L, 1))).isFalse();
    assertThat(add(new Delivery(7L, 1, 1, Kind.ANSWER, 0, "{}"))).isTrue();
    step(outbox -> outbox.sending(1));
    step(outbox -> outbox.sent(1, 5));
    assertThat(add(answer(7L, 1))).isFalse();
    assertThat(counts()).containsEntry(State.NEW, 1).containsEntry(State.SENT, 1);
  }

  @Test
  void whatAnswersNoUpdateIsAlwaysAdded() {
    assertThat(add(answer(null, 1))).isTrue();
    assertThat(add(answer(null, 1))).isTrue();
    assertThat(due().getFirst().delivery().update()).isNull();
  }

  @Test
  void withinAChatTheOldestGoesFirstAndOnlyWhenTheOneBeforeIsThrough() {
    add(answer(1L, 10));
    add(answer(2L, 10));
    add(answer(3L, 20));
    assertThat(dueIds()).containsExactly(1L, 3L);
    step(outbox -> outbox.sending(1));
    assertThat(dueIds()).containsExactly(3L);
    step(outbox -> outbox.sent(1, 5));
    assertThat(dueIds()).containsExactly(2L, 3L);
  }

  @Test
  void theMostUrgentGoesFirst() {
    add(post(1, 10));
    add(answer(2L, 10));
    add(post(3, 20));
    add(answer(4L, 30));
    assertThat(dueIds()).containsExactly(2L, 4L, 3L);
  }

  @Test
  void theLimitIsKept() {
    add(answer(1L, 10));
    add(answer(2L, 20));
    List<OutboxRow> one = store.read(session -> session.outbox().due(clock.instant(), 1));
    assertThat(one).hasSize(1);
  }

  @Test
  void aRetryWaitsForItsMomentAndHoldsUpItsChatOnly() {
    add(answer(1L, 10));
    add(answer(2L, 10));
    add(answer(3L, 20));
    step(outbox -> outbox.sending(1));
    step(outbox -> outbox.retry(1, clock.instant().plus(MINUTE)));
    assertThat(dueIds()).containsExactly(3L);
    clock.advance(MINUTE);
    assertThat(dueIds()).containsExactly(1L, 3L);
    OutboxRow row = due().getFirst();
    assertThat(row.attempts()).isEqualTo(1);
    assertThat(row.maybeRepeated()).isFalse();
    assertThat(row.notBefore()).isEqualTo(clock.instant());
  }

  @Test
  void theNextMomentIsThatOfTheRowThatWaitsShortest() {
    add(answer(1L, 10));
    add(answer(2L, 20));
    assertThat(nextMoment()).isEmpty();
    step(outbox -> outbox.sending(1));
    step(outbox -> outbox.retry(1, clock.instant().plus(MINUTE.multipliedBy(2))));
    step(outbox -> outbox.sending(2));
    step(outbox -> outbox.retry(2, clock.instant().plus(MINUTE)));
    assertThat(nextMoment()).contains(clock.instant().plus(MINUTE));
    clock.advance(MINUTE);
    assertThat(nextMoment()).contains(clock.instant().plus(MINUTE));
    step(outbox -> outbox.failed(1, "given up"));
    assertThat(nextMoment()).isEmpty();
  }

  private Optional<Instant> nextMoment() {
    return store.read(session -> session.outbox().nextMoment(clock.instant()));
  }

  @Test
  void aPostponedRowWaitsForItsMomentWithoutHavingLostAnAttempt() {
    add(post(1, 10));
    assertRefused(outbox -> outbox.postpone(1, clock.instant()));
    step(outbox -> outbox.sending(1));
    step(outbox -> outbox.postpone(1, clock.instant().plus(MINUTE)));
    assertThat(due()).isEmpty();
    clock.advance(MINUTE);
    assertThat(due()).singleElement().matches(row -> row.attempts() == 0 && !row.maybeRepeated());
  }

  @Test
  void whatArrivedIsSent() {
    add(answer(1L, 10));
    step(outbox -> outbox.sending(1));
    assertOnly(State.SENDING);
    step(outbox -> outbox.sent(1, null));
    assertOnly(State.SENT);
    assertThat(due()).isEmpty();
  }

  @Test
  void whatIsRefusedFails() {
    add(answer(1L, 10));
    step(outbox -> outbox.sending(1));
    step(outbox -> outbox.failed(1, "Bad Request"));
    assertOnly(State.FAILED);
    assertThat(due()).isEmpty();
  }

  @Test
  void anUnansweredAnswerIsSentAgainAsAPossibleRepeat() {
    add(answer(1L, 10));
    step(outbox -> outbox.sending(1));
    step(outbox -> outbox.unknown(1, clock.instant().plus(MINUTE)));
    assertOnly(State.NEW);
    assertThat(due()).isEmpty();
    clock.advance(MINUTE);
    assertThat(due()).singleElement().matches(OutboxRow::maybeRepeated);
  }

  @Test
  void anUnansweredPostWaitsForAWordAndHoldsUpNothing() {
    add(post(1, 10));
    add(post(2, 10));
    step(outbox -> outbox.sending(1));
    step(outbox -> outbox.unknown(1, clock.instant()));
    assertThat(counts()).containsEntry(State.UNKNOWN, 1);
    assertThat(dueIds()).containsExactly(2L);
  }

  @Test
  void aWordSendsAnUnknownPostAgainOrSettlesIt() {
    for (long id = 1; id <= 3; id++) {
      long row = id;
      add(post(id, 10 * id));
      step(outbox -> outbox.sending(row));
      step(outbox -> outbox.unknown(row, clock.instant()));
    }
    step(outbox -> outbox.retry(1, clock.instant()));
    step(outbox -> outbox.sent(2, 5));
    step(outbox -> outbox.failed(3, "not wanted"));
    assertThat(due()).singleElement().matches(OutboxRow::maybeRepeated);
    assertThat(counts()).containsEntry(State.SENT, 1).containsEntry(State.FAILED, 1);
  }

  @Test
  void whatWasUnderWayInACrashIsRecovered() {
    add(answer(1L, 10));
    add(post(2, 20));
    add(answer(3L, 30));
    step(outbox -> outbox.sending(1));
    step(outbox -> outbox.sending(2));
    store.close();
    open();
    int recovered = store.write(session -> session.outbox().recoverSending());
    assertThat(recovered).isEqualTo(2);
    assertThat(counts())
        .containsEntry(State.NEW, 2)
        .containsEntry(State.UNKNOWN, 1)
        .containsEntry(State.SENDING, 0);
    assertThat(due()).extracting(OutboxRow::maybeRepeated).containsExactly(true, false);
  }

  @Test
  void stepsThatLeadNowhereAreRefused() {
    add(answer(1L, 10));
    assertRefused(outbox -> outbox.sent(1, 5));
    assertRefused(outbox -> outbox.retry(1, clock.instant()));
    assertRefused(outbox -> outbox.unknown(1, clock.instant()));
    assertRefused(outbox -> outbox.sending(99));
    step(outbox -> outbox.sending(1));
    assertRefused(outbox -> outbox.sending(1));
    step(outbox -> outbox.sent(1, 5));
    assertRefused(outbox -> outbox.failed(1, "late"));
    assertRefused(outbox -> outbox.sending(1));
    assertOnly(State.SENT);
  }

  @Test
  void onlyOldFinishedRowsArePurged() {
    add(answer(1L, 10));
    add(post(2L, 20));
    step(outbox -> outbox.sending(1));
    step(outbox -> outbox.sent(1, 5));
    Instant then = clock.instant();
    assertThat(purge(then)).isZero();
    clock.advance(MINUTE);
    assertThat(purge(clock.instant())).isEqualTo(1);
    assertOnly(State.NEW);
  }

  @Test
  void aPostOfWhichNobodySaidWhetherItIsThereIsPurgedWhenItIsOld() {
    add(post(1, 10));
    sending(1);
    clock.advance(MINUTE);
    step(outbox -> outbox.unknown(1, clock.instant()));
    assertThat(purge(clock.instant())).isZero();
    assertOnly(State.UNKNOWN);
    assertThat(purge(clock.instant().plusMillis(1))).isEqualTo(1);
    assertThat(counts().values()).containsOnly(0);
  }

  @Test
  void anAnswerForWhichNobodyWaitsAnyMoreIsPurged() {
    add(answer(1L, 10));
    Instant then = clock.instant();
    clock.advance(MINUTE);
    add(answer(2L, 10));
    assertThat(purge(then)).isZero();
    assertThat(purge(then.plusMillis(1))).isEqualTo(1);
    assertThat(dueIds()).containsExactly(2L);
  }

  @Test
  void anAnswerLosesItsContentAtTheEndOfItsWayAndAPostDoesNot() throws SQLException {
    add(answer(1L, 10));
    add(answer(2L, 20));
    add(post(3L, 30));
    for (long id = 1; id <= 3; id++) {
      sending(id);
    }
    step(outbox -> outbox.sent(1, 5));
    step(outbox -> outbox.failed(2, "on purpose"));
    step(outbox -> outbox.sent(3, 6));
    assertThat(ByHand.ask(folder, "SELECT group_concat(payload, '|') FROM outbox ORDER BY id"))
        .isEqualTo("||{}");
  }

  private void sending(long id) {
    step(outbox -> outbox.sending(id));
  }

  @Test
  void ofAFarewellNothingIsKeptOnceItIsSentOrGivenUp() {
    for (long update = 1; update <= 3; update++) {
      add(new Delivery(update, 0, 10 * update, Kind.FAREWELL, 0, "{}"));
      sending(update);
    }
    step(outbox -> assertThat(outbox.sent(1, 5)).isFalse());
    step(outbox -> outbox.failed(2, "on purpose"));
    step(outbox -> outbox.unknown(3, clock.instant()));
    assertOnly(State.NEW);
    store.write(
        session -> {
          session.chats().deactivate(30, "blocked");
          return null;
        });
    assertThat(counts().values()).containsOnly(0);
  }

  @Test
  void whatThereIsForAPersonInGroupsIsForgottenAndOfOthersNothing() {
    add(inGroup(1, -10, 7101));
    add(inGroup(2, -20, 7101));
    add(inGroup(3, -10, 7102));
    add(answer(4L, 7101));
    sending(2);
    step(outbox -> outbox.forget(7101));
    assertThat(dueIds()).containsExactly(3L);
    assertThat(counts()).containsEntry(State.NEW, 1).containsEntry(State.SENDING, 1);
    step(outbox -> assertThat(outbox.sent(2, 5)).isFalse());
    assertOnly(State.NEW);
  }

  private static Delivery inGroup(long update, long group, long person) {
    return new Delivery(update, 0, group, Kind.ANSWER, 0, "{}", person);
  }

  private int purge(Instant before) {
    return store.write(session -> session.outbox().purge(before));
  }
}
