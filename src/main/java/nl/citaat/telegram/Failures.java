package nl.citaat.telegram;

import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;

/**
 * Tells from the library's exceptions what became of a call. Those go no further, because they
 * repeat what was sent and answered.
 *
 * @param token what must not be told
 */
record Failures(String token) {

  private static final int BAD_REQUEST = 400;
  private static final int TOO_MANY_REQUESTS = 429;

  /** For a server that wants a pause but does not say how long. */
  private static final Duration PAUSE = Duration.ofSeconds(5);

  CallException explain(TelegramApiException failure) {
    Connection.NotConnected notConnected = cause(failure, Connection.NotConnected.class);
    if (notConnected != null) {
      return new CallException.NotSent(line(String.valueOf(notConnected.getCause())));
    }
    TelegramApiValidationException wrong = cause(failure, TelegramApiValidationException.class);
    if (wrong != null) {
      return answered(BAD_REQUEST, wrong.getMessage(), null);
    }
    TelegramApiRequestException answer = cause(failure, TelegramApiRequestException.class);
    if (answer != null && answer.getErrorCode() > 0) {
      return answered(answer.getErrorCode(), answer.getApiResponse(), answer.getParameters());
    }
    IOException broken = cause(failure, IOException.class);
    return new CallException.Unanswered(
        broken == null || broken instanceof JacksonException
            ? "the answer is not that of a Bot API server"
            : line(broken.toString()));
  }

  private CallException answered(
      int code, @Nullable String words, @Nullable ResponseParameters parameters) {
    String description = line(Objects.requireNonNullElse(words, "without a reason"));
    if (code == TOO_MANY_REQUESTS) {
      Integer seconds = parameters == null ? null : parameters.getRetryAfter();
      return new CallException.TooFast(seconds == null ? PAUSE : Duration.ofSeconds(seconds));
    }
    Long movedTo = parameters == null ? null : parameters.getMigrateToChatId();
    return new CallException.Refused(code, description, movedTo);
  }

  private String line(String words) {
    return words.replace(token, "…").replaceAll("\\s+", " ");
  }

  static <T extends Throwable> @Nullable T cause(@Nullable Throwable failure, Class<T> wanted) {
    return failure == null || wanted.isInstance(failure)
        ? wanted.cast(failure)
        : cause(failure.getCause(), wanted);
  }
}
