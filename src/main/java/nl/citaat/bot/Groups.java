package nl.citaat.bot;

import nl.citaat.bot.Incoming.Edited;
import nl.citaat.bot.Incoming.Said;
import nl.citaat.store.ChatSettings;
import nl.citaat.store.Store;

/** Knows what was chosen for groups, and who may choose and ask there. Safe for many threads. */
record Groups(Store store, Administrators administrators) {

  /** What was chosen for a chat. */
  ChatSettings settings(Chat chat) {
    return store.read(session -> session.chats().settings(chat.id()));
  }

  /** Whether it is for who did this to choose for the chat; in private everybody may. */
  boolean isInCharge(Incoming incoming) {
    return isPrivate(incoming) || isAsGroup(incoming) || isAdministrator(incoming);
  }

  private static boolean isAsGroup(Incoming incoming) {
    return switch (incoming) {
      case Said said -> said.asGroup();
      case Edited edited -> edited.said().asGroup();
      default -> false;
    };
  }

  private static boolean isPrivate(Incoming incoming) {
    return incoming.chat().kind() == Chat.Kind.PRIVATE;
  }

  private boolean isAdministrator(Incoming incoming) {
    Person from = incoming.from();
    return from != null && administrators.include(incoming.chat(), from);
  }

  /** Whether who did this may ask there. */
  boolean mayAsk(Incoming incoming) {
    return isPrivate(incoming)
        || !settings(incoming.chat()).administratorsOnly()
        || isInCharge(incoming);
  }
}
