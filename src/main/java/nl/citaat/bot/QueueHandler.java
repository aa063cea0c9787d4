package nl.citaat.bot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.citaat.answer.Answerer;
import nl.citaat.bot.Incoming.Pressed;
import nl.citaat.bot.Outgoing.AnswerPress;
import nl.citaat.bot.Outgoing.Send;
import nl.citaat.bot.Press.OfCluster;
import nl.citaat.moderation.LateAnswer;
import nl.citaat.moderation.Moderation;
import nl.citaat.moderation.RefusedException;
import nl.citaat.moderation.ReviewQueue;
import nl.citaat.store.Cluster;
import nl.citaat.store.Cluster.State;
import nl.citaat.store.Session;
import nl.citaat.store.Store;
import nl.citaat.store.WaitingReader;

/**
 * Shows those who keep the archive what readers got no good answer to, and does what they decide.
 * In private only. Safe for use by many threads.
 */
final class QueueHandler implements Handler {

  private final Store store;
  private final Answerer answerer;
  private final Moderation moderation;
  private final DraftHandler drafts;

  QueueHandler(Store store, Answerer answerer, Moderation moderation, DraftHandler drafts) {
    this.store = store;
    this.answerer = answerer;
    this.moderation = moderation;
    this.drafts = drafts;
  }

  @Override
  public Reply handle(Turn turn) {
    return KeeperHandler.doing(
        moderation, turn, session -> List.of(page(turn, queue(session, turn), 0, 0)));
  }

  private ReviewQueue queue(Session session, Turn turn) {
    Long person = KeeperHandler.number(turn.incoming().from());
    return moderation.queue(session, person, answerer.analysis());
  }

  /** Does what a button asks for, and shows the page that is next. */
  Reply pressed(Turn turn, OfCluster press) {
    Turn talking = turn.in(press.talk());
    // Asked before the transaction begins: it may take a while.
    Readers readers = press.deed() == QueueDeed.DONE ? readers(talking, press) : Readers.NONE;
    return KeeperHandler.doing(
        moderation, talking, session -> pressed(session, talking, press, readers));
  }

  /** Those who wait, and the answers that there are for them by now. */
  private record Readers(List<WaitingReader> waiting, List<LateAnswer> answers) {
    static final Readers NONE = new Readers(List.of(), List.of());
  }

  private Readers readers(Turn turn, OfCluster press) {
    List<WaitingReader> waiting;
    try {
      waiting = store.read(session -> queue(session, turn).waiting(press.cluster()));
    } catch (RefusedException e) {
      // The same is found and told in the transaction that follows.
      return Readers.NONE;
    }
    return new Readers(waiting, LateAnswer.find(answerer, waiting));
  }

  private List<Outgoing> pressed(Session session, Turn turn, OfCluster press, Readers readers) {
    ReviewQueue queue = queue(session, turn);
    long cluster = press.cluster();
    List<Outgoing> more = new ArrayList<>();
    String notice = null;
    try {
      switch (press.deed()) {
        case TAKE -> queue.take(cluster);
        case RELEASE -> queue.release(cluster);
        case NOT_NEWS -> queue.notNews(cluster);
        case DONE -> {
          queue.done(cluster, readers.waiting());
          more.addAll(told(session, readers.answers()));
          notice = done(turn, readers, more.size());
        }
        case ANSWER -> {
          queue.take(cluster);
          more.addAll(drafts.begin(session, turn));
        }
        case PREVIOUS, NEXT -> {}
      }
    } catch (RefusedException e) {
      notice = KeeperTexts.of(turn).refused(e.refusal());
    }
    Pressed pressed = (Pressed) turn.incoming();
    List<Outgoing> all = new ArrayList<>();
    all.add(new AnswerPress(pressed.chat(), pressed.press(), notice));
    all.add(turn.inPlace(page(turn, queue, cluster, step(press.deed()))));
    all.addAll(more);
    return all;
  }

  /** How many people wait: one can have asked more than once. */
  static long people(List<WaitingReader> waiting) {
    return waiting.stream().map(WaitingReader::person).distinct().count();
  }

  private static String done(Turn turn, Readers readers, int told) {
    Map<String, Long> values = Map.of("waiting", people(readers.waiting()), "told", (long) told);
    return new Texts(turn.language()).of(Text.QUEUE_DONE, values);
  }

  /** Each reader once, however often they asked. */
  private static List<Outgoing> told(Session session, List<LateAnswer> answers) {
    Map<Long, Outgoing> messages = new LinkedHashMap<>();
    answers.stream()
        .filter(late -> late.holds(session))
        .forEach(
            late ->
                messages.computeIfAbsent(
                    late.reader().person(), person -> LateMessage.of(session, late)));
    return List.copyOf(messages.values());
  }

  private static int step(QueueDeed deed) {
    return switch (deed) {
      case PREVIOUS -> -1;
      case NEXT -> 1;
      case ANSWER, TAKE, RELEASE, NOT_NEWS, DONE -> 0;
    };
  }

  /**
   * The page on a cluster, on its neighbour, or when that is settled on the one that is next to it.
   *
   * @param cluster 0 for the first one
   */
  private static Send page(Turn turn, ReviewQueue queue, long cluster, int step) {
    List<Cluster> all = queue.open(cluster);
    int at = IntStream.range(0, all.size()).filter(i -> all.get(i).id() == cluster).sum();
    int from = cluster != 0 && step > 0 ? at + 1 : at;
    Stream<Cluster> ahead = all.subList(Math.min(from, all.size()), all.size()).stream();
    Stream<Cluster> behind = all.subList(0, Math.min(from, all.size())).reversed().stream();
    Texts texts = new Texts(turn.language());
    List<Cluster> open = all.stream().filter(each -> each.state() == State.OPEN).toList();
    long reader = Objects.requireNonNull(turn.incoming().from()).id();
    return (step < 0 ? Stream.concat(behind, ahead) : Stream.concat(ahead, behind))
        .filter(open::contains)
        .findFirst()
        .map(next -> new QueuePage(texts, queue, reader).of(turn, next, open))
        .orElseGet(
            () -> turn.send(FormattedText.plain(texts.of(Text.QUEUE_EMPTY)), List.of(), List.of()));
  }
}
