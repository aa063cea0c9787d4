package nl.citaat.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.citaat.answer.Matches.Match;
import nl.citaat.answer.WordTrace.Where;
import nl.citaat.text.Normalizer;
import nl.citaat.text.Token;
import nl.citaat.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/** Tells where a candidate and its article meet the words of a question, and through what. */
record WordTraces(Question question, Candidate candidate) {

  /** Farther off than this a sentence says less of what another one speaks of than the title. */
  private static final int NEAR = 3;

  List<WordTrace> list() {
    return IntStream.range(0, question.keywords().size()).mapToObj(this::of).toList();
  }

  private WordTrace of(int keyword) {
    int sentence = nearest(keyword);
    Keyword asked = question.keywords().get(keyword);
    Match match = matched(keyword, sentence) ? candidate.matches().at(keyword, sentence) : null;
    if (match == null) {
      return new WordTrace(asked.text(), !asked.isOwn(), Where.NOWHERE, null, List.of(), 0);
    }
    String found = found(match, sentence);
    List<Step> steps = steps(asked.text(), found, match.substitute().trail());
    return new WordTrace(
        asked.text(), !asked.isOwn(), where(sentence), found, steps, match.weight());
  }

  /** The nearest sentence that meets a keyword, or the title; the sentence itself if none does. */
  private int nearest(int keyword) {
    int own = candidate.sentence();
    for (int far = 0; far < candidate.article().sentences().size(); far++) {
      if (far == NEAR + 1 && matched(keyword, ArticleText.TITLE)) {
        return ArticleText.TITLE;
      }
      if (own - far >= 0 && matched(keyword, own - far)) {
        return own - far;
      }
      if (matched(keyword, own + far)) {
        return own + far;
      }
    }
    return matched(keyword, ArticleText.TITLE) ? ArticleText.TITLE : own;
  }

  private boolean matched(int keyword, int sentence) {
    return candidate.matches().weight(keyword, sentence) > 0;
  }

  private Where where(int sentence) {
    if (sentence == ArticleText.TITLE) {
      return Where.TITLE;
    }
    int far = sentence - candidate.sentence();
    return far == 0 ? Where.SENTENCE : far < 0 ? Where.BEFORE : Where.AFTER;
  }

  private String found(Match match, int sentence) {
    List<Token> tokens =
        sentence == ArticleText.TITLE
            ? Tokenizer.tokens(candidate.article().revision().title())
            : candidate.article().sentences().get(sentence).words().stream()
                .map(word -> word.token())
                .toList();
    return match.words().stream()
        .sorted()
        .map(at -> tokens.get(at).form())
        .collect(Collectors.joining(" "));
  }

  /** In the order in which they are taken; that it begins with the word itself goes unsaid. */
  private static List<Step> steps(String asked, String found, Trail trail) {
    List<Step> steps = new ArrayList<>();
    for (@Nullable Trail at = trail; at != null; at = at.before()) {
      if (at.link() != Link.STEM) {
        steps.addFirst(new Step(at.link(), String.join(" ", at.words())));
      }
    }
    if (steps.isEmpty()) {
      boolean same = Normalizer.fold(asked).equals(Normalizer.fold(found));
      steps.add(new Step(same ? Link.SAME : Link.STEM, String.join(" ", trail.words())));
    }
    return steps;
  }
}
