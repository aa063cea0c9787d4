package nl.citaat.bot;

import java.util.Locale;

/** What the bot can say; the words are in {@code messages_en.properties} and its siblings. */
enum Text {
  START,
  HELP,
  ASK_HOW,
  QUESTION_TOO_LONG,
  NO_ANSWER,
  FOREIGN,
  RELATED,
  DID_YOU_MEAN,
  NEAREST,
  TOO_LONG_TO_QUOTE,
  QUOTE_LANGUAGE,
  SOURCE,
  REVISION_CURRENT,
  REVISION_CORRECTED,
  RETRACTED,
  LINK_UNKNOWN,
  ASK_IN_PRIVATE,
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
  APOLOGY,
  MENU_ASK,
  MENU_LATEST,
  MENU_ARTICLE,
  MENU_LANGUAGE,
  MENU_HELP,
  MENU_START;

  /** The key in the resource bundles. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
