package nl.citaat.telegram;

import java.net.URI;
import java.time.Duration;

/**
 * How to reach the bot's account.
 *
 * @param token the account's password; never shown
 * @param apiUrl the Bot API server: a scheme, a host, and a port if it is not the scheme's own
 * @param poll how long the server may hold a request for updates when there are none; whole seconds
 */
public record TelegramSettings(String token, URI apiUrl, Duration poll) {

  /**
   * @throws IllegalArgumentException for a blank token, an address that is not of that form, or a
   *     poll shorter than a second; repeats nothing of the token
   */
  public TelegramSettings {
    if (token.isBlank()) {
      throw new IllegalArgumentException("The bot's token is empty");
    }
    if (!isServer(apiUrl)) {
      throw new IllegalArgumentException(
          "Not the address of a Bot API server, such as https://api.telegram.org");
    }
    if (poll.toSeconds() < 1) {
      throw new IllegalArgumentException("A poll lasts at least a second");
    }
  }

  private static boolean isServer(URI url) {
    String path = url.getPath();
    return ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))
        && url.getHost() != null
        && url.getUserInfo() == null
        && (path == null || path.isEmpty() || path.equals("/"));
  }

  @Override
  public String toString() {
    return "TelegramSettings[token=…, apiUrl=" + apiUrl + ", poll=" + poll + "]";
  }
}
