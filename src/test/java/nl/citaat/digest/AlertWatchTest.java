package nl.citaat.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import nl.citaat.answer.StandingWords;
import nl.citaat.store.Alert.Wish;
import nl.citaat.store.Delivery;
import nl.citaat.store.Place;
import nl.citaat.store.Session;
import nl.citaat.store.SteppedClock;
import nl.citaat.testing.Archive;
import nl.citaat.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertWatchTest {

  private static final long ANNA = 7101;
  private static final long BRAM = 7102;
  private static final String WOLF = "De wolf is terug op de Veluwe.";
  private static final String FIRE =
      "In de haven van Rotterdam woedt een grote brand. De brandweer van Rotterdam sloot de Maas af.";
  private static final String FIRE_TOO =
      "Een grote brand woedt in de haven van Rotterdam. De Maas is door de brandweer afgesloten.";

  @TempDir private Path data;
  private final SteppedClock clock = new SteppedClock();
  private final List<AlertNews> news = new ArrayList<>();
  private Archive archive;
  private int perDay = 10;

  @BeforeEach
  void open() {
    archive = Archive.open(data, clock);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private void restart() {
    archive.close();
    open();
  }

  private AlertWatch watch(BiFunction<Session, AlertNews, Delivery> wording, Runnable waiting) {
    StandingWords words = archive.answerer.standingWords();
    return new AlertWatch(
        archive.store,
        Archive.ANALYSIS,
        new AlertRules(
            perDay, wish -> words.groups(wish.words(), wish.language()), wording, waiting));
  }

  /** What news looks like in these tests. */
  private Delivery worded(Session session, AlertNews told) {
    news.add(told);
    String text =
        switch (told) {
          case AlertNews.Story story -> story.quote().text() + (story.last() ? " (last)" : "");
          case AlertNews.HeldBack held -> "held back: " + held.counts().values();
        };
    long chat = told.alert().wish().place().chat();
    return new Delivery(null, 0, chat, Delivery.Kind.ANSWER, 2, text);
  }

  /** Tells all that there is to tell, as a process does that has just started. */
  private void tell() {
    try (AlertWatch watch = watch(this::worded, () -> {})) {
      watch.catchUp();
    }
  }

  private void run(Consumer<Session> work) {
    archive.store.write(
        session -> {
          work.accept(session);
          return null;
        });
  }

  private void set(long chat, String words) {
    Place place = new Place(chat, "PRIVATE", null);
    run(session -> session.alerts().add(new Wish(place, words, Language.NL, Language.NL)));
  }

  private void publish(String id, String text) {
    publish(id, clock.instant().toString(), text);
  }

  private void publish(String id, String published, String text) {
    archive.add(id, "title: %s\npublished: %s\nlanguage: nl\n\n%s".formatted(id, published, text));
  }

  /** All that was put into the outbox, the oldest first. */
  private List<String> outbox() {
    List<String> all = new ArrayList<>();
    run(
        session -> {
          for (var rows = session.outbox().due(clock.instant(), 100); !rows.isEmpty(); ) {
            for (var row : rows) {
              all.add(row.delivery().chat() + ": " + row.delivery().payload());
              session.outbox().sending(row.id());
              session.outbox().sent(row.id(), 1);
            }
            rows = session.outbox().due(clock.instant(), 100);
          }
        });
    return all;
  }

  @Test
  void whatIsInTheNewsIsToldOnceWhateverRestartsThereAre() {
    set(ANNA, "wolf");
    publish("wolves", WOLF);
    tell();
    assertThat(outbox()).containsExactly("7101: " + WOLF);
    tell();
    restart();
    tell();
    assertThat(outbox()).isEmpty();
  }

  @Test
  void whatFailsHalfwayIsToldLaterAndWhatWasToldIsNotToldAgain() {
    set(ANNA, "wolf");
    set(BRAM, "brand");
    publish("nothing", "Niets hiervan gaat over iets waar iemand op wacht.");
    publish("wolves", WOLF);
    publish("fire", FIRE);
    AlertWatch failing =
        watch(
            (session, told) -> {
              if (told.alert().wish().place().chat() == BRAM) {
                throw new IllegalStateException("no words");
              }
              return worded(session, told);
            },
            () -> {});
    assertThatThrownBy(failing::catchUp).hasMessage("no words");
    restart();
    tell();
    assertThat(outbox())
        .containsExactly("7101: " + WOLF, "7102: In de haven van Rotterdam woedt een grote brand.");
  }

  @Test
  void whatFailsForTheThirdTimeIsLeftOutForTheSakeOfTheOthers() {
    set(ANNA, "wolf");
    set(BRAM, "brand");
    publish("wolves", WOLF);
    publish("fire", FIRE);
    AlertWatch failing =
        watch(
            (session, told) -> {
              if (told.alert().wish().place().chat() == ANNA) {
                throw new IllegalStateException("no words");
              }
              return worded(session, told);
            },
            () -> {});
    assertThatThrownBy(failing::catchUp).hasMessage("no words");
    assertThatThrownBy(failing::catchUp).hasMessage("no words");
    assertThat(outbox()).isEmpty();

    failing.catchUp();

    assertThat(outbox()).containsExactly("7102: In de haven van Rotterdam woedt een grote brand.");
  }

  @Test
  void whenTellingOneChatFailsTheOthersOfThatArticleAreToldOnceTooInTheEnd() {
    set(ANNA, "wolf");
    set(BRAM, "wolf");
    publish("wolves", WOLF);
    AlertWatch failing =
        watch(
            (session, told) -> {
              if (told.alert().wish().place().chat() == BRAM) {
                throw new IllegalStateException("no words");
              }
              return worded(session, told);
            },
            () -> {});
    assertThatThrownBy(failing::catchUp).hasMessage("no words");
    assertThat(outbox()).isEmpty();
    restart();
    tell();
    assertThat(outbox()).containsExactly("7101: " + WOLF, "7102: " + WOLF);
  }

  @Test
  void aStoryIsToldOnceThoughManyArticlesTellItAndAnewWhenItGoesOnForDays() {
    set(ANNA, "brand Rotterdam");
    publish("fire", FIRE);
    publish("fire-too", FIRE_TOO);
    tell();
    assertThat(outbox()).hasSize(1);
    clock.advance(Duration.ofDays(1));
    publish("fire-again", FIRE_TOO);
    tell();
    assertThat(outbox()).isEmpty();
    clock.advance(Duration.ofDays(3));
    publish("fire-still", FIRE_TOO);
    tell();
    assertThat(outbox()).hasSize(1);
  }

  @Test
  void severalAlertsOfAChatAreToldOfAStoryInOneMessageThatQuotesWhatFitsBest() {
    set(ANNA, "Rotterdam");
    set(ANNA, "brandweer Maas");
    publish("fire", FIRE);
    tell();
    assertThat(outbox()).containsExactly("7101: De brandweer van Rotterdam sloot de Maas af.");
    assertThat(news).hasSize(1);
    assertThat(((AlertNews.Story) news.getFirst()).alerts()).hasSize(2);
  }

  @Test
  void aRevisionOfWhatWasToldIsNoNewsAndOneThatBringsTheWordsIs() {
    set(ANNA, "wolf");
    publish("wolves", WOLF);
    publish("fire", FIRE);
    tell();
    outbox();
    archive.correct("wolves", "terug", "weg");
    archive.correct("fire", "De brandweer", "Een wolf");
    tell();
    assertThat(outbox()).containsExactly("7101: Een wolf van Rotterdam sloot de Maas af.");
    clock.advance(Duration.ofDays(1));
    archive.correct("wolves", "weg", "onderweg");
    tell();
    assertThat(outbox()).isEmpty();
  }

  @Test
  void whatWasPublishedBeforeTheAlertWasSetIsNotTold() {
    publish("wolves", WOLF);
    clock.advance(Duration.ofMinutes(1));
    set(ANNA, "wolf");
    tell();
    assertThat(outbox()).isEmpty();
    publish("more-wolves", "Een wolf zwemt in de Rijn.");
    tell();
    assertThat(outbox()).hasSize(1);
  }

  @Test
  void whatIsOlderThanTwoDaysIsNoNews() {
    set(ANNA, "wolf");
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    publish("old-day", today.minusDays(4).toString(), WOLF);
    publish("old", clock.instant().minus(Duration.ofHours(49)).toString(), WOLF);
    tell();
    assertThat(outbox()).isEmpty();
    publish("day", today.minusDays(1).toString(), "Een wolf zwemt in de Rijn.");
    publish(
        "hours",
        clock.instant().minus(Duration.ofHours(47)).toString(),
        "In Assen is een wolf van de trap gevallen.");
    tell();
    assertThat(outbox()).hasSize(2);
  }

  @Test
  void anArticleWithoutADateCountsFromWhenItCame() {
    archive.add("undated", "title: Fire\nlanguage: nl\n\n" + FIRE);
    clock.advance(Duration.ofDays(3));
    set(ANNA, "brand");
    archive.correct("undated", "grote", "kleine");
    archive.add("undated-wolf", "title: Wolf\nlanguage: nl\n\nEen brand joeg een wolf op.");
    tell();
    assertThat(outbox()).containsExactly("7101: Een brand joeg een wolf op.");
  }

  @Test
  void whatIsBeyondTheMessagesOfADayIsToldInOneLineWhenThatIsOver() {
    perDay = 1;
    set(ANNA, "wolf");
    publish("wolves", WOLF);
    publish("swimmer", "Een wolf zwemt bij Arnhem in de Rijn.");
    publish("stairs", "In Assen is een wolf van de trap gevallen.");
    tell();
    assertThat(outbox()).containsExactly("7101: " + WOLF + " (last)");
    clock.advance(Duration.ofHours(23));
    tell();
    assertThat(outbox()).isEmpty();
    clock.advance(Duration.ofHours(1));
    restart();
    tell();
    tell();
    assertThat(outbox()).containsExactly("7101: held back: [2]");
  }

  @Test
  void anAlertThatWasRemovedOrForgottenIsNotTold() {
    try (AlertWatch watch = watch(this::worded, () -> {})) {
      set(ANNA, "wolf");
      set(BRAM, "wolf");
      watch.catchUp();
      run(session -> session.alerts().remove(ANNA, 1));
      run(session -> session.traces().forget(BRAM));
      publish("wolves", WOLF);
      watch.catchUp();
      assertThat(outbox()).isEmpty();
    }
  }

  @Test
  void aChatThatCannotBeReachedIsToldNothing() {
    set(ANNA, "wolf");
    run(session -> session.chats().deactivate(ANNA, "blocked"));
    publish("wolves", WOLF);
    tell();
    run(session -> session.chats().activate(ANNA));
    assertThat(outbox()).isEmpty();
  }

  @Test
  void anArticleThatWasTakenBackIsNotTold() {
    set(ANNA, "wolf");
    publish("wolves", WOLF);
    archive.retract("wolves");
    tell();
    assertThat(outbox()).isEmpty();
    assertThat(archive.store.<Map<?, ?>>read(session -> session.told().take(ANNA))).isEmpty();
  }

  @Test
  void whatIsPublishedWhileItRunsIsToldByItself() {
    List<String> rings = new ArrayList<>();
    try (AlertWatch watch =
        watch(
            this::worded,
            () -> {
              synchronized (rings) {
                rings.add("");
              }
            })) {
      watch.start();
      set(ANNA, "wolf");
      publish("wolves", WOLF);
      await()
          .atMost(Duration.ofSeconds(20))
          .until(
              () -> {
                synchronized (rings) {
                  return rings.size() == 1;
                }
              });
    }
    assertThat(outbox()).containsExactly("7101: " + WOLF);
  }
}
