package nl.citaat.bot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.citaat.answer.Answerer;
import nl.citaat.article.Article;
import nl.citaat.article.ArticleId;
import nl.citaat.bot.Incoming.RepliedTo;
import nl.citaat.bot.Incoming.Said;
import nl.citaat.moderation.Desk;
import nl.citaat.moderation.Moderation;
import nl.citaat.moderation.RefusedException;
import nl.citaat.moderation.Role;
import nl.citaat.store.AuditEntry;
import nl.citaat.store.Session;
import nl.citaat.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * The commands of those who keep the archive. Whether somebody may is asked again where it happens,
 * in {@link Moderation}. Safe for use by many threads.
 */
final class KeeperHandler {

  /** What can be done from within a group, in reply to an answer there. */
  private static final Set<String> IN_GROUPS = Set.of("retract", "restore");

  /** What is done as soon as it is said; the rest shows first what would be done. */
  private static final Set<String> AT_ONCE =
      Set.of("retract", "restore", "delete", "undo", "mods", "feeds");

  /** Also for those who edit a channel and keep nothing else. */
  private static final String CHANNEL = "channel";

  private final Store store;
  private final Moderation moderation;
  private final TeamHandler team;
  private final DraftHandler drafts;
  private final QueueHandler queue;
  private final GoldenHandler golden;
  private final StatsHandler stats;
  private final FeedsHandler feeds;
  private final ReachHandler reach;
  private final ChannelHandler channels;
  private final AnnounceHandler announce;

  /** Those whose buttons others press. */
  record Shared(FeedsHandler feeds, ChannelHandler channels) {}

  KeeperHandler(Store store, Answerer answerer, Rules rules, Shared shared) {
    this.store = store;
    channels = shared.channels();
    feeds = shared.feeds();
    announce = new AnnounceHandler(rules.moderation(), rules.channels());
    moderation = rules.moderation();
    team = new TeamHandler(moderation);
    stats = new StatsHandler(moderation);
    drafts = new DraftHandler(store, moderation, rules.submissions());
    reach = new ReachHandler(moderation);
    queue = new QueueHandler(store, answerer, moderation, drafts);
    golden = new GoldenHandler(store, answerer, moderation);
  }

  DraftHandler drafts() {
    return drafts;
  }

  AnnounceHandler announce() {
    return announce;
  }

  /** Whether it changes something without asking back. */
  static boolean isAtOnce(Command command) {
    return AT_ONCE.contains(command.name())
        && (command.name().equals("undo") || !command.words().isEmpty());
  }

  QueueHandler queue() {
    return queue;
  }

  GoldenHandler golden() {
    return golden;
  }

  /** Whether a command is one of these, and for that person to give. */
  boolean knows(String command, @Nullable Person from) {
    return Menu.keeper(command).filter(role -> role(from).compareTo(role) >= 0).isPresent()
        || (command.equals(CHANNEL) && channels.isForEditor(from));
  }

  private Role role(@Nullable Person from) {
    return store.read(session -> moderation.role(session, number(from)));
  }

  static @Nullable Long number(@Nullable Person person) {
    return person == null ? null : person.id();
  }

  Reply handle(Command command, Turn turn) {
    boolean alone = turn.incoming().chat().kind() == Chat.Kind.PRIVATE;
    if (!alone && !IN_GROUPS.contains(command.name())) {
      return turn.say(new Texts(turn.language()).of(Text.KEEPER_IN_PRIVATE));
    }
    return switch (command.name()) {
      case "mods" -> team.handle(turn);
      case "add" -> drafts.add(turn);
      case "undo" -> undo(turn);
      case "queue" -> queue.handle(turn);
      case "golden" -> golden.handle(turn);
      case "stats" -> stats.handle(turn);
      case "feeds" -> feeds.handle(turn);
      case "announce" -> announce.handle(turn);
      case "reach" -> reach.handle(turn);
      case CHANNEL -> channels.handle(turn);
      default -> aimed(turn, command.name());
    };
  }

  /** Does something, or says why it can't be done. */
  static Reply doing(Moderation moderation, Turn turn, Function<Session, List<Outgoing>> work) {
    return Reply.from(
            session -> {
              try {
                return work.apply(session);
              } catch (RefusedException e) {
                return turn.tell(KeeperTexts.of(turn).refused(e.refusal()));
              }
            })
        .then(moderation::committed);
  }

  private Reply undo(Turn turn) {
    return doing(
        moderation,
        turn,
        session -> {
          Desk desk = moderation.desk(session, number(turn.incoming().from()));
          AuditEntry undone = desk.undo();
          Texts texts = new Texts(turn.language());
          String article = String.valueOf(undone.article());
          return turn.tell(
              texts.of(Text.KEEPER_UNDONE, Map.of("step", undone.action(), "article", article)));
        });
  }

  /** What is done to an article, which the words name or the answer that is replied to quotes. */
  private Reply aimed(Turn turn, String command) {
    return doing(
        moderation,
        turn,
        session -> {
          List<ArticleId> quoted = quoted(session, turn);
          String[] words = turn.words().split(" ", 2);
          Optional<Article> named =
              ArticleHandler.named(session.articles(), words[0])
                  .filter(article -> quoted.size() != 1);
          if (named.isPresent()) {
            String rest = words.length < 2 ? "" : words[1];
            return done(session, turn, new Aim(command, named.get().id(), rest));
          }
          return quoted.size() == 1
              ? done(session, turn, new Aim(command, quoted.getFirst(), turn.words()))
              : turn.tell(whichOf(turn, command, quoted));
        });
  }

  /**
   * What is to be done.
   *
   * @param rest the words behind the article
   */
  private record Aim(String command, ArticleId article, String rest) {}

  private static List<ArticleId> quoted(Session session, Turn turn) {
    RepliedTo other = turn.incoming() instanceof Said said ? said.repliesTo() : null;
    return other == null
        ? List.of()
        : session.ledger().shownBy(turn.incoming().chat().id(), other.message());
  }

  private static String whichOf(Turn turn, String command, List<ArticleId> quoted) {
    KeeperTexts texts = KeeperTexts.of(turn);
    if (quoted.isEmpty()) {
      return turn.words().isEmpty()
          ? texts.how(command)
          : texts.refused(RefusedException.Refusal.UNKNOWN_ARTICLE);
    }
    String ids = quoted.stream().map(ArticleId::value).collect(Collectors.joining("\n"));
    return texts.texts().of(Text.KEEPER_WHICH, Map.of("command", command, "articles", ids));
  }

  private List<Outgoing> done(Session session, Turn turn, Aim aim) {
    Desk desk = moderation.desk(session, number(turn.incoming().from()));
    KeeperTexts texts = KeeperTexts.of(turn);
    return switch (aim.command()) {
      case "retract" -> turn.tell(texts.done("retract", desk.retract(aim.article(), aim.rest())));
      case "restore" -> turn.tell(texts.done("restore", desk.restore(aim.article(), aim.rest())));
      case "delete" -> turn.tell(texts.done("delete", desk.delete(aim.article(), aim.rest())));
      case "history" -> texts.history(desk.history(aim.article())).messages(turn, List.of());
      case "correct" -> drafts.correct(session, turn, aim.article());
      case "edit" -> drafts.edit(session, turn, aim.article());
      default -> throw new IllegalArgumentException("No such command: " + aim.command());
    };
  }
}
