package nl.citaat.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Sentences of a ranking that say the same, as those of an agency do in many articles: the one of
 * the newest article stands for all of them.
 */
final class Retellings {

  /**
   * An older sentence is clearly better when it is more than so many times as likely to answer;
   * chosen, not fitted. The article that first told it is often more about it than later ones.
   */
  private static final double CLEARLY = 2;

  /** So many are looked at: ten articles may each tell twice what is quoted. */
  private static final int FIRST = 20;

  private record Told(Candidate candidate, Wording wording) {

    /** The day of publication; long ago when it is not known. */
    LocalDate day() {
      LocalDate published = candidate.article().revision().story().published();
      return published == null ? LocalDate.MIN : published;
    }

    Told scoring(double score) {
      return new Told(candidate.gaining(score - candidate.score()), wording);
    }
  }

  private Retellings() {}

  /**
   * The ranking without those that say what one before them says, as far as it is looked at for
   * what is shown. A newer one that is not clearly less likely comes in the place of the older one
   * that it is like, with its score; where only their figures differ, the older one stays too, in
   * the place of the newer.
   *
   * @param ranked best first
   */
  static List<Candidate> without(List<Candidate> ranked) {
    List<Told> first = new ArrayList<>();
    for (Candidate candidate : ranked.subList(0, Math.min(FIRST, ranked.size()))) {
      first.add(new Told(candidate, Wording.of(candidate)));
    }
    for (int i = 0; i < first.size(); i++) {
      swap(first, i, newest(first, i));
    }
    List<Candidate> left = new ArrayList<>(distinct(first));
    left.addAll(ranked.subList(first.size(), ranked.size()));
    return left;
  }

  /** The place of the newest of those like the one at a place, itself among them. */
  private static int newest(List<Told> told, int at) {
    Told older = told.get(at);
    double least = older.candidate().score() - Math.log(CLEARLY);
    return IntStream.range(at + 1, told.size())
        .filter(i -> told.get(i).candidate().score() >= least)
        .filter(i -> told.get(i).day().isAfter(older.day()))
        .filter(i -> told.get(i).wording().isLike(older.wording()))
        .boxed()
        .max(Comparator.comparing(i -> told.get(i).day()))
        .orElse(at);
  }

  private static void swap(List<Told> told, int a, int b) {
    Told first = told.get(a);
    Told second = told.get(b);
    told.set(a, second.scoring(first.candidate().score()));
    told.set(b, first.scoring(second.candidate().score()));
  }

  private static List<Candidate> distinct(List<Told> told) {
    List<Told> distinct = new ArrayList<>();
    for (Told next : told) {
      if (distinct.stream().noneMatch(other -> other.wording().repeats(next.wording()))) {
        distinct.add(next);
      }
    }
    return distinct.stream().map(Told::candidate).toList();
  }
}
