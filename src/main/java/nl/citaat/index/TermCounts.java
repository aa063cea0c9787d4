package nl.citaat.index;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;

/**
 * In how many documents a term stands, remembered for each state of the index: most of what may
 * stand for a word is in no article, and the same words are asked again and again. Safe for use by
 * many threads.
 */
final class TermCounts {

  private static final int TERMS = 100_000;

  private final Cache<Key, Integer> known = Caffeine.newBuilder().maximumSize(TERMS).build();

  private record Key(Object state, Term term) {}

  int of(DirectoryReader reader, Term term) throws IOException {
    Key key = new Key(reader.getReaderCacheHelper().getKey(), term);
    Integer count = known.getIfPresent(key);
    if (count == null) {
      count = reader.docFreq(term);
      known.put(key, count);
    }
    return count;
  }
}
