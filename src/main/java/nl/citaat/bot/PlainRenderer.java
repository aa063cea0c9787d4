package nl.citaat.bot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.citaat.bot.FormattedText.Entity;
import nl.citaat.bot.FormattedText.Style;
import nl.citaat.text.TextSpan;

/**
 * Shows formatted text on a terminal: block quotes behind a bar, addresses behind their links,
 * lines broken between words. Safe for use by many threads.
 */
public final class PlainRenderer {

  private static final String BAR = "\u2502 ";
  private static final String ESCAPE = "\u001b[";

  private final boolean styled;
  private final int width;

  /**
   * @param styled whether bold and the like are shown by ANSI escapes; else they are left out
   * @param width columns to fill at most; 0 for lines of any length
   */
  public PlainRenderer(boolean styled, int width) {
    this.styled = styled;
    this.width = width;
  }

  /** What to print, without a line feed at the end. */
  public String render(FormattedText text) {
    FormattedText shown = withAddresses(text);
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (String line : shown.text().split("\n", -1)) {
      addLine(lines, shown, new TextSpan(start, start + line.length()));
      start += line.length() + 1;
    }
    return String.join("\n", lines);
  }

  private void addLine(List<String> lines, FormattedText text, TextSpan line) {
    String bar = quotes(text, line.start()) ? BAR : "";
    for (TextSpan piece : wrap(text.text(), line, width - bar.length())) {
      lines.add(bar + show(text, piece));
    }
  }

  private static boolean quotes(FormattedText text, int at) {
    return text.entities().stream()
        .filter(e -> e.style() == Style.BLOCKQUOTE || e.style() == Style.EXPANDABLE_BLOCKQUOTE)
        .anyMatch(e -> e.span().start() <= at && at < e.span().end());
  }

  /** A word longer than a line stays whole. */
  private List<TextSpan> wrap(String text, TextSpan line, int columns) {
    List<TextSpan> pieces = new ArrayList<>();
    int start = line.start();
    while (width > 0 && line.end() - start > columns) {
      int space = text.lastIndexOf(' ', start + columns);
      int cut = space > start ? space : text.indexOf(' ', start + 1);
      if (cut < 0 || cut >= line.end()) {
        break;
      }
      pieces.add(new TextSpan(start, cut));
      start = cut + 1;
    }
    pieces.add(new TextSpan(start, line.end()));
    return pieces;
  }

  private String show(FormattedText text, TextSpan piece) {
    StringBuilder out = new StringBuilder();
    String now = "";
    for (int i = piece.start(); i < piece.end(); i++) {
      String codes = styled ? codes(text, i) : "";
      if (!codes.equals(now)) {
        out.append(ESCAPE).append(codes.isEmpty() ? "0" : "0;" + codes).append('m');
        now = codes;
      }
      if (!Character.isISOControl(text.text().charAt(i))) {
        out.append(text.text().charAt(i));
      }
    }
    return now.isEmpty() ? out.toString() : out.append(ESCAPE).append("0m").toString();
  }

  private static String codes(FormattedText text, int at) {
    return text.entities().stream()
        .filter(entity -> entity.span().start() <= at && at < entity.span().end())
        .map(entity -> code(entity.style()))
        .filter(code -> !code.isEmpty())
        .distinct()
        .sorted()
        .collect(Collectors.joining(";"));
  }

  private static String code(Style style) {
    return switch (style) {
      case BOLD -> "1";
      case CODE -> "2";
      case ITALIC -> "3";
      case LINK -> "4";
      case STRIKETHROUGH -> "9";
      case BLOCKQUOTE, EXPANDABLE_BLOCKQUOTE -> "";
    };
  }

  /** The same text with each link's address in angle brackets behind it. */
  private static FormattedText withAddresses(FormattedText text) {
    List<Entity> links =
        text.entities().stream()
            .filter(entity -> entity.url() != null)
            .sorted(Comparator.comparingInt((Entity entity) -> entity.span().end()).reversed())
            .toList();
    FormattedText shown = text;
    for (Entity link : links) {
      shown = inserted(shown, link.span().end(), " <" + link.url() + ">");
    }
    return shown;
  }

  private static FormattedText inserted(FormattedText text, int at, String piece) {
    String longer = new StringBuilder(text.text()).insert(at, piece).toString();
    List<Entity> moved =
        text.entities().stream()
            .map(e -> new Entity(e.style(), moved(e.span(), at, piece.length()), e.url()))
            .toList();
    return new FormattedText(longer, moved);
  }

  /** Words put in at the end of a span are not part of it. */
  private static TextSpan moved(TextSpan span, int at, int by) {
    int start = span.start() >= at ? span.start() + by : span.start();
    int end = span.end() > at ? span.end() + by : span.end();
    return new TextSpan(start, end);
  }
}
