package nl.citaat.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.citaat.bot.Incoming.Pressed;
import nl.citaat.bot.Outgoing.AnswerPress;
import nl.citaat.bot.Outgoing.Button;
import nl.citaat.bot.Outgoing.Send;
import nl.citaat.store.Alert;
import nl.citaat.store.Session;

/** Lists the alerts of a chat, and removes them: in a group for its administrators only. */
record AlertsHandler(Groups groups) implements Handler {

  private static final int SIZE = 10;
  private static final int IN_A_ROW = 5;

  @Override
  public Reply handle(Turn turn) {
    Texts texts = new Texts(turn.language());
    return Reply.from(session -> List.of(page(session, turn, texts, 0)));
  }

  /** Turns the page, in the message with the button. */
  Reply pressed(Turn turn, Press.ShowAlerts press) {
    Texts texts = new Texts(turn.language(press.talk()));
    Pressed pressed = (Pressed) turn.incoming();
    return Reply.from(
        session ->
            List.of(
                new AnswerPress(pressed.chat(), pressed.press(), null),
                turn.inPlace(page(session, turn, texts, press.offset()))));
  }

  /** Removes an alert, and shows the list as it is then if that is where the button was. */
  Reply pressed(Turn turn, Press.RemoveAlert press) {
    Texts texts = new Texts(turn.language(press.talk()));
    if (!groups.isInCharge(turn.incoming())) {
      return Reply.of(turn.tell(texts.of(Text.ALERTS_OF_ADMINISTRATORS)));
    }
    return Reply.from(session -> removed(session, turn, press, texts));
  }

  private static List<Outgoing> removed(
      Session session, Turn turn, Press.RemoveAlert press, Texts texts) {
    long chat = turn.incoming().chat().id();
    List<Long> before = session.alerts().of(chat).stream().map(Alert::id).toList();
    int offset = Math.max(0, before.indexOf(press.alert())) / SIZE * SIZE;
    Text notice =
        session.alerts().remove(chat, press.alert()) ? Text.ALERT_REMOVED : Text.ALERT_GONE;
    List<Outgoing> all = new ArrayList<>(turn.tell(texts.of(notice)));
    if (press.listed()) {
      all.add(turn.inPlace(page(session, turn, texts, offset)));
    }
    return all;
  }

  /**
   * @param offset how many alerts stand on the pages before; beyond the last, the first page is
   *     shown
   */
  private static Send page(Session session, Turn turn, Texts texts, int offset) {
    Chat chat = turn.incoming().chat();
    List<Alert> alerts = session.alerts().of(chat.id());
    int from = offset < alerts.size() ? offset : 0;
    int to = Math.min(alerts.size(), from + SIZE);
    boolean alone = chat.kind() == Chat.Kind.PRIVATE;
    StringBuilder text = new StringBuilder();
    text.append(texts.of(heading(alerts.isEmpty(), alone))).append("\n\n");
    for (int i = from; i < to; i++) {
      text.append(i + 1).append(". ").append(alerts.get(i).wish().words()).append('\n');
    }
    text.append(alerts.isEmpty() ? "" : "\n").append(texts.of(Text.ALERT_HOW));
    return turn.send(
        FormattedText.plain(text.toString()), rows(texts, alerts, from, to), List.of());
  }

  private static Text heading(boolean none, boolean alone) {
    return none ? Text.ALERTS_NONE : alone ? Text.ALERTS : Text.ALERTS_OF_GROUP;
  }

  private static List<List<Button>> rows(Texts texts, List<Alert> alerts, int from, int to) {
    List<List<Button>> rows = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if ((i - from) % IN_A_ROW == 0) {
        rows.add(new ArrayList<>());
      }
      String label = texts.of(Text.ALERT_REMOVE, Map.of("number", i + 1));
      Press press = new Press.RemoveAlert(texts.language(), true, alerts.get(i).id());
      rows.getLast().add(new Button(label, press.data()));
    }
    rows.add(
        new Turning(texts, SIZE, other -> new Press.ShowAlerts(texts.language(), other))
            .buttons(from, to < alerts.size()));
    rows.removeIf(List::isEmpty);
    return rows;
  }
}
