package nl.citaat.telegram;

import java.util.List;
import nl.citaat.bot.Menu;
import nl.citaat.bot.Outgoing.OfferMenu;
import nl.citaat.text.Language;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.commands.DeleteMyCommands;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScope;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllChatAdministrators;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllGroupChats;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllPrivateChats;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeChat;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeChatAdministrators;

/** The methods of the Bot API by which menus of commands are offered. */
final class MenuRequests {

  private MenuRequests() {}

  /**
   * The menu of all chats of a sort.
   *
   * @param app the language of the apps that show it; null for all others
   */
  static SetMyCommands everywhere(Menu.Scope scope, @Nullable Language app) {
    BotCommandScope where =
        switch (scope) {
          case GROUP -> new BotCommandScopeAllGroupChats();
          case ADMINISTRATORS -> new BotCommandScopeAllChatAdministrators();
          case PRIVATE, MODERATOR, OWNER -> new BotCommandScopeAllPrivateChats();
        };
    return SetMyCommands.builder()
        .commands(commands(scope, app == null ? Language.EN : app))
        .scope(where)
        .languageCode(app == null ? null : app.code())
        .build();
  }

  /** The menu of one chat, whatever the language of its people's apps. */
  static BotApiMethod<?> of(OfferMenu menu) {
    String chat = Long.toString(menu.chat().id());
    BotCommandScope where =
        menu.scope() == Menu.Scope.ADMINISTRATORS
            ? new BotCommandScopeChatAdministrators(chat)
            : new BotCommandScopeChat(chat);
    return menu.language() == null
        ? DeleteMyCommands.builder().scope(where).build()
        : SetMyCommands.builder()
            .commands(commands(menu.scope(), menu.language()))
            .scope(where)
            .build();
  }

  private static List<BotCommand> commands(Menu.Scope scope, Language language) {
    return Menu.in(language, scope).stream()
        .map(item -> new BotCommand(item.command(), item.description()))
        .toList();
  }
}
