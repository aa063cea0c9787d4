package nl.citaat.bot;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.citaat.answer.Answerer;
import nl.citaat.bot.Incoming.Pressed;
import nl.citaat.bot.Incoming.Said;
import nl.citaat.bot.Outgoing.AnswerInline;
import nl.citaat.bot.Outgoing.AnswerPress;
import nl.citaat.store.Store;
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

  Router(Store store, Answerer answerer) {
    this.store = store;
    question = new QuestionHandler(store, answerer);
    latest = new LatestHandler(store);
    article = new ArticleHandler(store, answerer);
    inline = new InlineHandler(store, answerer);
    topics = new TopicsHandler(store);
    timeline = new TimelineHandler(answerer);
    commands =
        Map.of(
            "start", new StartHandler(store),
            "help", turn -> turn.say(new Texts(turn.language()).of(Text.HELP)),
            "ask", question,
            "why", new WhyHandler(store, answerer),
            "latest", latest,
            "topics", topics,
            "timeline", timeline,
            "article", article,
            "language", language);
  }

  /** The reply of the right handler; silence for what is not meant for the bot. */
  Reply reply(Incoming incoming) {
    return switch (incoming) {
      case Said said -> said.addressed() ? said(said) : Reply.NONE;
      case Pressed pressed -> pressed(pressed);
      case Incoming.Inline typed -> Reply.of(inline(typed));
      case Incoming.Chosen chosen -> inline.chosen(chosen);
    };
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
    return command.map(c -> handler(c, said.chat())).orElse(question).handle(turn);
  }

  /** Another bot of the group may know the command, so an unknown one is met with silence there. */
  private Handler handler(Command command, Chat chat) {
    Handler unknown =
        chat.kind() == Chat.Kind.PRIVATE
            ? turn -> turn.say(new Texts(turn.language()).of(Text.COMMAND_UNKNOWN))
            : turn -> Reply.NONE;
    return commands.getOrDefault(command.name(), unknown);
  }

  private Reply pressed(Pressed pressed) {
    Turn turn = new Turn(pressed, "", chosen(pressed.from()));
    Optional<Press> press = Press.of(pressed.data());
    if (press.isEmpty()) {
      return unknown(pressed, turn);
    }
    AnswerPress seen = new AnswerPress(pressed.chat(), pressed.press(), null);
    return switch (press.get()) {
      case Press.ShowArticle show -> Reply.of(seen, article.pressed(turn, show));
      case Press.ShowLatest show -> Reply.of(seen, latest.pressed(turn, show));
      case Press.ShowTopics show -> Reply.of(seen, topics.pressed(turn, show));
      case Press.ShowTopic show ->
          topics
              .pressed(turn, show)
              .map(page -> Reply.of(seen, page))
              .orElseGet(() -> notice(pressed, turn, Text.TOPIC_GONE));
      case Press.ShowTimeline show ->
          timeline
              .pressed(turn, show)
              .map(page -> Reply.of(seen, page))
              .orElseGet(() -> unknown(pressed, turn));
      case Press.ChooseLanguage choice -> language.pressed(turn, choice);
      case Press.AskMeant ask ->
          Optional.ofNullable(pressed.text())
              .flatMap(new MeantQuestion(ask.talk())::in)
              .map(words -> question.handle(new Turn(pressed, words, turn.chosen())).after(seen))
              .orElseGet(() -> unknown(pressed, turn));
    };
  }

  private static Reply unknown(Pressed pressed, Turn turn) {
    return notice(pressed, turn, Text.BUTTON_UNKNOWN);
  }

  private static Reply notice(Pressed pressed, Turn turn, Text text) {
    String notice = new Texts(turn.language()).of(text);
    return Reply.of(new AnswerPress(pressed.chat(), pressed.press(), notice));
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
