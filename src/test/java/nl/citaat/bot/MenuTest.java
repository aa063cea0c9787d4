package nl.citaat.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.citaat.testing.Archive;
import nl.citaat.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MenuTest {

  @TempDir private Path data;

  @Test
  void whatTheMenuOffersTheBotKnows() {
    Text unknown = Text.COMMAND_UNKNOWN;
    try (Archive archive = Archive.open(data, Clock.systemUTC());
        Dispatcher dispatcher = new Dispatcher(archive.store, archive.answerer, () -> {})) {
      assertThat(reply(dispatcher, "nonsense")).isEqualTo(new Texts(Language.EN).of(unknown));
      assertThat(Menu.in(Language.EN, Menu.Scope.PRIVATE))
          .isNotEmpty()
          .allSatisfy(
              item ->
                  assertThat(reply(dispatcher, item.command()))
                      .isNotEqualTo(new Texts(Language.EN).of(unknown)));
    }
  }

  @Test
  void theMenuOffersTheSameInEachLanguage() {
    List<Menu.Item> english = Menu.in(Language.EN, Menu.Scope.PRIVATE);
    List<Menu.Item> dutch = Menu.in(Language.NL, Menu.Scope.PRIVATE);
    assertThat(english.getFirst()).isEqualTo(new Menu.Item("ask", "A question about the news"));
    assertThat(dutch.getFirst()).isEqualTo(new Menu.Item("ask", "Een vraag over het nieuws"));
    assertThat(dutch)
        .extracting(Menu.Item::command)
        .containsExactlyElementsOf(english.stream().map(Menu.Item::command).toList());
  }

  @Test
  void theMenuHasWhatIsOfUseWhereItIsOfferedTheMostUsefulFirst() {
    assertThat(commands(Menu.Scope.PRIVATE))
        .containsExactly(
            "ask",
            "latest",
            "topics",
            "article",
            "summary",
            "timeline",
            "alert",
            "alerts",
            "subscribe",
            "unsubscribe",
            "why",
            "language",
            "settings",
            "privacy",
            "forget",
            "help");
    assertThat(commands(Menu.Scope.ADMINISTRATORS))
        .containsExactly(
            "ask",
            "latest",
            "topics",
            "article",
            "summary",
            "timeline",
            "alert",
            "alerts",
            "subscribe",
            "unsubscribe",
            "why",
            "language",
            "settings",
            "privacy",
            "help");
    assertThat(commands(Menu.Scope.GROUP))
        .containsExactly(
            "ask",
            "latest",
            "topics",
            "article",
            "summary",
            "timeline",
            "why",
            "language",
            "privacy",
            "help");
  }

  private static List<String> commands(Menu.Scope scope) {
    return Menu.in(Language.EN, scope).stream().map(Menu.Item::command).toList();
  }

  private static String reply(Dispatcher dispatcher, String command) {
    Chat chat = new Chat(101, Chat.Kind.PRIVATE, null);
    Person anna = new Person(101, "en");
    Incoming said = new Incoming.Said(1, chat, anna, Instant.now(), 1, "/" + command, true, null);
    return ((Outgoing.Send) dispatcher.reply(said).getFirst()).text().text();
  }
}
