package nl.citaat.answer;

/**
 * The noun phrase that a sentence begins with, of which it tells something.
 *
 * @param from number of its first word
 * @param to number behind its last word
 */
record Subject(int from, int to) {

  boolean holds(Mention mention) {
    return from <= mention.from() && mention.to() <= to;
  }
}
