package nl.citaat.index;

import static nl.citaat.index.Queries.english;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import nl.citaat.article.Stories;
import nl.citaat.text.Analysis;
import nl.citaat.text.Bundled;
import nl.citaat.text.Language;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class PassageSearchTest {

  @Test
  void aSearchThatTakesTooLongIsCutOff() throws IOException {
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
        String text = "Aleppo burned on Monday. ".repeat(2000).strip();
        writer.addDocuments(
            new PassageDocuments(new Analysis(Bundled.LEXICON))
                .of(Stories.article("a", Language.EN, text)));
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        PassageQuery query = english("aleppo", "burn", "monday");
        assertThat(new PassageSearch(reader, new TermPostings(), () -> false).run(query))
            .hasSize(50);
        List<Passage> cut = new PassageSearch(reader, new TermPostings(), () -> true).run(query);
        assertThat(cut).isEmpty();
      }
    }
  }
}
