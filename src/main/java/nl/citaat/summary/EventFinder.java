package nl.citaat.summary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.citaat.article.Article;
import nl.citaat.text.Analysis;
import org.jspecify.annotations.Nullable;

/**
 * Brings articles about the same event together, in either language: those that were published
 * within a few days, share names, and have much the same words in title and first sentences.
 */
final class EventFinder {

  /**
   * In the archive that the program comes with, the six pairs about the same event have a cosine of
   * 0.17 to 0.57; hardly any other pair comes near, and none of the same days.
   */
  private static final double ALIKE = 0.15;

  /** With one shared name. */
  private static final double VERY_ALIKE = 0.17;

  /**
   * Two articles that have a subject in common as it is must be more alike to be about the same
   * event: of the six pairs five have a cosine of 0.2 or more and two names at least. Chosen.
   */
  private static final double SURELY_ALIKE = 0.2;

  private static final double SURELY_ALIKE_WITH_ONE_NAME = 0.3;

  /** What has hardly any other words is the same also when it names nobody. Chosen. */
  private static final double COPY = 0.7;

  private static final int SHARED_NAMES = 2;

  /** About as many as a small newspaper brings a day. */
  private static final int OTHERS = 20;

  /** So long an event is told of. */
  private static final long DAYS = 3;

  private final List<Item> items;

  private EventFinder(List<Item> items) {
    this.items = items;
  }

  private record Item(Article article, ArticleTerms terms, TermVector weighted) {}

  /** The events, the most important first; each article is in one of them. */
  static List<Event> events(List<Article> articles, Analysis analysis) {
    return new EventFinder(items(articles, analysis)).events();
  }

  /**
   * Of other articles the one that an article is most like, if both are surely about the same
   * event: in doubt they are about two.
   */
  static Optional<Article> same(Article article, List<Article> others, Analysis analysis) {
    List<Article> all = new ArrayList<>(others);
    all.addFirst(article);
    List<Item> items = items(all, analysis);
    Item one = items.removeFirst();
    return items.stream()
        .filter(other -> isSurelySame(one, other))
        .max(Comparator.comparingDouble(other -> one.weighted().cosine(other.weighted())))
        .map(Item::article);
  }

  private static List<Item> items(List<Article> articles, Analysis analysis) {
    List<ArticleTerms> terms =
        articles.stream()
            .map(article -> ArticleTerms.of(article.current().story(), analysis))
            .toList();
    Rarity rarity = new Rarity(terms.stream().map(ArticleTerms::terms).toList(), OTHERS);
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      TermVector weighted = terms.get(i).terms().times(rarity::of);
      items.add(new Item(articles.get(i), terms.get(i), weighted));
    }
    return items;
  }

  private List<Event> events() {
    List<List<Item>> groups = new ArrayList<>();
    items.forEach(item -> join(groups, item));
    return groups.stream()
        .map(group -> new Event(group.stream().map(Item::article).toList()))
        .sorted(Event.IMPORTANCE)
        .toList();
  }

  /** Adds an article to the group that it is most like on the whole, or begins one. */
  private static void join(List<List<Item>> groups, Item item) {
    List<Item> nearest = new ArrayList<>();
    double most = ALIKE;
    for (List<Item> group : groups) {
      double likeness =
          group.stream().mapToDouble(other -> likeness(item, other)).average().orElse(0);
      if (likeness >= most) {
        most = likeness;
        nearest = group;
      }
    }
    if (nearest.isEmpty()) {
      groups.add(nearest);
    }
    nearest.add(item);
  }

  /** The cosine of what they tell; 0 when that can't be the same event. */
  private static double likeness(Item one, Item other) {
    double cosine = one.weighted().cosine(other.weighted());
    long names = one.terms().sharedNames(other.terms());
    boolean same = names >= SHARED_NAMES || (names > 0 && cosine >= VERY_ALIKE);
    return same && areNear(published(one), published(other)) ? cosine : 0;
  }

  private static boolean isSurelySame(Item one, Item other) {
    double cosine = one.weighted().cosine(other.weighted());
    long names = one.terms().sharedNames(other.terms());
    double least =
        names >= SHARED_NAMES ? SURELY_ALIKE : names > 0 ? SURELY_ALIKE_WITH_ONE_NAME : COPY;
    return cosine >= least && areNear(published(one), published(other));
  }

  private static @Nullable LocalDate published(Item item) {
    return item.article().current().story().published();
  }

  private static boolean areNear(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || other == null || Math.abs(ChronoUnit.DAYS.between(one, other)) <= DAYS;
  }
}
