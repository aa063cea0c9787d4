package nl.citaat.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import nl.citaat.digest.Timing.Slot;
import nl.citaat.store.Schedule.Plan;
import org.junit.jupiter.api.Test;

class TimingTest {

  private static List<String> slots(Plan plan, String from, int count) {
    return Timing.of(plan)
        .after(Instant.parse(from))
        .limit(count)
        .map(slot -> slot.time() + " " + slot.moment())
        .toList();
  }

  @Test
  void aTermIsCountedInTheDaysOfItsZone() {
    assertThat(slots(Plans.plan("0 8 * * 1-5", "Asia/Kolkata"), "2024-05-03T02:30:00Z", 2))
        .containsExactly(
            "2024-05-06T08:00 2024-05-06T02:30:00Z", "2024-05-07T08:00 2024-05-07T02:30:00Z");
  }

  @Test
  void aSlotThatTheClocksPassOverIsDueBehindTheGap() {
    Plan plan = Plans.plan("0,30 2 * * *", "Europe/Amsterdam");

    assertThat(slots(plan, "2024-03-31T00:00:00Z", 3))
        .containsExactly(
            "2024-03-31T02:00 2024-03-31T01:00:00Z",
            "2024-03-31T02:30 2024-03-31T01:00:00Z",
            "2024-04-01T02:00 2024-04-01T00:00:00Z");
    assertThat(slots(plan, "2024-03-31T01:00:00Z", 1))
        .containsExactly("2024-04-01T02:00 2024-04-01T00:00:00Z");
  }

  @Test
  void aSlotInAnHourThatComesTwiceIsDueOnce() {
    Plan plan = Plans.plan("*/30 * * * *", "America/New_York");

    assertThat(slots(plan, "2024-11-03T04:45:00Z", 4))
        .containsExactly(
            "2024-11-03T01:00 2024-11-03T05:00:00Z",
            "2024-11-03T01:30 2024-11-03T05:30:00Z",
            "2024-11-03T02:00 2024-11-03T07:00:00Z",
            "2024-11-03T02:30 2024-11-03T07:30:00Z");
    assertThat(slots(plan, "2024-11-03T06:15:00Z", 1))
        .containsExactly("2024-11-03T02:00 2024-11-03T07:00:00Z");
  }

  @Test
  void aSlotInQuietHoursIsDueAtTheirEnd() {
    Plan plan = Plans.quiet(Plans.plan("0 7,23 * * *", "Europe/Amsterdam"), "22:00", "08:30");

    assertThat(slots(plan, "2024-05-01T06:00:00Z", 3))
        .containsExactly(
            "2024-04-30T23:00 2024-05-01T06:30:00Z",
            "2024-05-01T07:00 2024-05-01T06:30:00Z",
            "2024-05-01T23:00 2024-05-02T06:30:00Z");
  }

  @Test
  void aDayOfTheMonthAndOneOfTheWeekBothCount() {
    assertThat(slots(Plans.plan("0 9 1 * 1", "UTC"), "2024-05-30T10:00:00Z", 3))
        .containsExactly(
            "2024-06-01T09:00 2024-06-01T09:00:00Z",
            "2024-06-03T09:00 2024-06-03T09:00:00Z",
            "2024-06-10T09:00 2024-06-10T09:00:00Z");
  }

  @Test
  void aDayThatNeverComesHasNoSlots() {
    assertThat(slots(Plans.plan("0 9 30 2 *", "UTC"), "2024-05-30T10:00:00Z", 1)).isEmpty();
  }

  @Test
  void theSlotBeforeIsKnown() {
    Timing timing = Timing.of(Plans.plan("0 8 * * 1-5", "Europe/Amsterdam"));
    Slot monday = timing.slot(LocalDateTime.parse("2024-05-06T08:00"));

    assertThat(timing.before(monday).map(Slot::time))
        .contains(LocalDateTime.parse("2024-05-03T08:00"));
  }

  @Test
  void whatIsNoTermIsRefused() {
    assertThatThrownBy(() -> Timing.of(Plans.plan("0 25 * * *", "UTC")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
