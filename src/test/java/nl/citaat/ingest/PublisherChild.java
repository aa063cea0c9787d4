package nl.citaat.ingest;

import java.nio.file.Path;

/**
 * A process of its own that publishes without end, and dies at once when the index lags behind the
 * store.
 */
final class PublisherChild {

  private PublisherChild() {}

  /** Runs it to its end in a newsroom's folder. */
  static void run(Path folder) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                PublisherChild.class.getName(),
                folder.toString())
            .inheritIO()
            .start();
    try {
      process.waitFor();
    } finally {
      process.destroyForcibly();
    }
  }

  public static void main(String[] arguments) {
    Newsroom newsroom = new Newsroom(Path.of(arguments[0]));
    Thread.ofPlatform().daemon().start(() -> dieBehind(newsroom));
    for (int i = 0; ; i++) {
      newsroom.ingest(newsroom.write("n" + i, "Number " + i, "The number is " + i + "."));
    }
  }

  private static void dieBehind(Newsroom newsroom) {
    while (newsroom.index.reached() >= newsroom.lastChange()) {
      Thread.onSpinWait();
    }
    Runtime.getRuntime().halt(1);
  }
}
