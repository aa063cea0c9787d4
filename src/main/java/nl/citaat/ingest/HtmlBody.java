package nl.citaat.ingest;

import nl.citaat.article.Block.Kind;
import nl.citaat.text.Normalizer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Takes the blocks out of HTML that is an article's body and nothing else. */
final class HtmlBody implements NodeVisitor {

  private static final String NOT_SHOWN = "head, script, style, template, noscript, iframe, svg";

  /** Deeper than articles nest, and little enough for work that grows with it. */
  static final int DEEPEST = 100;

  private final Body body;
  private final Kind plain;
  private final StringBuilder words = new StringBuilder();

  /** Whether nothing but a line break stood here last. */
  private boolean broken;

  private HtmlBody(Body body, Kind plain) {
    this.body = body;
    this.plain = plain;
  }

  /**
   * Adds all blocks to a body.
   *
   * @param plain the kind of its paragraphs
   */
  static void read(String html, Body body, Kind plain) {
    read(parse(html), body, plain);
  }

  static Element parse(String html) {
    return Jsoup.parse(html, Parser.htmlParser().setMaxDepth(DEEPEST));
  }

  /** The same for HTML that was parsed; what browsers don't show is taken out of it. */
  static void read(Element root, Body body, Kind plain) {
    root.select(NOT_SHOWN).remove();
    HtmlBody reading = new HtmlBody(body, plain);
    root.traverse(reading);
    reading.endBlock(root);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      words.append(text.getWholeText());
      broken &= text.isBlank();
    } else if (node.nameIs("br")) {
      breakLine(node.parentElement());
    } else if (node instanceof Element element && element.isBlock()) {
      endBlock(element.parent());
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && element.isBlock()) {
      endBlock(element);
    }
  }

  /** One break is a space; where two follow each other, people see a new paragraph. */
  private void breakLine(@Nullable Element within) {
    if (broken) {
      endBlock(within);
    }
    words.append(' ');
    broken = true;
  }

  /**
   * @param within the element whose words end here
   */
  private void endBlock(@Nullable Element within) {
    String line = Normalizer.line(words.toString());
    words.setLength(0);
    if (!line.isEmpty() && within != null) {
      body.add(kind(within), line);
    }
  }

  private Kind kind(Element element) {
    if (element.closest("figcaption, caption") != null) {
      return Kind.CAPTION;
    }
    if (element.closest("h1, h2, h3, h4, h5, h6") != null) {
      return Kind.HEADING;
    }
    return element.closest("blockquote") != null ? Kind.QUOTATION : plain;
  }
}
