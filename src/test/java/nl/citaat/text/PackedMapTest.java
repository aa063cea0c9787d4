package nl.citaat.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PackedMapTest {

  private static PackedMap readBack(PackedMap map) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    map.write(new DataOutputStream(bytes));
    return PackedMap.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
  }

  private static @Nullable String text(@Nullable ByteBuffer value) {
    return value == null ? null : UTF_8.decode(value).toString();
  }

  @Test
  void anEmptyMapHasNothing() throws IOException {
    assertThat(PackedMap.of(Map.of()).contains("")).isFalse();
    assertThat(readBack(PackedMap.of(Map.of())).get("a")).isNull();
  }

  @Test
  void whatIsPutInComesOutAlsoFromAFile() throws IOException {
    Map<String, byte[]> entries = new HashMap<>();
    for (int i = 0; i < 5000; i++) {
      entries.put("key" + i, ("value" + i).getBytes(UTF_8));
    }
    entries.put("", "nothing".getBytes(UTF_8));
    entries.put("é😀", new byte[0]);
    PackedMap map = PackedMap.of(entries);
    for (PackedMap same : List.of(map, readBack(map))) {
      entries.forEach(
          (key, value) -> assertThat(text(same.get(key))).isEqualTo(new String(value, UTF_8)));
      assertThat(same.contains("key5000")).isFalse();
      assertThat(same.contains("key")).isFalse();
    }
  }

  @Test
  void keysOfTheSameHashStayApart() {
    assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
    PackedMap map = PackedMap.of(Map.of("Aa", new byte[] {'1'}, "BB", new byte[] {'2'}));
    assertThat(text(map.get("Aa"))).isEqualTo("1");
    assertThat(text(map.get("BB"))).isEqualTo("2");
    assertThat(PackedMap.of(Map.of("Aa", new byte[0])).contains("BB")).isFalse();
  }

  @Test
  void theSameEntriesMakeTheSameBytes() throws IOException {
    ByteArrayOutputStream first = new ByteArrayOutputStream();
    ByteArrayOutputStream second = new ByteArrayOutputStream();
    Map<String, byte[]> entries = new HashMap<>(Map.of("a", new byte[] {1}, "b", new byte[] {2}));
    PackedMap.of(entries).write(new DataOutputStream(first));
    entries.put("c", new byte[0]);
    entries.remove("c");
    PackedMap.of(new HashMap<>(entries)).write(new DataOutputStream(second));
    assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
  }

  @Test
  void relationsComeOutAsTheyWere() {
    List<Related> all =
        List.of(
            new Related(List.of("luchtaanval"), Language.NL, 1, Related.Kind.TRANSLATION),
            new Related(List.of("verenigd", "natie"), Language.NL, 0.95, Related.Kind.NAME),
            new Related(List.of("ça", "va"), Language.EN, 0.65, Related.Kind.SYNONYM),
            new Related(List.of("halting"), Language.EN, 0.7, Related.Kind.DERIVATION));
    PackedMap packed = Packing.relations(Map.of("halt", all, "none", List.of()));
    assertThat(Packing.relations(packed.get("halt"))).isEqualTo(all);
    assertThat(Packing.relations(packed.get("none"))).isEmpty();
    assertThat(Packing.relations(packed.get("other"))).isEmpty();
  }

  @Test
  void listsOfWordsComeOutAsTheyWere() {
    PackedMap packed = Packing.words(Map.of("was", List.of("zijn", "wassen")));
    assertThat(Packing.words(packed.get("was"))).containsExactly("zijn", "wassen");
    assertThat(Packing.words(packed.get("other"))).isEmpty();
  }
}
