package nl.citaat.ingest;

import nl.citaat.article.Story;
import nl.citaat.ingest.fetch.FetchException;
import nl.citaat.ingest.fetch.Fetcher;
import nl.citaat.ingest.fetch.Page;

/** Fetches articles from the web. */
record WebPages(Fetcher fetcher) {

  Story story(String url) throws FetchException, NoStoryException {
    return story(fetcher.fetch(url));
  }

  static Story story(Page page) throws NoStoryException {
    String type = page.mediaType();
    if (!type.isEmpty() && !type.startsWith("text/") && !type.contains("html")) {
      throw new NoStoryException(
          Position.START, "this is neither a page nor a feed, but " + Fields.shown(type));
    }
    return PageReader.read(page.bytes(), page.charset(), page.url());
  }

  static Draft draft(Story story, String origin) {
    return Draft.titled(story, origin);
  }
}
