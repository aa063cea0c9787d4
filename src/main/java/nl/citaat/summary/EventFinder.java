package nl.citaat.summary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.citaat.article.Article;
import nl.citaat.text.Analysis;
import org.jspecify.annotations.Nullable;

/**
 * Brings articles about the same event together, in either language: those that were published
 * within a few days, share names, and have much the same words in title and first sentences.
 */
final class EventFinder {

  /**
   * In the archive that the program comes with, pairs about the same event have a cosine of 0.22
   * and more, all others that are near in time less than 0.1; among a few articles both are less.
   */
  private static final double ALIKE = 0.13;

  private static final int SHARED_NAMES = 2;

  /** So long an event is told of. */
  private static final long DAYS = 3;

  private final List<Item> items;

  private EventFinder(List<Item> items) {
    this.items = items;
  }

  private record Item(Article article, ArticleTerms terms, TermVector weighted) {}

  /** The events, the most important first; each article is in one of them. */
  static List<Event> events(List<Article> articles, Analysis analysis) {
    List<ArticleTerms> terms =
        articles.stream()
            .map(article -> ArticleTerms.of(article.current().story(), analysis))
            .toList();
    Rarity rarity = new Rarity(terms.stream().map(ArticleTerms::terms).toList());
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      TermVector weighted = terms.get(i).terms().times(rarity::of);
      items.add(new Item(articles.get(i), terms.get(i), weighted));
    }
    return new EventFinder(items).events();
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

  private static double likeness(Item one, Item other) {
    boolean can =
        areNear(published(one), published(other))
            && one.terms().sharedNames(other.terms()) >= SHARED_NAMES;
    return can ? one.weighted().cosine(other.weighted()) : 0;
  }

  private static @Nullable LocalDate published(Item item) {
    return item.article().current().story().published();
  }

  private static boolean areNear(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || other == null || Math.abs(ChronoUnit.DAYS.between(one, other)) <= DAYS;
  }
}
