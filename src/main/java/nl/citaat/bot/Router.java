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
import nl.citaat.bot.Outgoing.AnswerPress;
import nl.citaat.moderation.Moderation;
import nl.citaat.moderation.Role;
import nl.citaat.store.ChatSettings;
import nl.citaat.store.Session;
import nl.citaat.store.Store;
import nl.citaat.store.Traces;
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
  private final ReachHandler reach;
  private final Map<String, Handler> commands;
  private final Handler question;
  private final LatestHandler latest;
  private final ArticleHandler article;
  private final InlineHandler inline;
  private final TopicsHandler topics;
  private final TimelineHandler timeline;
  private final AnswerHandler answers = new AnswerHandler();
  private final LanguageHandler language;
  private final SettingsHandler settings;
  private final GreetingHandler greeting = new GreetingHandler();
  private final ForgetHandler forget;
  private final FeedsHandler feeds;
  private final WordlessHandler wordless = new WordlessHandler();
  private final KeeperHandler keepers;
  private final Moderation moderation;

  Router(Store store, Answerer answerer, Rules rules) {
    this.store = store;
    moderation = rules.moderation();
    keepers = new KeeperHandler(store, moderation, rules.submissions());
    groups = new Groups(store, rules.administrators());
    reach = new ReachHandler(store);
    feeds = new FeedsHandler(moderation);
    language = new LanguageHandler(groups);
    settings = new SettingsHandler(groups);
    question = new QuestionHandler(store, answerer);
    latest = new LatestHandler(store);
    article = new ArticleHandler(store, answerer);
    inline = new InlineHandler(store, answerer);
    topics = new TopicsHandler(store);
    timeline = new TimelineHandler(answerer);
    forget = new ForgetHandler(store);
    commands =
        Map.ofEntries(
            Map.entry("start", new StartHandler(store)),
            Map.entry("help", says(Text.HELP)),
            Map.entry("ask", question),
            Map.entry("why", new WhyHandler(store, answerer)),
            Map.entry("latest", latest),
            Map.entry("topics", topics),
            Map.entry("timeline", timeline),
            Map.entry("article", article),
            Map.entry("summary", new SummaryHandler(store, answerer)),
            Map.entry("feeds", feeds),
            Map.entry("language", language),
            Map.entry("settings", settings),
            Map.entry("privacy", says(Text.PRIVACY)),
            Map.entry("forget", forget));
  }

  private static Handler says(Text text) {
    Map<String, Long> values = Map.of("days", Traces.KEPT.toDays());
    return turn -> turn.say(new Texts(turn.language()).of(text, values));
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
      case Incoming.Joined joined -> greeting.handle(turn(joined));
      case Pressed pressed -> pressed(pressed);
      case Wordless sent ->
          keepers
              .drafts()
              .file(sent, turn(sent))
              .orElseGet(() -> wordless.handle(turn(sent), sent));
      case Incoming.Inline typed -> Reply.of(inline(typed));
      case Incoming.Chosen chosen -> inline.chosen(chosen);
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
    return inline.answer(turn(typed, words), typed);
  }

  private Reply said(Said said) {
    return question(said).map(this::ask).orElseGet(() -> command(said));
  }

  private Reply command(Said said) {
    Optional<Command> given = Command.in(Normalizer.line(said.text()));
    if (given.isEmpty()) {
      return keepers.drafts().answer(said, turn(said));
    }
    Command command = given.get();
    Turn turn = turn(said, withoutBotName(command.words()));
    if (command.name().equals("reach") && isOwnerAlone(said)) {
      return reach.handle(turn);
    }
    if (!command.name().equals("feeds") && keepers.knows(command.name(), said.from())) {
      return keepers.handle(command, turn);
    }
    if (command.name().equals("start") && keepers.knows("add", said.from())) {
      return handler(command).handle(turn).before(menuOf(said.chat(), turn));
    }
    return FOR_EVERYBODY.contains(command.name()) || groups.mayAsk(said)
        ? handler(command).handle(turn)
        : refused(turn);
  }

  /** To all others and elsewhere, the commands of the owners are unknown. */
  private boolean isOwnerAlone(Said said) {
    Person from = said.from();
    return from != null
        && said.chat().kind() == Chat.Kind.PRIVATE
        && store.read(session -> moderation.role(session, from.id())) == Role.OWNER;
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
        || (command.isEmpty() && keepers.drafts().isAsking(said))) {
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
    return groups.mayAsk(turn.incoming()) ? question.handle(turn) : refused(turn);
  }

  private static Outgoing menuOf(Chat chat, Turn turn) {
    return new Outgoing.OfferMenu(chat, Menu.Scope.PRIVATE, turn.chosen());
  }

  private static Reply refused(Turn turn) {
    return turn.quiet() ? Reply.NONE : notice(turn, Text.ASK_ADMINISTRATORS_ONLY);
  }

  private Handler handler(Command command) {
    return commands.getOrDefault(command.name(), says(Text.COMMAND_UNKNOWN));
  }

  private Reply pressed(Pressed pressed) {
    Turn turn = turn(pressed);
    Optional<Press> press = Press.of(pressed.data());
    if (press.isEmpty()) {
      return notice(turn, Text.BUTTON_UNKNOWN);
    }
    AnswerPress seen = new AnswerPress(pressed.chat(), pressed.press(), null);
    return switch (press.get()) {
      case Press.ShowArticle show -> article.pressed(turn, show).after(seen);
      case Press.ShowLatest show -> Reply.of(seen, latest.pressed(turn, show));
      case Press.ShowTopics show -> Reply.of(seen, topics.pressed(turn, show));
      case Press.ShowTopic show ->
          topics
              .pressed(turn, show)
              .map(page -> Reply.of(seen, page))
              .orElseGet(() -> notice(turn, Text.TOPIC_GONE));
      case Press.ShowTimeline show ->
          timeline
              .pressed(turn, show)
              .map(page -> Reply.of(seen, page))
              .orElseGet(() -> notice(turn, Text.BUTTON_UNKNOWN));
      case Press.ShowFeeds show -> feeds.pressed(turn, show);
      case Press.OfFeed ofFeed -> feeds.pressed(turn, ofFeed);
      case Press.OfAnswer ofAnswer -> answers.pressed(turn, ofAnswer);
      case Press.OfDraft ofDraft -> keepers.drafts().pressed(turn, ofDraft);
      case Press.ChooseLanguage choice -> language.pressed(turn, choice);
      case Press.Change change -> settings.pressed(turn, change);
      case Press.AskLate ask ->
          store
              .read(session -> session.late().of(pressed.chat().id()))
              .map(words -> asked(turn, words))
              .map(reply -> reply.with(session -> session.late().forget(pressed.chat().id())))
              .orElseGet(() -> notice(turn, Text.BUTTON_UNKNOWN));
      case Press.Forget sure -> forget.pressed(turn, sure);
      case Press.Keep keep -> forget.kept(turn, keep);
      case Press.AskMeant ask ->
          Optional.ofNullable(pressed.text())
              .flatMap(new MeantQuestion(ask.talk())::in)
              .map(words -> asked(turn, words))
              .orElseGet(() -> notice(turn, Text.BUTTON_UNKNOWN));
    };
  }

  /** The answer to a question that a button asks. */
  private Reply asked(Turn turn, String words) {
    Pressed press = (Pressed) turn.incoming();
    return groups.mayAsk(press)
        ? question
            .handle(new Turn(press, words, turn.chosen()))
            .after(new AnswerPress(press.chat(), press.press(), null))
        : notice(turn, Text.ASK_ADMINISTRATORS_ONLY);
  }

  private static Reply notice(Turn turn, Text text) {
    return Reply.of(turn.tell(new Texts(turn.language()).of(text)));
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
