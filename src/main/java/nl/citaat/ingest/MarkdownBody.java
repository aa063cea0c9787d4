package nl.citaat.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.citaat.article.Block.Kind;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Takes the blocks out of Markdown: the words as a reader would see them, without marks. The number
 * of a list item stays, because a sentence can begin with a year.
 */
final class MarkdownBody {

  /** Deeper than people nest quotes, lists or emphasis. */
  private static final int DEEPEST = 50;

  private static final Parser PARSER =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .maxOpenBlockParsers(DEEPEST)
          .maxInlineNesting(DEEPEST)
          .build();

  private static final Pattern NUMBER = Pattern.compile("\\d+[.)]");
  private static final Pattern LINE_BREAK = Pattern.compile("(?i)<br\\s*/?>");

  private final String markdown;
  private final Body body;

  /** What stands before the next block's words. */
  private String lead = "";

  private MarkdownBody(String markdown, Body body) {
    this.markdown = markdown;
    this.body = body;
  }

  /** Adds all blocks to a body. */
  static void read(String markdown, Body body) {
    new MarkdownBody(markdown, body).addAll(PARSER.parse(markdown), Kind.PARAGRAPH);
  }

  /**
   * @param kind of the paragraphs here
   */
  private void addAll(Node parent, Kind kind) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(node, kind);
    }
  }

  private void add(Node node, Kind kind) {
    switch (node) {
      case Heading heading -> addWords(heading, Kind.HEADING);
      case Paragraph paragraph -> addWords(paragraph, kind);
      case BlockQuote quote -> addAll(quote, Kind.QUOTATION);
      case ListItem item -> {
        lead = number(item);
        addAll(item, kind);
      }
      case FencedCodeBlock code -> body.add(kind, code.getLiteral());
      case IndentedCodeBlock code -> body.add(kind, code.getLiteral());
      case HtmlBlock html -> HtmlBody.read(html.getLiteral(), body, kind);
      default -> addAll(node, kind);
    }
  }

  private String number(ListItem item) {
    Matcher number = NUMBER.matcher(markdown);
    number.region(item.getSourceSpans().getFirst().getInputIndex(), markdown.length());
    return number.lookingAt() ? number.group() + " " : "";
  }

  /** Adds the words of a block, and behind it what stands under its pictures. */
  private void addWords(Node block, Kind kind) {
    StringBuilder words = new StringBuilder(lead);
    lead = "";
    List<String> captions = new ArrayList<>();
    collect(block, words, captions);
    body.add(kind, words.toString());
    captions.forEach(caption -> body.add(Kind.CAPTION, caption));
  }

  private static void collect(Node parent, StringBuilder words, List<String> captions) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case Text text -> words.append(text.getLiteral());
        case Code code -> words.append(code.getLiteral());
        case SoftLineBreak line -> words.append('\n');
        case HardLineBreak line -> words.append('\n');
        case HtmlInline html -> words.append(isLineBreak(html) ? "\n" : "");
        case Image image -> {
          StringBuilder caption = new StringBuilder();
          collect(image, caption, captions);
          captions.add(caption.toString());
        }
        default -> collect(node, words, captions);
      }
    }
  }

  private static boolean isLineBreak(HtmlInline html) {
    return LINE_BREAK.matcher(html.getLiteral()).matches();
  }
}
