package nl.citaat.bot;

import java.util.List;
import nl.citaat.digest.Edition;
import nl.citaat.digest.Printer;
import nl.citaat.store.Schedule.Place;
import nl.citaat.store.Schedule.Target;

/**
 * Prints editions as messages with buttons that lead to the bot.
 *
 * @param bot the bot's name in addresses
 */
public record ChannelPosts(String bot) implements Printer {

  @Override
  public List<String> print(Edition edition) {
    OutgoingCodec codec = new OutgoingCodec();
    return new DigestText(chat(edition.schedule().target()), bot)
        .messages(edition).stream().map(codec::toJson).toList();
  }

  private static Chat chat(Target target) {
    return new Chat(target.chat(), kind(target.place()), target.topic());
  }

  private static Chat.Kind kind(Place place) {
    return switch (place) {
      case PRIVATE -> Chat.Kind.PRIVATE;
      case GROUP -> Chat.Kind.GROUP;
      case CHANNEL -> Chat.Kind.CHANNEL;
    };
  }
}
