package nl.citaat.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.citaat.article.ArticleId;
import nl.citaat.store.GivenAnswer.GivenQuote;
import nl.citaat.store.GivenAnswer.Match;
import nl.citaat.text.Language;
import nl.citaat.text.TextSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswersTest {

  private static final ArticleId A = new ArticleId("a");
  private static final long ANNA = 7101;
  private static final long BRAM = 7102;
  private static final long GROUP = -5;

  private static final GivenAnswer ANSWER =
      new GivenAnswer(
          GROUP,
          Language.EN,
          true,
          "who won then?",
          List.of(
              new GivenQuote(
                  0,
                  A,
                  1,
                  new TextSpan(0, 8),
                  new TextSpan(2, 5),
                  0.75,
                  List.of(new Match("won", "gewonnen"))),
              new GivenQuote(1, A, 1, new TextSpan(3, 8), null, 0.5, List.of())));

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

  private String given(@Nullable Long reader, GivenAnswer answer) {
    LoggedQuestion asked =
        new LoggedQuestion(
            "GROUP",
            reader,
            Language.EN,
            "who won?",
            LoggedQuestion.Outcome.ANSWERED,
            A,
            Duration.ZERO);
    return store.write(session -> session.answers().add(session.questions().add(asked), answer));
  }

  private Optional<GivenAnswer> find(String id, long chat) {
    return store.read(session -> session.answers().find(id, chat));
  }

  private boolean voice(String id, long reader, boolean good) {
    return store.write(session -> session.answers().voice(id, reader, good));
  }

  private void report(String id, long reader) {
    store.write(
        session -> {
          session.answers().report(id, reader);
          return id;
        });
  }

  private String ask(String sql) throws SQLException {
    return ByHand.ask(folder, sql);
  }

  @Test
  void anAnswerComesBackAsItWasGivenAlsoAfterARestart() throws SQLException {
    String id = given(ANNA, ANSWER);
    GivenAnswer plain = new GivenAnswer(ANNA, Language.NL, false, null, List.of());
    String other = given(ANNA, plain);
    store.close();
    open();
    assertThat(id).matches("[0-9a-f]{16}").isNotEqualTo(other);
    assertThat(find(id, GROUP)).contains(ANSWER);
    assertThat(find(other, ANNA)).contains(plain);
    assertThat(ask("SELECT chat FROM answer ORDER BY question DESC")).matches("[0-9a-f]{64}");
  }

  @Test
  void anAnswerIsFoundOnlyWhereItWasGiven() {
    String id = given(ANNA, ANSWER);
    assertThat(find(id, ANNA)).isEmpty();
    assertThat(find("0123456789abcdef", GROUP)).isEmpty();
    store.write(
        session -> {
          session.chats().migrate(GROUP, -100);
          return id;
        });
    assertThat(find(id, GROUP)).isEmpty();
    assertThat(find(id, -100)).isPresent();
  }

  @Test
  void aRevisionThatIsNotThereIsNotKeptAsQuoted() {
    GivenQuote wrong = new GivenQuote(0, A, 2, new TextSpan(0, 8), null, 0.5, List.of());
    GivenAnswer answer = new GivenAnswer(GROUP, Language.EN, false, null, List.of(wrong));
    assertThatThrownBy(() -> given(ANNA, answer)).isInstanceOf(StoreException.class);
  }

  @Test
  void eachReaderHasOneVoiceWhichCanBeChangedAndTakenBack() throws SQLException {
    String id = given(ANNA, ANSWER);
    assertThat(voice(id, ANNA, true)).isTrue();
    assertThat(voice(id, BRAM, true)).isTrue();
    assertThat(voice(id, BRAM, false)).isTrue();
    assertThat(ask("SELECT group_concat(good) FROM voice")).isEqualTo("1,0");
    assertThat(voice(id, ANNA, true)).isFalse();
    assertThat(ask("SELECT group_concat(good) FROM voice")).isEqualTo("0");
    assertThat(ask("SELECT reader FROM voice")).matches("[0-9a-f]{64}");
  }

  @Test
  void eachReaderReportsAnAnswerOnce() throws SQLException {
    String id = given(ANNA, ANSWER);
    report(id, ANNA);
    report(id, ANNA);
    report(id, BRAM);
    assertThat(ask("SELECT count(*) FROM report")).isEqualTo("2");
    assertThatThrownBy(() -> report("0123456789abcdef", ANNA)).isInstanceOf(StoreException.class);
  }

  @Test
  void whoIsForgottenLeavesNeitherAnswersNorOpinions() throws SQLException {
    String annas = given(ANNA, ANSWER);
    String brams = given(BRAM, ANSWER);
    String nobodys = given(null, ANSWER);
    for (String id : List.of(annas, brams, nobodys)) {
      voice(id, ANNA, true);
      report(id, ANNA);
      voice(id, BRAM, false);
    }
    Forgotten forgotten = store.write(session -> session.traces().forget(ANNA));
    assertThat(forgotten).isEqualTo(new Forgotten(1, 6, 0, 0, 0, 0, 0, 0));
    assertThat(find(annas, GROUP)).isEmpty();
    assertThat(find(brams, GROUP)).contains(ANSWER);
    assertThat(ask("SELECT count(*) FROM voice")).isEqualTo("2");
    assertThat(ask("SELECT count(*) FROM report")).isEqualTo("0");
    assertThat(ask("SELECT count(*) FROM answer_quote")).isEqualTo("4");
  }

  @Test
  void allOfItGoesAfterThirtyDays() throws SQLException {
    String id = given(ANNA, ANSWER);
    clock.advance(Traces.KEPT);
    voice(id, BRAM, true);
    report(id, BRAM);
    store.write(session -> session.traces().purge());
    assertThat(find(id, GROUP)).isPresent();
    clock.advance(Duration.ofMillis(1));
    store.write(session -> session.traces().purge());
    for (String table : List.of("answer", "answer_quote", "voice", "report")) {
      assertThat(ask("SELECT count(*) FROM " + table)).isEqualTo("0");
    }
  }
}
