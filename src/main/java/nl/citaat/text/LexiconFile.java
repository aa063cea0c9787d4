package nl.citaat.text;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.zip.CRC32;

/** A lexicon as bytes: the maps of each language, then those of names and numbers. */
final class LexiconFile {

  private LexiconFile() {}

  static Lexicon read(byte[] bytes) throws IOException {
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    return new Lexicon(
        words(Language.EN, in),
        words(Language.NL, in),
        new Lexicon.Names(PackedMap.read(in), PackedMap.read(in), in.readInt()),
        Long.toHexString(checksum.getValue()));
  }

  private static Lexicon.Words words(Language language, DataInputStream in) throws IOException {
    Vocabulary vocabulary = new Vocabulary(PackedMap.read(in), PackedMap.read(in));
    WordFamilies families = new WordFamilies(language, PackedMap.read(in));
    return Lexicon.Words.of(language, vocabulary, families, PackedMap.read(in));
  }

  static void write(DataOutputStream out, Lexicon lexicon) throws IOException {
    for (Language language : Language.values()) {
      Lexicon.Words words = lexicon.words(language);
      words.vocabulary().lemmas().write(out);
      words.vocabulary().irregular().write(out);
      words.families().families().write(out);
      words.relations().write(out);
    }
    lexicon.names().kinds().write(out);
    lexicon.names().numbers().write(out);
    out.writeInt(lexicon.names().longestPhrase());
  }
}
