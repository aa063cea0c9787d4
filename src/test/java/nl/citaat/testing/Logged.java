package nl.citaat.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** What is written to the log, of any level. */
public final class Logged extends AppenderBase<ILoggingEvent> implements AutoCloseable {

  private final Logger logger;
  private final Level before;
  private final List<ILoggingEvent> events = new CopyOnWriteArrayList<>();

  public Logged(Class<?> by) {
    this(by.getName());
  }

  /**
   * @param by the name of a logger; empty for all
   */
  public Logged(String by) {
    logger =
        (Logger) LoggerFactory.getLogger(by.isEmpty() ? org.slf4j.Logger.ROOT_LOGGER_NAME : by);
    before = logger.getLevel();
    logger.setLevel(Level.TRACE);
    start();
    logger.addAppender(this);
  }

  @Override
  protected void append(ILoggingEvent event) {
    events.add(event);
  }

  /** A line for each event, from a level on. */
  public List<String> from(Level level) {
    return events.stream()
        .filter(event -> event.getLevel().isGreaterOrEqual(level))
        .map(event -> event.getLevel() + " " + event.getFormattedMessage())
        .toList();
  }

  /** All that a file would hold, stack traces too. */
  public String everything() {
    StringBuilder all = new StringBuilder();
    for (ILoggingEvent event : events) {
      all.append(event.getFormattedMessage()).append('\n');
      if (event.getThrowableProxy() != null) {
        all.append(ThrowableProxyUtil.asString(event.getThrowableProxy())).append('\n');
      }
    }
    return all.toString();
  }

  @Override
  public void close() {
    logger.detachAppender(this);
    logger.setLevel(before);
  }
}
