package nl.citaat.ingest;

import java.util.List;
import nl.citaat.article.Sentence;
import nl.citaat.article.Source;
import nl.citaat.article.Story;
import nl.citaat.text.Language;
import nl.citaat.text.LanguageDetector;
import nl.citaat.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a story beside its body; each but the title and the tags null when not known.
 */
record Header(
    String title,
    @Nullable Published published,
    Source source,
    @Nullable Language language,
    List<String> tags) {

  /** Some times those of the longest articles; work on a story grows faster than its length. */
  private static final int MOST_SENTENCES = 2000;

  /** So long that no headline or name of a paper is longer. */
  static final int LONGEST_LINE = 300;

  /**
   * Of a story of which only the title is known.
   *
   * @throws NoStoryException if that is longer than any headline
   */
  static Header titled(String title, Position at) throws NoStoryException {
    String line = Normalizer.line(title);
    if (line.length() > LONGEST_LINE) {
      throw new NoStoryException(
          at, "the first line is no title: it has more than " + LONGEST_LINE + " characters");
    }
    return new Header(line, null, Source.UNKNOWN, null, List.of());
  }

  /** The same with another language. */
  Header in(@Nullable Language other) {
    return new Header(title, published, source, other, tags);
  }

  /**
   * The story with a body; its language is detected when it is not known.
   *
   * @param at where the body begins
   * @throws NoStoryException if there is nothing to quote in the body, if it is out of all measure,
   *     or if it is in neither language
   */
  Story over(Body body, Position at) throws NoStoryException {
    body.requireMeasure(at);
    Story story =
        new Story(
            title,
            body.text(),
            body.blocks(),
            source,
            published == null ? null : published.day(),
            published == null ? null : published.moment(),
            language == null ? detected(body, at) : language,
            tags);
    int sentences = Sentence.of(story).size();
    if (sentences == 0) {
      throw new NoStoryException(
          at, "there is no sentence to quote: an article is more than headings and captions");
    }
    if (sentences > MOST_SENTENCES) {
      throw new NoStoryException(
          at, "this is no article: it has more than " + MOST_SENTENCES + " sentences");
    }
    return story;
  }

  private Language detected(Body body, Position at) throws NoStoryException {
    return LanguageDetector.detect(title + "\n" + body.text())
        .orElseThrow(
            () ->
                new NoStoryException(
                    at,
                    "the text can't be told to be English or Dutch: if it is, say 'language: en'"
                        + " or 'language: nl' in the front matter of a .md file"));
  }
}
