package nl.citaat.answer;

/** What ranking looks at, each a number of about 0 to 1. */
public enum Feature {
  /** Share of the question's weight that the sentence meets. */
  COVERAGE(Group.COVERAGE),
  /** The same, a keyword weighing the more the fewer sentences of the article meet it. */
  DISTINCTIVE(Group.COVERAGE),
  /** Share of the keywords met without synonym or translation. */
  EXACT(Group.WORDING),
  /** Share of the weight of names that is met. */
  NAMES(Group.NAMES),
  /** Share of the weight of all but names that is met. */
  WORDS(Group.COVERAGE),
  /** Whether names are all that is met though more is asked. */
  NAMES_ONLY(Group.NAMES),
  /** Share of the weight of verbs that is met. */
  VERBS(Group.COVERAGE),
  /** Share of the weight of numbers met. */
  NUMBERS(Group.COVERAGE),
  /** What the sentence before adds to the coverage by names. */
  BEFORE_NAMES(Group.NEIGHBOURS),
  /** What the sentence before adds by other words. */
  BEFORE_WORDS(Group.NEIGHBOURS),
  /** What the sentence behind adds. */
  AFTER(Group.NEIGHBOURS),
  /** What the sentences around add by names. */
  AROUND_NAMES(Group.NEIGHBOURS),
  /** What the sentences around add by other words. */
  AROUND_WORDS(Group.NEIGHBOURS),
  /** Distinctive coverage, names counting as met when the article has spoken of them before. */
  CARRIED(Group.NEIGHBOURS),
  /** What the title adds. */
  TITLE(Group.ARTICLE),
  /** Coverage by the whole article. */
  ARTICLE(Group.ARTICLE),
  /** Share of the question's weight in names that the article never meets. */
  ABSENT_NAMES(Group.NAMES),
  /** Whether somebody is named, who is not in the question that asks for such. */
  WHO(Group.ANSWER),
  /** Whether a place is named, of a question that asks for one. */
  WHERE(Group.ANSWER),
  /** Whether a time is named, of a question that asks for one. */
  WHEN(Group.ANSWER),
  /** Whether an amount is named, of a question that asks for one. */
  HOW_MUCH(Group.ANSWER),
  /** How near that stands to the matched words. */
  KIND_NEAR(Group.ANSWER),
  /** Whether the year that is asked for is there. */
  YEAR(Group.ANSWER),
  /** Whether the noun that says what is asked for is there. */
  FOCUS(Group.ANSWER),
  /** Whether cue words of a reason are there when one is asked for. */
  REASON(Group.ANSWER),
  /** Whether cue words of a manner are there when one is asked for. */
  MANNER(Group.ANSWER),
  /** Whether somebody is quoted when a statement is asked for. */
  STATEMENT(Group.ANSWER),
  /** Whether a pronoun stands for a name of the question that was there before. */
  PRONOUN(Group.NEIGHBOURS),
  /** How much the sentence has that the question has not. */
  NOVEL(Group.FORM),
  /** How many neighbouring keywords are neighbours in the sentence. */
  TOGETHER(Group.COVERAGE),
  /** Whether it is the first sentence. */
  LEAD(Group.POSITION),
  /** How early it stands. */
  EARLY(Group.POSITION),
  /** Whether it is very short. */
  SHORT(Group.FORM),
  /** How long it is. */
  LONG(Group.FORM),
  /** Whether it asks something itself. */
  ASKING(Group.FORM),
  /** The index's score beside the best. */
  RETRIEVED(Group.RETRIEVAL);

  private final Group group;

  Feature(Group group) {
    this.group = group;
  }

  /** Features that look at the same side of a sentence. */
  public enum Group {
    /** How much of the question the sentence meets. */
    COVERAGE,
    /** How much of it in the question's own words, not in synonyms or translations. */
    WORDING,
    /** The names of the question. */
    NAMES,
    /** What the sentences around it meet. */
    NEIGHBOURS,
    /** What the title and the whole article meet. */
    ARTICLE,
    /** Whether it has the kind of answer that is asked for. */
    ANSWER,
    /** Where in the article it stands. */
    POSITION,
    /** What sort of sentence it is. */
    FORM,
    /** What the index makes of it. */
    RETRIEVAL
  }

  /** The one group that the feature belongs to. */
  public Group group() {
    return group;
  }

  /** The place of the feature's number among all, from 0. */
  @SuppressWarnings("EnumOrdinal") // only within one run; on disk features go by name
  public int index() {
    return ordinal();
  }
}
