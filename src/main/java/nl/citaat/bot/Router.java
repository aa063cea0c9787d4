package nl.citaat.bot;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.citaat.answer.Answerer;
import nl.citaat.bot.Incoming.Pressed;
import nl.citaat.bot.Incoming.RepliedTo;
import nl.citaat.bot.Incoming.Said;
import nl.citaat.bot.Incoming.Wordless;
import nl.citaat.bot.Outgoing.AnswerInline;
import nl.citaat.moderation.Moderation;
import nl.citaat.moderation.Role;
import nl.citaat.store.ChatSettings;
import nl.citaat.store.Session;
import nl.citaat.store.Store;
import nl.citaat.text.Language;
import nl.citaat.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Finds the handler for what was said or pressed. Safe for use by many threads. */
final class Router {

  /** Telegram's names of bots end in "bot"; in a question they only say who is meant. */
  private static final Pattern BOT_NAME = Pattern.compile("(?i)(?<!\\w)@\\w*bot\\b[,:]?");

  /** What can be said also where only administrators may ask: no answer takes long to read. */
  private static final Set<String> FOR_EVERYBODY =
      Set.of("start", "help", "language", "settings", "privacy", "forget");

  private final Store store;
  private final Groups groups;
  private final Moderation moderation;
  private final Handlers handlers;
  private final Map<String, Handler> commands;
  private final Pressing pressing;
  private final KeeperHandler keepers;

  Router(Store store, Answerer answerer, Rules rules) {
    this.store = store;
    moderation = rules.moderation();
    groups = new Groups(store, rules.administrators());
    handlers = Handlers.of(store, answerer, rules, groups);
    commands = handlers.commands();
    keepers = handlers.keepers();
    pressing = new Pressing(store, groups, handlers);
  }

  /**
   * Whether it asks something of the bot; in a group that is no chatter, and no command that
   * another bot there may know. Sending what an inline query found asks nothing more.
   */
  boolean concerns(Incoming incoming) {
    return switch (incoming) {
      case Said said -> concerns(said);
      case Incoming.Edited edited -> concerns(edited.said());
      case Incoming.Joined joined -> false;
      case Wordless sent -> true;
      case Pressed pressed -> true;
      case Incoming.Inline typed -> true;
      case Incoming.Chosen chosen -> false;
    };
  }

  private boolean concerns(Said said) {
    return said.chat().kind() == Chat.Kind.PRIVATE
        || (said.addressed()
            && Command.in(Normalizer.line(said.text()))
                .map(
                    command ->
                        commands.containsKey(command.name())
                            || keepers.knows(command.name(), said.from()))
                .orElse(true));
  }

  /** The reply of the right handler; silence for what is not meant for the bot. */
  Reply reply(Incoming incoming) {
    Turn turn = turn(incoming);
    return routed(incoming).with((session, outgoing) -> menu(session, turn, outgoing));
  }

  /** Of those who keep the archive the menu has more commands. */
  private Outgoing menu(Session session, Turn turn, Outgoing outgoing) {
    Person from = turn.incoming().from();
    if (from == null
        || !(outgoing instanceof Outgoing.OfferMenu offer)
        || offer.scope() != Menu.Scope.PRIVATE
        || offer.chat().id() != from.id()) {
      return outgoing;
    }
    Role role = moderation.role(session, from.id());
    Language language = offer.language() == null ? turn.language() : offer.language();
    return role == Role.READER
        ? outgoing
        : new Outgoing.OfferMenu(offer.chat(), Menu.Scope.of(role), language);
  }

  private Reply routed(Incoming incoming) {
    return switch (incoming) {
      case Said said -> concerns(said) ? said(said) : Reply.NONE;
      case Incoming.Edited edited -> question(edited).map(this::ask).orElse(Reply.NONE);
      case Incoming.Joined joined -> handlers.greeting().handle(turn(joined));
      case Pressed pressed -> pressing.reply(turn(pressed), pressed);
      case Wordless sent ->
          keepers
              .drafts()
              .file(sent, turn(sent))
              .orElseGet(() -> handlers.wordless().handle(turn(sent), sent));
      case Incoming.Inline typed -> Reply.of(inline(typed));
      case Incoming.Chosen chosen -> handlers.inline().chosen(chosen);
    };
  }

  /** A turn for which nothing counts but who is spoken to. */
  Turn turn(Incoming incoming) {
    return turn(incoming, "");
  }

  /** A group's language goes before that of its people. */
  private Turn turn(Incoming incoming, String words) {
    boolean alone = incoming.chat().kind() == Chat.Kind.PRIVATE;
    ChatSettings here = alone ? ChatSettings.NONE : groups.settings(incoming.chat());
    Language chosen = here.language() == null ? chosen(incoming.from()) : here.language();
    return new Turn(incoming, words, chosen, here.quiet());
  }

  /** What to offer for an inline query. */
  AnswerInline inline(Incoming.Inline typed) {
    String words = Normalizer.line(typed.words());
    return handlers.inline().answer(turn(typed, words), typed);
  }

  private Reply said(Said said) {
    return question(said).map(this::ask).orElseGet(() -> command(said));
  }

  private Reply command(Said said) {
    Optional<Command> given = Command.in(Normalizer.line(said.text()));
    if (given.isEmpty()) {
      return handlers
          .channels()
          .adding()
          .forwarded(said, turn(said))
          .orElseGet(() -> keepers.drafts().answer(said, turn(said)));
    }
    Command command = given.get();
    Turn turn = turn(said, withoutBotName(command.words()));
    if (keepers.knows(command.name(), said.from())) {
      return keepers.handle(command, turn);
    }
    if (command.name().equals("start") && keepers.knows("add", said.from())) {
      return handler(command).handle(turn).before(menuOf(said.chat(), turn));
    }
    return FOR_EVERYBODY.contains(command.name()) || groups.mayAsk(said)
        ? handler(command).handle(turn)
        : refused(turn);
  }

  /**
   * Who gives a command that changes the archive at once, and may; empty for all else that is said.
   */
  Optional<Person> keeping(Said said) {
    return Command.in(Normalizer.line(said.text()))
        .filter(KeeperHandler::isAtOnce)
        .filter(command -> said.addressed() && keepers.knows(command.name(), said.from()))
        .flatMap(command -> Optional.ofNullable(said.from()));
  }

  /**
   * The question that a message asks, which may have no words; empty when it is not for the bot or
   * asks something else. In reply to somebody it can ask what that one said.
   */
  Optional<Turn> question(Said said) {
    String line = Normalizer.line(said.text());
    Optional<Command> command = Command.in(line);
    if (!concerns(said)
        || command.filter(other -> !other.name().equals("ask")).isPresent()
        || (command.isEmpty()
            && (keepers.drafts().isAsking(said) || handlers.channels().adding().isAwaited(said)))) {
      return Optional.empty();
    }
    String words = withoutBotName(command.map(Command::words).orElse(line));
    RepliedTo other = said.repliesTo();
    return Optional.of(
        words.isEmpty() && other != null && !other.byBot() && other.text() != null
            ? turn(instead(said, other), withoutBotName(Normalizer.line(other.text())))
            : turn(said, words));
  }

  /**
   * As if a question had been asked by this reader where it stands, so that the answer goes there.
   */
  private static Said instead(Said said, RepliedTo other) {
    return new Said(
        said.update(),
        said.chat(),
        said.from(),
        said.at(),
        other.message(),
        said.text(),
        true,
        null,
        said.asGroup());
  }

  /** The same of a message that was edited. */
  Optional<Turn> question(Incoming.Edited edited) {
    return question(edited.said())
        .map(
            turn -> {
              Said said = (Said) turn.incoming();
              Incoming now = new Incoming.Edited(said, edited.at());
              return new Turn(now, turn.words(), turn.chosen(), turn.quiet());
            });
  }

  /** The answer to a question, if it may be asked. */
  Reply ask(Turn turn) {
    return groups.mayAsk(turn.incoming()) ? handlers.question().handle(turn) : refused(turn);
  }

  private static Outgoing menuOf(Chat chat, Turn turn) {
    return new Outgoing.OfferMenu(chat, Menu.Scope.PRIVATE, turn.chosen());
  }

  private static Reply refused(Turn turn) {
    return turn.quiet()
        ? Reply.NONE
        : Reply.of(turn.tell(new Texts(turn.language()).of(Text.ASK_ADMINISTRATORS_ONLY)));
  }

  private Handler handler(Command command) {
    return commands.getOrDefault(command.name(), Handlers.says(Text.COMMAND_UNKNOWN));
  }

  private static String withoutBotName(String words) {
    return Normalizer.line(BOT_NAME.matcher(words).replaceAll(" "));
  }

  private @Nullable Language chosen(@Nullable Person from) {
    return from == null
        ? null
        : store.read(session -> session.chats().language(from.id())).orElse(null);
  }
}
