package nl.citaat.index;

import com.github.benmanes.caffeine.cache.Interner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.citaat.article.Story;
import nl.citaat.index.PassageQuery.TermGroup;
import nl.citaat.text.Analysis;
import nl.citaat.text.Language;

/**
 * Queries that wait for stories, the other way round than in the {@link PassageIndex}: a story is
 * held against all of them at once. Kept in memory only. Safe for use by many threads.
 *
 * <p>A query costs time only when a story has a word of its rarest group: of each query that group
 * is listed that shares its words with the fewest others.
 */
public final class StoredQueries {

  private final Analysis analysis;
  private final Map<Long, Map<Language, StoredQuery>> queries = new HashMap<>();

  /** By language and term, the queries that can be met only by what has such a term. */
  private final Map<Language, Map<String, List<StoredQuery>>> waiting =
      new EnumMap<>(Language.class);

  /** Keeps one group for all queries that have the same. */
  private final Interner<WordGroup> groups = Interner.newWeakInterner();

  /**
   * @param analysis the one that the queries' terms come from
   */
  public StoredQueries(Analysis analysis) {
    this.analysis = analysis;
  }

  private Map<String, List<StoredQuery>> waiting(Language language) {
    return waiting.computeIfAbsent(language, key -> new HashMap<>());
  }

  /**
   * Stores a query in the place of the one of that number, if there is one.
   *
   * @param wanted all of which is to be met, whatever it weighs; nothing is met by nothing
   */
  public synchronized void put(long id, List<TermGroup> wanted) {
    remove(id);
    Map<Language, StoredQuery> query = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      StoredQuery own =
          new StoredQuery(
              id,
              wanted.stream().map(group -> groups.intern(WordGroup.of(group, language))).toList());
      query.put(language, own);
      Map<String, List<StoredQuery>> lists = waiting(language);
      rarest(own, lists)
          .forEach(term -> lists.computeIfAbsent(term, key -> new ArrayList<>()).add(own));
    }
    queries.put(id, query);
  }

  /** The terms of the group that the fewest queries wait for; none where it can't be met. */
  private static Set<String> rarest(StoredQuery query, Map<String, List<StoredQuery>> lists) {
    Comparator<Set<String>> load =
        Comparator.comparingInt(
            terms ->
                terms.stream().mapToInt(term -> lists.getOrDefault(term, List.of()).size()).sum());
    return query.needed().stream()
        .min(load.thenComparingInt(terms -> -shortest(terms)))
        .orElse(Set.of());
  }

  /** Among equals the longer words are rarer in texts. */
  private static int shortest(Set<String> terms) {
    return terms.stream().mapToInt(String::length).min().orElse(0);
  }

  /**
   * Removes a query.
   *
   * @return whether there was one of that number
   */
  public synchronized boolean remove(long id) {
    Map<Language, StoredQuery> query = queries.remove(id);
    if (query == null) {
      return false;
    }
    query.forEach((language, own) -> remove(own, waiting(language)));
    return true;
  }

  private static void remove(StoredQuery query, Map<String, List<StoredQuery>> lists) {
    query.needed().stream()
        .flatMap(Set::stream)
        .forEach(
            term ->
                lists.computeIfPresent(
                    term, (key, list) -> list.remove(query) && list.isEmpty() ? null : list));
  }

  /** How many queries there are. */
  public synchronized int size() {
    return queries.size();
  }

  /** The numbers of all queries. */
  public synchronized Set<Long> ids() {
    return Set.copyOf(queries.keySet());
  }

  /**
   * The queries that a story meets: in one of its sentences, or with words that its title has, each
   * with the sentence that says most of it. A word of the title stands for one in the sentence, but
   * not for more than half of them; what the title has as a whole is met by any story that has a
   * sentence.
   *
   * @return by number
   */
  public synchronized List<QueryMatch> match(Story story) {
    StoryTerms terms = new StoryTerms(story, analysis);
    return candidates(story.language(), terms)
        .map(query -> query.in(terms))
        .filter(Objects::nonNull)
        .sorted(Comparator.comparingLong(QueryMatch::query))
        .toList();
  }

  private Stream<StoredQuery> candidates(Language language, StoryTerms terms) {
    Map<String, List<StoredQuery>> lists = waiting(language);
    Set<StoredQuery> found = new HashSet<>();
    terms.all().forEach(term -> found.addAll(lists.getOrDefault(term, List.of())));
    return found.stream();
  }
}
