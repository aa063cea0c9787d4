package nl.citaat.ingest;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Finds the part of a page that is the article: from where most paragraphs stand together up to
 * where nothing much is added.
 */
final class ReadableBody {

  /** A parent with so much more text holds another part of the article. */
  private static final double NOTABLY = 1.15;

  private ReadableBody() {}

  /** Takes all else out of the page; empty when there is no paragraph. */
  static Optional<Element> of(Element page) {
    PageJunk.remove(page);
    TextWeights weights = TextWeights.in(page);
    Optional<Element> found =
        marked(page, weights).or(() -> densest(page, weights).map(best -> grown(best, weights)));
    found.ifPresent(ReadableBody::clear);
    return found;
  }

  private static Optional<Element> marked(Element page, TextWeights weights) {
    int all = weights.of(page).read();
    return page.select("[itemprop=articleBody]").stream()
        .filter(element -> weights.of(element).read() * 2 > all)
        .findFirst();
  }

  /** The element with the most text in paragraphs that are right in it. */
  private static Optional<Element> densest(Element page, TextWeights weights) {
    Element best = null;
    int most = 0;
    for (Element element : page.getAllElements()) {
      int read = 0;
      for (Element child : element.children()) {
        read += child.isBlock() && isParagraph(child) ? weights.of(child).read() : 0;
      }
      if (read > most) {
        most = read;
        best = element;
      }
    }
    return Optional.ofNullable(best).or(() -> bare(page, weights));
  }

  private static boolean isParagraph(Element element) {
    return element.nameIs("p") || element.nameIs("blockquote") || element.nameIs("pre");
  }

  /** An element with text that is in no paragraphs, but has line breaks between. */
  private static Optional<Element> bare(Element page, TextWeights weights) {
    return page.select("div").stream()
        .filter(div -> weights.of(div).read() > 0)
        .max((one, other) -> weights.of(one).read() - weights.of(other).read());
  }

  private static Element grown(Element best, TextWeights weights) {
    Element article = best.closest("article");
    if (article != null) {
      return article;
    }
    Element grown = best;
    for (Element parent : best.parents()) {
      boolean within = !parent.nameIs("body") && !parent.nameIs("html");
      if (within && weights.of(parent).read() > NOTABLY * weights.of(grown).read()) {
        grown = parent;
      }
    }
    return grown;
  }

  /** Takes out the title, other articles, and headings of what was taken out. */
  private static void clear(Element content) {
    content.select("h1, article article").forEach(Element::remove);
    List<Element> headings = content.select("h2, h3, h4, h5, h6").asList();
    Collections.reverse(headings);
    for (Element heading : headings) {
      if (isLast(heading, content)) {
        heading.remove();
      }
    }
  }

  private static boolean isLast(Element element, Element content) {
    for (Element up = element; up != null && !up.equals(content); up = up.parent()) {
      for (Element next = up.nextElementSibling(); next != null; next = next.nextElementSibling()) {
        if (next.hasText()) {
          return false;
        }
      }
    }
    return true;
  }
}
