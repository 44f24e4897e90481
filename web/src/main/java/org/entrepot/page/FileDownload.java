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

  /** Writes a file. */
  @FunctionalInterface
  public interface FileWriting {
    void to(OutputStream out) throws IOException;
  }

  /**
   * Sends a table and ends the answer.
   *
   * @param name of the file without its ending
   * @param kind csv or xlsx
   */
  public static void send(TableFile table, String name, String kind) throws IOException {
    if (kind.equals("csv")) {
      csv(name + ".csv", table::csv);
    } else {
      send(name + ".xlsx", TableFile.XLSX, table::xlsx);
    }
  }

  /** Sends CSV for people and ends the answer. */
  public static void csv(String name, FileWriting writing) throws IOException {
    send(
        name,
        "text/csv;charset=UTF-8",
        out -> {
          // without it Excel takes the file for one of its own old encodings
          out.write(BYTE_ORDER_MARK);
          writing.to(out);
        });
  }

  private static void send(String name, String type, FileWriting writing) throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext external = faces.getExternalContext();
    external.setResponseContentType(type);
    external.setResponseHeader("Content-Disposition", "attachment; filename=" + name);
    writing.to(external.getResponseOutputStream());
    faces.responseComplete();
  }
}
