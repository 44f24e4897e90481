package org.entrepot.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Speaks just enough of PostgreSQL's protocol to say that it is version 14. */
final class OldPostgres implements AutoCloseable {

  private final ServerSocket socket;

  OldPostgres() throws IOException {
    socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::serve, "postgresql 14");
    thread.setDaemon(true);
    thread.start();
  }

  Database database() {
    return new Database(
        "jdbc:postgresql://127.0.0.1:"
            + socket.getLocalPort()
            + "/entrepot?preferQueryMode=simple&sslmode=disable&gssEncMode=disable",
        "app",
        "password");
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        DataInputStream in = new DataInputStream(client.getInputStream());
        DataOutputStream out = new DataOutputStream(client.getOutputStream());
        in.skipNBytes(in.readInt() - 4);
        send(out, 'R', new byte[4]);
        for (String parameter :
            new String[] {
              "server_version\00014.22", "client_encoding\000UTF8", "DateStyle\000ISO, MDY",
              "standard_conforming_strings\000on", "TimeZone\000UTC", "integer_datetimes\000on"
            }) {
          send(out, 'S', (parameter + "\0").getBytes(UTF_8));
        }
        send(out, 'Z', new byte[] {'I'});
        answer(in, out);
      } catch (IOException gone) {
        // the client has left, as it may
      }
    }
  }

  private static void answer(DataInputStream in, DataOutputStream out) throws IOException {
    while (in.readByte() == 'Q') {
      in.skipNBytes(in.readInt() - 4);
      send(out, 'C', "SET\0".getBytes(UTF_8));
      send(out, 'Z', new byte[] {'I'});
    }
  }

  private static void send(DataOutputStream out, char type, byte[] body) throws IOException {
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(message);
    data.writeByte(type);
    data.writeInt(body.length + 4);
    data.write(body);
    out.write(message.toByteArray());
    out.flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
