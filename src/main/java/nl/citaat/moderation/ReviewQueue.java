package nl.citaat.moderation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.citaat.article.Quote;
import nl.citaat.moderation.RefusedException.Refusal;
import nl.citaat.store.Cluster;
import nl.citaat.store.Cluster.State;
import nl.citaat.store.Clusters;
import nl.citaat.store.Clusters.Leader;
import nl.citaat.store.Clusters.Place;
import nl.citaat.store.Session;
import nl.citaat.store.TroubledQuestion;
import nl.citaat.store.WaitingReader;
import nl.citaat.text.Analysis;

/**
 * The questions that got no good answer, put together where they are alike, for somebody with the
 * right to see them. Valid within one transaction; got from {@link Moderation#queue}. All methods
 * throw {@link RefusedException} when what is wanted can't be done, before anything is changed.
 */
public final class ReviewQueue {

  /** So many questions are put in at a time, so that no one has to wait; the others come next. */
  private static final int AT_ONCE = 500;

  private final Session session;
  private final long person;
  private final Analysis analysis;

  ReviewQueue(Desk desk, Analysis analysis) {
    session = desk.session();
    person = desk.person();
    this.analysis = analysis;
  }

  private Clusters clusters() {
    return session.clusters();
  }

  /**
   * What waits for a moderator, with what was asked since the last time; the most asked first, then
   * the longest waiting.
   *
   * @param besides a further one that is among them whatever became of it; 0 for none
   */
  public List<Cluster> open(long besides) {
    gather();
    return clusters().open(besides);
  }

  private void gather() {
    List<TroubledQuestion> loose = clusters().loose(AT_ONCE);
    if (loose.isEmpty()) {
      return;
    }
    Likeness likeness = new Likeness(analysis, clusters().leaders());
    for (TroubledQuestion question : loose) {
      Set<String> terms = likeness.terms(question);
      Optional<Long> cluster = likeness.cluster(question.language(), terms);
      if (cluster.isPresent()) {
        clusters().put(cluster.get(), question.id(), terms);
      } else {
        long begun = clusters().begin(question.id(), terms);
        likeness.add(new Leader(begun, question.language(), terms));
      }
    }
  }

  /** The questions of a cluster, the latest first. */
  public List<TroubledQuestion> questions(Cluster cluster) {
    return clusters().questions(cluster.id());
  }

  /** What readers report or dislike in a cluster; empty when that is nothing, or quoted no more. */
  public Optional<Quote> doubted(Cluster cluster) {
    return clusters().doubted(cluster.id()).flatMap(place -> quotable(session, place));
  }

  /** The quote in a place, if it is still the newspaper's word. */
  static Optional<Quote> quotable(Session session, Place place) {
    return session
        .articles()
        .find(place.article())
        .filter(article -> article.isPublished() && article.current().number() == place.revision())
        .map(article -> new Quote(article.current(), place.span()));
  }

  /** Those who wait for an answer to any question of a cluster. */
  public List<WaitingReader> waiting(long cluster) {
    return session.waiting().of(cluster);
  }

  /** Shows the others that this person takes care of a cluster. */
  public void take(long cluster) {
    if (!clusters().take(cluster, person)) {
      boolean open = clusters().open(0).stream().anyMatch(each -> each.id() == cluster);
      throw new RefusedException(open ? Refusal.TAKEN : Refusal.SETTLED);
    }
    note("take", cluster);
  }

  /** Gives a cluster back to all that this person took; no effect on one that they have not. */
  public void release(long cluster) {
    clusters().release(cluster, person);
  }

  /** Closes a cluster that no newspaper has an answer to. */
  public void notNews(long cluster) {
    close(cluster, State.NOT_NEWS);
  }

  /**
   * Closes a cluster; nobody waits for an answer to its questions any more.
   *
   * @param told those that were looked for an answer for, as {@link #waiting} gave them
   */
  public void done(long cluster, List<WaitingReader> told) {
    boolean open = clusters().open(0).stream().anyMatch(each -> each.id() == cluster);
    Desk.require(open, Refusal.SETTLED);
    Desk.require(waiting(cluster).equals(told), Refusal.ASKED_SINCE);
    close(cluster, State.DONE);
  }

  private void close(long cluster, State state) {
    Desk.require(clusters().close(cluster, state), Refusal.SETTLED);
    session.waiting().settle(cluster);
    note(state == State.DONE ? "done" : "not-news", cluster);
  }

  /** Without words of readers, which the audit would keep for ever. */
  private void note(String step, long cluster) {
    session.audit().add(Long.toString(person), "queue-" + step, null, Long.toString(cluster));
  }
}
