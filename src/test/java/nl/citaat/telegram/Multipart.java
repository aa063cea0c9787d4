package nl.citaat.telegram;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the parts of a form: files as bytes, objects and lists from JSON, the rest as text. */
final class Multipart {

  private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)");
  private static final Pattern NAME = Pattern.compile("name=\"([^\"]+)\"(; filename=)?");

  private static final String ATTACHED = "attach://";

  private Multipart() {}

  static ObjectNode read(String type, byte[] body) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode fields = mapper.createObjectNode();
    ObjectNode files = mapper.createObjectNode();
    // In this encoding a byte is a character, so nothing of a file is lost.
    for (String part : new String(body, ISO_8859_1).split("--" + boundary(type), -1)) {
      Matcher name = NAME.matcher(part);
      int head = part.indexOf("\r\n\r\n");
      if (head >= 0 && name.find()) {
        byte[] content = part.substring(head + 4, part.length() - 2).getBytes(ISO_8859_1);
        String text = new String(content, UTF_8);
        if (name.group(2) != null) {
          files.put(name.group(1), content);
        } else if (text.startsWith("{") || text.startsWith("[")) {
          fields.set(name.group(1), mapper.readTree(text));
        } else {
          fields.put(name.group(1), text);
        }
      }
    }
    attach(fields, files);
    return fields;
  }

  /** Puts a file in the place of the field that names it. */
  private static void attach(ObjectNode fields, ObjectNode files) {
    for (String name : List.copyOf(fields.propertyStream().map(Map.Entry::getKey).toList())) {
      String value = fields.get(name).isTextual() ? fields.get(name).textValue() : "";
      if (value.startsWith(ATTACHED)) {
        String file = value.substring(ATTACHED.length());
        fields.set(name, files.get(file));
        fields.put(name + "_name", file);
      }
    }
  }

  private static String boundary(String type) {
    Matcher boundary = BOUNDARY.matcher(type);
    if (!boundary.find()) {
      throw new IllegalArgumentException("No boundary: " + type);
    }
    return boundary.group(1);
  }
}
