package org.entrepot.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks a JSON text from its first byte to its last: UTF-8, syntax, one value and no more, no
 * member twice, bounded in size and depth, no text that nothing could keep, and every value of the
 * kind that the type it is for needs. Members that the type does not have are only checked as text.
 */
final class JsonCheck {

  /** What is sent here nests three levels deep. */
  static final int DEEPEST = 32;

  private static final int LONGEST_SHOWN = 60;
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private static final JsonFactory JSON =
      new JsonFactoryBuilder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .build();

  private final JsonParser json;
  private final int length;

  private JsonCheck(JsonParser json, int length) {
    this.json = json;
    this.length = length;
  }

  /**
   * The text itself, without a byte order mark.
   *
   * @param wanted what it is going to be bound to
   * @throws MalformedJson that says what is wrong, and where
   */
  static byte[] checked(byte[] body, Type wanted) {
    if (body.length > JsonBody.MOST) {
      throw new MalformedJson(MalformedJson.TOO_LARGE, "", null, JsonBody.MOST);
    }
    String text = decoded(body);
    if (text.isBlank()) {
      throw new MalformedJson("json.empty", "", null);
    }
    try (JsonParser json = JSON.createParser(text)) {
      new JsonCheck(json, text.length()).whole(new JsonShape(wanted));
    } catch (IOException never) {
      throw new IllegalStateException(never);
    }
    return text.getBytes(UTF_8);
  }

  private static String decoded(byte[] body) {
    boolean marked = ByteBuffer.wrap(body).mismatch(ByteBuffer.wrap(MARK)) == MARK.length;
    ByteBuffer bytes = ByteBuffer.wrap(body);
    bytes.position(marked ? MARK.length : 0);
    CharBuffer text = CharBuffer.allocate(body.length);
    if (UTF_8.newDecoder().decode(bytes, text, true).isError()) {
      throw new MalformedJson("json.utf8", "", null, bytes.position() + 1);
    }
    return text.flip().toString();
  }

  private void whole(JsonShape wanted) throws IOException {
    value(next(), wanted, "", 0);
    JsonLocation end = json.currentLocation();
    if (goesOn()) {
      throw new MalformedJson("json.more", "", null, line(end), column(end));
    }
  }

  private boolean goesOn() throws IOException {
    try {
      return json.nextToken() != null;
    } catch (IOException something) {
      return true;
    }
  }

  private void value(@Nullable JsonToken token, JsonShape wanted, String at, int depth)
      throws IOException {
    if (token == null) {
      throw at("json.cut", at);
    }
    if (!wanted.takes(token)) {
      throw at(at.isEmpty() ? "json.whole" : "json.kind", at, JsonShape.name(token), wanted.name());
    }
    if (depth >= DEEPEST && token.isStructStart()) {
      throw at("json.deep", at, DEEPEST);
    }
    switch (token) {
      case START_OBJECT -> members(wanted, at, depth + 1);
      case START_ARRAY -> items(wanted, at, depth + 1);
      case VALUE_STRING -> text(json.getText(), at);
      default -> {
        // the parser has read it to its end
      }
    }
  }

  private void members(JsonShape wanted, String at, int depth) throws IOException {
    Set<String> seen = new HashSet<>();
    for (JsonToken token = next(); token != JsonToken.END_OBJECT; token = next()) {
      if (token == null) {
        throw at("json.cut", at);
      }
      String name = json.currentName();
      text(name, at);
      String member = at.isEmpty() ? shown(name) : at + "." + shown(name);
      if (!seen.add(name)) {
        throw at("json.twice", member);
      }
      value(next(), wanted.member(name), member, depth);
    }
  }

  private void items(JsonShape wanted, String at, int depth) throws IOException {
    int number = 0;
    for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
      value(token, wanted.item(), at + "[" + number + "]", depth);
      number++;
    }
  }

  private @Nullable JsonToken next() throws IOException {
    try {
      JsonToken token = json.nextToken();
      json.finishToken(); // it would be read to its end only when asked for
      return token;
    } catch (JsonParseException broken) {
      JsonLocation where = broken.getLocation();
      boolean cut = broken instanceof JsonEOFException || where.getCharOffset() >= length;
      throw new MalformedJson(
          cut ? "json.cut" : "json.syntax", "", null, line(where), column(where));
    } catch (StreamConstraintsException beyond) {
      throw at("json.syntax", "");
    }
  }

  /** The database keeps no NUL, and half a character is no character. */
  private void text(String text, String at) {
    if (text.indexOf('\0') >= 0) {
      throw at("json.nul", at);
    }
    if (!UTF_8.newEncoder().canEncode(text)) {
      throw at("json.surrogate", at);
    }
  }

  private MalformedJson at(String code, String member, Object... more) {
    JsonLocation where = json.currentTokenLocation();
    Object[] all = new Object[2 + more.length];
    all[0] = line(where);
    all[1] = column(where);
    System.arraycopy(more, 0, all, 2, more.length);
    return new MalformedJson(code, member, null, all);
  }

  private static String shown(String name) {
    return name.length() > LONGEST_SHOWN ? name.substring(0, LONGEST_SHOWN) + "…" : name;
  }

  private static int line(JsonLocation where) {
    return Math.max(1, where.getLineNr());
  }

  private static int column(JsonLocation where) {
    return Math.max(1, where.getColumnNr());
  }
}
