package nl.citaat.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Help.Ansi;

/**
 * Shows on a terminal how far long work is, and nothing elsewhere or for short work. For one
 * thread.
 */
final class ProgressBar {

  /** Work of fewer steps is over before anybody could read it. */
  private static final int WORTH_SHOWING = 50;

  private static final int CELLS = 30;
  private static final String CLEAR = "\r\u001b[K";

  private final String what;
  private final PrintWriter out;
  private final boolean terminal = Ansi.AUTO.enabled();
  private boolean shown;

  ProgressBar(String what, PrintWriter out) {
    this.what = what;
    this.out = out;
  }

  /**
   * @param total 0 when it is not known
   */
  void reached(int done, int total) {
    if (!terminal || Math.max(done, total) < WORTH_SHOWING) {
      return;
    }
    shown = true;
    out.print(CLEAR + what + " " + bar(done, total));
    out.flush();
  }

  private static String bar(int done, int total) {
    if (total == 0) {
      return Integer.toString(done);
    }
    int full = (int) ((long) CELLS * done / total);
    return "\u2588".repeat(full) + "\u2591".repeat(CELLS - full) + " " + done + "/" + total;
  }

  /** Takes the bar away. */
  void end() {
    if (shown) {
      out.print(CLEAR);
      out.flush();
      shown = false;
    }
  }
}
