package nl.citaat.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.citaat.article.Article;
import nl.citaat.index.Fields.Scope;
import nl.citaat.text.Analysis;
import nl.citaat.text.Language;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index of all quotable sentences. Derived from the store: whatever is wrong with it, it can be
 * thrown away and filled again. Safe for use by many threads.
 */
public final class PassageIndex implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(PassageIndex.class);

  /** Rises with every change of fields or analysis: an index of another format is built anew. */
  private static final String FORMAT = "1";

  private static final String FORMAT_KEY = "format";
  private static final String CHANGE_KEY = "change";

  /** Suits sentences better than Lucene's defaults, which are made for documents. */
  private static final BM25Similarity SIMILARITY = new BM25Similarity(0.5f, 0.5f);

  private final Path folder;
  private final PassageDocuments documents;
  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private volatile long reached;

  private PassageIndex(Path folder, Analysis analysis) throws IOException {
    this.folder = folder;
    documents = new PassageDocuments(analysis);
    directory = FSDirectory.open(folder);
    writer =
        new IndexWriter(
            directory, new IndexWriterConfig().setSimilarity(SIMILARITY).setCommitOnClose(false));
    reached = committedChange(writer);
    searchers = new SearcherManager(writer, null);
  }

  /**
   * Opens the index in a folder; starts an empty one, with {@link #reached()} zero, where there is
   * none, where it is broken, or where it was written in another format.
   *
   * @throws IndexException if the folder can't be written
   */
  public static PassageIndex open(Path folder, Analysis analysis) {
    try {
      return new PassageIndex(folder, analysis);
    } catch (IOException | RuntimeException e) {
      log.warn("The index in {} can't be read and is built anew: {}", folder, e.toString());
      return openEmpty(folder, analysis);
    }
  }

  private static PassageIndex openEmpty(Path folder, Analysis analysis) {
    try {
      if (Files.isDirectory(folder)) {
        try (var files = Files.list(folder)) {
          for (Path file : files.toList()) {
            Files.delete(file);
          }
        }
      }
      return new PassageIndex(folder, analysis);
    } catch (IOException e) {
      throw failure(folder, e);
    }
  }

  private static IndexException failure(Path folder, IOException cause) {
    return new IndexException(
        "The index in "
            + folder
            + " can't be used ("
            + cause.getMessage()
            + "): check space and rights of that folder, or"
            + " delete it; it is built anew from the database",
        cause);
  }

  /** The change number in the last commit; zero when there is none or it has another format. */
  private static long committedChange(IndexWriter writer) throws IOException {
    Map<String, String> data = new HashMap<>();
    Iterable<Map.Entry<String, String>> committed = writer.getLiveCommitData();
    if (committed != null) {
      committed.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
    }
    if (FORMAT.equals(data.get(FORMAT_KEY))) {
      return Long.parseLong(data.getOrDefault(CHANGE_KEY, "0"));
    }
    writer.deleteAll();
    return 0;
  }

  /** The store's change number up to which all changes are in the committed index. */
  public long reached() {
    return reached;
  }

  /** The number of sentences that can be found. */
  public int size() {
    return searched(searcher -> searcher.getIndexReader().numDocs());
  }

  /**
   * Brings articles to their given state (retracted ones are taken out) and commits, so that the
   * index has reached a change number.
   *
   * @throws IndexException if it can't be written
   */
  public synchronized void update(List<Article> articles, long change) {
    try {
      for (Article article : articles) {
        Term id = new Term(Fields.ARTICLE, article.id().value());
        if (article.isPublished()) {
          writer.updateDocuments(id, documents.of(article));
        } else {
          writer.deleteDocuments(id);
        }
      }
      commit(change);
    } catch (IOException e) {
      throw failure(folder, e);
    }
  }

  /** Empties the index and sets {@link #reached()} to zero. */
  public synchronized void clear() {
    try {
      writer.deleteAll();
      commit(0);
    } catch (IOException e) {
      throw failure(folder, e);
    }
  }

  private void commit(long change) throws IOException {
    writer.setLiveCommitData(
        Map.of(FORMAT_KEY, FORMAT, CHANGE_KEY, Long.toString(change)).entrySet());
    writer.commit();
    reached = change;
    searchers.maybeRefreshBlocking();
  }

  /** The passages that fit best, best first. */
  public List<Passage> search(PassageQuery query) {
    return searched(searcher -> new PassageSearch(searcher).run(query));
  }

  /** In how many sentences of a language a term stands. */
  public int frequency(Language language, String term) {
    return searched(
        searcher ->
            searcher.getIndexReader().docFreq(new Term(Fields.of(Scope.SENTENCE, language), term)));
  }

  private <T> T searched(Search<T> search) {
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        searcher.setSimilarity(SIMILARITY);
        return search.in(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw failure(folder, e);
    }
  }

  @FunctionalInterface
  private interface Search<T> {
    T in(IndexSearcher searcher) throws IOException;
  }

  @Override
  public void close() {
    try (directory;
        writer;
        searchers) {
      reached = 0;
    } catch (IOException e) {
      throw failure(folder, e);
    }
  }
}
