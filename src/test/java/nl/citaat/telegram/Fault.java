package nl.citaat.telegram;

/**
 * Something that goes wrong with a call.
 *
 * @param status the HTTP status of an answer
 * @param body what is answered
 */
public record Fault(Kind kind, int status, String body) {

  /** What becomes of the call. */
  public enum Kind {
    /** The call has no effect, and this is the answer. */
    ANSWER,
    /** The call has no effect, and the connection is closed without an answer. */
    DROP,
    /** The call takes effect, but the connection is closed without an answer. */
    LOSE,
    /** The call takes effect, but no answer comes. */
    KEEP,
    /** The answer breaks off in the middle. */
    CUT,
    /** The call has no effect, and no answer comes. */
    HANG,
    /** The file does not end. */
    ENDLESS;

    boolean takesEffect() {
      return this == LOSE || this == KEEP;
    }
  }

  /** The call takes effect, but no answer comes. */
  public static final Fault KEEP = new Fault(Kind.KEEP, 0, "");

  static final Fault DROP = new Fault(Kind.DROP, 0, "");
  static final Fault LOSE = new Fault(Kind.LOSE, 0, "");
  static final Fault CUT = new Fault(Kind.CUT, 200, "{\"ok\": true, \"result\": {\"message");
  static final Fault HANG = new Fault(Kind.HANG, 0, "");
  static final Fault ENDLESS = new Fault(Kind.ENDLESS, 0, "");
  static final Fault HTTP_500 = refusal(500, "Internal Server Error", "");
  static final Fault HTTP_502 = answer(502, "<html><h1>502 Bad Gateway</h1></html>");
  static final Fault GARBAGE = answer(200, "{\"ok\": tru");
  static final Fault NOT_THE_API = answer(200, "{}");

  static Fault answer(int status, String body) {
    return new Fault(Kind.ANSWER, status, body);
  }

  static Fault refusal(int code, String description) {
    return refusal(code, description, "");
  }

  static Fault tooFast(int seconds) {
    return refusal(
        429,
        "Too Many Requests: retry after " + seconds,
        ",\"parameters\":{\"retry_after\":" + seconds + "}");
  }

  static Fault movedTo(long chat) {
    return refusal(
        400,
        "Bad Request: group chat was upgraded to a supergroup chat",
        ",\"parameters\":{\"migrate_to_chat_id\":" + chat + "}");
  }

  private static Fault refusal(int code, String description, String more) {
    return answer(
        code,
        "{\"ok\":false,\"error_code\":"
            + code
            + ",\"description\":\""
            + description
            + "\""
            + more
            + "}");
  }
}
