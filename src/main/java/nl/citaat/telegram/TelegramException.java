package nl.citaat.telegram;

/**
 * The bot cannot go on, and trying again would not help. The message is one line for people: what
 * happened, where, and what to do next; it never holds the token.
 */
public final class TelegramException extends RuntimeException {

  private static final long serialVersionUID = 1;

  TelegramException(String message) {
    super(message);
  }
}
