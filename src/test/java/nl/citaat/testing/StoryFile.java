package nl.citaat.testing;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.citaat.article.Block;
import nl.citaat.article.Source;
import nl.citaat.article.Story;
import nl.citaat.text.Language;
import nl.citaat.text.TextSpan;

/**
 * Reads the plainest form of an article: lines {@code name: value}, with or without {@code ---}
 * around them, an empty line, and blocks with empty lines between them, where {@code ##} begins a
 * heading and {@code >} a quotation.
 */
final class StoryFile {

  private static final Pattern END_OF_HEAD = Pattern.compile("\n(?:---\n)?\n");

  private final Map<String, String> head = new TreeMap<>();
  private final StringBuilder body = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();

  private StoryFile(String text) {
    String[] headAndBody = END_OF_HEAD.split(text.strip().replaceFirst("^---\n", ""), 2);
    headAndBody[0].lines().map(line -> line.split(": ", 2)).forEach(this::addToHead);
    for (String part : headAndBody[1].split("\n{2,}", -1)) {
      addPart(part);
    }
    if (head.containsKey("caption")) {
      add(Block.Kind.CAPTION, head.getOrDefault("caption", ""));
    }
  }

  /** The story that a file's text tells. */
  static Story parse(String text) {
    return new StoryFile(text).story();
  }

  private void addToHead(String[] nameAndValue) {
    head.put(nameAndValue[0], nameAndValue[1].replaceFirst("^\"(.*)\"$", "$1"));
  }

  private void addPart(String part) {
    if (part.startsWith("## ")) {
      add(Block.Kind.HEADING, part.substring(3));
    } else if (part.startsWith("> ")) {
      add(Block.Kind.QUOTATION, part.substring(2));
    } else {
      add(Block.Kind.PARAGRAPH, part);
    }
  }

  private void add(Block.Kind kind, String text) {
    body.append(blocks.isEmpty() ? "" : "\n\n");
    blocks.add(new Block(kind, new TextSpan(body.length(), body.length() + text.length())));
    body.append(text);
  }

  private Story story() {
    String published = head.get("published");
    String url = head.get("url");
    return new Story(
        head.getOrDefault("title", "?"),
        body.toString(),
        blocks,
        new Source(head.get("outlet"), null, url == null ? null : URI.create(url)),
        published == null ? null : LocalDate.parse(published),
        null,
        Language.ofTag(head.getOrDefault("language", "en")).orElseThrow(),
        List.of());
  }
}
