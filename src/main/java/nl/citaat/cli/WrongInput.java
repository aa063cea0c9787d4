package nl.citaat.cli;

/** What the user gave is wrong; the message says what, where, and what to do. */
final class WrongInput extends RuntimeException {

  private static final long serialVersionUID = 1;

  WrongInput(String message) {
    super(message);
  }
}
