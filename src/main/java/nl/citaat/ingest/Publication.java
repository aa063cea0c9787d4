package nl.citaat.ingest;

import java.util.ArrayList;
import java.util.List;
import nl.citaat.article.Article;
import nl.citaat.article.ArticleId;
import nl.citaat.article.Revision;
import nl.citaat.article.Story;
import nl.citaat.ingest.Outcome.Kind;
import nl.citaat.store.Session;
import org.jspecify.annotations.Nullable;

/** The publishing of one batch, in one transaction. */
record Publication(Session session, String actor) {

  /**
   * @param ids the article that each draft is about
   */
  List<Outcome> publish(List<Draft> drafts, List<ArticleId> ids) {
    List<Outcome> outcomes = new ArrayList<>(drafts.size());
    for (int i = 0; i < drafts.size(); i++) {
      outcomes.add(publish(drafts.get(i), ids.get(i)));
    }
    return outcomes;
  }

  private Outcome publish(Draft draft, ArticleId id) {
    Article current = session.articles().find(id).orElse(null);
    Revision last = session.origins().last(draft.origin()).orElse(null);
    if (current == null) {
      return saved(draft, id, Kind.ADDED);
    }
    if (current.status() == Article.Status.DELETED) {
      return new Outcome(draft, current, Kind.RETRACTED);
    }
    if (!holds(last, draft, id) && !isLess(draft.story(), current.current().story())) {
      if (!holds(current.current(), draft, id)) {
        return saved(draft, id, Kind.CHANGED);
      }
      session.origins().note(draft.origin(), current.current());
    }
    return new Outcome(draft, current, current.isPublished() ? Kind.UNCHANGED : Kind.RETRACTED);
  }

  /** An excerpt never takes the place of a whole story. */
  private static boolean isLess(Story story, Story current) {
    return story.tags().contains(FeedStories.EXCERPT)
        && !current.tags().contains(FeedStories.EXCERPT);
  }

  private static boolean holds(@Nullable Revision revision, Draft draft, ArticleId id) {
    return revision != null
        && revision.article().equals(id)
        && revision.story().equals(draft.story());
  }

  private Outcome saved(Draft draft, ArticleId id, Kind kind) {
    Article article = session.articles().save(id, draft.story());
    session.origins().note(draft.origin(), article.current());
    session.audit().add(actor, kind == Kind.ADDED ? "publish" : "revise", id, draft.origin());
    return new Outcome(draft, article, kind);
  }
}
