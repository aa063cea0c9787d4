package nl.citaat.bot;

import java.util.List;
import java.util.Optional;
import nl.citaat.moderation.Role;
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
          new Entry("alert", Text.MENU_ALERT, Scope.ADMINISTRATORS),
          new Entry("alerts", Text.MENU_ALERTS, Scope.ADMINISTRATORS),
          new Entry("subscribe", Text.MENU_SUBSCRIBE, Scope.ADMINISTRATORS),
          new Entry("unsubscribe", Text.MENU_UNSUBSCRIBE, Scope.ADMINISTRATORS),
          new Entry("why", Text.MENU_WHY, Scope.GROUP),
          new Entry("language", Text.MENU_LANGUAGE, Scope.GROUP),
          new Entry("settings", Text.MENU_SETTINGS, Scope.ADMINISTRATORS),
          new Entry("privacy", Text.MENU_PRIVACY, Scope.GROUP),
          new Entry("forget", Text.MENU_FORGET, Scope.PRIVATE),
          new Entry("help", Text.MENU_HELP, Scope.GROUP),
          new Entry("add", Text.MENU_ADD, Scope.MODERATOR),
          new Entry("correct", Text.MENU_CORRECT, Scope.MODERATOR),
          new Entry("edit", Text.MENU_EDIT, Scope.MODERATOR),
          new Entry("retract", Text.MENU_RETRACT, Scope.MODERATOR),
          new Entry("restore", Text.MENU_RESTORE, Scope.MODERATOR),
          new Entry("history", Text.MENU_HISTORY, Scope.MODERATOR),
          new Entry("undo", Text.MENU_UNDO, Scope.MODERATOR),
          new Entry("queue", Text.MENU_QUEUE, Scope.MODERATOR),
          new Entry("golden", Text.MENU_GOLDEN, Scope.MODERATOR),
          new Entry("stats", Text.MENU_STATS, Scope.MODERATOR),
          new Entry("feeds", Text.MENU_FEEDS, Scope.MODERATOR),
          new Entry("channel", Text.MENU_CHANNEL, Scope.MODERATOR),
          new Entry("announce", Text.MENU_ANNOUNCE, Scope.OWNER),
          new Entry("reach", Text.MENU_REACH, Scope.OWNER),
          new Entry("delete", Text.MENU_DELETE, Scope.OWNER),
          new Entry("mods", Text.MENU_MODS, Scope.OWNER));

  private Menu() {}

  /** For whom a menu is; each has all that those before it have. */
  public enum Scope {
    /** Those of a group. */
    GROUP,
    /** The administrators of a group. */
    ADMINISTRATORS,
    /** Who is alone with the bot. */
    PRIVATE,
    /** A moderator, alone with the bot. */
    MODERATOR,
    /** An owner, alone with the bot. */
    OWNER;

    /** The scopes whose menus are the same for all people. */
    public static List<Scope> ofEverybody() {
      return List.of(GROUP, ADMINISTRATORS, PRIVATE);
    }

    /** What somebody has who is alone with the bot. */
    static Scope of(Role role) {
      return switch (role) {
        case READER -> PRIVATE;
        case MODERATOR -> MODERATOR;
        case OWNER -> OWNER;
      };
    }
  }

  private record Entry(String name, Text description, Scope from) {}

  /**
   * A command that can be given.
   *
   * @param command its name, without the slash
   * @param description what one gets, in a few words
   */
  public record Item(String command, String description) {}

  /** For whom a command of those who keep the archive is; empty for all other commands. */
  static Optional<Role> keeper(String command) {
    return COMMANDS.stream()
        .filter(entry -> entry.name().equals(command) && entry.from().compareTo(Scope.PRIVATE) > 0)
        .map(entry -> entry.from() == Scope.OWNER ? Role.OWNER : Role.MODERATOR)
        .findFirst();
  }

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
