package nl.citaat.bot;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.citaat.answer.Answerer;
import nl.citaat.article.Article;
import nl.citaat.article.Quote;
import nl.citaat.bot.Outgoing.Button;
import nl.citaat.store.Store;
import nl.citaat.summary.Extent;
import nl.citaat.summary.NewsSummariser;
import nl.citaat.summary.NewsSummary;
import nl.citaat.summary.Summariser;
import nl.citaat.text.Language;

/**
 * Shows what an article says in a few of its sentences, or, without words, what those of the latest
 * day say.
 */
final class SummaryHandler implements Handler {

  /** More than any newspaper that it is meant for brings a day. */
  private static final int MOST_ARTICLES = 200;

  private final Store store;
  private final Answerer answerer;
  private final Summariser summariser;
  private final NewsSummariser news;

  SummaryHandler(Store store, Answerer answerer) {
    this.store = store;
    this.answerer = answerer;
    summariser = new Summariser(answerer.analysis());
    news = new NewsSummariser(answerer.analysis());
  }

  @Override
  public Reply handle(Turn turn) {
    String words = turn.words();
    if (words.isEmpty()) {
      return day(turn);
    }
    Optional<Article> named =
        store.read(session -> ArticleHandler.named(session.articles(), words));
    List<Article> found = named.map(List::of).orElseGet(() -> ArticleHandler.near(answerer, words));
    return found.isEmpty()
        ? turn.say(new Texts(turn.language()).of(Text.ARTICLE_UNKNOWN))
        : article(turn, found.getFirst(), found.subList(1, found.size()));
  }

  /**
   * @param others articles that may have been meant instead
   */
  private Reply article(Turn turn, Article article, List<Article> others) {
    Language talk = turn.language();
    List<Quote> quotes = summariser.summary(article.current(), Extent.OF_ARTICLE);
    if (quotes.isEmpty() || !article.isPublished()) {
      return ArticleHandler.show(turn, talk, article);
    }
    MessageTexts texts = new MessageTexts(talk);
    add(texts, new NewsSummary.Item(article, quotes, List.of()), talk);
    return Reply.of(texts.messages(turn, Headlines.buttons(others, talk)));
  }

  private Reply day(Turn turn) {
    Language talk = turn.language();
    List<Article> articles = store.read(session -> session.articles().ofLatestDay(MOST_ARTICLES));
    List<NewsSummary.Item> items = news.summary(articles, Extent.OF_NEWS, talk).items();
    if (items.isEmpty()) {
      return turn.say(new Texts(talk).of(Text.LATEST_NONE));
    }
    MessageTexts texts = new MessageTexts(talk);
    LocalDate day = articles.getFirst().current().story().published();
    if (items.size() > 1 && day != null) {
      texts.add(FormattedText.plain(heading(day, new Texts(talk))), List.of());
    }
    items.forEach(item -> add(texts, item, talk));
    return Reply.of(texts.messages(turn, List.<List<Button>>of()));
  }

  private static String heading(LocalDate day, Texts texts) {
    return texts.of(Text.SUMMARY_DAY, Map.of("day", texts.date(day)));
  }

  private static void add(MessageTexts texts, NewsSummary.Item item, Language talk) {
    texts.add(SummaryText.of(item, talk), SummaryText.quotes(item));
  }
}
