package nl.citaat.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.citaat.bot.Incoming.Pressed;
import nl.citaat.bot.Outgoing.AnswerPress;
import nl.citaat.bot.Outgoing.Button;
import nl.citaat.bot.Outgoing.Send;
import nl.citaat.store.ChatSettings;
import nl.citaat.store.Delivery;
import nl.citaat.store.Session;
import nl.citaat.text.Language;

/** Shows what is chosen for a chat, and changes it: in a group for its administrators only. */
final class SettingsHandler implements Handler {

  private static final String TICK = "✓ ";

  private static final List<Setting> LANGUAGES =
      List.of(Setting.LANGUAGE_AUTO, Setting.LANGUAGE_EN, Setting.LANGUAGE_NL);

  private static final List<List<Setting>> IN_PRIVATE =
      List.of(
          LANGUAGES,
          List.of(Setting.FOLLOW_UPS_ON, Setting.FOLLOW_UPS_OFF),
          List.of(Setting.TOLD_ON, Setting.TOLD_OFF));

  private static final List<List<Setting>> IN_GROUP =
      List.of(
          LANGUAGES,
          List.of(Setting.QUIET_OFF, Setting.QUIET_ON),
          List.of(Setting.ASK_EVERYBODY, Setting.ASK_ADMINISTRATORS));

  private final Groups groups;

  SettingsHandler(Groups groups) {
    this.groups = groups;
  }

  @Override
  public Reply handle(Turn turn) {
    ChatSettings settings = groups.settings(turn.incoming().chat());
    return Reply.of(shown(turn, settings, turn.language()));
  }

  /** Chooses something for the chat, and shows what is chosen now. */
  Reply pressed(Turn turn, Press.Change change) {
    Texts texts = new Texts(turn.language(change.talk()));
    if (rows(turn.incoming().chat()).stream().noneMatch(row -> row.contains(change.setting()))) {
      return Reply.of(turn.tell(texts.of(Text.BUTTON_UNKNOWN)));
    }
    return groups.isInCharge(turn.incoming())
        ? new Reply(session -> changed(session, turn, change), Delivery.Kind.ANSWER)
        : Reply.of(turn.tell(texts.of(Text.SETTINGS_OF_ADMINISTRATORS)));
  }

  /** Tells a reader no more when there is an answer after all; what was told stays as it is. */
  Reply pressed(Turn turn, Press.StopTelling stop) {
    Texts texts = new Texts(turn.language(stop.talk()));
    Chat chat = turn.incoming().chat();
    return chat.kind() == Chat.Kind.PRIVATE
        ? Reply.of(turn.tell(texts.of(Text.LATE_ANSWER_STOPPED)))
            .with(session -> Setting.TOLD_OFF.choose(session.chats(), chat.id()))
        : Reply.of(turn.tell(texts.of(Text.BUTTON_UNKNOWN)));
  }

  private static List<Outgoing> changed(Session session, Turn turn, Press.Change change) {
    Pressed press = (Pressed) turn.incoming();
    Chat chat = press.chat();
    change.setting().choose(session.chats(), chat.id());
    ChatSettings settings = session.chats().settings(chat.id());
    Language talk = Objects.requireNonNullElse(settings.language(), change.talk());
    List<Outgoing> all = new ArrayList<>();
    all.add(new AnswerPress(chat, press.press(), null));
    all.add(turn.inPlace(shown(turn, settings, talk)));
    if (change.setting().isOfLanguage()) {
      all.addAll(Menu.offers(chat, settings.language()));
    }
    return all;
  }

  private static Send shown(Turn turn, ChatSettings settings, Language talk) {
    Texts texts = new Texts(talk);
    Chat chat = turn.incoming().chat();
    boolean alone = chat.kind() == Chat.Kind.PRIVATE;
    String text = texts.of(alone ? Text.SETTINGS : Text.SETTINGS_OF_GROUP);
    List<List<Button>> buttons =
        rows(chat).stream()
            .map(
                row ->
                    row.stream()
                        .map(each -> button(each, settings, new Labels(texts, alone)))
                        .toList())
            .toList();
    return turn.send(FormattedText.plain(text), buttons, List.of());
  }

  private static List<List<Setting>> rows(Chat chat) {
    return chat.kind() == Chat.Kind.PRIVATE ? IN_PRIVATE : IN_GROUP;
  }

  private static Button button(Setting setting, ChatSettings settings, Labels labels) {
    String label = labels.of(setting);
    return new Button(
        setting.isChosen(settings) ? TICK + label : label,
        new Press.Change(labels.texts().language(), setting).data());
  }

  /** What stands on the buttons, in private or in a group. */
  private record Labels(Texts texts, boolean alone) {

    String of(Setting setting) {
      return switch (setting) {
        case LANGUAGE_AUTO ->
            texts.of(alone ? Text.LANGUAGE_AS_ASKED_BUTTON : Text.SETTING_LANGUAGE_AUTO);
        case LANGUAGE_EN -> new Texts(Language.EN).name(Language.EN);
        case LANGUAGE_NL -> new Texts(Language.NL).name(Language.NL);
        case QUIET_OFF -> texts.of(Text.SETTING_QUIET_OFF);
        case QUIET_ON -> texts.of(Text.SETTING_QUIET_ON);
        case ASK_EVERYBODY -> texts.of(Text.SETTING_ASK_EVERYBODY);
        case ASK_ADMINISTRATORS -> texts.of(Text.SETTING_ASK_ADMINISTRATORS);
        case FOLLOW_UPS_ON -> texts.of(Text.SETTING_FOLLOW_UPS_ON);
        case FOLLOW_UPS_OFF -> texts.of(Text.SETTING_FOLLOW_UPS_OFF);
        case TOLD_ON -> texts.of(Text.SETTING_TOLD_ON);
        case TOLD_OFF -> texts.of(Text.SETTING_TOLD_OFF);
      };
    }
  }
}
