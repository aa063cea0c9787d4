package nl.citaat.config;

import java.util.logging.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A process of its own that logs at each level, and prints an answer. */
final class LoggingChild {

  static final String TOKEN = "4242:AAbbCCddEEffGGhhIIjjKKllMMnnOOpp_-1";

  private LoggingChild() {}

  public static void main(String[] arguments) {
    Logging.start(arguments[0]);
    Logger log = LoggerFactory.getLogger(LoggingChild.class);
    log.debug("a detail");
    log.info("a step");
    log.warn("a slip at https://api.telegram.org/bot{}/getMe", TOKEN);
    log.warn("a slip at http://127.0.0.1:8081/bot42:short/getMe");
    java.util.logging.Logger other = java.util.logging.Logger.getLogger("other.library");
    other.log(Level.WARNING, "a slip elsewhere");
    java.util.logging.Logger.getLogger("org.apache.lucene.internal.vectorization.Provider")
        .warning("a module is missing");
    Exception cause = new IllegalArgumentException("for bot" + TOKEN);
    log.error("a failure", new IllegalStateException("on purpose", cause));
    System.out.println("the answer");
  }
}
