package nl.citaat.eval;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Compares a summary with a reference as in Lin, "ROUGE: A Package for Automatic Evaluation of
 * Summaries" (2004). Words are runs of letters and digits in lower case; they are not stemmed, and
 * none is left out.
 *
 * @param recall the share of the reference that the summary has, 0 to 1
 * @param precision the share of the summary that the reference has, 0 to 1
 */
public record Rouge(double recall, double precision) {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** The harmonic mean of recall and precision; 0 when they share nothing. */
  public double f1() {
    return recall + precision == 0 ? 0 : 2 * recall * precision / (recall + precision);
  }

  /**
   * ROUGE-N: counts runs of n words, each as often as both have it. Runs do not stop at the ends of
   * sentences.
   *
   * @param summary its sentences
   * @param reference its sentences
   */
  public static Rouge n(int n, List<String> summary, List<String> reference) {
    Map<List<String>, Integer> have = runs(n, words(summary));
    Map<List<String>, Integer> wanted = runs(n, words(reference));
    int shared =
        wanted.entrySet().stream()
            .mapToInt(run -> Math.min(run.getValue(), have.getOrDefault(run.getKey(), 0)))
            .sum();
    return of(shared, total(wanted), total(have));
  }

  /**
   * ROUGE-L of summaries: the words of each sentence of the reference that are in its longest
   * common subsequence with any sentence of the summary; no word counts more often than it occurs.
   *
   * @param summary its sentences
   * @param reference its sentences
   */
  public static Rouge l(List<String> summary, List<String> reference) {
    List<List<String>> have = summary.stream().map(Rouge::words).toList();
    Map<List<String>, Integer> left = runs(1, words(summary));
    int shared = 0;
    for (String sentence : reference) {
      List<String> wanted = words(sentence);
      BitSet met = new BitSet();
      have.forEach(other -> met.or(common(wanted, other)));
      for (int i = met.nextSetBit(0); i >= 0; i = met.nextSetBit(i + 1)) {
        List<String> word = List.of(wanted.get(i));
        if (left.merge(word, -1, Integer::sum) >= 0) {
          shared++;
        }
      }
    }
    return of(shared, words(reference).size(), words(summary).size());
  }

  private static Rouge of(int shared, int wanted, int have) {
    return new Rouge(
        wanted == 0 ? 0 : (double) shared / wanted, have == 0 ? 0 : (double) shared / have);
  }

  private static List<String> words(List<String> sentences) {
    return words(String.join(" ", sentences));
  }

  private static List<String> words(String text) {
    return BETWEEN_WORDS
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static Map<List<String>, Integer> runs(int n, List<String> words) {
    Map<List<String>, Integer> runs = new HashMap<>();
    for (int i = 0; i + n <= words.size(); i++) {
      runs.merge(new ArrayList<>(words.subList(i, i + n)), 1, Integer::sum);
    }
    return runs;
  }

  private static int total(Map<List<String>, Integer> runs) {
    return runs.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The places in the first that a longest common subsequence with the other takes. */
  private static BitSet common(List<String> first, List<String> other) {
    int[][] longest = new int[first.size() + 1][other.size() + 1];
    for (int i = 1; i <= first.size(); i++) {
      for (int j = 1; j <= other.size(); j++) {
        longest[i][j] =
            first.get(i - 1).equals(other.get(j - 1))
                ? longest[i - 1][j - 1] + 1
                : Math.max(longest[i - 1][j], longest[i][j - 1]);
      }
    }
    BitSet places = new BitSet();
    int i = first.size();
    int j = other.size();
    while (i > 0 && j > 0) {
      if (first.get(i - 1).equals(other.get(j - 1))) {
        places.set(--i);
        j--;
      } else if (longest[i - 1][j] >= longest[i][j - 1]) {
        i--;
      } else {
        j--;
      }
    }
    return places;
  }
}
