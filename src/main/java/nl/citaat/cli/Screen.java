package nl.citaat.cli;

import java.io.PrintWriter;
import nl.citaat.bot.FormattedText;
import nl.citaat.bot.PlainRenderer;
import picocli.CommandLine.Help.Ansi;

/** Where formatted text is printed: with colour and line breaks on a terminal, plain elsewhere. */
final class Screen {

  private static final int WIDEST = 100;
  private static final int USUAL = 80;

  private final PrintWriter out;
  private final PlainRenderer renderer;

  private Screen(PrintWriter out, boolean styled, int width) {
    this.out = out;
    renderer = new PlainRenderer(styled, width);
  }

  /** Standard output as it is. */
  static Screen of(PrintWriter out) {
    boolean terminal = Ansi.AUTO.enabled();
    return new Screen(out, terminal, terminal ? columns() : 0);
  }

  /** A terminal of a known width, in columns. */
  static Screen terminal(PrintWriter out, int columns) {
    return new Screen(out, Ansi.AUTO.enabled(), Math.min(columns, WIDEST));
  }

  private static int columns() {
    String columns = System.getenv("COLUMNS");
    return columns != null && columns.matches("[1-9]\\d{1,3}")
        ? Math.min(Integer.parseInt(columns), WIDEST)
        : USUAL;
  }

  void print(FormattedText text) {
    out.println(renderer.render(text));
    out.flush();
  }

  void print(String line) {
    print(FormattedText.plain(line));
  }
}
