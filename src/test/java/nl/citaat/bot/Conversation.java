package nl.citaat.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.citaat.answer.StandingWords;
import nl.citaat.article.ArticleId;
import nl.citaat.article.Quote;
import nl.citaat.bot.Incoming.Attached;
import nl.citaat.bot.Incoming.Chosen;
import nl.citaat.bot.Incoming.Edited;
import nl.citaat.bot.Incoming.Forwarded;
import nl.citaat.bot.Incoming.Inline;
import nl.citaat.bot.Incoming.Joined;
import nl.citaat.bot.Incoming.Pressed;
import nl.citaat.bot.Incoming.RepliedTo;
import nl.citaat.bot.Incoming.Said;
import nl.citaat.bot.Incoming.Wordless;
import nl.citaat.config.Config;
import nl.citaat.digest.AlertRules;
import nl.citaat.digest.AlertWatch;
import nl.citaat.digest.Composer;
import nl.citaat.digest.DigestRound;
import nl.citaat.ingest.Draft;
import nl.citaat.ingest.Publisher;
import nl.citaat.ingest.Read;
import nl.citaat.ingest.StoryFiles;
import nl.citaat.moderation.Moderation;
import nl.citaat.store.Delivery;
import nl.citaat.store.FollowedFeed;
import nl.citaat.store.OutboxRow;
import nl.citaat.store.Session;
import nl.citaat.store.Update;
import nl.citaat.testing.Archive;
import nl.citaat.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Plays the steps of a golden conversation against a real dispatcher, and shows what it puts into
 * the outbox. The steps:
 *
 * <pre>
 * clock 2024-05-01T09:00:00Z       from now on it is this moment
 * person anna 101 nl               Anna has this number and app language; or "anonymous"
 * anna: words                      said in private; \n is a line break, "words * 10" repeats
 * anna in group: words             said in the group, not to the bot
 * anna in group to bot: words      said in the group to the bot
 * anna replies to 3: words         said in reply to message 3 of the chat; the first message of a
 *                                  conversation has the number 2, wherever it is said
 * anna in group replies to 3: words
 * anna at 2024-05-01T07:00:00Z: words
 *                                  said then, when the bot was away
 * anna edits 2: words              message 2 gets these words; also "in group" and "to bot"
 * anna adds the bot                brings it into the group
 * group removes the bot            from now on it cannot write there
 * group moves                      the group gets another number, as Telegram tells twice
 * admins anna bram                 from now on these are in charge of the group, besides those who
 *                                  stay anonymous
 * feed 1 succeeds                  a look at this feed goes well
 * feed 1 fails words               a look at this feed goes wrong like that; the next is in an hour
 * anna inline: words               typed behind the bot's name in some chat; may be nothing
 * anna forwards from 102: words    a message that person 102 wrote first; "nobody" hides their number
 * anna forwards from Krant/7: words  post 7 of the public channel of that name; when it was told of
 *                                  by "place", its number is known
 * anna chooses s_1-0-26-id         sends that result of an inline query, as message inline-1001 or
 *                                  whatever the number of the update
 * anna presses label               on the newest message with such a button
 * anna in group presses label      the same in the group
 * anna presses data a:b            a button that is none of the bot's
 * anna sends a photo               or anything else that is not in words
 * anna sends a photo of album 7
 * anna sends the file x.md 1234      of so many bytes, from the folder "submissions"
 * limits 3 10 5                    of a reader in a minute and a day, and of a group in a minute
 * break                            the search fails until the next restart
 * tidy                             what is old is forgotten
 * again                            the last update is delivered once more
 * restart                          the bot ends and starts on the same data
 * retract id                       an article is taken back
 * retract id because reason        the same, with a reason
 * restore id                       it is published again
 * news                             those who set alerts are told of what is new
 * alert limits 20 10               alerts of a chat, and messages because of them in a day
 * tell                             readers are told of all that was corrected and taken back
 * owners anna                      from now on these run the bot
 * notices                          from now on a chat is told of what moderators do
 * notices nl                       the same in a language
 * notices refused                  from now on the bot cannot write to that chat
 * correct id: words > other words  the first such words of an article give way to others
 * place krant -1009 Krant          from now on the bot sees the channel @krant and may post in it
 * place krant -1009 Krant closed   the same, but it may not
 * digests                          the summaries that are due are posted, and people are asked
 *                                  about posts of which nobody knows whether they arrived; what
 *                                  owners announce is sent
 * blocked anna                     she can't be written to any more
 * unanswered                       what is posted next is never answered
 * publish id 2024-01-01 words      a Dutch article of that id, title and day comes in; \n as above
 * publish id 2024-01-01 en: words  the same in English
 * </pre>
 */
final class Conversation implements AutoCloseable {

  private static final Pattern SAID =
      Pattern.compile(
          "(?<who>\\w+)(?<group> in group)?(?<bot> to bot)?(?: replies to (?<other>\\d+))?"
              + "(?: at (?<at>\\S+Z))?(?: edits (?<old>\\d+))?: (?<words>.*)");
  private static final Pattern ADDS = Pattern.compile("(?<who>\\w+) adds the bot");
  private static final Pattern INLINE = Pattern.compile("(?<who>\\w+) inline: ?(?<words>.*)");
  private static final Pattern CHOOSES = Pattern.compile("(?<who>\\w+) chooses (?<result>\\S+)");
  private static final Pattern PRESSES =
      Pattern.compile("(?<who>\\w+)(?<group> in group)? presses (?<data>data )?(?<label>.*)");
  private static final Pattern SENDS =
      Pattern.compile("(?<who>\\w+)(?<group> in group)? sends an? \\w+( of album (?<album>\\w+))?");
  private static final Pattern FORWARDS =
      Pattern.compile("(?<who>\\w+)(?<group>)? ?forwards from (?<origin>\\S+): (?<words>.*)");
  private static final Pattern FILE =
      Pattern.compile("(?<who>\\w+)(?<group>)? ?sends the file (?<name>\\S+) (?<size>\\d+)");
  private static final Pattern TIMES = Pattern.compile("(.*) \\* (\\d+)");

  /** The chat that is told of what moderators do. */
  static final long NOTICES = -5005;

  private static final Path SUBMISSIONS = Path.of("src/test/resources/submissions");

  private final Path data;
  private final TestClock clock = new TestClock();
  private final Map<String, Optional<Person>> people = new HashMap<>();
  private final Map<Long, Map<Integer, List<List<Outgoing.Button>>>> buttons = new HashMap<>();
  private final Map<Long, Map<Integer, String>> texts = new HashMap<>();
  private final Map<Long, Map<Integer, Said>> said = new HashMap<>();
  private final List<Outgoing> carried = new ArrayList<>();
  private final Set<Long> admins = new HashSet<>();
  private final Set<Long> owners = new HashSet<>();
  private final Map<String, ChatDirectory.Listed> channels = new HashMap<>();
  private final OutgoingCodec codec = new OutgoingCodec();
  private Config.Alerts alertLimits = new Config.Alerts(20, 10);
  private Notices notices = Notices.NONE;
  private boolean unanswered;
  private Config.Limits limits = new Config.Limits(20, 200, 60);
  private Chat group = new Chat(-1001, Chat.Kind.GROUP, 7);
  private Archive archive;
  private Dispatcher dispatcher;
  private AlertWatch alerts;
  private @Nullable Incoming last;
  private long updates = 1000;
  private int messages = 1;

  /** Over the few articles that tests have. */
  Conversation(Path data) {
    this(data, Archive.FEW);
  }

  /** Over the articles of a folder. */
  Conversation(Path data, Path articles) {
    this.data = data;
    archive = Archive.open(data, clock);
    archive.addAll(articles);
    dispatcher = dispatcher();
    alerts = alerts();
  }

  /** What the bot does on a step, in the form of the golden files; empty lists are silence. */
  List<Outgoing> play(String step) {
    carried.clear();
    String[] words = step.split(" ", 2);
    switch (words[0]) {
      case "clock" -> clock.now = Instant.parse(words[1]);
      case "person" -> meet(words[1].split(" ", -1));
      case "admins" -> appoint(words[1].split(" ", -1));
      case "feed" -> feed(words[1].split(" ", 3));
      case "group" -> group(words[1]);
      case "again" -> deliver(Objects.requireNonNull(last));
      case "restart" -> restart();
      case "limits" -> limit(words[1].split(" ", -1));
      case "tidy" -> tidy();
      case "break" -> archive.index.close();
      case "retract" -> retract(words[1].split(" because ", 2));
      case "restore" -> archive.publishAgain(words[1]);
      case "tell" -> tell();
      case "news" -> news();
      case "alert" -> alertLimits(words[1].split(" ", -1));
      case "notices" -> notices(words);
      case "owners" -> own(words[1].split(" ", -1));
      case "correct" -> correct(words[1].split(": ", 2));
      case "publish" -> publish(words[1].split(" ", 3));
      case "place" -> place(words[1].split(" ", -1));
      case "digests" -> digests();
      case "unanswered" -> unanswered = true;
      case "blocked" -> write(session -> block(session, words[1]));
      default -> deliver(incoming(step));
    }
    return List.copyOf(carried);
  }

  private void appoint(String[] names) {
    admins.clear();
    admins.addAll(numbers(names));
  }

  private List<Long> numbers(String[] names) {
    return Stream.of(names)
        .map(name -> Objects.requireNonNull(people.get(name)).orElseThrow().id())
        .toList();
  }

  private void own(String[] names) {
    owners.addAll(numbers(names));
    dispatcher.close();
    dispatcher = dispatcher();
  }

  private void notices(String[] words) {
    notices = new Notices(NOTICES);
    notices.begin(archive.store);
    if (words.length > 1 && words[1].equals("refused")) {
      write(session -> session.chats().deactivate(NOTICES, "Forbidden: bot was kicked"));
    } else if (words.length > 1) {
      write(
          session -> session.chats().setLanguage(NOTICES, Language.ofTag(words[1]).orElseThrow()));
    }
    dispatcher.close();
    dispatcher = dispatcher();
  }

  private void retract(String[] words) {
    if (words.length > 1) {
      write(session -> session.audit().add("7", "retract", new ArticleId(words[0]), words[1]));
    }
    archive.retract(words[0]);
  }

  private void tell() {
    try (Amending amending = new Amending(archive.store, () -> {})) {
      amending.catchUp();
    }
    carryOut();
  }

  private void news() {
    alerts.catchUp();
    carryOut();
  }

  private AlertWatch alerts() {
    StandingWords words = archive.answerer.standingWords();
    return new AlertWatch(
        archive.store,
        Archive.ANALYSIS,
        new AlertRules(
            alertLimits.perDay(),
            wish -> words.groups(wish.words(), wish.language()),
            AlertMessage::of,
            () -> {}));
  }

  private void alertLimits(String[] words) {
    alertLimits = new Config.Alerts(Integer.parseInt(words[1]), Integer.parseInt(words[2]));
    restart();
  }

  private void place(String[] words) {
    long id = Long.parseLong(words[1]);
    ChatDirectory.Listed listed =
        new ChatDirectory.Listed(id, Chat.Kind.CHANNEL, words[2], words[0], words.length < 4);
    channels.put("@" + words[0], listed);
    channels.put(words[1], listed);
  }

  private void digests() {
    Composer composer = new Composer(Archive.ANALYSIS);
    new DigestRound(archive.store, composer, new ChannelPosts("citaatbot"), Duration.ofHours(2))
        .at(clock.instant());
    new Announcing(archive.store, () -> {}).goOn();
    carryOut();
    new PostDoubts(archive.store, new Moderation(owners, clock, () -> {})).ask();
    carryOut();
  }

  private void block(Session session, String name) {
    session.chats().deactivate(numbers(new String[] {name}).getFirst(), "blocked by the user");
  }

  private void feed(String[] words) {
    write(
        session -> {
          FollowedFeed feed = session.feeds().find(Long.parseLong(words[0])).orElseThrow();
          if (words[1].equals("succeeds")) {
            session.feeds().succeeded(feed, null, null);
          } else {
            session.feeds().failed(feed, words[2], Duration.ofHours(1));
          }
        });
  }

  private void group(String what) {
    if (what.equals("removes the bot")) {
      write(session -> session.chats().deactivate(group.id(), "the bot is kicked"));
      return;
    }
    Chat old = group;
    group = new Chat(old.id() - 1_000_000, Chat.Kind.GROUP, 7);
    write(session -> session.chats().migrate(old.id(), group.id()));
    write(session -> session.chats().migrate(old.id(), group.id()));
  }

  private void write(Consumer<Session> work) {
    archive.store.write(
        session -> {
          work.accept(session);
          return null;
        });
  }

  private void publish(String[] words) {
    boolean english = words[2].startsWith("en: ");
    String head =
        "title: %s\npublished: %s\nlanguage: %s\n\n"
            .formatted(words[0], words[1], english ? "en" : "nl");
    String text = english ? words[2].substring(4) : words[2];
    archive.add(words[0], head + text.replace("\\n", "\n"));
  }

  /** Whether a step brings the bot an update, so that something is expected of it. */
  boolean delivers(String step) {
    return !List.of(
            "clock",
            "person",
            "admins",
            "owners",
            "notices",
            "feed",
            "group",
            "limits",
            "alert",
            "tidy",
            "break",
            "restart",
            "retract",
            "restore",
            "correct",
            "publish",
            "place",
            "unanswered",
            "blocked")
        .contains(step.split(" ", 2)[0]);
  }

  /** The words of the store that a message claims to show. */
  String stored(Outgoing.Shown shown) {
    return archive
        .store
        .read(session -> session.articles().revision(shown.article(), shown.revision()))
        .map(revision -> new Quote(revision, shown.span()).text())
        .orElseThrow();
  }

  /** The words that an inline result claims to quote; empty for a headline. */
  List<String> quoted(Outgoing.Result result) {
    return DeepLink.parse(result.id()).orElseThrow() instanceof DeepLink.ToQuote link
        ? archive.store.read(session -> link.quote(session.articles())).stream()
            .map(Quote::text)
            .toList()
        : List.of();
  }

  private void correct(String[] step) {
    String[] words = step[1].split(" > ", 2);
    archive.correct(step[0], words[0], words[1]);
  }

  private void meet(String[] words) {
    people.put(
        words[0],
        words[1].equals("anonymous")
            ? Optional.empty()
            : Optional.of(
                new Person(Long.parseLong(words[1]), words.length > 2 ? words[2] : null)));
  }

  private Incoming incoming(String step) {
    Matcher typed = INLINE.matcher(step);
    if (typed.matches()) {
      return typed(typed);
    }
    Matcher saying = SAID.matcher(step);
    if (saying.matches()) {
      return saying.group("old") == null ? said(saying) : edited(saying);
    }
    Matcher forwards = FORWARDS.matcher(step);
    if (forwards.matches()) {
      return forwarded(forwards);
    }
    Matcher adds = ADDS.matcher(step);
    if (adds.matches()) {
      return new Joined(++updates, group, person(adds), clock.instant());
    }
    Matcher presses = PRESSES.matcher(step);
    if (presses.matches()) {
      return pressed(presses);
    }
    Matcher chooses = CHOOSES.matcher(step);
    if (chooses.matches()) {
      return chosen(chooses);
    }
    Matcher file = FILE.matcher(step);
    if (file.matches()) {
      return sentFile(file);
    }
    Matcher sends = SENDS.matcher(step);
    if (sends.matches()) {
      return sent(sends);
    }
    throw new IllegalArgumentException("No such step: " + step);
  }

  private Wordless sent(Matcher step) {
    Person from = person(step);
    Chat chat = chat(step, from);
    return new Wordless(++updates, chat, from, clock.instant(), ++messages, step.group("album"));
  }

  private Wordless sentFile(Matcher step) {
    Person from = Objects.requireNonNull(person(step));
    Chat chat = new Chat(from.id(), Chat.Kind.PRIVATE, null);
    String name = step.group("name");
    Attached file = new Attached(name, name, Long.parseLong(step.group("size")));
    return new Wordless(++updates, chat, from, clock.instant(), ++messages, null, file);
  }

  private Said said(Matcher step) {
    Person from = person(step);
    Chat chat = chat(step, from);
    RepliedTo other = repliedTo(step.group("other"), chat);
    boolean addressed =
        step.group("group") == null
            || step.group("bot") != null
            || (other != null && other.byBot());
    String text = repeated(step.group("words")).replace("\\n", "\n");
    Instant at = step.group("at") == null ? clock.instant() : Instant.parse(step.group("at"));
    int message = step.group("old") == null ? ++messages : Integer.parseInt(step.group("old"));
    boolean asGroup = from == null;
    Said words = new Said(++updates, chat, from, at, message, text, addressed, other, asGroup);
    said.computeIfAbsent(chat.id(), id -> new HashMap<>()).putIfAbsent(message, words);
    return words;
  }

  private Said forwarded(Matcher step) {
    Person from = Objects.requireNonNull(person(step));
    Chat chat = new Chat(from.id(), Chat.Kind.PRIVATE, null);
    String text = step.group("words").replace("\\n", "\n");
    Said words =
        new Said(
            ++updates,
            chat,
            from,
            clock.instant(),
            ++messages,
            text,
            true,
            null,
            false,
            origin(step.group("origin")));
    said.computeIfAbsent(chat.id(), id -> new HashMap<>()).put(words.message(), words);
    return words;
  }

  private Forwarded origin(String name) {
    Instant at = clock.instant();
    String[] post = name.split("/", 2);
    if (post.length == 2) {
      URI address = URI.create("https://t.me/" + name.toLowerCase(Locale.ROOT));
      ChatDirectory.Listed listed = channels.get("@" + post[0].toLowerCase(Locale.ROOT));
      return new Forwarded(null, post[0], address, at, listed == null ? null : listed.id());
    }
    return new Forwarded(name.equals("nobody") ? null : Long.valueOf(name), null, null, at);
  }

  private Edited edited(Matcher step) {
    Said now = said(step);
    Said before =
        Objects.requireNonNull(said.getOrDefault(now.chat().id(), Map.of()).get(now.message()));
    return new Edited(
        new Said(
            now.update(),
            now.chat(),
            now.from(),
            before.at(),
            now.message(),
            now.text(),
            now.addressed(),
            before.repliesTo(),
            now.asGroup()),
        clock.instant());
  }

  private Inline typed(Matcher step) {
    Person from = Objects.requireNonNull(person(step), "anonymous people type nothing inline");
    return new Inline(
        ++updates, from, clock.instant(), "query" + updates, step.group("words"), "citaatbot");
  }

  private Chosen chosen(Matcher step) {
    Person from = Objects.requireNonNull(person(step), "anonymous people send nothing inline");
    String message = "inline-" + ++updates;
    return new Chosen(updates, from, clock.instant(), step.group("result"), message);
  }

  private @Nullable RepliedTo repliedTo(@Nullable String number, Chat chat) {
    if (number == null) {
      return null;
    }
    int message = Integer.parseInt(number);
    boolean byBot = buttons.getOrDefault(chat.id(), Map.of()).containsKey(message);
    Said other = said.getOrDefault(chat.id(), Map.of()).get(message);
    return other == null
        ? new RepliedTo(message, null, byBot)
        : new RepliedTo(message, other.text(), byBot, other.forwarded());
  }

  private static String repeated(String words) {
    Matcher times = TIMES.matcher(words);
    return times.matches() ? times.group(1).repeat(Integer.parseInt(times.group(2))) : words;
  }

  private Pressed pressed(Matcher step) {
    Person from = person(step);
    Chat chat = chat(step, from);
    String label = step.group("label");
    int message = step.group("data") == null ? messageWith(chat, label) : messages;
    String pressed = step.group("data") == null ? button(chat, message, label) : label;
    return new Pressed(
        ++updates,
        chat,
        from,
        clock.instant(),
        "press" + updates,
        message,
        texts.getOrDefault(chat.id(), Map.of()).get(message),
        pressed);
  }

  private int messageWith(Chat chat, String label) {
    return buttons.getOrDefault(chat.id(), Map.of()).keySet().stream()
        .sorted((a, b) -> b - a)
        .filter(message -> !button(chat, message, label).isEmpty())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No button " + label));
  }

  private String button(Chat chat, int message, String label) {
    return buttons.getOrDefault(chat.id(), Map.of()).getOrDefault(message, List.of()).stream()
        .flatMap(List::stream)
        .filter(button -> button.label().equals(label))
        .map(Outgoing.Button::data)
        .findFirst()
        .orElse("");
  }

  private @Nullable Person person(Matcher step) {
    Optional<Person> person = people.get(step.group("who"));
    return Objects.requireNonNull(person, "nobody of that name").orElse(null);
  }

  private Chat chat(Matcher step, @Nullable Person from) {
    return step.group("group") != null || from == null
        ? group
        : new Chat(from.id(), Chat.Kind.PRIVATE, null);
  }

  private void deliver(Incoming incoming) {
    last = incoming;
    if (incoming instanceof Inline typed) {
      carried.add(dispatcher.answer(typed));
      return;
    }
    archive.store.write(
        session -> session.inbox().add(List.of(new Update(incoming.update(), json(incoming)))));
    dispatcher.handle(incoming);
    carryOut();
  }

  /** As much as matters of what Telegram would tell. */
  private static String json(Incoming incoming) {
    Person from = incoming.from();
    JsonMapper mapper = new JsonMapper();
    return mapper
        .createObjectNode()
        .put("text", incoming instanceof Said said ? said.text() : "")
        .set("from", mapper.createObjectNode().put("id", from == null ? 0 : from.id()))
        .toString();
  }

  private void carryOut() {
    for (List<OutboxRow> rows = due(); !rows.isEmpty(); rows = due()) {
      rows.forEach(this::carry);
    }
  }

  private List<OutboxRow> due() {
    return archive.store.read(session -> session.outbox().due(clock.instant(), 100));
  }

  private void carry(OutboxRow row) {
    Outgoing outgoing = codec.fromJson(row.delivery().payload());
    carried.add(outgoing);
    if (unanswered && row.delivery().kind() == Delivery.Kind.POST) {
      unanswered = false;
      write(
          session -> {
            session.outbox().sending(row.id());
            session.outbox().unknown(row.id(), clock.instant());
          });
      return;
    }
    boolean there = outgoing.chat().id() == group.id();
    assertThat(outgoing.chat().topic()).isEqualTo(there ? group.topic() : null);
    Integer message = show(outgoing);
    archive.store.write(
        session -> {
          session.outbox().sending(row.id());
          boolean kept = session.outbox().sent(row.id(), message);
          if (kept && message != null) {
            new Showing(session).arrived(row, message, outgoing);
          }
          return kept;
        });
  }

  private @Nullable Integer show(Outgoing outgoing) {
    return switch (outgoing) {
      case Outgoing.Send send -> remember(send.chat(), ++messages, send.text(), send.buttons());
      case Outgoing.SendPhoto photo ->
          remember(photo.chat(), ++messages, photo.caption(), List.of());
      case Outgoing.SendDocument document ->
          remember(document.chat(), ++messages, document.caption(), List.of());
      case Outgoing.Edit edit -> remember(edit.chat(), edit.message(), edit.text(), edit.buttons());
      case Outgoing.Amend amend ->
          amend.message() == null
              ? null
              : remember(amend.chat(), amend.message(), amend.text(), amend.buttons());
      case Outgoing.AnswerPress press -> null;
      case Outgoing.OfferMenu menu -> null;
      case Outgoing.AnswerInline answer -> null;
    };
  }

  private int remember(
      Chat chat, int message, FormattedText text, List<List<Outgoing.Button>> shown) {
    texts.computeIfAbsent(chat.id(), id -> new HashMap<>()).put(message, text.text());
    buttons.computeIfAbsent(chat.id(), id -> new HashMap<>()).put(message, shown);
    return message;
  }

  private void restart() {
    close();
    archive = Archive.open(data, clock);
    dispatcher = dispatcher();
    alerts = alerts();
  }

  private void tidy() {
    try (Housekeeping housekeeping = new Housekeeping(archive.store, clock)) {
      housekeeping.start();
    }
  }

  private Dispatcher dispatcher() {
    Administrators inCharge = (where, person) -> admins.contains(person.id());
    Publisher publisher = new Publisher(archive.store, archive.index);
    Moderation moderation = new Moderation(owners, clock, publisher::catchUp);
    StoryFiles reader = new StoryFiles(clock);
    Submissions submissions = new Submissions(named -> read(reader, named), this::file);
    ChatDirectory directory = chat -> Optional.ofNullable(channels.get(chat));
    Rules rules =
        new Rules(
            new Allowances(limits, clock),
            inCharge,
            moderation,
            submissions,
            alertLimits.most(),
            notices,
            new Channels(directory, ZoneId.of("Europe/Amsterdam"), () -> {}));
    return new Dispatcher(archive.store, archive.answerer, rules, () -> {});
  }

  /** As if the folder of submissions were the web. */
  private static Stream<Read> read(StoryFiles reader, String named) {
    return named.startsWith("https://")
        ? reader.read(SUBMISSIONS.resolve(named.substring(8))).map(read -> fetched(read, named))
        : reader.read(Path.of(named));
  }

  private static Read fetched(Read read, String url) {
    return switch (read) {
      case Read.Found found -> {
        Draft draft = found.draft();
        yield new Read.Found(new Draft(draft.wanted(), draft.story(), url), url);
      }
      case Read.Bad bad -> new Read.Bad(url + ": error: HTTP 404");
    };
  }

  private byte[] file(String name, int most) {
    try {
      return Files.readAllBytes(SUBMISSIONS.resolve(name));
    } catch (IOException e) {
      throw new ChatFiles.UnavailableException("no such file");
    }
  }

  private void limit(String[] numbers) {
    limits =
        new Config.Limits(
            Integer.parseInt(numbers[0]),
            Integer.parseInt(numbers[1]),
            Integer.parseInt(numbers[2]));
    dispatcher.close();
    dispatcher = dispatcher();
  }

  @Override
  public void close() {
    alerts.close();
    dispatcher.close();
    archive.close();
  }

  private static final class TestClock extends Clock {
    private Instant now = Instant.parse("2024-05-01T09:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
