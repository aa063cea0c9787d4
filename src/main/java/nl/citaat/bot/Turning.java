package nl.citaat.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import nl.citaat.bot.Outgoing.Button;

/**
 * The buttons that turn the pages of a list, the newest first.
 *
 * @param size how many stand on a page
 * @param to what asks for the page behind so many
 */
record Turning(Texts texts, int size, IntFunction<Press> to) {

  /**
   * @param offset how many stand on the pages before
   * @param more whether there are pages behind
   */
  List<Button> buttons(int offset, boolean more) {
    List<Button> buttons = new ArrayList<>();
    if (offset > 0) {
      buttons.add(button(Text.NEWER, Math.max(0, offset - size)));
    }
    if (more) {
      buttons.add(button(Text.OLDER, offset + size));
    }
    return buttons;
  }

  private Button button(Text label, int offset) {
    return new Button(texts.of(label), to.apply(offset).data());
  }
}
