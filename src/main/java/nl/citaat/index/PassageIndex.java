package nl.citaat.index;

import java.nio.file.Path;
import java.util.List;
import nl.citaat.article.Article;

/**
 * The index of all quotable sentences. Derived from the store: whatever is wrong with it, it can be
 * thrown away and filled again. Safe for use by many threads.
 */
public final class PassageIndex implements AutoCloseable {

  private PassageIndex() {}

  /**
   * Opens the index in a folder; starts an empty one, with {@link #reached()} zero, where there is
   * none, where it is broken, or where it was written in another format.
   */
  public static PassageIndex open(Path folder) {
    return new PassageIndex();
  }

  /** The store's change number up to which all changes are in the committed index. */
  public long reached() {
    return 0;
  }

  /**
   * Brings articles to their given state (retracted ones are taken out) and commits, so that the
   * index has reached a change number.
   */
  public void update(List<Article> articles, long change) {}

  /** Empties the index and sets {@link #reached()} to zero. */
  public void clear() {}

  @Override
  public void close() {}
}
