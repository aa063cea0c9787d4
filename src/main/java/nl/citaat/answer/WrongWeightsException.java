package nl.citaat.answer;

/** A table of weights that is not as it should be; the message says where and what, in a line. */
public final class WrongWeightsException extends RuntimeException {

  private static final long serialVersionUID = 1;

  WrongWeightsException(String message) {
    super(message);
  }
}
