package nl.citaat.bot;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.citaat.bot.ChatDirectory.Listed;
import nl.citaat.bot.Incoming.Forwarded;
import nl.citaat.bot.Incoming.Said;
import nl.citaat.digest.Term;
import nl.citaat.digest.TermException;
import nl.citaat.moderation.Moderation;
import nl.citaat.moderation.RefusedException;
import nl.citaat.store.Schedule;
import nl.citaat.store.Schedule.Filter;
import nl.citaat.store.Schedule.Form;
import nl.citaat.store.Schedule.Plan;
import nl.citaat.store.Schedule.Target;
import nl.citaat.store.Session;
import nl.citaat.store.Store;
import nl.citaat.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Adds schedules: for a channel that is named, or one of which a post is forwarded. Asks the
 * messenger whether the bot may post there. Safe for use by many threads.
 */
final class ChannelAdding {

  /** A name or number, and the topic of a forum. */
  private static final Pattern CHAT =
      Pattern.compile("(?<chat>@[A-Za-z][A-Za-z0-9_]*|-[0-9]{1,18})(?:/(?<topic>[0-9]{1,9}))?");

  private final Store store;
  private final Moderation moderation;
  private final Channels channels;

  ChannelAdding(Store store, Moderation moderation, Channels channels) {
    this.store = store;
    this.moderation = moderation;
    this.channels = channels;
  }

  /**
   * Adds what is described, or asks for a post of the channel when none is named.
   *
   * @param words the channel, unless a post of it is replied to, and when it gets summaries
   */
  Reply add(Turn turn, String words) {
    List<String> parts = ChannelWords.parts(words);
    Matcher named = CHAT.matcher(parts.getFirst());
    if (named.matches()) {
      return add(turn, new Wish(named.group("chat"), named.group("topic"), parts.getLast()));
    }
    Forwarded forwarded =
        turn.incoming() instanceof Said said && said.repliesTo() != null
            ? said.repliesTo().forwarded()
            : null;
    if (forwarded != null && forwarded.chat() != null) {
      return add(turn, new Wish(Long.toString(forwarded.chat()), null, words));
    }
    return await(turn, words);
  }

  /**
   * What is to be added.
   *
   * @param chat a name or number
   * @param topic a forum topic's number; null for none
   * @param words when
   */
  private record Wish(String chat, @Nullable String topic, String words) {}

  private Reply await(Turn turn, String words) {
    Texts texts = new Texts(turn.language());
    try {
      Term.read(words, channels.zone());
    } catch (TermException e) {
      return turn.say(wrong(texts, e));
    }
    long person = person(turn);
    return turn.say(texts.of(Text.CHANNEL_FORWARD))
        .with(session -> session.channelEditors().await(person, words));
  }

  private static long person(Turn turn) {
    Person from = turn.incoming().from();
    return from == null ? 0 : from.id();
  }

  /** Whether a message is a post of a channel that its sender is adding. */
  boolean isAwaited(Said said) {
    return awaited(said).isPresent();
  }

  private Optional<Wish> awaited(Said said) {
    Forwarded forwarded = said.forwarded();
    Person from = said.from();
    Long chat = forwarded == null ? null : forwarded.chat();
    return from == null || chat == null || said.chat().kind() != Chat.Kind.PRIVATE
        ? Optional.empty()
        : store
            .read(session -> session.channelEditors().awaited(from.id()))
            .map(words -> new Wish(Long.toString(chat), null, words));
  }

  /** Adds the channel of which a post is awaited; empty when none is. */
  Optional<Reply> forwarded(Said said, Turn turn) {
    return awaited(said)
        .map(
            wish ->
                add(turn, wish).with(session -> session.channelEditors().arrived(person(turn))));
  }

  private Reply add(Turn turn, Wish wish) {
    Texts texts = new Texts(turn.language());
    Term term;
    try {
      term = Term.read(wish.words(), channels.zone());
    } catch (TermException e) {
      return turn.say(wrong(texts, e));
    }
    Optional<Listed> found =
        mayAsk(turn) ? channels.directory().find(wish.chat()) : Optional.empty();
    if (found.isEmpty()) {
      return turn.say(texts.of(Text.CHANNEL_UNKNOWN, Map.of("chat", wish.chat())));
    }
    Listed chat = found.get();
    return chat.open()
        ? Reply.from(session -> added(session, turn, target(chat, wish), term))
            .then(channels.changed())
        : turn.say(texts.of(Text.CHANNEL_CLOSED, Map.of("channel", chat.title())));
  }

  /** Nobody else learns what chats the bot sees. */
  private boolean mayAsk(Turn turn) {
    return store.read(
        session -> {
          try {
            moderation.channels(session, KeeperHandler.number(turn.incoming().from()));
            return true;
          } catch (RefusedException e) {
            return false;
          }
        });
  }

  private static Target target(Listed chat, Wish wish) {
    Integer topic = wish.topic() == null ? null : Integer.valueOf(wish.topic());
    return new Target(chat.id(), chat.kind().place(), topic, chat.title(), chat.name());
  }

  private List<Outgoing> added(Session session, Turn turn, Target target, Term term) {
    Language talk = turn.language();
    Form form = Form.usual(talk);
    Plan plan = new Plan(term.cron(), term.zone(), Filter.NONE, form, null);
    try {
      Schedule added =
          moderation
              .channels(session, KeeperHandler.number(turn.incoming().from()))
              .add(target, plan);
      Texts texts = new Texts(talk);
      String lines = new ChannelPage(texts, session.now()).lines(added);
      return turn.tell(texts.of(Text.CHANNEL_ADDED) + "\n\n" + lines);
    } catch (RefusedException e) {
      return turn.tell(KeeperTexts.of(turn).refused(e.refusal()));
    }
  }

  /** What is wrong with a term, and what would be right. */
  static String wrong(Texts texts, TermException wrong) {
    String flaw = wrong.flaw().name().toLowerCase(Locale.ROOT);
    return texts.of(Text.CHANNEL_TERM_WRONG, Map.of("flaw", flaw, "word", wrong.word()));
  }
}
