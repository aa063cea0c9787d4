package nl.citaat.bot;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.citaat.moderation.Moderation;
import nl.citaat.moderation.UsageCsv;
import nl.citaat.store.Session;
import nl.citaat.store.Traces;
import nl.citaat.store.Usage;
import org.jspecify.annotations.Nullable;

/**
 * Shows those who keep the archive how the bot is used, as a picture and in words, or as a table.
 */
final class StatsHandler implements Handler {

  private static final Pattern WISH = Pattern.compile("(?i)(?:([1-9][0-9]?) ?d)?( ?csv)?");
  private static final int USUAL = 7;

  private final Moderation moderation;

  StatsHandler(Moderation moderation) {
    this.moderation = moderation;
  }

  @Override
  public Reply handle(Turn turn) {
    Matcher wish = WISH.matcher(turn.words());
    int days = wish.matches() ? days(wish.group(1)) : 0;
    // The log of questions goes back no further.
    return days < 1 || days > Traces.KEPT.toDays()
        ? turn.say(new Texts(turn.language()).of(Text.STATS_HOW))
        : KeeperHandler.doing(
            moderation, turn, session -> shown(session, turn, days, wish.group(2) != null));
  }

  private static int days(@Nullable String number) {
    return number == null ? USUAL : Integer.parseInt(number);
  }

  private List<Outgoing> shown(Session session, Turn turn, int days, boolean asTable) {
    moderation.desk(session, KeeperHandler.number(turn.incoming().from()));
    ZoneId zone = ZoneId.systemDefault();
    LocalDate last = LocalDate.ofInstant(session.now(), zone);
    Usage usage = session.statistics().of(last.minusDays(days - 1L), last, zone);
    StatsTexts texts = new StatsTexts(new Texts(turn.language()));
    if (asTable) {
      String table = String.join("\n", UsageCsv.of(usage)) + "\n";
      return List.of(turn.document("citaat-" + last + ".csv", table, texts.caption(usage)));
    }
    List<Outgoing> all = new ArrayList<>();
    all.add(turn.photo(texts.chart(usage), FormattedText.plain(texts.caption(usage))));
    all.addAll(texts.details(usage).messages(turn, List.of()));
    return all;
  }
}
