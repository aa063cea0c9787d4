package nl.citaat.bot;

import java.util.Locale;

/** What the bot can say; the words are in {@code messages_en.properties} and its siblings. */
enum Text {
  START,
  HELP,
  ASK_HOW,
  QUESTION_TOO_LONG,
  NO_ANSWER,
  DID_YOU_MEAN,
  NEAREST,
  TOO_LONG_TO_QUOTE,
  QUOTE_LANGUAGE,
  LATEST,
  LATEST_NONE,
  OLDER,
  NEWER,
  ARTICLE_HOW,
  ARTICLE_UNKNOWN,
  ARTICLE_GONE,
  LANGUAGE_CHOSEN,
  LANGUAGE_AS_ASKED,
  LANGUAGE_AS_ASKED_BUTTON,
  LANGUAGE_OF_NOBODY,
  LANGUAGE_UNKNOWN,
  COMMAND_UNKNOWN,
  BUTTON_UNKNOWN,
  WORDS_ONLY,
  LIMIT_MINUTE,
  LIMIT_DAY,
  LIMIT_GROUP,
  PRIVACY,
  FORGET_SURE,
  FORGET_YES,
  FORGET_NO,
  FORGET_NOTHING,
  FORGET_IN_PRIVATE,
  FORGET_TOO_LATE,
  FORGOTTEN,
  APOLOGY,
  MENU_ASK,
  MENU_LATEST,
  MENU_ARTICLE,
  MENU_LANGUAGE,
  MENU_PRIVACY,
  MENU_FORGET,
  MENU_HELP,
  MENU_START;

  /** The key in the resource bundles. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
