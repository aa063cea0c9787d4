package nl.citaat.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.citaat.answer.PassedOver.Bar;
import nl.citaat.article.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * Picks from the ranked sentences those that are shown: the best, and few others, none far behind
 * it; of two about as likely ones rather that of another article or outlet. Immutable.
 */
final class Choice {

  /** How many are shown when nobody wants more. */
  static final int FEW = 3;

  /** A sentence with a smaller part of the best one's share is not worth a look. */
  private static final double LEAST = 0.05;

  /** Only one with at least this part of it is preferred for coming from elsewhere. */
  private static final double GOOD = 0.25;

  /**
   * What a sentence of another outlet is worth beside one of an article that is quoted already, and
   * one of another article of the same outlet. Tried on the golden questions: with more, right
   * answers are lost.
   */
  private static final double OTHER_OUTLET = 1.2;

  private static final double OTHER_ARTICLE = 1.1;

  /**
   * What a sentence does not get over.
   *
   * @param value what was measured
   * @param limit what it was measured by
   */
  record Hurdle(Bar bar, double value, double limit) {}

  /**
   * The places of those chosen, at most three, best first.
   *
   * @param shares the shares of the likelihood of those that may be quoted
   */
  List<Integer> of(Finding finding, double[] shares) {
    return of(finding, shares, FEW);
  }

  /**
   * The same with others behind the first three, best first too.
   *
   * @param most how many in all, at least three
   */
  List<Integer> of(Finding finding, double[] shares, int most) {
    List<Candidate> told = finding.told();
    List<Integer> chosen = new ArrayList<>();
    List<Candidate> shown = new ArrayList<>();
    int next = 0;
    while (next >= 0 && chosen.size() < most) {
      chosen.add(next);
      shown.add(told.get(next));
      next = next(finding.question(), told, shares, shown);
    }
    return Stream.concat(chosen.stream().limit(FEW).sorted(), chosen.stream().skip(FEW).sorted())
        .toList();
  }

  /**
   * What keeps a sentence that may be quoted from being so.
   *
   * @param place that of the sentence, which is not among those chosen
   */
  Hurdle hurdle(Finding finding, double[] shares, List<Integer> chosen, int place) {
    Candidate candidate = finding.told().get(place);
    if (chosen.stream()
        .anyMatch(one -> overlap(finding.question(), finding.told().get(one), candidate))) {
      return new Hurdle(Bar.OVERLAP, 1, 0);
    }
    double share = shares[place] / shares[0];
    return share < LEAST
        ? new Hurdle(Bar.SHARE, share, LEAST)
        : new Hurdle(Bar.PLACES, chosen.size() + 1.0, FEW);
  }

  /** The place of the one that is worth most beside what is shown; negative when none is. */
  private static int next(
      Question question, List<Candidate> ranked, double[] shares, List<Candidate> shown) {
    int best = -1;
    double most = 0;
    for (int i = 1; i < shares.length && shares[i] >= LEAST * shares[0]; i++) {
      Candidate candidate = ranked.get(i);
      double worth = shares[i] * (shares[i] < GOOD * shares[0] ? 1 : gain(candidate, shown));
      if (worth > most && shown.stream().noneMatch(one -> overlap(question, one, candidate))) {
        best = i;
        most = worth;
      }
    }
    return best;
  }

  private static double gain(Candidate candidate, List<Candidate> shown) {
    ArticleId article = candidate.article().revision().article();
    if (shown.stream().anyMatch(one -> one.article().revision().article().equals(article))) {
      return 1;
    }
    String outlet = outlet(candidate);
    return outlet != null && shown.stream().anyMatch(one -> outlet.equals(outlet(one)))
        ? OTHER_ARTICLE
        : OTHER_OUTLET;
  }

  private static @Nullable String outlet(Candidate candidate) {
    return candidate.article().revision().story().source().outlet();
  }

  private static boolean overlap(Question question, Candidate a, Candidate b) {
    return a.article() == b.article() && Extent.of(question, a).overlaps(Extent.of(question, b));
  }
}
