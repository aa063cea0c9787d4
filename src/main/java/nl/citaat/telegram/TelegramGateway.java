package nl.citaat.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import nl.citaat.bot.ChartPicture;
import nl.citaat.bot.ChartPicture.DrawingException;
import nl.citaat.bot.Chat;
import nl.citaat.bot.ChatGateway;
import nl.citaat.bot.Messenger;
import nl.citaat.bot.Outgoing;
import nl.citaat.bot.Person;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChat;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatMember;

/** Carries what the bot does to Telegram. Safe for use by many threads. */
final class TelegramGateway implements ChatGateway, Messenger, AutoCloseable {

  /** For so long who was in charge of a group is taken to be so, and who was not. */
  private static final Duration FRESH = Duration.ofMinutes(5);

  private static final long MOST_MEMBERS = 10_000;

  private static final Set<String> IN_CHARGE = Set.of("creator", "administrator");

  private record Member(long group, long person) {}

  private static final Logger log = LoggerFactory.getLogger(TelegramGateway.class);

  private final BotApi api;
  private final Displayed displayed = new Displayed();
  private final ChartPicture picture = new ChartPicture();
  private final Cache<Member, Boolean> administrators =
      Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(MOST_MEMBERS).build();

  TelegramGateway(BotApi api) {
    this.api = api;
  }

  /**
   * @throws CallException if it was not done, or nobody knows whether it was
   */
  @Override
  public @Nullable Integer carry(Outgoing outgoing) {
    return switch (outgoing) {
      case Outgoing.Send send -> send(send);
      case Outgoing.SendPhoto photo -> photo(photo);
      case Outgoing.SendDocument document -> api.upload(Requests.document(document));
      case Outgoing.Edit edit -> edit(edit);
      case Outgoing.Amend amend -> amend(amend);
      case Outgoing.AnswerPress answer -> {
        api.call(Requests.of(answer));
        yield null;
      }
      case Outgoing.OfferMenu menu -> {
        api.call(Requests.of(menu));
        yield null;
      }
      case Outgoing.AnswerInline answer -> {
        api.call(Requests.of(answer));
        yield null;
      }
    };
  }

  private @Nullable Integer send(Outgoing.Send send) {
    Integer message = number(api.call(Requests.of(send)));
    displayed.sent(send, message);
    return message;
  }

  private static @Nullable Integer number(JsonNode message) {
    JsonNode number = message.path("message_id");
    return number.canConvertToInt() ? number.intValue() : null;
  }

  private @Nullable Integer photo(Outgoing.SendPhoto photo) {
    byte[] png;
    try {
      png = picture.png(photo.chart());
    } catch (DrawingException e) {
      log.warn("{}; it goes out in letters. Are there fonts on this machine?", e.getMessage());
      return number(api.call(Requests.of(photo.inLetters())));
    }
    return api.upload(Requests.photo(photo, png));
  }

  private int edit(Outgoing.Edit edit) {
    if (!displayed.shows(edit)) {
      displayed.forget(edit.chat(), edit.message());
      change(edit);
      displayed.edited(edit);
    }
    return edit.message();
  }

  private @Nullable Integer amend(Outgoing.Amend amend) {
    if (amend.message() != null) {
      displayed.forget(amend.chat(), amend.message());
    }
    change(amend);
    return amend.message();
  }

  /** What is there already needs no change. */
  private void change(Outgoing change) {
    try {
      api.call(Requests.of(change));
    } catch (CallException.Refused e) {
      if (!e.says("message is not modified")) {
        throw e;
      }
    }
  }

  /**
   * @throws CallException if Telegram did not tell
   */
  @Override
  public boolean include(Chat group, Person person) {
    Member member = new Member(group.id(), person.id());
    return administrators.get(member, this::isAdministrator);
  }

  private boolean isAdministrator(Member member) {
    try {
      JsonNode is =
          api.call(
              GetChatMember.builder()
                  .chatId(Long.toString(member.group()))
                  .userId(member.person())
                  .build());
      return IN_CHARGE.contains(is.path("status").asText());
    } catch (CallException.Refused e) {
      log.info("Telegram does not tell who is in charge of a group: {}", e.getMessage());
      return false;
    }
  }

  @Override
  public Optional<Listed> find(String chat) {
    try {
      JsonNode found = api.call(new GetChat(chat));
      JsonNode me = api.call(new GetMe());
      JsonNode member =
          api.call(GetChatMember.builder().chatId(chat).userId(me.path("id").asLong()).build());
      return Optional.of(Places.listed(found, member));
    } catch (CallException.Refused e) {
      log.info("The chat {} is not there for the bot: {}", chat, e.getMessage());
      return Optional.empty();
    }
  }

  @Override
  public byte[] read(String file, int most) {
    try {
      JsonNode told = api.call(new GetFile(file));
      return api.download(told.path("file_path").asText(), most);
    } catch (CallException e) {
      throw new UnavailableException("" + e.getMessage());
    }
  }

  /** Breaks off what is under way. */
  @Override
  public void close() {
    api.close();
  }
}
