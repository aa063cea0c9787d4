package nl.citaat.bot;

import java.util.List;
import java.util.Map;
import nl.citaat.answer.StandingWords;
import nl.citaat.store.Alert.Wish;
import nl.citaat.store.Place;
import nl.citaat.store.Session;
import nl.citaat.text.Language;

/**
 * Sets alerts: in a group for its administrators only.
 *
 * @param words how the words of alerts are read
 * @param most how many alerts a chat may have; 0 where nobody could be told
 */
record AlertHandler(Groups groups, StandingWords words, int most) implements Handler {

  /** More is no alert but a message that went astray. */
  private static final int LONGEST = 100;

  @Override
  public Reply handle(Turn turn) {
    Texts texts = new Texts(turn.language());
    if (most == 0) {
      return turn.say(texts.of(Text.ALERTS_NOWHERE));
    }
    if (turn.words().isEmpty()) {
      return turn.say(texts.of(Text.ALERT_HOW));
    }
    if (!groups.isInCharge(turn.incoming())) {
      return turn.hint(texts.of(Text.ALERTS_OF_ADMINISTRATORS));
    }
    if (turn.words().length() > LONGEST) {
      return turn.say(texts.of(Text.ALERT_TOO_LONG, Map.of("most", LONGEST)));
    }
    Language language = words.language(turn.words(), turn.language());
    return words.groups(turn.words(), language).isEmpty()
        ? turn.say(texts.of(Text.ALERT_SAYS_NOTHING))
        : Reply.from(session -> turn.tell(texts.of(set(session, turn, language), values(turn))));
  }

  private Map<String, Object> values(Turn turn) {
    return Map.of("words", turn.words(), "most", most);
  }

  /** Sets it if there is room, and tells what came of it. */
  private Text set(Session session, Turn turn, Language language) {
    Chat chat = turn.incoming().chat();
    List<String> there =
        session.alerts().of(chat.id()).stream().map(alert -> alert.wish().words()).toList();
    if (there.contains(turn.words())) {
      return Text.ALERT_THERE;
    }
    if (there.size() >= most) {
      return Text.ALERTS_FULL;
    }
    Place place = new Place(chat.id(), chat.kind().name(), chat.topic());
    session.alerts().add(new Wish(place, turn.words(), language, turn.language()));
    return Text.ALERT_SET;
  }
}
