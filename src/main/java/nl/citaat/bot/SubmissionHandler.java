package nl.citaat.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.citaat.bot.Incoming.Attached;
import nl.citaat.bot.Incoming.Forwarded;
import nl.citaat.bot.Incoming.Said;
import nl.citaat.bot.Incoming.Wordless;
import nl.citaat.ingest.FeedList.Listed;
import nl.citaat.ingest.Read;
import nl.citaat.moderation.DraftDesk;
import nl.citaat.moderation.Moderation;
import nl.citaat.store.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes new articles from those who keep the archive, each as a draft, and lists of feeds to
 * follow. What has to be fetched is fetched before the transaction begins. Safe for use by many
 * threads.
 */
final class SubmissionHandler {

  private static final Logger log = LoggerFactory.getLogger(SubmissionHandler.class);

  /** In UTF-16 units: of what is wrong with a file. */
  static final int LONGEST = 500;

  private final Moderation moderation;
  private final Submissions submissions;
  private final DraftHandler drafts;

  SubmissionHandler(Moderation moderation, Submissions submissions, DraftHandler drafts) {
    this.moderation = moderation;
    this.submissions = submissions;
    this.drafts = drafts;
  }

  /** Takes a text, the address of a page, or a post of a channel. */
  Reply text(Said said, String text, Turn turn) {
    Forwarded forwarded = said.forwarded();
    String origin = origin(said.chat(), said.message());
    return taken(
        turn,
        forwarded != null && forwarded.channel() != null
            ? submissions.post(text, forwarded, origin)
            : submissions.text(text, origin));
  }

  /** Takes a file, unless it is too large or of another kind. */
  Reply file(Wordless sent, Attached file, Turn turn) {
    Texts texts = new Texts(turn.language());
    if (!Submissions.isLegible(file) && !Submissions.isFeedList(file)) {
      return turn.say(texts.of(Text.KEEPER_FILE_KIND));
    }
    if (file.size() > Submissions.LARGEST_FILE) {
      return turn.say(texts.of(Text.KEEPER_FILE_LARGE));
    }
    try {
      return Submissions.isFeedList(file)
          ? followed(turn, file, submissions.feeds(file))
          : taken(turn, submissions.file(file, origin(sent.chat(), sent.message())));
    } catch (ChatFiles.UnavailableException e) {
      log.warn("A file from a moderator could not be had: {}", e.getMessage());
      return turn.say(texts.of(Text.KEEPER_FILE_GONE));
    }
  }

  private Reply followed(Turn turn, Attached file, Listed listed) {
    return KeeperHandler.doing(
        moderation,
        turn,
        session -> {
          DraftDesk desk = drafts.desk(session, turn);
          if (listed.plans().isEmpty()) {
            String problem = String.join("; ", listed.problems());
            return turn.tell(illegible(turn, problem));
          }
          desk.asking().ifPresent(asked -> desk.discard(asked.id()));
          return turn.tell(FeedsHandler.followed(session, turn, file, listed));
        });
  }

  private static String origin(Chat chat, int message) {
    return "chat:" + chat.id() + "/" + message;
  }

  private Reply taken(Turn turn, List<Read> reads) {
    return KeeperHandler.doing(moderation, turn, session -> taken(session, turn, reads));
  }

  private List<Outgoing> taken(Session session, Turn turn, List<Read> reads) {
    DraftDesk desk = drafts.desk(session, turn);
    List<Outgoing> all = new ArrayList<>();
    for (Read read : reads) {
      switch (read) {
        case Read.Found found -> all.addAll(drafts.next(turn, desk, desk.add(found.draft())));
        case Read.Bad bad -> all.addAll(turn.tell(illegible(turn, bad.problem())));
      }
    }
    return all;
  }

  private static String illegible(Turn turn, String problem) {
    String line = problem.replaceFirst("^chat:\\S+ (?:error: )?", "");
    return new Texts(turn.language())
        .of(Text.KEEPER_ILLEGIBLE, Map.of("problem", MessageText.beginning(line, LONGEST)));
  }
}
