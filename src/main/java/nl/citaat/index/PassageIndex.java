package nl.citaat.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.citaat.article.Article;
import nl.citaat.index.Fields.Scope;
import nl.citaat.text.Analysis;
import nl.citaat.text.Language;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.index.ReaderManager;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index of all quotable sentences. Derived from the store: whatever is wrong with it, it can be
 * thrown away and filled again. Safe for use by many threads.
 */
public final class PassageIndex implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(PassageIndex.class);

  /** Rises with every change of fields or analysis: an index of another format is built anew. */
  private static final String FORMAT = "4";

  private static final String FORMAT_KEY = "format";
  private static final String CHANGE_KEY = "change";

  /** How long a reader may wait; what has been found by then is what is found. */
  private static final Duration LONGEST_SEARCH = Duration.ofSeconds(2);

  private final IndexFolder folder;
  private final Duration longestSearch;
  private final PassageDocuments documents;
  private final String format;
  private final IndexWriter writer;
  private final ReaderManager readers;
  private final TermPostings postings = new TermPostings();
  private volatile long reached;

  private PassageIndex(IndexFolder folder, Analysis analysis, Duration longestSearch)
      throws IOException {
    this.folder = folder;
    this.longestSearch = longestSearch;
    documents = new PassageDocuments(analysis);
    format = FORMAT + "-" + analysis.lexicon().fingerprint();
    writer = folder.writer();
    reached = committedChange();
    readers = new ReaderManager(writer);
  }

  /**
   * {@link #open(Path, Analysis, Duration)} for readers, who don't wait longer than two seconds.
   */
  public static PassageIndex open(Path path, Analysis analysis) {
    return open(path, analysis, LONGEST_SEARCH);
  }

  /**
   * Opens the index in a folder; starts an empty one, with {@link #reached()} zero, where there is
   * none, where it is broken, or where it was written in another format.
   *
   * @param longestSearch when a search is cut off, in whole milliseconds
   * @throws IndexException if the folder can't be written or is in use
   */
  public static PassageIndex open(Path path, Analysis analysis, Duration longestSearch) {
    IndexFolder folder = IndexFolder.open(path);
    try {
      try {
        folder.check();
        return new PassageIndex(folder, analysis, longestSearch);
      } catch (LockObtainFailedException e) {
        throw e;
      } catch (IOException | RuntimeException e) {
        folder.empty();
        PassageIndex anew = new PassageIndex(folder, analysis, longestSearch);
        log.warn("The index in {} could not be read and is built anew: {}", path, e.toString());
        return anew;
      }
    } catch (IOException e) {
      folder.close();
      throw folder.failure(e);
    }
  }

  /** The change number in the last commit; zero when there is none or it has another format. */
  private long committedChange() throws IOException {
    Map<String, String> data = new HashMap<>();
    Iterable<Map.Entry<String, String>> committed = writer.getLiveCommitData();
    if (committed != null) {
      committed.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
    }
    if (format.equals(data.get(FORMAT_KEY))) {
      return Long.parseLong(data.getOrDefault(CHANGE_KEY, "0"));
    }
    writer.deleteAll();
    return 0;
  }

  /** The store's change number up to which all changes are in the committed index. */
  public long reached() {
    return reached;
  }

  /**
   * The number of sentences that can be found.
   *
   * @throws IndexException if the index can't be read
   */
  public int size() {
    return read(DirectoryReader::numDocs);
  }

  /**
   * Brings articles to their given state (retracted ones are taken out) and commits, so that the
   * index has reached a change number.
   *
   * @throws IndexException if it can't be written
   */
  public synchronized void update(List<Article> articles, long change) {
    write(
        () -> {
          for (Article article : articles) {
            replace(article);
          }
          commit(change);
        });
  }

  private void replace(Article article) throws IOException {
    Term id = new Term(Fields.ARTICLE, article.id().value());
    List<Document> sentences = article.isPublished() ? documents.of(article) : List.of();
    if (sentences.isEmpty()) {
      writer.deleteDocuments(id);
    } else {
      writer.updateDocuments(id, sentences);
    }
  }

  /**
   * Empties the index and sets {@link #reached()} to zero.
   *
   * @throws IndexException if it can't be written
   */
  public synchronized void clear() {
    write(
        () -> {
          writer.deleteAll();
          commit(0);
        });
  }

  private void commit(long change) throws IOException {
    writer.setLiveCommitData(
        Map.of(FORMAT_KEY, format, CHANGE_KEY, Long.toString(change)).entrySet());
    writer.commit();
    reached = change;
    readers.maybeRefreshBlocking();
  }

  /**
   * The passages that fit best, best first. A search that takes too long is cut off.
   *
   * @throws IndexException if the index can't be read
   */
  public List<Passage> search(PassageQuery query) {
    return read(
        reader ->
            new PassageSearch(reader, postings, new QueryTimeoutImpl(longestSearch.toMillis()))
                .run(query));
  }

  /**
   * In about how many sentences of a language a term stands: those that were taken out count until
   * their part of the index is written anew.
   *
   * @throws IndexException if the index can't be read
   */
  public int frequency(Language language, String term) {
    return read(reader -> postings.count(reader, Fields.of(Scope.SENTENCE, language), term));
  }

  /**
   * Whether a term stands in a sentence, title, heading or caption of a language; one of an article
   * that was taken out may count for a while, as with {@link #frequency}.
   *
   * @throws IndexException if the index can't be read
   */
  public boolean contains(Language language, String term) {
    return read(reader -> new ArchiveWords(reader).contains(language, term));
  }

  /**
   * The words of the archive that are written nearly like a word, nearest first, and of those that
   * are equally near the ones of most articles first. The word itself is not among them.
   *
   * @param word in lower case; two words with a space between for two that stand together with
   *     capitals, such as the parts of a name
   * @param most the largest distance, 0 to 2
   * @throws IndexException if the index can't be read
   */
  public List<NearWord> near(String word, int most) {
    return read(reader -> new ArchiveWords(reader).near(word, most));
  }

  private void write(Writing writing) {
    try {
      writing.run();
    } catch (IOException | AlreadyClosedException e) {
      throw folder.failure(e);
    }
  }

  @FunctionalInterface
  private interface Writing {
    void run() throws IOException;
  }

  private <T> T read(Reading<T> reading) {
    try {
      DirectoryReader reader = readers.acquire();
      try {
        return reading.in(reader);
      } finally {
        readers.release(reader);
      }
    } catch (IOException | AlreadyClosedException e) {
      throw folder.failure(e);
    }
  }

  @FunctionalInterface
  private interface Reading<T> {
    T in(DirectoryReader reader) throws IOException;
  }

  /**
   * Puts an index in the place of another; neither may be open. When that fails half-way, neither
   * is left whole, and the next {@link #open} begins an empty one.
   *
   * @throws IndexException if a folder can't be written or is in use
   */
  public static void replace(Path path, Path other) {
    try (IndexFolder folder = IndexFolder.open(path)) {
      folder.empty();
      IndexFolder.move(other, path);
    } catch (IOException e) {
      throw IndexFolder.failure(path, e);
    }
    remove(other);
  }

  /**
   * Removes an index that is not open; what else is in its folder stays.
   *
   * @throws IndexException if the folder can't be written or is in use
   */
  public static void remove(Path path) {
    try (IndexFolder folder = IndexFolder.open(path)) {
      folder.empty();
      folder.removeIfEmpty();
    } catch (IOException e) {
      throw IndexFolder.failure(path, e);
    }
  }

  /** Drops what is not committed; the index can't be used any more. */
  @Override
  public void close() {
    try (folder;
        writer;
        readers) {
      reached = 0;
    } catch (IOException e) {
      throw folder.failure(e);
    }
  }
}
