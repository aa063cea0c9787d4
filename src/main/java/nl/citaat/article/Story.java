package nl.citaat.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.citaat.text.Language;
import nl.citaat.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * What a newspaper published, as normalised text. Two equal stories have the same content.
 *
 * @param title the headline, one line
 * @param body the blocks' texts with an empty line between them; offsets everywhere count its
 *     UTF-16 units
 * @param blocks the parts of the body, in order, without overlap, together holding all but the
 *     empty lines
 * @param published the day of publication as the newspaper counts it; null when not known
 * @param publishedAt the moment of publication, where the source gives one
 * @param tags topics, lower case, in the source's order
 */
public record Story(
    String title,
    String body,
    List<Block> blocks,
    Source source,
    @Nullable LocalDate published,
    @Nullable Instant publishedAt,
    Language language,
    List<String> tags) {

  /**
   * @throws IllegalArgumentException if the title is blank or the blocks do not lie in order within
   *     the body
   */
  public Story {
    blocks = List.copyOf(blocks);
    tags = List.copyOf(tags);
    if (title.isBlank()) {
      throw new IllegalArgumentException("A story needs a title");
    }
    int reached = 0;
    for (Block block : blocks) {
      TextSpan span = block.span();
      if (span.start() < reached || span.end() > body.length() || span.isEmpty()) {
        throw new IllegalArgumentException("Block out of order or outside the body: " + block);
      }
      reached = span.end();
    }
  }
}
