package nl.citaat.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How lists of words, and of what is related to a word, are kept in a {@link PackedMap}. */
final class Packing {

  private static final String BETWEEN = "\t";

  /** Weights are kept as so many parts of 1. */
  private static final double PARTS = 100;

  private Packing() {}

  static PackedMap words(Map<String, ? extends Collection<String>> lists) {
    Map<String, byte[]> packed = new HashMap<>();
    lists.forEach(
        (key, list) ->
            packed.put(key, String.join(BETWEEN, list).getBytes(StandardCharsets.UTF_8)));
    return PackedMap.of(packed);
  }

  static List<String> words(@Nullable ByteBuffer packed) {
    return packed == null ? List.of() : List.of(text(packed).split(BETWEEN, -1));
  }

  static PackedMap relations(Map<String, List<Related>> lists) {
    Map<String, byte[]> packed = new HashMap<>();
    lists.forEach((key, list) -> packed.put(key, pack(list)));
    return PackedMap.of(packed);
  }

  private static byte[] pack(List<Related> list) {
    List<byte[]> words = new ArrayList<>();
    int size = 0;
    for (Related related : list) {
      words.add(String.join(" ", related.words()).getBytes(StandardCharsets.UTF_8));
      size += 4 + words.getLast().length;
    }
    ByteBuffer out = ByteBuffer.allocate(size);
    for (int i = 0; i < list.size(); i++) {
      Related related = list.get(i);
      out.put((byte) code(related.kind()));
      out.put((byte) (related.language() == Language.EN ? 0 : 1));
      out.put((byte) Math.round(related.weight() * PARTS));
      out.put((byte) words.get(i).length);
      out.put(words.get(i));
    }
    return out.array();
  }

  static List<Related> relations(@Nullable ByteBuffer packed) {
    List<Related> list = new ArrayList<>();
    while (packed != null && packed.hasRemaining()) {
      Related.Kind kind = kind(packed.get());
      Language language = packed.get() == 0 ? Language.EN : Language.NL;
      double weight = packed.get() / PARTS;
      int length = Byte.toUnsignedInt(packed.get());
      ByteBuffer words = packed.slice(packed.position(), length);
      packed.position(packed.position() + length);
      list.add(new Related(List.of(text(words).split(" ", -1)), language, weight, kind));
    }
    return list;
  }

  private static int code(Related.Kind kind) {
    return switch (kind) {
      case TRANSLATION -> 0;
      case NAME -> 1;
      case SYNONYM -> 2;
      case DERIVATION -> 3;
    };
  }

  private static Related.Kind kind(int code) {
    return switch (code) {
      case 0 -> Related.Kind.TRANSLATION;
      case 1 -> Related.Kind.NAME;
      case 2 -> Related.Kind.SYNONYM;
      default -> Related.Kind.DERIVATION;
    };
  }

  private static String text(ByteBuffer bytes) {
    return StandardCharsets.UTF_8.decode(bytes).toString();
  }
}
