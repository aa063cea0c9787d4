package nl.citaat.bot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import nl.citaat.answer.Answer;
import nl.citaat.answer.Answerer;
import nl.citaat.answer.FoundQuote;
import nl.citaat.article.Article;
import nl.citaat.article.Quote;
import nl.citaat.article.Story;
import nl.citaat.bot.DeepLink.ToQuote;
import nl.citaat.bot.Outgoing.AnswerInline;
import nl.citaat.bot.Outgoing.LinkButton;
import nl.citaat.bot.Outgoing.Result;
import nl.citaat.bot.Outgoing.Shown;
import nl.citaat.bot.Outgoing.StartButton;
import nl.citaat.store.Session;
import nl.citaat.store.Store;
import nl.citaat.text.Language;
import nl.citaat.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Offers quotes to those who type a question behind the bot's name in any chat, and headlines to
 * those who type nothing. Each question stands by itself and is not remembered: most are questions
 * half typed.
 */
final class InlineHandler {

  private static final int MOST = 5;

  /** Who chooses later than that must have been away from the screen. */
  private static final Duration CHOSEN_WITHIN = Duration.ofMinutes(10);

  private static final long MOST_OFFERED = 10_000;

  private record Choice(long person, String result) {}

  private final Store store;
  private final Answerer answerer;

  /** What was offered of late, because Telegram tells only the id of what was chosen. */
  private final Cache<Choice, Result> offered =
      Caffeine.newBuilder().expireAfterWrite(CHOSEN_WITHIN).maximumSize(MOST_OFFERED).build();

  InlineHandler(Store store, Answerer answerer) {
    this.store = store;
    this.answerer = answerer;
  }

  AnswerInline answer(Turn turn, Incoming.Inline typed) {
    if (turn.words().chars().noneMatch(Character::isLetterOrDigit)) {
      Offer offer = new Offer(turn.language(), turn.language(), typed.bot());
      return answer(typed, offer, latest().stream().map(offer::headline).toList());
    }
    Answer answer = answerer.answer(turn.words(), null, null, MOST);
    Offer offer = new Offer(turn.language(answer.language()), answer.language(), typed.bot());
    List<Result> quotes =
        answer.quotes().stream()
            .filter(found -> offer.quoted(found).shown().size() == 1)
            .limit(MOST)
            .map(offer::quote)
            .toList();
    quotes.forEach(result -> offered.put(new Choice(typed.from().id(), result.id()), result));
    return answer(typed, offer, quotes);
  }

  /** The answer that offers nothing at all. */
  static AnswerInline nothing(Incoming.Inline typed) {
    return new AnswerInline(typed.chat(), typed.query(), List.of(), null);
  }

  private List<Article> latest() {
    return store.read(session -> session.articles().latest(MOST, 0));
  }

  private static AnswerInline answer(Incoming.Inline typed, Offer offer, List<Result> results) {
    StartButton ask = new StartButton(offer.texts().of(Text.ASK_IN_PRIVATE), DeepLink.ASK);
    return new AnswerInline(typed.chat(), typed.query(), results, results.isEmpty() ? ask : null);
  }

  /**
   * The results in one language.
   *
   * @param asked the language that goes without saying
   */
  private record Offer(Language talk, Language asked, String bot) {

    Texts texts() {
      return new Texts(talk);
    }

    Result headline(Article article) {
      Story story = article.current().story();
      String origin = new SourceLine(texts()).origin(story, asked);
      DeepLink link = DeepLink.to(article.id());
      return new Result(
          link.parameter(),
          story.title(),
          origin.isEmpty() ? null : origin,
          ArticleHead.of(story, talk),
          source(story, link));
    }

    Result quote(FoundQuote found) {
      Quote quote = found.quote();
      Story story = quote.revision().story();
      TextSpan answer = found.answer();
      String title = answer == null ? quote.text() : answer.in(story.body());
      return new Result(
          DeepLink.to(quote).parameter(),
          Headlines.label(title),
          new SourceLine(texts()).of(story, asked).text(),
          quoted(found).text(),
          source(story, DeepLink.to(quote.revision().article())),
          talk);
    }

    /** Shows nothing when the quote is too long for a message. */
    MessageText quoted(FoundQuote found) {
      Story story = found.quote().revision().story();
      FormattedText part =
          new FormattedText.Builder()
              .add(MessageText.block(found.quote(), found.answer()))
              .add("\n")
              .add(new SourceLine(texts()).of(story, asked))
              .build();
      MessageText message = new MessageText();
      message.add(part, List.of(found.quote()));
      return message;
    }

    private LinkButton source(Story story, DeepLink link) {
      URI url = story.source().url();
      String target = url != null && isPublic(url) ? url.toString() : link.url(bot);
      return new LinkButton(texts().of(Text.SOURCE), target);
    }
  }

  /** One address on a button that Telegram does not take would cost the whole answer. */
  private static boolean isPublic(URI url) {
    @Nullable String host = url.getHost();
    return host != null && host.contains(".");
  }

  /**
   * Notes what a result showed that was sent, so that a correction finds it; nothing for a
   * headline.
   */
  Reply chosen(Incoming.Chosen chosen) {
    return DeepLink.parse(chosen.result()).orElse(null) instanceof ToQuote link
        ? Reply.NONE.with(session -> note(session, chosen, link))
        : Reply.NONE;
  }

  private void note(Session session, Incoming.Chosen chosen, ToQuote link) {
    Result result = offered.getIfPresent(new Choice(chosen.from().id(), chosen.result()));
    link.quote(session.articles())
        .map(Shown::of)
        .ifPresent(quote -> new Showing(session).sentInline(chosen, quote, result));
  }
}
