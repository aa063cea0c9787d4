package nl.citaat.article;

import java.util.ArrayList;
import java.util.List;
import nl.citaat.text.SentenceSplitter;
import nl.citaat.text.TextSpan;

/**
 * A quotable sentence of a story.
 *
 * @param ordinal its place among the quotable sentences, from 0
 * @param span its place in the body
 * @param block the number of the block that it is part of
 */
public record Sentence(int ordinal, TextSpan span, int block) {

  /**
   * The quotable sentences of a story in order: those of paragraphs and quotations, not of headings
   * and captions.
   */
  public static List<Sentence> of(Story story) {
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < story.blocks().size(); i++) {
      Block block = story.blocks().get(i);
      if (block.kind().quotable()) {
        for (TextSpan span : SentenceSplitter.sentences(story.body(), block.span())) {
          sentences.add(new Sentence(sentences.size(), span, i));
        }
      }
    }
    return sentences;
  }
}
