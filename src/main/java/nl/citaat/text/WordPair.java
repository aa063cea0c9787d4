package nl.citaat.text;

import java.util.List;

/**
 * A word or phrase of a dictionary with what the other language has for it.
 *
 * @param partOfSpeech one of {@link #PARTS_OF_SPEECH}, or {@link #UNKNOWN}
 * @param weight how nearly the two mean the same, 0 to 1
 */
record WordPair(String english, String dutch, String partOfSpeech, double weight) {

  static final List<String> PARTS_OF_SPEECH =
      List.of("adj", "adv", "conj", "det", "int", "n", "name", "num", "prep", "pron", "v");

  /** The part of speech where a dictionary names none. */
  static final String UNKNOWN = "";

  static final List<String> GRADES = List.of("1", "2", "3");

  /** A translation is the less certain the higher its grade. Chosen by measurement. */
  private static final double[] GRADE_WEIGHTS = {1.0, 0.85, 0.65};

  /** No headword of the bundled tables is longer; relations are packed with less than 256 bytes. */
  private static final int LONGEST = 60;

  private static final int MOST_WORDS = 8;

  /** The pair of a table's row: English, Dutch, part of speech, grade. */
  static WordPair of(List<String> row) {
    double weight = GRADE_WEIGHTS[GRADES.indexOf(row.get(3))];
    return new WordPair(row.get(0), row.get(1), row.get(2), weight);
  }

  /** Whether a word or phrase is short enough to be looked for in texts. */
  static boolean isShort(String headword) {
    return headword.length() <= LONGEST && Tokenizer.tokens(headword).size() <= MOST_WORDS;
  }

  /** Whether it is of a dictionary that names no parts of speech. */
  boolean isRough() {
    return partOfSpeech.equals(UNKNOWN);
  }

  WordPair asVerb() {
    return new WordPair(english, dutch, "v", weight);
  }

  String in(Language language) {
    return language == Language.EN ? english : dutch;
  }
}
