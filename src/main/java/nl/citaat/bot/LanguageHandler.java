package nl.citaat.bot;

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

/** Lets a reader choose the language to be talked to in, wherever that reader speaks. */
final class LanguageHandler implements Handler {

  @Override
  public Reply handle(Turn turn) {
    Person from = turn.incoming().from();
    if (from == null) {
      return turn.say(new Texts(turn.language()).of(Text.LANGUAGE_OF_NOBODY));
    }
    Optional<ChooseLanguage> wanted = wanted(turn.words());
    if (wanted.isPresent()) {
      return choose(turn, wanted.get(), from);
    }
    String text =
        turn.words().isEmpty()
            ? state(turn.chosen(), turn.language())
            : new Texts(turn.language()).of(Text.LANGUAGE_UNKNOWN);
    return Reply.of(
        turn.send(FormattedText.plain(text), List.of(buttons(turn.language())), List.of()));
  }

  private static Reply choose(Turn turn, ChooseLanguage press, Person from) {
    Turn after = new Turn(turn.incoming(), turn.words(), press.wanted());
    return after
        .say(state(press.wanted(), after.language()))
        .with(session -> session.chats().setLanguage(from.id(), press.wanted()));
  }

  /**
   * Sets the language of who pressed; the message itself changes only where nobody else reads it.
   */
  Reply pressed(Turn turn, ChooseLanguage choice) {
    Incoming.Pressed press = (Incoming.Pressed) turn.incoming();
    Person from = press.from();
    if (from == null) {
      String refusal = new Texts(turn.language()).of(Text.LANGUAGE_OF_NOBODY);
      return Reply.of(new AnswerPress(press.chat(), press.press(), refusal));
    }
    Language talk = new Turn(press, "", choice.wanted()).language();
    String text = state(choice.wanted(), talk);
    AnswerPress notice = new AnswerPress(press.chat(), press.press(), text);
    Integer message = press.message();
    Reply reply =
        message == null || press.chat().kind() != Chat.Kind.PRIVATE
            ? Reply.of(notice)
            : Reply.of(notice, changed(press.chat(), message, text, talk));
    return reply.with(session -> session.chats().setLanguage(from.id(), choice.wanted()));
  }

  private static Edit changed(Chat chat, int message, String text, Language talk) {
    return new Edit(chat, message, FormattedText.plain(text), List.of(buttons(talk)), List.of());
  }

  private static String state(@Nullable Language chosen, Language talk) {
    Texts texts = new Texts(talk);
    return chosen == null
        ? texts.of(Text.LANGUAGE_AS_ASKED)
        : texts.of(Text.LANGUAGE_CHOSEN, Map.of("language", texts.name(chosen)));
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
    if (words.equalsIgnoreCase(Press.AS_ASKED)) {
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
