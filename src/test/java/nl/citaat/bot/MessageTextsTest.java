package nl.citaat.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.citaat.bot.Incoming.Said;
import nl.citaat.bot.Outgoing.Button;
import nl.citaat.bot.Outgoing.Send;
import org.junit.jupiter.api.Test;

class MessageTextsTest {

  private static final List<List<Button>> BUTTONS = List.of(List.of(new Button("B", "b:1")));

  private final MessageTexts texts = new MessageTexts(nl.citaat.text.Language.EN);

  private List<Outgoing> messages() {
    Chat chat = new Chat(101, Chat.Kind.PRIVATE, null);
    Said said = new Said(1, chat, null, Instant.EPOCH, 1, "?", true, null);
    return texts.messages(new Turn(said, "?", null), BUTTONS);
  }

  private boolean add(int length) {
    return texts.add(FormattedText.plain("x".repeat(length)), List.of());
  }

  @Test
  void whatDoesNotFitBeginsTheNextMessageAndTheButtonsAreBelowTheLast() {
    assertThat(add(4000)).isTrue();
    assertThat(add(94)).isTrue();
    assertThat(add(95)).isTrue();
    assertThat(messages())
        .extracting(message -> Post.text(message).length())
        .containsExactly(4096, 95);
    assertThat(messages())
        .extracting(message -> ((Send) message).buttons())
        .containsExactly(List.of(), BUTTONS);
  }

  @Test
  void whatFitsIntoNoMessageIsLeftOut() {
    assertThat(add(10)).isTrue();
    assertThat(add(4097)).isFalse();
    assertThat(add(20)).isTrue();
    assertThat(messages())
        .extracting(Post::text)
        .containsExactly("x".repeat(10) + "\n\n" + "x".repeat(20));
    assertThat(texts.showQuotes()).isFalse();
  }

  @Test
  void aHundredEntitiesFillAMessage() {
    for (int i = 0; i < 101; i++) {
      FormattedText bold = new FormattedText.Builder().add(FormattedText.Style.BOLD, "x").build();
      assertThat(texts.add(bold, List.of())).isTrue();
    }
    assertThat(messages())
        .extracting(message -> ((Send) message).text().entities().size())
        .containsExactly(100, 1);
  }
}
