package nl.citaat.answer;

import java.util.Arrays;
import nl.citaat.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** What a name or number of a question stands for, and so what can take its place. */
enum Slot {
  /** A country too. */
  PLACE,
  /** A people, or what is a country's: Dutch. */
  PEOPLE,
  PERSON,
  ORGANISATION,
  /** A name of unknown kind. */
  NAME,
  NUMBER;

  /** Whether one can take the other's place: "the Dutch …? – and Luxembourg?". */
  boolean fits(Slot other) {
    return land() == other.land();
  }

  private Slot land() {
    return this == PEOPLE ? PLACE : this;
  }

  /** Whether what stands here may be told to somebody who asks for a sort of answer. */
  boolean answers(AnswerType type) {
    return switch (type) {
      case COUNTRY, PLACE -> this == PLACE;
      case PERSON -> this == PERSON;
      case ORGANISATION -> this == ORGANISATION;
      case ACTOR -> this != NUMBER;
      default -> false;
    };
  }

  /** Null for a word that is neither name nor number. */
  static @Nullable Slot of(Keyword keyword, Names names) {
    String folded = Normalizer.fold(keyword.text());
    if (keyword.role() == Keyword.Role.NUMBER
        || keyword.role() == Keyword.Role.TIME
        || names.isNumber(folded)) {
      return NUMBER;
    }
    if (names.isNationality(folded)) {
      return PEOPLE;
    }
    if (names.isCountry(folded)) {
      return PLACE;
    }
    return keyword.role() == Keyword.Role.NAME || capitals(keyword.text()) > 1
        ? ofName(folded, names)
        : null;
  }

  /**
   * How many words begin with a capital; a phrase with two of them, as Tour de France, is a name.
   */
  private static long capitals(String text) {
    return Arrays.stream(text.split(" ", -1))
        .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
        .count();
  }

  private static Slot ofName(String folded, Names names) {
    if (names.isPlace(folded)) {
      return PLACE;
    }
    if (names.isPerson(folded) || names.isFirstName(folded)) {
      return PERSON;
    }
    return names.isOrganisation(folded) ? ORGANISATION : NAME;
  }
}
