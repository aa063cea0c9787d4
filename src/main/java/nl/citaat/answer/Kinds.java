package nl.citaat.answer;

/** How well what is mentioned fits what is asked for. */
final class Kinds {

  private Kinds() {}

  /** From 0, not at all, to 1. A name of unknown kind may be anybody's or anything's. */
  static double fit(AnswerType asked, AnswerType found) {
    if (asked == found) {
      return 1;
    }
    return switch (asked) {
      case PERSON -> found == AnswerType.THING ? 0.7 : found == AnswerType.NATIONALITY ? 0.3 : 0;
      case ACTOR ->
          switch (found) {
            case PERSON -> 1;
            case ORGANISATION, COUNTRY, NATIONALITY -> 0.8;
            case THING -> 0.7;
            default -> 0;
          };
      case ORGANISATION ->
          switch (found) {
            case THING -> 0.7;
            case COUNTRY, PLACE, NATIONALITY -> 0.3;
            default -> 0;
          };
      case COUNTRY -> found == AnswerType.NATIONALITY ? 0.8 : found == AnswerType.PLACE ? 0.4 : 0;
      case PLACE ->
          switch (found) {
            case COUNTRY -> 0.9;
            case THING -> 0.5;
            case ORGANISATION -> 0.3;
            default -> 0;
          };
      case DATE -> found == AnswerType.DURATION ? 0.3 : 0;
      case DURATION -> found == AnswerType.NUMBER || found == AnswerType.DATE ? 0.4 : 0;
      case NUMBER ->
          found == AnswerType.DURATION
                  || found == AnswerType.PERCENTAGE
                  || found == AnswerType.MONEY
              ? 0.5
              : 0;
      case MONEY -> found == AnswerType.NUMBER ? 0.5 : found == AnswerType.PERCENTAGE ? 0.3 : 0;
      case PERCENTAGE -> found == AnswerType.NUMBER ? 0.4 : 0;
      case THING, REASON, MANNER, STATEMENT, EVENT, NATIONALITY -> 0;
    };
  }
}
