package nl.citaat.ingest;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.citaat.store.FollowedFeed;
import nl.citaat.store.FollowedFeed.Plan;
import org.jspecify.annotations.Nullable;

/** Reads and writes lists of feeds in OPML. */
public final class FeedList {

  private FeedList() {}

  /**
   * What a list gives.
   *
   * @param plans of the feeds that can be followed
   * @param problems what is wrong with others, a line each with the file's name
   */
  public record Listed(List<Plan> plans, List<String> problems) {}

  /** Reads a file; one that is no list is a problem. */
  public static Listed read(Path file) {
    List<Plan> plans = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    try {
      Xml xml = Xml.parse(Xml.decode(StoryFiles.bytes(file, StoryFiles.LARGEST_FILE), null));
      if (!xml.isFeedList() || xml.feeds().isEmpty()) {
        problems.add(file + ": error: there are no feeds in it: give a list of feeds in OPML");
      }
      for (Xml.Outline outline : xml.feeds()) {
        plan(outline)
            .ifPresentOrElse(
                plans::add,
                () -> problems.add(file + ": error: not a feed's address: " + outline.url()));
      }
    } catch (NoStoryException e) {
      e.problems().forEach(problem -> problems.add(problem.bad(file.toString()).problem()));
    } catch (IOException e) {
      problems.add(StoryFiles.unreadable(file, e).problem());
    }
    return new Listed(plans, problems);
  }

  private static Optional<Plan> plan(Xml.Outline outline) {
    Duration every =
        Optional.ofNullable(outline.every()).flatMap(FeedPlans::interval).orElse(FeedPlans.USUAL);
    return FeedPlans.address(outline.url())
        .map(url -> FeedPlans.plan(url, every, outline.outlet(), tags(outline.tags())));
  }

  /** Categories can be paths, as in {@code /news/harbour}. */
  private static Stream<String> tags(@Nullable String category) {
    return category == null ? Stream.of() : Stream.of(category.split("[,/]", -1));
  }

  /** The list of some feeds, from which the same can be read. */
  public static String write(List<FollowedFeed> feeds) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("opml");
      xml.writeAttribute("version", "2.0");
      xml.writeNamespace("citaat", Xml.OWN);
      xml.writeCharacters("\n  ");
      xml.writeStartElement("head");
      xml.writeStartElement("title");
      xml.writeCharacters("Citaat");
      xml.writeEndElement();
      xml.writeEndElement();
      xml.writeCharacters("\n  ");
      xml.writeStartElement("body");
      for (FollowedFeed feed : feeds) {
        xml.writeCharacters("\n    ");
        write(feed.plan(), xml);
      }
      xml.writeCharacters("\n  ");
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("A text in memory failed to be written", e);
    }
    return out + "\n";
  }

  private static void write(Plan plan, XMLStreamWriter xml) throws XMLStreamException {
    String url = plan.url().toString();
    xml.writeEmptyElement("outline");
    xml.writeAttribute("type", "rss");
    xml.writeAttribute("text", Objects.requireNonNullElse(plan.outlet(), url));
    xml.writeAttribute("xmlUrl", url);
    if (!plan.tags().isEmpty()) {
      xml.writeAttribute("category", String.join(",", plan.tags()));
    }
    xml.writeAttribute("citaat", Xml.OWN, "every", FeedPlans.interval(plan.every()));
    if (plan.outlet() != null) {
      xml.writeAttribute("citaat", Xml.OWN, "outlet", plan.outlet());
    }
  }
}
