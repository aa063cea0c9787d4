package nl.citaat.answer;

/** What ranking looks at, each a number of about 0 to 1. */
public enum Feature {
  /** Share of the question's weight that the sentence meets. */
  COVERAGE,
  /** The same, a keyword weighing the more the fewer sentences of the article meet it. */
  DISTINCTIVE,
  /** Share of the keywords met without synonym or translation. */
  EXACT,
  /** Share of the weight of names that is met. */
  NAMES,
  /** Share of the weight of all but names that is met. */
  WORDS,
  /** Whether names are all that is met though more is asked. */
  NAMES_ONLY,
  /** Share of the weight of verbs that is met. */
  VERBS,
  /** Share of the weight of numbers met. */
  NUMBERS,
  /** What the sentence before adds to the coverage by names. */
  BEFORE_NAMES,
  /** What the sentence before adds by other words. */
  BEFORE_WORDS,
  /** What the sentence behind adds. */
  AFTER,
  /** What the sentences around add by names. */
  AROUND_NAMES,
  /** What the sentences around add by other words. */
  AROUND_WORDS,
  /** Distinctive coverage, names counting as met when the article has spoken of them before. */
  CARRIED,
  /** What the title adds. */
  TITLE,
  /** Coverage by the whole article. */
  ARTICLE,
  /** Share of the question's weight in names that the article never meets. */
  ABSENT_NAMES,
  /** Whether somebody is named, who is not in the question that asks for such. */
  WHO,
  /** Whether a place is named, of a question that asks for one. */
  WHERE,
  /** Whether a time is named, of a question that asks for one. */
  WHEN,
  /** Whether an amount is named, of a question that asks for one. */
  HOW_MUCH,
  /** How near that stands to the matched words. */
  KIND_NEAR,
  /** Whether the year that is asked for is there. */
  YEAR,
  /** Whether the noun that says what is asked for is there. */
  FOCUS,
  /** Whether cue words of a reason are there when one is asked for. */
  REASON,
  /** Whether cue words of a manner are there when one is asked for. */
  MANNER,
  /** Whether somebody is quoted when a statement is asked for. */
  STATEMENT,
  /** Whether a pronoun stands for a name of the question that was there before. */
  PRONOUN,
  /** How much the sentence has that the question has not. */
  NOVEL,
  /** How many neighbouring keywords are neighbours in the sentence. */
  TOGETHER,
  /** Whether it is the first sentence. */
  LEAD,
  /** How early it stands. */
  EARLY,
  /** Whether it is very short. */
  SHORT,
  /** How long it is. */
  LONG,
  /** Whether it asks something itself. */
  ASKING,
  /** The index's score beside the best. */
  RETRIEVED;

  /** The place of the feature's number among all. */
  @SuppressWarnings("EnumOrdinal") // only within one run; on disk features go by name
  int index() {
    return ordinal();
  }
}
