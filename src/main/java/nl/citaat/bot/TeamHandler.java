package nl.citaat.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.citaat.bot.Incoming.Forwarded;
import nl.citaat.bot.Incoming.RepliedTo;
import nl.citaat.bot.Incoming.Said;
import nl.citaat.bot.Outgoing.OfferMenu;
import nl.citaat.bot.Outgoing.Send;
import nl.citaat.moderation.Moderation;
import nl.citaat.moderation.Team;
import nl.citaat.store.Session;
import nl.citaat.text.Language;
import org.jspecify.annotations.Nullable;

/** Lists, adds and removes moderators, for owners. Safe for use by many threads. */
final class TeamHandler implements Handler {

  private final Moderation moderation;

  TeamHandler(Moderation moderation) {
    this.moderation = moderation;
  }

  @Override
  public Reply handle(Turn turn) {
    return KeeperHandler.doing(moderation, turn, session -> done(session, turn));
  }

  private List<Outgoing> done(Session session, Turn turn) {
    Team team = moderation.team(session, KeeperHandler.number(turn.incoming().from()));
    String[] words = turn.words().split(" ", 2);
    if (words[0].isEmpty()) {
      return turn.tell(listed(turn, team.moderators()));
    }
    Optional<Long> person = words.length < 2 ? Optional.ofNullable(writer(turn)) : number(words[1]);
    boolean known = List.of("add", "remove").contains(words[0]);
    return known && person.isPresent()
        ? changed(session, turn, new Change(team, words[0].equals("add"), person.get()))
        : turn.tell(new Texts(turn.language()).of(Text.MODS_HOW));
  }

  private record Change(Team team, boolean added, long person) {}

  private static List<Outgoing> changed(Session session, Turn turn, Change change) {
    Text done = change.added() ? Text.MODS_ADDED : Text.MODS_REMOVED;
    if (change.added()) {
      change.team().add(change.person());
    } else {
      change.team().remove(change.person());
    }
    String number = Long.toString(change.person());
    List<Outgoing> all =
        new ArrayList<>(turn.tell(new Texts(turn.language()).of(done, Map.of("person", number))));
    Chat chat = new Chat(change.person(), Chat.Kind.PRIVATE, null);
    Optional<Language> chosen = session.chats().language(change.person());
    if (change.added()) {
      Language talk = chosen.orElseGet(turn::language);
      FormattedText told = FormattedText.plain(new Texts(talk).of(Text.MODS_WELCOME));
      all.add(new OfferMenu(chat, Menu.Scope.MODERATOR, talk));
      all.add(new Send(chat, told, null, List.of(), List.of()));
    } else {
      all.add(new OfferMenu(chat, Menu.Scope.PRIVATE, chosen.orElse(null)));
    }
    return all;
  }

  private static String listed(Turn turn, List<Long> people) {
    Texts texts = new Texts(turn.language());
    return people.isEmpty()
        ? texts.of(Text.MODS_NONE)
        : texts.of(
            Text.MODS,
            Map.of(
                "people", people.stream().map(String::valueOf).collect(Collectors.joining("\n"))));
  }

  /** Who first wrote the message that is replied to. */
  private static @Nullable Long writer(Turn turn) {
    RepliedTo other = turn.incoming() instanceof Said said ? said.repliesTo() : null;
    Forwarded forwarded = other == null ? null : other.forwarded();
    return forwarded == null ? null : forwarded.person();
  }

  private static Optional<Long> number(String digits) {
    return digits.matches("\\d{1,15}") ? Optional.of(Long.valueOf(digits)) : Optional.empty();
  }
}
