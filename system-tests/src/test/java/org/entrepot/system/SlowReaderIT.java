package org.entrepot.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who reads a large file slowly holds up nobody else. */
@ExtendWith(Running.class)
class SlowReaderIT {

  private static final int ROWS = 40_000;
  private static final SmallExpo EXPO = new SmallExpo("slow");
  private static String refusedRows = "";

  private final URI base;
  private final Database database;
  private final String token;

  SlowReaderIT(Server server, Database database) {
    this.base = server.url();
    this.database = database;
    this.token = database.token("STATISTICS");
  }

  @BeforeAll
  static void records(Database database, Client anyone) {
    Imports imports = new Imports(anyone.bearing(database.token("STATISTICS")));
    imports.bundle(EXPO.bundle());
    imports.file("deals.csv", EXPO.deals("S-", ROWS));
    String job = imports.send("deals.csv", EXPO.deals("R-", ROWS).replace("USD", "usx"), "preview");
    assertThat(imports.ended(job).getJsonObject("result").getInt("refused")).isEqualTo(ROWS);
    refusedRows = job + "/refused";
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/csv", "refused rows"})
  void noConnectionOfTheDatabaseWaitsForThem(String what) throws Exception {
    boolean refused = !what.startsWith("text/");
    String deals = base.getPath() + "api/v1/editions/" + EXPO.edition() + "/registers/deals";
    String path = refused ? refusedRows : deals;
    try (Socket socket = new Socket()) {
      socket.setReceiveBufferSize(4_096);
      socket.connect(new InetSocketAddress(base.getHost(), base.getPort()));
      socket.setSoTimeout(60_000);
      ask(socket, path);
      InputStream in = socket.getInputStream();
      assertThat(new String(in.readNBytes(12), ISO_8859_1)).isEqualTo("HTTP/1.1 200");
      Thread.sleep(3_000);
      assertThat(
              database.query(
                  "select query from pg_stat_activity where usename = 'entrepot_app'"
                      + " and pid <> pg_backend_pid() and xact_start < now() - interval '1 second'"))
          .isEmpty();
      long rest = in.transferTo(OutputStream.nullOutputStream());
      assertThat(rest).as("there was much left to read").isGreaterThan(2_000_000);
    }
  }

  @Test
  void aWorksheetComesWhole() {
    Answer answer =
        new Client(base)
            .bearing(token)
            .get(
                "editions/" + EXPO.edition() + "/registers/deals",
                "Accept",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).startsWith("PK");
  }

  private void ask(Socket socket, String path) throws IOException {
    String head =
        String.join(
            "\r\n",
            "GET " + path + " HTTP/1.1",
            "Host: " + base.getHost() + ":" + base.getPort(),
            "Accept: text/csv",
            "Authorization: Bearer " + token,
            "Connection: close",
            "",
            "");
    socket.getOutputStream().write(head.getBytes(ISO_8859_1));
  }
}
