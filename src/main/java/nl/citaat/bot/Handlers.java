package nl.citaat.bot;

import java.util.Map;
import nl.citaat.answer.Answerer;
import nl.citaat.digest.Composer;
import nl.citaat.store.Store;
import nl.citaat.store.Traces;

/**
 * What answers all that can be said or pressed.
 *
 * @param keepers the commands of those who keep the archive
 */
record Handlers(
    Handler start,
    Handler question,
    Handler why,
    Handler summary,
    LatestHandler latest,
    ArticleHandler article,
    InlineHandler inline,
    TopicsHandler topics,
    TimelineHandler timeline,
    AnswerHandler answers,
    LanguageHandler language,
    SettingsHandler settings,
    GreetingHandler greeting,
    ForgetHandler forget,
    FeedsHandler feeds,
    ChannelHandler channels,
    PostDoubts doubts,
    WordlessHandler wordless,
    AlertHandler alert,
    AlertsHandler alerts,
    SubscribeHandler subscribe,
    KeeperHandler keepers) {

  static Handlers of(Store store, Answerer answerer, Rules rules, Groups groups) {
    FeedsHandler feeds = new FeedsHandler(rules.moderation());
    AlertWishes wishes = new AlertWishes(answerer.standingWords(), rules.alerts());
    Composer composer = new Composer(answerer.analysis());
    ChannelHandler channels = new ChannelHandler(store, rules, composer, wishes);
    return new Handlers(
        new StartHandler(store),
        new QuestionHandler(store, answerer),
        new WhyHandler(store, answerer),
        new SummaryHandler(store, answerer),
        new LatestHandler(store),
        new ArticleHandler(store, answerer),
        new InlineHandler(store, answerer),
        new TopicsHandler(store),
        new TimelineHandler(answerer),
        new AnswerHandler(),
        new LanguageHandler(groups),
        new SettingsHandler(groups),
        new GreetingHandler(),
        new ForgetHandler(store),
        feeds,
        channels,
        new PostDoubts(store, rules.moderation()),
        new WordlessHandler(),
        new AlertHandler(groups, wishes),
        new AlertsHandler(groups),
        new SubscribeHandler(groups, rules.channels()),
        new KeeperHandler(store, answerer, rules, new KeeperHandler.Shared(feeds, channels)));
  }

  /** What readers can say, by the command's name. */
  Map<String, Handler> commands() {
    return Map.ofEntries(
        Map.entry("start", start),
        Map.entry("help", says(Text.HELP)),
        Map.entry("ask", question),
        Map.entry("why", why),
        Map.entry("latest", latest),
        Map.entry("topics", topics),
        Map.entry("timeline", timeline),
        Map.entry("article", article),
        Map.entry("summary", summary),
        Map.entry("alert", alert),
        Map.entry("alerts", alerts),
        Map.entry("subscribe", subscribe),
        Map.entry("unsubscribe", subscribe::unsubscribe),
        Map.entry("language", language),
        Map.entry("settings", settings),
        Map.entry("privacy", says(Text.PRIVACY)),
        Map.entry("forget", forget));
  }

  /** One that says the same to everybody. */
  static Handler says(Text text) {
    Map<String, Long> values = Map.of("days", Traces.KEPT.toDays());
    return turn -> turn.say(new Texts(turn.language()).of(text, values));
  }
}
