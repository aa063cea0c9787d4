package nl.citaat.config;

import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * Starts the logging of {@code config/logback.xml}, for the whole process. To be called once, first
 * of all: the first logger that is asked for fixes the level.
 */
public final class Logging {

  private static final String LEVEL = "citaat.log.level";

  private Logging() {}

  /**
   * Sets the least level that is shown, and takes in what libraries log by {@code
   * java.util.logging}. The system property {@code citaat.log.level} is stronger.
   *
   * @param level such as {@code WARN}
   */
  public static void start(String level) {
    if (System.getProperty(LEVEL) == null) {
      System.setProperty(LEVEL, level);
    }
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
  }
}
