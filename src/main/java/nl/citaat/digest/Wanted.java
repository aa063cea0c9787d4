package nl.citaat.digest;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.citaat.article.Article;
import nl.citaat.article.Story;
import nl.citaat.store.Schedule.Filter;
import nl.citaat.text.Analysis;
import nl.citaat.text.Language;
import nl.citaat.text.Word;

/** Which articles a filter lets through. */
record Wanted(Filter filter, Analysis analysis) {

  boolean includes(Article article) {
    Story story = article.current().story();
    String outlet = story.source().outlet();
    return (filter.languages().isEmpty() || filter.languages().contains(story.language()))
        && (filter.topics().isEmpty() || story.tags().stream().anyMatch(filter.topics()::contains))
        && (filter.outlets().isEmpty()
            || filter.outlets().stream().anyMatch(name -> name.equalsIgnoreCase(outlet)))
        && (filter.words().isEmpty() || hasWord(story));
  }

  /** Whether enough articles tell of an event. */
  boolean isEnough(List<Article> event) {
    return event.size() >= filter.articles();
  }

  /** In any of its forms: who wants floods also wants a flood. */
  private boolean hasWord(Story story) {
    Set<String> terms =
        Stream.of(story.title(), story.body())
            .flatMap(text -> terms(story.language(), text))
            .collect(Collectors.toSet());
    return filter.words().stream()
        .anyMatch(
            words ->
                analysis.words(story.language(), words).stream()
                    .allMatch(word -> word.terms().stream().anyMatch(terms::contains)));
  }

  private Stream<String> terms(Language language, String text) {
    return analysis.words(language, text).stream().map(Word::terms).flatMap(List::stream);
  }
}
