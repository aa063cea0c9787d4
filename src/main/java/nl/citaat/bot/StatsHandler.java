package nl.citaat.bot;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.citaat.moderation.Moderation;
import nl.citaat.store.Session;
import nl.citaat.store.Traces;
import nl.citaat.store.Usage;

/** Shows those who keep the archive how the bot is used, as a picture and in words. */
final class StatsHandler implements Handler {

  private static final Pattern PERIOD = Pattern.compile("(?i)([1-9][0-9]?) ?d");
  private static final int USUAL = 7;

  private final Moderation moderation;

  StatsHandler(Moderation moderation) {
    this.moderation = moderation;
  }

  @Override
  public Reply handle(Turn turn) {
    OptionalInt days = days(turn.words());
    return days.isEmpty()
        ? turn.say(new Texts(turn.language()).of(Text.STATS_HOW))
        : KeeperHandler.doing(moderation, turn, session -> shown(session, turn, days.getAsInt()));
  }

  /** The log of questions goes back no further than the longest period. */
  private static OptionalInt days(String words) {
    if (words.isEmpty()) {
      return OptionalInt.of(USUAL);
    }
    Matcher period = PERIOD.matcher(words);
    int days = period.matches() ? Integer.parseInt(period.group(1)) : 0;
    return days < 1 || days > Traces.KEPT.toDays() ? OptionalInt.empty() : OptionalInt.of(days);
  }

  private List<Outgoing> shown(Session session, Turn turn, int days) {
    moderation.desk(session, KeeperHandler.number(turn.incoming().from()));
    ZoneId zone = ZoneId.systemDefault();
    LocalDate last = LocalDate.ofInstant(session.now(), zone);
    Usage usage = session.statistics().of(last.minusDays(days - 1L), last, zone);
    StatsTexts texts = new StatsTexts(new Texts(turn.language()));
    List<Outgoing> all = new ArrayList<>();
    all.add(turn.photo(texts.chart(usage), FormattedText.plain(texts.caption(usage))));
    all.addAll(texts.details(usage).messages(turn, List.of()));
    return all;
  }
}
