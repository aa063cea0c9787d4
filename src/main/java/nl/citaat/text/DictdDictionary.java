package nl.citaat.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads dictionaries in the format of dictd: an index of headwords with the places of their
 * articles, and the text of the articles. An article is the headword with its pronunciation, and
 * then a line for each meaning, with commas between what the other language has for it. For one
 * thread.
 */
final class DictdDictionary {

  /** Below every grade of a table: what was written for this lexicon is surer. */
  private static final double WEIGHT = 0.5;

  /** Their articles tell of the dictionary itself. */
  private static final Pattern ABOUT_ITSELF = Pattern.compile("00-?database.*");

  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  private static final Pattern BEHIND_HEADWORD = Pattern.compile(" *[/<\\[(].*$");
  private static final Pattern NUMBER = Pattern.compile("^\\d+\\. ");
  private static final Pattern REMARK = Pattern.compile("\\([^)]*\\)|\\[[^]]*]|<[^>]*>");
  private static final Pattern BETWEEN = Pattern.compile("[,;]");

  private static final String WORD = "\\p{L}(?:[\\p{L}\\p{M}'’‐-]*\\p{L})?";

  /** Up to four words; a capital behind a small letter is where a space was lost. */
  private static final Pattern WORDS =
      Pattern.compile("(?!.*\\p{Ll}\\p{Lu})" + WORD + "(?: " + WORD + "){0,3}");

  private final DictionaryProblems problems;
  private final List<WordPair> pairs = new ArrayList<>();

  DictdDictionary(DictionaryProblems problems) {
    this.problems = problems;
  }

  /** The pairs of all dictionaries that were read. */
  List<WordPair> pairs() {
    return pairs;
  }

  /**
   * Reads a dictionary.
   *
   * @param headwords their language
   * @param file the index, as problems name it
   * @param text what the index points into, not compressed
   */
  void read(Language headwords, String file, String index, byte[] text) {
    List<String> lines = index.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      List<String> columns = List.of(lines.get(i).split("\t", -1));
      if (columns.size() < 3) {
        problems.add(
            file,
            i + 1,
            lines.get(i).length() + 1,
            "not an index of dictd: takes a headword, a place and a length with tabs between");
      } else if (!ABOUT_ITSELF.matcher(columns.getFirst()).matches()) {
        long start = number(columns.get(1));
        long length = number(columns.get(2));
        if (start < 0 || length < 0 || start + length > text.length) {
          problems.add(
              file, i + 1, columns.getFirst().length() + 2, "not a place in the dictionary's text");
        } else {
          article(headwords, new String(text, (int) start, (int) length, UTF_8));
        }
      }
    }
  }

  /** A number in base 64, highest digit first; below zero when it is none. */
  private static long number(String digits) {
    long number = digits.isEmpty() || digits.length() > 6 ? -1 : 0;
    for (int i = 0; i < digits.length() && number >= 0; i++) {
      int digit = DIGITS.indexOf(digits.charAt(i));
      number = digit < 0 ? -1 : number * DIGITS.length() + digit;
    }
    return number;
  }

  private void article(Language language, String article) {
    List<String> lines = article.lines().toList();
    if (lines.isEmpty()) {
      return;
    }
    String headword = BEHIND_HEADWORD.matcher(lines.getFirst()).replaceFirst("").strip();
    for (String line : lines.subList(1, lines.size())) {
      String meaning = REMARK.matcher(NUMBER.matcher(line).replaceFirst("")).replaceAll("");
      for (String translation : BETWEEN.split(meaning, -1)) {
        add(language, headword, translation.strip());
      }
    }
  }

  private void add(Language language, String headword, String translation) {
    if (isWord(headword) && isWord(translation)) {
      String english = language == Language.EN ? headword : translation;
      String dutch = language == Language.EN ? translation : headword;
      pairs.add(new WordPair(english, dutch, WordPair.UNKNOWN, WEIGHT));
    }
  }

  private static boolean isWord(String words) {
    return WORDS.matcher(words).matches() && WordPair.isShort(words);
  }
}
