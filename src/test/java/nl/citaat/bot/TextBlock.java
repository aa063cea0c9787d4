package nl.citaat.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.citaat.bot.FormattedText.Entity;
import nl.citaat.bot.FormattedText.Style;

/**
 * Formatted text broken into lines of a width.
 *
 * @param lines from the top
 */
record TextBlock(List<Line> lines) {

  static final double SIZE = 15;

  /** From line to line. */
  static final double LINE = 21;

  /** Above and below a quotation. */
  static final double QUOTE_SPACE = 4;

  /** What quotations are set in by, on the left. */
  static final double QUOTE_INSET = 12;

  /**
   * @param quoted it is part of a block quote
   */
  record Line(List<Run> runs, boolean quoted) {

    double width() {
      return runs.stream().mapToDouble(Run::width).sum() + (quoted ? 2 * QUOTE_INSET : 0);
    }
  }

  /** Words in one style. */
  record Run(String words, Set<Style> styles) {

    double width() {
      return Letters.width(words, SIZE, styles.contains(Style.BOLD));
    }
  }

  static TextBlock of(FormattedText text, double width) {
    List<Line> lines = new ArrayList<>();
    int from = 0;
    while (from <= text.text().length()) {
      int end = text.text().indexOf('\n', from);
      end = end < 0 ? text.text().length() : end;
      lines.addAll(broken(text, from, end, width));
      from = end + 1;
    }
    return new TextBlock(lines);
  }

  private static List<Line> broken(FormattedText text, int from, int to, double width) {
    boolean quoted = isQuote(styles(text, from));
    double room = quoted ? width - 2 * QUOTE_INSET : width;
    List<Line> lines = new ArrayList<>();
    List<Run> line = new ArrayList<>();
    double used = 0;
    int at = from;
    while (at < to) {
      int next = wordEnd(text.text(), at, to);
      List<Run> word = runs(text, at, next);
      double wide = word.stream().mapToDouble(Run::width).sum();
      if (used > 0 && used + wide > room) {
        lines.add(new Line(List.copyOf(line), quoted));
        line.clear();
        used = 0;
      }
      word.forEach(run -> append(line, run));
      used += wide;
      at = next;
    }
    lines.add(new Line(List.copyOf(line), quoted));
    return lines;
  }

  /** Behind the word that begins here and the space after it. */
  private static int wordEnd(String text, int from, int to) {
    int space = text.indexOf(' ', from);
    return space < 0 || space >= to ? to : space + 1;
  }

  private static List<Run> runs(FormattedText text, int from, int to) {
    List<Run> runs = new ArrayList<>();
    for (int i = from; i < to; i++) {
      append(runs, new Run(text.text().substring(i, i + 1), styles(text, i)));
    }
    return runs;
  }

  private static void append(List<Run> runs, Run run) {
    if (!runs.isEmpty() && runs.getLast().styles().equals(run.styles())) {
      run = new Run(runs.removeLast().words() + run.words(), run.styles());
    }
    runs.add(run);
  }

  private static Set<Style> styles(FormattedText text, int at) {
    return text.entities().stream()
        .filter(entity -> entity.span().start() <= at && at < entity.span().end())
        .map(Entity::style)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isQuote(Set<Style> styles) {
    return styles.contains(Style.BLOCKQUOTE) || styles.contains(Style.EXPANDABLE_BLOCKQUOTE);
  }

  double width() {
    return lines.stream().mapToDouble(Line::width).max().orElse(0);
  }

  /** How far below the top a line begins; the height of all for one behind the last. */
  double top(int line) {
    int edges = 0;
    for (int i = 0; i < line || (i == line && i < lines.size()); i++) {
      edges += opens(i) ? 1 : 0;
      edges += i < line && closes(i) ? 1 : 0;
    }
    return line * LINE + edges * QUOTE_SPACE;
  }

  /** Whether a quotation begins with a line. */
  boolean opens(int line) {
    return lines.get(line).quoted() && (line == 0 || !lines.get(line - 1).quoted());
  }

  /** Whether a quotation ends with a line. */
  boolean closes(int line) {
    return lines.get(line).quoted() && (line == lines.size() - 1 || !lines.get(line + 1).quoted());
  }
}
