package nl.citaat.cli;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.citaat.bot.Chat;
import nl.citaat.bot.DigestText;
import nl.citaat.bot.Outgoing;
import nl.citaat.digest.Edition;
import nl.citaat.digest.Timing;
import nl.citaat.digest.Timing.Slot;
import nl.citaat.store.Schedule;
import nl.citaat.store.Schedule.Target;
import nl.citaat.store.Session;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Prints what a channel would get at a time, and posts nothing. */
@Command(
    name = "digest",
    description = "Prints what a channel would get at a time; nothing is posted.",
    mixinStandardHelpOptions = true)
final class DigestVerb implements Callable<Integer> {

  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Option(
      names = "--channel",
      required = true,
      paramLabel = "ID|@NAME",
      description = "The channel or group.")
  private String channel;

  @Option(
      names = "--schedule",
      paramLabel = "N",
      description = "The number of the schedule, when the channel has several.")
  private @Nullable Long number;

  @Option(
      names = "--at",
      paramLabel = "TIME",
      converter = TimeArgument.class,
      description = "The day and time there, such as 2016-11-05T08:00; as a rule now.")
  private @Nullable LocalDateTime at;

  /** A day and a time of day. */
  static final class TimeArgument implements ITypeConverter<LocalDateTime> {
    @Override
    public LocalDateTime convert(String value) {
      try {
        return LocalDateTime.parse(value);
      } catch (DateTimeException e) {
        throw new TypeConversionException(
            "is a day and a time such as 2016-11-05T08:00, not '" + value + "'");
      }
    }
  }

  @Override
  public Integer call() {
    try (Wiring parts = main.open()) {
      Edition edition = parts.store().read(session -> edition(parts, session));
      print(edition);
      spec.commandLine().getOut().flush();
      return 0;
    }
  }

  private Edition edition(Wiring parts, Session session) {
    Schedule schedule = chosen(session.schedules().all());
    Timing timing = Timing.of(schedule.plan());
    LocalDateTime time = at == null ? LocalDateTime.ofInstant(session.now(), timing.zone()) : at;
    Slot slot = timing.slot(time);
    return parts.composer().composeAsThen(session, schedule, slot);
  }

  private Schedule chosen(List<Schedule> all) {
    List<Schedule> there = all.stream().filter(schedule -> isNamed(schedule.target())).toList();
    List<Schedule> chosen =
        there.stream().filter(schedule -> number == null || schedule.id() == number).toList();
    if (chosen.size() == 1) {
      return chosen.getFirst();
    }
    String numbers =
        there.stream().map(one -> Long.toString(one.id())).collect(Collectors.joining(", "));
    throw new WrongInput(
        there.isEmpty()
            ? "No schedule is for " + channel + ": /channel in the bot lists and adds them"
            : "Which schedule of "
                + channel
                + " is not clear: say --schedule with one of "
                + numbers);
  }

  private boolean isNamed(Target target) {
    return channel.equals(Long.toString(target.chat()))
        || channel.equalsIgnoreCase("@" + target.name())
        || channel.equalsIgnoreCase(target.name());
  }

  private void print(Edition edition) {
    Chat chat = new Chat(edition.schedule().target().chat(), Chat.Kind.CHANNEL, null);
    List<Outgoing> messages = new DigestText(chat, null).messages(edition);
    if (messages.isEmpty()) {
      spec.commandLine().getErr().println("Nothing would be posted: there is no news");
    }
    Screen screen = Screen.of(spec.commandLine().getOut());
    for (int i = 0; i < messages.size(); i++) {
      if (i > 0) {
        screen.print("");
      }
      Outgoing message = messages.get(i);
      if (message instanceof Outgoing.Send send) {
        screen.print(send.text());
      }
    }
  }
}
