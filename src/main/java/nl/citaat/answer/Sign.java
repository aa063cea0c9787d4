package nl.citaat.answer;

/** What a question can have that points back at the one before. */
enum Sign {
  /** It begins with what only joins it: and, but, what about. */
  JOINED,
  /** An interrogative. */
  ASKS,
  /** Somebody is spoken of as he, she or they. */
  PERSON,
  /** Something is spoken of as it, this, that or there, or as his. */
  THING,
  /** Something is spoken of as known: the minister. */
  KNOWN,
  /** Others than before are asked for: who else. */
  OTHERS
}
