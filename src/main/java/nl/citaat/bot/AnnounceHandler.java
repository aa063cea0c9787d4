package nl.citaat.bot;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.citaat.bot.Incoming.Pressed;
import nl.citaat.bot.Incoming.Said;
import nl.citaat.bot.Outgoing.AnswerPress;
import nl.citaat.bot.Outgoing.Button;
import nl.citaat.moderation.AnnouncementDesk;
import nl.citaat.moderation.Moderation;
import nl.citaat.store.Announcement;
import nl.citaat.store.Session;

/** Shows an owner's words as all who get summaries would see them, and sends them on demand. */
record AnnounceHandler(Moderation moderation, Channels channels) {

  /** With what stands above it, it fits into a message. */
  private static final int LONGEST = 3000;

  Reply handle(Turn turn) {
    Texts texts = new Texts(turn.language());
    String words = words(turn);
    if (words.isEmpty()) {
      return turn.say(texts.of(Text.ANNOUNCE_HOW));
    }
    return words.length() > LONGEST
        ? turn.say(texts.of(Text.ANNOUNCE_TOO_LONG, Map.of("most", LONGEST)))
        : doing(turn, desk -> List.of(preview(turn, texts, desk, words)));
  }

  /** As the owner wrote it, with its lines. */
  private static String words(Turn turn) {
    String text = turn.incoming() instanceof Said said ? said.text().strip() : "";
    String[] parts = text.split("\\s+", 2);
    return parts.length < 2 ? "" : parts[1].strip();
  }

  private Reply doing(Turn turn, Function<AnnouncementDesk, List<Outgoing>> work) {
    return KeeperHandler.doing(moderation, turn, session -> work.apply(desk(session, turn)))
        .then(channels.changed());
  }

  private AnnouncementDesk desk(Session session, Turn turn) {
    return moderation.announcements(session, KeeperHandler.number(turn.incoming().from()));
  }

  private static Outgoing preview(Turn turn, Texts texts, AnnouncementDesk desk, String words) {
    Announcement written = desk.write(words);
    FormattedText text =
        new FormattedText.Builder()
            .add(texts.of(Text.ANNOUNCE_PREVIEW, Map.of("chats", desk.receivers())))
            .add("\n\n")
            .add(message(texts, words))
            .build();
    List<Button> buttons =
        List.of(
            button(texts, Text.ANNOUNCE_SEND, true, written),
            button(texts, Text.ANNOUNCE_DROP, false, written));
    return turn.send(text, List.of(buttons), List.of());
  }

  private static Button button(Texts texts, Text label, boolean wanted, Announcement written) {
    Press press = new Press.Announce(texts.language(), wanted, written.id());
    return new Button(texts.of(label), press.data());
  }

  /** What the chats get: it says first who speaks, so that nobody takes it for a quote. */
  static FormattedText message(Texts texts, String words) {
    return new FormattedText.Builder()
        .add(FormattedText.Style.BOLD, texts.of(Text.ANNOUNCE_HEADING))
        .add("\n\n")
        .add(words)
        .build();
  }

  /** Sends it, or does not; only the first press counts. */
  Reply pressed(Turn pressing, Press.Announce press) {
    Turn turn = pressing.in(press.talk());
    Texts texts = new Texts(turn.language());
    Pressed pressed = (Pressed) turn.incoming();
    return doing(
        turn,
        desk -> {
          String told = texts.of(decide(desk, press), Map.of("chats", desk.receivers()));
          return List.of(
              new AnswerPress(pressed.chat(), pressed.press(), null),
              turn.inPlace(turn.send(FormattedText.plain(told), List.of(), List.of())));
        });
  }

  private static Text decide(AnnouncementDesk desk, Press.Announce press) {
    if (press.wanted()) {
      return desk.send(press.announcement()) ? Text.ANNOUNCE_BEGUN : Text.ANNOUNCE_GONE;
    }
    return desk.drop(press.announcement()) ? Text.ANNOUNCE_DROPPED : Text.ANNOUNCE_GONE;
  }
}
