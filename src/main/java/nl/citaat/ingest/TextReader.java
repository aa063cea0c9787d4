package nl.citaat.ingest;

import java.util.regex.Pattern;
import nl.citaat.article.Block.Kind;
import nl.citaat.article.Story;

/**
 * Reads plain text: the first line is the title, empty lines stand between blocks. Which block is a
 * heading or a caption is told from its looks.
 */
final class TextReader {

  private static final Pattern EMPTY_LINES = Pattern.compile("\n *\n[ \n]*");

  /** News sites keep headings within one line of a column; most sentences are longer. */
  private static final int LONGEST_HEADING = 80;

  private static final int LONGEST_CAPTION = 600;

  /** How a block ends that is no heading. A question can be one. */
  private static final Pattern STOP = Pattern.compile("[.!\u2026:;,][\"'\u2019\u201d\u00bb)\\]]*$");

  private static final String PHOTO = "(?:fotos?|foto['\u2019]s|photos?|beeld|image|picture)";

  /**
   * Who made the picture: "Foto: AFP" at the beginning, or at the end behind a mark that parts it
   * from the rest, or "(Foto ANP)", or a copyright sign.
   */
  private static final Pattern CREDIT =
      Pattern.compile(
          "^(?:PHOTO *:|\u00a9)|[-\u2013\u2014|(\\[.] *PHOTO *[:\u00a9].{1,80}$"
              .concat("|\\(PHOTO [^()]{1,80}\\)\\.?$|\u00a9[^.]{1,80}\\.?$")
              .replace("PHOTO", PHOTO),
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private TextReader() {}

  /**
   * @param text cleaned
   */
  static Story read(String text) throws NoStoryException {
    String content = text.stripLeading();
    Position start = Position.after(text.substring(0, text.length() - content.length()));
    int end = content.indexOf('\n');
    if (end < 0) {
      throw new NoStoryException(
          start, content.isEmpty() ? "the file is empty" : "there is only a title, and no text");
    }
    Header header = Header.titled(content.substring(0, end), start);
    Body body = new Body(header.title());
    addAll(content.substring(end + 1), body);
    return header.over(body, new Position(start.line() + 1, 1));
  }

  /**
   * Adds all blocks of a text to a body.
   *
   * @param text cleaned, with empty lines between the blocks
   */
  static void addAll(String text, Body body) {
    String[] parts = EMPTY_LINES.split(text.strip(), -1);
    for (int i = 0; i < parts.length; i++) {
      boolean last = i == parts.length - 1;
      body.add(kind(parts[i].strip(), last), parts[i]);
    }
  }

  private static Kind kind(String part, boolean last) {
    if (part.length() <= LONGEST_CAPTION && CREDIT.matcher(part).find()) {
      return Kind.CAPTION;
    }
    return !last && isHeading(part) ? Kind.HEADING : Kind.PARAGRAPH;
  }

  private static boolean isHeading(String part) {
    return part.length() <= LONGEST_HEADING && part.indexOf('\n') < 0 && !STOP.matcher(part).find();
  }
}
