package nl.citaat.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.citaat.article.ArticleId;
import nl.citaat.store.Alert.Wish;
import nl.citaat.store.Told.How;
import nl.citaat.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertsTest {

  private static final long ANNA = 7101;
  private static final long BRAM = 7102;
  private static final long GROUP = -1001;
  private static final ArticleId FIRE = new ArticleId("fire");
  private static final ArticleId BRAND = new ArticleId("brand");
  private static final ArticleId MATCH = new ArticleId("match");
  private static final Duration DAY = Duration.ofDays(1);

  @TempDir private Path folder;
  private final SteppedClock clock = new SteppedClock();
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(folder, clock);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private <T extends @Nullable Object> T write(Function<Session, T> work) {
    return store.write(work);
  }

  private void run(Consumer<Session> work) {
    store.write(
        session -> {
          work.accept(session);
          return null;
        });
  }

  private static Wish wish(long chat, String words) {
    String kind = chat < 0 ? "GROUP" : "PRIVATE";
    return new Wish(new Place(chat, kind, chat < 0 ? 7 : null), words, Language.NL, Language.EN);
  }

  private long set(long chat, String words) {
    return write(session -> session.alerts().add(wish(chat, words))).orElseThrow().id();
  }

  private List<String> words(long chat) {
    return write(session -> session.alerts().of(chat)).stream()
        .map(alert -> alert.wish().words())
        .toList();
  }

  @Test
  void anAlertIsKeptAsItWasSetAlsoAfterARestart() {
    long id = set(GROUP, "wolf");
    store.close();
    open();
    Alert kept = write(session -> session.alerts().find(id)).orElseThrow();
    assertThat(kept).isEqualTo(new Alert(id, wish(GROUP, "wolf"), clock.instant()));
    assertThat(this.<List<Alert>>write(session -> session.alerts().of(GROUP)))
        .containsExactly(kept);
    assertThat(words(ANNA)).isEmpty();
  }

  @Test
  void theSameWordsAreSetOnceInAChat() {
    set(ANNA, "wolf");
    set(BRAM, "wolf");
    assertThat(this.<Optional<Alert>>write(session -> session.alerts().add(wish(ANNA, "wolf"))))
        .isEmpty();
    assertThat(words(ANNA)).containsExactly("wolf");
    assertThat(this.<Integer>write(session -> session.alerts().count())).isEqualTo(2);
  }

  @Test
  void anAlertIsRemovedFromItsOwnChatOnlyAndItsNumberIsNeverGivenAgain() {
    long first = set(ANNA, "wolf");
    long second = set(ANNA, "Ajax");
    assertThat(this.<Boolean>write(session -> session.alerts().remove(BRAM, second))).isFalse();
    assertThat(this.<Boolean>write(session -> session.alerts().remove(ANNA, second))).isTrue();
    assertThat(this.<Boolean>write(session -> session.alerts().remove(ANNA, second))).isFalse();
    assertThat(words(ANNA)).containsExactly("wolf");
    assertThat(set(ANNA, "Ajax")).isGreaterThan(second);
    assertThat(this.<Set<Long>>write(session -> session.alerts().ids())).hasSize(2).contains(first);
  }

  @Test
  void alertsAreReadOnFromAnyNumber() {
    long first = set(ANNA, "wolf");
    set(BRAM, "Ajax");
    set(ANNA, "Aleppo");
    List<Alert> some = write(session -> session.alerts().after(first, 1));
    assertThat(some).extracting(alert -> alert.wish().words()).containsExactly("Ajax");
    assertThat(this.<List<Alert>>write(session -> session.alerts().after(some.getFirst().id(), 5)))
        .hasSize(1);
  }

  @Test
  void progressIsKeptAndBeginsBehindWhatWasThere() {
    assertThat(this.<Long>write(session -> session.alerts().reached())).isZero();
    run(session -> session.alerts().reach(12));
    store.close();
    open();
    assertThat(this.<Long>write(session -> session.alerts().reached())).isEqualTo(12);
  }

  @Test
  void aStoryGoesByTheArticleThatWasTheFirstToTellItForAsLongAsThatIsRecent() {
    run(session -> session.told().addStory(FIRE, FIRE));
    clock.advance(DAY);
    run(session -> session.told().addStory(BRAND, FIRE));
    run(session -> session.told().addStory(BRAND, BRAND));
    assertThat(this.<Optional<ArticleId>>write(session -> session.told().story(BRAND)))
        .contains(FIRE);
    assertThat(this.<Optional<ArticleId>>write(session -> session.told().story(MATCH))).isEmpty();
    assertThat(
            this.<Map<ArticleId, ArticleId>>write(
                session -> session.told().stories(clock.instant().minus(DAY.multipliedBy(2)))))
        .isEqualTo(Map.of(FIRE, FIRE, BRAND, FIRE));
    assertThat(
            this.<Map<ArticleId, ArticleId>>write(
                session -> session.told().stories(clock.instant().minus(DAY))))
        .isEmpty();
  }

  @Test
  void aChatWasToldOfAStoryByAnyOfItsAlerts() {
    long alert = set(ANNA, "wolf");
    set(ANNA, "Ajax");
    run(session -> session.told().add(alert, FIRE, How.MESSAGE));
    assertThat(this.<Boolean>write(session -> session.told().has(ANNA, FIRE))).isTrue();
    assertThat(this.<Boolean>write(session -> session.told().has(ANNA, MATCH))).isFalse();
    assertThat(this.<Boolean>write(session -> session.told().has(BRAM, FIRE))).isFalse();
  }

  @Test
  void messagesAreCountedByStoryAndWhatWaitsOrWasToldInALineIsNone() {
    long wolf = set(ANNA, "wolf");
    long ajax = set(ANNA, "Ajax");
    run(session -> session.told().add(wolf, FIRE, How.MESSAGE));
    run(session -> session.told().add(ajax, FIRE, How.MESSAGE));
    run(session -> session.told().add(ajax, MATCH, How.WAITING));
    run(session -> session.told().add(ajax, BRAND, How.WAITING));
    clock.advance(DAY);
    assertThat(messages(ANNA, DAY.plusSeconds(1))).isEqualTo(1);
    assertThat(messages(ANNA, DAY)).isZero();
    assertThat(this.<List<Long>>write(session -> session.told().waiting())).containsExactly(ANNA);
    assertThat(this.<Map<Long, Integer>>write(session -> session.told().take(ANNA)))
        .isEqualTo(Map.of(ajax, 2));
    assertThat(this.<Map<Long, Integer>>write(session -> session.told().take(ANNA))).isEmpty();
    assertThat(this.<List<Long>>write(session -> session.told().waiting())).isEmpty();
    assertThat(messages(ANNA, DAY.plusSeconds(1))).isEqualTo(1);
    assertThat(this.<Boolean>write(session -> session.told().has(ANNA, MATCH))).isTrue();
  }

  @Test
  void noLineIsOwedToAChatThatCannotBeWrittenTo() {
    for (long chat : List.of(ANNA, BRAM)) {
      long alert = set(chat, "wolf");
      run(session -> session.told().add(alert, FIRE, How.WAITING));
    }
    run(session -> session.chats().deactivate(BRAM, "blocked by the user"));
    assertThat(this.<List<Long>>write(session -> session.told().waiting())).containsExactly(ANNA);
  }

  private int messages(long chat, Duration back) {
    return write(session -> session.told().messages(chat, clock.instant().minus(back)));
  }

  @Test
  void whatAPersonSetIsForgottenWithWhatTheyWereToldAndNobodyElses() throws Exception {
    long own = set(ANNA, "wolf");
    long other = set(BRAM, "wolf");
    set(GROUP, "wolf");
    run(session -> session.told().add(own, FIRE, How.MESSAGE));
    run(session -> session.told().add(other, FIRE, How.MESSAGE));
    assertThat(this.<Forgotten>write(session -> session.traces().forget(ANNA)).alerts())
        .isEqualTo(1);
    assertThat(words(ANNA)).isEmpty();
    assertThat(words(BRAM)).containsExactly("wolf");
    assertThat(words(GROUP)).containsExactly("wolf");
    assertThat(ByHand.ask(folder, "SELECT count(*) FROM alert_told")).isEqualTo("1");
  }

  @Test
  void whatWasToldIsForgottenAfterThirtyDaysAndAlertsStay() throws Exception {
    long alert = set(ANNA, "wolf");
    run(session -> session.told().addStory(FIRE, FIRE));
    run(session -> session.told().add(alert, FIRE, How.MESSAGE));
    clock.advance(Traces.KEPT);
    run(session -> session.traces().purge());
    assertThat(this.<Boolean>write(session -> session.told().has(ANNA, FIRE))).isTrue();
    clock.advance(Duration.ofMillis(1));
    run(session -> session.traces().purge());
    assertThat(this.<Boolean>write(session -> session.told().has(ANNA, FIRE))).isFalse();
    assertThat(ByHand.ask(folder, "SELECT count(*) FROM alert_story")).isEqualTo("0");
    assertThat(words(ANNA)).containsExactly("wolf");
  }

  @Test
  void theAlertsOfChatsThatCannotBeReachedGoAfterThirtyDays() {
    set(ANNA, "wolf");
    set(GROUP, "wolf");
    set(BRAM, "wolf");
    run(session -> session.chats().deactivate(ANNA, "blocked"));
    run(session -> session.chats().deactivate(GROUP, "kicked"));
    clock.advance(Traces.KEPT.plusMillis(1));
    run(session -> session.traces().purge());
    assertThat(this.<Set<Long>>write(session -> session.alerts().ids())).hasSize(1);
    assertThat(words(BRAM)).containsExactly("wolf");
  }

  @Test
  void theAlertsOfAGroupMoveWithItEachOnce() {
    long other = -1002;
    set(GROUP, "wolf");
    set(GROUP, "Ajax");
    set(other, "wolf");
    run(session -> session.chats().migrate(GROUP, other));
    run(session -> session.chats().migrate(GROUP, other));
    assertThat(words(GROUP)).isEmpty();
    assertThat(Set.copyOf(words(other))).containsExactlyInAnyOrder("wolf", "Ajax");
    assertThat(words(other)).hasSize(2);
  }
}
