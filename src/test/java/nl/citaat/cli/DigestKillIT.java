package nl.citaat.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.citaat.store.OutboxRow.State;
import nl.citaat.store.Schedule.Filter;
import nl.citaat.store.Schedule.Form;
import nl.citaat.store.Schedule.Place;
import nl.citaat.store.Schedule.Plan;
import nl.citaat.store.Schedule.Target;
import nl.citaat.store.Store;
import nl.citaat.telegram.FakeTelegram;
import nl.citaat.telegram.Fault;
import nl.citaat.testing.Archive;
import nl.citaat.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A summary that was due a moment ago comes once, also when the bot is killed while it posts. */
class DigestKillIT {

  private static final long CHANNEL = -1009;
  private static final Target KRANT = new Target(CHANNEL, Place.CHANNEL, null, "Krant", "krant");
  private static final String NEWS = "Het wandtapijt van Brugge hangt weer in de noordzaal.";

  @TempDir private Path home;
  private final FakeTelegram telegram = new FakeTelegram();
  private Program program;

  @BeforeEach
  void prepare() {
    Clock earlier = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(-30));
    ZonedDateTime due = Instant.now().minus(Duration.ofMinutes(5)).atZone(ZoneOffset.UTC);
    String term = due.getMinute() + " " + due.getHour() + " * * *";
    Form form = Form.usual(Language.NL);
    Plan plan = new Plan(term, ZoneId.of("UTC"), Filter.NONE, form, null);
    try (Archive archive = Archive.open(home.resolve("data"), earlier)) {
      LocalDate day = LocalDate.ofInstant(due.toInstant(), ZoneOffset.UTC);
      archive.add("museum", "title: Museum\npublished: " + day + "\nlanguage: nl\n\n" + NEWS);
      archive.store.write(session -> session.schedules().add(KRANT, plan));
    }
    program = new Program(home).talkingTo(telegram);
  }

  @AfterEach
  void close() {
    program.close();
    telegram.close();
  }

  @Test
  void thePostComesOnceWhateverHappensToTheBot() throws InterruptedException {
    telegram.fail("sendmessage", Fault.KEEP);
    Process first = program.start("run").process();
    await().atMost(Duration.ofSeconds(90)).until(() -> telegram.faultsLeft() == 0);
    await().until(() -> telegram.words(CHANNEL).size() == 1);
    first.destroyForcibly();
    assertThat(first.waitFor(10, TimeUnit.SECONDS)).isTrue();

    Process second = program.start("run").process();
    telegram.says(101, "/help");
    await().atMost(Duration.ofSeconds(90)).until(() -> !telegram.words(101).isEmpty());
    second.destroy();
    assertThat(second.waitFor(20, TimeUnit.SECONDS)).isTrue();

    assertThat(telegram.words(CHANNEL)).singleElement().asString().contains(NEWS);
    try (Store store = Store.open(home.resolve("data"), Clock.systemUTC())) {
      Map<State, Integer> counts = store.read(session -> session.outbox().counts());
      assertThat(counts).containsEntry(State.UNKNOWN, 1).containsEntry(State.NEW, 0);
    }
  }
}
