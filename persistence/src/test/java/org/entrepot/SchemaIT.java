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
    assertThat(DATABASE.query("select count(*) from hs_code")).containsExactly("6939");
    assertThat(DATABASE.query("select currencies::text from economy where alpha2 = 'PA'"))
        .containsExactly("{PAB,USD}");
  }
}
