package nl.citaat.bot;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.citaat.bot.FormattedText.Style;
import nl.citaat.bot.Scene.Bubble;
import nl.citaat.bot.TextBlock.Line;
import nl.citaat.bot.TextBlock.Run;

/**
 * Draws a chat about as Telegram shows it, as SVG. The same scene gives the same bytes wherever it
 * is drawn; one picture each.
 */
final class ChatPicture {

  private static final double WIDTH = 560;
  private static final double MARGIN = 14;
  private static final double PADDING = 11;
  private static final double BUBBLE = 440;
  private static final double LINE = TextBlock.LINE;
  private static final double GAP = 9;
  private static final double HEAD = 52;
  private static final double BUTTON = 34;
  private static final double AVATAR = 34;
  private static final double CHART_HEIGHT = 9.0 / 16;

  private static final String INK = "#000000";
  private static final String FAINT = "#707579";
  private static final String BLUE = "#2f7fc4";
  private static final String FACE = "Helvetica, Arial, 'Liberation Sans', sans-serif";

  private final Scene scene;
  private final StringBuilder out = new StringBuilder();
  private double y = HEAD + MARGIN;

  private ChatPicture(Scene scene) {
    this.scene = scene;
  }

  /**
   * @param title stands on top: whose chat it is
   */
  static String svg(String title, Scene scene) {
    ChatPicture picture = new ChatPicture(scene);
    scene.bubbles().forEach(picture::bubble);
    if (scene.typed() != null) {
      picture.offers(Objects.requireNonNull(scene.typed()));
    }
    if (scene.notice() != null) {
      picture.notice(Objects.requireNonNull(scene.notice()));
    }
    return picture.framed(title);
  }

  private String framed(String title) {
    double height = y + MARGIN - GAP;
    StringBuilder all = new StringBuilder();
    all.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$.0f\" height=\"%2$.0f\""
                + " viewBox=\"0 0 %1$.0f %2$.0f\" font-family=\"%3$s\" font-size=\"%4$.0f\">%n",
            WIDTH,
            height,
            FACE,
            TextBlock.SIZE));
    all.append("<title>").append(escaped(title)).append("</title>\n");
    all.append(box(0, 0, WIDTH, height, 12, "#cddfc0"));
    all.append(box(0, 0, WIDTH, HEAD, 12, "#ffffff"));
    all.append(box(0, HEAD - 12, WIDTH, 12, 0, "#ffffff"));
    all.append(avatar(MARGIN, (HEAD - AVATAR) / 2, "C", BLUE));
    all.append(words(MARGIN + AVATAR + 11, HEAD / 2 + 5, title, INK, true));
    return all.append(out).append("</svg>\n").toString();
  }

  private void bubble(Bubble bubble) {
    boolean own = scene.isViewer(bubble.from());
    boolean named = scene.isGroup() && !own;
    TextBlock text = TextBlock.of(bubble.text(), BUBBLE - 2 * PADDING);
    String name = named ? (bubble.from() == null ? "Citaat" : capital(bubble.from())) : "";
    double inner =
        bubble.picture() == null
            ? Math.max(text.width(), Letters.width(name, TextBlock.SIZE, true))
            : BUBBLE - 2 * PADDING;
    double width = inner + 2 * PADDING;
    double chart = bubble.picture() == null ? 0 : inner * CHART_HEIGHT + GAP;
    double height = text.top(text.lines().size()) + chart + (named ? LINE : 0) + 2 * PADDING - 6;
    double left = own ? WIDTH - MARGIN - width : MARGIN + (scene.isGroup() ? AVATAR + 8 : 0);
    if (named) {
      out.append(avatar(MARGIN, y + height - AVATAR, name.substring(0, 1), color(bubble)));
    }
    out.append(box(left, y, width, height, 12, own ? "#eeffde" : "#ffffff"));
    double top = y + PADDING - 3;
    if (named) {
      out.append(words(left + PADDING, top + 14, name, color(bubble), true));
      top += LINE;
    }
    if (bubble.picture() != null) {
      out.append(chart(left + PADDING, top + 3, inner, Objects.requireNonNull(bubble.picture())));
      top += chart;
    }
    text(left + PADDING, top, inner, text);
    y += height + 4;
    bubble.buttons().forEach(row -> buttons(left, Math.max(width, BUBBLE * 0.7), row));
    y += GAP - 4;
  }

  private static String color(Bubble bubble) {
    return bubble.from() == null ? BLUE : "#b5651d";
  }

  private void text(double left, double top, double width, TextBlock text) {
    for (int i = 0; i < text.lines().size(); i++) {
      double y = top + text.top(i);
      if (text.opens(i)) {
        quotation(left, y, width, text, i);
      }
      Line line = text.lines().get(i);
      double x = left + (line.quoted() ? TextBlock.QUOTE_INSET : 0);
      for (Run run : line.runs()) {
        out.append(run(x, y + 15.5, run));
        x += run.width();
      }
    }
  }

  /** The ground of a quotation that begins with a line. */
  private void quotation(double left, double top, double width, TextBlock text, int first) {
    int end = first + 1;
    while (!text.closes(end - 1)) {
      end++;
    }
    double height = (end - first) * LINE;
    out.append(box(left, top, width, height, 5, "#e4f0fa"));
    out.append(box(left, top, 3, height, 1.5, BLUE));
  }

  private void buttons(double left, double width, List<String> labels) {
    double each = (width - (labels.size() - 1) * 4) / labels.size();
    for (int i = 0; i < labels.size(); i++) {
      double x = left + i * (each + 4);
      String label = fitted(labels.get(i), each - 12);
      out.append(box(x, y, each, BUTTON, 8, "#7f9c6d"));
      double start = x + (each - Letters.width(label, TextBlock.SIZE, false)) / 2;
      out.append(words(start, y + BUTTON / 2 + 5, label, "#ffffff", false));
    }
    y += BUTTON + 4;
  }

  private static String fitted(String label, double width) {
    if (Letters.width(label, TextBlock.SIZE, false) <= width) {
      return label;
    }
    String cut = label;
    while (Letters.width(cut + "\u2026", TextBlock.SIZE, false) > width) {
      cut = cut.substring(0, cut.length() - 1);
    }
    return cut.strip() + "\u2026";
  }

  /** What can be chosen, above the line where it is typed. */
  private void offers(String typed) {
    double row = 2 * LINE + 14;
    for (Outgoing.Result result : scene.offered()) {
      out.append(box(0, y, WIDTH, row, 0, "#ffffff"));
      out.append(box(MARGIN, y + 10, 38, 38, 8, "#e4f0fa"));
      out.append(words(MARGIN + 13, y + 36, "\u201d", BLUE, true));
      double left = MARGIN + 50;
      double room = WIDTH - left - MARGIN;
      out.append(words(left, y + 22, fitted(result.title(), room / 1.07), INK, true));
      String description = result.description() == null ? "" : result.description();
      out.append(words(left, y + 22 + LINE, fitted(description, room), FAINT, false));
      out.append(box(left, y + row - 1, room, 1, 0, "#e6e6e6"));
      y += row;
    }
    out.append(box(0, y, WIDTH, HEAD, 0, "#ffffff"));
    out.append(words(MARGIN, y + HEAD / 2 + 5, "@citaatbot " + typed, INK, false));
    y += HEAD - MARGIN + GAP;
  }

  private void notice(String notice) {
    TextBlock text = TextBlock.of(FormattedText.plain(notice), BUBBLE);
    double width = text.width() + 2 * PADDING;
    double height = text.lines().size() * LINE + PADDING;
    double left = (WIDTH - width) / 2;
    out.append(box(left, y, width, height, 14, "#4a5d3f"));
    for (int i = 0; i < text.lines().size(); i++) {
      String words = text.lines().get(i).runs().stream().map(Run::words).reduce("", String::concat);
      out.append(words(left + PADDING, y + 20 + i * LINE, words, "#ffffff", false));
    }
    y += height + GAP;
  }

  /** Drawn anew: the bytes of the picture that the bot sends depend on the machine's fonts. */
  private static String chart(double x, double y, double width, Chart chart) {
    double height = width * CHART_HEIGHT;
    StringBuilder all = new StringBuilder(box(x, y, width, height, 6, "#f2f1ec"));
    double start = x + (width - Letters.width(chart.title(), TextBlock.SIZE, true)) / 2;
    all.append(words(start, y + 24, chart.title(), INK, true));
    double base = y + height - LINE - PADDING;
    double each = (width - 4 * PADDING) / chart.bars().size();
    int highest = chart.bars().stream().mapToInt(Chart.Bar::count).max().orElse(1);
    double labelled = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < chart.bars().size(); i++) {
      Chart.Bar bar = chart.bars().get(i);
      double left = x + 2 * PADDING + i * each;
      double high = (base - y - 2 * LINE) * bar.count() / Math.max(1, highest);
      all.append(box(left + each * 0.2, base - high, each * 0.6, high, 0, "#2f6c8f"));
      double label = left + (each - Letters.width(bar.label(), TextBlock.SIZE, false)) / 2;
      if (label > labelled && label > x) {
        all.append(words(label, base + LINE - 3, bar.label(), FAINT, false));
        labelled = label + Letters.width(bar.label(), TextBlock.SIZE, false) + PADDING;
      }
    }
    return all.append(box(x + PADDING, base, width - 2 * PADDING, 1, 0, "#b8b6ae")).toString();
  }

  private static String box(
      double x, double y, double width, double height, double round, String color) {
    return String.format(
        Locale.ROOT,
        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"%.1f\" fill=\"%s\"/>%n",
        x,
        y,
        width,
        height,
        round,
        color);
  }

  private static String avatar(double x, double y, String letter, String color) {
    double radius = AVATAR / 2;
    double left = x + radius - Letters.width(letter, TextBlock.SIZE, true) / 2;
    return String.format(
            Locale.ROOT,
            "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\"/>%n",
            x + radius,
            y + radius,
            radius,
            color)
        + words(left, y + radius + 5, letter, "#ffffff", true);
  }

  private static String run(double x, double y, Run run) {
    String color = run.styles().contains(Style.LINK) ? BLUE : INK;
    String more =
        (run.styles().contains(Style.STRIKETHROUGH) ? " text-decoration=\"line-through\"" : "")
            + (run.styles().contains(Style.ITALIC) ? " font-style=\"italic\"" : "");
    return words(x, y, run.words(), color, run.styles().contains(Style.BOLD), more);
  }

  private static String words(double x, double y, String words, String color, boolean bold) {
    return words(x, y, words, color, bold, "");
  }

  /** As wide as was counted on, whatever the face that it is shown in. */
  private static String words(
      double x, double y, String words, String color, boolean bold, String more) {
    String shown = words.stripTrailing();
    return shown.isEmpty()
        ? ""
        : String.format(
            Locale.ROOT,
            "<text x=\"%.1f\" y=\"%.1f\" textLength=\"%.1f\" lengthAdjust=\"spacingAndGlyphs\" fill=\"%s\"%s%s"
                + " xml:space=\"preserve\">%s</text>%n",
            x,
            y,
            Letters.width(shown, TextBlock.SIZE, bold),
            color,
            bold ? " font-weight=\"bold\"" : "",
            more,
            escaped(shown));
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
