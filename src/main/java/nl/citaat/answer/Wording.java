package nl.citaat.answer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.citaat.text.StopWords;
import nl.citaat.text.Word;

/**
 * What a sentence says, as far as its words tell. Two sentences with most words in common still say
 * different things when each has a name or a figure of its own, when one denies, or when their
 * names change places. Immutable.
 *
 * @param terms its words' first terms
 * @param content those of them that carry content
 * @param figures its numbers, in digits or letters
 * @param names the terms of each name
 */
record Wording(
    Set<String> terms,
    Set<String> content,
    Set<String> figures,
    List<Set<String>> names,
    boolean denies) {

  /** From so large a share of common words on, two sentences say the same (Jaccard). */
  private static final double ALIKE = 0.6;

  /** So large a share of a sentence's words in the other one, and it says nothing else. */
  private static final double HELD = 0.8;

  /** Fewer words than this may stand in another sentence by chance. */
  private static final int LEAST_HELD = 4;

  private static final Set<AnswerType> AMOUNTS =
      EnumSet.of(AnswerType.NUMBER, AnswerType.MONEY, AnswerType.PERCENTAGE, AnswerType.DURATION);

  private static final Set<AnswerType> NAMES =
      EnumSet.of(
          AnswerType.PERSON,
          AnswerType.ORGANISATION,
          AnswerType.PLACE,
          AnswerType.COUNTRY,
          AnswerType.NATIONALITY,
          AnswerType.THING);

  static Wording of(Candidate candidate) {
    Set<String> terms = new HashSet<>();
    Set<String> content = new HashSet<>();
    Set<String> figures = new HashSet<>();
    boolean denies = false;
    for (Word word : candidate.text().words()) {
      String folded = word.token().folded();
      terms.add(term(word));
      if (!StopWords.contains(candidate.article().language(), folded)) {
        content.add(term(word));
      }
      if (word.token().isNumeric()) {
        figures.add(folded);
      }
      denies |= Denial.isOne(folded);
    }
    List<Set<String>> names = new ArrayList<>();
    for (Mention mention : candidate.text().mentions()) {
      List<Word> words = candidate.text().words().subList(mention.from(), mention.to());
      if (AMOUNTS.contains(mention.kind())) {
        figures.add(words.getFirst().token().folded());
      } else if (NAMES.contains(mention.kind())) {
        Set<String> name = new LinkedHashSet<>();
        words.forEach(word -> name.add(term(word)));
        names.add(name);
      }
    }
    return new Wording(terms, content, figures, names, denies);
  }

  private static String term(Word word) {
    return word.terms().getFirst();
  }

  /** Whether the other sentence says the same, or one of them all that the other says. */
  boolean repeats(Wording other) {
    return isLike(other)
        && (figures.containsAll(other.figures) || other.figures.containsAll(figures));
  }

  /** Whether the other sentence says the same but perhaps for its figures. */
  boolean isLike(Wording other) {
    return (share(terms, other.terms) >= ALIKE || isHeld(other))
        && denies == other.denies
        && (names.stream().allMatch(other::knows) || other.names.stream().allMatch(this::knows))
        && shared(other).equals(other.shared(this));
  }

  private static double share(Set<String> a, Set<String> b) {
    double common = common(a, b);
    return common == 0 ? 0 : common / (a.size() + b.size() - common);
  }

  /** A loop, because it runs for each two of the first sentences of each question. */
  private static int common(Set<String> a, Set<String> b) {
    int common = 0;
    for (String term : a) {
      common += b.contains(term) ? 1 : 0;
    }
    return common;
  }

  private boolean isHeld(Wording other) {
    int fewest = Math.min(content.size(), other.content.size());
    return fewest >= LEAST_HELD && common(content, other.content) >= HELD * fewest;
  }

  private boolean knows(Set<String> name) {
    return name.stream().anyMatch(terms::contains);
  }

  /** The parts of names that the other sentence has in its names too, in the order of this one. */
  private List<String> shared(Wording other) {
    return names.stream()
        .flatMap(Set::stream)
        .distinct()
        .filter(part -> other.names.stream().anyMatch(name -> name.contains(part)))
        .toList();
  }
}
