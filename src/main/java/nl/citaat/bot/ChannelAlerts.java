package nl.citaat.bot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.citaat.moderation.ChannelDesk;
import nl.citaat.store.Alert;
import nl.citaat.store.Place;
import nl.citaat.store.Schedule;

/** Shows, sets and removes the alerts of channels that get summaries. */
record ChannelAlerts(AlertWishes wishes) {

  private static final String REMOVE = "remove";

  /**
   * Does what stands behind the number of a schedule: words are a new alert, {@code remove 2}
   * removes the second. Then it shows the alerts of the channel.
   */
  List<Outgoing> of(Turn turn, ChannelDesk desk, long id, ChannelWords words) {
    Texts texts = new Texts(turn.language());
    Schedule schedule = desk.schedule(id);
    Optional<Text> objection =
        words.option().equals(REMOVE)
            ? removed(desk, id, words.value())
            : set(desk, schedule, words.behindNumber());
    return turn.tell(
        objection
            .filter(why -> why != Text.ALERT_THERE)
            .map(why -> texts.of(why, wishes.values(words.behindNumber())))
            .orElseGet(() -> list(texts, schedule, desk.alerts(id))));
  }

  private static Optional<Text> removed(ChannelDesk desk, long id, String number) {
    List<Alert> alerts = desk.alerts(id);
    Optional<Alert> alert =
        ChannelWords.number(number)
            .filter(place -> place >= 1 && place <= alerts.size())
            .map(place -> alerts.get(Math.toIntExact(place) - 1));
    alert.ifPresent(one -> desk.removeAlert(id, one));
    return alert.isPresent() ? Optional.empty() : Optional.of(Text.CHANNEL_ALERT_UNKNOWN);
  }

  private Optional<Text> set(ChannelDesk desk, Schedule schedule, String words) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Optional<Text> objection =
        wishes.objection(desk.alerts(schedule.id()), words, schedule.plan().form().frame());
    if (objection.isEmpty()) {
      Place place = Chat.of(schedule.target()).place();
      desk.addAlert(schedule.id(), wishes.wish(place, words, schedule.plan().form().frame()));
    }
    return objection.map(ChannelAlerts::ofChannel);
  }

  /** The same objection in words that lead no reader to alerts of their own. */
  private static Text ofChannel(Text objection) {
    return switch (objection) {
      case ALERTS_FULL -> Text.CHANNEL_ALERTS_FULL;
      case ALERT_SAYS_NOTHING -> Text.CHANNEL_ALERT_SAYS_NOTHING;
      default -> objection;
    };
  }

  private static String list(Texts texts, Schedule schedule, List<Alert> alerts) {
    String lines =
        IntStream.range(0, alerts.size())
            .mapToObj(i -> (i + 1) + ". " + alerts.get(i).wish().words() + "\n")
            .collect(Collectors.joining());
    return texts.of(
        Text.CHANNEL_ALERTS,
        Map.of(
            "channel", schedule.target().title(),
            "count", alerts.size(),
            "lines", lines,
            "number", Long.toString(schedule.id())));
  }
}
