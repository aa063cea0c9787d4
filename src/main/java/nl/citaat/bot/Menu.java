package nl.citaat.bot;

import java.util.List;
import nl.citaat.text.Language;
import org.jspecify.annotations.Nullable;

/** The commands as a messenger offers them to those who begin to write one. */
public final class Menu {

  private static final List<Entry> COMMANDS =
      List.of(
          new Entry("ask", Text.MENU_ASK, Scope.GROUP),
          new Entry("latest", Text.MENU_LATEST, Scope.GROUP),
          new Entry("topics", Text.MENU_TOPICS, Scope.GROUP),
          new Entry("article", Text.MENU_ARTICLE, Scope.GROUP),
          new Entry("summary", Text.MENU_SUMMARY, Scope.GROUP),
          new Entry("timeline", Text.MENU_TIMELINE, Scope.GROUP),
          new Entry("why", Text.MENU_WHY, Scope.GROUP),
          new Entry("language", Text.MENU_LANGUAGE, Scope.GROUP),
          new Entry("settings", Text.MENU_SETTINGS, Scope.ADMINISTRATORS),
          new Entry("privacy", Text.MENU_PRIVACY, Scope.GROUP),
          new Entry("forget", Text.MENU_FORGET, Scope.PRIVATE),
          new Entry("help", Text.MENU_HELP, Scope.GROUP));

  private Menu() {}

  /** For whom a menu is; each has all that those before it have. */
  public enum Scope {
    /** Those of a group. */
    GROUP,
    /** The administrators of a group. */
    ADMINISTRATORS,
    /** Who is alone with the bot. */
    PRIVATE
  }

  private record Entry(String name, Text description, Scope from) {}

  /**
   * A command that can be given.
   *
   * @param command its name, without the slash
   * @param description what one gets, in a few words
   */
  public record Item(String command, String description) {}

  /** The commands that are of use there, the most useful first, described in a language. */
  public static List<Item> in(Language language, Scope scope) {
    Texts texts = new Texts(language);
    return COMMANDS.stream()
        .filter(command -> command.from().compareTo(scope) <= 0)
        .map(command -> new Item(command.name(), texts.of(command.description())))
        .toList();
  }

  /** What shows the menus of a chat in a language; null for that of each one's app. */
  static List<Outgoing> offers(Chat chat, @Nullable Language language) {
    return switch (chat.kind()) {
      case PRIVATE -> List.of(new Outgoing.OfferMenu(chat, Scope.PRIVATE, language));
      case GROUP ->
          List.of(
              new Outgoing.OfferMenu(chat, Scope.GROUP, language),
              new Outgoing.OfferMenu(chat, Scope.ADMINISTRATORS, language));
      case CHANNEL -> List.of();
    };
  }
}
