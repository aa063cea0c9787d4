package nl.citaat.bot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.citaat.article.Quote;
import nl.citaat.bot.FormattedText.Style;
import nl.citaat.bot.Outgoing.Button;
import nl.citaat.bot.Outgoing.Send;
import nl.citaat.moderation.ReviewQueue;
import nl.citaat.store.Cluster;
import nl.citaat.store.TroubledQuestion;

/**
 * A page of the queue: questions that are alike and have no good answer, why they are there, and
 * what can be done.
 *
 * @param reader the number of the moderator who reads it
 */
record QueuePage(Texts texts, ReviewQueue queue, long reader) {

  /** So many wordings show what is asked; the last ones are the most telling. */
  private static final int MOST_WORDINGS = 5;

  /** The page on a cluster among those that are open. */
  Send of(Turn turn, Cluster cluster, List<Cluster> open) {
    List<TroubledQuestion> questions = queue.questions(cluster);
    FormattedText.Builder text = new FormattedText.Builder();
    text.add(head(cluster, questions, open)).add("\n\n");
    wordings(text, questions);
    text.add("\n").add(reasons(cluster));
    if (cluster.disliked() + cluster.reported() > 0) {
      queue
          .doubted(cluster)
          .ifPresentOrElse(
              quote -> quoted(text, quote), () -> text.add("\n").add(texts.of(Text.QUEUE_GONE)));
    }
    long waiting = QueueHandler.people(queue.waiting(cluster.id()));
    if (waiting > 0) {
      text.add("\n").add(texts.of(Text.QUEUE_WAITING, Map.of("count", waiting)));
    }
    if (cluster.taker() != null) {
      text.add("\n").add(taken(cluster.taker()));
    }
    return turn.send(text.build(), buttons(cluster, open), List.of());
  }

  private String head(Cluster cluster, List<TroubledQuestion> questions, List<Cluster> open) {
    return texts.of(
        Text.QUEUE_PAGE,
        Map.of(
            "page", open.indexOf(cluster) + 1,
            "pages", open.size(),
            "times", cluster.questions(),
            "language", texts.name(questions.getFirst().language()),
            "since", texts.date(day(cluster.since()))));
  }

  private static LocalDate day(Instant moment) {
    return moment.atZone(ZoneOffset.UTC).toLocalDate();
  }

  private void wordings(FormattedText.Builder text, List<TroubledQuestion> questions) {
    Map<String, Integer> wordings = new LinkedHashMap<>();
    questions.forEach(question -> wordings.merge(question.words(), 1, Integer::sum));
    wordings.entrySet().stream()
        .limit(MOST_WORDINGS)
        .forEach(
            each -> {
              text.add("– ")
                  .add(Style.BOLD, MessageText.beginning(each.getKey(), GoldenPage.LONGEST));
              text.add(each.getValue() > 1 ? " (" + each.getValue() + "×)\n" : "\n");
            });
    int more = wordings.size() - MOST_WORDINGS;
    if (more > 0) {
      text.add(texts.of(Text.QUEUE_MORE, Map.of("count", more))).add("\n");
    }
  }

  private String reasons(Cluster cluster) {
    return texts.of(
        Text.QUEUE_WHY,
        Map.of(
            "unanswered", cluster.unanswered(),
            "disliked", cluster.disliked(),
            "reported", cluster.reported()));
  }

  /** Not as a quotation: the page stays as it is when the newspaper corrects it. */
  private static void quoted(FormattedText.Builder text, Quote quote) {
    text.add("\n").add(Style.ITALIC, MessageText.beginning(quote.text(), GoldenPage.LONGEST));
    text.add(" (").add(quote.revision().article().value()).add(")");
  }

  private String taken(long taker) {
    return taker == reader
        ? texts.of(Text.QUEUE_MINE)
        : texts.of(Text.QUEUE_TAKEN, Map.of("person", Long.toString(taker)));
  }

  private List<List<Button>> buttons(Cluster cluster, List<Cluster> open) {
    boolean free = cluster.taker() == null;
    boolean mine = Objects.equals(cluster.taker(), reader);
    List<Button> deeds = new ArrayList<>(List.of(button(QueueDeed.NOT_NEWS, cluster)));
    if (free || mine) {
      deeds.add(button(free ? QueueDeed.TAKE : QueueDeed.RELEASE, cluster));
    }
    deeds.add(button(QueueDeed.DONE, cluster));
    List<List<Button>> rows = new ArrayList<>();
    rows.add(free || mine ? List.of(button(QueueDeed.ANSWER, cluster)) : List.of());
    rows.add(deeds);
    List<Button> turning = new ArrayList<>();
    if (open.indexOf(cluster) > 0) {
      turning.add(button(QueueDeed.PREVIOUS, cluster));
    }
    if (open.indexOf(cluster) < open.size() - 1) {
      turning.add(button(QueueDeed.NEXT, cluster));
    }
    rows.add(turning);
    rows.removeIf(List::isEmpty);
    return rows;
  }

  private Button button(QueueDeed deed, Cluster cluster) {
    return new Button(
        texts.of(Text.QUEUE_BUTTON, Map.of("deed", deed.key())),
        new Press.OfCluster(texts.language(), deed, cluster.id()).data());
  }
}
