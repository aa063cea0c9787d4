package nl.citaat.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/** What may happen to a file. */
enum Damage {
  DELETED,
  EMPTY,
  HALVED,
  ONE_BYTE_SHORT,
  ZEROED,
  GARBAGE,
  ONE_BIT_WRONG;

  void to(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (this == DELETED) {
      Files.delete(file);
    } else {
      Files.write(file, damaged(bytes));
    }
  }

  private byte[] damaged(byte[] bytes) {
    byte[] damaged = Arrays.copyOf(bytes, length(bytes.length));
    switch (this) {
      case ZEROED -> Arrays.fill(damaged, (byte) 0);
      case GARBAGE -> new Random(1).nextBytes(damaged);
      case ONE_BIT_WRONG -> damaged[damaged.length / 2] ^= 1;
      default -> {}
    }
    return damaged;
  }

  private int length(int whole) {
    return switch (this) {
      case DELETED, EMPTY -> 0;
      case HALVED -> whole / 2;
      case ONE_BYTE_SHORT -> whole - 1;
      case ZEROED, GARBAGE, ONE_BIT_WRONG -> whole;
    };
  }
}
