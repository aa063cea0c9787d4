package nl.citaat.answer;

import java.util.List;
import nl.citaat.index.PassageQuery.Alternative;

/** What may stand for a word of the question, and how one came to it. */
record Substitute(Alternative alternative, Trail trail) {

  List<String> terms() {
    return alternative.terms();
  }
}
