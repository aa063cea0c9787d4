package nl.citaat.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.citaat.moderation.RefusedException.Refusal;
import nl.citaat.store.Cluster;
import nl.citaat.store.LoggedQuestion;
import nl.citaat.store.LoggedQuestion.Outcome;
import nl.citaat.store.SteppedClock;
import nl.citaat.store.TroubledQuestion;
import nl.citaat.store.WaitingReader;
import nl.citaat.testing.Archive;
import nl.citaat.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewQueueTest {

  private static final long OLGA = 100;
  private static final long MARK = 103;
  private static final long ANNA = 7101;
  private static final long BRAM = 7102;

  @TempDir private Path folder;
  private final SteppedClock clock = new SteppedClock();
  private Moderation moderation;
  private Archive archive;

  @BeforeEach
  void open() {
    archive = Archive.filled(folder, clock);
    moderation = new Moderation(Set.of(OLGA, MARK), clock, () -> {});
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private void asked(long reader, Language language, String... questions) {
    for (String words : questions) {
      LoggedQuestion asked =
          new LoggedQuestion(
              "PRIVATE", reader, language, words, Outcome.REFUSED, null, Duration.ZERO);
      archive.store.write(
          session -> {
            session.waiting().add(session.questions().add(asked), reader);
            return null;
          });
    }
  }

  private <T> List<T> list(long person, Function<ReviewQueue, List<T>> work) {
    return archive.store.write(
        session -> work.apply(moderation.queue(session, person, Archive.ANALYSIS)));
  }

  private void at(long person, Consumer<ReviewQueue> work) {
    list(
        person,
        queue -> {
          work.accept(queue);
          return List.of();
        });
  }

  private List<Cluster> open(long person) {
    return list(person, queue -> queue.open(0));
  }

  private List<String> words(Cluster cluster) {
    return list(OLGA, queue -> queue.questions(cluster)).stream()
        .map(TroubledQuestion::words)
        .toList();
  }

  private List<WaitingReader> waiting(Cluster cluster) {
    return list(OLGA, queue -> queue.waiting(cluster.id()));
  }

  private Refusal refusal(long person, Consumer<ReviewQueue> work) {
    return assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> at(person, work))
        .actual()
        .refusal();
  }

  @Test
  void questionsThatDifferInLittleAreOneMatter() {
    asked(
        ANNA,
        Language.NL,
        "wie repareerde de torenklok van Deventer?",
        "hoeveel kost het nieuwe zwembad?",
        "Wie heeft de torenklok in Deventer gerepareerd?",
        "Is de torenklok van Deventer al gerepareerd?");
    asked(ANNA, Language.EN, "torenklok Deventer repareren");
    assertThat(open(OLGA)).hasSize(3);
    assertThat(words(open(OLGA).getFirst()))
        .containsExactly(
            "Is de torenklok van Deventer al gerepareerd?",
            "Wie heeft de torenklok in Deventer gerepareerd?",
            "wie repareerde de torenklok van Deventer?");
  }

  @Test
  void questionsWithoutAnyWordOfContentAreMattersToo() {
    asked(ANNA, Language.EN, "who is he?", "?", "who is he", "!");
    assertThat(open(OLGA)).extracting(Cluster::questions).containsExactly(2, 2);
  }

  @Test
  void whatIsNoNewsTakesInWhatIsAskedLaterAndWhatIsDoneDoesNot() {
    asked(ANNA, Language.EN, "who repaired the town clock?", "who stole my bicycle?");
    List<Cluster> open = open(OLGA);
    at(OLGA, queue -> queue.notNews(open.getLast().id()));
    at(OLGA, queue -> queue.done(open.getFirst().id(), waiting(open.getFirst())));
    clock.advance(Duration.ofHours(1));
    asked(BRAM, Language.EN, "who repaired the town clock?", "who stole my bicycle?");
    assertThat(open(OLGA)).hasSize(1);
    assertThat(words(open(OLGA).getFirst())).containsExactly("who repaired the town clock?");
    assertThat(waiting(open.getLast())).extracting(WaitingReader::person).containsExactly(BRAM);
  }

  @Test
  void nothingIsDoneWhenSomebodyAskedSinceTheAnswersWereLookedFor() {
    asked(ANNA, Language.EN, "who repaired the town clock?");
    Cluster cluster = open(OLGA).getFirst();
    List<WaitingReader> before = waiting(cluster);
    asked(BRAM, Language.EN, "who repaired the town clock?");
    open(MARK);
    assertThat(refusal(OLGA, queue -> queue.done(cluster.id(), before)))
        .isEqualTo(Refusal.ASKED_SINCE);
    assertThat(waiting(cluster)).hasSize(2);
    at(OLGA, queue -> queue.done(cluster.id(), waiting(cluster)));
    assertThat(waiting(cluster)).isEmpty();
    assertThat(refusal(MARK, queue -> queue.done(cluster.id(), List.of())))
        .isEqualTo(Refusal.SETTLED);
    assertThat(refusal(MARK, queue -> queue.take(cluster.id()))).isEqualTo(Refusal.SETTLED);
    assertThat(refusal(MARK, queue -> queue.notNews(cluster.id()))).isEqualTo(Refusal.SETTLED);
  }

  @Test
  void ofTwoWhoTakeItAtOnceOneHasIt() throws Exception {
    asked(ANNA, Language.EN, "who repaired the town clock?");
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      List<Future<Boolean>> took =
          two.invokeAll(List.<Callable<Boolean>>of(() -> took(OLGA), () -> took(MARK)));
      assertThat(List.of(took.get(0).get(), took.get(1).get())).containsOnlyOnce(true);
      assertThat(open(OLGA)).hasSize(1);
      assertThat(open(OLGA).getFirst().taker()).isEqualTo(took.get(0).get() ? OLGA : MARK);
    }
  }

  /** Each gathers what was asked too, as when both open the queue at once. */
  private boolean took(long person) {
    try {
      at(person, queue -> queue.take(queue.open(0).getFirst().id()));
      return true;
    } catch (RefusedException e) {
      return false;
    }
  }

  @Test
  void readersSeeNothingOfIt() {
    assertThat(refusal(ANNA, queue -> queue.open(0))).isEqualTo(Refusal.FORBIDDEN);
  }

  @Test
  void theAuditKeepsNoWordsOfReaders() throws SQLException {
    asked(ANNA, Language.EN, "who repaired the town clock?");
    Cluster cluster = open(OLGA).getFirst();
    at(OLGA, queue -> queue.take(cluster.id()));
    at(OLGA, queue -> queue.notNews(cluster.id()));
    assertThat(audit())
        .contains("queue-take " + cluster.id(), "queue-not-news " + cluster.id())
        .noneMatch(step -> step.contains("clock"));
  }

  private List<String> audit() throws SQLException {
    List<String> steps = new ArrayList<>();
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("citaat.db"));
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT action, detail FROM audit")) {
      while (rows.next()) {
        steps.add(rows.getString(1) + " " + rows.getString(2));
      }
    }
    return steps;
  }
}
