package nl.citaat.digest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.citaat.article.Article;
import nl.citaat.article.Story;
import nl.citaat.text.Analysis;
import nl.citaat.text.Word;

/**
 * Which words articles have, in all their forms. Those of the news of the day are remembered,
 * because many schedules ask for them at the same time. Safe for use by many threads.
 */
record ArticleWords(Analysis analysis, Cache<Version, Set<String>> known) {

  /** More than the news of some days. */
  private static final int REMEMBERED = 1000;

  /** An article as it stood at some time. */
  record Version(String article, int revision) {}

  static ArticleWords by(Analysis analysis) {
    return new ArticleWords(analysis, Caffeine.newBuilder().maximumSize(REMEMBERED).build());
  }

  /** The terms of an article's title and text. */
  Set<String> of(Article article) {
    Version version = new Version(article.id().value(), article.current().number());
    return known.get(version, key -> terms(article.current().story()));
  }

  private Set<String> terms(Story story) {
    return Stream.of(story.title(), story.body())
        .flatMap(text -> analysis.words(story.language(), text).stream())
        .map(Word::terms)
        .flatMap(List::stream)
        .collect(Collectors.toSet());
  }
}
