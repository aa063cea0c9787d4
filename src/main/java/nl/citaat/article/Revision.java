package nl.citaat.article;

import java.time.Instant;

/**
 * One stored state of an article; never changed once stored.
 *
 * @param article the article that it is a state of
 * @param number counts from 1 within the article
 * @param story the content
 * @param recorded when it was stored
 */
public record Revision(ArticleId article, int number, Story story, Instant recorded) {

  public String title() {
    return story.title();
  }

  public String body() {
    return story.body();
  }
}
