package nl.citaat.answer;

/** What sort of answer a question asks for. */
public enum AnswerType {
  PERSON,
  ORGANISATION,
  COUNTRY,
  /** A people, or what is a country's: the Russians, the Spanish government. Never asked for. */
  NATIONALITY,
  PLACE,
  DATE,
  DURATION,
  NUMBER,
  MONEY,
  PERCENTAGE,
  REASON,
  MANNER,
  /** What somebody said. */
  STATEMENT,
  /** What happened: what articles begin with. */
  EVENT,
  /** Who did something: a person, an organisation or a country. */
  ACTOR,
  /** Anything else. */
  THING
}
