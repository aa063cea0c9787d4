package nl.citaat.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.citaat.bot.Chat;
import nl.citaat.bot.ChatDirectory.Listed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DirectoryTest {

  private final FakeTelegram telegram = new FakeTelegram();
  private final TelegramGateway gateway =
      new TelegramGateway(new BotApi(telegram.settings(), Duration.ofSeconds(30)));

  @AfterEach
  void close() {
    gateway.close();
    telegram.close();
  }

  @Test
  void aChannelIsAskedForWithTheRightsOfTheBotThere() {
    telegram.appoint(FakeTelegram.BOT);

    assertThat(gateway.find("@krant"))
        .contains(new Listed(-1009, Chat.Kind.CHANNEL, "Krant", "krant", true));
    assertThat(gateway.find("-1009")).map(Listed::open).contains(true);
  }

  @Test
  void aChannelInWhichItIsNoAdministratorIsClosed() {
    telegram.appoint(101);

    assertThat(gateway.find("@krant")).map(Listed::open).contains(false);
  }

  @Test
  void aChannelThatTheBotDoesNotSeeIsNone() {
    assertThat(gateway.find("@nowhere")).isEmpty();
  }
}
