package nl.citaat.bot;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import nl.citaat.article.ArticleId;

/**
 * Outgoing things as JSON, the form in which they wait in the outbox. What an earlier version wrote
 * can be read as long as components are only added. Safe for use by many threads.
 */
public final class OutgoingCodec {

  private static final String NOT_OURS = "This JSON is nothing outgoing";

  private final JsonMapper mapper =
      JsonMapper.builder()
          .addMixIn(Outgoing.class, Kinds.class)
          .addMixIn(ArticleId.class, Value.class)
          .visibility(PropertyAccessor.GETTER, Visibility.NONE)
          .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
          .visibility(PropertyAccessor.FIELD, Visibility.ANY)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  /** The names by which the kinds are told apart; they stay as they are, for rows that wait. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Outgoing.Send.class, name = "send"),
    @JsonSubTypes.Type(value = Outgoing.SendPhoto.class, name = "sendPhoto"),
    @JsonSubTypes.Type(value = Outgoing.SendDocument.class, name = "sendDocument"),
    @JsonSubTypes.Type(value = Outgoing.Edit.class, name = "edit"),
    @JsonSubTypes.Type(value = Outgoing.Amend.class, name = "amend"),
    @JsonSubTypes.Type(value = Outgoing.AnswerPress.class, name = "answerPress"),
    @JsonSubTypes.Type(value = Outgoing.OfferMenu.class, name = "offerMenu"),
    @JsonSubTypes.Type(value = Outgoing.AnswerInline.class, name = "answerInline")
  })
  private interface Kinds {}

  private interface Value {
    @JsonValue
    String value();
  }

  /** The JSON of something outgoing, on one line. */
  public String toJson(Outgoing outgoing) {
    try {
      return mapper.writerFor(Outgoing.class).writeValueAsString(outgoing);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("No JSON for " + outgoing.getClass().getSimpleName(), e);
    }
  }

  /**
   * Reads what {@link #toJson} wrote.
   *
   * @throws IllegalArgumentException if it is something else; repeats nothing of it, because it may
   *     hold a reader's words
   */
  public Outgoing fromJson(String json) {
    Outgoing outgoing;
    try {
      outgoing = mapper.readValue(json, Outgoing.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(NOT_OURS + ": " + e.getClass().getSimpleName());
    }
    if (outgoing == null) {
      throw new IllegalArgumentException(NOT_OURS);
    }
    return outgoing;
  }
}
