package org.entrepot.api;

import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** A table as the answer of a resource, whole, under the name of its worksheet. */
public final class TableAnswer {

  private TableAnswer() {}

  /** As CSV. */
  public static Response csv(TableFile table) throws IOException {
    return answer(rendered(table), table.name() + ".csv");
  }

  /** As a worksheet. It has the time in it that it was written, so its tag is by what it says. */
  public static Response xlsx(TableFile table) throws IOException {
    ByteArrayOutputStream sheet = new ByteArrayOutputStream();
    table.xlsx(sheet);
    String tag = rendered(table).etag().replaceFirst("\"$", "-xlsx\"");
    return answer(new RenderedAnswer(sheet.toByteArray(), tag), table.name() + ".xlsx");
  }

  private static RenderedAnswer rendered(TableFile table) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    table.csv(out);
    return RenderedAnswer.of(out.toByteArray());
  }

  private static Response answer(RenderedAnswer file, String name) {
    return Response.ok(file).header("Content-Disposition", "attachment; filename=" + name).build();
  }
}
