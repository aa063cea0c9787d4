package nl.citaat.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.citaat.article.Article;
import nl.citaat.article.ArticleId;
import nl.citaat.article.Quote;
import nl.citaat.bot.SummaryText;
import nl.citaat.store.Articles;
import nl.citaat.store.Store;
import nl.citaat.summary.Extent;
import nl.citaat.summary.NewsSummariser;
import nl.citaat.summary.NewsSummary;
import nl.citaat.summary.Summariser;
import nl.citaat.text.DayRange;
import nl.citaat.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Prints the summary of an article, or of the news of some time. */
@Command(
    name = "summary",
    description = {
      "Prints what articles say in a few of their sentences.",
      "One article: three to five sentences. Several, or those of a day, a month or a year: each"
          + " event once, the most important first. Without any: those of the latest day."
    },
    mixinStandardHelpOptions = true)
final class SummaryVerb implements Callable<Integer> {

  /** More is no news of one time. */
  private static final int MOST_ARTICLES = 1000;

  /** So long is a sentence of a newspaper. */
  private static final int WORDS_A_SENTENCE = 20;

  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "ID",
      converter = ArticleArgument.class,
      arity = "0..*",
      description = "The articles.")
  private List<ArticleId> ids = List.of();

  @Option(
      names = "--day",
      paramLabel = "DATE",
      converter = PeriodArgument.class,
      description = "The articles of a day (2021-12-13), a month (2021-12) or a year.")
  private @Nullable DayRange day;

  @Option(
      names = "--words",
      paramLabel = "WORDS",
      description = "The article that comes nearest to some words.")
  private @Nullable String words;

  @Option(
      names = "--length",
      paramLabel = "WORDS",
      description = "How many words at most; as a rule 80 for one article, 200 for several.")
  private @Nullable Integer length;

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  @Override
  public Integer call() {
    if (length != null && length < 1) {
      throw wrong("--length must be 1 or more: " + length);
    }
    if ((ids.isEmpty() ? 0 : 1) + (day == null ? 0 : 1) + (words == null ? 0 : 1) > 1) {
      throw wrong("Only one of these at a time: ids, --day, --words");
    }
    try (Wiring parts = main.open()) {
      new FirstArticles(parts, spec.commandLine().getErr()).loadIfEmpty();
      NewsSummary summary = summary(parts, articles(parts));
      if (json) {
        spec.commandLine().getOut().println(JsonSummary.of(summary));
      } else {
        print(summary);
      }
      spec.commandLine().getOut().flush();
      return 0;
    }
  }

  private List<Article> articles(Wiring parts) {
    Store store = parts.store();
    if (words != null) {
      return List.of(nearest(parts, words));
    }
    return ids.isEmpty()
        ? store.read(session -> ofTime(session.articles()))
        : ids.stream().distinct().map(id -> published(store, id)).toList();
  }

  private List<Article> ofTime(Articles articles) {
    return day == null
        ? articles.ofLatestDay(MOST_ARTICLES)
        : articles.between(day.first(), day.last(), MOST_ARTICLES);
  }

  private static Article published(Store store, ArticleId id) {
    Article article =
        store
            .read(session -> session.articles().find(id))
            .orElseThrow(() -> ArticleArgument.unknown(id));
    if (!article.isPublished()) {
      throw new WrongInput(
          "The article " + id + " is retracted: 'citaat show " + id + "' tells why");
    }
    return article;
  }

  private static Article nearest(Wiring parts, String words) {
    return parts.answerer().near(words).stream()
        .findFirst()
        .orElseThrow(
            () -> new WrongInput("No article has these words: 'citaat articles' lists all"));
  }

  private NewsSummary summary(Wiring parts, List<Article> articles) {
    if (articles.size() != 1) {
      return new NewsSummariser(parts.answerer().analysis())
          .summary(articles, within(Extent.OF_NEWS), talk());
    }
    Article article = articles.getFirst();
    List<Quote> quotes =
        new Summariser(parts.answerer().analysis())
            .summary(article.current(), within(Extent.OF_ARTICLE));
    return new NewsSummary(
        quotes.isEmpty() ? List.of() : List.of(new NewsSummary.Item(article, quotes, List.of())));
  }

  /** A longer summary may have more sentences too. */
  private Extent within(Extent usual) {
    return length == null
        ? usual
        : new Extent(Math.max(usual.sentences(), length / WORDS_A_SENTENCE), length);
  }

  private static Language talk() {
    return Language.ofTag(Locale.getDefault().toLanguageTag()).orElse(Language.EN);
  }

  private void print(NewsSummary summary) {
    PrintWriter out = spec.commandLine().getOut();
    if (summary.items().isEmpty()) {
      spec.commandLine()
          .getErr()
          .println(
              "There is nothing to summarise: no article of that time, or no sentence so short");
    }
    Screen screen = Screen.of(out);
    for (NewsSummary.Item item : summary.items()) {
      if (!item.equals(summary.items().getFirst())) {
        screen.print("");
      }
      screen.print(SummaryText.of(item, talk()));
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
