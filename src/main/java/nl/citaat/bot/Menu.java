package nl.citaat.bot;

import java.util.List;
import java.util.Map;
import nl.citaat.text.Language;

/** The commands as a messenger offers them to those who begin to write one. */
public final class Menu {

  private static final List<Map.Entry<String, Text>> COMMANDS =
      List.of(
          Map.entry("ask", Text.MENU_ASK),
          Map.entry("latest", Text.MENU_LATEST),
          Map.entry("topics", Text.MENU_TOPICS),
          Map.entry("timeline", Text.MENU_TIMELINE),
          Map.entry("article", Text.MENU_ARTICLE),
          Map.entry("summary", Text.MENU_SUMMARY),
          Map.entry("why", Text.MENU_WHY),
          Map.entry("language", Text.MENU_LANGUAGE),
          Map.entry("privacy", Text.MENU_PRIVACY),
          Map.entry("forget", Text.MENU_FORGET),
          Map.entry("help", Text.MENU_HELP),
          Map.entry("start", Text.MENU_START));

  private Menu() {}

  /**
   * A command that can be given.
   *
   * @param command its name, without the slash
   * @param description what one gets, in a few words
   */
  public record Item(String command, String description) {}

  /** All commands, the most useful first, described in a language. */
  public static List<Item> in(Language language) {
    Texts texts = new Texts(language);
    return COMMANDS.stream()
        .map(command -> new Item(command.getKey(), texts.of(command.getValue())))
        .toList();
  }
}
