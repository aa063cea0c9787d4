package nl.citaat.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.citaat.text.Language;
import org.jspecify.annotations.Nullable;

/** Gives a question that follows up another what it leaves out. Immutable. */
final class Joiner {

  /**
   * What a word of a question before weighs at most beside those of the question itself; this and
   * the next were chosen by trying on conversations about the articles of {@code content/}.
   */
  private static final double CARRIED = 0.4;

  /** What all of them weigh at most together, beside each word of the question itself. */
  private static final double ALL_CARRIED = 1.5;

  /** From so much on, a kind is a sort of actor. */
  private static final double SURE = 0.75;

  private final QuestionReader reader;
  private final Names names;

  Joiner(QuestionReader reader, Names names) {
    this.reader = reader;
    this.names = names;
  }

  /**
   * The question with its own words and those of the one before that it has no other word for.
   * Without an interrogative it asks for what was asked before.
   *
   * @param name whom or what was answered before; null when nobody and nothing was named
   */
  Question joined(Question before, @Nullable String name, OwnWords own) {
    boolean same = isSame(own, before);
    boolean told = same && own.keywords().stream().anyMatch(k -> mayAnswer(k, before));
    List<Keyword> keywords = new ArrayList<>(own.keywords());
    keywords.addAll(own.qualities());
    keywords.addAll(weighed(carried(before, name, own, told), own));
    Question asked = same ? before : own.question();
    return new Question(
        own.question().text(),
        own.question().language(),
        told ? AnswerType.THING : asked.type(),
        keywords,
        focus(asked, keywords),
        asked.year(),
        own.question().time() != null ? own.question().time() : before.time(),
        own.question().other());
  }

  /**
   * Whether the same sort of answer is asked for as before; so it is by "who else" of a country.
   */
  private static boolean isSame(OwnWords own, Question before) {
    boolean actor =
        own.question().type() == AnswerType.ACTOR
            && Kinds.fit(AnswerType.ACTOR, before.type()) > SURE;
    return !own.signs().has(Sign.ASKS) || (own.signs().has(Sign.OTHERS) && actor);
  }

  /** Whether a word may be another answer to a question, which has none whose place it can take. */
  private boolean mayAnswer(Keyword keyword, Question before) {
    Slot slot = Slot.of(keyword, names);
    return slot != null
        && slot.answers(before.type())
        && before.keywords().stream().noneMatch(other -> slot == Slot.of(other, names));
  }

  /**
   * @param told whether the question names another answer to the one before, and so nothing that
   *     was in it
   */
  private List<Keyword> carried(
      Question before, @Nullable String name, OwnWords own, boolean told) {
    List<Keyword> carried =
        new ArrayList<>(before.keywords().stream().filter(k -> !isReplaced(k, own, told)).toList());
    if (name != null && own.signs().has(Sign.PERSON)) {
      named(name, before.language())
          .filter(keyword -> carried.stream().noneMatch(other -> isSameWord(keyword, other)))
          .toList()
          .forEach(carried::add);
    }
    return carried;
  }

  private boolean isReplaced(Keyword keyword, OwnWords own, boolean told) {
    return own.keywords().stream()
        .anyMatch(other -> isSameWord(keyword, other) || (!told && fits(keyword, other)));
  }

  private boolean fits(Keyword keyword, Keyword other) {
    Slot slot = Slot.of(keyword, names);
    Slot place = Slot.of(other, names);
    return slot != null && place != null && slot.fits(place);
  }

  private static boolean isSameWord(Keyword one, Keyword other) {
    return one.terms().stream().anyMatch(other.terms()::contains);
  }

  private Stream<Keyword> named(String name, Language language) {
    return reader.read(name, language).keywords().stream()
        .filter(keyword -> Character.isUpperCase(keyword.text().codePointAt(0)))
        .filter(keyword -> Slot.of(keyword, names) != null);
  }

  private static List<Keyword> weighed(List<Keyword> carried, OwnWords own) {
    long heavy = own.keywords().stream().filter(k -> k.role() != Keyword.Role.LIGHT).count();
    double share = heavy == 0 ? CARRIED : ALL_CARRIED * heavy / Math.max(1, carried.size());
    return carried.stream().map(keyword -> keyword.atMost(Math.min(CARRIED, share))).toList();
  }

  private static int focus(Question asked, List<Keyword> keywords) {
    if (asked.focus() < 0) {
      return -1;
    }
    Keyword focus = asked.keywords().get(asked.focus());
    for (int k = 0; k < keywords.size(); k++) {
      if (keywords.get(k).span().equals(focus.span())
          && keywords.get(k).terms().equals(focus.terms())) {
        return k;
      }
    }
    return -1;
  }
}
