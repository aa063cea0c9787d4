package nl.citaat.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.citaat.bot.Outgoing.AnswerPress;
import nl.citaat.bot.Outgoing.Button;
import nl.citaat.bot.Outgoing.Edit;
import nl.citaat.bot.Press.ChooseLanguage;
import nl.citaat.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Lets readers choose the language to be talked to in, wherever they speak, and administrators that
 * of their group.
 */
final class LanguageHandler implements Handler {

  private final Groups groups;

  LanguageHandler(Groups groups) {
    this.groups = groups;
  }

  /**
   * For whom a language is chosen.
   *
   * @param id the number of the person or group
   * @param chat where it was said; its menu of commands changes only when it is that of {@code id}
   */
  private record Owner(long id, Chat chat) {

    boolean isChat() {
      return id == chat.id();
    }

    boolean isGroup() {
      return isChat() && chat.kind() != Chat.Kind.PRIVATE;
    }

    Reply chosen(List<Outgoing> shown, @Nullable Language language) {
      List<Outgoing> all = new ArrayList<>(shown);
      if (isChat()) {
        all.addAll(Menu.offers(chat, language));
      }
      return Reply.of(all).with(session -> session.chats().setLanguage(id, language));
    }

    String state(@Nullable Language chosen, Language talk) {
      Texts texts = new Texts(talk);
      return chosen == null
          ? texts.of(isGroup() ? Text.GROUP_LANGUAGE_AS_ASKED : Text.LANGUAGE_AS_ASKED)
          : texts.of(
              isGroup() ? Text.GROUP_LANGUAGE_CHOSEN : Text.LANGUAGE_CHOSEN,
              Map.of("language", texts.name(chosen)));
    }
  }

  private Optional<Owner> owner(Incoming incoming) {
    Chat chat = incoming.chat();
    Person from = incoming.from();
    return groups.isInCharge(incoming)
        ? Optional.of(new Owner(chat.id(), chat))
        : Optional.ofNullable(from).map(person -> new Owner(person.id(), chat));
  }

  @Override
  public Reply handle(Turn turn) {
    return owner(turn.incoming())
        .map(owner -> handle(turn, owner))
        .orElseGet(() -> turn.say(new Texts(turn.language()).of(Text.LANGUAGE_OF_NOBODY)));
  }

  private Reply handle(Turn turn, Owner owner) {
    Optional<ChooseLanguage> wanted = wanted(turn.words());
    if (wanted.isPresent()) {
      Language chosen = wanted.get().wanted();
      Turn after = new Turn(turn.incoming(), turn.words(), chosen);
      FormattedText text = FormattedText.plain(owner.state(chosen, after.language()));
      return owner.chosen(List.of(after.send(text, List.of(), List.of())), chosen);
    }
    String text =
        turn.words().isEmpty()
            ? owner.state(chosen(turn, owner), turn.language())
            : new Texts(turn.language()).of(Text.LANGUAGE_UNKNOWN);
    return Reply.of(
        turn.send(FormattedText.plain(text), List.of(buttons(turn.language())), List.of()));
  }

  private @Nullable Language chosen(Turn turn, Owner owner) {
    return owner.isGroup() ? groups.settings(owner.chat()).language() : turn.chosen();
  }

  /** Sets a language; the message itself changes only where it speaks to nobody else. */
  Reply pressed(Turn turn, ChooseLanguage choice) {
    return owner(turn.incoming())
        .map(owner -> pressed(turn, choice, owner))
        .orElseGet(
            () -> Reply.of(turn.tell(new Texts(turn.language()).of(Text.LANGUAGE_OF_NOBODY))));
  }

  private static Reply pressed(Turn turn, ChooseLanguage choice, Owner owner) {
    Incoming.Pressed press = (Incoming.Pressed) turn.incoming();
    Language talk = new Turn(press, "", choice.wanted()).language();
    String text = owner.state(choice.wanted(), talk);
    List<Outgoing> shown = new ArrayList<>();
    shown.add(new AnswerPress(press.chat(), press.press(), text));
    Integer message = press.message();
    if (message != null && owner.isChat()) {
      shown.add(changed(press.chat(), message, text, talk));
    }
    return owner.chosen(shown, choice.wanted());
  }

  private static Edit changed(Chat chat, int message, String text, Language talk) {
    return new Edit(chat, message, FormattedText.plain(text), List.of(buttons(talk)), List.of());
  }

  private static List<Button> buttons(Language talk) {
    Stream<Button> languages =
        Stream.of(Language.values())
            .map(each -> button(new Texts(each).name(each), new ChooseLanguage(each)));
    String asAsked = new Texts(talk).of(Text.LANGUAGE_AS_ASKED_BUTTON);
    return Stream.concat(languages, Stream.of(button(asAsked, new ChooseLanguage(null)))).toList();
  }

  private static Button button(String label, ChooseLanguage choice) {
    return new Button(label, choice.data());
  }

  /** What {@code nl}, {@code Dutch}, {@code Nederlands} or {@code auto} ask for. */
  private static Optional<ChooseLanguage> wanted(String words) {
    if (words.equalsIgnoreCase(PressData.AS_ASKED)) {
      return Optional.of(new ChooseLanguage(null));
    }
    return Stream.of(Language.values())
        .filter(language -> isName(words, language))
        .findFirst()
        .map(ChooseLanguage::new);
  }

  private static boolean isName(String words, Language language) {
    return words.equalsIgnoreCase(language.code())
        || Stream.of(Language.values())
            .anyMatch(talk -> words.equalsIgnoreCase(new Texts(talk).name(language)));
  }
}
