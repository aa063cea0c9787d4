package nl.citaat.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.citaat.ingest.fetch.Fetcher.Surroundings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Gives each address of {@code fetch/addresses.tsv} to a fetcher whose resolver knows only what the
 * table says, and that turns back at the last moment where it would have connected.
 */
class AddressesTest {

  private static final Path TABLE = Path.of("src/test/resources/fetch/addresses.tsv");
  private static final String WOULD_CONNECT = "good";

  /** A row of the table. */
  record Row(String url, String resolved, boolean allowed, String said) {

    List<InetAddress> lookup(String host) throws UnknownHostException {
      if (resolved.equals("none")) {
        throw new UnknownHostException(host);
      }
      if (resolved.equals("-")) {
        throw new AssertionError("Nobody was to be asked for " + host);
      }
      List<InetAddress> addresses = new ArrayList<>();
      for (String address : resolved.split(",", -1)) {
        addresses.add(InetAddress.getByName(address));
      }
      return addresses;
    }

    /** At the last of the host's addresses, so that all are looked at. */
    Optional<String> turnBack(InetAddress address) {
      boolean more = resolved.contains(address.getHostAddress() + ",");
      return more ? Optional.empty() : Optional.of(WOULD_CONNECT);
    }

    @Override
    public String toString() {
      return url.substring(0, Math.min(url.length(), 60)) + " -> " + resolved;
    }
  }

  static List<Row> rows() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.replace("\\u0000", "\0").split("\t", -1))
        .map(row -> new Row(row[0], row[1], row[2].equals("yes"), row[3]))
        .toList();
  }

  @Test
  void theTableHasManyAddressesOfBothKinds() throws IOException {
    assertThat(rows()).filteredOn(Row::allowed).hasSizeGreaterThan(15);
    assertThat(rows()).filteredOn(row -> !row.allowed()).hasSizeGreaterThan(80);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void onlyThePublicInternetIsConnectedTo(Row row) {
    AddressRule turningBack =
        address -> new PublicAddresses().objection(address).or(() -> row.turnBack(address));
    Fetcher fetcher =
        new Fetcher(
            FetchSettings.of(Set.of(80, 443), "1", null),
            new Surroundings(row::lookup, turningBack, Duration.ofSeconds(10)));
    FetchException refused =
        catchThrowableOfType(FetchException.class, () -> fetcher.fetch(row.url()));
    assertThat(refused).hasMessageContaining(row.said());
    assertThat(refused.getMessage().endsWith(" is " + WOULD_CONNECT)).isEqualTo(row.allowed());
  }

  @Test
  void otherPortsAreAllowedByTheSettings() {
    FetchSettings settings = FetchSettings.of(Set.of(8080), "1", null);
    Fetcher fetcher = new Fetcher(settings);
    assertThat(
            catchThrowableOfType(
                FetchException.class, () -> fetcher.fetch("http://127.0.0.1:8080/")))
        .hasMessageStartingWith("its address 127.0.0.1 is of this machine");
    assertThat(catchThrowableOfType(FetchException.class, () -> fetcher.fetch("http://127.0.0.1/")))
        .hasMessageContainingAll("port 80 ", "CITAAT_FETCH_PORTS");
  }
}
