package nl.citaat.answer;

/** What tells how likely it is that the archive answers a question. */
public enum Evidence {
  /** The same for every question. */
  OFFSET,
  /** How much of the question the article of the best sentence meets. */
  ARTICLE,
  /** How much of it that sentence meets, with those around and the title. */
  SUPPORT,
  /** How much of it the article lacks, for each of its words. */
  FEW_WORDS,
  /** Whether the amount or time that is asked for is missing. */
  NO_AMOUNT,
  /** How far from the words of the question it stands. */
  FAR_AMOUNT,
  /** Whether the person that is asked for is missing. */
  NO_PERSON,
  /** How far from the words of the question the name that is asked for stands. */
  FAR_NAME,
  /** How much the article lacks of the office, and of the names, whose holder is asked for. */
  NO_HOLDER
}
