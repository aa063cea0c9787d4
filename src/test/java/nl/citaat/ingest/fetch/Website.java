package nl.citaat.ingest.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import nl.citaat.ingest.fetch.Fetcher.Surroundings;

/**
 * A site on loopback with named pages, and a fetcher that may go to it and to the public internet,
 * but to nothing else on this machine. All names that end in {@code .example} lead to it.
 */
public final class Website implements AutoCloseable {

  private static final InetAddress HERE = InetAddress.getLoopbackAddress();

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Map<String, HttpHandler> pages = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final List<Headers> headers = new CopyOnWriteArrayList<>();

  /** Starts at any port that is free. */
  public Website() {
    try {
      server = HttpServer.create(new InetSocketAddress(HERE, 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  /** Where it listens, under whatever name. */
  public int port() {
    return server.getAddress().getPort();
  }

  /** The address of a page. */
  public String at(String path) {
    return "http://127.0.0.1:" + port() + path;
  }

  /** A fetcher with the usual patience. */
  public Fetcher fetcher() {
    return fetcher(Duration.ofSeconds(15));
  }

  Fetcher fetcher(Duration patience) {
    return new Fetcher(settings(), new Surroundings(this::lookup, Website::objection, patience));
  }

  FetchSettings settings() {
    return FetchSettings.of(Set.of(80, 443, port()), "1.0", "+https://citaat.example/about");
  }

  List<InetAddress> lookup(String host) throws UnknownHostException {
    if (host.equals("inside.example")) {
      return List.of(InetAddress.getByName("127.0.0.2"));
    }
    if (host.endsWith(".example")) {
      return List.of(HERE);
    }
    throw new UnknownHostException(host);
  }

  static Optional<String> objection(InetAddress address) {
    return address.equals(HERE) ? Optional.empty() : new PublicAddresses().objection(address);
  }

  /** From now on a page is there. */
  public void serve(String path, String contentType, String body) {
    serve(path, contentType, body.getBytes(UTF_8));
  }

  /** The same with any bytes. */
  public void serve(String path, String contentType, byte[] body) {
    serve(path, exchange -> send(exchange, contentType, body));
  }

  /** From now on a page is answered by a handler. */
  public void serve(String path, HttpHandler page) {
    pages.put(path, page);
  }

  /** From now on a page is there that has nothing but a status. */
  public void status(String path, int status) {
    serve(path, exchange -> exchange.sendResponseHeaders(status, -1));
  }

  void redirect(String path, String location) {
    serve(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Location", location);
          exchange.sendResponseHeaders(302, -1);
        });
  }

  /** A page whose bytes come again and again, with a pause behind each time, for ever. */
  void endless(String path, byte[] part, Duration pause) {
    serve(
        path,
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          OutputStream out = exchange.getResponseBody();
          while (!await(pause)) {
            out.write(part);
            out.flush();
          }
        });
  }

  /** A page that never answers. */
  void silent(String path) {
    serve(path, exchange -> await(Duration.ofMinutes(1)));
  }

  private boolean await(Duration pause) {
    try {
      return closed.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      return true;
    }
  }

  static void send(HttpExchange exchange, String contentType, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", contentType);
    exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  static byte[] gzipped(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  /** What was asked for so far, robots.txt included. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  /** With what headers. */
  List<Headers> headers() {
    return List.copyOf(headers);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().toString();
      asked.add(path);
      headers.add(exchange.getRequestHeaders());
      pages.getOrDefault(path, missing -> missing.sendResponseHeaders(404, -1)).handle(exchange);
    }
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
