package nl.citaat.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.citaat.bot.Chat;
import nl.citaat.bot.Incoming;
import nl.citaat.bot.Incoming.Chosen;
import nl.citaat.bot.Incoming.Edited;
import nl.citaat.bot.Incoming.Forwarded;
import nl.citaat.bot.Incoming.Inline;
import nl.citaat.bot.Incoming.Joined;
import nl.citaat.bot.Incoming.Pressed;
import nl.citaat.bot.Incoming.RepliedTo;
import nl.citaat.bot.Incoming.Said;
import nl.citaat.bot.Incoming.Wordless;
import nl.citaat.bot.Person;
import nl.citaat.store.Update;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpdateReaderTest {

  private static final Instant NOW = Instant.parse("2024-05-01T09:00:00Z");
  private static final Account ME = new Account(4217, "CitaatBot");
  private static final String ANNA =
      "\"from\":{\"id\":101,\"is_bot\":false,\"first_name\":\"Anna\",\"language_code\":\"nl\"}";
  private static final String PRIVATE = "\"chat\":{\"id\":101,\"type\":\"private\"}";
  private static final String GROUP =
      "\"chat\":{\"id\":-1005,\"type\":\"supergroup\",\"title\":\"G\"}";
  private static final String PHOTO =
      "\"photo\":[{\"file_id\":\"f\",\"file_unique_id\":\"u\",\"width\":1,\"height\":1}]";
  private static final String BY_BOT =
      """
      "reply_to_message":{"message_id":3,"date":1,"chat":{"id":-1005,"type":"supergroup"},
      "from":{"id":4217,"is_bot":true,"first_name":"Citaat"},"text":"Quoted"}\
      """;

  private final UpdateReader reader = new UpdateReader(ME, Clock.fixed(NOW, ZoneOffset.UTC));

  private Arrival read(String fields) {
    try {
      return reader.read(new Update(7, "{\"update_id\":7," + fields + "}"));
    } catch (UnreadableException e) {
      throw new AssertionError(e);
    }
  }

  private Arrival message(String... fields) {
    return read(
        "\"message\":{\"message_id\":5,\"date\":1714553999," + String.join(",", fields) + "}");
  }

  private Said said(String... fields) {
    return (Said) ((Arrival.Talk) message(fields)).incoming();
  }

  private static String text(String text) {
    return "\"text\":\"" + text + "\"";
  }

  private static String entity(String type, int offset, int length) {
    return "\"entities\":[{\"type\":\"%s\",\"offset\":%d,\"length\":%d}]"
        .formatted(type, offset, length);
  }

  @Test
  void whatIsSaidInPrivateIsForTheBot() {
    assertThat(said(ANNA, PRIVATE, text("who won?")))
        .isEqualTo(
            new Said(
                7,
                new Chat(101, Chat.Kind.PRIVATE, null),
                new Person(101, "nl"),
                Instant.ofEpochSecond(1714553999),
                5,
                "who won?",
                true,
                null));
  }

  @Test
  void chatterInAGroupIsNotForTheBot() {
    Said said = said(ANNA, GROUP, text("who won?"));
    assertThat(said.chat()).isEqualTo(new Chat(-1005, Chat.Kind.GROUP, null));
    assertThat(said.addressed()).isFalse();
    assertThat(said(ANNA, GROUP.replace("supergroup", "group"), text("x")).chat().kind())
        .isEqualTo(Chat.Kind.GROUP);
  }

  @ParameterizedTest
  @CsvSource({
    "/ask who won?,            bot_command, 0, 4,  true",
    "/ask@citaatbot who won?,  bot_command, 0, 14, true",
    "/ask@CITAATBOT,           bot_command, 0, 14, true",
    "/ask@otherbot who won?,   bot_command, 0, 13, false",
    "/ask@citaatbot2 who won?, bot_command, 0, 15, false",
    "say /ask who won?,        bot_command, 4, 4,  false",
    "hey @citaatbot who won?,  mention,     4, 10, true",
    "who won @CitaatBot,       mention,     8, 10, true",
    "hey @citaatbot2 who won?, mention,     4, 11, false",
    "hey @citaatbot who won?,  bold,        4, 10, false",
    "mail me@citaatbot.nl,     email,       5, 15, false"
  })
  void inAGroupACommandOrNameMakesItForTheBot(
      String text, String type, int offset, int length, boolean addressed) {
    assertThat(said(ANNA, GROUP, text(text), entity(type, offset, length)).addressed())
        .isEqualTo(addressed);
  }

  @Test
  void whatIsTypedInlineHasNoChatButThatOfItsPersonWithTheBot() {
    Arrival arrival =
        read("\"inline_query\":{\"id\":\"q1\",\"query\":\"who w\",\"offset\":\"\"," + ANNA + "}");
    Inline typed = new Inline(7, new Person(101, "nl"), NOW, "q1", "who w", "CitaatBot");
    assertThat(arrival).isEqualTo(new Arrival.Query(typed));
    assertThat(typed.chat()).isEqualTo(new Chat(101, Chat.Kind.PRIVATE, null));
  }

  @Test
  void aChosenResultTellsByWhichIdItsMessageCanBeChanged() {
    String chosen = "\"chosen_inline_result\":{\"result_id\":\"s_1\",\"query\":\"who\"," + ANNA;
    Person anna = new Person(101, "nl");
    assertThat(read(chosen + ",\"inline_message_id\":\"im\"}"))
        .isEqualTo(new Arrival.Talk(new Chosen(7, anna, NOW, "s_1", "im")));
    assertThat(read(chosen + "}"))
        .isEqualTo(new Arrival.Talk(new Chosen(7, anna, NOW, "s_1", null)));
  }

  @Test
  void placesInATextCountInUtf16() {
    String text = "\uD83D\uDC4B\uD83C\uDFFD @citaatbot hi";
    assertThat(said(ANNA, GROUP, text(text), entity("mention", 5, 10)).addressed()).isTrue();
  }

  @Test
  void aBotWithoutAnAtSignIsNamedByItsNumber() {
    String named =
        """
        "entities":[{"type":"text_mention","offset":0,"length":6,
        "user":{"id":%d,"is_bot":true,"first_name":"Citaat"}}]\
        """;
    assertThat(said(ANNA, GROUP, text("Citaat, who?"), named.formatted(4217)).addressed()).isTrue();
    assertThat(said(ANNA, GROUP, text("Citaat, who?"), named.formatted(1)).addressed()).isFalse();
  }

  @Test
  void aReplyToTheBotIsForTheBot() {
    Said said = said(ANNA, GROUP, text("and when?"), BY_BOT);
    assertThat(said.addressed()).isTrue();
    assertThat(said.repliesTo()).isEqualTo(new RepliedTo(3, "Quoted", true));
  }

  @Test
  void aReplyToSomebodyElseIsNot() {
    Said said = said(ANNA, GROUP, text("and when?"), BY_BOT.replace("4217", "102"));
    assertThat(said.addressed()).isFalse();
    assertThat(said.repliesTo()).isEqualTo(new RepliedTo(3, "Quoted", false));
  }

  @Test
  void aCommandForAnotherBotIsNotForThisOneEvenInReply() {
    assertThat(
            said(ANNA, GROUP, text("/ask@otherbot"), entity("bot_command", 0, 13), BY_BOT)
                .addressed())
        .isFalse();
  }

  @Test
  void aTopicIsToldFromAThreadOfReplies() {
    String thread = "\"message_thread_id\":9";
    Said inForum = said(ANNA, GROUP, text("x"), thread, "\"is_topic_message\":true");
    assertThat(inForum.chat().topic()).isEqualTo(9);
    assertThat(said(ANNA, GROUP, text("x"), thread).chat().topic()).isNull();
  }

  @Test
  void theBeginningOfATopicIsNoMessageToReplyTo() {
    String topic =
        """
        "message_thread_id":9,"is_topic_message":true,
        "reply_to_message":{"message_id":9,"date":1,"chat":{"id":-1005,"type":"supergroup"},
        "from":{"id":102,"is_bot":false,"first_name":"B"},
        "forum_topic_created":{"name":"News","icon_color":1}}\
        """;
    assertThat(said(ANNA, GROUP, text("x"), topic).repliesTo()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"from\":{\"id\":1087968824,\"is_bot\":true,\"first_name\":\"Group\"}",
        "\"from\":{\"id\":1087968824,\"is_bot\":true,\"first_name\":\"Group\"},"
            + "\"sender_chat\":{\"id\":-1005,\"type\":\"supergroup\"}",
        "\"from\":{\"id\":136817688,\"is_bot\":true,\"first_name\":\"Channel\"},"
            + "\"sender_chat\":{\"id\":-1009,\"type\":\"channel\"}",
        "\"from\":{\"id\":777000,\"is_bot\":false,\"first_name\":\"Telegram\"}",
        "\"sender_chat\":{\"id\":-1009,\"type\":\"channel\"}"
      })
  void whoHidesBehindAGroupOrChannelIsNobody(String from) {
    Said said = said(from, GROUP, text("/ask who won?"), entity("bot_command", 0, 4));
    assertThat(said.from()).isNull();
    assertThat(said.addressed()).isTrue();
  }

  @Test
  void otherBotsAreNotTalkedWith() {
    String bot = ANNA.replace("\"is_bot\":false", "\"is_bot\":true");
    assertThat(message(bot, GROUP, text("/ask"), entity("bot_command", 0, 4)))
        .isEqualTo(new Arrival.Nothing());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        PHOTO + ",\"caption\":\"who won?\"",
        "\"voice\":{\"file_id\":\"f\",\"file_unique_id\":\"u\",\"duration\":1}",
        "\"video_note\":{\"file_id\":\"f\",\"file_unique_id\":\"u\",\"duration\":1,\"length\":1}",
        "\"document\":{\"file_id\":\"f\",\"file_unique_id\":\"u\"}",
        "\"location\":{\"latitude\":52,\"longitude\":5}",
        "\"contact\":{\"phone_number\":\"1\",\"first_name\":\"B\"}",
        "\"dice\":{\"emoji\":\"🎲\",\"value\":1}",
        """
        "sticker":{"file_id":"f","file_unique_id":"u","type":"regular","width":1,"height":1,
        "is_animated":false,"is_video":false}\
        """,
        """
        "poll":{"id":"1","question":"?","options":[],"total_voter_count":0,"is_closed":false,
        "is_anonymous":true,"type":"regular","allows_multiple_answers":false}\
        """
      })
  void whatIsNotInWordsIsForTheBotInPrivateOnly(String content) {
    Wordless sent = (Wordless) ((Arrival.Talk) message(ANNA, PRIVATE, content)).incoming();
    assertThat(sent)
        .isEqualTo(
            new Wordless(
                7,
                new Chat(101, Chat.Kind.PRIVATE, null),
                new Person(101, "nl"),
                Instant.ofEpochSecond(1714553999),
                5,
                null,
                content.contains("document") ? new Incoming.Attached("f", "", 0) : null));
    assertThat(message(ANNA, GROUP, content)).isEqualTo(new Arrival.Open(-1005));
  }

  @Test
  void picturesOfAnAlbumBelongTogether() {
    Arrival arrival = message(ANNA, PRIVATE, PHOTO, "\"media_group_id\":\"77\"");
    assertThat(((Wordless) ((Arrival.Talk) arrival).incoming()).album()).isEqualTo("77");
  }

  @Test
  void aForwardedMessageTellsItsWriterOrItsPost() {
    String written =
        "\"forward_origin\":{\"type\":\"user\",\"date\":1714550000,\"sender_user\":"
            + "{\"id\":102,\"is_bot\":false,\"first_name\":\"Mark\"}}";
    String posted =
        "\"forward_origin\":{\"type\":\"channel\",\"date\":1714550000,\"message_id\":7,\"chat\":"
            + "{\"id\":-1009,\"type\":\"channel\",\"title\":\"Krant\",\"username\":\"krant\"}}";
    Instant at = Instant.ofEpochSecond(1714550000);
    assertThat(said(ANNA, PRIVATE, text("x"), written).forwarded())
        .isEqualTo(new Forwarded(102L, null, null, at));
    assertThat(said(ANNA, PRIVATE, text("x"), posted).forwarded())
        .isEqualTo(new Forwarded(null, "Krant", URI.create("https://t.me/krant/7"), at, -1009L));
  }

  @Test
  void aNoteOfTelegramsOnlyShowsThatTheChatIsThere() {
    assertThat(
            message(
                ANNA,
                PRIVATE,
                "\"message_auto_delete_timer_changed\":{\"message_auto_delete_time\":9}"))
        .isEqualTo(new Arrival.Open(101));
    assertThat(message(ANNA, GROUP, "\"new_chat_title\":\"News\""))
        .isEqualTo(new Arrival.Open(-1005));
  }

  @Test
  void somebodyLeavingShowsNothing() {
    String left = "\"left_chat_member\":{\"id\":4217,\"is_bot\":true,\"first_name\":\"Citaat\"}";
    assertThat(message(ANNA, GROUP, left)).isEqualTo(new Arrival.Nothing());
  }

  @Test
  void aGroupThatMovesSaysSoOnBothSides() {
    assertThat(message(ANNA, GROUP, "\"migrate_to_chat_id\":-1001234567890123"))
        .isEqualTo(new Arrival.Moved(-1005, -1001234567890123L));
    assertThat(message(ANNA, GROUP, "\"migrate_from_chat_id\":-77"))
        .isEqualTo(new Arrival.Moved(-77, -1005));
  }

  private Arrival membership(String chat, String status, String more) {
    return read(
        """
        "my_chat_member":{%s,%s,"date":1,
        "old_chat_member":{"status":"member","user":{"id":4217,"is_bot":true,"first_name":"C"}},
        "new_chat_member":{"status":"%s","user":{"id":4217,"is_bot":true,"first_name":"C"}%s}}\
        """
            .formatted(chat, ANNA, status, more));
  }

  @Test
  void aBlockShutsTheChatAndItsEndOpensIt() {
    assertThat(membership(PRIVATE, "kicked", ",\"until_date\":0"))
        .isEqualTo(new Arrival.Shut(101, "the bot is kicked"));
    assertThat(membership(GROUP, "left", "")).isEqualTo(new Arrival.Shut(-1005, "the bot is left"));
    assertThat(membership(PRIVATE, "member", "")).isEqualTo(new Arrival.Open(101));
  }

  @Test
  void whoBringsTheBotIntoAGroupIsKnown() {
    String joined =
        """
        "my_chat_member":{%s,%s,"date":1714553999,
        "old_chat_member":{"status":"%s","user":{"id":4217,"is_bot":true,"first_name":"C"}},
        "new_chat_member":{"status":"%s","user":{"id":4217,"is_bot":true,"first_name":"C"}}}\
        """;
    Chat group = new Chat(-1005, Chat.Kind.GROUP, null);
    Instant then = Instant.ofEpochSecond(1714553999);
    assertThat(read(joined.formatted(GROUP, ANNA, "left", "member")))
        .isEqualTo(new Arrival.Talk(new Joined(7, group, new Person(101, "nl"), then)));
    assertThat(read(joined.formatted(GROUP, ANNA, "member", "administrator")))
        .isEqualTo(new Arrival.Open(-1005));
    assertThat(read(joined.formatted(PRIVATE, ANNA, "kicked", "member")))
        .isEqualTo(new Arrival.Open(101));
  }

  @Test
  void onlyAnAdministratorWhoStaysAnonymousSpeaksForTheGroup() {
    String anonymous = "\"from\":{\"id\":1087968824,\"is_bot\":true,\"first_name\":\"G\"},";
    String sender = "\"sender_chat\":{\"id\":%d,\"type\":\"%s\"}";
    String group = anonymous + sender.formatted(-1005, "supergroup");
    String channel = anonymous + sender.formatted(-1009, "channel");
    assertThat(said(group, GROUP, text("x")).asGroup()).isTrue();
    assertThat(said(channel, GROUP, text("x")).asGroup()).isFalse();
    assertThat(said(ANNA, GROUP, text("x")).asGroup()).isFalse();
  }

  @Test
  void ofWhatIsEditedOnlyWordsMatter() {
    String edited =
        "\"edited_message\":{\"message_id\":5,\"date\":1714553999,\"edit_date\":1714554100,"
            + String.join(",", ANNA, PRIVATE);
    Arrival arrival = read(edited + "," + text("who won?") + "}");
    assertThat(arrival)
        .isEqualTo(
            new Arrival.Talk(
                new Edited(
                    said(ANNA, PRIVATE, text("who won?")), Instant.ofEpochSecond(1714554100))));
    assertThat(read(edited + "," + PHOTO + "}")).isEqualTo(new Arrival.Nothing());
    assertThat(read(edited + "}")).isEqualTo(new Arrival.Nothing());
  }

  @Test
  void aRestrictedMemberIsInOrOut() {
    String rights =
        """
        ,"can_send_messages":true,"can_send_audios":true,"until_date":0,"is_member":\
        """;
    assertThat(membership(GROUP, "restricted", rights + "true")).isEqualTo(new Arrival.Open(-1005));
    assertThat(membership(GROUP, "restricted", rights + "false")).isInstanceOf(Arrival.Shut.class);
  }

  private Incoming pressed(String message) {
    return ((Arrival.Talk)
            read(
                "\"callback_query\":{\"id\":\"q\",\"chat_instance\":\"1\",\"data\":\"a:en:x\","
                    + ANNA
                    + message
                    + "}"))
        .incoming();
  }

  @Test
  void aPressNamesItsMessageAndTopic() {
    String message =
        """
        ,"message":{"message_id":12,"date":1714550000,"message_thread_id":9,"is_topic_message":true,
        "chat":{"id":-1005,"type":"supergroup"},"text":"Headlines"}\
        """;
    assertThat(pressed(message))
        .isEqualTo(
            new Pressed(
                7,
                new Chat(-1005, Chat.Kind.GROUP, 9),
                new Person(101, "nl"),
                NOW,
                "q",
                12,
                "Headlines",
                "a:en:x"));
  }

  @Test
  void aPressUnderAMessageTooOldToBeShownNamesNone() {
    String message =
        ",\"message\":{\"message_id\":12,\"date\":0,\"chat\":{\"id\":101,\"type\":\"private\"}}";
    Pressed pressed = (Pressed) pressed(message);
    assertThat(pressed.message()).isNull();
    assertThat(pressed.text()).isNull();
    assertThat(pressed.chat()).isEqualTo(new Chat(101, Chat.Kind.PRIVATE, null));
  }

  @Test
  void whatWasNotAskedForIsNothing() {
    assertThat(read("\"poll\":{\"id\":\"1\"}")).isEqualTo(new Arrival.Nothing());
    assertThat(
            read(
                "\"callback_query\":{\"id\":\"q\",\"chat_instance\":\"1\",\"game_short_name\":\"g\","
                    + ANNA
                    + "}"))
        .isEqualTo(new Arrival.Nothing());
  }

  @Test
  void whatIsNewerThanThisProgramDoesNotKeepWordsFromBeingRead() {
    String news =
        """
        "news_of_tomorrow":{"x":[1]},
        "forward_origin":{"type":"from_the_moon","date":1},
        "entities":[{"type":"glitter","offset":0,"length":3,"colour":"red"}]\
        """;
    assertThat(said(ANNA, PRIVATE, text("who won?"), news).text()).isEqualTo("who won?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"message\":\"secret words\"",
        "\"message\":{\"message_id\":\"secret\",\"date\":1,\"chat\":{\"id\":1,\"type\":\"private\"}}",
        "\"message\":{\"message_id\":1,\"date\":1,\"text\":\"secret\"}",
        "\"message\":{\"message_id\":1,\"text\":\"secret\",\"chat\":{\"id\":1,\"type\":\"private\"}}",
        "\"callback_query\":{\"id\":\"q\",\"data\":\"secret\",\"message\":{\"message_id\":1}}",
        "\"my_chat_member\":{\"secret\":[1]}",
        "\"my_chat_member\":[\"secret\"]"
      })
  void whatCannotBeReadIsSaidToBeSoWithoutItsContent(String fields) {
    assertThatThrownBy(() -> reader.read(new Update(7, "{\"update_id\":7," + fields + "}")))
        .isInstanceOf(UnreadableException.class)
        .hasMessageNotContaining("secret")
        .hasNoCause();
  }
}
