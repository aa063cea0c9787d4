package nl.citaat.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.Clock;
import nl.citaat.article.ArticleId;

/** A process of its own that saves articles without end, and tells each number once it is saved. */
final class StoreChild implements AutoCloseable {

  private final Process process;
  private final BufferedReader output;

  StoreChild(Path folder) throws IOException {
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                StoreChild.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    output = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
  }

  public static void main(String[] arguments) {
    try (Store store = Store.open(Path.of(arguments[0]), Clock.systemUTC())) {
      for (int i = 1; ; i++) {
        ArticleId id = new ArticleId("a" + i);
        store.write(
            session -> {
              session.audit().add("child", "publish", id, "");
              return session.articles().save(id, Stories.full());
            });
        System.out.println(i);
      }
    }
  }

  /** Waits until it has told a number. */
  void awaitSaved(int number) throws IOException {
    String told = String.valueOf(number);
    for (String line = output.readLine(); !told.equals(line); line = output.readLine()) {
      if (line == null) {
        throw new IOException("The child ended by itself");
      }
    }
  }

  /** Kills it without warning, and gives the last number that it told; at least {@code known}. */
  int kill(int known) throws IOException, InterruptedException {
    // Through the handle, because the process itself would close its output unread.
    process.toHandle().destroyForcibly();
    int last = known;
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      last = Math.max(last, Integer.parseInt(line));
    }
    process.waitFor();
    return last;
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
