package nl.citaat.answer;

/** What ranking looks at, each a number of about 0 to 1. */
enum Feature {
  /** Share of the question's weight that the sentence meets. */
  COVERAGE,
  /** The same, a keyword weighing the more the fewer sentences of the article meet it. */
  DISTINCTIVE,
  /** Share of the keywords met without synonym or translation. */
  EXACT,
  /** Share of the weight of names that is met. */
  NAMES,
  /** Share of the weight of verbs that is met. */
  VERBS,
  /** Share of the weight of numbers met. */
  NUMBERS,
  /** What the sentence before adds to the coverage. */
  BEFORE,
  /** What the sentence behind adds. */
  AFTER,
  /** What the paragraph adds. */
  PARAGRAPH,
  /** What the title adds. */
  TITLE,
  /** Coverage by the whole article. */
  ARTICLE,
  /** Whether something of the asked kind is named that is not in the question. */
  KIND,
  /** How near that stands to the matched words. */
  KIND_NEAR,
  /** Whether the noun that says what is asked for is there. */
  FOCUS,
  /** Whether cue words of a reason, a manner or a statement are there. */
  CUE,
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
