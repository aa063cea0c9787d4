package nl.citaat.ingest.fetch;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How to behave on the web.
 *
 * @param ports the only ones to which connections go
 * @param userAgent what servers are told of who asks; its first word is what robots.txt calls it
 */
public record FetchSettings(Set<Integer> ports, String userAgent) {

  public FetchSettings {
    ports = Set.copyOf(ports);
  }

  /**
   * With the usual user agent.
   *
   * @param version of this program
   * @param contact a link or address of who runs it, in plain ASCII; null for none
   */
  public static FetchSettings of(Set<Integer> ports, String version, @Nullable String contact) {
    String product = "Citaat/" + version;
    return new FetchSettings(ports, contact == null ? product : product + " (" + contact + ")");
  }
}
