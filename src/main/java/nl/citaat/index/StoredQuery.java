package nl.citaat.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.citaat.index.PassageQuery.Alternative;
import nl.citaat.index.PassageQuery.TermGroup;
import nl.citaat.text.Language;
import org.jspecify.annotations.Nullable;

/** A query as it is held against stories; equal to itself only. Immutable. */
final class StoredQuery {

  private final long id;

  /** By language, for each group the alternatives, each a term or the terms of a phrase. */
  private final Map<Language, List<List<List<String>>>> groups = new EnumMap<>(Language.class);

  StoredQuery(long id, List<TermGroup> groups) {
    this.id = id;
    for (Language language : Language.values()) {
      this.groups.put(
          language, groups.stream().map(group -> alternatives(group, language)).toList());
    }
  }

  private static List<List<String>> alternatives(TermGroup group, Language language) {
    return group.alternatives().stream()
        .filter(alternative -> alternative.language() == language)
        .map(Alternative::terms)
        .distinct()
        .toList();
  }

  /**
   * For each group terms of which a story has at least one if it meets the group: of a phrase the
   * longest one. None when no story of that language can meet all groups.
   */
  List<Set<String>> needed(Language language) {
    List<Set<String>> needed = new ArrayList<>();
    for (List<List<String>> alternatives : groups.get(language)) {
      Set<String> terms = new HashSet<>();
      alternatives.forEach(phrase -> terms.add(longest(phrase)));
      needed.add(terms);
    }
    return needed.stream().anyMatch(Set::isEmpty) ? List.of() : needed;
  }

  private static String longest(List<String> phrase) {
    String longest = phrase.getFirst();
    for (String term : phrase) {
      longest = term.length() > longest.length() ? term : longest;
    }
    return longest;
  }

  /** The sentence of a story that says most of it, the first of several; null when none does. */
  @Nullable QueryMatch in(StoryTerms story) {
    List<List<List<String>>> all = groups.get(story.language());
    int sentences = story.sentences().size();
    int[] own = new int[sentences];
    BitSet possible = new BitSet(sentences);
    possible.set(0, sentences);
    boolean titled = true;
    for (List<List<String>> alternatives : all) {
      BitSet places = story.places(alternatives);
      titled &= places.get(sentences);
      places.stream().filter(place -> place < sentences).forEach(sentence -> own[sentence]++);
      if (!places.get(sentences)) {
        possible.and(places);
      }
      if (possible.isEmpty()) {
        return null;
      }
    }
    return best(story, possible, own, titled ? 0 : all.size());
  }

  /**
   * @param needed half of so many words a sentence must have by itself
   */
  private @Nullable QueryMatch best(StoryTerms story, BitSet possible, int[] own, int needed) {
    int best = possible.nextSetBit(0);
    for (int sentence = best; sentence >= 0; sentence = possible.nextSetBit(sentence + 1)) {
      best = own[sentence] > own[best] ? sentence : best;
    }
    return 2 * own[best] < needed
        ? null
        : new QueryMatch(id, story.sentences().get(best), own[best]);
  }
}
