package nl.citaat.eval;

/** A line that holds no question; the message is what is wrong with it. */
final class WrongLineException extends Exception {

  private static final long serialVersionUID = 1;

  WrongLineException(String message) {
    super(message);
  }
}
