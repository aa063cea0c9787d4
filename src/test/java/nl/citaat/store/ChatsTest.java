package nl.citaat.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.citaat.article.ArticleId;
import nl.citaat.store.OutboxRow.State;
import nl.citaat.text.Language;
import nl.citaat.text.TextSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChatsTest {

  private static final ArticleId A = new ArticleId("a");

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

  private Optional<Language> language(long chat) {
    return store.read(session -> session.chats().language(chat));
  }

  private boolean isActive(long chat) {
    return store.read(session -> session.chats().isActive(chat));
  }

  private List<ShownQuote> showing() {
    return store.read(session -> List.copyOf(session.ledger().showing(A, 0, 100).values()));
  }

  private ShownQuote shown(long chat, @Nullable Integer message) {
    return new ShownQuote(chat, message, A, 1, new TextSpan(0, 8), clock.instant());
  }

  private static Delivery answer(long update, long chat) {
    return new Delivery(update, 0, chat, Delivery.Kind.ANSWER, 0, "{}");
  }

  @Test
  void aChatIsActiveAndHasNoLanguageUntilOneIsChosen() {
    assertThat(language(1)).isEmpty();
    assertThat(isActive(1)).isTrue();
    write(session -> session.chats().setLanguage(1, Language.NL));
    assertThat(language(1)).contains(Language.NL);
    write(session -> session.chats().setLanguage(1, Language.EN));
    assertThat(language(1)).contains(Language.EN);
    assertThat(isActive(1)).isTrue();
  }

  @Test
  void aChatThatCannotBeReachedKeepsItsLanguageUntilItComesBack() {
    write(session -> session.chats().setLanguage(1, Language.NL));
    write(session -> session.chats().deactivate(1, "blocked"));
    write(session -> session.chats().deactivate(2, "blocked"));
    assertThat(isActive(1)).isFalse();
    assertThat(isActive(2)).isFalse();
    write(session -> session.chats().activate(1));
    assertThat(isActive(1)).isTrue();
    assertThat(language(1)).contains(Language.NL);
  }

  @Test
  void whatWaitsForAChatThatCannotBeReachedIsGivenUp() {
    write(session -> session.outbox().add(answer(1, 1)));
    write(session -> session.outbox().add(answer(2, 2)));
    write(session -> session.chats().deactivate(1, "blocked"));
    assertThat(store.read(session -> session.outbox().counts()).get(State.FAILED)).isEqualTo(1);
    assertThat(dueChats()).containsExactly(2L);
  }

  private List<Long> dueChats() {
    return store.read(session -> session.outbox().due(clock.instant(), 9)).stream()
        .map(row -> row.delivery().chat())
        .toList();
  }

  @Test
  void aChatThatMovesTakesAllWithIt() {
    write(session -> session.chats().setLanguage(-1, Language.NL));
    write(session -> session.outbox().add(answer(1, -1)));
    write(session -> session.ledger().add(shown(-1, 5)));
    write(session -> session.ledger().add(shown(-1, 6)));
    write(session -> session.chats().migrate(-1, -100));
    assertThat(language(-1)).isEmpty();
    assertThat(language(-100)).contains(Language.NL);
    assertThat(dueChats()).containsExactly(-100L);
    assertThat(showing()).containsExactly(shown(-100, null), shown(-100, null));
  }

  @Test
  void theSettingsMoveOnceWhateverIsChosenMeanwhile() {
    write(session -> session.chats().setQuiet(-1, true));
    write(session -> session.chats().setAdministratorsOnly(-1, true));
    write(session -> session.chats().greet(-1));
    write(session -> session.chats().setAdministratorsOnly(-100, false));
    write(session -> session.chats().migrate(-1, -100));
    assertThat(settings(-100)).isEqualTo(new ChatSettings(null, true, false, true, true));
    assertThat(settings(-1)).isEqualTo(ChatSettings.NONE);
    write(session -> session.chats().setQuiet(-100, false));
    write(session -> session.chats().migrate(-1, -100));
    assertThat(settings(-100)).isEqualTo(ChatSettings.NONE);
    Boolean greeted = store.write(session -> session.chats().greet(-100));
    assertThat(greeted).isFalse();
  }

  private ChatSettings settings(long chat) {
    return store.read(session -> session.chats().settings(chat));
  }

  @Test
  void aChatThatMovedKeepsWhatWasChosenInItsNewPlace() {
    write(session -> session.chats().setLanguage(-1, Language.NL));
    write(session -> session.chats().setLanguage(-100, Language.EN));
    write(session -> session.chats().migrate(-1, -100));
    assertThat(language(-100)).contains(Language.EN);
  }

  @Test
  void theLedgerTellsWhereAnArticleWasShown() {
    write(session -> session.ledger().add(shown(1, 5)));
    write(session -> session.ledger().add(shown(1, 5)));
    write(session -> session.ledger().add(shown(2, 5)));
    assertThat(showing()).containsExactly(shown(1, 5), shown(2, 5));
    List<ShownQuote> other =
        store.read(
            session ->
                List.copyOf(session.ledger().showing(new ArticleId("other"), 0, 100).values()));
    assertThat(other).isEmpty();
  }

  @Test
  void theLedgerKnowsMessagesThatWereSentInline() {
    ShownQuote inline =
        new ShownQuote(1, null, A, 1, new TextSpan(0, 8), clock.instant(), "inline-id");
    write(session -> session.ledger().add(inline));
    write(session -> session.ledger().add(shown(2, 5)));
    assertThat(showing()).containsExactly(inline, shown(2, 5));
    write(session -> session.ledger().forget(1));
    assertThat(showing()).containsExactly(shown(2, 5));
  }

  @Test
  void theLedgerForgetsChatsMessagesAndWhatIsOld() {
    ShownQuote old = shown(1, 5);
    write(session -> session.ledger().add(old));
    clock.advance(Duration.ofDays(31));
    write(session -> session.ledger().add(shown(1, 6)));
    write(session -> session.ledger().add(shown(1, 7)));
    write(session -> session.ledger().add(shown(2, 6)));
    int purged =
        store.write(session -> session.ledger().purge(clock.instant().minus(Duration.ofDays(30))));
    assertThat(purged).isEqualTo(1);
    write(session -> session.ledger().forget(1, 6));
    assertThat(showing()).containsExactly(shown(1, 7), shown(2, 6));
    write(session -> session.ledger().forget(1));
    assertThat(showing()).containsExactly(shown(2, 6));
  }
}
