package org.entrepot.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;

/** Requests that no client would send, byte by byte. */
record RawHttp(URI base) {

  private static final int PATIENCE_MILLIS = 20_000;

  /** What came back: everything, as text; the status is 0 where nothing did. */
  record Raw(String text) {

    int status() {
      return text.startsWith("HTTP/1.1 ") ? Integer.parseInt(text.substring(9, 12)) : 0;
    }

    /** A header's first value, or the empty string. */
    String header(String name) {
      return text.lines()
          .takeWhile(line -> !line.isEmpty())
          .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
          .map(line -> line.substring(name.length() + 1).strip())
          .findFirst()
          .orElse("");
    }

    String body() {
      int end = text.indexOf("\r\n\r\n");
      return end < 0 ? "" : text.substring(end + 4);
    }
  }

  /** Sends a head, its lines without their ends, and no body. */
  Raw ask(String... head) {
    return send(String.join("\r\n", head) + "\r\nConnection: close\r\n\r\n", 0);
  }

  /** Sends a head as it is, and so many bytes after it. */
  Raw send(String head, long bytes) {
    try (Socket socket = new Socket(base.getHost(), base.getPort())) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      OutputStream out = socket.getOutputStream();
      try {
        out.write(head.getBytes(ISO_8859_1));
        byte[] block = "a=bcdefghijklmno".repeat(1 << 10).getBytes(ISO_8859_1);
        for (long sent = 0; sent < bytes; sent += block.length) {
          out.write(block, 0, (int) Math.min(block.length, bytes - sent));
        }
        socket.shutdownOutput();
      } catch (SocketException refused) {
        // it has answered, and wants no more
      }
      return new Raw(read(socket.getInputStream()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** What has come, until it ends or nothing more does for as long as the socket waits. */
  static String read(InputStream in) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    try {
      in.transferTo(text);
    } catch (SocketException | SocketTimeoutException cut) {
      // what came until then is the answer
    }
    return text.toString(ISO_8859_1);
  }
}
