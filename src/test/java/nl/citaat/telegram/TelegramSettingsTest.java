package nl.citaat.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TelegramSettingsTest {

  private static final Duration POLL = Duration.ofSeconds(50);
  private static final URI SERVER = URI.create("https://api.telegram.org");

  @Test
  void theTokenDoesNotShow() {
    assertThat(new TelegramSettings("42:secret", SERVER, POLL))
        .hasToString("TelegramSettings[token=…, apiUrl=https://api.telegram.org, poll=PT50S]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"api.telegram.org", "ftp://host", "http:///x", "http://h/prefix", "http://u:p@h"})
  void anAddressIsThatOfAServer(String url) {
    assertThatThrownBy(() -> new TelegramSettings("42:secret", URI.create(url), POLL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("secret");
  }

  @Test
  void aPollLastsAtLeastASecond() {
    assertThatThrownBy(() -> new TelegramSettings("42:secret", SERVER, Duration.ofMillis(999)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("secret");
  }

  @Test
  void aTokenIsNotBlank() {
    assertThatThrownBy(() -> new TelegramSettings(" ", SERVER, POLL))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
