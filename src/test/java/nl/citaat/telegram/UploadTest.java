package nl.citaat.telegram;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import nl.citaat.bot.Chart;
import nl.citaat.bot.ChartPicture;
import nl.citaat.bot.Chat;
import nl.citaat.bot.FormattedText;
import nl.citaat.bot.Outgoing;
import nl.citaat.bot.Outgoing.SendDocument;
import nl.citaat.bot.Outgoing.SendPhoto;
import nl.citaat.bot.OutgoingCodec;
import nl.citaat.store.Delivery;
import nl.citaat.store.OutboxRow.State;
import nl.citaat.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures and files of text on their way to Telegram. */
class UploadTest {

  private static final Chat TOPIC = new Chat(-1005, Chat.Kind.GROUP, 9);
  private static final Chart CHART =
      new Chart("Aleppo", "Day", "Sentences", List.of(new Chart.Bar("1 Nov 2016", 3)));
  private static final SendPhoto PHOTO = photo(CHART);

  /** The first picture that a process draws takes a while on a busy machine. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @TempDir private Path data;
  private final FakeTelegram telegram = new FakeTelegram();
  private Store store;
  private Sender sender;

  private static SendPhoto photo(Chart chart) {
    FormattedText caption =
        new FormattedText.Builder()
            .add(FormattedText.Style.BOLD, "3 zinnen \u2013 \u00e9\u00e9n dag")
            .build();
    return new SendPhoto(TOPIC, chart, caption, 5);
  }

  @BeforeEach
  void open() {
    store = Store.open(data, Clock.systemUTC());
    sender =
        new Sender(
            store,
            new TelegramGateway(new BotApi(telegram.settings(), Duration.ofSeconds(30))),
            Clock.systemUTC());
  }

  @AfterEach
  void close() {
    stop();
    telegram.close();
  }

  private void stop() {
    sender.close();
    store.close();
  }

  private void restart() {
    stop();
    open();
    sender.start();
  }

  private void put(Outgoing upload, long update) {
    String payload = new OutgoingCodec().toJson(upload);
    Delivery delivery = new Delivery(update, 0, TOPIC.id(), Delivery.Kind.ANSWER, 1, payload);
    store.write(session -> session.outbox().add(delivery));
    sender.wake();
  }

  private void awaitSent(int number) {
    await().atMost(PATIENCE).until(() -> count(State.SENT) == number);
  }

  private int count(State state) {
    return store.read(session -> session.outbox().counts()).getOrDefault(state, 0);
  }

  @Test
  void aPhotoGoesOutWithItsCaptionToItsTopic() throws IOException {
    sender.start();
    put(PHOTO, 1);
    awaitSent(1);
    JsonNode photo = telegram.calls("sendphoto").getFirst();
    assertThat(photo.get("chat_id").asLong()).isEqualTo(-1005);
    assertThat(photo.get("message_thread_id").asInt()).isEqualTo(9);
    assertThat(photo.get("caption").textValue()).isEqualTo("3 zinnen \u2013 \u00e9\u00e9n dag");
    assertThat(photo.get("caption_entities").get(0).get("type").textValue()).isEqualTo("bold");
    assertThat(photo.get("reply_parameters").get("message_id").intValue()).isEqualTo(5);
    BufferedImage picture =
        ImageIO.read(new ByteArrayInputStream(photo.get("photo").binaryValue()));
    assertThat(picture.getWidth()).isGreaterThan(picture.getHeight());
  }

  @Test
  void aPhotoThatWaitsIsSentOnceAfterARestartAndTheSame() throws IOException {
    put(PHOTO, 1);
    restart();
    awaitSent(1);
    restart();
    put(PHOTO, 1);
    put(PHOTO, 2);
    awaitSent(2);
    List<JsonNode> sent = telegram.calls("sendphoto");
    assertThat(sent).hasSize(2);
    byte[] drawn = new ChartPicture().png(CHART);
    for (JsonNode photo : sent) {
      assertThat(photo.get("photo").binaryValue()).isEqualTo(drawn);
    }
  }

  @Test
  void aPhotoIsTriedAgainWhenTelegramWantsAPause() {
    telegram.fail("sendphoto", Fault.tooFast(1));
    sender.start();
    put(PHOTO, 1);
    awaitSent(1);
    assertThat(telegram.calls("sendphoto")).hasSize(2);
    assertThat(telegram.shown(TOPIC.id())).hasSize(1);
  }

  @Test
  void aResultWithSomethingNewInItIsAResult() {
    telegram.fail(
        "sendphoto",
        Fault.answer(
            200,
            "{\"ok\":true,\"result\":{\"message_id\":5,\"paid_media\":{\"paid_media\":[{\"type\":\"x\"}]}}}"));
    sender.start();
    put(PHOTO, 1);
    awaitSent(1);
    assertThat(telegram.calls("sendphoto")).hasSize(1);
  }

  @Test
  void aPhotoThatIsRefusedIsGivenUp() {
    telegram.fail(
        "sendphoto",
        Fault.refusal(400, "Bad Request: not enough rights to send photos to the chat"));
    sender.start();
    put(PHOTO, 1);
    put(PHOTO, 2);
    awaitSent(1);
    assertThat(telegram.calls("sendphoto")).hasSize(2);
    assertThat(count(State.FAILED)).isEqualTo(1);
  }

  @Test
  void aFileOfTextGoesOutUnderItsNameOnceWhateverBreaks() throws IOException {
    telegram.fail("senddocument", Fault.tooFast(1));
    FormattedText caption = FormattedText.plain("Geen vragen.");
    put(new SendDocument(TOPIC, "citaat.csv", "wie,\u00e9\u00e9n\n", caption, 5), 1);
    restart();
    awaitSent(1);
    restart();
    put(PHOTO, 2);
    awaitSent(2);
    List<JsonNode> sent = telegram.calls("senddocument");
    assertThat(sent).hasSize(2);
    JsonNode file = sent.getLast();
    assertThat(file.get("document_name").textValue()).isEqualTo("citaat.csv");
    assertThat(file.get("document").binaryValue()).asString(UTF_8).isEqualTo("wie,\u00e9\u00e9n\n");
    assertThat(file.get("chat_id").asLong()).isEqualTo(-1005);
    assertThat(file.get("message_thread_id").asInt()).isEqualTo(9);
    assertThat(file.get("caption").textValue()).isEqualTo("Geen vragen.");
    assertThat(file.get("reply_parameters").get("message_id").intValue()).isEqualTo(5);
  }

  @Test
  void whatCannotBeDrawnGoesOutInLetters() {
    sender.start();
    put(photo(new Chart("Aleppo", "Day", "Sentences", List.of())), 1);
    awaitSent(1);
    assertThat(telegram.calls("sendphoto")).isEmpty();
    assertThat(telegram.words(TOPIC.id()))
        .containsExactly("3 zinnen \u2013 \u00e9\u00e9n dag\n\nAleppo \u00b7 Sentences");
  }
}
