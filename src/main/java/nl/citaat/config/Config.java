package nl.citaat.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The settings, checked: the environment is stronger than the file, and that than the defaults.
 * Immutable.
 *
 * @param data the folder for all that is written; nothing says that it exists
 * @param content the folder that a first start loads, and that is watched while the bot runs
 * @param retractRemoved whether the article of a file that is removed from there is retracted
 * @param owners user ids, in the order given; may be empty
 * @param lexicon the dictionaries that are added to the bundled lexicon
 * @param fetch how pages and feeds are fetched
 * @param channels when channels get summaries
 * @param settings where each value comes from, in the table's order
 */
public record Config(
    Path data,
    Path content,
    boolean retractRemoved,
    Set<Long> owners,
    Lexicon lexicon,
    Telegram telegram,
    Limits limits,
    Alerts alerts,
    Fetch fetch,
    Channels channels,
    List<Setting> settings) {

  /** The file that is read when none is named. */
  private static final Path FILE = Path.of("config", "citaat.yml");

  /**
   * Dictionaries that are added to the bundled lexicon.
   *
   * @param dictionaries tables in its own format; nothing says that they exist
   * @param dictd a folder with dictionaries of dictd; null when they are not wanted
   */
  public record Lexicon(List<Path> dictionaries, @Nullable Path dictd) {

    public Lexicon {
      dictionaries = List.copyOf(dictionaries);
    }

    private Lexicon in(Path home) {
      return new Lexicon(
          dictionaries.stream().map(home::resolve).toList(),
          dictd == null ? null : home.resolve(dictd));
    }
  }

  /**
   * How to reach Telegram.
   *
   * @param token the bot's; null when none is set
   * @param apiUrl the Bot API server: http or https, a host, perhaps a port, and no path
   * @param poll how long a poll may wait for updates, 1 to 50 seconds
   * @param noticeChat the number of the chat that hears of each step of moderators; null for none
   */
  public record Telegram(
      @Nullable Secret token, URI apiUrl, Duration poll, @Nullable Long noticeChat) {}

  /**
   * How many messages and presses the bot answers; each from 1 to 100,000.
   *
   * @param readerMinute of one person in a minute, wherever they are
   * @param readerDay of one person in a day
   * @param groupMinute of all people of one group in a minute
   */
  public record Limits(int readerMinute, int readerDay, int groupMinute) {}

  /**
   * How much people are told by themselves; each from 1 to 100,000.
   *
   * @param most how many alerts a chat may have
   * @param perDay how many messages a chat gets in a day because of them
   */
  public record Alerts(int most, int perDay) {}

  /**
   * How pages and feeds are fetched from the web.
   *
   * @param ports the only ones from which anything is fetched; at least one
   * @param contact how sites can reach who runs this, in plain ASCII; null when it is not told
   */
  public record Fetch(Set<Integer> ports, @Nullable String contact) {}

  /**
   * When channels, groups and readers get summaries.
   *
   * @param zone where times of day are meant when nothing else is said
   * @param catchUp how late a summary can be and still be posted, 1 minute to a day
   */
  public record Channels(ZoneId zone, Duration catchUp) {}

  /**
   * Reads the settings.
   *
   * @param home the folder where relative paths in the settings start
   * @param file must be there; null for {@code config/citaat.yml} in that folder, which need not be
   * @param environment as {@link System#getenv()} gives it; empty values count as not set
   * @throws ConfigException with all that is wrong or unknown in the file and the environment
   */
  public static Config load(Path home, @Nullable Path file, Map<String, String> environment) {
    Config config =
        file == null ? load(home.resolve(FILE), false, environment) : load(file, true, environment);
    return new Config(
        home.resolve(config.data),
        home.resolve(config.content),
        config.retractRemoved,
        config.owners,
        config.lexicon.in(home),
        config.telegram,
        config.limits,
        config.alerts,
        config.fetch,
        config.channels,
        config.settings);
  }

  static Config load(Path file, boolean required, Map<String, String> environment) {
    Problems problems = new Problems();
    Values values = new Values(problems);
    new ConfigFile(file, values, problems).read(required);
    new Environment(environment, values, problems).read();
    problems.check();
    return of(values);
  }

  private static Config of(Values values) {
    Telegram telegram =
        new Telegram(
            values.get(Options.TOKEN),
            values.get(Options.API_URL),
            values.get(Options.POLL),
            values.get(Options.NOTICE_CHAT));
    return new Config(
        values.get(Options.DATA),
        values.get(Options.CONTENT),
        values.get(Options.RETRACT_REMOVED),
        values.get(Options.OWNERS),
        new Lexicon(values.get(Options.DICTIONARIES), values.get(Options.DICTD)),
        telegram,
        new Limits(
            values.get(Options.READER_MINUTE),
            values.get(Options.READER_DAY),
            values.get(Options.GROUP_MINUTE)),
        new Alerts(values.get(Options.ALERTS_MOST), values.get(Options.ALERTS_DAY)),
        new Fetch(values.get(Options.PORTS), values.get(Options.CONTACT)),
        new Channels(values.get(Options.CHANNELS_ZONE), values.get(Options.CATCH_UP)),
        values.settings());
  }

  /** These settings with another data folder, named on the command line. */
  public Config withData(Path data) {
    Setting named = new Setting(Options.DATA.name(), data.toString(), "command line");
    List<Setting> others =
        settings.stream().map(one -> one.option().equals(named.option()) ? named : one).toList();
    return new Config(
        data,
        content,
        retractRemoved,
        owners,
        lexicon,
        telegram,
        limits,
        alerts,
        fetch,
        channels,
        others);
  }

  /** A line for each option, such as {@code data = data (default)}; secrets are masked. */
  public List<String> effective() {
    return settings.stream().map(Setting::line).toList();
  }
}
