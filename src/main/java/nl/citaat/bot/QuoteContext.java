package nl.citaat.bot;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.citaat.article.Article;
import nl.citaat.article.Quote;
import nl.citaat.article.Revision;
import nl.citaat.article.Sentence;
import nl.citaat.bot.FormattedText.Style;
import nl.citaat.bot.Outgoing.Button;
import nl.citaat.bot.Outgoing.Send;
import nl.citaat.store.Articles;
import nl.citaat.text.Language;
import nl.citaat.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Shows a quote amid the sentences around it, with its source and how its revision stands now. Of a
 * retracted article it shows nothing but that.
 */
final class QuoteContext {

  /** How many sentences are shown before the quote and after it, where a message has room. */
  private static final int AROUND = 2;

  private final Article article;
  private final Revision revision;
  private final Language talk;
  private final List<Sentence> sentences;
  private final List<Sentence> quoted;
  private final Optional<Correction> correction;

  private QuoteContext(Articles articles, Article article, Quote quote, Language talk) {
    this.article = article;
    correction = Correction.of(articles, quote);
    this.revision = quote.revision();
    this.talk = talk;
    sentences = Sentence.of(revision.story());
    quoted = sentences.stream().filter(sentence -> sentence.span().overlaps(quote.span())).toList();
  }

  /**
   * The message that shows it.
   *
   * @param quote of any revision; its sentences are marked as a whole, and what the newspaper said
   *     in their place before is struck out
   * @return empty when nothing quotable stands there
   */
  static Optional<Send> show(Turn turn, Language talk, Articles articles, Quote quote) {
    Article article = articles.find(quote.revision().article()).orElseThrow();
    if (!article.isPublished()) {
      FormattedText notice = FormattedText.plain(new Texts(talk).of(Text.RETRACTED));
      return Optional.of(turn.send(notice, List.of(), List.of()));
    }
    QuoteContext context = new QuoteContext(articles, article, quote, talk);
    return context.quoted.isEmpty() ? Optional.empty() : Optional.of(context.message(turn));
  }

  private Send message(Turn turn) {
    return IntStream.rangeClosed(0, AROUND)
        .mapToObj(less -> fitting(AROUND - less))
        .flatMap(Optional::stream)
        .findFirst()
        .map(message -> turn.send(message.text(), toCurrent(), message.shown()).in(talk))
        .orElseGet(() -> turn.send(tooLong(), toCurrent(), List.of()));
  }

  /** Leads from a revision that was replaced to the one that stands. */
  private List<List<Button>> toCurrent() {
    return revision.number() == article.current().number()
        ? List.of()
        : Headlines.buttons(List.of(article), talk);
  }

  private FormattedText tooLong() {
    MessageText message = new MessageText();
    message.add(FormattedText.plain(new Texts(talk).of(Text.TOO_LONG_TO_QUOTE)), List.of());
    message.add(ArticleHead.of(revision, article, talk), List.of());
    return message.text();
  }

  /** Empty when so much does not fit in a message. */
  private Optional<MessageText> fitting(int around) {
    MessageText message = new MessageText();
    message.add(ArticleHead.of(revision, article, talk), List.of());
    boolean fits =
        blocks(around).stream()
            .map(span -> new Quote(revision, span))
            .allMatch(block -> message.add(shown(block), List.of(block)));
    boolean all =
        fits && correction.map(before -> message.add(until(before), List.of())).orElse(true);
    return all ? Optional.of(message) : Optional.empty();
  }

  private FormattedText until(Correction before) {
    Texts texts = new Texts(talk);
    return new FormattedText.Builder()
        .add(texts.of(Text.QUOTE_UNTIL, Map.of("day", texts.date(before.day()))) + "\n")
        .add(Style.STRIKETHROUGH, before.before().text())
        .build();
  }

  /** The sentences, those of each block as one span. */
  private Collection<TextSpan> blocks(int around) {
    int from = Math.max(0, quoted.getFirst().ordinal() - around);
    int to = Math.min(sentences.size(), quoted.getLast().ordinal() + around + 1);
    Map<Integer, TextSpan> blocks = new TreeMap<>();
    for (Sentence sentence : sentences.subList(from, to)) {
      blocks.merge(sentence.block(), sentence.span(), TextSpan::union);
    }
    return blocks.values();
  }

  private FormattedText shown(Quote block) {
    TextSpan marked = marked(block.span());
    return marked == null ? MessageText.around(block) : MessageText.block(block, marked);
  }

  /** The part of a block that was quoted; null when nothing of it was. */
  private @Nullable TextSpan marked(TextSpan block) {
    return quoted.stream()
        .map(Sentence::span)
        .filter(block::contains)
        .reduce(TextSpan::union)
        .orElse(null);
  }
}
