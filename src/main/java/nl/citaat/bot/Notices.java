package nl.citaat.bot;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.citaat.article.Article;
import nl.citaat.article.ArticleId;
import nl.citaat.store.AuditEntry;
import nl.citaat.store.Delivery;
import nl.citaat.store.Session;
import nl.citaat.store.Store;
import nl.citaat.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Tells a chat of each step of those who keep the archive, in the transaction of the step, so that
 * none is told twice or not at all. Safe for use by many threads.
 */
public final class Notices {

  /** Tells nobody. */
  public static final Notices NONE = new Notices(null);

  private final @Nullable Long chat;
  private final OutgoingCodec codec = new OutgoingCodec();

  /**
   * @param chat the number of the chat that is told; null for none
   */
  public Notices(@Nullable Long chat) {
    this.chat = chat;
  }

  /**
   * Begins again to write to a chat that could not be written to, as it may be put right; to be
   * called at each start of the bot.
   */
  public void begin(Store store) {
    if (chat != null) {
      store.write(
          session -> {
            session.chats().activate(chat);
            return chat;
          });
    }
  }

  /**
   * Does some work, and tells of what it noted in the audit. A chat that can't be written to is not
   * told.
   *
   * @return what the work returns
   */
  public <T> T telling(Session session, Function<Session, T> work) {
    if (chat == null) {
      return work.apply(session);
    }
    long before = session.audit().last();
    T done = work.apply(session);
    if (session.chats().isActive(chat)) {
      session.audit().after(before).forEach(step -> tell(session, chat, step));
    }
    return done;
  }

  private void tell(Session session, long to, AuditEntry step) {
    Language language = session.chats().language(to).orElse(Language.EN);
    Chat there = new Chat(to, to > 0 ? Chat.Kind.PRIVATE : Chat.Kind.GROUP, null);
    Outgoing.Send line =
        new Outgoing.Send(
            there, line(session, new Texts(language), step), null, List.of(), List.of(), language);
    session
        .outbox()
        .add(new Delivery(null, 0, to, Delivery.Kind.ANSWER, Delivery.NOTICE, codec.toJson(line)));
  }

  /** Who did what to which article, and why. */
  private static FormattedText line(Session session, Texts texts, AuditEntry step) {
    Map<String, String> what = Map.of("what", step.action().replace('-', '_'));
    FormattedText.Builder line =
        new FormattedText.Builder()
            .add(step.actor())
            .add(SourceLine.DOT)
            .add(texts.of(Text.NOTICE, what));
    ArticleId id = step.article();
    if (id != null) {
      line.add(SourceLine.DOT);
      session
          .articles()
          .find(id)
          .map(Article::current)
          .ifPresent(revision -> line.add(SourceLine.title(revision.story())).add(" (" + id + ")"));
    }
    if (!step.detail().isEmpty()) {
      line.add(SourceLine.DOT)
          .add(MessageText.beginning(step.detail(), KeeperTexts.LONGEST_DETAIL));
    }
    return line.build();
  }
}
