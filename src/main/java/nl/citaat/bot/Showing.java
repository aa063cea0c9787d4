package nl.citaat.bot;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.citaat.article.Article;
import nl.citaat.bot.Outgoing.Amend;
import nl.citaat.bot.Outgoing.Edit;
import nl.citaat.bot.Outgoing.LinkButton;
import nl.citaat.bot.Outgoing.Shown;
import nl.citaat.store.Amendments.Change;
import nl.citaat.store.Delivery;
import nl.citaat.store.OutboxRow;
import nl.citaat.store.SentMessage;
import nl.citaat.store.Session;
import nl.citaat.store.ShownQuote;
import nl.citaat.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the bot's messages show of articles: notes it when they arrive, and changes it when the
 * articles change. Valid as long as the session is.
 */
public final class Showing {

  /** So many quotes are looked at in one transaction: few enough for others to write in between. */
  private static final int BATCH = 100;

  private final Session session;
  private final OutgoingCodec codec = new OutgoingCodec();

  public Showing(Session session) {
    this.session = session;
  }

  /**
   * A delivery has arrived. When an article in it has changed while it was under way, its message
   * is changed as well.
   *
   * @param message the number of its message
   */
  public void arrived(OutboxRow row, int message, Outgoing outgoing) {
    long chat = row.delivery().chat();
    switch (outgoing) {
      case Outgoing.Send send -> {
        Edit same = send.insteadOf(message);
        stands(amend(chat, same), row.delivery().person(), row.created());
      }
      case Outgoing.Edit edit -> {
        session.ledger().forget(chat, message);
        session.amendments().withdraw(chat, message);
        if (edit.shown().isEmpty()) {
          session.sent().forget(chat, message);
        }
        stands(amend(chat, edit), row.delivery().person(), row.created());
      }
      case Outgoing.Amend amend -> {}
      case Outgoing.SendPhoto photo -> {}
      case Outgoing.SendDocument document -> {}
      case Outgoing.AnswerPress press -> {}
      case Outgoing.OfferMenu menu -> {}
      case Outgoing.AnswerInline answer -> {}
    }
  }

  /**
   * A message stands in its chat, but under what number is not known: when an article in it
   * changes, that can only be told to those who ask how far it reached.
   */
  void stands(OutboxRow row, Outgoing outgoing) {
    if (outgoing instanceof Outgoing.Send send) {
      for (Shown quote : send.shown()) {
        session
            .ledger()
            .add(
                new ShownQuote(
                    row.delivery().chat(),
                    null,
                    quote.article(),
                    quote.revision(),
                    quote.span(),
                    session.now()));
      }
    }
  }

  private static Amend amend(long chat, Edit edit) {
    return new Amend(
        at(chat, edit),
        edit.message(),
        null,
        edit.text(),
        edit.buttons(),
        null,
        edit.shown(),
        edit.talk(),
        edit.continues());
  }

  private static Chat at(long chat, Outgoing outgoing) {
    return new Chat(chat, outgoing.chat().kind(), outgoing.chat().topic());
  }

  private void stands(Amend message, @Nullable Long person, Instant made) {
    if (message.shown().isEmpty()) {
      return;
    }
    session
        .sent()
        .keep(
            message.chat().id(),
            message.message(),
            message.inlineMessage(),
            codec.toJson(message),
            person);
    for (Shown quote : message.shown()) {
      session.ledger().add(noted(message, quote));
    }
    message.shown().stream()
        .map(quote -> session.articles().find(quote.article()).orElseThrow())
        .filter(article -> !article.isPublished() || article.current().recorded().isAfter(made))
        .distinct()
        .forEach(article -> tell(change(article), noted(message, article), 0));
  }

  private static Change change(Article article) {
    return new Change(article.id(), article.change(), 0);
  }

  private ShownQuote noted(Amend message, Article article) {
    return message.shown().stream()
        .filter(quote -> quote.article().equals(article.id()))
        .map(quote -> noted(message, quote))
        .findFirst()
        .orElseThrow();
  }

  private ShownQuote noted(Amend message, Shown quote) {
    return new ShownQuote(
        message.chat().id(),
        message.message(),
        quote.article(),
        quote.revision(),
        quote.span(),
        session.now(),
        message.inlineMessage());
  }

  /**
   * Somebody sent an inline result.
   *
   * @param offered as it was offered; null when that is not known any more, so that the message
   *     can't be changed
   */
  void sentInline(Incoming.Chosen chosen, Shown quote, Outgoing.@Nullable Result offered) {
    if (offered == null || chosen.message() == null) {
      session
          .ledger()
          .add(
              new ShownQuote(
                  chosen.chat().id(),
                  null,
                  quote.article(),
                  quote.revision(),
                  quote.span(),
                  chosen.at(),
                  chosen.message()));
      return;
    }
    LinkButton source = offered.source();
    stands(
        new Amend(
            chosen.chat(),
            null,
            chosen.message(),
            offered.text(),
            List.of(),
            source,
            List.of(quote),
            offered.talk()),
        chosen.from().id(),
        Instant.MIN);
  }

  /**
   * Brings what an article's change means to a few more messages that show it, into the outbox.
   *
   * @return whether there can be more to do
   */
  boolean tellMore() {
    Optional<Change> next = session.amendments().next();
    next.ifPresentOrElse(this::tell, session.amendments()::allDone);
    return next.isPresent();
  }

  private void tell(Change change) {
    Map<Long, ShownQuote> some = session.ledger().showing(change.article(), change.ledger(), BATCH);
    long last = change.ledger();
    for (Map.Entry<Long, ShownQuote> shown : some.entrySet()) {
      last = shown.getKey();
      tell(change, shown.getValue(), last);
    }
    if (some.size() < BATCH) {
      session.amendments().done(change);
    } else {
      session.amendments().reached(change, last);
    }
  }

  private void tell(Change change, ShownQuote shown, long ledger) {
    Optional<SentMessage> sent = session.sent().showing(shown);
    if (sent.isPresent()) {
      tell(change, shown, sent.get());
    } else if (!(fate(shown) instanceof Fate.Stands)) {
      session.amendments().addUnreachable(change, shown, ledger);
    }
  }

  private void tell(Change change, ShownQuote shown, SentMessage sent) {
    Amend first = (Amend) codec.fromJson(sent.payload());
    Amend wanted = amended(first);
    Amend stands = sent.amended() == null ? first : (Amend) codec.fromJson(sent.amended());
    if (wanted.text().equals(stands.text())) {
      return;
    }
    String json = codec.toJson(wanted);
    session.sent().amend(sent.id(), json);
    if (shown.inlineMessage() != null || session.chats().isActive(shown.chat())) {
      session
          .amendments()
          .add(
              change,
              shown,
              new Delivery(null, 0, shown.chat(), Delivery.Kind.ANSWER, Delivery.NEWS, json));
    } else {
      session.amendments().addUnreachable(change, shown, 0);
    }
  }

  private Fate fate(ShownQuote shown) {
    return Fate.of(session, new Shown(shown.article(), shown.revision(), shown.span()));
  }

  private Amend amended(Amend sent) {
    List<Fate> fates = sent.shown().stream().map(quote -> Fate.of(session, quote)).toList();
    return fates.stream().allMatch(Fate.Stands.class::isInstance)
        ? sent
        : AmendedText.of(sent, fates, talk(sent));
  }

  private Language talk(Amend sent) {
    Language talk = sent.talk();
    return talk == null ? session.chats().language(sent.chat().id()).orElse(Language.EN) : talk;
  }
}
