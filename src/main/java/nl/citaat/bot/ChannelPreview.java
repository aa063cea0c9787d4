package nl.citaat.bot;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.citaat.bot.Incoming.Pressed;
import nl.citaat.bot.Outgoing.AnswerPress;
import nl.citaat.digest.Composer;
import nl.citaat.digest.Edition;
import nl.citaat.digest.Timing.Slot;
import nl.citaat.moderation.Moderation;
import nl.citaat.moderation.RefusedException;
import nl.citaat.store.Schedule;
import nl.citaat.store.Session;
import nl.citaat.store.Store;
import nl.citaat.text.Language;

/** Shows in private what a channel would get now. Safe for use by many threads. */
record ChannelPreview(Store store, Moderation moderation, Composer composer) {

  Reply show(Turn turn, Language talk, long id) {
    try {
      List<Outgoing> shown = store.read(session -> shown(session, turn, talk, id));
      return Reply.of(shown);
    } catch (RefusedException e) {
      return Reply.of(turn.tell(KeeperTexts.in(talk).refused(e.refusal())));
    }
  }

  private List<Outgoing> shown(Session session, Turn turn, Language talk, long id) {
    Long person = KeeperHandler.number(turn.incoming().from());
    Schedule schedule = moderation.channels(session, person).schedule(id);
    LocalDateTime now = LocalDateTime.ofInstant(session.now(), schedule.plan().zone());
    Edition edition = composer.compose(session, schedule, new Slot(now, session.now()));
    List<Outgoing> messages = new DigestText(turn.incoming().chat(), null).messages(edition);
    boolean anything = !edition.summary().items().isEmpty() && !messages.isEmpty();
    Text heading = anything ? Text.CHANNEL_PREVIEW : Text.CHANNEL_PREVIEW_NONE;
    String words = new Texts(talk).of(heading, Map.of("channel", schedule.target().title()));
    List<Outgoing> all = new ArrayList<>();
    if (turn.incoming() instanceof Pressed pressed) {
      all.add(new AnswerPress(pressed.chat(), pressed.press(), null));
    }
    all.add(turn.send(FormattedText.plain(words), List.of(), List.of()));
    all.addAll(messages);
    return all;
  }
}
