package nl.citaat.index;

import java.util.List;
import java.util.stream.Stream;
import nl.citaat.index.PassageQuery.Alternative;
import nl.citaat.index.PassageQuery.TermGroup;
import nl.citaat.text.Language;

/** Queries in short. */
final class Queries {

  private Queries() {}

  static PassageQuery query(TermGroup... words) {
    return new PassageQuery(List.of(words), 50);
  }

  /** One word of the question with what may stand for it. */
  static TermGroup word(Alternative... alternatives) {
    return new TermGroup(1, List.of(alternatives));
  }

  static Alternative en(String... terms) {
    return new Alternative(List.of(terms), Language.EN, 1);
  }

  static Alternative nl(String... terms) {
    return new Alternative(List.of(terms), Language.NL, 1);
  }

  /** Asks for each word by itself, in English. */
  static PassageQuery english(String... words) {
    return query(Stream.of(words).map(term -> word(en(term))).toArray(TermGroup[]::new));
  }
}
