package nl.citaat.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Takes out of a page what stands around articles: menus, buttons to share, advertisements, lists
 * of other articles, forms and notices. Told from elements, roles, and the names that sites give.
 */
final class PageJunk {

  private static final String BY_ELEMENT =
      "script, style, noscript, template, iframe, svg, nav, aside, footer, form, button, input,"
          + " select, textarea, dialog, address, [hidden], [aria-hidden=true],"
          + " [role~=^(navigation|complementary|banner|contentinfo|search|dialog|alert|menu)$],"
          + " [style~=(?i)display: *none], [rel=author], body > header";

  /** Names of classes, their words with hyphens between and around them. */
  private static final Pattern BY_NAME =
      Pattern.compile(
          "-(?:ads?|advert\\w*|banners?|breadcrumbs?|by-?line|comments?|consent|cookies?|dateline"
              + "|delen|footer|gdpr|gerelateerd|instagram|lees-(?:ook|meer|verder)|leesook|log-?in"
              + "|meer-nieuws|menu|modal|more-stories|nav|navbar|navigation|newsletter|nieuwsbrief"
              + "|outbrain|pagination|paywall|pop-?up|promo\\w*|pull-?quote|reacties?|read-?more"
              + "|recommend\\w*|related|shar(?:e|es|ing)|sidebar|skip|social|sponsor\\w*|sr-only"
              + "|subscribe|subscription|taboola|tags?|teasers?|timestamp|toolbar|trending|tweet"
              + "|visually-hidden|widget)-");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=[a-z])(?=[A-Z])|[^A-Za-z]+");

  /** What sites put between paragraphs. */
  private static final Pattern PROMPT =
      Pattern.compile(
          "(?i)(?:lees (?:ook|meer|verder)|zie ook|bekijk ook|luister ook|read (?:more|also|next)"
              + "|also read|see also|more on this)\\b.{0,200}"
              + "|(?:advertentie|advertisement|advertising|abonneer|subscribe|share this|deel dit)"
              + "\\b.{0,50}");

  private static final double MOSTLY = 0.6;

  /** What has so much of a page's text is no junk, whatever it is called. */
  private static final double MUCH = 0.4;

  private PageJunk() {}

  static void remove(Element page) {
    TextWeights weights = TextWeights.in(page);
    int all = weights.of(page).read();
    List<Element> junk = new ArrayList<>(page.select(BY_ELEMENT));
    page.getAllElements().stream().filter(PageJunk::isNamedSo).forEach(junk::add);
    for (Element element : junk) {
      if (all == 0 || weights.of(element).read() < MUCH * all) {
        element.remove();
      }
    }
    removePrompts(page);
  }

  private static boolean isNamedSo(Element element) {
    String names = element.className() + " " + element.id();
    return names.length() > 1
        && BY_NAME
            .matcher(
                "-" + BETWEEN_WORDS.matcher(names).replaceAll("-").toLowerCase(Locale.ROOT) + "-")
            .find();
  }

  /** Takes out blocks that are links to elsewhere, and what leads to them. */
  private static void removePrompts(Element page) {
    TextWeights weights = TextWeights.in(page);
    for (Element block : page.select("p, li, ul, ol, div, section, h2, h3, h4, h5, h6")) {
      TextWeights.Weight weight = weights.of(block);
      boolean isShort = weight.text() > 0 && weight.text() <= 300;
      if (weight.linkedShare() > MOSTLY
          || (isShort && PROMPT.matcher(block.text()).matches())
          || (isShort && block.childrenSize() == 1 && isOnlyTime(block))) {
        block.remove();
      }
    }
  }

  private static boolean isOnlyTime(Element block) {
    Element child = block.child(0);
    return child.nameIs("time") && child.text().equals(block.text());
  }
}
