package nl.citaat.ingest;

/** What reading a file gave: a story, or something wrong with it. */
public sealed interface Read {

  /**
   * A story.
   *
   * @param place where it was found, for people: the path as given or, for one of several in a
   *     file, with the line behind it
   */
  record Found(Draft draft, String place) implements Read {}

  /**
   * Something wrong, by which a file or an item of one is left out.
   *
   * @param problem one line: the path as given, line and column where there are such, and what is
   *     wrong, as in {@code content/x.md:3:12: error: …}
   * @param passing whether the same can go well at another time, with nothing changed here
   */
  record Bad(String problem, boolean passing) implements Read {

    /** Of something that stays wrong until it is put right. */
    public Bad(String problem) {
      this(problem, false);
    }
  }
}
