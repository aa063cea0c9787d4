package nl.citaat.bot;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows the chats in which the bot can post. Safe for use by many threads. */
@FunctionalInterface
public interface ChatDirectory {

  /** Knows none. */
  ChatDirectory EMPTY = chat -> Optional.empty();

  /**
   * A channel or group. May ask a server; failures are exceptions of the implementation's own.
   *
   * @param chat a public name with an at sign, or a number
   * @return empty when the bot sees no such chat
   */
  Optional<Listed> find(String chat);

  /**
   * A chat.
   *
   * @param name its public name, without the at sign; null without one
   * @param open whether the bot may post there
   */
  record Listed(long id, Chat.Kind kind, String title, @Nullable String name, boolean open) {}
}
