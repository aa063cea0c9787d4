package nl.citaat.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.citaat.text.Token;
import nl.citaat.text.Tokenizer;

/** Finds in another revision of an article what became of the sentences of a quote. */
public final class Counterpart {

  /** From here on, two sentences have more in common than not. */
  private static final double ALIKE = 0.5;

  /** Enough in common for one that stands between the same two sentences. */
  private static final double ALIKE_IN_PLACE = 0.2;

  private final Quote quote;
  private final Revision other;
  private final List<Sentence> before;
  private final List<Sentence> after;
  private final List<Sentence> quoted;

  private Counterpart(Quote quote, Revision other) {
    this.quote = quote;
    this.other = other;
    before = Sentence.of(quote.revision().story());
    after = Sentence.of(other.story());
    quoted = before.stream().filter(sentence -> sentence.span().overlaps(quote.span())).toList();
  }

  /**
   * The same words where the other revision has them, else the sentences that they were corrected
   * to, by what both have in common and by their place; empty when there is nothing of the kind.
   */
  public static Optional<Quote> of(Quote quote, Revision other) {
    Counterpart search = new Counterpart(quote, other);
    List<Quote> runs = search.runs();
    return runs.stream()
        .filter(run -> run.text().equals(quote.text()))
        .findFirst()
        .or(() -> search.corrected(runs));
  }

  /** Sentences that follow each other in a block: as many as were quoted, one more or one less. */
  private List<Quote> runs() {
    List<Quote> runs = new ArrayList<>();
    for (int first = 0; first < after.size(); first++) {
      int least = Math.max(1, quoted.size() - 1);
      for (int many = least; many <= quoted.size() + 1; many++) {
        int last = first + many - 1;
        if (last < after.size() && after.get(first).block() == after.get(last).block()) {
          runs.add(new Quote(other, after.get(first).span().union(after.get(last).span())));
        }
      }
    }
    return runs;
  }

  private Optional<Quote> corrected(List<Quote> runs) {
    Set<String> others = others();
    Map<Quote, Double> alike = new HashMap<>();
    for (Quote run : runs) {
      double likeness = likeness(quote.text(), run.text());
      if (!others.contains(run.text()) && likeness >= (isInPlace(run) ? ALIKE_IN_PLACE : ALIKE)) {
        alike.put(run, likeness);
      }
    }
    return runs.stream()
        .filter(alike::containsKey)
        .max(
            Comparator.comparingDouble((Quote run) -> alike.getOrDefault(run, 0.0))
                .thenComparingInt(run -> -distance(run)));
  }

  /** What was said beside the quote, and so is no correction of it. */
  private Set<String> others() {
    return before.stream()
        .filter(sentence -> !sentence.span().overlaps(quote.span()))
        .map(sentence -> sentence.span().in(quote.revision().body()))
        .collect(Collectors.toSet());
  }

  private int distance(Quote run) {
    return Math.abs(run.span().start() - quote.span().start());
  }

  /** Whether what stands before it and behind it is what stood around the quote. */
  private boolean isInPlace(Quote run) {
    List<Sentence> inRun =
        after.stream().filter(sentence -> sentence.span().overlaps(run.span())).toList();
    return !quoted.isEmpty()
        && at(before, quote.revision(), quoted.getFirst().ordinal() - 1)
            .equals(at(after, other, inRun.getFirst().ordinal() - 1))
        && at(before, quote.revision(), quoted.getLast().ordinal() + 1)
            .equals(at(after, other, inRun.getLast().ordinal() + 1));
  }

  /** The words of a sentence; empty before the first and behind the last. */
  private static String at(List<Sentence> sentences, Revision revision, int ordinal) {
    return ordinal < 0 || ordinal >= sentences.size()
        ? ""
        : sentences.get(ordinal).span().in(revision.body());
  }

  /** How much two texts share of their words, 0 to 1, after Dice. */
  private static double likeness(String a, String b) {
    Set<String> inA = words(a);
    Set<String> inB = words(b);
    Set<String> both = new HashSet<>(inA);
    both.retainAll(inB);
    return inA.isEmpty() && inB.isEmpty() ? 0 : 2.0 * both.size() / (inA.size() + inB.size());
  }

  private static Set<String> words(String text) {
    return Tokenizer.tokens(text).stream().map(Token::folded).collect(Collectors.toSet());
  }
}
