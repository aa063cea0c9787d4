package nl.citaat.summary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.citaat.article.Article;
import nl.citaat.article.Stories;
import nl.citaat.ingest.Read;
import nl.citaat.ingest.StoryFiles;
import nl.citaat.testing.Archive;

/**
 * What happened in some years according to the articles of {@code content/}, told apart by hand:
 * the lines of {@code events/years.tsv} are year, event, and the ids of the articles about it.
 */
final class GoldEvents {

  private static final Path FILE = Path.of("src/test/resources/events/years.tsv");

  private final Map<String, List<Set<String>>> years = new LinkedHashMap<>();
  private final Map<String, Article> articles;

  GoldEvents() {
    articles =
        new StoryFiles(Clock.systemUTC())
            .read(Archive.CONTENT)
            .map(read -> ((Read.Found) read).draft())
            .map(draft -> Stories.article(draft.wanted().value(), 1, draft.story()))
            .collect(Collectors.toMap(article -> article.id().value(), article -> article));
    try {
      Files.readAllLines(FILE, UTF_8).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line) {
    String[] columns = line.split("\t", -1);
    years
        .computeIfAbsent(columns[0], year -> new ArrayList<>())
        .add(new TreeSet<>(Arrays.asList(columns[2].split(" ", -1))));
  }

  Set<String> years() {
    return years.keySet();
  }

  /** The ids of the articles about each event of a year. */
  List<Set<String>> events(String year) {
    return years.getOrDefault(year, List.of());
  }

  /** The articles of a year, by id. */
  List<Article> articles(String year) {
    return events(year).stream().flatMap(Set::stream).sorted().map(articles::get).toList();
  }

  /** All articles, by id. */
  List<Article> articles() {
    return articles.keySet().stream().sorted().map(articles::get).toList();
  }

  /** The share of a year's events of which at least one article is among some. */
  double coverage(String year, Set<String> told) {
    List<Set<String>> events = events(year);
    long met = events.stream().filter(event -> event.stream().anyMatch(told::contains)).count();
    return (double) met / events.size();
  }
}
