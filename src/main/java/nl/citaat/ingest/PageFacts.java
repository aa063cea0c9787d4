package nl.citaat.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.citaat.article.Source;
import nl.citaat.text.Language;
import nl.citaat.text.Normalizer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about its story, in JSON-LD, else in its head, else where readers see it.
 *
 * @param address where the page is; null for a file
 */
record PageFacts(Document page, SchemaArticle schema, @Nullable URI address) {

  /** More is made for search engines. */
  private static final int MOST_TAGS = 20;

  static PageFacts of(Document page, @Nullable URI address) {
    return new PageFacts(page, SchemaArticle.in(page), address);
  }

  /**
   * @throws NoStoryException if the page has no title, or one that is none
   */
  Header header() throws NoStoryException {
    String title =
        found(schema.headline(), first("meta[property=og:title]", "h1", "title"))
            .map(this::withoutOutlet)
            .orElseThrow(
                () -> new NoStoryException(Position.START, "the page has no title: no article"));
    if (title.length() > Header.LONGEST_LINE) {
      throw new NoStoryException(
          Position.START, "the title has more than " + Header.LONGEST_LINE + " characters");
    }
    return new Header(title, published(), source(), language(), tags());
  }

  private static Optional<String> found(@Nullable String told, Stream<String> others) {
    return Stream.concat(Stream.ofNullable(told), others).findFirst();
  }

  /** What the selectors find, in their order. */
  private Stream<String> first(String... selectors) {
    return Stream.of(selectors)
        .flatMap(selector -> page.select(selector).stream())
        .map(element -> Normalizer.line(value(element)))
        .filter(Predicate.not(String::isEmpty));
  }

  private static String value(Element element) {
    return Stream.of("content", "datetime", "href")
        .map(element::attr)
        .filter(Predicate.not(String::isBlank))
        .findFirst()
        .orElseGet(element::text);
  }

  /** Titles for search engines often end in the name of the paper. */
  private String withoutOutlet(String title) {
    String outlet = outlet();
    if (outlet != null && title.endsWith(outlet)) {
      String rest = title.substring(0, title.length() - outlet.length()).stripTrailing();
      String bare = rest.replaceFirst("\\s*[|\u2013\u2014-]$", "");
      return bare.isEmpty() || bare.equals(rest) ? title : bare;
    }
    return title;
  }

  private @Nullable Published published() {
    return Stream.concat(
            Stream.ofNullable(schema.published()),
            first(
                "meta[property=article:published_time]",
                "meta[name~=(?i)^(dc\\.date(\\.issued)?|dcterms\\.(date|created)|pubdate|publish-?date|date)$]",
                "[itemprop=datePublished]",
                "time[datetime]"))
        .flatMap(text -> Published.find(text).stream())
        .findFirst()
        .orElse(null);
  }

  private Source source() {
    String author =
        found(schema.author(), first("meta[name=author]", "[rel=author]", "[itemprop=author]"))
            .filter(name -> name.length() <= Header.LONGEST_LINE && !name.startsWith("http"))
            .orElse(null);
    return new Source(outlet(), author, url());
  }

  /** The name of the site; of a page from the web at least its host. */
  private @Nullable String outlet() {
    return found(
            schema.outlet(), first("meta[property=og:site_name]", "meta[name=application-name]"))
        .filter(name -> name.length() <= Header.LONGEST_LINE)
        .orElse(address == null ? null : host(address));
  }

  /** The name of a site as people say it. */
  static String host(URI address) {
    return String.valueOf(address.getHost()).replaceFirst("^www\\.", "");
  }

  /** The address that the page wants to have, if it can be believed: on its own site. */
  private @Nullable URI url() {
    return Stream.concat(
            first("link[rel=canonical]", "meta[property=og:url]"), Stream.ofNullable(schema.url()))
        .flatMap(text -> link(text, address).stream())
        .filter(link -> address == null || host(link).equals(host(address)))
        .findFirst()
        .orElse(address);
  }

  /** A link to the web; empty for anything else. */
  static Optional<URI> link(String text, @Nullable URI address) {
    try {
      URI link = address == null ? new URI(text) : address.resolve(new URI(text));
      return HeaderReader.link(link.toString());
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private @Nullable Language language() {
    return found(schema.language(), first("meta[property=og:locale]"))
        .or(() -> Optional.of(page.select("html").attr("lang")))
        .flatMap(Language::ofTag)
        .orElse(null);
  }

  private List<String> tags() {
    Stream<String> told =
        Stream.concat(
            schema.keywords().stream(),
            Stream.concat(
                first("meta[property=article:tag]"),
                first("meta[name=news_keywords]")
                    .flatMap(words -> Stream.of(words.split(",", -1)))));
    return HeaderReader.tags(told.filter(tag -> tag.length() <= Header.LONGEST_LINE)).stream()
        .limit(MOST_TAGS)
        .toList();
  }
}
