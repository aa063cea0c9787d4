package nl.citaat.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Chooses sentences of one or more articles, the best first, as long as there is room. */
final class Selection {

  /**
   * How much a sentence loses that repeats another one whole. Of 0, 0.3 and 0.6 the best on 50
   * articles with highlights of editors, though not by much.
   */
  private static final double REDUNDANCY = 0.3;

  /** So alike are only sentences that say the same. */
  private static final double SAME = 0.5;

  /** Shorter ones say little by themselves. */
  private static final int SHORTEST = 5;

  private final List<Candidate> all;
  private final Method method;
  private final List<TermVector> weighted;
  private final double[] central;
  private final List<Integer> chosen = new ArrayList<>();

  private Selection(List<Candidate> all, Method method) {
    this.all = all;
    this.method = method;
    List<TermVector> terms = all.stream().map(Candidate::terms).toList();
    Rarity rarity = new Rarity(terms);
    weighted = terms.stream().map(one -> one.times(rarity::of)).toList();
    TermVector centroid = TermVector.sum(weighted);
    double[] cosines = weighted.stream().mapToDouble(centroid::cosine).toArray();
    double most = Arrays.stream(cosines).max().orElse(0);
    central = Arrays.stream(cosines).map(cosine -> most == 0 ? 0 : cosine / most).toArray();
  }

  /** The sentences chosen, in the order of the list; none when none has room. */
  static List<Candidate> of(List<Candidate> all, Method method, Extent extent) {
    return chosen(all, method, extent).stream().sorted().map(all::get).toList();
  }

  /** The same, the best first. */
  static List<Candidate> ranked(List<Candidate> all, Method method, Extent extent) {
    return chosen(all, method, extent).stream().map(all::get).toList();
  }

  private static List<Integer> chosen(List<Candidate> all, Method method, Extent extent) {
    Selection selection = new Selection(all, method);
    int words = extent.words();
    while (selection.chosen.size() < extent.sentences()) {
      Optional<Integer> best = selection.best(words);
      if (best.isEmpty()) {
        break;
      }
      selection.chosen.add(best.get());
      words -= all.get(best.get()).length();
    }
    return selection.chosen;
  }

  private Optional<Integer> best(int words) {
    return IntStream.range(0, all.size())
        .filter(i -> !chosen.contains(i) && all.get(i).length() <= words)
        .filter(i -> method != Method.BALANCED || fits(i))
        .boxed()
        .max(Comparator.comparingDouble(this::value).thenComparing(Comparator.reverseOrder()));
  }

  /** Whether a sentence can be understood, and says something new. */
  private boolean fits(int i) {
    Candidate candidate = all.get(i);
    boolean understood =
        !candidate.leaning()
            || candidate.ordinal() == 0
            || (i > 0 && chosen.contains(i - 1) && candidate.follows(all.get(i - 1)));
    return understood && candidate.length() >= SHORTEST && likeness(i) <= SAME;
  }

  private double value(int i) {
    return switch (method) {
      case LEAD -> -i;
      case CENTROID -> central[i];
      case BALANCED ->
          central[i] + 1 / Math.sqrt(1 + all.get(i).ordinal()) - REDUNDANCY * likeness(i);
    };
  }

  /** How near it comes to the nearest of those chosen. */
  private double likeness(int i) {
    return chosen.stream()
        .mapToDouble(other -> weighted.get(i).cosine(weighted.get(other)))
        .max()
        .orElse(0);
  }
}
