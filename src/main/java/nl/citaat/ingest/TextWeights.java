package nl.citaat.ingest;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much text each element of a page has: counted once, because there can be very many. */
final class TextWeights implements NodeVisitor {

  /** Shorter than nearly all paragraphs of articles, and longer than what stands on buttons. */
  private static final int SHORTEST_PARAGRAPH = 25;

  private static final Weight NOTHING = new Weight(0, 0, 0);

  private final IdentityHashMap<Node, Weight> weights = new IdentityHashMap<>();

  /**
   * Some text, in characters.
   *
   * @param linked of it, what stands in links
   * @param read of it, what stands in paragraphs
   */
  record Weight(int text, int linked, int read) {

    Weight plus(Weight other) {
      return new Weight(text + other.text, linked + other.linked, read + other.read);
    }

    /** From 0 to 1. */
    double linkedShare() {
      return text == 0 ? 0 : (double) linked / text;
    }
  }

  private TextWeights() {}

  static TextWeights in(Element root) {
    TextWeights weights = new TextWeights();
    root.traverse(weights);
    return weights;
  }

  Weight of(Node node) {
    return weights.getOrDefault(node, NOTHING);
  }

  @Override
  public void head(Node node, int depth) {
    // Counted on the way back, when all inside is known.
  }

  @Override
  public void tail(Node node, int depth) {
    Weight weight = node instanceof TextNode text ? own(text) : as(node, of(node));
    weights.put(node, weight);
    if (node.parent() != null && weight.text() > 0) {
      weights.merge(node.parent(), weight, Weight::plus);
    }
  }

  private static Weight own(TextNode text) {
    return new Weight(text.text().strip().length(), 0, 0);
  }

  private static Weight as(Node node, Weight inside) {
    if (node.nameIs("a")) {
      return new Weight(inside.text(), inside.text(), 0);
    }
    boolean paragraph = node.nameIs("p") || node.nameIs("blockquote") || node.nameIs("pre");
    boolean bare = node.nameIs("div") && inside.read() == 0;
    int words = inside.text() - inside.linked();
    int needed = bare ? 4 * SHORTEST_PARAGRAPH : SHORTEST_PARAGRAPH;
    return (paragraph || bare) && words >= needed
        ? new Weight(inside.text(), inside.linked(), words)
        : inside;
  }
}
