package nl.citaat.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.citaat.article.Article;
import nl.citaat.article.Quote;
import nl.citaat.text.Analysis;
import nl.citaat.text.Language;
import org.jspecify.annotations.Nullable;

/** Tells the news of many articles, each event once. Safe for use by many threads. */
public final class NewsSummariser {

  /** Enough for one sentence or two about an event. */
  private static final int QUOTES = 2;

  /** A sentence can have so many words however many events there are to tell. */
  private static final int LONG = 30;

  private final Analysis analysis;

  public NewsSummariser(Analysis analysis) {
    this.analysis = analysis;
  }

  /**
   * Quotes a sentence about each event as long as there is room, the most important first; then a
   * second one. Retracted articles are left out.
   *
   * @param extent of the whole, without titles
   * @param reader the language of the articles to quote where there is one; null for any
   */
  public NewsSummary summary(List<Article> articles, Extent extent, @Nullable Language reader) {
    return summary(articles, extent, reader, EventChoice.ALL);
  }

  /** The same of some events only, to which all the room is given. */
  public NewsSummary summary(
      List<Article> articles, Extent extent, @Nullable Language reader, EventChoice choice) {
    List<Event> events =
        EventFinder.events(articles.stream().filter(Article::isPublished).toList(), analysis)
            .stream()
            .filter(event -> choice.wanted().test(event.articles()))
            .limit(choice.most())
            .toList();
    int longest = Math.max(LONG, extent.words() / Math.max(1, events.size()));
    List<Telling> tellings =
        events.stream().map(event -> new Telling(event, event.leading(reader), longest)).toList();
    Room room = new Room(extent);
    for (int round = 0; round < QUOTES; round++) {
      for (Telling telling : tellings) {
        telling.take(round, room);
      }
    }
    return new NewsSummary(
        tellings.stream().filter(telling -> !telling.taken.isEmpty()).map(Telling::item).toList());
  }

  /** What is left of an extent. */
  private static final class Room {

    private int sentences;
    private int words;

    Room(Extent extent) {
      sentences = extent.sentences();
      words = extent.words();
    }

    boolean takes(Candidate candidate) {
      if (sentences == 0 || candidate.length() > words) {
        return false;
      }
      sentences--;
      words -= candidate.length();
      return true;
    }
  }

  /** An event on its way into the summary. */
  private final class Telling {

    private final Event event;
    private final Article leading;
    private final List<Candidate> taken = new ArrayList<>();
    private final List<Candidate> best;

    /**
     * @param longest how many words a sentence may have
     */
    Telling(Event event, Article leading, int longest) {
      this.event = event;
      this.leading = leading;
      List<Candidate> all =
          Candidate.of(leading.current(), analysis).stream()
              .filter(candidate -> candidate.length() <= longest)
              .toList();
      best = Selection.ranked(all, Method.BALANCED, new Extent(QUOTES, QUOTES * longest));
    }

    /** A second sentence can need the first. */
    void take(int round, Room room) {
      if (taken.size() == round && best.size() > round && room.takes(best.get(round))) {
        taken.add(best.get(round));
      }
    }

    NewsSummary.Item item() {
      List<Quote> quotes =
          taken.stream()
              .sorted(Comparator.comparingInt(Candidate::ordinal))
              .map(Candidate::quote)
              .toList();
      List<Article> also =
          event.articles().stream().filter(article -> !article.equals(leading)).toList();
      return new NewsSummary.Item(leading, quotes, also);
    }
  }
}
