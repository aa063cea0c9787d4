package nl.citaat.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Some XML that is well-formed, nests no deeper than feeds do, and has no DOCTYPE, by which a few
 * lines could become gigabytes or files of this machine.
 *
 * @param root the name of its outermost element
 * @param feeds those that an OPML list names, in its order
 */
record Xml(String text, String root, List<Outline> feeds) {

  /** The namespace of what OPML has no attribute for. */
  static final String OWN = "urn:citaat:feeds";

  /**
   * A feed in a list; each but the address null when nothing is said.
   *
   * @param every how often it is looked at, as in {@code 15m}
   * @param tags with commas between them
   */
  record Outline(
      String url, @Nullable String every, @Nullable String outlet, @Nullable String tags) {}

  private static final int DEEPEST = 100;
  private static final int MOST_FEEDS = 200;

  /** In bytes; far more than stands before the first element. */
  private static final int LOOKED_AT = 4000;

  /** A web page can be XML too. */
  private static final Pattern PAGE = Pattern.compile("(?i)<!doctype\\s+html|<html\\b");

  private static final Pattern FEED =
      Pattern.compile("(?i)^\\s*(?:<\\?xml\\b|<(?:rss|feed|rdf:RDF|opml|!doctype|!--)\\b)");

  /** The beginning of some bytes, as far as it can be told without knowing their encoding. */
  static String beginning(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), ISO_8859_1);
    return start.replaceAll("^[\u00ef\u00bb\u00bf\u00fe\u00ff]+|\0", "");
  }

  /**
   * Whether something is to be read here, and not as a web page.
   *
   * @param beginning its beginning
   */
  static boolean is(String beginning) {
    return FEED.matcher(beginning).find() && !PAGE.matcher(beginning).find();
  }

  /**
   * The text of some bytes in the encoding that they or the server tell.
   *
   * @param contentType null when there is none
   */
  static String decode(byte[] bytes, @Nullable String contentType) throws NoStoryException {
    try (Reader reader =
        contentType == null
            ? new XmlReader(new ByteArrayInputStream(bytes), true)
            : new XmlReader(new ByteArrayInputStream(bytes), contentType, true)) {
      StringBuilder text = new StringBuilder();
      char[] part = new char[8192];
      for (int n = reader.read(part); n >= 0; n = reader.read(part)) {
        text.append(part, 0, n);
      }
      return text.toString();
    } catch (IOException e) {
      throw new NoStoryException(
          Position.START, "its encoding is not known (" + Fields.shown("" + e.getMessage()) + ")");
    }
  }

  /**
   * @throws NoStoryException if it is not such XML, at the place where it is not
   */
  static Xml parse(String text) throws NoStoryException {
    String xml = text.strip();
    List<Outline> feeds = new ArrayList<>();
    try {
      return new Xml(
          xml, walk(factory().createXMLStreamReader(new StringReader(xml)), feeds), feeds);
    } catch (XMLStreamException e) {
      throw new NoStoryException(
          position(e.getLocation()), "this is no sound XML (" + reason(e) + ")");
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** Goes through all, and gives the name of the outermost element. */
  private static String walk(XMLStreamReader reader, List<Outline> feeds)
      throws XMLStreamException, NoStoryException {
    String root = "";
    int depth = 0;
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.DTD) {
        throw wrong(reader, "it has a DOCTYPE: no feed needs one");
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        root = root.isEmpty() ? reader.getLocalName() : root;
        addFeed(reader, feeds);
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
      if (depth > DEEPEST) {
        throw wrong(reader, "its elements nest too deep for a feed");
      }
    }
    return root;
  }

  private static void addFeed(XMLStreamReader reader, List<Outline> feeds) {
    String url = reader.getAttributeValue(null, "xmlUrl");
    if (url != null
        && !url.isBlank()
        && reader.getLocalName().equals("outline")
        && feeds.size() < MOST_FEEDS) {
      feeds.add(
          new Outline(
              url.strip(),
              reader.getAttributeValue(OWN, "every"),
              reader.getAttributeValue(OWN, "outlet"),
              reader.getAttributeValue(null, "category")));
    }
  }

  private static NoStoryException wrong(XMLStreamReader reader, String message) {
    return new NoStoryException(position(reader.getLocation()), message);
  }

  private static Position position(@Nullable Location at) {
    return at == null
        ? Position.START
        : new Position(Math.max(1, at.getLineNumber()), Math.max(1, at.getColumnNumber()));
  }

  /** The last line of a message; before it stands the place. */
  private static String reason(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    return Fields.shown(message.substring(message.lastIndexOf('\n') + 1).replace("Message: ", ""));
  }

  boolean isFeedList() {
    return root.toLowerCase(Locale.ROOT).equals("opml");
  }
}
