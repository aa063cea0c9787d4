package nl.citaat.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.citaat.article.ArticleId;
import nl.citaat.store.Cluster.State;
import nl.citaat.store.Clusters.Place;
import nl.citaat.store.GivenAnswer.GivenQuote;
import nl.citaat.store.LoggedQuestion.Outcome;
import nl.citaat.text.Language;
import nl.citaat.text.TextSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClustersTest {

  private static final ArticleId A = new ArticleId("a");
  private static final long ANNA = 7101;
  private static final long BRAM = 7102;
  private static final long OLGA = 100;
  private static final long MARK = 103;

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

  private long asked(long reader, String words, Outcome outcome) {
    LoggedQuestion asked =
        new LoggedQuestion("PRIVATE", reader, Language.EN, words, outcome, null, Duration.ZERO);
    return store.write(session -> session.questions().add(asked));
  }

  private long refused(long reader, String words) {
    return asked(reader, words, Outcome.REFUSED);
  }

  /** The name of an answer that quotes the beginning of the article. */
  private String answered(long reader, String words) {
    long question = asked(reader, words, Outcome.ANSWERED);
    GivenQuote quote = new GivenQuote(0, A, 1, new TextSpan(0, 8), null, 0.5, List.of());
    GivenAnswer given = new GivenAnswer(reader, Language.EN, false, null, List.of(quote));
    return store.write(session -> session.answers().add(question, given));
  }

  private List<Long> loose() {
    return store.read(session -> session.clusters().loose(100)).stream()
        .map(TroubledQuestion::id)
        .toList();
  }

  private List<Cluster> open(long besides) {
    return store.read(session -> session.clusters().open(besides));
  }

  private long begun(long question) {
    return store.write(session -> session.clusters().begin(question, Set.of("word")));
  }

  private void put(long cluster, long question) {
    store.write(
        session -> {
          session.clusters().put(cluster, question, Set.of("word"));
          return null;
        });
  }

  private <T> List<T> list(Function<Session, List<T>> work) {
    return store.read(work);
  }

  @Test
  void whatGotNoAnswerOrOneThatReadersDislikeOrReportIsInTrouble() {
    long first = refused(ANNA, "one");
    asked(ANNA, "misspelt", Outcome.MEANT);
    answered(ANNA, "good");
    String liked = answered(ANNA, "liked");
    String disliked = answered(ANNA, "disliked");
    String reported = answered(ANNA, "reported");
    assertThat(loose()).containsExactly(first);
    store.write(session -> session.answers().voice(liked, BRAM, true));
    store.write(session -> session.answers().voice(disliked, BRAM, false));
    store.write(
        session -> {
          session.answers().report(reported, BRAM);
          return null;
        });
    assertThat(list(session -> session.clusters().loose(100)))
        .extracting(TroubledQuestion::words)
        .containsExactly("one", "disliked", "reported");
    assertThat(list(session -> session.clusters().loose(1))).hasSize(1);
  }

  @Test
  void aClusterCountsWhatIsStillInTroubleSinceTheFirst() {
    long first = refused(ANNA, "one");
    String disliked = answered(ANNA, "two");
    store.write(session -> session.answers().voice(disliked, BRAM, false));
    long cluster = begun(first);
    put(cluster, loose().getFirst());
    assertThat(open(0))
        .containsExactly(new Cluster(cluster, State.OPEN, null, 2, 1, 1, 0, clock.instant()));
    assertThat(list(session -> session.clusters().doubted(cluster).stream().toList()))
        .containsExactly(new Place(A, 1, new TextSpan(0, 8)));
    store.write(session -> session.answers().voice(disliked, BRAM, false));
    assertThat(open(0))
        .containsExactly(new Cluster(cluster, State.OPEN, null, 1, 1, 0, 0, clock.instant()));
    assertThat(list(session -> session.clusters().doubted(cluster).stream().toList())).isEmpty();
  }

  @Test
  void theClusterWithTheMostQuestionsIsFirst() {
    long one = begun(refused(ANNA, "one"));
    long two = begun(refused(ANNA, "two"));
    long three = begun(refused(ANNA, "three"));
    put(two, refused(BRAM, "two again"));
    assertThat(open(0)).extracting(Cluster::id).containsExactly(two, one, three);
  }

  @Test
  void onlyOneModeratorHasACluster() {
    long cluster = begun(refused(ANNA, "one"));
    assertThat(taken(cluster, OLGA)).isTrue();
    assertThat(taken(cluster, MARK)).isFalse();
    assertThat(taken(cluster, OLGA)).isTrue();
    store.write(
        session -> {
          session.clusters().release(cluster, MARK);
          return null;
        });
    assertThat(open(0).getFirst().taker()).isEqualTo(OLGA);
    store.write(
        session -> {
          session.moderators().remove(OLGA);
          return null;
        });
    assertThat(open(0).getFirst().taker()).isNull();
    assertThat(taken(cluster, MARK)).isTrue();
  }

  private boolean taken(long cluster, long person) {
    return store.write(session -> session.clusters().take(cluster, person));
  }

  private boolean closed(long cluster, State state) {
    return store.write(session -> session.clusters().close(cluster, state));
  }

  @Test
  void aClusterIsClosedOnceAndTakesNoMoreWhenItIsDone() {
    long done = begun(refused(ANNA, "one"));
    long noNews = begun(refused(ANNA, "two"));
    assertThat(closed(done, State.DONE)).isTrue();
    assertThat(closed(done, State.NOT_NEWS)).isFalse();
    assertThat(closed(noNews, State.NOT_NEWS)).isTrue();
    assertThat(taken(done, OLGA)).isFalse();
    assertThat(open(0)).isEmpty();
    assertThat(open(done)).extracting(Cluster::state).containsExactly(State.DONE);
    assertThat(list(session -> session.clusters().leaders()))
        .extracting(Clusters.Leader::cluster)
        .containsExactly(noNews);
  }

  @Test
  void aQuestionThatGetsIntoTroubleAgainComesBack() {
    String answer = answered(ANNA, "one");
    store.write(session -> session.answers().voice(answer, ANNA, false));
    long question = loose().getFirst();
    long cluster = begun(question);
    clock.advance(Duration.ofMinutes(1));
    closed(cluster, State.DONE);
    assertThat(loose()).isEmpty();
    clock.advance(Duration.ofMinutes(1));
    store.write(session -> session.answers().voice(answer, BRAM, false));
    assertThat(loose()).containsExactly(question);
    long again = begun(question);
    assertThat(open(cluster)).extracting(Cluster::id).containsExactly(again);
    assertThat(loose()).isEmpty();
  }

  @Test
  void aClusterGoesWithItsLastQuestion() throws SQLException {
    long cluster = begun(refused(ANNA, "one"));
    put(cluster, refused(BRAM, "one too"));
    store.write(session -> session.traces().forget(ANNA));
    assertThat(open(0)).extracting(Cluster::questions).containsExactly(1);
    assertThat(list(session -> session.clusters().questions(cluster)))
        .extracting(TroubledQuestion::words)
        .containsExactly("one too");
    store.write(session -> session.traces().forget(BRAM));
    assertThat(open(cluster)).isEmpty();
    assertThat(ByHand.ask(folder, "SELECT count(*) FROM cluster")).isEqualTo("0");
  }
}
