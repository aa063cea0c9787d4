package nl.citaat.eval;

import java.util.List;
import nl.citaat.article.Revision;

/**
 * An article and the summary that people gave it.
 *
 * @param sentences the summary's, at least one
 */
public record ReferenceSummary(Revision article, List<String> sentences) {

  public ReferenceSummary {
    sentences = List.copyOf(sentences);
  }
}
