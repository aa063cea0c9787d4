package nl.citaat.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** A connection would go to an address to which none may go. */
final class RefusedAddressException extends UnknownHostException {

  private static final long serialVersionUID = 1;

  RefusedAddressException(InetAddress address, String objection) {
    super("its address " + address.getHostAddress() + " is " + objection);
  }
}
