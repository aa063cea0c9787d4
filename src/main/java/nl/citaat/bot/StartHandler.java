package nl.citaat.bot;

import java.util.Optional;
import nl.citaat.article.Article;
import nl.citaat.bot.DeepLink.ToArticle;
import nl.citaat.bot.DeepLink.ToQuote;
import nl.citaat.store.Articles;
import nl.citaat.store.Store;
import nl.citaat.text.Language;

/** Welcomes people, and shows those who come by a {@link DeepLink} what it leads to. */
final class StartHandler implements Handler {

  private final Store store;

  StartHandler(Store store) {
    this.store = store;
  }

  @Override
  public Reply handle(Turn turn) {
    Texts texts = new Texts(turn.language());
    String parameter = turn.words();
    if (parameter.isEmpty() || parameter.equals(DeepLink.ASK)) {
      return turn.say(texts.of(Text.START));
    }
    if (parameter.equals(DeepLink.LATEST)) {
      return new LatestHandler(store).handle(turn);
    }
    return DeepLink.parse(parameter)
        .flatMap(link -> store.read(session -> opened(turn, session.articles(), link)))
        .orElseGet(() -> turn.say(texts.of(Text.LINK_UNKNOWN)));
  }

  private static Optional<Reply> opened(Turn turn, Articles articles, DeepLink link) {
    Language talk = turn.language();
    Optional<Article> article = link.article(articles);
    return switch (link) {
      case ToArticle to -> article.map(found -> ArticleHandler.show(turn, talk, found));
      case ToQuote to ->
          to.quote(articles)
              .flatMap(quote -> QuoteContext.show(turn, talk, articles, quote))
              .map(Reply::of);
    };
  }
}
