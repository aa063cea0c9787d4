package nl.citaat.ingest;

import java.util.List;
import java.util.Optional;
import nl.citaat.article.Article;
import nl.citaat.article.Article.Status;
import nl.citaat.article.ArticleId;
import nl.citaat.article.Story;
import nl.citaat.store.AuditEntry;
import nl.citaat.store.Session;

/**
 * Steps on articles as part of a transaction, each with a row in the audit. Whoever commits that
 * calls {@link Publisher#catchUp} then, so that the index follows.
 *
 * @param actor as in {@link nl.citaat.store.AuditEntry}
 */
public record Steps(Session session, String actor) {

  private static final String RETRACT = "retract";

  /**
   * Publishes a draft as a new article, whatever there is already. Its id has a number behind it
   * when another article has the wanted one.
   *
   * @throws IllegalArgumentException as {@link nl.citaat.store.Articles#save} does
   */
  public Article add(Draft draft) {
    ArticleId id = draft.wanted();
    for (int number = 2; session.articles().find(id).isPresent(); number++) {
      id = Identities.numbered(draft.wanted(), number);
    }
    Article article = session.articles().save(id, draft.story());
    session.origins().note(draft.origin(), article.current());
    session.audit().add(actor, "publish", id, draft.origin());
    return article;
  }

  /**
   * Gives a published article a further revision.
   *
   * @param action what is done, in one word
   * @param detail more about it, for the audit
   * @throws IngestException if it is not published
   */
  public Article revise(ArticleId id, Story story, String action, String detail) {
    require(id, Status.PUBLISHED, "not published: restore it first");
    session.audit().add(actor, action, id, detail);
    return session.articles().save(id, story);
  }

  /**
   * Takes an article back: it stays stored and is shown to nobody.
   *
   * @throws IngestException if there is no such article or it is not published
   */
  public Article retract(ArticleId id, String reason) {
    require(id, Status.PUBLISHED, "retracted already: nothing is left to do");
    return step(id, Status.RETRACTED, RETRACT, reason);
  }

  /**
   * Publishes a retracted article again, as it was.
   *
   * @throws IngestException if it is not retracted
   */
  public Article restore(ArticleId id, String reason) {
    require(id, Status.RETRACTED, "not retracted: nothing is left to do");
    return step(id, Status.PUBLISHED, "restore", reason);
  }

  /**
   * Publishes an article again if this actor took it back, and nobody did anything to it since.
   *
   * @return the article as it stands now; empty when it stays as it is
   * @throws IngestException if there is no such article
   */
  public Optional<Article> restoreOwn(ArticleId id, String reason) {
    boolean retracted = find(id).status() == Status.RETRACTED;
    List<AuditEntry> all = session.audit().of(id);
    boolean own =
        !all.isEmpty()
            && all.getLast().action().equals(RETRACT)
            && all.getLast().actor().equals(actor);
    return retracted && own ? Optional.of(restore(id, reason)) : Optional.empty();
  }

  /**
   * Removes an article for good: of its public life only the history stays.
   *
   * @throws IngestException if there is no such article
   */
  public Article delete(ArticleId id, String reason) {
    find(id);
    return step(id, Status.DELETED, "delete", reason);
  }

  /**
   * Takes one of these steps back.
   *
   * @param status what the article was before
   * @param detail the action that is taken back
   * @throws IngestException if there is no such article
   */
  public Article undo(ArticleId id, Status status, String detail) {
    find(id);
    return step(id, status, "undo", detail);
  }

  private Article step(ArticleId id, Status status, String action, String detail) {
    session.audit().add(actor, action, id, detail);
    return session.articles().setStatus(id, status);
  }

  private void require(ArticleId id, Status status, String problem) {
    if (find(id).status() != status) {
      throw new IngestException("Article " + id + " is " + problem);
    }
  }

  private Article find(ArticleId id) {
    return session
        .articles()
        .find(id)
        .orElseThrow(
            () ->
                new IngestException(
                    "There is no article " + id + ": look its id up with 'articles'"));
  }
}
