package nl.citaat.index;

import nl.citaat.text.Language;

/** The names of the index's fields. */
final class Fields {

  /** Article id, one term and a value beside the document. */
  static final String ARTICLE = "article";

  /** Number of the revision, a value beside the document. */
  static final String REVISION = "revision";

  /** Number of the sentence in the article, likewise. */
  static final String ORDINAL = "ordinal";

  /** What the fields of words hold of a sentence. */
  enum Scope {
    /** Its own words. */
    SENTENCE,
    /** The words of its paragraph and of the sentences before and after. */
    CONTEXT,
    /** The words of the title, the captions, the first paragraph and the heading above. */
    TITLE
  }

  private Fields() {}

  /**
   * The words of a whole article as they are written, in lower case, and two words with capitals
   * that stand together as one term. Only the first sentence of an article has it.
   */
  static String written(Language language) {
    return "W_" + language.code();
  }

  static String of(Scope scope, Language language) {
    return scope.name().charAt(0) + "_" + language.code();
  }
}
