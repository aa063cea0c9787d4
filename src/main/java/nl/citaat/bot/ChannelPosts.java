package nl.citaat.bot;

import java.util.ArrayList;
import java.util.List;
import nl.citaat.bot.Outgoing.Button;
import nl.citaat.bot.Outgoing.Send;
import nl.citaat.digest.Edition;
import nl.citaat.digest.Printer;
import nl.citaat.store.Schedule;
import nl.citaat.store.Schedule.Place;

/**
 * Prints editions as messages with buttons that lead to the bot; people can end them by one.
 *
 * @param bot the bot's name in addresses
 */
public record ChannelPosts(String bot) implements Printer {

  @Override
  public List<String> print(Edition edition) {
    OutgoingCodec codec = new OutgoingCodec();
    Schedule schedule = edition.schedule();
    List<Outgoing> all =
        new ArrayList<>(new DigestText(Chat.of(schedule.target()), bot).messages(edition));
    if (schedule.target().place() != Place.CHANNEL
        && !all.isEmpty()
        && all.removeLast() instanceof Send last) {
      all.add(withEnd(last, schedule));
    }
    return all.stream().map(codec::toJson).toList();
  }

  private static Send withEnd(Send last, Schedule schedule) {
    Texts texts = new Texts(schedule.plan().form().frame());
    List<List<Button>> rows = new ArrayList<>(last.buttons());
    rows.add(List.of(SubscriptionPage.end(texts, schedule.id())));
    return new Send(last.chat(), last.text(), null, rows, last.shown(), last.talk());
  }
}
