package org.entrepot.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All claims of the sample checked in one request, beside one request for each of what they are
 * about: figures that are worked out anew, and of the few others the edition or the indicator.
 */
final class CheckedClaims implements Benchmark {

  private static final int TIMES = 10;
  private static final String EDITION = "ciie-6";

  private final RunningEntrepot entrepot;
  private final MovedLedger moved;
  private final NotedFigures times = new NotedFigures("%.0f ms");

  CheckedClaims(RunningEntrepot entrepot) {
    this.entrepot = entrepot;
    this.moved = new MovedLedger(entrepot);
  }

  @Override
  public List<MeasuredTime> run() throws Exception {
    Requests requests = new Requests(entrepot);
    List<String> about = about();
    claims(requests, TIMES * 5);
    anew(requests, about, TIMES * 5);
    List<Double> ratios =
        FairRounds.ratios(
            5,
            () -> times.of(claims(requests, TIMES)),
            () -> times.of(anew(requests, about, TIMES)));
    double kept = requests.millis(TIMES * 5, () -> about);
    return List.of(
        MeasuredTime.atMost(
            1,
            about.size() + " claims checked in one request, beside a request for each figure",
            ratios,
            "medians of " + TIMES + ": " + times + "; figures that are kept: " + times.text(kept)));
  }

  /** After a posting of the edition that most of them are about. */
  private double claims(Requests requests, int times) throws Exception {
    return requests.millis(
        times,
        () -> {
          moved.move(EDITION);
          return List.of("/api/v1/claims");
        });
  }

  private double anew(Requests requests, List<String> about, int times) throws Exception {
    return requests.millis(
        times,
        () -> {
          moved.move(EDITION);
          return about.stream()
              .map(path -> path.contains("/figures/") ? requests.unasked(path) : path)
              .toList();
        });
  }

  /** Where it stands what each claim is about. */
  private List<String> about() throws Exception {
    try (Connection connection = entrepot.app().getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select edition, split_part(about, ':', 1), split_part(about, ':', 2), dimension,"
                    + " 'through=' || through from claim order by id");
        ResultSet row = query.executeQuery()) {
      List<String> paths = new ArrayList<>();
      while (row.next()) {
        paths.add("/api/v1/" + path(row));
      }
      return paths;
    }
  }

  private static String path(ResultSet claim) throws SQLException {
    return switch (claim.getString(2)) {
      case "indicator" -> "outlook/" + claim.getString(3);
      case "attribute" -> "editions/" + claim.getString(1);
      default ->
          "editions/"
              + claim.getString(1)
              + "/figures/"
              + claim.getString(3)
              + query(claim.getString(4), claim.getString(5));
    };
  }

  private static String query(@Nullable String dimension, @Nullable String through) {
    String query =
        Stream.of(dimension, through).filter(each -> each != null).collect(Collectors.joining("&"));
    return query.isEmpty() ? "" : "?" + query;
  }
}
