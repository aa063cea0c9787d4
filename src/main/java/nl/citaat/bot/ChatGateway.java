package nl.citaat.bot;

import org.jspecify.annotations.Nullable;

/** Carries what the bot does into chats: to Telegram's servers, or to a terminal. */
@FunctionalInterface
public interface ChatGateway {

  /**
   * Does it, and returns when it is done. Failures are exceptions of the implementation's own,
   * which say whether it may have arrived.
   *
   * @return the number that the message has in its chat; null for what makes no message
   */
  @Nullable Integer carry(Outgoing outgoing);
}
