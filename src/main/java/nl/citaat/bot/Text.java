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
  WHY_ANSWERED,
  WHY_REFUSED,
  WHY_CHANGED,
  WHY_NEAREST,
  WHY_NOTHING,
  WHY_FORGOTTEN,
  WHY_FOUND,
  WHY_NOT_FOUND,
  WHY_CARRIED,
  WHY_WEIGHED,
  WHY_LACKED,
  WHY_LINK,
  WHY_WHERE,
  WHY_GROUND,
  WHY_DOUBT,
  WHY_KIND,
  COMMAND_UNKNOWN,
  BUTTON_UNKNOWN,
  APOLOGY,
  MENU_ASK,
  MENU_WHY,
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
