package nl.citaat.ingest.fetch;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Allows the addresses of the public internet and no others: those that the registries of special
 * addresses (RFC 6890 and what followed) set aside could lead into the network that this runs in.
 */
final class PublicAddresses implements AddressRule {

  /** The more special ones first; of IPv6 only what is in 2000::/3 was ever given out. */
  private static final List<SpecialNetwork> SPECIAL =
      Stream.of(
              "0.0.0.0/8 unspecified",
              "10.0.0.0/8 private",
              "100.64.0.0/10 shared by a provider's customers",
              "127.0.0.0/8 of this machine",
              "168.63.129.16/32 of a cloud's own services",
              "169.254.169.254/32 of a cloud's own services",
              "169.254.0.0/16 of the local network",
              "172.16.0.0/12 private",
              "192.0.0.0/24 set aside for protocols",
              "192.0.2.0/24 for documentation only",
              "192.88.99.0/24 of a relay to IPv6",
              "192.168.0.0/16 private",
              "198.18.0.0/15 for measurements only",
              "198.51.100.0/24 for documentation only",
              "203.0.113.0/24 for documentation only",
              "224.0.0.0/4 of many machines at once",
              "255.255.255.255/32 of all machines at once",
              "240.0.0.0/4 of no use yet",
              "::/128 unspecified",
              "::1/128 of this machine",
              "::/96 an IPv4 address in disguise",
              "::ffff:0:0:0/96 an IPv4 address in disguise",
              "64:ff9b::/96 an IPv4 address in disguise",
              "64:ff9b:1::/48 an IPv4 address in disguise",
              "fd00:ec2::254/128 of a cloud's own services",
              "fc00::/7 private",
              "fe80::/10 of the local network",
              "fec0::/10 private",
              "ff00::/8 of many machines at once",
              "2001::/32 an IPv4 address in disguise",
              "2001::/23 set aside for protocols",
              "2001:db8::/32 for documentation only",
              "2002::/16 an IPv4 address in disguise",
              "3fff::/20 for documentation only",
              "::/3 of no use yet",
              "4000::/2 of no use yet",
              "8000::/1 of no use yet")
          .map(SpecialNetwork::parse)
          .toList();

  @Override
  public Optional<String> objection(InetAddress address) {
    return SPECIAL.stream()
        .filter(network -> network.contains(address))
        .map(network -> network.what() + ": give one on the public internet")
        .findFirst();
  }
}
