package nl.citaat.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the keywords of a question are met in the sentences of an article. Not changed once made. */
final class Matches {

  /** How many more words than its own a phrase may stretch over. */
  private static final int PHRASE_SLACK = 6;

  /**
   * The best match of a keyword in one sentence.
   *
   * @param weight 0 to 1
   * @param words numbers of the words in the sentence, one for each term of the substitute
   */
  record Match(double weight, List<Integer> words, Substitute substitute) {

    int word() {
      return words.getFirst();
    }

    boolean holds(int word) {
      return words.contains(word);
    }
  }

  private final @Nullable Match[][] matches;

  Matches(Question question, ArticleText article) {
    int rows = article.sentences().size() + 1;
    matches = new Match[question.keywords().size()][rows];
    for (int k = 0; k < matches.length; k++) {
      for (Substitute substitute : question.keywords().get(k).substitutes()) {
        if (substitute.alternative().language() == article.language()) {
          match(matches[k], substitute, article);
        }
      }
    }
    for (int row = 0; row < rows; row++) {
      oneForEachWord(row);
    }
  }

  /** A word of the sentence stands for one keyword only, the one that it matches best. */
  private void oneForEachWord(int row) {
    for (int k = 0; k < matches.length; k++) {
      for (int other = 0; other < k; other++) {
        Match a = matches[k][row];
        Match b = matches[other][row];
        if (a != null && b != null && !Collections.disjoint(a.words(), b.words())) {
          matches[a.weight() > b.weight() ? other : k][row] = null;
        }
      }
    }
  }

  /** Substitutes come best first, so what is there already is at least as good. */
  private static void match(@Nullable Match[] row, Substitute substitute, ArticleText article) {
    List<String> terms = substitute.terms();
    for (ArticleText.Place place : article.places(terms.getFirst())) {
      int at = place.sentence() + 1;
      if (row[at] == null) {
        List<Integer> words = words(terms, place, article);
        row[at] =
            words.size() == terms.size()
                ? new Match(substitute.alternative().weight(), words, substitute)
                : null;
      }
    }
  }

  /** Where the terms stand around the first of them; fewer than the terms when one is missing. */
  private static List<Integer> words(
      List<String> terms, ArticleText.Place first, ArticleText article) {
    if (terms.size() == 1) {
      return List.of(first.word());
    }
    int reach = terms.size() + PHRASE_SLACK;
    List<Integer> words = new ArrayList<>(List.of(first.word()));
    for (String term : terms.subList(1, terms.size())) {
      article.places(term).stream()
          .filter(place -> place.sentence() == first.sentence())
          .map(ArticleText.Place::word)
          .filter(word -> Math.abs(word - first.word()) < reach && !words.contains(word))
          .min(Comparator.comparingInt(word -> Math.abs(word - words.getLast())))
          .ifPresent(words::add);
    }
    return words;
  }

  /**
   * The match of a keyword in a sentence or, with {@link ArticleText#TITLE}, in the title; null
   * when there is none.
   */
  @Nullable Match at(int keyword, int sentence) {
    return matches[keyword][sentence + 1];
  }

  /** Whether a word of a sentence is in the match of any keyword. */
  boolean hold(int sentence, int word) {
    for (int k = 0; k < matches.length; k++) {
      Match match = at(k, sentence);
      if (match != null && match.holds(word)) {
        return true;
      }
    }
    return false;
  }

  /** The weight of {@link #at}, 0 when there is no match or no such sentence. */
  double weight(int keyword, int sentence) {
    if (sentence < ArticleText.TITLE || sentence + 1 >= matches[keyword].length) {
      return 0;
    }
    Match match = matches[keyword][sentence + 1];
    return match == null ? 0 : match.weight();
  }

  /** The best weight of a keyword in the title or any sentence. */
  double best(int keyword) {
    double best = 0;
    for (Match match : matches[keyword]) {
      best = match == null ? best : Math.max(best, match.weight());
    }
    return best;
  }

  /** In how many sentences a keyword is met, the title not counted; better matches count more. */
  double spread(int keyword) {
    double sum = 0;
    for (int i = 1; i < matches[keyword].length; i++) {
      Match match = matches[keyword][i];
      sum += match == null ? 0 : match.weight();
    }
    return sum;
  }
}
