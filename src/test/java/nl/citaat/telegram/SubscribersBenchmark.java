package nl.citaat.telegram;

import io.github.bucket4j.TimeMeter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.citaat.article.Story;
import nl.citaat.bot.ChannelPosts;
import nl.citaat.digest.Composer;
import nl.citaat.digest.DigestRound;
import nl.citaat.ingest.Read;
import nl.citaat.ingest.StoryFiles;
import nl.citaat.store.Delivery;
import nl.citaat.store.OutboxRow;
import nl.citaat.store.Schedule.Filter;
import nl.citaat.store.Schedule.Form;
import nl.citaat.store.Schedule.Place;
import nl.citaat.store.Schedule.Plan;
import nl.citaat.store.Schedule.Style;
import nl.citaat.store.Schedule.Target;
import nl.citaat.store.Session;
import nl.citaat.store.SteppedClock;
import nl.citaat.testing.Archive;
import nl.citaat.text.Language;

/**
 * Prints how summaries reach 50,000 readers that are due at the same minute: how long the rows of
 * the outbox take to be written and how long others wait for the store meanwhile, by the machine's
 * clock; and how long they take to be sent at the pace that is allowed, and how long questions wait
 * for their answers meanwhile, by a simulated one. It is no test: what it prints depends on the
 * machine. Run it by
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=nl.citaat.telegram.SubscribersBenchmark
 * </pre>
 *
 * <p>or with another number of readers behind {@code -Dexec.args=}. Half of the readers want all
 * news, in English or Dutch; the others news of one of forty words. Each was told something before.
 * Three questions a second come in. What is simulated is the sender: it asks the real outbox of the
 * real database what is due, holds to the real limits, and takes a tenth of a second for a message.
 */
final class SubscribersBenchmark {

  /** The clock begins at 07:08:09 of that day. */
  private static final String DAY = "2024-05-06";

  private static final Instant EIGHT = Instant.parse(DAY + "T08:00:00Z");
  private static final Duration STEP = Duration.ofMillis(50);
  private static final Duration ON_THE_WAY = Duration.ofMillis(100);
  private static final double QUESTIONS_A_SECOND = 3;
  private static final int MANY = 200;
  private static final int ANSWER = 1;
  private static final int ARTICLES = 40;

  private final Random random = new Random(7);
  private final SteppedClock clock;
  private final Archive archive;
  private final int readers;
  private final List<String> words = new ArrayList<>();

  private SubscribersBenchmark(Archive archive, SteppedClock clock, int readers) {
    this.archive = archive;
    this.clock = clock;
    this.readers = readers;
  }

  public static void main(String... arguments) throws IOException {
    int readers = arguments.length == 0 ? 50_000 : Integer.parseInt(arguments[0]);
    Path data = Files.createTempDirectory("subscribers");
    SteppedClock clock = new SteppedClock();
    try (Archive archive = Archive.open(data, clock)) {
      new SubscribersBenchmark(archive, clock, readers).run();
    } finally {
      try (Stream<Path> files = Files.walk(data)) {
        files.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
      }
    }
  }

  private void run() {
    publish();
    subscribe();
    clock.advance(Duration.between(clock.instant(), EIGHT));
    write();
    send();
  }

  /** Articles of {@code content/}, as if they were all of that day. */
  private void publish() {
    List<Story> stories =
        new StoryFiles(Clock.systemUTC())
            .read(Archive.CONTENT)
            .filter(Read.Found.class::isInstance)
            .map(read -> ((Read.Found) read).draft().story())
            .limit(ARTICLES)
            .toList();
    for (Story story : stories) {
      String head =
          "title: story %d\npublished: %s\nlanguage: %s\n\n"
              .formatted(words.size(), DAY, story.language().code());
      String text = head + story.body();
      archive.add("story-" + words.size(), text);
      words.add(story.title().split(" ", 2)[0]);
    }
  }

  private void subscribe() {
    long start = System.nanoTime();
    for (int from = 0; from < readers; from += 1000) {
      int first = from;
      archive.store.write(
          session -> {
            IntStream.range(first, Math.min(readers, first + 1000))
                .forEach(i -> subscribe(session, i));
            return null;
          });
    }
    print("%,d readers subscribed in %.1f s".formatted(readers, seconds(start)));
  }

  private void subscribe(Session session, int i) {
    Target target = new Target(1_000_000L + i, Place.PRIVATE, null, "", null);
    Language frame = i % 4 < 2 ? Language.EN : Language.NL;
    Filter filter =
        i % 2 == 0
            ? Filter.NONE
            : Filter.NONE.ofWords(List.of(words.get(random.nextInt(words.size()))));
    Form form = new Form(200, 5, Style.DIGEST, frame, true);
    session.schedules().add(target, new Plan("0 8 * * *", ZoneId.of("UTC"), filter, form, null));
    session.posted().add(target, List.of("article story-" + i % 5), clock.instant());
  }

  /** The rows are written while somebody else writes now and then. */
  private void write() {
    AtomicBoolean done = new AtomicBoolean();
    List<Double> waits = new ArrayList<>();
    Thread other = Thread.ofPlatform().start(() -> writeAlso(done, waits));
    DigestRound round =
        new DigestRound(
            archive.store,
            new Composer(Archive.ANALYSIS),
            new ChannelPosts("citaatbot"),
            Duration.ofHours(2));
    long start = System.nanoTime();
    int posted = round.at(EIGHT).posted();
    double took = seconds(start);
    done.set(true);
    join(other);
    print("%,d summaries written into the outbox in %.1f s".formatted(posted, took));
    print("others waited for their own commit meanwhile: " + spread(waits, "ms"));
  }

  private void writeAlso(AtomicBoolean done, List<Double> waits) {
    while (!done.get()) {
      long start = System.nanoTime();
      archive.store.write(
          session -> {
            session.chats().setQuiet(1, waits.size() % 2 == 0);
            return null;
          });
      waits.add(seconds(start) * 1000);
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What is on its way: when it will have arrived. */
  private record Flight(OutboxRow row, Instant arrives) {}

  private void send() {
    Limits limits = new Limits(new Time());
    List<Flight> flights = new ArrayList<>();
    List<Double> waits = new ArrayList<>();
    long start = System.nanoTime();
    int sent = 0;
    boolean more = true;
    while (more) {
      List<OutboxRow> due =
          archive.store.read(session -> session.outbox().due(clock.instant(), MANY));
      List<OutboxRow> begun = begun(due, limits);
      List<Flight> arrived =
          flights.stream().filter(one -> !one.arrives().isAfter(clock.instant())).toList();
      flights.removeAll(arrived);
      begun.forEach(row -> flights.add(new Flight(row, clock.instant().plus(ON_THE_WAY))));
      archive.store.write(session -> settle(session, begun, arrived));
      for (Flight flight : arrived) {
        limits.ended();
        if (flight.row().delivery().priority() == ANSWER) {
          waits.add((double) Duration.between(flight.row().created(), flight.arrives()).toMillis());
        } else {
          sent++;
        }
      }
      more = !due.isEmpty() || !flights.isEmpty();
      clock.advance(STEP);
    }
    Duration took = Duration.between(EIGHT, clock.instant());
    print(
        "%,d summaries sent within %d min %d s of the simulated clock, %.1f a second (%.0f s here)"
            .formatted(
                sent,
                took.toMinutes(),
                took.toSecondsPart(),
                sent * 1000.0 / took.toMillis(),
                seconds(start)));
    print(
        "%,d questions asked meanwhile were answered after ".formatted(waits.size())
            + spread(waits, "ms"));
  }

  private static List<OutboxRow> begun(List<OutboxRow> due, Limits limits) {
    List<OutboxRow> begun = new ArrayList<>();
    Set<Long> chats = new HashSet<>();
    for (OutboxRow row : due) {
      if (chats.add(row.delivery().chat()) && limits.message(row.delivery().chat()).isZero()) {
        begun.add(row);
      }
    }
    return begun;
  }

  private int settle(Session session, List<OutboxRow> begun, List<Flight> arrived) {
    begun.forEach(row -> session.outbox().sending(row.id()));
    arrived.forEach(flight -> session.outbox().sent(flight.row().id(), 1));
    if (random.nextDouble() < QUESTIONS_A_SECOND * STEP.toMillis() / 1000) {
      long chat = 1_000_000L + random.nextInt(readers);
      session.outbox().add(new Delivery(null, 0, chat, Delivery.Kind.ANSWER, ANSWER, "{}"));
    }
    return begun.size();
  }

  /** That of the simulated clock. */
  private final class Time implements TimeMeter {

    @Override
    public long currentTimeNanos() {
      return TimeUnit.MILLISECONDS.toNanos(clock.millis());
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }

  private static String spread(List<Double> values, String unit) {
    List<Double> sorted = values.stream().sorted().toList();
    return "median %.0f %s, 99 of 100 within %.0f %s, at most %.0f %s"
        .formatted(
            sorted.get(sorted.size() / 2),
            unit,
            sorted.get(sorted.size() * 99 / 100),
            unit,
            sorted.getLast(),
            unit);
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static void print(String line) {
    System.out.println(line);
  }
}
