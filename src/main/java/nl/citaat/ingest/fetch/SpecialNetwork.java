package nl.citaat.ingest.fetch;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * The addresses that begin with some bits.
 *
 * @param first the lowest of them
 * @param bits how many are the same in all of them
 * @param what they are, in words behind "is"
 */
record SpecialNetwork(InetAddress first, int bits, String what) {

  /** Of a text like {@code 10.0.0.0/8 private}. */
  static SpecialNetwork parse(String text) {
    int slash = text.indexOf('/');
    int space = text.indexOf(' ');
    try {
      return new SpecialNetwork(
          InetAddress.getByName(text.substring(0, slash)),
          Integer.parseInt(text.substring(slash + 1, space)),
          text.substring(space + 1));
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("Not an address: " + text, e);
    }
  }

  /** Whether an address is one of them; never for one of the other protocol. */
  boolean contains(InetAddress address) {
    byte[] own = first.getAddress();
    byte[] other = address.getAddress();
    int rest = own.length * Byte.SIZE - bits;
    return own.length == other.length
        && new BigInteger(1, own)
            .shiftRight(rest)
            .equals(new BigInteger(1, other).shiftRight(rest));
  }
}
