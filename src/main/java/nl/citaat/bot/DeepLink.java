package nl.citaat.bot;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.citaat.article.Article;
import nl.citaat.article.ArticleId;
import nl.citaat.article.Quote;
import nl.citaat.article.Revision;
import nl.citaat.store.Articles;
import nl.citaat.text.TextSpan;

/**
 * A link into the private chat that shows an article or a quote, for as long as the article is
 * kept. It carries a parameter of at most 64 characters, all of them A-Z, a-z, 0-9, _ or -:
 *
 * <pre>
 * a_KEY                            the article as it stands
 * s_REVISION-START-LENGTH-KEY      a quote: a span of a revision's body, numbers in base 36
 * </pre>
 *
 * KEY is the article's id. When the id is too long or has other characters it is a hyphen, with
 * which no id begins, and a mark made from the id.
 */
sealed interface DeepLink {

  /** Leads to nothing in particular: one simply begins to ask. */
  String ASK = "ask";

  /** Leads to the latest headlines. */
  String LATEST = "latest";

  int RADIX = 36;

  /** With it, an id of the greatest length and three numbers fill the 64 characters. */
  int MAX_DIGITS = 5;

  int MAX_KEY = 44;

  Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9_-]{0," + (MAX_KEY - 1) + "}");
  Pattern TO_ARTICLE = Pattern.compile("a_(?<key>[a-z0-9_-]{1," + MAX_KEY + "})");
  Pattern TO_QUOTE =
      Pattern.compile(
          "s_(?<revision>N)-(?<start>N)-(?<length>N)-(?<key>[a-z0-9_-]{1,K})"
              .replace("N", "[a-z0-9]{1," + MAX_DIGITS + "}")
              .replace("K", String.valueOf(MAX_KEY)));

  /** The article's id, or a hyphen and a mark. */
  String key();

  /** To an article as it stands. */
  record ToArticle(String key) implements DeepLink {}

  /**
   * To a quote.
   *
   * @param revision the number of the revision
   * @param span its place in that revision's body
   */
  record ToQuote(String key, int revision, TextSpan span) implements DeepLink {

    /** The quote as it is stored; empty when there is none at that place. */
    Optional<Quote> quote(Articles articles) {
      return article(articles)
          .flatMap(article -> articles.revision(article.id(), revision))
          .filter(stored -> !span.isEmpty() && span.end() <= stored.body().length())
          .map(stored -> new Quote(stored, span));
    }
  }

  static DeepLink to(ArticleId article) {
    return new ToArticle(key(article));
  }

  static DeepLink to(Quote quote) {
    Revision revision = quote.revision();
    return new ToQuote(key(revision.article()), revision.number(), quote.span());
  }

  private static String key(ArticleId article) {
    return KEY.matcher(article.value()).matches()
        ? article.value()
        : "-" + ButtonKey.mark(article.value());
  }

  /** The parameter as it stands behind {@code /start}. */
  default String parameter() {
    return switch (this) {
      case ToArticle to -> "a_" + to.key();
      case ToQuote to ->
          "s_"
              + String.join(
                  "-",
                  digits(to.revision()),
                  digits(to.span().start()),
                  digits(to.span().length()),
                  to.key());
    };
  }

  /**
   * The address that opens the private chat.
   *
   * @param bot the bot's name, without the at sign
   */
  default String url(String bot) {
    return "https://t.me/" + bot + "?start=" + parameter();
  }

  /** The address of {@link #LATEST}; the parameter is as in {@link #url}. */
  static String latest(String bot) {
    return "https://t.me/" + bot + "?start=" + LATEST;
  }

  private static String digits(int number) {
    return Integer.toString(number, RADIX);
  }

  /** The link that has a parameter; empty when none of ours has it. */
  static Optional<DeepLink> parse(String parameter) {
    Matcher article = TO_ARTICLE.matcher(parameter);
    if (article.matches()) {
      return Optional.of(new ToArticle(article.group("key")));
    }
    Matcher quote = TO_QUOTE.matcher(parameter);
    return quote.matches() ? Optional.of(toQuote(quote)) : Optional.empty();
  }

  private static ToQuote toQuote(Matcher quote) {
    int start = number(quote, "start");
    TextSpan span = new TextSpan(start, start + number(quote, "length"));
    return new ToQuote(quote.group("key"), number(quote, "revision"), span);
  }

  private static int number(Matcher quote, String group) {
    return Integer.parseInt(quote.group(group), RADIX);
  }

  /** The article it leads to, retracted or not; empty when there is none. */
  default Optional<Article> article(Articles articles) {
    return key().startsWith("-")
        ? ArticleKey.marked(articles, key().substring(1))
        : ArticleId.parse(key()).flatMap(articles::find);
  }
}
