package nl.citaat.telegram;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The HTTP under the calls. Safe for use by many threads. */
final class Connection implements AutoCloseable {

  private static final Duration CONNECT_WITHIN = Duration.ofSeconds(10);
  private static final int MANY = 64;
  private static final int SERVER_ERROR = 500;

  /**
   * How long an unused connection is kept: shorter than servers do, because when one is closed just
   * as a request goes out, nobody knows whether it arrived.
   */
  private static final Duration IDLE = Duration.ofSeconds(30);

  private final OkHttpClient client;

  /** Nothing of a request has left this machine. */
  static final class NotConnected extends IOException {
    private static final long serialVersionUID = 1;

    NotConnected(IOException cause) {
      super(cause);
    }
  }

  /** Whether a request may have left this machine. */
  private static final class Begun extends AtomicBoolean {
    private static final long serialVersionUID = 1;
  }

  /**
   * @param answerWithin how long a server may be silent before a call is given up
   */
  Connection(Duration answerWithin) {
    Dispatcher dispatcher = new Dispatcher(Executors.newVirtualThreadPerTaskExecutor());
    dispatcher.setMaxRequests(MANY);
    dispatcher.setMaxRequestsPerHost(MANY);
    client =
        new OkHttpClient.Builder()
            .dispatcher(dispatcher)
            .connectionPool(new ConnectionPool(MANY, IDLE.toMillis(), TimeUnit.MILLISECONDS))
            .connectTimeout(CONNECT_WITHIN)
            .readTimeout(answerWithin)
            .writeTimeout(answerWithin)
            .callTimeout(CONNECT_WITHIN.plus(answerWithin.multipliedBy(2)))
            .retryOnConnectionFailure(false)
            .followRedirects(false)
            .addInterceptor(Connection::toldApart)
            .addNetworkInterceptor(Connection::begun)
            .build();
  }

  OkHttpClient client() {
    return client;
  }

  private static Response toldApart(Interceptor.Chain chain) throws IOException {
    Begun begun = new Begun();
    Request request = chain.request().newBuilder().tag(Begun.class, begun).build();
    try {
      return answered(chain.proceed(request));
    } catch (IOException e) {
      throw begun.get() ? e : new NotConnected(e);
    }
  }

  /** What a broken server or one in front of it says is no answer to the call. */
  private static Response answered(Response response) throws IOException {
    if (response.code() >= SERVER_ERROR) {
      response.close();
      throw new IOException("HTTP " + response.code());
    }
    return response;
  }

  /** Network interceptors come after connecting and before the first byte of the request. */
  private static Response begun(Interceptor.Chain chain) throws IOException {
    Begun begun = chain.request().tag(Begun.class);
    if (begun != null) {
      begun.set(true);
    }
    return chain.proceed(chain.request());
  }

  /** Breaks off what is under way, and begins nothing more. */
  @Override
  public void close() {
    client.dispatcher().executorService().shutdown();
    client.dispatcher().cancelAll();
    client.connectionPool().evictAll();
  }
}
