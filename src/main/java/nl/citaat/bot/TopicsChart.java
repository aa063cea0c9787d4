package nl.citaat.bot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.citaat.bot.Chart.Bar;
import nl.citaat.store.Topics.Topic;

/**
 * How many articles of some days each topic has, as a chart and in words.
 *
 * @param first the first of the days
 * @param last the last one
 */
record TopicsChart(Texts texts, LocalDate first, LocalDate last) {

  /** So many names stand beside each other below a chart. */
  private static final int MOST = 7;

  /** A longer name would not fit below its bar, slantwise as it is; in code points. */
  private static final int LONGEST = 19;

  /**
   * @param topics those of the most articles first, at least one
   */
  Chart of(List<Topic> topics) {
    Map<String, Integer> bars = new LinkedHashMap<>();
    topics.stream().limit(MOST).forEach(topic -> bars.putIfAbsent(label(topic), topic.articles()));
    return new Chart(
        texts.of(Text.TOPICS_CHART, days()),
        texts.of(Text.TOPICS_CHART_ACROSS),
        texts.of(Text.TOPICS_CHART_UP),
        bars.entrySet().stream().map(bar -> new Bar(bar.getKey(), bar.getValue())).toList());
  }

  private static String label(Topic topic) {
    return MessageText.beginning(topic.name(), LONGEST);
  }

  /** How many topics there are, and that not all are drawn. */
  String caption(List<Topic> topics) {
    List<String> parts = new ArrayList<>();
    parts.add(texts.of(Text.TOPICS_CHART_FOUND, Map.of("count", topics.size())));
    if (topics.size() > MOST) {
      parts.add(texts.of(Text.TOPICS_CHART_MOST, Map.of("most", MOST)));
    }
    return String.join(SourceLine.DOT, parts);
  }

  /** What is said when no article of the days has a topic. */
  String none() {
    return texts.of(Text.TOPICS_CHART_NONE, days());
  }

  private Map<String, String> days() {
    return Map.of("days", first.equals(last) ? texts.date(last) : texts.days(first, last));
  }
}
