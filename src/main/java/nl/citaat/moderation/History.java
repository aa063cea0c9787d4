package nl.citaat.moderation;

import java.util.List;
import nl.citaat.article.Article;
import nl.citaat.article.Revision;
import nl.citaat.store.AuditEntry;

/**
 * All that happened to an article.
 *
 * @param article as it stands now
 * @param revisions oldest first
 * @param steps who did what, oldest first
 */
public record History(Article article, List<Revision> revisions, List<AuditEntry> steps) {

  public History {
    revisions = List.copyOf(revisions);
    steps = List.copyOf(steps);
  }
}
