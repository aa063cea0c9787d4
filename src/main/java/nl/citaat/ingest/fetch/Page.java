package nl.citaat.ingest.fetch;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import okhttp3.MediaType;
import org.jspecify.annotations.Nullable;

/**
 * Something that was fetched.
 *
 * @param url where it was in the end, behind all redirects
 * @param contentType as sent; null when there was none
 * @param body decoded, read only
 */
public record Page(URI url, @Nullable String contentType, ByteBuffer body, Validators validators) {

  @Override
  public ByteBuffer body() {
    return body.asReadOnlyBuffer();
  }

  /** A copy of the body. */
  public byte[] bytes() {
    byte[] bytes = new byte[body.remaining()];
    body().get(bytes);
    return bytes;
  }

  /** The name of the encoding that the server tells; null when it tells none that Java knows. */
  public @Nullable String charset() {
    MediaType type = contentType == null ? null : MediaType.parse(contentType);
    Charset charset = type == null ? null : type.charset();
    return charset == null ? null : charset.name();
  }

  /** The kind of content in lower case, such as {@code text/html}; empty when not told. */
  public String mediaType() {
    MediaType type = contentType == null ? null : MediaType.parse(contentType);
    return type == null ? "" : type.type() + "/" + type.subtype();
  }
}
