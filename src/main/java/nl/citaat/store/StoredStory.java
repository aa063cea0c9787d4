package nl.citaat.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.citaat.article.Block;
import nl.citaat.article.Source;
import nl.citaat.article.Story;
import nl.citaat.text.Language;
import nl.citaat.text.TextSpan;
import org.jspecify.annotations.Nullable;

/** A story as columns of a revision; what is read equals what was written. */
final class StoredStory {

  private static final JsonMapper JSON = new JsonMapper();

  private StoredStory() {}

  /** A block as kept in JSON: spelled out, so that the record in memory can change its shape. */
  record StoredBlock(Block.Kind kind, int start, int end) {

    static StoredBlock of(Block block) {
      return new StoredBlock(block.kind(), block.span().start(), block.span().end());
    }

    Block toBlock() {
      return new Block(kind, new TextSpan(start, end));
    }
  }

  /** The values of the columns, by column name. */
  static Map<String, @Nullable Object> columns(Story story) {
    Map<String, @Nullable Object> columns = new HashMap<>();
    columns.put("title", story.title());
    columns.put("body", story.body());
    columns.put("blocks", json(story.blocks().stream().map(StoredBlock::of).toList()));
    columns.put("outlet", story.source().outlet());
    columns.put("author", story.source().author());
    columns.put("url", text(story.source().url()));
    columns.put("published", text(story.published()));
    columns.put("published_at", text(story.publishedAt()));
    columns.put("language", story.language().code());
    columns.put("tags", json(story.tags()));
    return columns;
  }

  static Story read(ResultSet row) throws SQLException {
    return new Story(
        row.getString("title"),
        row.getString("body"),
        blocks(row.getString("blocks")),
        new Source(
            row.getString("outlet"),
            row.getString("author"),
            Columns.parsed(row, "url", URI::create)),
        Columns.parsed(row, "published", LocalDate::parse),
        Columns.parsed(row, "published_at", Instant::parse),
        Language.ofTag(row.getString("language")).orElseThrow(),
        fromJson(row.getString("tags"), new TypeReference<List<String>>() {}));
  }

  private static List<Block> blocks(String json) {
    return fromJson(json, new TypeReference<List<StoredBlock>>() {}).stream()
        .map(StoredBlock::toBlock)
        .toList();
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> T fromJson(String json, TypeReference<T> type) {
    try {
      return JSON.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new StoreException("Not the JSON of a story: " + e.getOriginalMessage(), e);
    }
  }
}
