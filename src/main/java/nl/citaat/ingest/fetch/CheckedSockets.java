package nl.citaat.ingest.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import javax.net.SocketFactory;

/**
 * Makes sockets that check the very address that they connect to, however it was come by: by a name
 * that leads elsewhere at each look, or by no name at all.
 */
final class CheckedSockets extends SocketFactory {

  private final AddressRule rule;

  CheckedSockets(AddressRule rule) {
    this.rule = rule;
  }

  @Override
  public Socket createSocket() {
    return new CheckedSocket(rule);
  }

  private static final class CheckedSocket extends Socket {

    private final AddressRule rule;

    CheckedSocket(AddressRule rule) {
      super(Proxy.NO_PROXY);
      this.rule = rule;
    }

    @Override
    public void connect(SocketAddress endpoint, int timeout) throws IOException {
      if (!(endpoint instanceof InetSocketAddress inet) || inet.isUnresolved()) {
        throw new SocketException("Not a resolved address: " + endpoint);
      }
      rule.check(inet.getAddress());
      super.connect(endpoint, timeout);
    }
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return createSocket(InetAddress.getByName(host), port);
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort)
      throws IOException {
    return createSocket(InetAddress.getByName(host), port, local, localPort);
  }

  @Override
  public Socket createSocket(InetAddress address, int port) throws IOException {
    Socket socket = createSocket();
    socket.connect(new InetSocketAddress(address, port));
    return socket;
  }

  @Override
  public Socket createSocket(InetAddress address, int port, InetAddress local, int localPort)
      throws IOException {
    Socket socket = createSocket();
    socket.bind(new InetSocketAddress(local, localPort));
    socket.connect(new InetSocketAddress(address, port));
    return socket;
  }
}
