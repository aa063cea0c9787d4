package nl.citaat.eval;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.citaat.text.Language;

/**
 * A question to learn from, about an article that is there in both languages.
 *
 * @param article the article's id, or another name that is the same for all questions about it
 */
public record TrainingQuestion(String article, Wording english, Wording dutch) {

  /** The question and the right sentences in a language. */
  public Wording in(Language language) {
    return switch (language) {
      case EN -> english;
      case NL -> dutch;
    };
  }

  /**
   * What a question is in one language.
   *
   * @param question as a reader asks it
   * @param right the sentences that rightly answer, at least one
   */
  public record Wording(String question, List<String> right) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** So few words can stand in a right sentence by chance. */
    private static final int SCRAP = 3;

    /** So large a part of a right sentence is no scrap, however short. */
    private static final double ENOUGH = 0.35;

    public Wording {
      right = List.copyOf(right);
    }

    /**
     * Whether a sentence holds one of the right ones, or is enough of one: sentences can be parted
     * in other ways than by whoever wrote the question. Only letters and digits count.
     */
    boolean accepts(String sentence) {
      String words = words(sentence);
      return right.stream()
          .map(Wording::words)
          .anyMatch(
              gold -> words.contains(gold) || (gold.contains(words) && isEnough(words, gold)));
    }

    /** The words with a space before and behind each. */
    private static String words(String text) {
      String spaced = BETWEEN_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
      return " " + spaced.strip() + " ";
    }

    private static boolean isEnough(String part, String whole) {
      long spaces = part.chars().filter(c -> c == ' ').count();
      return spaces - 1 > SCRAP || part.length() >= ENOUGH * whole.length();
    }
  }
}
