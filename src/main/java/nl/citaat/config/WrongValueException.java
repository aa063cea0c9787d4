package nl.citaat.config;

/**
 * A text is no value of its option. The message says what would be; it follows the option's name.
 */
final class WrongValueException extends RuntimeException {

  private static final long serialVersionUID = 1;

  WrongValueException(String message) {
    super(message);
  }
}
