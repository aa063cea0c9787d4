package nl.citaat.index;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.citaat.index.PassageQuery.Alternative;
import nl.citaat.index.PassageQuery.TermGroup;
import nl.citaat.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What may stand for one word of a stored query in stories of one language, each a term or the
 * terms of a phrase. Many queries share one, so it is compared fast. Immutable.
 */
final class WordGroup {

  private final List<List<String>> phrases;
  private final int hash;

  private WordGroup(List<List<String>> phrases) {
    this.phrases = phrases;
    hash = phrases.hashCode();
  }

  static WordGroup of(TermGroup group, Language language) {
    return new WordGroup(
        group.alternatives().stream()
            .filter(alternative -> alternative.language() == language)
            .map(Alternative::terms)
            .distinct()
            .toList());
  }

  /** Terms of which a story has at least one if it meets the group: of a phrase the longest. */
  Set<String> needed() {
    Set<String> terms = new HashSet<>();
    phrases.forEach(phrase -> terms.add(longest(phrase)));
    return terms;
  }

  private static String longest(List<String> phrase) {
    String longest = phrase.getFirst();
    for (String term : phrase) {
      longest = term.length() > longest.length() ? term : longest;
    }
    return longest;
  }

  /** Where any of them stands. */
  BitSet places(StoryTerms story) {
    BitSet any = new BitSet();
    for (List<String> phrase : phrases) {
      any.or(phrase.size() == 1 ? story.places(phrase.getFirst()) : story.together(phrase));
    }
    return any;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof WordGroup group
            && hash == group.hash
            && phrases.equals(group.phrases));
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
