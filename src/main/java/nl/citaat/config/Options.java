package nl.citaat.config;

import static java.util.function.Predicate.not;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.citaat.config.Option.Kind;
import org.jspecify.annotations.Nullable;

/** The table of options: what is not in it cannot be set. */
final class Options {

  static final Option<Path> DATA = new Option<>("data", Kind.PLAIN, "data", Readings::path);
  static final Option<Path> CONTENT =
      new Option<>("content", Kind.PLAIN, "content", Readings::path);
  static final Option<Boolean> RETRACT_REMOVED =
      new Option<>("content.retract-removed", Kind.PLAIN, "off", Readings::onOrOff);
  static final Option<Set<Long>> OWNERS = new Option<>("owners", Kind.LIST, "", Readings::users);
  static final Option<List<Path>> DICTIONARIES =
      new Option<>("lexicon.dictionaries", Kind.LIST, "", Readings::paths);
  static final Option<@Nullable Path> DICTD =
      new Option<>("lexicon.dictd", Kind.PLAIN, "off", Readings::dictd);
  static final Option<@Nullable Secret> TOKEN =
      new Option<>("telegram.token", Kind.SECRET, "", Readings::token);
  static final Option<URI> API_URL =
      new Option<>("telegram.api-url", Kind.PLAIN, "https://api.telegram.org", Readings::server);
  static final Option<Duration> POLL =
      new Option<>("telegram.poll-seconds", Kind.PLAIN, "25", Readings::poll);
  static final Option<@Nullable Long> NOTICE_CHAT =
      new Option<>("telegram.notice-chat", Kind.PLAIN, "", Readings::chat);
  static final Option<Integer> READER_MINUTE =
      new Option<>("limits.reader-per-minute", Kind.PLAIN, "20", Readings::limit);
  static final Option<Integer> READER_DAY =
      new Option<>("limits.reader-per-day", Kind.PLAIN, "200", Readings::limit);
  static final Option<Integer> GROUP_MINUTE =
      new Option<>("limits.group-per-minute", Kind.PLAIN, "60", Readings::limit);
  static final Option<Integer> ALERTS_MOST =
      new Option<>("alerts.most", Kind.PLAIN, "20", Readings::limit);
  static final Option<Integer> ALERTS_DAY =
      new Option<>("alerts.per-day", Kind.PLAIN, "10", Readings::limit);
  static final Option<Set<Integer>> PORTS =
      new Option<>("fetch.ports", Kind.LIST, "80,443", Readings::ports);
  static final Option<@Nullable String> CONTACT =
      new Option<>("fetch.contact", Kind.PLAIN, "", Readings::contact);

  static final Option<ZoneId> CHANNELS_ZONE =
      new Option<>("channels.zone", Kind.PLAIN, "Europe/Amsterdam", Readings::zone);
  static final Option<Duration> CATCH_UP =
      new Option<>("channels.catch-up-minutes", Kind.PLAIN, "120", Readings::catchUp);

  /** In the order in which they are shown. */
  static final List<Option<?>> ALL =
      List.of(
          DATA,
          CONTENT,
          RETRACT_REMOVED,
          OWNERS,
          DICTIONARIES,
          DICTD,
          TOKEN,
          API_URL,
          POLL,
          NOTICE_CHAT,
          READER_MINUTE,
          READER_DAY,
          GROUP_MINUTE,
          ALERTS_MOST,
          ALERTS_DAY,
          PORTS,
          CONTACT,
          CHANNELS_ZONE,
          CATCH_UP);

  private Options() {}

  static Optional<Option<?>> named(String name) {
    return ALL.stream().filter(option -> option.name().equals(name)).findFirst();
  }

  static boolean isSection(String name) {
    return ALL.stream().anyMatch(option -> option.section().equals(name));
  }

  /** The names of options and of sections. */
  static List<String> names() {
    return ALL.stream()
        .flatMap(option -> Stream.of(option.section(), option.name()))
        .filter(not(String::isEmpty))
        .distinct()
        .toList();
  }
}
