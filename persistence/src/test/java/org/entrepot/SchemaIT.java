package org.entrepot;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class SchemaIT {

  private static final TestDatabase DATABASE = TestDatabase.create();

  @Test
  void everyTableAndColumnSaysWhatItIs() throws SQLException {
    assertThat(
            DATABASE.query(
                """
                select c.relname || coalesce('.' || a.attname, '')
                from pg_class c
                left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                where c.relnamespace = 'entrepot'::regnamespace and c.relkind in ('r', 'p', 'v')
                  and c.relname <> 'flyway_schema_history'
                  and (obj_description(c.oid) is null or col_description(c.oid, a.attnum) is null)
                """))
        .isEmpty();
  }

  @Test
  void holdsEveryEconomyAndHsCode() throws SQLException {
    assertThat(DATABASE.query("select count(*) from economy")).containsExactly("249");
    // HS 2022, and HS 2017 with the codes that it alone has
    assertThat(
            DATABASE.query(
                "select count(*) filter (where 2022 = any (editions)), count(*) filter (where 2017 = any (editions)), count(*) from hs_code"))
        .containsExactly("6939 6708 7086");
    assertThat(
            DATABASE.query(
                "select count(*) from hs_code h join hs_code p on p.code = h.parent where not h.editions <@ p.editions"))
        .containsExactly("0");
    assertThat(DATABASE.query("select currencies::text from economy where alpha2 = 'PA'"))
        .containsExactly("{PAB,USD}");
  }
}
