package nl.citaat.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.citaat.article.Block;
import nl.citaat.article.Block.Kind;
import nl.citaat.text.Normalizer;
import nl.citaat.text.TextSpan;

/** A story's body while it is read, block by block. */
final class Body {

  static final int LONGEST_BLOCK = 30_000;

  /** Longer than links are. */
  private static final Pattern LONG_WORD = Pattern.compile("\\S{1000}");

  private final String title;
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();

  /**
   * @param title of the story; a first block that repeats it is left out
   */
  Body(String title) {
    this.title = title;
  }

  /** Adds a block in its final form, its lines joined by spaces; nothing when it is blank. */
  void add(Kind kind, String words) {
    String clean =
        Normalizer.clean(words)
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining(" "));
    if (clean.isEmpty() || (blocks.isEmpty() && clean.equals(title))) {
      return;
    }
    if (!blocks.isEmpty()) {
      text.append("\n\n");
    }
    int start = text.length();
    text.append(clean);
    blocks.add(new Block(kind, new TextSpan(start, text.length())));
  }

  String text() {
    return text.toString();
  }

  List<Block> blocks() {
    return blocks;
  }

  /**
   * Refuses what is no text of an article: nothing at all, and words or blocks far longer than
   * people write, on which splitting and searching would take for ever.
   *
   * @param at where the body begins
   */
  void requireMeasure(Position at) throws NoStoryException {
    if (blocks.isEmpty()) {
      throw new NoStoryException(at, "there is no text under the title: write the article there");
    }
    for (Block block : blocks) {
      if (block.span().length() > LONGEST_BLOCK) {
        throw tooLong(at);
      }
    }
    Matcher word = LONG_WORD.matcher(text);
    if (word.find()) {
      throw new NoStoryException(
          at, "this is no text: '" + Fields.shown(word.group()) + "' is a single word");
    }
  }

  static NoStoryException tooLong(Position at) {
    return new NoStoryException(
        at,
        "a paragraph has more than "
            + LONGEST_BLOCK
            + " characters: put empty lines between paragraphs");
  }
}
