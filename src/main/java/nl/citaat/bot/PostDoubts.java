package nl.citaat.bot;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.citaat.bot.Incoming.Pressed;
import nl.citaat.bot.Outgoing.AnswerPress;
import nl.citaat.bot.Outgoing.Button;
import nl.citaat.bot.Outgoing.Send;
import nl.citaat.moderation.Moderation;
import nl.citaat.moderation.Role;
import nl.citaat.store.Delivery;
import nl.citaat.store.OutboxRow;
import nl.citaat.store.OutboxRow.State;
import nl.citaat.store.Schedule;
import nl.citaat.store.Session;
import nl.citaat.store.Store;
import nl.citaat.text.Language;

/**
 * Asks those who keep the archive about posts of which nobody knows whether they arrived, and does
 * what the first of them says. Safe for use by many threads.
 */
public final class PostDoubts {

  /** So much of a post tells which one it is. */
  private static final int BEGINNING = 120;

  private final Store store;
  private final Moderation moderation;
  private final OutgoingCodec codec = new OutgoingCodec();

  public PostDoubts(Store store, Moderation moderation) {
    this.store = store;
    this.moderation = moderation;
  }

  /**
   * Asks about what nobody was asked about yet.
   *
   * @return how many posts that were
   */
  public int ask() {
    return store.read(session -> session.doubted().unasked()).isEmpty()
        ? 0
        : store.write(this::ask);
  }

  private int ask(Session session) {
    List<OutboxRow> doubted = session.doubted().unasked();
    List<Long> people =
        moderation.keepers(session).stream().filter(session.chats()::isActive).toList();
    if (people.isEmpty()) {
      return 0;
    }
    for (OutboxRow row : doubted) {
      people.forEach(person -> session.outbox().add(question(session, person, row)));
      session.doubted().asked(row.id());
    }
    return doubted.size();
  }

  private Delivery question(Session session, long person, OutboxRow row) {
    Texts texts = new Texts(session.chats().language(person).orElse(Language.EN));
    Map<String, String> values =
        Map.of("channel", title(session, row), "beginning", beginning(row));
    Send send =
        new Send(
            new Chat(person, Chat.Kind.PRIVATE, null),
            FormattedText.plain(texts.of(Text.DOUBT, values)),
            null,
            List.of(
                List.of(
                    button(texts, Text.DOUBT_AGAIN, true, row),
                    button(texts, Text.DOUBT_THERE, false, row))),
            List.of());
    return new Delivery(null, 0, person, Delivery.Kind.ANSWER, Delivery.ANSWER, codec.toJson(send));
  }

  private static Button button(Texts texts, Text label, boolean again, OutboxRow row) {
    String data = new Press.OfPost(texts.language(), again, row.id()).data();
    return new Button(texts.of(label), data);
  }

  private String title(Session session, OutboxRow row) {
    long chat = row.delivery().chat();
    Integer topic = codec.fromJson(row.delivery().payload()).chat().topic();
    return session.schedules().of(chat).stream()
        .map(Schedule::target)
        .filter(target -> Objects.equals(target.topic(), topic))
        .map(ChannelPage::name)
        .findFirst()
        .orElseGet(() -> Long.toString(chat));
  }

  private String beginning(OutboxRow row) {
    String text =
        codec.fromJson(row.delivery().payload()) instanceof Send send ? send.text().text() : "";
    return MessageText.beginning(text.lines().findFirst().orElse(""), BEGINNING);
  }

  /** Sends a post again, or takes it as sent; only the first word about it counts. */
  Reply pressed(Turn turn, Press.OfPost press) {
    Texts texts = new Texts(turn.language(press.talk()));
    Pressed pressed = (Pressed) turn.incoming();
    return Reply.from(
        session -> {
          Role role = moderation.role(session, KeeperHandler.number(pressed.from()));
          if (role == Role.READER) {
            return turn.tell(texts.of(Text.BUTTON_UNKNOWN));
          }
          Text done = settle(session, press);
          Send told = turn.send(FormattedText.plain(texts.of(done)), List.of(), List.of());
          return List.of(
              new AnswerPress(pressed.chat(), pressed.press(), null), turn.inPlace(told));
        });
  }

  private Text settle(Session session, Press.OfPost press) {
    Optional<OutboxRow> row =
        session.outbox().find(press.outbox()).filter(one -> one.state() == State.UNKNOWN);
    if (row.isEmpty()) {
      return Text.DOUBT_SETTLED;
    }
    session.doubted().settled(press.outbox());
    if (press.again()) {
      session.outbox().retry(press.outbox(), session.now());
      return Text.DOUBT_SENT;
    }
    session.outbox().sent(press.outbox(), null);
    new Showing(session).stands(row.get(), codec.fromJson(row.get().delivery().payload()));
    return Text.DOUBT_NOTED;
  }
}
