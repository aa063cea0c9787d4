package nl.citaat.ingest;

import nl.citaat.article.ArticleId;
import nl.citaat.article.Story;

/**
 * A story that was read and is not yet published.
 *
 * @param wanted the id that the article gets unless another one has it
 * @param origin the name of the place where the story was read; the same each time it is read
 *     there, and no other story's at that time
 */
public record Draft(ArticleId wanted, Story story, String origin) {

  /** A draft whose article gets an id made of its title. */
  public static Draft titled(Story story, String origin) {
    return new Draft(Ids.of(story.title()).orElse(Ids.NAMELESS), story, origin);
  }
}
