package nl.citaat.answer;

/**
 * Words of a sentence that name something of a kind.
 *
 * @param kind what they may answer; {@link AnswerType#THING} for a name of unknown kind
 * @param from number of the first word in the sentence
 * @param to number behind the last word
 */
record Mention(AnswerType kind, int from, int to) {

  boolean holds(int word) {
    return from <= word && word < to;
  }
}
