package nl.citaat.ingest.fetch;

import java.io.IOException;
import java.net.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.ConnectionPool;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;

/**
 * Fetches what people and feeds name, from the public internet only: each address that a connection
 * goes to is checked when it is made, on each of at most three redirects. What robots.txt does not
 * want is left alone. Safe for use by many threads.
 */
public final class Fetcher {

  private static final int MOST_BYTES = 5_000_000;
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final OkHttpClient client;
  private final WebAddresses addresses;
  private final Duration patience;
  private final Robots robots;

  public Fetcher(FetchSettings settings) {
    this(settings, new Surroundings(Dns.SYSTEM, new PublicAddresses(), PATIENCE));
  }

  /**
   * What is around.
   *
   * @param rule says where connections may go
   * @param patience how long a fetch may take, resolving and redirects included
   */
  record Surroundings(Dns resolver, AddressRule rule, Duration patience) {}

  Fetcher(FetchSettings settings, Surroundings around) {
    client = client(settings, around);
    addresses = new WebAddresses(settings.ports());
    patience = around.patience();
    robots = new Robots(settings.userAgent().split("/", 2)[0].toLowerCase(Locale.ROOT));
  }

  /** Each request has a connection of its own, so that none goes where it was not checked. */
  private static OkHttpClient client(FetchSettings settings, Surroundings around) {
    return new OkHttpClient.Builder()
        .dns(new CheckedDns(around.resolver(), around.rule()))
        .socketFactory(new CheckedSockets(around.rule()))
        .proxy(Proxy.NO_PROXY)
        .protocols(List.of(Protocol.HTTP_1_1))
        .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
        .retryOnConnectionFailure(false)
        .followRedirects(false)
        .followSslRedirects(false)
        .connectTimeout(around.patience())
        .readTimeout(around.patience())
        .writeTimeout(around.patience())
        .addInterceptor(
            chain ->
                chain.proceed(
                    chain
                        .request()
                        .newBuilder()
                        .header("User-Agent", settings.userAgent())
                        .build()))
        .build();
  }

  /**
   * Fetches something, whatever it is.
   *
   * @param url as people write it
   * @throws FetchException if it may not be fetched, isn't there, is larger than 5 MB or takes
   *     longer than 15 seconds
   */
  public Page fetch(String url) throws FetchException {
    return fetchChanged(url, Validators.NONE)
        .orElseThrow(() -> FetchException.passing("the server did not send it: try again later"));
  }

  /**
   * The same, unless it is as it was.
   *
   * @param since what came with it the last time
   * @return empty when the server says that nothing changed
   */
  public Optional<Page> fetchChanged(String url, Validators since) throws FetchException {
    HttpUrl start = addresses.parse(url);
    long end = System.nanoTime() + patience.toNanos();
    FutureTask<Optional<Page>> task = new FutureTask<>(() -> page(start, since, end));
    // A thread of its own, because resolving a name can't be broken off.
    Thread.ofPlatform().daemon().name("fetch " + start.host()).start(task);
    try {
      return task.get(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw Trouble.late(patience);
    } catch (ExecutionException e) {
      throw Trouble.of(Objects.requireNonNull(e.getCause()), patience);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw FetchException.passing("the program was told to stop: try again later");
    } finally {
      task.cancel(true);
    }
  }

  private Optional<Page> page(HttpUrl start, Validators since, long end)
      throws FetchException, IOException {
    Chase chase = new Chase(client, addresses, end);
    Reply reply = chase.follow(start, since, MOST_BYTES, url -> robots.require(url, chase));
    if (reply.status() == Reply.NOT_MODIFIED && !since.equals(Validators.NONE)) {
      return Optional.empty();
    }
    if (!reply.isOk()) {
      throw Trouble.of(reply.status()).waiting(reply.retryAfter());
    }
    if (reply.body().size() > MOST_BYTES) {
      throw FetchException.lasting("it is larger than 5 MB: no article is");
    }
    return Optional.of(reply.page());
  }
}
