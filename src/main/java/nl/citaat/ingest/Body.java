package nl.citaat.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.citaat.article.Block;
import nl.citaat.article.Block.Kind;
import nl.citaat.text.Normalizer;
import nl.citaat.text.TextSpan;

/** A story's body while it is read, block by block. */
final class Body {

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
}
