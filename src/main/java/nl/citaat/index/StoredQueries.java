package nl.citaat.index;

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
  private final Map<Long, StoredQuery> queries = new HashMap<>();

  /** By language and term, the queries that can be met only by what has such a term. */
  private final Map<Language, Map<String, List<StoredQuery>>> waiting =
      new EnumMap<>(Language.class);

  /**
   * @param analysis the one that the queries' terms come from
   */
  public StoredQueries(Analysis analysis) {
    this.analysis = analysis;
    for (Language language : Language.values()) {
      waiting.put(language, new HashMap<>());
    }
  }

  /**
   * Stores a query in the place of the one of that number, if there is one.
   *
   * @param groups all of which are to be met, whatever they weigh; none is met by nothing
   */
  public synchronized void put(long id, List<TermGroup> groups) {
    remove(id);
    StoredQuery query = new StoredQuery(id, groups);
    queries.put(id, query);
    for (Language language : Language.values()) {
      Map<String, List<StoredQuery>> lists = waiting.get(language);
      rarest(query, language, lists)
          .forEach(term -> lists.computeIfAbsent(term, key -> new ArrayList<>()).add(query));
    }
  }

  /** The terms of the group that the fewest queries wait for; none where it can't be met. */
  private static Set<String> rarest(
      StoredQuery query, Language language, Map<String, List<StoredQuery>> lists) {
    Comparator<Set<String>> load =
        Comparator.comparingInt(
            terms ->
                terms.stream().mapToInt(term -> lists.getOrDefault(term, List.of()).size()).sum());
    return query.needed(language).stream()
        .min(load.thenComparing(terms -> -shortest(terms)))
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
    StoredQuery query = queries.remove(id);
    if (query == null) {
      return false;
    }
    for (Language language : Language.values()) {
      Map<String, List<StoredQuery>> lists = waiting.get(language);
      query.needed(language).stream()
          .flatMap(Set::stream)
          .forEach(
              term ->
                  lists.computeIfPresent(
                      term,
                      (key, list) -> list.remove(query) && list.isEmpty() ? null : list));
    }
    return true;
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
    Map<String, List<StoredQuery>> lists = waiting.get(language);
    Set<StoredQuery> found = new HashSet<>();
    terms.all().forEach(term -> found.addAll(lists.getOrDefault(term, List.of())));
    return found.stream();
  }
}
