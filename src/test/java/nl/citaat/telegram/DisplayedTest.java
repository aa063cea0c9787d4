package nl.citaat.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.citaat.bot.Chat;
import nl.citaat.bot.FormattedText;
import nl.citaat.bot.Outgoing;
import org.junit.jupiter.api.Test;

class DisplayedTest {

  private static final Chat CHAT = new Chat(101, Chat.Kind.PRIVATE, null);
  private static final List<List<Outgoing.Button>> BUTTONS =
      List.of(List.of(new Outgoing.Button("More", "q:1")));

  private final Displayed displayed = new Displayed();

  @Test
  void aMessageShowsWhatItWasSentWithUntilItIsChanged() {
    displayed.sent(
        new Outgoing.Send(CHAT, FormattedText.plain("one"), null, BUTTONS, List.of()), 7);
    assertThat(displayed.shows(edit(7, "one", BUTTONS))).isTrue();
    assertThat(displayed.shows(edit(7, "one", List.of()))).isFalse();
    assertThat(displayed.shows(edit(8, "one", BUTTONS))).isFalse();
    displayed.edited(edit(7, "two", BUTTONS));
    assertThat(displayed.shows(edit(7, "one", BUTTONS))).isFalse();
    assertThat(displayed.shows(edit(7, "two", BUTTONS))).isTrue();
  }

  @Test
  void nothingIsSureOnceAChangeMayHaveFailed() {
    displayed.edited(edit(7, "one", BUTTONS));
    displayed.forget(CHAT, 7);
    assertThat(displayed.shows(edit(7, "one", BUTTONS))).isFalse();
    assertThat(displayed.shows(edit(7, "two", BUTTONS))).isFalse();
  }

  private static Outgoing.Edit edit(int message, String text, List<List<Outgoing.Button>> buttons) {
    return new Outgoing.Edit(CHAT, message, FormattedText.plain(text), buttons, List.of());
  }
}
