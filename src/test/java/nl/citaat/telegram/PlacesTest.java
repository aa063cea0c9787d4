package nl.citaat.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import nl.citaat.bot.Chat;
import nl.citaat.bot.ChatDirectory.Listed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text.replace('\'', '"'));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aChannelIsKnownByNumberTitleAndName() {
    JsonNode chat =
        json("{'id':-1001234567890,'type':'channel','title':'Krant','username':'krant'}");
    JsonNode me = json("{'status':'administrator','can_post_messages':true}");

    assertThat(Places.listed(chat, me))
        .isEqualTo(new Listed(-1001234567890L, Chat.Kind.CHANNEL, "Krant", "krant", true));
  }

  @Test
  void aPrivateChannelHasNoName() {
    JsonNode chat = json("{'id':-1009,'type':'channel','title':'Krant'}");

    assertThat(Places.listed(chat, json("{'status':'left'}")))
        .isEqualTo(new Listed(-1009, Chat.Kind.CHANNEL, "Krant", null, false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "channel    | {'status':'administrator','can_post_messages':false} | false",
        "channel    | {'status':'administrator'}                           | false",
        "channel    | {'status':'member'}                                  | false",
        "channel    | {'status':'kicked'}                                  | false",
        "supergroup | {'status':'member'}                                  | true",
        "supergroup | {'status':'administrator'}                           | true",
        "group      | {'status':'restricted','can_send_messages':true}     | true",
        "group      | {'status':'restricted','can_send_messages':false}    | false",
        "group      | {'status':'left'}                                    | false"
      })
  void theBotMayPostWhereItsRightsSaySo(String type, String me, boolean open) {
    JsonNode chat = json("{'id':-1009,'title':'x','type':'" + type + "'}");

    assertThat(Places.listed(chat, json(me)).open()).isEqualTo(open);
  }
}
