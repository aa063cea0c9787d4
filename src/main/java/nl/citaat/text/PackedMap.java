package nl.citaat.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A map from strings to bytes in one block, so that reading a large one takes no more time than
 * reading its bytes: nothing is unpacked before it is asked for. Immutable, safe for use by many
 * threads.
 *
 * <p>The slots are a hash table with linear probing: 0 for an empty slot, else one more than the
 * place of an entry in the block. An entry is its key and its value, each behind its length.
 */
final class PackedMap {

  private final int[] slots;
  private final byte[] block;

  private PackedMap(int[] slots, byte[] block) {
    this.slots = slots;
    this.block = block;
  }

  static PackedMap of(Map<String, byte[]> entries) {
    Map<String, byte[]> sorted = new TreeMap<>(entries);
    int size = 0;
    for (Map.Entry<String, byte[]> entry : sorted.entrySet()) {
      size += 2 * Integer.BYTES + bytes(entry.getKey()).length + entry.getValue().length;
    }
    ByteBuffer block = ByteBuffer.allocate(size);
    int[] slots = new int[Integer.highestOneBit(Math.max(1, sorted.size())) * 4];
    for (Map.Entry<String, byte[]> entry : sorted.entrySet()) {
      int slot = first(entry.getKey(), slots.length);
      while (slots[slot] != 0) {
        slot = (slot + 1) % slots.length;
      }
      slots[slot] = block.position() + 1;
      put(block, bytes(entry.getKey()));
      put(block, entry.getValue());
    }
    return new PackedMap(slots, block.array());
  }

  private static void put(ByteBuffer block, byte[] bytes) {
    block.putInt(bytes.length).put(bytes);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static int first(String key, int slots) {
    int hash = key.hashCode() * 0x9E3779B9; // Fibonacci hashing: Knuth, TAOCP 3, section 6.4
    return (hash ^ (hash >>> 16)) & (slots - 1);
  }

  static PackedMap read(DataInputStream in) throws IOException {
    byte[] slots = in.readNBytes(in.readInt() * Integer.BYTES);
    int[] numbers = new int[slots.length / Integer.BYTES];
    ByteBuffer.wrap(slots).asIntBuffer().get(numbers);
    return new PackedMap(numbers, in.readNBytes(in.readInt()));
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(slots.length);
    for (int slot : slots) {
      out.writeInt(slot);
    }
    out.writeInt(block.length);
    out.write(block);
  }

  /** The value of a key; null when there is none. */
  @Nullable ByteBuffer get(String key) {
    byte[] wanted = bytes(key);
    for (int slot = first(key, slots.length); slots[slot] != 0; slot = (slot + 1) % slots.length) {
      ByteBuffer entry = ByteBuffer.wrap(block).position(slots[slot] - 1);
      int length = entry.getInt();
      if (length == wanted.length && isAt(entry.position(), wanted)) {
        entry.position(entry.position() + length);
        int size = entry.getInt();
        return entry.slice(entry.position(), size);
      }
    }
    return null;
  }

  boolean contains(String key) {
    return get(key) != null;
  }

  private boolean isAt(int place, byte[] wanted) {
    for (int i = 0; i < wanted.length; i++) {
      if (block[place + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
