package nl.citaat.moderation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.citaat.article.Article;
import nl.citaat.article.Article.Status;
import nl.citaat.article.ArticleId;
import nl.citaat.article.Revision;
import nl.citaat.article.Story;
import nl.citaat.ingest.Steps;
import nl.citaat.moderation.RefusedException.Refusal;
import nl.citaat.store.AuditEntry;
import nl.citaat.store.Session;

/**
 * What somebody with the right to may do to articles. Valid within one transaction; got from {@link
 * Moderation#desk}, which checks the right. All methods throw {@link RefusedException} when what is
 * wanted can't be done, before anything is changed.
 */
public final class Desk {

  private static final Duration UNDO_WITHIN = Duration.ofDays(1);

  private final Session session;
  private final long person;
  private final Role role;
  private final Instant now;

  Desk(Session session, long person, Role role, Instant now) {
    this.session = session;
    this.person = person;
    this.role = role;
    this.now = now;
  }

  Session session() {
    return session;
  }

  long person() {
    return person;
  }

  Steps steps() {
    return new Steps(session, actor());
  }

  private String actor() {
    return Long.toString(person);
  }

  /** An article as it stands, published or not. */
  public Article article(ArticleId id) {
    return session
        .articles()
        .find(id)
        .orElseThrow(() -> new RefusedException(Refusal.UNKNOWN_ARTICLE));
  }

  Article published(ArticleId id) {
    Article article = article(id);
    require(article.status() != Status.DELETED, Refusal.DELETED);
    require(article.isPublished(), Refusal.NOT_PUBLISHED);
    return article;
  }

  static void require(boolean holds, Refusal otherwise) {
    if (!holds) {
      throw new RefusedException(otherwise);
    }
  }

  /**
   * Takes an article back.
   *
   * @param reason why; not empty
   */
  public Article retract(ArticleId id, String reason) {
    published(id);
    require(!reason.isBlank(), Refusal.NO_REASON);
    return steps().retract(id, reason);
  }

  /**
   * Publishes an article again that was taken back.
   *
   * @param reason why; may be empty
   */
  public Article restore(ArticleId id, String reason) {
    Article article = article(id);
    require(article.status() != Status.DELETED, Refusal.DELETED);
    require(article.status() == Status.RETRACTED, Refusal.NOT_RETRACTED);
    return steps().restore(id, reason);
  }

  /**
   * Removes an article for good; for owners.
   *
   * @param reason why; not empty
   */
  public Article delete(ArticleId id, String reason) {
    require(role == Role.OWNER, Refusal.FORBIDDEN);
    require(article(id).status() != Status.DELETED, Refusal.DELETED);
    require(!reason.isBlank(), Refusal.NO_REASON);
    return steps().delete(id, reason);
  }

  /** All that happened to an article. */
  public History history(ArticleId id) {
    Article article = article(id);
    List<Revision> revisions =
        IntStream.rangeClosed(1, article.current().number())
            .mapToObj(number -> session.articles().revision(id, number))
            .flatMap(Optional::stream)
            .toList();
    return new History(article, revisions, session.audit().of(id));
  }

  /**
   * Takes the last step of this person on any article back, within a day, unless somebody else did
   * something to that article since.
   *
   * @return the step that was taken back
   */
  public AuditEntry undo() {
    AuditEntry last =
        session
            .audit()
            .lastOf(actor())
            .filter(step -> !step.action().equals("undo"))
            .filter(step -> !step.at().isBefore(now.minus(UNDO_WITHIN)))
            .orElseThrow(() -> new RefusedException(Refusal.NOTHING_TO_UNDO));
    ArticleId id = last.article();
    if (id == null) {
      throw new RefusedException(Refusal.NOTHING_TO_UNDO);
    }
    List<AuditEntry> steps = session.audit().of(id);
    require(steps.getLast().equals(last), Refusal.CHANGED_SINCE);
    undo(id, steps);
    return last;
  }

  private void undo(ArticleId id, List<AuditEntry> steps) {
    String action = steps.getLast().action();
    switch (action) {
      case "publish", "restore" -> steps().undo(id, Status.RETRACTED, action);
      case "retract" -> steps().undo(id, Status.PUBLISHED, action);
      case "delete" -> {
        require(role == Role.OWNER, Refusal.FORBIDDEN);
        steps().undo(id, before(steps), action);
      }
      default -> steps().revise(id, before(id), "undo", action);
    }
  }

  /** What an article was before its last step. */
  private static Status before(List<AuditEntry> steps) {
    boolean retracted = steps.size() > 1 && isRetraction(steps.get(steps.size() - 2));
    return retracted ? Status.RETRACTED : Status.PUBLISHED;
  }

  private static boolean isRetraction(AuditEntry step) {
    boolean undone = step.action().equals("undo");
    String action = undone ? step.detail() : step.action();
    return undone ? List.of("publish", "restore").contains(action) : action.equals("retract");
  }

  private Story before(ArticleId id) {
    int current = published(id).current().number();
    return session
        .articles()
        .revision(id, current - 1)
        .orElseThrow(() -> new RefusedException(Refusal.NOTHING_TO_UNDO))
        .story();
  }
}
