package nl.citaat.telegram;

/** An update that cannot be decoded; the message repeats nothing of its content. */
final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1;

  UnreadableException(String message) {
    super(message);
  }
}
