package nl.citaat.bot;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.citaat.answer.Answerer;
import nl.citaat.bot.Incoming.Pressed;
import nl.citaat.bot.Incoming.Said;
import nl.citaat.bot.Incoming.Wordless;
import nl.citaat.bot.Outgoing.AnswerInline;
import nl.citaat.bot.Outgoing.AnswerPress;
import nl.citaat.store.Store;
import nl.citaat.store.Traces;
import nl.citaat.text.Language;
import nl.citaat.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Finds the handler for what was said or pressed. Safe for use by many threads. */
final class Router {

  /** Telegram's names of bots end in "bot"; in a question they only say who is meant. */
  private static final Pattern BOT_NAME = Pattern.compile("(?i)(?<!\\w)@\\w*bot\\b[,:]?");

  private final Store store;
  private final Map<String, Handler> commands;
  private final Handler question;
  private final LatestHandler latest;
  private final ArticleHandler article;
  private final InlineHandler inline;
  private final TopicsHandler topics;
  private final TimelineHandler timeline;
  private final LanguageHandler language = new LanguageHandler();
  private final ForgetHandler forget;
  private final WordlessHandler wordless = new WordlessHandler();

  Router(Store store, Answerer answerer) {
    this.store = store;
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
            Map.entry("language", language),
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
                .map(command -> commands.containsKey(command.name()))
                .orElse(true));
  }

  /** The reply of the right handler; silence for what is not meant for the bot. */
  Reply reply(Incoming incoming) {
    return switch (incoming) {
      case Said said -> concerns(said) ? said(said) : Reply.NONE;
      case Pressed pressed -> pressed(pressed);
      case Wordless sent -> wordless.handle(turn(sent), sent);
      case Incoming.Inline typed -> Reply.of(inline(typed));
      case Incoming.Chosen chosen -> inline.chosen(chosen);
    };
  }

  /** A turn for which nothing counts but who is spoken to. */
  Turn turn(Incoming incoming) {
    return new Turn(incoming, "", chosen(incoming.from()));
  }

  /** What to offer for an inline query. */
  AnswerInline inline(Incoming.Inline typed) {
    String words = Normalizer.line(typed.words());
    return inline.answer(new Turn(typed, words, chosen(typed.from())), typed);
  }

  private Reply said(Said said) {
    String line = Normalizer.line(said.text());
    Optional<Command> command = Command.in(line);
    String words = command.map(Command::words).orElse(line);
    Turn turn = new Turn(said, withoutBotName(words), chosen(said.from()));
    return command.map(this::handler).orElse(question).handle(turn);
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
      case Press.ChooseLanguage choice -> language.pressed(turn, choice);
      case Press.Forget sure -> forget.pressed(turn, sure);
      case Press.Keep keep -> forget.kept(turn, keep);
      case Press.AskMeant ask ->
          Optional.ofNullable(pressed.text())
              .flatMap(new MeantQuestion(ask.talk())::in)
              .map(words -> question.handle(new Turn(pressed, words, turn.chosen())).after(seen))
              .orElseGet(() -> notice(turn, Text.BUTTON_UNKNOWN));
    };
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
