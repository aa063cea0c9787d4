package nl.citaat.index;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * In which documents a term stands, remembered for each state of the index: most of what may stand
 * for a word is in no article, most phrases' words are never in one sentence, and the same words
 * are asked again and again. Safe for use by many threads.
 */
final class TermPostings {

  /** Numbers of documents that are remembered in all, at 4 bytes each. */
  private static final long REMEMBERED = 4_000_000;

  /** What it costs to remember a term besides its documents, in numbers of documents. */
  private static final int TERM_COST = 25;

  private final Cache<Key, int[]> known =
      Caffeine.newBuilder()
          .maximumWeight(REMEMBERED)
          .weigher((Key key, int[] documents) -> TERM_COST + documents.length)
          .build();

  private record Key(Object state, String field, String term) {}

  /** How many there are with this term; one that was deleted may be counted. */
  int count(DirectoryReader reader, String field, String term) throws IOException {
    return of(reader, field, term).length;
  }

  /** Whether some document has all these terms in a field, in whatever order. */
  boolean together(DirectoryReader reader, String field, List<String> terms) throws IOException {
    int[] common = of(reader, field, terms.getFirst());
    for (int i = 1; i < terms.size() && common.length > 0; i++) {
      common = both(common, of(reader, field, terms.get(i)));
    }
    return common.length > 0;
  }

  private static int[] both(int[] a, int[] b) {
    int[] both = new int[Math.min(a.length, b.length)];
    int size = 0;
    int j = 0;
    for (int document : a) {
      while (j < b.length && b[j] < document) {
        j++;
      }
      if (j < b.length && b[j] == document) {
        both[size++] = document;
      }
    }
    return Arrays.copyOf(both, size);
  }

  /** In rising order. */
  private int[] of(DirectoryReader reader, String field, String term) throws IOException {
    Key key = new Key(reader.getReaderCacheHelper().getKey(), field, term);
    int[] documents = known.getIfPresent(key);
    if (documents == null) {
      documents = read(reader, new Term(field, term));
      known.put(key, documents);
    }
    return documents;
  }

  private static int[] read(DirectoryReader reader, Term term) throws IOException {
    List<Integer> documents = new ArrayList<>();
    for (LeafReaderContext part : reader.leaves()) {
      PostingsEnum postings = part.reader().postings(term, PostingsEnum.NONE);
      if (postings != null) {
        while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          documents.add(part.docBase + postings.docID());
        }
      }
    }
    return documents.stream().mapToInt(Integer::intValue).toArray();
  }
}
