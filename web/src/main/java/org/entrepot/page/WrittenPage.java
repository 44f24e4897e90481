package org.entrepot.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;

/** Takes the body of a page in place of the browser; status and headers go on as they are. */
final class WrittenPage extends HttpServletResponseWrapper {

  private final ByteArrayOutputStream body = new ByteArrayOutputStream(1 << 16);
  private final PrintWriter writer = new PrintWriter(new OutputStreamWriter(body, UTF_8));
  private boolean other;

  WrittenPage(HttpServletResponse response) {
    super(response);
  }

  /** Whether it is the page itself: no error, and leads nowhere else. */
  boolean isPage() {
    return !other && getStatus() == SC_OK;
  }

  /** Whether it is the page, and says what of its address is not understood: for that one alone. */
  boolean isMisread() {
    return !other && getStatus() == SC_BAD_REQUEST;
  }

  /** Sends it on as it is. */
  void pass() throws IOException {
    getResponse().setContentType("text/html;charset=UTF-8");
    getResponse().getOutputStream().write(bytes());
  }

  byte[] bytes() {
    writer.flush();
    return body.toByteArray();
  }

  @Override
  public void sendError(int status) throws IOException {
    other = true;
    super.sendError(status);
  }

  @Override
  public void sendError(int status, String message) throws IOException {
    other = true;
    super.sendError(status, message);
  }

  @Override
  public void sendRedirect(String location) throws IOException {
    other = true;
    super.sendRedirect(location);
  }

  @Override
  public PrintWriter getWriter() {
    return writer;
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return new ServletOutputStream() {
      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setWriteListener(WriteListener listener) {
        throw new IllegalStateException("a page is written at once");
      }

      @Override
      public void write(int one) {
        body.write(one);
      }

      @Override
      public void write(byte[] bytes, int from, int length) {
        body.write(bytes, from, length);
      }
    };
  }

  @Override
  public void setContentLength(int length) {
    // what is kept is measured when it is sent
  }

  @Override
  public void setContentLengthLong(long length) {
    // what is kept is measured when it is sent
  }

  @Override
  public void setBufferSize(int size) {
    // all of it is buffered
  }

  @Override
  public void resetBuffer() {
    writer.flush();
    body.reset();
  }

  @Override
  public void reset() {
    resetBuffer();
    super.reset();
  }

  @Override
  public void flushBuffer() {
    // nothing goes out before the page is whole
  }
}
