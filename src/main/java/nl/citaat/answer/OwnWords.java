package nl.citaat.answer;

import java.util.List;

/**
 * What a question says by itself.
 *
 * @param keywords those of the question, without what only says that it follows up
 * @param qualities words that say what amount is asked for: how heavy, what turnout
 */
record OwnWords(Question question, Signs signs, List<Keyword> keywords, List<Keyword> qualities) {

  /** How many words with content a question may have that points back: by and, he, or a reply. */
  private static final int MOST = 2;

  /** The same for one that has a name and asks for what was asked before: and the X family? */
  private static final int MOST_WITH_NAME = 1;

  /** The same for one that does not point back, such as "who won?". */
  private static final int MOST_OF_BARE = 1;

  /**
   * Whether the question says too little to stand by itself: it points back, or has next to no
   * content of its own. One with a name does only if it points back and has hardly more than that.
   *
   * @param pointedAt whether the reader points at what it may follow up
   */
  boolean follow(boolean pointedAt, Names names) {
    boolean asks = signs.has(Sign.ASKS);
    boolean pointing = signs.has(Sign.JOINED) || signs.has(Sign.OTHERS) || (pointedAt && asks);
    List<Keyword> content =
        keywords.stream().filter(keyword -> Slot.of(keyword, names) == null).toList();
    int words = (int) content.stream().filter(k -> k.role() != Keyword.Role.LIGHT).count();
    if (content.size() < keywords.size()) {
      return pointing && words <= (asks ? 0 : MOST_WITH_NAME);
    }
    return pointing ? words <= MOST : asks && words <= most(content);
  }

  /** How many words a question may have that points back by its words alone, or not at all. */
  private int most(List<Keyword> content) {
    if (signs.has(Sign.PERSON) || signs.has(Sign.THING)) {
      return MOST;
    }
    return signs.has(Sign.KNOWN) || content.stream().noneMatch(this::isTopic) ? MOST_OF_BARE : 0;
  }

  /** Whether a word says what the question is about, and not only what is asked of it. */
  private boolean isTopic(Keyword keyword) {
    boolean focus =
        question.focus() >= 0 && keyword.equals(question.keywords().get(question.focus()));
    return keyword.role() == Keyword.Role.OTHER && !focus;
  }
}
