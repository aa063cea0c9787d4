package nl.citaat.moderation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** Stands between the forms that a word can be of. */
  private static final String OR = "|";

  private final Analysis analysis;
  private final List<Known> all = new ArrayList<>();

  Likeness(Analysis analysis, List<Leader> leaders) {
    this.analysis = analysis;
    leaders.forEach(this::add);
  }

  /**
   * What questions are compared with.
   *
   * @param forms all forms that any of its words can be of
   */
  private record Known(Leader leader, Set<String> forms) {

    /** Jaccard's coefficient, where words are the same that can be of one form. */
    double share(Language language, Set<String> terms) {
      if (leader.language() != language) {
        return 0;
      }
      double common =
          terms.stream().filter(term -> alternatives(term).anyMatch(forms::contains)).count();
      return common / (leader.terms().size() + terms.size() - common);
    }
  }

  private static Stream<String> alternatives(String term) {
    return Stream.of(term.split("[" + OR + "]"));
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
    return String.join(OR, word.terms()).replaceAll("\\s", "_");
  }

  /** The cluster that a question belongs to most; empty when it is like none. */
  Optional<Long> cluster(Language language, Set<String> terms) {
    double most = 0;
    Leader likest = null;
    for (Known known : all) {
      double share = known.share(language, terms);
      if (share >= ALIKE && share > most) {
        most = share;
        likest = known.leader();
      }
    }
    return Optional.ofNullable(likest).map(Leader::cluster);
  }

  /** Compares further questions with those of a cluster too. */
  void add(Leader leader) {
    all.add(
        new Known(
            leader,
            leader.terms().stream().flatMap(Likeness::alternatives).collect(Collectors.toSet())));
  }
}
