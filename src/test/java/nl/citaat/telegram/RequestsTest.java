package nl.citaat.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import nl.citaat.article.ArticleId;
import nl.citaat.bot.Chart;
import nl.citaat.bot.Chat;
import nl.citaat.bot.FormattedText;
import nl.citaat.bot.FormattedText.Style;
import nl.citaat.bot.Outgoing;
import nl.citaat.bot.Outgoing.Amend;
import nl.citaat.bot.Outgoing.AnswerInline;
import nl.citaat.bot.Outgoing.AnswerPress;
import nl.citaat.bot.Outgoing.Button;
import nl.citaat.bot.Outgoing.Edit;
import nl.citaat.bot.Outgoing.LinkButton;
import nl.citaat.bot.Outgoing.Result;
import nl.citaat.bot.Outgoing.Send;
import nl.citaat.bot.Outgoing.SendDocument;
import nl.citaat.bot.Outgoing.SendPhoto;
import nl.citaat.bot.Outgoing.Shown;
import nl.citaat.bot.Outgoing.StartButton;
import nl.citaat.text.Language;
import nl.citaat.text.TextSpan;
import org.junit.jupiter.api.Test;

class RequestsTest {

  private static final Chat PRIVATE = new Chat(101, Chat.Kind.PRIVATE, null);
  private static final Chat TOPIC = new Chat(-1005, Chat.Kind.GROUP, 9);

  private final ObjectMapper mapper = new ObjectMapper();

  private void assertRequest(Outgoing outgoing, String method, String json) {
    assertThat(Requests.of(outgoing).getMethod()).isEqualToIgnoringCase(method);
    try {
      String sent = mapper.writeValueAsString(new RawCall(Requests.of(outgoing)));
      assertThat(mapper.readTree(sent)).isEqualTo(mapper.readTree(json));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static Send send(FormattedText text) {
    return new Send(PRIVATE, text, null, List.of(), List.of());
  }

  @Test
  void aPlainMessageHasNothingButItsText() {
    assertRequest(
        send(FormattedText.plain("<b>5 > 3 & _no_ *markup*")),
        "sendMessage",
        """
        {"chat_id":101,"text":"<b>5 > 3 & _no_ *markup*","entities":[],
        "link_preview_options":{"is_disabled":true},"method":"sendmessage"}\
        """);
  }

  @Test
  void aPostInAChannelPreviewsItsFirstLinkAndItsButtonsCanOpenAddresses() {
    FormattedText text =
        new FormattedText.Builder()
            .link("One", "https://krant.example/1")
            .link("Two", "https://krant.example/2")
            .build();
    List<List<Button>> buttons = List.of(List.of(new Button("Ask", "https://t.me/bot?start=a_1")));
    assertRequest(
        new Send(new Chat(-1009, Chat.Kind.CHANNEL, null), text, null, buttons, List.of()),
        "sendMessage",
        """
        {"chat_id":-1009,"text":"OneTwo","entities":[
          {"type":"text_link","offset":0,"length":3,"url":"https://krant.example/1"},
          {"type":"text_link","offset":3,"length":3,"url":"https://krant.example/2"}],
        "link_preview_options":{"is_disabled":false,"url":"https://krant.example/1"},
        "reply_markup":{"inline_keyboard":[[{"text":"Ask","url":"https://t.me/bot?start=a_1"}]]},
        "method":"sendmessage"}\
        """);
  }

  @Test
  void whatContinuesAPostPreviewsNothingAlsoWhenItIsAmendedOrItsGroupMoves() {
    Chat channel = new Chat(-1009, Chat.Kind.CHANNEL, null);
    FormattedText text = new FormattedText.Builder().link("One", "https://krant.example/1").build();
    Send second = new Send(channel, text, null, List.of(), List.of(), Language.EN, true, null);
    assertThat(
            List.of(
                second,
                Requests.inChat(-2, second),
                new Edit(channel, 8, text, List.of(), List.of(), Language.EN, true),
                new Amend(channel, 8, null, text, List.of(), null, List.of(), Language.EN, true)))
        .extracting(outgoing -> json(outgoing).path("link_preview_options").toString())
        .containsOnly("{\"is_disabled\":true}");
  }

  private static JsonNode json(Outgoing outgoing) {
    return new ObjectMapper().valueToTree(Requests.of(outgoing));
  }

  @Test
  void formattingButtonsTopicAndReplyGoAlong() {
    FormattedText text =
        new FormattedText.Builder()
            .add(Style.BLOCKQUOTE, "\uD83D\uDE00 quote")
            .add(Style.EXPANDABLE_BLOCKQUOTE, "long")
            .add(Style.BOLD, "b")
            .add(Style.ITALIC, "i")
            .add(Style.STRIKETHROUGH, "s")
            .add(Style.CODE, "c")
            .build();
    List<List<Button>> buttons =
        List.of(List.of(new Button("A", "a"), new Button("B", "b")), List.of(new Button("C", "c")));
    assertRequest(
        new Send(TOPIC, text, 5, buttons, List.of()),
        "sendMessage",
        """
        {"chat_id":-1005,"message_thread_id":9,"text":"\uD83D\uDE00 quotelongbisc",
        "reply_markup":{"inline_keyboard":[
          [{"text":"A","callback_data":"a"},{"text":"B","callback_data":"b"}],
          [{"text":"C","callback_data":"c"}]]},
        "entities":[
          {"type":"blockquote","offset":0,"length":8},
          {"type":"expandable_blockquote","offset":8,"length":4},
          {"type":"bold","offset":12,"length":1},
          {"type":"italic","offset":13,"length":1},
          {"type":"strikethrough","offset":14,"length":1},
          {"type":"code","offset":15,"length":1}],
        "link_preview_options":{"is_disabled":true},
        "reply_parameters":{
          "message_id":5,"allow_sending_without_reply":true,"quote_entities":[]},
        "method":"sendmessage"}\
        """);
  }

  private static String preview(FormattedText text, String... quoted) {
    List<Shown> shown =
        Stream.of(quoted).map(id -> new Shown(new ArticleId(id), 1, new TextSpan(0, 1))).toList();
    return new ObjectMapper()
        .valueToTree(Requests.of(new Send(PRIVATE, text, null, List.of(), shown)))
        .path("link_preview_options")
        .toString();
  }

  @Test
  void aPreviewIsShownOfTheOnlyLinkOfOneSource() {
    String off = "{\"is_disabled\":true}";
    FormattedText.Builder text = new FormattedText.Builder().add("see ");
    assertThat(preview(text.build())).isEqualTo(off);
    text.link("one", "https://a.nl/1");
    assertThat(preview(text.build())).isEmpty();
    text.link("again", "https://a.nl/1");
    assertThat(preview(text.build())).isEmpty();
    assertThat(preview(text.build(), "a", "a")).isEmpty();
    assertThat(preview(text.build(), "a", "b")).isEqualTo(off);
    text.link("two", "https://a.nl/2");
    assertThat(preview(text.build())).isEqualTo(off);
  }

  @Test
  void anEditNamesItsMessageAndDropsItsButtons() {
    FormattedText text = new FormattedText.Builder().link("x", "https://a.nl").build();
    assertRequest(
        new Edit(TOPIC, 12, text, List.of(), List.of()),
        "editMessageText",
        """
        {"chat_id":-1005,"message_id":12,"text":"x",
        "entities":[{"type":"text_link","offset":0,"length":1,"url":"https://a.nl"}],
        "method":"editmessagetext"}\
        """);
  }

  @Test
  void aPressIsAnsweredWithOrWithoutWords() {
    assertRequest(
        new AnswerPress(PRIVATE, "q", "Gone"),
        "answerCallbackQuery",
        """
        {"callback_query_id":"q","text":"Gone","method":"answercallbackquery"}\
        """);
    assertRequest(
        new AnswerPress(PRIVATE, "q", null),
        "answerCallbackQuery",
        """
        {"callback_query_id":"q","method":"answercallbackquery"}\
        """);
  }

  @Test
  void anInlineQueryIsAnsweredWithMessagesToChooseFrom() {
    FormattedText text =
        new FormattedText.Builder()
            .add(Style.BLOCKQUOTE, "\uD83D\uDE00 <b>")
            .add("\n")
            .link("T", "https://a.nl/1")
            .build();
    Result result = new Result("s_1", "<b>", "T", text, new LinkButton("Source", "https://a.nl/1"));
    assertRequest(
        new AnswerInline(PRIVATE, "q", List.of(result), null),
        "answerInlineQuery",
        """
        {"inline_query_id":"q","cache_time":30,"is_personal":true,"results":[
          {"type":"article","id":"s_1","title":"<b>","description":"T",
          "input_message_content":{"message_text":"\uD83D\uDE00 <b>\\nT","entities":[
            {"type":"blockquote","offset":0,"length":6},
            {"type":"text_link","offset":7,"length":1,"url":"https://a.nl/1"}]},
          "reply_markup":{"inline_keyboard":[[{"text":"Source","url":"https://a.nl/1"}]]}}],
        "method":"answerInlineQuery"}\
        """);
  }

  @Test
  void withoutResultsAnInlineQueryLeadsIntoThePrivateChat() {
    assertRequest(
        new AnswerInline(PRIVATE, "q", List.of(), new StartButton("Ask", "ask")),
        "answerInlineQuery",
        """
        {"inline_query_id":"q","cache_time":30,"is_personal":true,"results":[],
        "button":{"text":"Ask","start_parameter":"ask"},"method":"answerInlineQuery"}\
        """);
  }

  @Test
  void inAChatThatMovedNothingRefersToMessagesOfTheOldOne() {
    Chat now = new Chat(-2, Chat.Kind.GROUP, 9);
    FormattedText text = FormattedText.plain("x");
    assertThat(Requests.inChat(-2, new Send(TOPIC, text, 5, List.of(), List.of())))
        .isEqualTo(new Send(now, text, null, List.of(), List.of()));
    assertThat(Requests.inChat(-2, new Edit(TOPIC, 5, text, List.of(), List.of())))
        .isEqualTo(new Send(now, text, null, List.of(), List.of()));
    Chart chart = new Chart("t", "x", "y", List.of());
    assertThat(Requests.inChat(-2, new SendPhoto(TOPIC, chart, text, 5)))
        .isEqualTo(new SendPhoto(now, chart, text, null));
    assertThat(Requests.inChat(-2, new SendDocument(TOPIC, "a.csv", "a", text, 5)))
        .isEqualTo(new SendDocument(now, "a.csv", "a", text, null));
    assertThat(Requests.inChat(-2, new AnswerPress(TOPIC, "q", null)))
        .isEqualTo(new AnswerPress(now, "q", null));
  }
}
