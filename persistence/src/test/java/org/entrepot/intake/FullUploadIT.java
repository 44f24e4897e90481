package org.entrepot.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.Statement;
import org.entrepot.Sql;
import org.entrepot.TestDatabase;
import org.entrepot.disk.NoRoom;
import org.junit.jupiter.api.Test;

class FullUploadIT {

  private final TestDatabase database = TestDatabase.create();
  private final SqlUploads uploads = new SqlUploads();

  @Test
  void aDatabaseWithoutRoomSaysSoAndNoOtherFaultDoes() throws Exception {
    uploads.sql = new Sql(database.app());
    Upload upload = Importing.upload("deals.csv", "rows".getBytes(UTF_8));
    fail("53100");
    assertThatThrownBy(() -> database.tx(() -> keep(upload)))
        .isInstanceOf(NoRoom.class)
        .hasMessageContaining("run out of disk space");
    fail("58030");
    assertThatThrownBy(() -> database.tx(() -> keep(upload))).isInstanceOf(IOException.class);
  }

  private boolean keep(Upload upload) throws IOException {
    uploads.keep(1, upload);
    return true;
  }

  /** As a write to a disk in such a state does. */
  private void fail(String state) throws Exception {
    try (Connection owner = database.owner().getConnection();
        Statement statement = owner.createStatement()) {
      statement.execute(
          """
          create or replace function out_of_order() returns trigger language plpgsql as
          $$ begin raise exception 'could not extend file' using errcode = '%s'; end $$
          """
              .formatted(state));
      statement.execute(
          "create or replace trigger out_of_order before insert on upload_chunk"
              + " for each row execute function out_of_order()");
    }
  }
}
