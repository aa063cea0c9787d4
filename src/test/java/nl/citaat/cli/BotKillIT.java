package nl.citaat.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import nl.citaat.store.OutboxRow;
import nl.citaat.store.OutboxRow.State;
import nl.citaat.store.Store;
import nl.citaat.store.Update;
import nl.citaat.telegram.FakeTelegram;
import nl.citaat.telegram.Fault;
import nl.citaat.testing.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bot is killed in the midst of its work, and nobody notices but by the time it takes. */
class BotKillIT {

  /** Each has an answer of its own, so that answers tell which questions they belong to. */
  private static final List<String> QUESTIONS =
      List.of(
          "who halted airstrikes?",
          "where did Vikram touch down?",
          "who will resign by October?",
          "when did the pound fall?",
          "how far away is the black hole?",
          "who promised to rebuild the cathedral?",
          "how much did the ISRO mission cost?",
          "who scored two goals?",
          "how many tulips did volunteers plant?",
          "which countries refused fuel to Russian ships?");

  private static final long READER = 100;
  private static final List<Long> PEOPLE = LongStream.range(201, 221).boxed().toList();

  /** How many people ask one question after the other before anything happens to the bot. */
  private static final int QUESTIONS_BETWEEN = 2;

  @TempDir private Path home;
  private final FakeTelegram telegram = new FakeTelegram();
  private Program program;
  private Process bot;
  private int asked;
  private int kills;

  /** The rows of the outbox that were being sent at the kills. */
  private int underWay;

  @BeforeEach
  void start() {
    Archive.filled(home.resolve("data"), Clock.systemUTC()).close();
    program = new Program(home).talkingTo(telegram);
    startBot();
  }

  @AfterEach
  void close() {
    program.close();
    telegram.close();
  }

  private void startBot() {
    bot = program.start("run").process();
  }

  @Test
  void everyQuestionIsAnsweredOnceHoweverOftenTheBotIsKilled() throws Exception {
    List<String> answers = answersInPeace();

    killWhen(() -> telegram.unconfirmed().isEmpty());
    killWhen(sent(1));
    int kept = 3;
    telegram.fail("sendmessage", Fault.KEEP, Fault.KEEP, Fault.KEEP);
    killWhen(() -> telegram.faultsLeft() == 0);
    killWhen(sent(30));
    askMore();
    awaitAnswer(PEOPLE, answers);
    stop();

    Map<Long, Integer> repeats = new HashMap<>();
    for (long person : PEOPLE) {
      List<String> once = withoutRepeats(telegram.words(person));
      assertThat(once).isEqualTo(answers);
      repeats.put(person, telegram.words(person).size() - once.size());
    }
    assertThat(repeats.values()).allMatch(count -> count <= kills);
    int repeated = repeats.values().stream().mapToInt(Integer::intValue).sum();
    assertThat(repeated).isBetween(kept, underWay);
    assertNothingWaits();
  }

  /** What one reader gets from a bot that nothing happens to. */
  private List<String> answersInPeace() {
    QUESTIONS.forEach(question -> telegram.says(READER, question));
    atLast(() -> telegram.words(READER).size() == QUESTIONS.size());
    List<String> answers = telegram.words(READER);
    assertThat(answers).doesNotHaveDuplicates();
    assertThat(answers.getFirst())
        .contains("De Russische en Syrische troepen hebben de luchtaanvallen op Aleppo stopgezet.");
    return answers;
  }

  /** Everybody asks something, and is not yet answered when the bot is killed; and asks on. */
  private void killWhen(Callable<Boolean> moment) throws InterruptedException {
    askMore();
    atLast(moment);
    bot.destroyForcibly();
    assertThat(bot.waitFor(10, TimeUnit.SECONDS)).isTrue();
    kills++;
    underWay += beingSent();
    assertThat(PEOPLE).anyMatch(person -> withoutRepeats(telegram.words(person)).size() < asked);
    startBot();
  }

  private int beingSent() {
    try (Store store = Store.open(home.resolve("data"), Clock.systemUTC())) {
      return store
          .read(session -> session.outbox().counts())
          .getOrDefault(OutboxRow.State.SENDING, 0);
    }
  }

  private void askMore() {
    for (String question : QUESTIONS.subList(asked, asked + QUESTIONS_BETWEEN)) {
      PEOPLE.forEach(person -> telegram.says(person, question));
    }
    asked += QUESTIONS_BETWEEN;
  }

  /** So many messages more than now. */
  private Callable<Boolean> sent(int more) {
    int before = telegram.calls("sendmessage").size();
    return () -> telegram.calls("sendmessage").size() >= before + more;
  }

  private void awaitAnswer(List<Long> people, List<String> answers) {
    atLast(() -> people.stream().allMatch(one -> telegram.words(one).contains(answers.getLast())));
  }

  private static void atLast(Callable<Boolean> condition) {
    await()
        .pollInterval(Duration.ofMillis(5))
        .pollDelay(Duration.ZERO)
        .atMost(Duration.ofSeconds(90))
        .until(condition);
  }

  /** In order, what Citaat can't know to have arrived is sent again at once. */
  private static List<String> withoutRepeats(List<String> words) {
    List<String> once = new ArrayList<>();
    for (String message : words) {
      if (once.isEmpty() || !once.getLast().equals(message)) {
        once.add(message);
      }
    }
    return once;
  }

  private void stop() throws InterruptedException {
    bot.destroy();
    assertThat(bot.waitFor(20, TimeUnit.SECONDS)).isTrue();
  }

  private void assertNothingWaits() {
    try (Store store = Store.open(home.resolve("data"), Clock.systemUTC())) {
      List<Update> pending = store.read(session -> session.inbox().pending());
      assertThat(pending).isEmpty();
      Map<State, Integer> found = store.read(session -> session.outbox().counts());
      Map<State, Integer> counts = new EnumMap<>(found);
      assertThat(counts.remove(State.SENT)).isEqualTo(QUESTIONS.size() * (PEOPLE.size() + 1));
      assertThat(counts.values()).containsOnly(0);
    }
  }
}
