package nl.citaat.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Collectors;
import nl.citaat.bot.Chat;
import nl.citaat.bot.Incoming.Chosen;
import nl.citaat.bot.Incoming.Edited;
import nl.citaat.bot.Incoming.Inline;
import nl.citaat.bot.Incoming.Joined;
import nl.citaat.bot.Incoming.Pressed;
import nl.citaat.bot.Incoming.Said;
import nl.citaat.store.Update;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberRestricted;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;
import org.telegram.telegrambots.meta.api.objects.inlinequery.ChosenInlineQuery;
import org.telegram.telegrambots.meta.api.objects.inlinequery.InlineQuery;
import org.telegram.telegrambots.meta.api.objects.message.MaybeInaccessibleMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Decodes updates. Safe for use by many threads. */
final class UpdateReader {

  private final JsonMapper mapper =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_INVALID_SUBTYPE)
          .build();

  private final Account me;
  private final MessageReader messages;
  private final Clock clock;

  UpdateReader(Account me, Clock clock) {
    this.me = me;
    this.messages = new MessageReader(me);
    this.clock = clock;
  }

  /** Tells what came in; each update is read for itself. */
  Arrival read(Update update) throws UnreadableException {
    try {
      JsonNode content = mapper.readTree(update.json());
      if (content.hasNonNull("message")) {
        Message message = mapper.treeToValue(content.get("message"), Message.class);
        return messages.read(update.id(), message);
      }
      if (content.hasNonNull("edited_message")) {
        Message message = mapper.treeToValue(content.get("edited_message"), Message.class);
        return edited(messages.read(update.id(), message), message);
      }
      if (content.hasNonNull("callback_query")) {
        JsonNode press = content.get("callback_query");
        return press(update.id(), mapper.treeToValue(press, CallbackQuery.class));
      }
      if (content.hasNonNull("my_chat_member")) {
        JsonNode change = content.get("my_chat_member");
        return membership(update.id(), mapper.treeToValue(change, ChatMemberUpdated.class));
      }
      if (content.hasNonNull("inline_query")) {
        JsonNode query = content.get("inline_query");
        return typed(update.id(), mapper.treeToValue(query, InlineQuery.class));
      }
      if (content.hasNonNull("chosen_inline_result")) {
        JsonNode result = content.get("chosen_inline_result");
        return chosen(update.id(), mapper.treeToValue(result, ChosenInlineQuery.class));
      }
      return new Arrival.Nothing();
    } catch (JsonMappingException e) {
      throw new UnreadableException(e.getClass().getSimpleName() + " at [" + place(e) + "]");
    } catch (JsonProcessingException | RuntimeException e) {
      throw new UnreadableException(e.getClass().getSimpleName());
    }
  }

  private static String place(JsonMappingException e) {
    return e.getPath().stream()
        .map(step -> String.valueOf(step.getFieldName()))
        .collect(Collectors.joining("."));
  }

  /** Only words matter that are edited: not places, pictures or what is under them. */
  private static Arrival edited(Arrival now, Message message) {
    Integer at = message.getEditDate();
    return now instanceof Arrival.Talk talk && talk.incoming() instanceof Said said && at != null
        ? new Arrival.Talk(new Edited(said, Instant.ofEpochSecond(at)))
        : new Arrival.Nothing();
  }

  private Arrival press(long update, CallbackQuery press) {
    MaybeInaccessibleMessage under = press.getMessage();
    if (under == null || press.getData() == null) {
      return new Arrival.Nothing();
    }
    Message shown = under instanceof Message message && message.getDate() != 0 ? message : null;
    return new Arrival.Talk(
        new Pressed(
            update,
            MessageReader.chat(under.getChat(), shown),
            MessageReader.person(press.getFrom()),
            clock.instant(),
            press.getId(),
            number(shown),
            shown == null ? null : shown.getText(),
            press.getData()));
  }

  private Arrival typed(long update, InlineQuery query) {
    return new Arrival.Query(
        new Inline(
            update,
            MessageReader.person(query.getFrom()),
            clock.instant(),
            query.getId(),
            query.getQuery(),
            me.name()));
  }

  private Arrival chosen(long update, ChosenInlineQuery result) {
    return new Arrival.Talk(
        new Chosen(
            update,
            MessageReader.person(result.getFrom()),
            clock.instant(),
            result.getResultId(),
            result.getInlineMessageId()));
  }

  private static @Nullable Integer number(@Nullable Message message) {
    return message == null ? null : message.getMessageId();
  }

  private static Arrival membership(long update, ChatMemberUpdated change) {
    long chat = change.getChat().getId();
    ChatMember now = change.getNewChatMember();
    if (!isIn(now)) {
      return new Arrival.Shut(chat, "the bot is " + now.getStatus());
    }
    Chat place = MessageReader.chat(change.getChat(), null);
    return place.kind() == Chat.Kind.GROUP && !isIn(change.getOldChatMember())
        ? new Arrival.Talk(joined(update, place, change))
        : new Arrival.Open(chat);
  }

  private static Joined joined(long update, Chat place, ChatMemberUpdated change) {
    Instant at = Instant.ofEpochSecond(change.getDate());
    return new Joined(update, place, MessageReader.person(change.getFrom()), at);
  }

  private static boolean isIn(ChatMember member) {
    return switch (member.getStatus()) {
      case "left", "kicked" -> false;
      case "restricted" ->
          member instanceof ChatMemberRestricted restricted
              && Boolean.TRUE.equals(restricted.getIsMember());
      default -> true;
    };
  }
}
