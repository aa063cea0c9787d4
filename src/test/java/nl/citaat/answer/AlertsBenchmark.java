package nl.citaat.answer;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.citaat.article.Sentence;
import nl.citaat.article.Story;
import nl.citaat.index.PassageQuery.TermGroup;
import nl.citaat.index.StoredQueries;
import nl.citaat.ingest.Read;
import nl.citaat.ingest.StoryFiles;
import nl.citaat.testing.Archive;
import nl.citaat.text.Language;
import nl.citaat.text.Word;

/**
 * Prints how long it takes to hold an article against 100,000 stored alerts, analysing it included.
 * It is no test: what it prints depends on the machine. Run it by
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=nl.citaat.answer.AlertsBenchmark
 * </pre>
 *
 * <p>Of the alerts four tenths are names of the lexicon, a few of which are wanted far more than
 * the others; two tenths are such a name with one of the lexicon's nouns; the rest are two or three
 * words that stand near each other in a sentence of every other article of {@code content/}, or of
 * the folder that is named. The articles that are held against them are the others, with all their
 * sentences.
 */
final class AlertsBenchmark {

  private static final int ALERTS = 100_000;
  private static final int MATCHES = 500;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final Path LEXICON = Path.of("src/main/resources/nl/citaat/text/lexicon");

  private final StandingWords words =
      new StandingWords(
          new QuestionReader(Archive.ANALYSIS, Clock.systemUTC()), Archive.ANALYSIS.lexicon());
  private final Random random = new Random(7);
  private final List<Story> stories;
  private final List<String> names;
  private final List<String> nouns;

  private AlertsBenchmark(List<Story> stories) throws IOException {
    this.stories = stories;
    names = new ArrayList<>(column("names.tsv", 1, row -> true));
    Collections.shuffle(names, random);
    nouns = column("words/b.tsv", 0, row -> row[2].equals("n") && row[3].equals("1"));
  }

  public static void main(String... arguments) throws IOException {
    Path folder = arguments.length == 0 ? Archive.CONTENT : Path.of(arguments[0]);
    List<Story> stories =
        new StoryFiles(Clock.systemUTC())
            .read(folder)
            .filter(Read.Found.class::isInstance)
            .map(read -> ((Read.Found) read).draft().story())
            .toList();
    new AlertsBenchmark(stories).run();
  }

  private void run() {
    StoredQueries queries = filled();
    List<Story> held = half(1);
    for (int i = 0; i < MATCHES; i++) {
      queries.match(held.get(i % held.size()));
    }
    double[] times = new double[MATCHES];
    long met = 0;
    for (int i = 0; i < MATCHES; i++) {
      long begin = THREADS.getCurrentThreadCpuTime();
      met += queries.match(held.get(i % held.size())).size();
      times[i] = (THREADS.getCurrentThreadCpuTime() - begin) / 1e6;
    }
    Arrays.sort(times);
    int sentences = held.stream().mapToInt(story -> Sentence.of(story).size()).sum();
    print(
        "%d articles of %.1f sentences, each met by %d alerts"
            .formatted(held.size(), (double) sentences / held.size(), met / MATCHES));
    print(
        "ms of the processor for an article: mean %.2f, median %.2f, 95 of 100 below %.2f"
            .formatted(
                Arrays.stream(times).average().orElse(0),
                times[MATCHES / 2],
                times[MATCHES * 95 / 100]));
  }

  private StoredQueries filled() {
    long start = System.nanoTime();
    StoredQueries queries = new StoredQueries(Archive.ANALYSIS);
    List<Story> sources = half(0);
    while (queries.size() < ALERTS) {
      Story story = sources.get(random.nextInt(sources.size()));
      List<TermGroup> groups = words.groups(alert(story), story.language());
      if (!groups.isEmpty()) {
        queries.put(queries.size() + 1L, groups);
      }
    }
    print("%d alerts read in %.1f s".formatted(ALERTS, (System.nanoTime() - start) / 1e9));
    return queries;
  }

  private List<Story> half(int from) {
    return IntStream.range(0, stories.size())
        .filter(i -> i % 2 == from)
        .mapToObj(stories::get)
        .toList();
  }

  /** What a reader might want. */
  private String alert(Story story) {
    return switch (random.nextInt(10)) {
      case 0, 1, 2, 3 -> name();
      case 4, 5 -> name() + " " + nouns.get(random.nextInt(nouns.size()));
      default -> sentencePart(story);
    };
  }

  private String name() {
    return names.get((int) (names.size() * Math.pow(random.nextDouble(), 3)));
  }

  private String sentencePart(Story story) {
    List<Sentence> sentences = Sentence.of(story);
    Sentence sentence = sentences.get(random.nextInt(sentences.size()));
    List<Word> all = Archive.ANALYSIS.words(story.language(), story.body(), sentence.span());
    List<String> telling =
        IntStream.range(0, all.size())
            .filter(i -> tells(all.get(i), i, story.language()))
            .mapToObj(i -> all.get(i).token().form())
            .toList();
    int from = random.nextInt(Math.max(1, telling.size()));
    int to = Math.min(telling.size(), from + 2 + random.nextInt(2));
    return String.join(" ", telling.subList(Math.min(from, to), to));
  }

  /** The English names or words of a table of the lexicon. */
  private static List<String> column(String table, int column, Predicate<String[]> rows)
      throws IOException {
    try (Stream<String> lines = Files.lines(LEXICON.resolve(table))) {
      return lines
          .map(line -> line.split("\t", -1))
          .filter(row -> row.length > column && rows.test(row))
          .map(row -> row[column].split(",", -1)[0])
          .toList();
    }
  }

  private static boolean tells(Word word, int at, Language language) {
    return word.token().form().length() > 3
        && (at > 0 || Archive.ANALYSIS.lexicon().knows(language, word.token().folded()));
  }

  private static void print(String line) {
    System.out.println(line);
  }
}
