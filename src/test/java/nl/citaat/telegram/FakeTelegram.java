package nl.citaat.telegram;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * A Bot API server on loopback with people who write and press, and with faults on demand. Updates
 * stay until a poll confirms them by its offset.
 */
public final class FakeTelegram implements AutoCloseable {

  /** The token that it accepts. */
  public static final String TOKEN = "4217:AAsecretOfThisBot";

  static final long BOT = 4217;
  static final String NAME = "citaatbot";

  private final ObjectMapper mapper = new ObjectMapper();
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final List<ObjectNode> updates = new ArrayList<>();
  private final List<Call> calls = new ArrayList<>();
  private final Map<String, Deque<Fault>> faults = new HashMap<>();
  private final Map<Long, TreeMap<Integer, ObjectNode>> chats = new HashMap<>();
  private final Set<Long> administrators = new HashSet<>();
  private final Map<String, ObjectNode> inline = new HashMap<>();
  private final Map<String, byte[]> files = new ConcurrentHashMap<>();
  private final Set<Long> blocked = new HashSet<>();
  private final Map<Long, Deque<Long>> accepted = new HashMap<>();
  private boolean limited;
  private int nextUpdate = 1000;
  private int nextMessage = 1;

  /** A call that came in, whatever became of it. */
  record Call(String method, JsonNode parameters) {}

  /** Starts at any port that is free. */
  public FakeTelegram() {
    this(0);
  }

  /**
   * @param port 0 for any that is free
   */
  FakeTelegram(int port) {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  /** How a bot reaches it. */
  public TelegramSettings settings() {
    return settings(server.getAddress().getPort(), TOKEN);
  }

  static TelegramSettings settings(int port, String token) {
    return new TelegramSettings(
        token, URI.create("http://127.0.0.1:" + port), Duration.ofSeconds(20));
  }

  /** From now on, the next calls of a method go wrong. */
  public synchronized void fail(String method, Fault... next) {
    faults.computeIfAbsent(method, m -> new ArrayDeque<>()).addAll(List.of(next));
  }

  /** Faults that are still to come. */
  public synchronized int faultsLeft() {
    return faults.values().stream().mapToInt(Deque::size).sum();
  }

  /** Somebody writes to the bot in private. */
  public synchronized int says(long person, String text) {
    return message(person, "private", person, text, "");
  }

  /** Somebody writes in a group. */
  synchronized int saysIn(long group, long person, String text, String moreFields) {
    return message(group, "supergroup", person, text, moreFields);
  }

  private int message(long chat, String type, long person, String text, String moreFields) {
    int number = nextMessage++;
    update(
        """
        "message":{"message_id":%d,"date":%d,"chat":{"id":%d,"type":"%s"},
        "from":{"id":%d,"is_bot":false,"first_name":"Anna","language_code":"en"},
        "text":%s%s}\
        """
            .formatted(
                number,
                Instant.now().getEpochSecond(),
                chat,
                type,
                person,
                json(text),
                moreFields));
    return number;
  }

  /** Somebody changes what they wrote in private. */
  synchronized void edits(long person, int message, String text) {
    long now = Instant.now().getEpochSecond();
    update(
        """
        "edited_message":{"message_id":%d,"date":%d,"edit_date":%d,
        "chat":{"id":%d,"type":"private"},"text":%s,
        "from":{"id":%d,"is_bot":false,"first_name":"Anna","language_code":"en"}}"""
            .formatted(message, now, now, person, json(text), person));
  }

  /** Somebody presses a button under a message of the bot. */
  synchronized void presses(long person, int message, String data) {
    update(
        """
        "callback_query":{"id":"press%d","chat_instance":"1","data":%s,
        "from":{"id":%d,"is_bot":false,"first_name":"Anna"},"message":%s}\
        """
            .formatted(nextUpdate, json(data), person, shown(person).get(message)));
  }

  /** Somebody types behind the bot's name in some chat. */
  synchronized void types(long person, String words) {
    update(
        """
        "inline_query":{"id":"query%d","query":%s,"offset":"","chat_type":"supergroup",
        "from":{"id":%d,"is_bot":false,"first_name":"Anna","language_code":"en"}}\
        """
            .formatted(nextUpdate, json(words), person));
  }

  /** Somebody sends a result of an inline query. */
  synchronized void chooses(long person, String result, String message) {
    update(
        """
        "chosen_inline_result":{"result_id":%s,"query":"who","inline_message_id":%s,
        "from":{"id":%d,"is_bot":false,"first_name":"Anna","language_code":"en"}}\
        """
            .formatted(json(result), json(message), person));
  }

  /**
   * Anything else happens.
   *
   * @return the number of the update
   */
  synchronized int update(String fields) {
    int number = nextUpdate++;
    try {
      String json = "{\"update_id\":" + number + "," + fields + "}";
      updates.add((ObjectNode) mapper.readTree(json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    notifyAll();
    return number;
  }

  /** The next update gets this number. */
  synchronized void nextUpdate(int number) {
    nextUpdate = number;
  }

  private String json(String text) {
    return mapper.valueToTree(text).toString();
  }

  /** The updates that no poll has confirmed. */
  public synchronized List<Integer> unconfirmed() {
    return updates.stream().map(update -> update.get("update_id").intValue()).toList();
  }

  /** What came with the calls of a method, its name in lower case. */
  public synchronized List<JsonNode> calls(String method) {
    return calls.stream()
        .filter(call -> call.method().equals(method))
        .map(Call::parameters)
        .toList();
  }

  /** The names of the methods that were called, polls left out. */
  synchronized List<String> methods() {
    return calls.stream().map(Call::method).filter(name -> !name.equals("getupdates")).toList();
  }

  /** The messages of the bot that stand in a chat, by number. */
  synchronized Map<Integer, ObjectNode> shown(long chat) {
    return new TreeMap<>(chats.getOrDefault(chat, new TreeMap<>()));
  }

  /** Their words, oldest first. */
  public List<String> words(long chat) {
    return shown(chat).values().stream()
        .map(message -> message.path("text").asText(message.path("caption").asText()))
        .toList();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String[] path = exchange.getRequestURI().getPath().split("/", -1);
      if (path[1].equals("file")) {
        download(exchange);
        return;
      }
      JsonNode parameters = parameters(exchange);
      if (path.length != 3 || !path[1].equals("bot" + TOKEN)) {
        answer(exchange, Fault.refusal(401, "Unauthorized"));
        return;
      }
      // Clients differ in how they write the names of methods.
      String method = path[2].toLowerCase(Locale.ROOT);
      answer(exchange, method, parameters);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void download(HttpExchange exchange) throws IOException, InterruptedException {
    String path = exchange.getRequestURI().getPath();
    String own = "/file/bot" + TOKEN + "/";
    byte[] file = path.startsWith(own) ? files.get(path.substring(own.length())) : null;
    Fault fault = came("file", mapper.createObjectNode().put("path", path));
    if (fault == null && file != null) {
      exchange.sendResponseHeaders(200, file.length == 0 ? -1 : file.length);
      exchange.getResponseBody().write(file);
    } else if (fault == null) {
      answer(exchange, Fault.refusal(404, "Not Found"));
    } else if (fault.kind() == Fault.Kind.HANG) {
      closed.await();
    } else if (fault.kind() == Fault.Kind.ENDLESS) {
      pour(exchange);
    } else if (fault.kind() != Fault.Kind.DROP) {
      answer(exchange, fault);
    }
  }

  /** Until the other side has had enough. */
  private void pour(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    byte[] some = new byte[10_000];
    while (closed.getCount() > 0) {
      exchange.getResponseBody().write(some);
    }
  }

  private JsonNode parameters(HttpExchange exchange) throws IOException {
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    return type.startsWith("multipart/form-data")
        ? Multipart.read(type, exchange.getRequestBody().readAllBytes())
        : mapper.readTree(exchange.getRequestBody());
  }

  private void answer(HttpExchange exchange, String method, JsonNode parameters)
      throws IOException, InterruptedException {
    Fault fault = came(method, parameters);
    if (fault == null || fault.kind().takesEffect()) {
      Fault result = result(method, parameters);
      if (fault == null) {
        answer(exchange, result);
      } else if (fault.kind() == Fault.Kind.KEEP) {
        closed.await();
      }
    } else if (fault.kind() == Fault.Kind.HANG) {
      closed.await();
    } else if (fault.kind() != Fault.Kind.DROP) {
      answer(exchange, fault);
    }
  }

  private synchronized @Nullable Fault came(String method, JsonNode parameters) {
    calls.add(new Call(method, parameters));
    Deque<Fault> waiting = faults.getOrDefault(method, new ArrayDeque<>());
    return waiting.poll();
  }

  private static void answer(HttpExchange exchange, Fault answer) throws IOException {
    byte[] body = answer.body().getBytes(UTF_8);
    int missing = answer.kind() == Fault.Kind.CUT ? 100 : 0;
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(answer.status(), body.length + missing);
    exchange.getResponseBody().write(body);
    exchange.getResponseBody().flush();
  }

  private Fault result(String method, JsonNode parameters) throws InterruptedException {
    return switch (method) {
      case "getme" ->
          result(
              """
              {"id":%d,"is_bot":true,"first_name":"Citaat","username":"%s"}\
              """
                  .formatted(BOT, NAME));
      case "getupdates" -> updates(parameters);
      case "sendmessage", "sendphoto", "senddocument" -> send(parameters);
      case "editmessagetext" -> edit(parameters);
      case "getchatmember" -> member(parameters);
      case "getchat" -> chat(parameters.path("chat_id").asText());
      case "getfile" -> file(parameters.get("file_id").textValue());
      case "answerinlinequery" -> offer(parameters);
      case "answercallbackquery", "deletewebhook", "setmycommands", "deletemycommands" ->
          result("true");
      default -> Fault.refusal(404, "Not Found");
    };
  }

  /**
   * Somebody has sent a file, the id of which is its name.
   *
   * @param path where it can be downloaded
   */
  void holds(String path, byte[] content) {
    files.put(path, content);
  }

  private Fault file(String id) {
    return files.keySet().stream()
        .filter(path -> path.endsWith("/" + id))
        .findFirst()
        .map(path -> result("{\"file_id\":" + json(id) + ",\"file_path\":" + json(path) + "}"))
        .orElse(Fault.refusal(400, "Bad Request: invalid file_id"));
  }

  /** From now on, a person is in charge of all groups. */
  synchronized void appoint(long person) {
    administrators.add(person);
  }

  private synchronized Fault member(JsonNode parameters) {
    long person = parameters.get("user_id").longValue();
    return result(
        """
        {"status":"%s","can_post_messages":true,
        "user":{"id":%d,"is_bot":false,"first_name":"A"}}"""
            .formatted(administrators.contains(person) ? "administrator" : "member", person));
  }

  /** There is one channel. */
  private static Fault chat(String name) {
    return name.equals("@krant") || name.equals("-1009")
        ? result("{\"id\":-1009,\"type\":\"channel\",\"title\":\"Krant\",\"username\":\"krant\"}")
        : Fault.refusal(400, "Bad Request: chat not found");
  }

  private static Fault result(Object result) {
    return Fault.answer(200, "{\"ok\":true,\"result\":" + result + "}");
  }

  private synchronized Fault updates(JsonNode parameters) throws InterruptedException {
    int offset = parameters.path("offset").asInt(0);
    updates.removeIf(update -> update.get("update_id").intValue() < offset);
    long end = System.nanoTime() + parameters.path("timeout").asLong() * 1_000_000_000;
    while (updates.isEmpty() && System.nanoTime() < end && closed.getCount() > 0) {
      wait(100);
    }
    return result(updates);
  }

  private synchronized Fault send(JsonNode parameters) {
    int number = nextMessage++;
    ObjectNode message = (ObjectNode) parameters.deepCopy();
    long chat = parameters.get("chat_id").asLong();
    message.put("message_id", number).put("date", 1714550401);
    message.putObject("chat").put("id", chat).put("type", chat > 0 ? "private" : "supergroup");
    message.putObject("from").put("id", BOT).put("is_bot", true).put("first_name", "Citaat");
    chats.computeIfAbsent(chat, id -> new TreeMap<>()).put(number, message);
    return result(message);
  }

  /** As Telegram, it takes no two results with the same id, and none with an id too long. */
  private static Fault offer(JsonNode parameters) {
    Set<String> ids = new HashSet<>();
    for (JsonNode result : parameters.get("results")) {
      String id = result.get("id").textValue();
      if (id.isEmpty() || id.getBytes(UTF_8).length > 64 || !ids.add(id)) {
        return Fault.refusal(400, "Bad Request: RESULT_ID_INVALID");
      }
    }
    return result("true");
  }

  private synchronized Fault edit(JsonNode parameters) {
    long chat = parameters.path("chat_id").asLong();
    if (parameters.has("inline_message_id")) {
      return edit(inline.get(parameters.get("inline_message_id").textValue()), parameters);
    }
    if (blocked.contains(chat)) {
      return Fault.refusal(403, "Forbidden: bot was blocked by the user");
    }
    return isTooFast(chat)
        ? Fault.tooFast(1)
        : edit(shown(chat).get(parameters.get("message_id").intValue()), parameters);
  }

  private Fault edit(@Nullable ObjectNode message, JsonNode parameters) {
    if (message == null) {
      return Fault.refusal(400, "Bad Request: message to edit not found");
    }
    ObjectNode before = message.deepCopy();
    for (String part : List.of("text", "entities", "reply_markup")) {
      message.set(part, parameters.get(part));
    }
    if (message.equals(before)) {
      return Fault.refusal(400, "Bad Request: message is not modified: it is the same");
    }
    message.put("edits", message.path("edits").asInt() + 1);
    return result(message);
  }

  /** From now on it holds the bot to 30 calls in a second, and 20 in a minute for a group. */
  synchronized void enforceLimits() {
    limited = true;
  }

  private boolean isTooFast(long chat) {
    return limited && (isTooFast(0, 30, 1) || (chat < 0 && isTooFast(chat, 20, 60)));
  }

  private boolean isTooFast(long chat, int most, int seconds) {
    Deque<Long> times = accepted.computeIfAbsent(chat, id -> new ArrayDeque<>());
    long now = System.nanoTime();
    times.removeIf(time -> now - time > seconds * 1_000_000_000L);
    boolean tooFast = times.size() >= most;
    if (!tooFast) {
      times.add(now);
    }
    return tooFast;
  }

  /** Somebody wants nothing from the bot any more. */
  public synchronized void blocks(long person) {
    blocked.add(person);
  }

  /**
   * A message of the bot stands in a chat.
   *
   * @return its number
   */
  public synchronized int stands(long chat, String text) {
    send(mapper.createObjectNode().put("chat_id", chat).put("text", text));
    return Objects.requireNonNull(chats.get(chat)).lastKey();
  }

  /** A message that was sent inline stands somewhere. */
  synchronized void standsInline(String id, String text) {
    inline.put(id, mapper.createObjectNode().put("text", text));
  }

  synchronized String inlineWords(String id) {
    return Objects.requireNonNull(inline.get(id)).path("text").asText();
  }

  /** Somebody removes a message of the bot. */
  public synchronized void removes(long chat, int message) {
    Objects.requireNonNull(chats.get(chat)).remove(message);
  }

  /** How often each message of the bot in a chat was changed, by number. */
  public synchronized Map<Integer, Integer> edits(long chat) {
    Map<Integer, Integer> edits = new TreeMap<>();
    shown(chat).forEach((number, message) -> edits.put(number, message.path("edits").asInt()));
    return edits;
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.close();
  }
}
