package nl.citaat.moderation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.citaat.article.Article;
import nl.citaat.article.Article.Status;
import nl.citaat.article.ArticleId;
import nl.citaat.article.Story;
import nl.citaat.store.Articles;
import nl.citaat.text.Normalizer;

/**
 * An article that is like a new one.
 *
 * @param likeness why; the surest reason first
 */
public record Similar(ArticleId article, String title, Likeness likeness) {

  /** In words: long enough that two stories on one event share few, unless one copies the other. */
  private static final int SHINGLE = 4;

  /** Chosen by eye: half of all shingles of both are shared by what is one story, edited. */
  private static final double NEAR = 0.5;

  private static final int MOST = 5;

  /** In what two are alike. */
  public enum Likeness {
    /** They have the same address. */
    ADDRESS,
    /** They have the same words. */
    TEXT,
    /** They have many words in a row in common. */
    NEAR
  }

  /** The articles like a story, the likest first and at most five; deleted ones do not count. */
  static List<Similar> to(Story story, Articles articles) {
    Set<String> shingles = shingles(story.body());
    return articles.all().stream()
        .filter(article -> article.status() != Status.DELETED)
        .flatMap(article -> compared(article, story, shingles).stream())
        .sorted(Comparator.comparing(Similar::likeness))
        .limit(MOST)
        .toList();
  }

  private static Optional<Similar> compared(Article article, Story story, Set<String> shingles) {
    Story other = article.current().story();
    return likeness(story, other, shingles)
        .map(likeness -> new Similar(article.id(), other.title(), likeness));
  }

  private static Optional<Likeness> likeness(Story one, Story other, Set<String> shingles) {
    if (one.source().url() != null && one.source().url().equals(other.source().url())) {
      return Optional.of(Likeness.ADDRESS);
    }
    if (one.body().equals(other.body())) {
      return Optional.of(Likeness.TEXT);
    }
    return share(shingles, shingles(other.body())) >= NEAR
        ? Optional.of(Likeness.NEAR)
        : Optional.empty();
  }

  /** Jaccard's coefficient. */
  private static double share(Set<String> one, Set<String> other) {
    long common = one.stream().filter(other::contains).count();
    long all = one.size() + other.size() - common;
    return all == 0 ? 0 : (double) common / all;
  }

  private static Set<String> shingles(String body) {
    String[] words =
        Stream.of(Normalizer.fold(body).split("[^\\p{L}\\p{N}]+"))
            .filter(word -> !word.isEmpty())
            .toArray(String[]::new);
    Set<String> shingles = new HashSet<>();
    for (int i = 0; i + SHINGLE <= words.length; i++) {
      shingles.add(String.join(" ", Arrays.copyOfRange(words, i, i + SHINGLE)));
    }
    return shingles;
  }
}
