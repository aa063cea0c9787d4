package nl.citaat.answer;

import java.util.List;
import nl.citaat.index.PassageQuery.Alternative;
import org.jspecify.annotations.Nullable;

/** How the keywords of a question are met in the sentences of an article. Not changed once made. */
final class Matches {

  /** How many more words than its own a phrase may stretch over. */
  private static final int PHRASE_SLACK = 3;

  /**
   * The best match of a keyword in one sentence.
   *
   * @param weight 0 to 1
   * @param word number of the word in the sentence
   */
  record Match(double weight, int word, Alternative alternative) {}

  private final @Nullable Match[][] matches;

  Matches(Question question, ArticleText article) {
    int rows = article.sentences().size() + 1;
    matches = new Match[question.keywords().size()][rows];
    for (int k = 0; k < matches.length; k++) {
      for (Alternative alternative : question.keywords().get(k).alternatives()) {
        if (alternative.language() == article.language()) {
          match(matches[k], alternative, article);
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
        if (a != null && b != null && a.word() == b.word()) {
          matches[a.weight() > b.weight() ? other : k][row] = null;
        }
      }
    }
  }

  /** Alternatives come best first, so what is there already is at least as good. */
  private static void match(@Nullable Match[] row, Alternative alternative, ArticleText article) {
    List<String> terms = alternative.terms();
    for (ArticleText.Place place : article.places(terms.getFirst())) {
      int at = place.sentence() + 1;
      if (row[at] == null && hasRest(terms, place, article)) {
        row[at] = new Match(alternative.weight(), place.word(), alternative);
      }
    }
  }

  private static boolean hasRest(List<String> terms, ArticleText.Place first, ArticleText article) {
    int reach = terms.size() + PHRASE_SLACK;
    for (int i = 1; i < terms.size(); i++) {
      boolean near =
          article.places(terms.get(i)).stream()
              .anyMatch(
                  p ->
                      p.sentence() == first.sentence()
                          && Math.abs(p.word() - first.word()) < reach);
      if (!near) {
        return false;
      }
    }
    return true;
  }

  /**
   * The match of a keyword in a sentence or, with {@link ArticleText#TITLE}, in the title; null
   * when there is none.
   */
  @Nullable Match at(int keyword, int sentence) {
    return matches[keyword][sentence + 1];
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
