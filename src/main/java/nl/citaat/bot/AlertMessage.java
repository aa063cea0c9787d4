package nl.citaat.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.citaat.article.Quote;
import nl.citaat.bot.FormattedText.Style;
import nl.citaat.bot.Outgoing.Button;
import nl.citaat.bot.Outgoing.Send;
import nl.citaat.digest.AlertNews;
import nl.citaat.store.Alert;
import nl.citaat.store.Delivery;
import nl.citaat.store.Session;
import nl.citaat.text.Language;

/** Puts into words what alerts are told. */
public final class AlertMessage {

  /** More buttons would hide the story. */
  private static final int MOST_BUTTONS = 3;

  private final Texts texts;
  private final Language talk;

  private AlertMessage(Language talk) {
    this.talk = talk;
    texts = new Texts(talk);
  }

  /** What brings news to the chat that it is for, in the language that was chosen there. */
  public static Delivery of(Session session, AlertNews news) {
    Alert.Wish wish = news.alert().wish();
    Chat chat = Chat.of(wish.place());
    Language talk = talk(session, chat).orElse(wish.talk());
    Send send = new AlertMessage(talk).send(chat, news);
    return new Delivery(
        null,
        0,
        chat.id(),
        chat.kind() == Chat.Kind.CHANNEL ? Delivery.Kind.POST : Delivery.Kind.ANSWER,
        Delivery.NEWS,
        new OutgoingCodec().toJson(send),
        chat.kind() == Chat.Kind.PRIVATE ? chat.id() : null);
  }

  /** In a channel it is that of its summaries. */
  private static Optional<Language> talk(Session session, Chat chat) {
    return chat.kind() == Chat.Kind.CHANNEL
        ? session.schedules().of(chat.id()).stream()
            .map(schedule -> schedule.plan().form().frame())
            .findFirst()
        : session.chats().language(chat.id());
  }

  private Send send(Chat chat, AlertNews news) {
    return switch (news) {
      case AlertNews.Story story -> story(chat, story);
      case AlertNews.HeldBack held -> heldBack(chat, held);
    };
  }

  private Send story(Chat chat, AlertNews.Story story) {
    MessageText message = new MessageText();
    message.add(heading(story.alerts()), List.of());
    Quote quote = story.quote();
    FormattedText source = new SourceLine(texts).of(quote.revision().story(), talk);
    FormattedText quoted =
        new FormattedText.Builder()
            .add(MessageText.block(quote, null))
            .add("\n")
            .add(source)
            .build();
    if (!message.add(quoted, List.of(quote))) {
      String instead = texts.of(Text.ALERT_TOO_LONG_TO_QUOTE) + "\n";
      message.add(new FormattedText.Builder().add(instead).add(source).build(), List.of());
    }
    boolean toReader = chat.kind() != Chat.Kind.CHANNEL;
    if (story.last() && toReader) {
      message.add(FormattedText.plain(texts.of(Text.ALERT_LAST)), List.of());
    }
    // Whoever reads a channel could press its buttons.
    List<List<Button>> buttons = toReader ? buttons(story) : List.of();
    return new Send(chat, message.text(), null, buttons, message.shown(), talk);
  }

  private FormattedText heading(List<Alert> alerts) {
    String words =
        alerts.stream()
            .map(alert -> alert.wish().words())
            .collect(Collectors.joining(SourceLine.DOT));
    return new FormattedText.Builder()
        .add(texts.of(Text.ALERT) + " ")
        .add(Style.BOLD, words)
        .build();
  }

  private List<List<Button>> buttons(AlertNews.Story story) {
    List<List<Button>> rows = new ArrayList<>();
    String article = ArticleKey.of(story.quote().revision().article());
    rows.add(
        List.of(new Button(texts.of(Text.ARTICLE), new Press.ShowArticle(talk, article).data())));
    story.alerts().stream()
        .limit(MOST_BUTTONS)
        .map(alert -> List.of(stop(alert)))
        .forEach(rows::add);
    return rows;
  }

  private Button stop(Alert alert) {
    String label = texts.of(Text.ALERT_STOP, Map.of("words", alert.wish().words()));
    return new Button(
        Headlines.label(label), new Press.RemoveAlert(talk, false, alert.id()).data());
  }

  private Send heldBack(Chat chat, AlertNews.HeldBack held) {
    String counts =
        held.counts().entrySet().stream()
            .map(entry -> entry.getKey().wish().words() + " (" + entry.getValue() + ")")
            .collect(Collectors.joining(SourceLine.DOT));
    int count = held.counts().values().stream().mapToInt(Integer::intValue).sum();
    Text text =
        chat.kind() == Chat.Kind.CHANNEL ? Text.CHANNEL_ALERTS_HELD_BACK : Text.ALERTS_HELD_BACK;
    String line = texts.of(text, Map.of("count", count, "counts", counts));
    return new Send(chat, FormattedText.plain(line), null, List.of(), List.of(), talk);
  }
}
