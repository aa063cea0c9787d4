package nl.citaat.bot;

import nl.citaat.answer.Feature;

/** What speaks for a sentence, as told to readers: features of one sort taken together. */
enum Ground {
  WORDS,
  NAMES,
  TOGETHER,
  AROUND,
  TITLE,
  ARTICLE,
  KIND,
  FORM,
  SEARCH,
  LAST_QUOTE;

  static Ground of(Feature feature) {
    return switch (feature) {
      case COVERAGE, DISTINCTIVE, EXACT, WORDS, VERBS, NUMBERS -> WORDS;
      case NAMES, NAMES_ONLY, ABSENT_NAMES -> NAMES;
      case TOGETHER -> TOGETHER;
      case BEFORE_NAMES, BEFORE_WORDS, AFTER, AROUND_NAMES, AROUND_WORDS, CARRIED, PRONOUN ->
          AROUND;
      case TITLE -> TITLE;
      case ARTICLE -> ARTICLE;
      case WHO, WHERE, WHEN, HOW_MUCH, KIND_NEAR, YEAR, FOCUS, REASON, MANNER, STATEMENT -> KIND;
      case NOVEL, LEAD, EARLY, SHORT, LONG, ASKING -> FORM;
      case RETRIEVED -> SEARCH;
    };
  }
}
