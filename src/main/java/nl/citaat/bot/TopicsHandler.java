package nl.citaat.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.citaat.article.Article;
import nl.citaat.bot.Outgoing.Button;
import nl.citaat.bot.Outgoing.Send;
import nl.citaat.bot.Press.ShowTopic;
import nl.citaat.bot.Press.ShowTopics;
import nl.citaat.store.Store;
import nl.citaat.store.Topics.Topic;
import nl.citaat.text.Language;

/** Shows the topics of the newspaper as buttons, and the headlines of each, some at a time. */
final class TopicsHandler implements Handler {

  private static final int SIZE = 12;
  private static final int IN_A_ROW = 2;

  private final Store store;

  TopicsHandler(Store store) {
    this.store = store;
  }

  @Override
  public Reply handle(Turn turn) {
    return Reply.of(send(turn, new ShowTopics(turn.language(), 0)));
  }

  /** Turns the page, in the message with the button. */
  Outgoing pressed(Turn turn, ShowTopics press) {
    return turn.inPlace(send(turn, press));
  }

  /** The headlines of a topic; empty when no article has it any more. */
  Optional<Outgoing> pressed(Turn turn, ShowTopic press) {
    return store.read(session -> session.topics().all()).stream()
        .map(Topic::name)
        .filter(name -> ButtonKey.of(name).equals(press.key()))
        .findFirst()
        .map(name -> turn.inPlace(send(turn, name, press)));
  }

  private Send send(Turn turn, ShowTopics press) {
    List<Topic> topics = store.read(session -> session.topics().all());
    Language talk = turn.language(press.talk());
    Texts texts = new Texts(talk);
    int offset = press.offset() < topics.size() ? press.offset() : 0;
    int end = Math.min(topics.size(), offset + SIZE);
    List<List<Button>> rows = rows(topics.subList(offset, end), talk);
    rows.add(
        new Turning(texts, SIZE, other -> new ShowTopics(talk, other))
            .buttons(offset, end < topics.size()));
    rows.removeIf(List::isEmpty);
    String text = texts.of(topics.isEmpty() ? Text.TOPICS_NONE : Text.TOPICS);
    return turn.send(FormattedText.plain(text), rows, List.of());
  }

  private static List<List<Button>> rows(List<Topic> topics, Language talk) {
    List<List<Button>> rows = new ArrayList<>();
    for (int i = 0; i < topics.size(); i += IN_A_ROW) {
      rows.add(
          topics.subList(i, Math.min(topics.size(), i + IN_A_ROW)).stream()
              .map(topic -> button(topic, talk))
              .toList());
    }
    return rows;
  }

  private static Button button(Topic topic, Language talk) {
    Map<String, ?> values =
        Map.of("topic", Headlines.label(topic.name()), "count", topic.articles());
    String label = new Texts(talk).of(Text.TOPIC_BUTTON, values);
    return new Button(label, new ShowTopic(talk, 0, ButtonKey.of(topic.name())).data());
  }

  private Send send(Turn turn, String topic, ShowTopic press) {
    int offset = press.offset();
    List<Article> articles =
        store.read(session -> session.topics().articles(topic, HeadlinePage.FETCHED, offset));
    Language talk = turn.language(press.talk());
    if (articles.isEmpty() && offset > 0) {
      return send(turn, topic, new ShowTopic(talk, 0, press.key()));
    }
    Texts texts = new Texts(talk);
    Button back = new Button(texts.of(Text.ALL_TOPICS), new ShowTopics(talk, 0).data());
    return new HeadlinePage(
            talk,
            texts.of(Text.TOPIC, Map.of("topic", topic)),
            offset,
            other -> new ShowTopic(talk, other, press.key()))
        .in(turn, articles, List.of(back));
  }
}
