package nl.citaat.ingest.fetch;

import java.net.InetAddress;
import java.util.Optional;

/** Says to which addresses connections may go. Safe for use by many threads. */
@FunctionalInterface
interface AddressRule {

  /** What an address is that it may not be, in words behind "is"; empty when it is good. */
  Optional<String> objection(InetAddress address);

  /**
   * @throws RefusedAddressException if there is an objection
   */
  default void check(InetAddress address) throws RefusedAddressException {
    Optional<String> objection = objection(address);
    if (objection.isPresent()) {
      throw new RefusedAddressException(address, objection.get());
    }
  }
}
