package nl.citaat.bot;

import java.util.Map;
import java.util.Optional;
import nl.citaat.bot.Outgoing.Button;
import nl.citaat.text.Language;

/**
 * Offers a question as it was probably meant: a line that tells it, and a button that asks it. The
 * button has no room for a question, so a press takes it from the line above.
 */
final class MeantQuestion {

  private final Language talk;
  private final Texts texts;

  /**
   * @param talk the language of the message
   */
  MeantQuestion(Language talk) {
    this.talk = talk;
    texts = new Texts(talk);
  }

  String line(String question) {
    boolean open = Character.isLetterOrDigit(question.codePointBefore(question.length()));
    return texts.of(Text.DID_YOU_MEAN, Map.of("question", open ? question + "?" : question));
  }

  Button button(String question) {
    return new Button(Headlines.label(question), new Press.AskMeant(talk).data());
  }

  /** The question of the line that a message has; empty when it has none. */
  Optional<String> in(String message) {
    String before = texts.of(Text.DID_YOU_MEAN, Map.of("question", ""));
    return message
        .lines()
        .filter(line -> line.startsWith(before))
        .findFirst()
        .map(line -> line.substring(before.length()));
  }
}
