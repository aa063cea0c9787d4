package nl.citaat.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import okhttp3.Dns;

/** Resolves names of which every address may be connected to, and refuses all others. */
record CheckedDns(Dns resolver, AddressRule rule) implements Dns {

  @Override
  public List<InetAddress> lookup(String host) throws UnknownHostException {
    List<InetAddress> addresses = resolver.lookup(host);
    for (InetAddress address : addresses) {
      rule.check(address);
    }
    return addresses;
  }
}
