package nl.citaat.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.citaat.article.Block;
import nl.citaat.article.Block.Kind;
import nl.citaat.article.Story;
import nl.citaat.text.Language;
import nl.citaat.text.LanguageDetector;
import nl.citaat.text.Normalizer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads the article out of a page in HTML: the words that the page gives search engines, else what
 * is readable on it, and the blocks as readers see them.
 */
final class PageReader {

  /** Work on a body grows faster than its length; this is far above any article. */
  private static final int LONGEST_BODY = 300_000;

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"'\u2019\u201d]?\\s+");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\d]+");
  private static final Pattern TAG = Pattern.compile("(?i)</?(?:p|br|h[1-6]|div|li)\\b[^<>]*>");

  private PageReader() {}

  /**
   * @param charset the encoding that the server tells, over which only a byte order mark goes; null
   *     when it tells none: then the page does, or it is UTF-8
   * @param address null for a file
   */
  static Story read(byte[] html, @Nullable String charset, @Nullable URI address)
      throws NoStoryException {
    Document page = parse(html, charset, address == null ? "" : address.toString());
    PageFacts facts = PageFacts.of(page, address);
    // The facts before the body, for which much of the page is taken away.
    Header header = facts.header();
    String told = facts.schema().body();
    Body readable = new Body(header.title());
    Optional<Element> content = ReadableBody.of(page);
    content.ifPresent(element -> HtmlBody.read(element, readable, Kind.PARAGRAPH));
    Body body = told == null ? readable : best(told, readable, header.title());
    if (body.blocks().isEmpty()) {
      throw new NoStoryException(
          Position.START, "there is no article on this page: give the address of one");
    }
    return header.in(language(header, body)).over(body, Position.START);
  }

  /** Templates often name a wrong language: the text itself is believed first. */
  private static @Nullable Language language(Header header, Body body) {
    return LanguageDetector.detect(header.title() + "\n" + body.text()).orElse(header.language());
  }

  /** What calls itself Latin 1 or ASCII is Windows' extension of it, as browsers take it. */
  private static Document parse(byte[] html, @Nullable String charset, String address) {
    Document page = parseAs(charset, html, address);
    boolean extended =
        page.charset().equals(StandardCharsets.ISO_8859_1)
            || page.charset().equals(StandardCharsets.US_ASCII);
    return extended ? parseAs("windows-1252", html, address) : page;
  }

  private static Document parseAs(@Nullable String charset, byte[] html, String address) {
    try {
      return Jsoup.parse(
          new ByteArrayInputStream(html),
          charset,
          address,
          Parser.htmlParser().setMaxDepth(HtmlBody.DEEPEST));
    } catch (IOException e) {
      throw new IllegalStateException("A page in memory failed to be read", e);
    }
  }

  /** The words that were told, in the blocks of the page if those hold them all. */
  private static Body best(String told, Body readable, String title) {
    Body plain = plain(told, title);
    if (plain.text().length() > LONGEST_BODY || readable.text().length() > LONGEST_BODY) {
      return plain;
    }
    String words = letters(plain.text());
    String shown = letters(readable.text());
    boolean allShown =
        SENTENCE_END
            .splitAsStream(plain.text())
            .allMatch(sentence -> shown.contains(letters(sentence)));
    return allShown ? common(readable, words, title) : plain;
  }

  private static Body plain(String told, String title) {
    Body body = new Body(title);
    String text = Parser.unescapeEntities(told, false);
    if (TAG.matcher(text).find()) {
      HtmlBody.read(text, body, Kind.PARAGRAPH);
    } else {
      String clean = Normalizer.clean(text);
      TextReader.addAll(clean.contains("\n\n") ? clean : clean.replace("\n", "\n\n"), body);
    }
    return body;
  }

  private static String letters(String text) {
    return NO_LETTERS.matcher(Normalizer.fold(text)).replaceAll("");
  }

  /** What a page shows, without paragraphs that are not among the words that it tells. */
  private static Body common(Body readable, String words, String title) {
    Body common = new Body(title);
    for (Block block : readable.blocks()) {
      String text = block.span().in(readable.text());
      if (block.kind() != Kind.PARAGRAPH || words.contains(letters(text))) {
        common.add(block.kind(), text);
      }
    }
    return common;
  }
}
