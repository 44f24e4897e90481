package org.entrepot.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.entrepot.ledger.Ledger;
import org.entrepot.ledger.LedgerOn;
import org.postgresql.ds.PGSimpleDataSource;

/** Counts on the wire how often client and database take turns while one record is settled. */
final class RoundTrips implements Benchmark {

  private final RunningEntrepot entrepot;
  private final AtomicInteger turns = new AtomicInteger();
  private final AtomicBoolean clientSpoke = new AtomicBoolean();

  RoundTrips(RunningEntrepot entrepot) {
    this.entrepot = entrepot;
  }

  @Override
  public List<MeasuredTime> run() throws Exception {
    PGSimpleDataSource app = entrepot.app();
    new InventedLedger(entrepot).open("trips", 1);
    try (ServerSocket between = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Socket database = new Socket(InetAddress.getLoopbackAddress(), app.getPortNumbers()[0])) {
      Thread accepting = new Thread(() -> join(between, database));
      accepting.setDaemon(true);
      accepting.start();
      return List.of(count(app, between.getLocalPort()));
    }
  }

  private MeasuredTime count(PGSimpleDataSource app, int port) throws Exception {
    InventedRecords invented = new InventedRecords("trips-1", InventedLedger.ECONOMIES);
    PGSimpleDataSource through = new PGSimpleDataSource();
    through.setUrl("jdbc:postgresql://127.0.0.1:" + port + "/" + app.getDatabaseName());
    through.setUser(app.getUser());
    through.setPassword(app.getPassword());
    try (OneConnection connection = new OneConnection(through)) {
      Ledger ledger = LedgerOn.ledger(connection.dataSource());
      List<Double> rounds = new ArrayList<>();
      for (int round = 0; round < 5; round++) {
        turns.set(0);
        ledger.settle(invented.deal(), "benchmark");
        rounds.add((double) turns.get());
        connection.commit();
      }
      return MeasuredTime.atMost(
          1, "Round trips of settle of one record", rounds, "counted on the wire");
    }
  }

  private void join(ServerSocket between, Socket database) {
    try {
      Socket client = between.accept();
      Thread answers = new Thread(() -> pump(database, client, false));
      answers.setDaemon(true);
      answers.start();
      pump(client, database, true);
    } catch (IOException closed) {
      // the measurement is over
    }
  }

  private void pump(Socket from, Socket to, boolean fromClient) {
    byte[] buffer = new byte[65536];
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
        if (clientSpoke.getAndSet(fromClient) != fromClient && fromClient) {
          turns.incrementAndGet();
        }
        out.write(buffer, 0, read);
        out.flush();
      }
    } catch (IOException closed) {
      // the measurement is over
    }
  }
}
