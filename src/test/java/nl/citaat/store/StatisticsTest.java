package nl.citaat.store;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import nl.citaat.article.Article.Status;
import nl.citaat.article.ArticleId;
import nl.citaat.store.LoggedQuestion.Outcome;
import nl.citaat.store.Usage.Day;
import nl.citaat.store.Usage.Health;
import nl.citaat.store.Usage.Outlet;
import nl.citaat.store.Usage.Wanted;
import nl.citaat.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatisticsTest {

  private final SteppedClock clock = new SteppedClock();

  @TempDir private Path folder;
  private Store store;
  private LocalDate today;

  @BeforeEach
  void open() {
    store = Store.open(folder, clock);
    today = LocalDate.ofInstant(clock.instant(), UTC);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void ask(@Nullable Long reader, String words, Outcome outcome, int millis) {
    LoggedQuestion asked =
        new LoggedQuestion(
            "PRIVATE", reader, Language.EN, words, outcome, null, Duration.ofMillis(millis));
    store.write(session -> session.questions().add(asked));
  }

  private Usage usage(LocalDate first, LocalDate last, ZoneId zone) {
    return store.read(session -> session.statistics().of(first, last, zone));
  }

  private Usage today() {
    return usage(today, today, UTC);
  }

  @Test
  void eachDayHasItsQuestionsByOutcomeAndItsTimes() {
    for (int i = 1; i <= 20; i++) {
      ask(1L, "who won?", Outcome.ANSWERED, i);
    }
    clock.advance(Duration.ofDays(2));
    ask(1L, "who lost?", Outcome.REFUSED, 7);
    ask(1L, "who lots?", Outcome.MEANT, 9);
    ask(1L, "who left?", Outcome.RELATED, 300);
    Usage usage = usage(today, today.plusDays(2), UTC);
    assertThat(usage.days())
        .containsExactly(
            new Day(today, 20, 0, 0, Duration.ofMillis(10), Duration.ofMillis(19)),
            new Day(today.plusDays(1), 0, 0, 0, Duration.ZERO, Duration.ZERO),
            new Day(today.plusDays(2), 0, 1, 2, Duration.ofMillis(9), Duration.ofMillis(300)));
    assertThat(usage.total())
        .isEqualTo(new Day(today, 20, 1, 2, Duration.ofMillis(10), Duration.ofMillis(20)));
    assertThat(usage.total().asked()).isEqualTo(23);
  }

  @Test
  void aDayBeginsAndEndsWhereTheNewspaperIs() {
    ZoneOffset east = ZoneOffset.ofHours(14);
    Instant midnight = today.plusDays(1).atStartOfDay(east).toInstant();
    clock.advance(Duration.between(clock.instant(), midnight).minusMillis(1));
    ask(1L, "the last of the day", Outcome.ANSWERED, 1);
    clock.advance(Duration.ofMillis(1));
    ask(1L, "the first of the next", Outcome.ANSWERED, 1);
    assertThat(usage(today, today.plusDays(1), east).days())
        .extracting(Day::asked)
        .containsExactly(1, 1);
    assertThat(usage(today, today, east).total().asked()).isEqualTo(1);
  }

  @Test
  void onlyWhatSeveralPeopleAskedIsToldHoweverTheyWroteIt() {
    ask(1L, "Who won the café's prize?", Outcome.ANSWERED, 1);
    ask(2L, "who won  the cafe s prize", Outcome.ANSWERED, 1);
    ask(2L, "Who won the café’s prize?!", Outcome.ANSWERED, 1);
    ask(1L, "Is my neighbour Jan ill?", Outcome.REFUSED, 1);
    ask(1L, "is my neighbour jan ill", Outcome.REFUSED, 1);
    ask(null, "is my neighbour jan ill", Outcome.REFUSED, 1);
    ask(1L, "?!", Outcome.REFUSED, 1);
    ask(2L, "…", Outcome.REFUSED, 1);
    assertThat(today().questions()).containsExactly(new Wanted("who won the cafe s prize", 3));
  }

  @Test
  void theMostAskedComeFirstAndOnlyFive() {
    for (int i = 1; i <= 7; i++) {
      for (int reader = 0; reader <= i; reader++) {
        ask((long) reader + 1, "question " + i, Outcome.ANSWERED, 1);
      }
    }
    assertThat(today().questions())
        .containsExactly(
            new Wanted("question 7", 8),
            new Wanted("question 6", 7),
            new Wanted("question 5", 6),
            new Wanted("question 4", 5),
            new Wanted("question 3", 4));
  }

  @Test
  void whoWasForgottenCountsNoMore() {
    ask(1L, "who won?", Outcome.ANSWERED, 1);
    ask(2L, "who won?", Outcome.ANSWERED, 1);
    store.write(session -> session.traces().forget(2));
    assertThat(today().total().asked()).isEqualTo(1);
    assertThat(today().questions()).isEmpty();
  }

  @Test
  void publishedArticlesAreCountedByTheirNewspaperNow() {
    store.write(
        session -> {
          for (String id : List.of("a", "b", "c", "d")) {
            session.articles().save(new ArticleId(id), Stories.plain("Of nobody"));
          }
          for (String id : List.of("a", "b", "c")) {
            session.articles().save(new ArticleId(id), Stories.full());
          }
          return session.articles().setStatus(new ArticleId("c"), Status.RETRACTED);
        });
    assertThat(today().outlets()).containsExactly(new Outlet("De Krant", 2), new Outlet(null, 1));
  }

  @Test
  void eachFeedIsWellOrFailingOrPaused() {
    store.write(
        session -> {
          for (int i = 0; i < 4; i++) {
            URI url = URI.create("https://krant.example/" + i);
            session
                .feeds()
                .add(new FollowedFeed.Plan(url, Duration.ofMinutes(15), null, List.of()));
          }
          FollowedFeed failing = session.feeds().all().get(1);
          session.feeds().failed(failing, "no such page", Duration.ofHours(1));
          session.feeds().failed(session.feeds().all().get(2), "gone", Duration.ofHours(1));
          return session.feeds().pause(session.feeds().all().get(2).id());
        });
    assertThat(today().feeds()).isEqualTo(new Health(2, 1, 1));
  }
}
