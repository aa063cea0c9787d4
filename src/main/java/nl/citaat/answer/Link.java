package nl.citaat.answer;

/** How a word stands for another. */
public enum Link {
  /** It is the same word. */
  SAME,
  /** It is another form of the same word. */
  STEM,
  /** It is another name or spelling of the same. */
  NAME,
  /** It means the same in the other language. */
  TRANSLATION,
  /** It means much the same in the same language. */
  SYNONYM,
  /** It is derived from the same root. */
  DERIVATION,
  /** It is a part of the word, which is a compound. */
  PART,
  /** It is one word of the phrase. */
  PHRASE_WORD,
  /** It is a compound that has the word as a part. */
  COMPOUND
}
