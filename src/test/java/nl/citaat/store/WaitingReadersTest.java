package nl.citaat.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.citaat.article.ArticleId;
import nl.citaat.store.Clusters.Place;
import nl.citaat.store.GivenAnswer.GivenQuote;
import nl.citaat.store.LoggedQuestion.Outcome;
import nl.citaat.text.Language;
import nl.citaat.text.TextSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaitingReadersTest {

  private static final ArticleId A = new ArticleId("a");
  private static final long ANNA = 7101;
  private static final long BRAM = 7102;

  @TempDir private Path folder;
  private final SteppedClock clock = new SteppedClock();
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(folder, clock);
    store.write(session -> session.articles().save(A, Stories.plain("One")));
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

  /** The number of a question that is in a cluster of its own, which has the same number. */
  private long asked(String chatKind, long reader, boolean follows, Outcome outcome) {
    LoggedQuestion asked =
        new LoggedQuestion(
            chatKind, reader, Language.EN, "why?", outcome, null, Duration.ZERO, follows);
    return store.write(
        session -> {
          long question = session.questions().add(asked);
          session.clusters().begin(question, Set.of("word"));
          return question;
        });
  }

  private long waits(String chatKind, long reader, boolean follows) {
    long question = asked(chatKind, reader, follows, Outcome.REFUSED);
    write(session -> session.waiting().add(question, reader));
    return question;
  }

  private List<WaitingReader> waiting(long cluster) {
    return store.read(session -> session.waiting().of(cluster));
  }

  @Test
  void whoAskedInPrivateWaitsOnceForEachQuestion() {
    long question = waits("PRIVATE", ANNA, false);
    write(session -> session.waiting().add(question, ANNA));
    assertThat(waiting(question))
        .containsExactly(new WaitingReader(question, ANNA, Language.EN, "why?", null));
    write(session -> session.waiting().settle(question));
    assertThat(waiting(question)).isEmpty();
  }

  @Test
  void whatFollowsUpAnotherQuestionMeansTooLittleByItself() {
    assertThat(waiting(waits("PRIVATE", ANNA, true))).isEmpty();
  }

  @Test
  void whoAskedInAGroupWaitsWhenTheyKnowTheBotInPrivate() {
    assertThat(waiting(waits("GROUP", ANNA, false))).isEmpty();
    write(session -> session.chats().setLanguage(ANNA, Language.NL));
    assertThat(waiting(waits("GROUP", ANNA, false))).hasSize(1);
  }

  @Test
  void whoDoesNotWantToBeToldWaitsForNothing() {
    long before = waits("PRIVATE", ANNA, false);
    long ofBram = waits("PRIVATE", BRAM, false);
    write(session -> session.chats().setTold(ANNA, false));
    assertThat(waiting(before)).isEmpty();
    assertThat(waiting(ofBram)).hasSize(1);
    assertThat(waiting(waits("PRIVATE", ANNA, false))).isEmpty();
    ChatSettings settings = store.read(session -> session.chats().settings(ANNA));
    assertThat(settings.told()).isFalse();
    write(session -> session.chats().setTold(ANNA, true));
    assertThat(waiting(waits("PRIVATE", ANNA, false))).hasSize(1);
  }

  @Test
  void whoAskedWaitsForABetterAnswerWhileTheyFindItNoGood() {
    long question = asked("PRIVATE", ANNA, false, Outcome.ANSWERED);
    GivenQuote quote = new GivenQuote(0, A, 1, new TextSpan(0, 8), null, 0.5, List.of());
    GivenAnswer given = new GivenAnswer(ANNA, Language.EN, false, null, List.of(quote));
    String answer = store.write(session -> session.answers().add(question, given));
    dislike(answer, BRAM);
    assertThat(waiting(question)).isEmpty();
    dislike(answer, ANNA);
    Place place = new Place(A, 1, new TextSpan(0, 8));
    assertThat(waiting(question))
        .containsExactly(new WaitingReader(question, ANNA, Language.EN, "why?", place));
    dislike(answer, ANNA);
    assertThat(waiting(question)).isEmpty();
    write(
        session -> {
          session.answers().report(answer, ANNA);
          session.waiting().update(answer, ANNA);
        });
    assertThat(waiting(question)).hasSize(1);
  }

  private void dislike(String answer, long reader) {
    write(
        session -> {
          session.answers().voice(answer, reader, false);
          session.waiting().update(answer, reader);
        });
  }

  @Test
  void nobodyWaitsLongerThanTheirQuestionIsKept() {
    long first = waits("PRIVATE", ANNA, false);
    clock.advance(Duration.ofDays(1));
    long second = waits("PRIVATE", ANNA, false);
    clock.advance(Duration.ofDays(29).plusMillis(1));
    store.write(session -> session.traces().purge());
    assertThat(waiting(first)).isEmpty();
    assertThat(waiting(second)).hasSize(1);
    store.write(session -> session.traces().forget(ANNA));
    assertThat(waiting(second)).isEmpty();
  }
}
