package nl.citaat.ingest;

import java.util.ArrayList;
import java.util.List;
import nl.citaat.article.Article;
import nl.citaat.article.ArticleId;
import nl.citaat.index.PassageIndex;
import nl.citaat.store.Store;

/**
 * The only writer of articles, but for {@link Steps}: commits each step to the store and then
 * brings the index up to it. Whatever is missing in the index after a failure is made up for by the
 * next step or {@link #catchUp}. Safe for use by many threads.
 *
 * <p>All methods throw {@link nl.citaat.store.StoreException} when the store fails, {@link
 * nl.citaat.index.IndexException} when the index does (what was published is then stored), and
 * {@link IllegalStateException} within a read or write of the store, which could still be undone.
 */
public final class Publisher {

  /** So many articles are committed at a time: few enough for others to write in between. */
  private static final int BATCH = 100;

  private final Store store;
  private final PassageIndex index;

  /** One run at a time, so that what a run decided about ids holds until its end. */
  private final Object publishing = new Object();

  private final Object indexing = new Object();

  public Publisher(Store store, PassageIndex index) {
    this.store = store;
    this.index = index;
  }

  /** Hears how far a run of publishing is. */
  @FunctionalInterface
  public interface Progress {

    /** So many drafts of so many are done; called after each batch. */
    void reached(int done, int total);
  }

  /** {@link #publish(List, String, Progress)} without telling how far it is. */
  public List<Outcome> publish(List<Draft> drafts, String actor) {
    return publish(drafts, actor, (done, total) -> {});
  }

  /**
   * Publishes what is new or has changed, and notes in the audit who did it. What has not changed
   * since it was last taken from the same origin leaves everything as it is, so corrections by
   * moderators and retractions stay. Which article a draft is about, {@link Identities} decides.
   *
   * @param actor as in {@link nl.citaat.store.AuditEntry}
   * @return what became of each, in the order of the drafts
   */
  public List<Outcome> publish(List<Draft> drafts, String actor, Progress progress) {
    requireOwnTransactions();
    synchronized (publishing) {
      List<ArticleId> ids = store.read(session -> new Identities(session, drafts).decide());
      List<Outcome> outcomes = new ArrayList<>(drafts.size());
      while (outcomes.size() < drafts.size()) {
        int from = outcomes.size();
        int to = Math.min(from + BATCH, drafts.size());
        outcomes.addAll(
            store.write(
                session ->
                    new Publication(session, actor)
                        .publish(drafts.subList(from, to), ids.subList(from, to))));
        catchUp();
        progress.reached(to, drafts.size());
      }
      return outcomes;
    }
  }

  /**
   * Takes an article back: it stays stored and is shown to nobody.
   *
   * @param reason kept in the audit
   * @return the article as it stands now
   * @throws IngestException if there is no such article or it is retracted already
   */
  public Article retract(ArticleId id, String actor, String reason) {
    requireOwnTransactions();
    Article retracted = store.write(session -> new Steps(session, actor).retract(id, reason));
    catchUp();
    return retracted;
  }

  /**
   * Publishes an article again if this actor took it back, and nobody did anything to it since.
   *
   * @param reason kept in the audit
   * @return whether it was published
   * @throws IngestException if there is no such article
   */
  public boolean restoreOwn(ArticleId id, String actor, String reason) {
    requireOwnTransactions();
    boolean restored =
        store.write(session -> new Steps(session, actor).restoreOwn(id, reason)).isPresent();
    catchUp();
    return restored;
  }

  /**
   * Brings the index up to the store; costs next to nothing when it is. An index ahead of the store
   * belongs to a newer state of it, before an older copy was restored, and is filled anew.
   */
  public void catchUp() {
    requireOwnTransactions();
    synchronized (indexing) {
      if (index.reached() > store.read(session -> session.articles().lastChange())) {
        index.clear();
      }
      for (List<Article> next = notIndexed(); !next.isEmpty(); next = notIndexed()) {
        index.update(next, next.getLast().change());
      }
    }
  }

  private List<Article> notIndexed() {
    return store.read(session -> session.articles().changedSince(index.reached(), BATCH));
  }

  private void requireOwnTransactions() {
    if (store.inTransaction()) {
      throw new IllegalStateException("Publishing is no part of another transaction");
    }
  }
}
