package nl.citaat.bot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import nl.citaat.bot.Incoming.Pressed;
import nl.citaat.bot.Outgoing.AnswerPress;
import nl.citaat.digest.Composer;
import nl.citaat.digest.TermException;
import nl.citaat.moderation.ChannelDesk;
import nl.citaat.moderation.Moderation;
import nl.citaat.moderation.RefusedException;
import nl.citaat.store.Schedule;
import nl.citaat.store.Session;
import nl.citaat.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * Shows and changes when which channels get summaries, for those who keep the archive and the
 * editors of channels, in private. Safe for use by many threads.
 */
final class ChannelHandler implements Handler {

  private final Store store;
  private final Moderation moderation;
  private final Channels channels;
  private final ChannelAdding adding;
  private final ChannelPreview preview;
  private final ChannelAlerts alerts;

  ChannelHandler(Store store, Rules rules, Composer composer, AlertWishes wishes) {
    this.store = store;
    moderation = rules.moderation();
    channels = rules.channels();
    adding = new ChannelAdding(store, moderation, channels);
    preview = new ChannelPreview(store, moderation, composer);
    alerts = new ChannelAlerts(wishes);
  }

  /** Whether somebody edits a channel, though they may keep no archive. */
  boolean isForEditor(@Nullable Person from) {
    Long person = KeeperHandler.number(from);
    return store.read(session -> moderation.editsChannels(session, person));
  }

  ChannelAdding adding() {
    return adding;
  }

  @Override
  public Reply handle(Turn turn) {
    ChannelWords words = ChannelWords.of(turn.words());
    return switch (words.verb()) {
      case "" -> doing(turn, (session, desk) -> List.of(page(session, turn, desk, 0)));
      case "add" -> adding.add(turn, words.rest());
      case "set" -> doing(turn, (session, desk) -> changed(session, turn, desk, words));
      case "preview" -> numbered(turn, words, id -> preview.show(turn, turn.language(), id));
      case "pause" -> deed(turn, words, ScheduleDeed.PAUSE);
      case "resume" -> deed(turn, words, ScheduleDeed.RESUME);
      case "remove" -> deed(turn, words, ScheduleDeed.REMOVE);
      case "alert" ->
          numbered(
              turn, words, id -> doing(turn, (session, desk) -> alerts.of(turn, desk, id, words)));
      case "editor" -> doing(turn, (session, desk) -> editor(turn, desk, words));
      default -> how(turn);
    };
  }

  private static Reply how(Turn turn) {
    return turn.say(new Texts(turn.language()).of(Text.CHANNEL_HOW));
  }

  private static Reply numbered(Turn turn, ChannelWords words, Function<Long, Reply> work) {
    return words.number().map(work).orElseGet(() -> how(turn));
  }

  private Reply deed(Turn turn, ChannelWords words, ScheduleDeed deed) {
    return numbered(
        turn,
        words,
        id ->
            doing(
                turn,
                (session, desk) -> {
                  int at = place(desk, id);
                  act(desk, deed, id);
                  return List.of(page(session, turn, desk, at));
                }));
  }

  /** Does something at that person's desk, or says why it can't be done. */
  private Reply doing(Turn turn, BiFunction<Session, ChannelDesk, List<Outgoing>> work) {
    Long person = KeeperHandler.number(turn.incoming().from());
    return Reply.from(
            session -> {
              try {
                return work.apply(session, moderation.channels(session, person));
              } catch (RefusedException e) {
                return turn.tell(KeeperTexts.of(turn).refused(e.refusal()));
              }
            })
        .then(channels.changed());
  }

  private static Outgoing.Send page(Session session, Turn turn, ChannelDesk desk, int at) {
    Texts texts = new Texts(turn.language());
    return new ChannelPage(texts, session.now()).in(turn, desk.schedules(), at);
  }

  /** How many schedules stand before one. */
  private static int place(ChannelDesk desk, long id) {
    return (int) desk.schedules().stream().takeWhile(schedule -> schedule.id() != id).count();
  }

  private static void act(ChannelDesk desk, ScheduleDeed deed, long id) {
    switch (deed) {
      case PAUSE -> desk.pause(id);
      case RESUME -> desk.resume(id);
      case REMOVE -> desk.remove(id);
      case PREVIEW -> desk.schedule(id);
    }
  }

  private List<Outgoing> changed(Session session, Turn turn, ChannelDesk desk, ChannelWords words) {
    Texts texts = new Texts(turn.language());
    Optional<Long> id = words.number();
    if (id.isEmpty()) {
      return turn.tell(texts.of(Text.CHANNEL_HOW));
    }
    Schedule before = desk.schedule(id.get());
    ChannelPage page = new ChannelPage(texts, session.now());
    try {
      return new PlanChange(before.plan())
          .to(words.option(), words.value())
          .map(plan -> turn.tell(page.lines(desk.change(id.get(), plan))))
          .orElseGet(() -> turn.tell(wrong(texts, words.option())));
    } catch (TermException e) {
      return turn.tell(ChannelAdding.wrong(texts, e));
    }
  }

  private static String wrong(Texts texts, String option) {
    return texts.of(Text.CHANNEL_SET_WRONG, Map.of("option", PlanChange.key(option)));
  }

  private static List<Outgoing> editor(Turn turn, ChannelDesk desk, ChannelWords words) {
    Texts texts = new Texts(turn.language());
    Optional<Long> id = words.number();
    boolean removed = words.option().equals("remove");
    Optional<Long> person = ChannelWords.number(removed ? words.value() : words.option());
    if (id.isEmpty() || person.isEmpty()) {
      return turn.tell(texts.of(Text.CHANNEL_EDITOR_HOW));
    }
    Schedule schedule = desk.schedule(id.get());
    if (removed) {
      desk.removeEditor(id.get(), person.get());
    } else {
      desk.addEditor(id.get(), person.get());
    }
    return turn.tell(
        texts.of(
            removed ? Text.CHANNEL_EDITOR_REMOVED : Text.CHANNEL_EDITOR_ADDED,
            Map.of("person", person.get().toString(), "channel", schedule.target().title())));
  }

  /** Does what a button below the list asks, and shows the list as it is then. */
  Reply pressed(Turn turn, Press.OfSchedule press) {
    return press.deed() == ScheduleDeed.PREVIEW
        ? preview.show(turn, turn.language(press.talk()), press.schedule())
        : pressed(
            turn.in(press.talk()),
            desk -> {
              int at = place(desk, press.schedule());
              act(desk, press.deed(), press.schedule());
              return at;
            });
  }

  /** Turns the page, in the message with the button. */
  Reply pressed(Turn turn, Press.ShowSchedules press) {
    return pressed(turn.in(press.talk()), desk -> press.offset());
  }

  /**
   * @param work tells how many schedules stand before one that is to be shown
   */
  private Reply pressed(Turn turn, ToIntFunction<ChannelDesk> work) {
    Pressed pressed = (Pressed) turn.incoming();
    AnswerPress seen = new AnswerPress(pressed.chat(), pressed.press(), null);
    return doing(
        turn,
        (session, desk) -> {
          int at = work.applyAsInt(desk);
          return List.of(seen, turn.inPlace(page(session, turn, desk, at)));
        });
  }
}
