package nl.citaat.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.citaat.article.Source;
import nl.citaat.ingest.Fields.Field;
import nl.citaat.text.Language;
import nl.citaat.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Reads a story's header from keys, as front matter and JSON Lines have them. */
record HeaderReader(Fields fields) {

  static final List<String> KEYS =
      List.of("title", "published", "outlet", "author", "url", "language", "tags", "caption");

  /**
   * @throws NoStoryException with all that is wrong with any key
   */
  Header header() throws NoStoryException {
    String title = line("title");
    if (title == null) {
      fields.addMissing("title", "say what the article is called");
    }
    Header header =
        new Header(
            String.valueOf(title),
            parsed(
                "published",
                Published::parse,
                "a date (2016-11-01) or moment (2016-11-01T10:30+01:00)"),
            new Source(
                line("outlet"),
                line("author"),
                parsed("url", HeaderReader::link, "a link that begins with http:// or https://")),
            parsed("language", Language::ofTag, "en or nl"),
            tags());
    fields.throwProblems();
    return header;
  }

  /** A text on one line; null when it isn't there or is blank. */
  @Nullable String line(String key) {
    Field field = fields.get(key);
    if (field == null) {
      return null;
    }
    String line = Normalizer.line(String.join(" ", field.texts()));
    if (field.list()) {
      fields.addProblem(key, "must be one text, not a list");
    } else if (line.length() > Header.LONGEST_LINE) {
      fields.addProblem(key, "has more than " + Header.LONGEST_LINE + " characters");
    }
    return line.isEmpty() ? null : line;
  }

  private <T> @Nullable T parsed(
      String key, Function<String, Optional<T>> parser, String expected) {
    String line = line(key);
    if (line == null) {
      return null;
    }
    Optional<T> value = parser.apply(line);
    if (value.isEmpty()) {
      fields.addProblem(key, "must be " + expected + ", not '" + Fields.shown(line) + "'");
    }
    return value.orElse(null);
  }

  /** A link to the web; empty for anything else. */
  static Optional<URI> link(String text) {
    try {
      URI url = new URI(text);
      boolean web =
          "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
      return web && url.getHost() != null ? Optional.of(url) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** A list, or one text with commas. */
  private List<String> tags() {
    Field field = fields.get("tags");
    if (field == null) {
      return List.of();
    }
    List<String> tags =
        field.list() ? field.texts() : Arrays.asList(field.texts().getFirst().split(",", -1));
    return tags(tags.stream());
  }

  /** Tags in the form in which stories have them. */
  static List<String> tags(Stream<String> words) {
    return words
        .map(word -> Normalizer.line(word).toLowerCase(Locale.ROOT))
        .filter(tag -> !tag.isEmpty())
        .distinct()
        .toList();
  }
}
