package nl.citaat.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.citaat.article.Block.Kind;
import nl.citaat.article.Story;
import nl.citaat.ingest.Fields.Field;

/** Reads Markdown with front matter in YAML. */
final class MarkdownReader {

  private static final YAMLFactory YAML = new YAMLFactory();
  private static final Pattern BEGIN = Pattern.compile("--- *\n");
  private static final Pattern END = Pattern.compile("^(?:---|\\.\\.\\.) *$\n?", Pattern.MULTILINE);

  private MarkdownReader() {}

  /**
   * @param text cleaned
   */
  static Story read(String text) throws NoStoryException {
    Matcher begin = BEGIN.matcher(text);
    if (!begin.lookingAt()) {
      throw new NoStoryException(
          Position.START,
          text.isBlank()
              ? "the file is empty"
              : "there is no front matter: begin with a line ---, a line 'title: …', a line ---");
    }
    Matcher end = END.matcher(text).region(begin.end(), text.length());
    if (!end.find()) {
      throw new NoStoryException(
          Position.START, "the front matter has no end: put a line --- behind it");
    }
    String body = text.substring(end.end());
    int blank = body.length() - body.stripLeading().length();
    Position bodyAt = Position.after(text.substring(0, end.end() + blank));
    return story(frontMatter(text.substring(0, end.start())), body, bodyAt);
  }

  private static Fields frontMatter(String yaml) throws NoStoryException {
    try (JsonParser parser = YAML.createParser(yaml)) {
      return Fields.read(parser, HeaderReader.KEYS);
    } catch (IOException e) {
      throw new IllegalStateException("A text in memory failed to be read", e);
    }
  }

  /**
   * A story of keys and a body in Markdown.
   *
   * @param bodyAt where the body begins
   */
  static Story story(Fields fields, String markdown, Position bodyAt) throws NoStoryException {
    Header header = new HeaderReader(fields).header();
    Body body = new Body(header.title());
    Field caption = fields.get("caption");
    if (caption != null) {
      caption.texts().forEach(text -> body.add(Kind.CAPTION, text));
    }
    MarkdownBody.read(markdown, body);
    return header.over(body, bodyAt);
  }
}
