package nl.citaat.digest;

import java.util.List;
import java.util.Set;
import nl.citaat.article.Article;
import nl.citaat.article.Story;
import nl.citaat.store.Schedule.Filter;
import nl.citaat.text.Language;

/** Which articles a filter lets through. */
record Wanted(Filter filter, ArticleWords articles) {

  boolean includes(Article article) {
    Story story = article.current().story();
    String outlet = story.source().outlet();
    return (filter.languages().isEmpty() || filter.languages().contains(story.language()))
        && (filter.topics().isEmpty() || story.tags().stream().anyMatch(filter.topics()::contains))
        && (filter.outlets().isEmpty()
            || filter.outlets().stream().anyMatch(name -> name.equalsIgnoreCase(outlet)))
        && (filter.words().isEmpty() || hasWord(article));
  }

  /** Whether enough articles tell of an event. */
  boolean isEnough(List<Article> event) {
    return event.size() >= filter.articles();
  }

  /** In any of its forms: who wants floods also wants a flood. */
  private boolean hasWord(Article article) {
    Language language = article.current().story().language();
    Set<String> terms = articles.of(article);
    return filter.words().stream()
        .anyMatch(
            words ->
                articles.analysis().words(language, words).stream()
                    .allMatch(word -> word.terms().stream().anyMatch(terms::contains)));
  }
}
