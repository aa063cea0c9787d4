package nl.citaat.bot;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.citaat.store.ChatSettings;
import nl.citaat.store.Chats;
import nl.citaat.text.Language;

/** What can be chosen for a chat under {@code /settings}. */
enum Setting {
  LANGUAGE_AUTO,
  LANGUAGE_EN,
  LANGUAGE_NL,
  QUIET_OFF,
  QUIET_ON,
  ASK_EVERYBODY,
  ASK_ADMINISTRATORS,
  FOLLOW_UPS_ON,
  FOLLOW_UPS_OFF,
  TOLD_ON,
  TOLD_OFF;

  /** How a button's data names it. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Setting> of(String code) {
    return Arrays.stream(values()).filter(setting -> setting.code().equals(code)).findFirst();
  }

  boolean isChosen(ChatSettings settings) {
    return switch (this) {
      case LANGUAGE_AUTO -> settings.language() == null;
      case LANGUAGE_EN -> settings.language() == Language.EN;
      case LANGUAGE_NL -> settings.language() == Language.NL;
      case QUIET_OFF -> !settings.quiet();
      case QUIET_ON -> settings.quiet();
      case ASK_EVERYBODY -> !settings.administratorsOnly();
      case ASK_ADMINISTRATORS -> settings.administratorsOnly();
      case FOLLOW_UPS_ON -> settings.followUps();
      case FOLLOW_UPS_OFF -> !settings.followUps();
      case TOLD_ON -> settings.told();
      case TOLD_OFF -> !settings.told();
    };
  }

  void choose(Chats chats, long chat) {
    switch (this) {
      case LANGUAGE_AUTO -> chats.setLanguage(chat, null);
      case LANGUAGE_EN -> chats.setLanguage(chat, Language.EN);
      case LANGUAGE_NL -> chats.setLanguage(chat, Language.NL);
      case QUIET_OFF -> chats.setQuiet(chat, false);
      case QUIET_ON -> chats.setQuiet(chat, true);
      case ASK_EVERYBODY -> chats.setAdministratorsOnly(chat, false);
      case ASK_ADMINISTRATORS -> chats.setAdministratorsOnly(chat, true);
      case FOLLOW_UPS_ON -> chats.setFollowUps(chat, true);
      case FOLLOW_UPS_OFF -> chats.setFollowUps(chat, false);
      case TOLD_ON -> chats.setTold(chat, true);
      case TOLD_OFF -> chats.setTold(chat, false);
    }
  }

  /** The language that it chooses; empty when it chooses none in particular. */
  Optional<Language> language() {
    return switch (this) {
      case LANGUAGE_EN -> Optional.of(Language.EN);
      case LANGUAGE_NL -> Optional.of(Language.NL);
      default -> Optional.empty();
    };
  }

  boolean isOfLanguage() {
    return this == LANGUAGE_AUTO || language().isPresent();
  }
}
