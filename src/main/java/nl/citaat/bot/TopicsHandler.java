package nl.citaat.bot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.citaat.article.Article;
import nl.citaat.bot.Outgoing.Button;
import nl.citaat.bot.Outgoing.Send;
import nl.citaat.bot.Press.ShowTopic;
import nl.citaat.bot.Press.ShowTopics;
import nl.citaat.store.Store;
import nl.citaat.store.Topics.Topic;
import nl.citaat.text.Language;

/**
 * Shows the topics of the newspaper as buttons, and the headlines of each, some at a time; or those
 * of the latest days as a picture.
 */
final class TopicsHandler implements Handler {

  private static final int SIZE = 12;
  private static final int IN_A_ROW = 2;

  /** Behind the command, with how many days until the latest that has news. */
  private static final Pattern CHART =
      Pattern.compile("(?:chart|grafiek)(?: +(?<days>[0-9]{1,4}))?", Pattern.CASE_INSENSITIVE);

  private final Store store;

  TopicsHandler(Store store) {
    this.store = store;
  }

  @Override
  public Reply handle(Turn turn) {
    Matcher chart = CHART.matcher(turn.words());
    return chart.matches()
        ? chart(turn, chart.group("days") == null ? 1 : Integer.parseInt(chart.group("days")))
        : Reply.of(send(turn, new ShowTopics(turn.language(), 0)));
  }

  private Reply chart(Turn turn, int days) {
    Texts texts = new Texts(turn.language());
    return latestDay()
        .map(last -> new TopicsChart(texts, last.minusDays(Math.max(0, days - 1)), last))
        .map(chart -> chart(turn, chart))
        .orElseGet(() -> turn.say(texts.of(Text.TOPICS_NONE)));
  }

  private Optional<LocalDate> latestDay() {
    return store.read(session -> session.articles().ofLatestDay(1)).stream()
        .flatMap(article -> Optional.ofNullable(article.current().story().published()).stream())
        .findFirst();
  }

  private Reply chart(Turn turn, TopicsChart chart) {
    List<Topic> topics =
        store.read(session -> session.topics().between(chart.first(), chart.last()));
    return topics.isEmpty()
        ? turn.say(chart.none())
        : Reply.of(turn.photo(chart.of(topics), FormattedText.plain(chart.caption(topics))));
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
