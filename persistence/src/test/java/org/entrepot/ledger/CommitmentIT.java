package org.entrepot.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entrepot.ledger.Books.deal;
import static org.entrepot.ledger.Books.usd;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CommitmentIT {

  private static final Books BOOKS = new Books();
  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  /** The vector of the format: other programs hold to it too. */
  @Test
  void theTextOfAPostingIsAsPublished() throws Exception {
    String text =
        """
        posting_text('ciie-6', 1, log_instant('2023-11-10 17:00:00+08'), '2023-11-06', 'deal.tentative',
          1250000.5, 'USD', 'AU', '', 'food-agriculture', '', '', 'GOODS', 'p-7f3k', '', 'deal',
          'D-000123', 1, 1, '', null, '')
        """;
    assertThat(BOOKS.query("select " + text))
        .containsExactly(
            "[\"1\",\"ciie-6\",\"1\",\"2023-11-10T09:00:00.000000Z\",\"2023-11-06\","
                + "\"deal.tentative\",\"1250000.50\",\"USD\",\"AU\",\"\",\"food-agriculture\",\"\","
                + "\"\",\"GOODS\",\"p-7f3k\",\"\",\"deal\",\"D-000123\",\"1\",\"1\",\"\",\"\",\"\"]");
    assertThat(
            BOOKS.query(
                "select encode(sha256('\\x000102030405060708090a0b0c0d0e0f'::bytea || convert_to("
                    + text
                    + ", 'UTF8')), 'hex')"))
        .containsExactly("b60e9252a73e4c00a83eee994067bf5869cbb15d269e55cfdfd386266b57018c");
  }

  @Test
  void everyPostingOpensWithItsSalt() throws Exception {
    String edition = BOOKS.open();
    Fact odd =
        usd(1, "-0.1")
            .with(Dimension.ECONOMY, "AU")
            .with(Dimension.SECTION, "食品 \"A\"\n\u0001\u007f\u2028\\/")
            .with(Dimension.PAVILION, "p")
            .with(Dimension.DELEGATION, "d")
            .with(Dimension.KIND, "GOODS")
            .origin("NZ")
            .party("\ud83c\udf77")
            .traits(new TreeSet<>(Set.of("SME", "PAVILION")));
    BOOKS.settle(deal(edition, "D-1", 3, odd, usd(2, "1250000.5")));
    BOOKS.settle(deal(edition, "D-1", 4));

    List<String> salts =
        BOOKS.query("select encode(salt, 'hex') from salt where edition = ? order by seq", edition);
    List<Posting> all = BOOKS.all(edition);
    assertThat(all).hasSize(4);
    for (int i = 0; i < 4; i++) {
      assertThat(all.get(i).commitment()).isEqualTo(commitment(salts.get(i), text(all.get(i))));
    }
    assertThat(salts).doesNotHaveDuplicates();
  }

  private static String commitment(String salt, String text) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(HexFormat.of().parseHex(salt));
    bytes.write(text.getBytes(UTF_8));
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
  }

  private static String text(Posting posting) {
    Fact fact = posting.fact();
    PostingSource source = posting.source();
    Long reverses = posting.reverses();
    return List.of(
            "1",
            source.edition(),
            Long.toString(posting.seq()),
            INSTANT.format(posting.recordedAt()),
            fact.effectiveOn().toString(),
            fact.account(),
            fact.quantity().toPlainString(),
            fact.unit(),
            fact.get(Dimension.ECONOMY),
            fact.origin(),
            fact.get(Dimension.SECTION),
            fact.get(Dimension.PAVILION),
            fact.get(Dimension.DELEGATION),
            fact.get(Dimension.KIND),
            fact.party(),
            String.join(" ", fact.traits()),
            source.type(),
            source.code(),
            Integer.toString(fact.line()),
            Integer.toString(posting.revision()),
            "",
            reverses == null ? "" : reverses.toString(),
            "import")
        .stream()
        .map(CommitmentIT::json)
        .collect(Collectors.joining(",", "[", "]"));
  }

  /** A string as RFC 8785 writes it. */
  private static String json(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\n' -> json.append("\\n");
        default -> json.append(c < ' ' ? "\\u%04x".formatted((int) c) : String.valueOf(c));
      }
    }
    return json.append('"').toString();
  }
}
