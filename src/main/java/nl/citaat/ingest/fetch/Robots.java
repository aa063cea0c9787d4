package nl.citaat.ingest.fetch;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * What sites allow robots to fetch (RFC 9309), each kept for an hour. Safe for use by many threads.
 */
final class Robots {

  /** What the RFC wants to be read at least; what is behind it does not count. */
  private static final int MOST_BYTES = 500 * 1024;

  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVER_ERROR = 500;

  private final List<String> names;
  private final Cache<HttpUrl, BaseRobotRules> rules =
      Caffeine.newBuilder().maximumSize(1000).expireAfterWrite(Duration.ofHours(1)).build();

  /**
   * @param name what robots.txt calls this robot, in lower case
   */
  Robots(String name) {
    names = List.of(name);
  }

  /**
   * @param chase by which the site's rules are fetched, unless they are known
   * @throws FetchException if they forbid the address, or can't be had for now
   */
  void require(HttpUrl url, Chase chase) throws FetchException, IOException {
    HttpUrl place = Objects.requireNonNull(url.resolve("/robots.txt"));
    BaseRobotRules known = rules.getIfPresent(place);
    if (known == null) {
      known = read(place, chase);
      rules.put(place, known);
    }
    if (!known.isAllowed(url.toString())) {
      throw FetchException.lasting("the site's robots.txt does not want it to be fetched");
    }
  }

  private BaseRobotRules read(HttpUrl place, Chase chase) throws FetchException, IOException {
    Reply reply = chase.follow(place, Validators.NONE, MOST_BYTES, anywhere -> {});
    if (reply.status() == TOO_MANY_REQUESTS || reply.status() >= SERVER_ERROR) {
      throw FetchException.passing(
              "the site's robots.txt can't be read (" + reply.status() + "): try again later")
          .waiting(reply.retryAfter());
    }
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    return reply.isOk()
        ? parser.parseContent(
            place.toString(), reply.body().toByteArray(), contentType(reply), names)
        : parser.failedFetch(reply.status());
  }

  private static @Nullable String contentType(Reply reply) {
    return reply.headers().get("Content-Type");
  }
}
