package nl.citaat.bot;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.citaat.bot.Incoming.Pressed;
import nl.citaat.bot.Outgoing.Send;
import nl.citaat.digest.Term;
import nl.citaat.digest.TermException;
import nl.citaat.store.Schedule;
import nl.citaat.store.Schedule.Filter;
import nl.citaat.store.Schedule.Form;
import nl.citaat.store.Schedule.Plan;
import nl.citaat.store.Schedule.Target;
import nl.citaat.store.Session;
import nl.citaat.store.Topics.Topic;

/**
 * Shows and changes which summaries a chat gets: in a group, changed by its administrators only.
 */
record SubscribeHandler(Groups groups, Channels channels) implements Handler {

  /** More are a mistake, or meant to do harm. */
  private static final int MOST = 5;

  /** More is no list of topics but a message that went astray. */
  private static final int LONGEST = 100;

  private static final String ZONE = "zone";

  @Override
  public Reply handle(Turn turn) {
    Texts texts = new Texts(turn.language());
    List<String> parts = ChannelWords.parts(turn.words());
    if (!channels.areServed()) {
      return turn.say(texts.of(Text.SUBSCRIBE_NOWHERE));
    }
    if (turn.words().isEmpty()) {
      return Reply.from(session -> List.of(page(session, turn, texts)));
    }
    if (turn.words().length() > LONGEST) {
      return turn.say(texts.of(Text.SUBSCRIBE_TOO_LONG, Map.of("most", LONGEST)));
    }
    return parts.getFirst().equalsIgnoreCase(ZONE)
        ? changing(turn, texts, session -> turn.tell(inZone(session, turn, texts, parts.getLast())))
        : changing(turn, texts, session -> turn.tell(added(session, turn, texts, turn.words())));
  }

  /** Ends what is named by its number, all, or the only one; shows which there are otherwise. */
  Reply unsubscribe(Turn turn) {
    Texts texts = new Texts(turn.language());
    return changing(turn, texts, session -> ended(session, turn, texts));
  }

  private List<Outgoing> ended(Session session, Turn turn, Texts texts) {
    List<Schedule> there = there(session, turn);
    String words = turn.words().toLowerCase(Locale.ROOT);
    Optional<Long> number = ChannelWords.number(words);
    if (number.isEmpty() && !List.of("all", "alles").contains(words) && there.size() != 1) {
      return List.of(page(session, turn, texts));
    }
    List<Schedule> meant =
        number.isEmpty()
            ? there
            : there.stream()
                .skip(Math.max(0, number.get() - 1))
                .limit(number.get() > 0 ? 1 : 0)
                .toList();
    meant.forEach(schedule -> session.schedules().remove(schedule.id()));
    return turn.tell(texts.of(meant.isEmpty() ? Text.UNSUBSCRIBE_GONE : Text.UNSUBSCRIBED));
  }

  /** Does what a button offers, and shows what the chat gets then. */
  Reply pressed(Turn turn, Press.Subscribe press) {
    Texts texts = new Texts(turn.language(press.talk()));
    return changing(
        turn,
        texts,
        session -> {
          SubscriptionChoice choice = press.choice();
          String told =
              choice.zone().isPresent()
                  ? inZone(session, turn, texts, choice.words())
                  : added(session, turn, texts, choice.words());
          List<Outgoing> all = new ArrayList<>(turn.tell(told));
          all.add(turn.inPlace(page(session, turn, texts)));
          return all;
        });
  }

  /** Ends a summary, and shows what the chat gets then if that is where the button was. */
  Reply pressed(Turn turn, Press.Unsubscribe press) {
    Texts texts = new Texts(turn.language(press.talk()));
    return changing(
        turn,
        texts,
        session -> {
          boolean there =
              there(session, turn).stream().anyMatch(one -> one.id() == press.schedule())
                  && session.schedules().remove(press.schedule());
          List<Outgoing> all =
              new ArrayList<>(
                  turn.tell(texts.of(there ? Text.UNSUBSCRIBED : Text.UNSUBSCRIBE_GONE)));
          if (press.listed()) {
            all.add(turn.inPlace(page(session, turn, texts)));
          }
          return all;
        });
  }

  private Reply changing(Turn turn, Texts texts, Function<Session, List<Outgoing>> work) {
    if (!groups.isInCharge(turn.incoming())) {
      String words = texts.of(Text.SUBSCRIBE_OF_ADMINISTRATORS);
      return turn.incoming() instanceof Pressed ? Reply.of(turn.tell(words)) : turn.hint(words);
    }
    return Reply.from(work).then(channels.changed());
  }

  private Send page(Session session, Turn turn, Texts texts) {
    return page(session, texts, zone(session, turn)).in(turn, there(session, turn));
  }

  private static SubscriptionPage page(Session session, Texts texts, ZoneId zone) {
    return new SubscriptionPage(texts, zone, session.now());
  }

  private ZoneId zone(Session session, Turn turn) {
    return session.chats().zone(turn.incoming().chat().id()).orElse(channels.zone());
  }

  private static List<Schedule> there(Session session, Turn turn) {
    return session.schedules().of(turn.incoming().chat().id());
  }

  /**
   * Counts times of day in another zone from now on, but for summaries of which another one was
   * said, and tells what came of it.
   */
  private String inZone(Session session, Turn turn, Texts texts, String name) {
    Optional<ZoneId> found = zone(name);
    if (found.isEmpty()) {
      return texts.of(Text.SUBSCRIBE_ZONE_WRONG, Map.of("zone", name));
    }
    ZoneId zone = found.get();
    ZoneId before = zone(session, turn);
    session.chats().setZone(turn.incoming().chat().id(), zone);
    for (Schedule schedule : there(session, turn)) {
      Plan plan = schedule.plan();
      if (plan.zone().equals(before)) {
        session.schedules().change(schedule.id(), plan.at(plan.term(), zone));
      }
    }
    return texts.of(Text.SUBSCRIBE_ZONE_SET, Map.of("zone", zone.getId()));
  }

  /** The zone of a name, or of its last part if that is a city. */
  private static Optional<ZoneId> zone(String name) {
    String wanted = name.replace(' ', '_').toLowerCase(Locale.ROOT);
    return ZoneId.getAvailableZoneIds().stream()
        .filter(
            id -> {
              String lower = id.toLowerCase(Locale.ROOT);
              return lower.equals(wanted) || (!wanted.isEmpty() && lower.endsWith("/" + wanted));
            })
        .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .map(ZoneId::of);
  }

  /** Adds what is wanted if there is room, and tells what came of it. */
  private String added(Session session, Turn turn, Texts texts, String words) {
    ZoneId zone = zone(session, turn);
    SubscriptionWords wanted = SubscriptionWords.of(words);
    Plan plan;
    try {
      Form form = Form.usual(texts.language());
      Term term = wanted.term(zone);
      Filter filter = wanted.filter(topics(session));
      plan = new Plan(term.cron(), term.zone(), filter, form, null);
    } catch (TermException e) {
      return wrong(texts, e);
    }
    return refusal(session, turn, plan)
        .map(text -> texts.of(text, Map.of("most", MOST)))
        .orElseGet(() -> added(session, turn, page(session, texts, zone), plan));
  }

  private static Set<String> topics(Session session) {
    return session.topics().all().stream().map(Topic::name).collect(Collectors.toSet());
  }

  private static Optional<Text> refusal(Session session, Turn turn, Plan plan) {
    List<Schedule> there = there(session, turn);
    if (SubscriptionWords.isTooOften(plan, session.now())) {
      return Optional.of(Text.SUBSCRIBE_OFTEN);
    }
    if (there.stream().map(Schedule::plan).anyMatch(other -> isSame(other, plan))) {
      return Optional.of(Text.SUBSCRIBE_THERE);
    }
    return there.size() < MOST ? Optional.empty() : Optional.of(Text.SUBSCRIBE_FULL);
  }

  private static boolean isSame(Plan one, Plan other) {
    return one.term().equals(other.term())
        && one.zone().equals(other.zone())
        && one.filter().equals(other.filter());
  }

  private static String added(Session session, Turn turn, SubscriptionPage page, Plan plan) {
    Chat chat = turn.incoming().chat();
    session
        .schedules()
        .add(
            new Target(
                chat.id(), chat.kind().place(), chat.topic(), Long.toString(chat.id()), null),
            plan);
    return page.texts()
        .of(Text.SUBSCRIBED, Map.of("summary", page.line(plan), "next", page.next(plan)));
  }

  private static String wrong(Texts texts, TermException wrong) {
    String flaw = wrong.flaw().name().toLowerCase(Locale.ROOT);
    return texts.of(Text.SUBSCRIBE_WRONG, Map.of("flaw", flaw, "word", wrong.word()));
  }
}
