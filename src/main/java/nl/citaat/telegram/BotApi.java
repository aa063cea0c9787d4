package nl.citaat.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import nl.citaat.bot.ChatFiles;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/** Calls methods of a Bot API server. Safe for use by many threads. */
final class BotApi implements AutoCloseable {

  private static final int HTTPS_PORT = 443;
  private static final int HTTP_PORT = 80;

  private final Failures failures;
  private final Connection connection;
  private final OkHttpTelegramClient client;
  private final String files;

  /**
   * @param answerWithin how long the server may be silent before a call is given up
   */
  BotApi(TelegramSettings settings, Duration answerWithin) {
    failures = new Failures(settings.token());
    String server = settings.apiUrl().toString().replaceFirst("/+$", "");
    files = server + "/file/bot" + settings.token() + "/";
    connection = new Connection(answerWithin);
    client =
        new OkHttpTelegramClient(connection.client(), settings.token(), url(settings.apiUrl()));
  }

  private static TelegramUrl url(URI url) {
    int standard = url.getScheme().equals("https") ? HTTPS_PORT : HTTP_PORT;
    return TelegramUrl.builder()
        .schema(url.getScheme())
        .host(url.getHost())
        .port(url.getPort() < 0 ? standard : url.getPort())
        .build();
  }

  /**
   * Calls a method and waits for its result.
   *
   * @throws CallException if it was not done, or nobody knows whether it was
   */
  JsonNode call(BotApiMethod<?> method) {
    return result(() -> client.execute(new RawCall(method)));
  }

  /**
   * Uploads a photo and waits for its result.
   *
   * @return the number of the message; null when the answer holds none
   * @throws CallException as {@link #call} does
   */
  @Nullable Integer upload(RawPhoto photo) {
    result(() -> client.execute(photo));
    return photo.number();
  }

  /**
   * Sends a file of text, which lies in memory.
   *
   * @return as of a photo
   * @throws CallException as {@link #call} does
   */
  @Nullable Integer upload(RawDocument document) {
    result(() -> client.execute(document));
    return document.number();
  }

  /**
   * Downloads a file.
   *
   * @param path as the server told it
   * @param most how many bytes at most
   * @throws ChatFiles.UnavailableException if it does not come whole, or is larger
   */
  byte[] download(String path, int most) {
    try (Response response =
        connection.client().newCall(new Request.Builder().url(files + path).build()).execute()) {
      ResponseBody body = response.body();
      if (!response.isSuccessful() || body == null) {
        throw new ChatFiles.UnavailableException("HTTP " + response.code());
      }
      byte[] bytes = body.byteStream().readNBytes(most + 1);
      if (bytes.length > most) {
        throw new ChatFiles.UnavailableException("larger than " + most + " bytes");
      }
      return bytes;
    } catch (IOException e) {
      // Not its message, which can hold the address and with it the token.
      throw new ChatFiles.UnavailableException(e.getClass().getSimpleName());
    }
  }

  @FunctionalInterface
  private interface Execution<T> {
    @Nullable T run() throws TelegramApiException;
  }

  private <T> T result(Execution<T> execution) {
    @Nullable T result;
    try {
      result = execution.run();
    } catch (TelegramApiException e) {
      if (Failures.cause(e, InterruptedException.class) != null) {
        Thread.currentThread().interrupt();
      }
      throw failures.explain(e);
    }
    if (result == null) {
      throw new CallException.Unanswered("the answer holds no result");
    }
    return result;
  }

  /** Breaks off calls that are under way, and begins none any more. */
  @Override
  public void close() {
    connection.close();
  }
}
