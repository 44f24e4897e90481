package org.entrepot.api;

import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads every JSON body whole and has it checked before anything is bound to it: what binds skips
 * members that it does not know, and some servers' parsers skip for ever where a text has no end.
 */
@Provider
public class JsonBody implements ReaderInterceptor {

  /** In bytes; ten thousand codes of records fit in. */
  static final int MOST = 1 << 21;

  private static final String UTF_8 = "utf-8";

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    if (isJson(context.getMediaType())) {
      byte[] body = context.getInputStream().readNBytes(MOST + 1);
      context.setInputStream(
          new ByteArrayInputStream(JsonCheck.checked(body, context.getGenericType())));
    }
    Object value = context.proceed();
    if (value == null) {
      throw new JsonbException("The body is null");
    }
    return value;
  }

  private static boolean isJson(@Nullable MediaType type) {
    if (type == null
        || !(type.getSubtype().equals("json") || type.getSubtype().endsWith("+json"))) {
      return false;
    }
    // RFC 8259: between programs JSON is UTF-8; servers differ in what they do with another name
    if (!UTF_8.equalsIgnoreCase(type.getParameters().getOrDefault("charset", UTF_8))) {
      throw new NotSupportedException();
    }
    return true;
  }
}
