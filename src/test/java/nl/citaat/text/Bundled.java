package nl.citaat.text;

/** The bundled lexicon, loaded once for all tests; it never changes. */
public final class Bundled {

  public static final Lexicon LEXICON = Lexicon.load();

  private Bundled() {}
}
