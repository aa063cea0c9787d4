package nl.citaat.bot;

import java.util.Optional;
import nl.citaat.answer.Evidence;

/** What speaks against an answer, as told to readers. */
enum Doubt {
  WORDS,
  KIND,
  HOLDER,
  OTHERS;

  /** Empty for what is the same whatever is asked. */
  static Optional<Doubt> of(Evidence evidence) {
    return switch (evidence) {
      case OFFSET -> Optional.empty();
      case ARTICLE, SUPPORT, FEW_WORDS -> Optional.of(WORDS);
      case NO_AMOUNT, FAR_AMOUNT, NO_PERSON, FAR_NAME -> Optional.of(KIND);
      case NO_HOLDER -> Optional.of(HOLDER);
    };
  }
}
