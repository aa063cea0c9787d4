package nl.citaat.moderation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.citaat.store.Clusters.Leader;
import nl.citaat.store.TroubledQuestion;
import nl.citaat.text.Analysis;
import nl.citaat.text.Language;
import nl.citaat.text.StopWords;
import nl.citaat.text.Word;

/**
 * Tells which questions ask much the same: those of one language that share most of the dictionary
 * forms of their words. Not safe for use by several threads.
 */
final class Likeness {

  /** Chosen by eye: of four words one may be another, and of three one may be missing. */
  private static final double ALIKE = 0.6;

  private final Analysis analysis;
  private final List<Leader> leaders;

  Likeness(Analysis analysis, List<Leader> leaders) {
    this.analysis = analysis;
    this.leaders = new ArrayList<>(leaders);
  }

  /** The words by which a question is compared: those that carry content, or else all; not none. */
  Set<String> terms(TroubledQuestion question) {
    List<Word> words = analysis.words(question.language(), question.words());
    Set<String> terms = new LinkedHashSet<>();
    words.stream()
        .filter(word -> !StopWords.contains(question.language(), word.token().folded()))
        .forEach(word -> terms.add(term(word)));
    if (terms.isEmpty()) {
      words.forEach(word -> terms.add(term(word)));
    }
    return terms.isEmpty() ? Set.of("?") : terms;
  }

  private static String term(Word word) {
    return word.terms().getFirst().replaceAll("\\s", "_");
  }

  /** The cluster that a question belongs to most; empty when it is like none. */
  Optional<Long> cluster(Language language, Set<String> terms) {
    double most = ALIKE;
    Leader likest = null;
    for (Leader leader : leaders) {
      double share = leader.language() == language ? share(leader.terms(), terms) : 0;
      if (share > most || (likest == null && share >= most)) {
        most = share;
        likest = leader;
      }
    }
    return Optional.ofNullable(likest).map(Leader::cluster);
  }

  /** Compares further questions with those of a new cluster too. */
  void add(Leader leader) {
    leaders.add(leader);
  }

  /** Jaccard's coefficient. */
  private static double share(Set<String> one, Set<String> other) {
    Set<String> all = new HashSet<>(one);
    all.addAll(other);
    return (double) (one.size() + other.size() - all.size()) / all.size();
  }
}
