package nl.citaat.index;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A query as it is held against stories of one language; equal to itself only. Immutable.
 *
 * <p>Not a record: its groups would be compared.
 */
final class StoredQuery {

  private final long id;
  private final List<WordGroup> groups;

  StoredQuery(long id, List<WordGroup> groups) {
    this.id = id;
    this.groups = groups;
  }

  /**
   * For each group terms of which a story has at least one if it meets the query. None when no
   * story of that language can meet it.
   */
  List<Set<String>> needed() {
    List<Set<String>> needed = groups.stream().map(WordGroup::needed).toList();
    return needed.stream().anyMatch(Set::isEmpty) ? List.of() : needed;
  }

  /** The sentence of a story that says most of it, the first of several; null when none does. */
  @Nullable QueryMatch in(StoryTerms story) {
    int sentences = story.sentences().size();
    BitSet possible = new BitSet(sentences);
    possible.set(0, sentences);
    boolean titled = true;
    for (WordGroup group : groups) {
      BitSet places = story.places(group);
      boolean inTitle = places.get(sentences);
      titled &= inTitle;
      if (!inTitle) {
        possible.and(places);
      }
      if (possible.isEmpty()) {
        return null;
      }
    }
    return best(story, possible, titled ? 0 : groups.size());
  }

  /**
   * @param needed half of so many words a sentence must have by itself
   */
  private @Nullable QueryMatch best(StoryTerms story, BitSet possible, int needed) {
    int best = -1;
    int most = -1;
    for (int at = possible.nextSetBit(0); at >= 0; at = possible.nextSetBit(at + 1)) {
      int own = words(story, at);
      if (own > most) {
        best = at;
        most = own;
      }
      if (own == groups.size()) {
        break;
      }
    }
    return 2 * most < needed ? null : new QueryMatch(id, story.sentences().get(best), most);
  }

  /** How many of its groups a sentence has by itself. */
  private int words(StoryTerms story, int sentence) {
    int own = 0;
    for (WordGroup group : groups) {
      own += story.places(group).get(sentence) ? 1 : 0;
    }
    return own;
  }
}
