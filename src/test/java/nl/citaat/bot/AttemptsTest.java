package nl.citaat.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import ch.qos.logback.classic.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.citaat.bot.Incoming.Said;
import nl.citaat.testing.Archive;
import nl.citaat.testing.Logged;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of updates at which something breaks that no handler foresees. */
class AttemptsTest {

  private static final Chat CHAT = new Chat(101, Chat.Kind.PRIVATE, null);
  private static final Person ANNA = new Person(101, "en");
  private static final String DUTCH = "Ik praat met je in het Nederlands.";
  private static final String ENGLISH = "I talk to you in English.";

  @TempDir private Path data;
  private final BreakingClock clock = new BreakingClock();
  private final AtomicInteger woken = new AtomicInteger();
  private Archive archive;
  private Post post;
  private Dispatcher dispatcher;

  /** Each look at it, and so each commit, breaks for some times. */
  private static final class BreakingClock extends Clock {

    private final AtomicInteger breaks = new AtomicInteger();

    @Override
    public Instant instant() {
      if (breaks.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
        throw new StackOverflowError("on purpose");
      }
      return Instant.now();
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }
  }

  @BeforeEach
  void open() {
    archive = Archive.open(data, clock);
    post = new Post(archive.store);
    dispatcher = new Dispatcher(archive.store, archive.answerer, woken::incrementAndGet);
  }

  @AfterEach
  void close() {
    dispatcher.close();
    archive.close();
  }

  private Said arrived(int update, String text) {
    return post.arrived(new Said(update, CHAT, ANNA, Instant.now(), update, text, true, null));
  }

  /** As if handling a pending update had gone wrong before. */
  private void failed(long update, int times) {
    for (int i = 0; i < times; i++) {
      archive.store.write(session -> session.inbox().failed(update, "on purpose"));
    }
  }

  private List<String> answers() {
    await().until(() -> post.pending().isEmpty());
    return post.drained(CHAT).stream().map(Post::text).toList();
  }

  @Test
  void whatFailsThreeTimesIsAnsweredWithOneApologyAndTheChatGoesOn() {
    Said first = arrived(1, "/language nl");
    Said second = arrived(2, "/language en");
    clock.breaks.set(Attempts.MOST);
    dispatcher.submit(first);
    dispatcher.submit(second);
    assertThat(answers())
        .satisfiesExactly(
            text -> assertThat(text).contains("Incident"),
            text -> assertThat(text).isEqualTo(ENGLISH));
    assertThat(post.aside()).containsOnlyKeys(1L);
  }

  @Test
  void whatCannotBeCommittedNowIsHandledLaterAndInOrder() {
    Said first = arrived(1, "/language nl");
    Said second = arrived(2, "/language en");
    clock.breaks.set(2);
    dispatcher.submit(first);
    dispatcher.submit(second);
    assertThat(answers()).containsExactly(DUTCH, ENGLISH);
    assertThat(post.aside()).isEmpty();
  }

  @Test
  void whatCanNeverBeCommittedIsSetAsideAndTheChatGoesOn() {
    Said first = arrived(1, "/language nl");
    Said second = arrived(2, "/language en");
    failed(1, Attempts.MOST - 1);
    clock.breaks.set(2);
    dispatcher.submit(first);
    dispatcher.submit(second);
    assertThat(answers()).containsExactly(ENGLISH);
    assertThat(post.aside()).containsOnlyKeys(1L);
    assertThat(post.aside().get(1L)).matches("StackOverflowError, incident \\w{6}: see the log");
  }

  @Test
  void whatWaitsForTheDatabaseStaysPendingAndDelaysNoEnd() {
    Said first = arrived(1, "/language nl");
    archive.store.close();
    try (Logged logged = new Logged(Attempts.class)) {
      dispatcher.submit(first);
      await().until(() -> logged.everything().contains("Update 1 waits for the database"));
      assertThat(logged.from(Level.ERROR)).noneMatch(line -> line.contains("language"));
    }
    assertTimeout(Duration.ofSeconds(3), dispatcher::close);
    archive.index.close();
    archive = Archive.open(data, clock);
    assertThat(new Post(archive.store).pending()).hasSize(1);
  }

  @Test
  void whatThePreviousProgramMayHaveEndedOfIsTriedSomeTimes() {
    Said first = arrived(1, "/language nl");
    Said second = arrived(2, "/language en");
    failed(1, Attempts.MOST - 1);
    failed(2, Attempts.MOST);
    dispatcher.resume(first);
    dispatcher.resume(second);
    assertThat(answers())
        .satisfiesExactly(
            text -> assertThat(text).isEqualTo(DUTCH),
            text -> assertThat(text).contains("Voorval"));
    assertThat(post.aside()).containsOnlyKeys(2L);
    await().until(() -> woken.get() == 2);
  }

  @Test
  void anAttemptIsCountedBeforeTheProgramCanEndOfIt() {
    Said first = arrived(1, "/language nl");
    clock.breaks.set(2);
    dispatcher.resume(first);
    assertThat(answers())
        .as("two that began, and their failures")
        .singleElement()
        .asString()
        .contains("Incident");
  }
}
