package nl.citaat.bot;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.citaat.answer.Answerer;
import nl.citaat.article.Article;
import nl.citaat.article.ArticleId;
import nl.citaat.article.Quote;
import nl.citaat.article.Revision;
import nl.citaat.article.Sentence;
import nl.citaat.store.Articles;
import nl.citaat.store.Store;
import nl.citaat.text.Language;
import nl.citaat.text.TextSpan;

/** Shows how an article begins: the one with an id or address, or those nearest to some words. */
final class ArticleHandler implements Handler {

  /** How many sentences show what an article is about. */
  private static final int SENTENCES = 3;

  private final Store store;
  private final Answerer answerer;

  ArticleHandler(Store store, Answerer answerer) {
    this.store = store;
    this.answerer = answerer;
  }

  @Override
  public Reply handle(Turn turn) {
    String words = turn.words();
    Language talk = turn.language();
    if (words.isEmpty()) {
      return turn.say(new Texts(talk).of(Text.ARTICLE_HOW));
    }
    Optional<Article> named = store.read(session -> named(session.articles(), words));
    return named.isPresent()
        ? show(turn, talk, named.get())
        : offer(turn, talk, near(answerer, words));
  }

  /** Shows the article of a button; says so when it is there no more. */
  Reply pressed(Turn turn, Press.ShowArticle press) {
    Language talk = turn.language(press.talk());
    return store
        .read(session -> ArticleKey.find(session.articles(), press.key()))
        .map(article -> show(turn, talk, article))
        .orElseGet(() -> notice(turn, talk, Text.ARTICLE_GONE));
  }

  /** The article of an id or address, retracted or not; empty for all other words. */
  static Optional<Article> named(Articles articles, String words) {
    Optional<ArticleId> byUrl = address(words).flatMap(articles::byUrl);
    return byUrl.or(() -> ArticleId.parse(words)).flatMap(articles::find);
  }

  private static Optional<URI> address(String words) {
    try {
      return Optional.of(new URI(words)).filter(URI::isAbsolute);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** None for an address, whose parts are no words of a title. */
  static List<Article> near(Answerer answerer, String words) {
    return words.contains("://") ? List.of() : answerer.near(words);
  }

  private static Reply offer(Turn turn, Language talk, List<Article> found) {
    if (found.size() == 1) {
      return show(turn, talk, found.getFirst());
    }
    Texts texts = new Texts(talk);
    String text =
        found.isEmpty()
            ? texts.of(Text.ARTICLE_UNKNOWN)
            : texts.of(Text.NEAREST, Map.of("count", found.size()));
    return Reply.of(
        turn.send(FormattedText.plain(text), Headlines.buttons(found, talk), List.of()));
  }

  /** How an article begins, or that it was taken back. */
  static Reply show(Turn turn, Language talk, Article article) {
    if (!article.isPublished()) {
      return notice(turn, talk, Text.RETRACTED);
    }
    Revision revision = article.current();
    MessageTexts texts = new MessageTexts(talk);
    texts.add(ArticleHead.of(revision, article, talk), List.of());
    for (Quote quote : opening(revision)) {
      texts.add(MessageText.block(quote, null), List.of(quote));
    }
    return Reply.of(texts.messages(turn, List.of()));
  }

  private static Reply notice(Turn turn, Language talk, Text notice) {
    return turn.say(new Texts(talk).of(notice));
  }

  /** The first sentences, those of each block as one quote. */
  private static List<Quote> opening(Revision revision) {
    Map<Integer, TextSpan> blocks = new TreeMap<>();
    Sentence.of(revision.story()).stream()
        .limit(SENTENCES)
        .forEach(sentence -> blocks.merge(sentence.block(), sentence.span(), TextSpan::union));
    return blocks.values().stream().map(span -> new Quote(revision, span)).toList();
  }
}
