package org.entrepot.page;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.OutputStream;
import org.entrepot.api.TableFile;

/** Sends what a page lists as a file, in place of the page. */
public final class FileDownload {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private FileDownload() {}

  /** Begins a file for people; without it Excel takes it for one of its own old encodings. */
  public static void mark(OutputStream csv) throws IOException {
    csv.write(BYTE_ORDER_MARK);
  }

  /**
   * Sends a table and ends the answer.
   *
   * @param name of the file without its ending
   * @param kind csv or xlsx
   */
  public static void send(TableFile table, String name, String kind) throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext external = faces.getExternalContext();
    boolean csv = kind.equals("csv");
    external.setResponseContentType(csv ? "text/csv;charset=UTF-8" : TableFile.XLSX);
    external.setResponseHeader(
        "Content-Disposition", "attachment; filename=" + name + (csv ? ".csv" : ".xlsx"));
    if (csv) {
      mark(external.getResponseOutputStream());
      table.csv(external.getResponseOutputStream());
    } else {
      table.xlsx(external.getResponseOutputStream());
    }
    faces.responseComplete();
  }
}
