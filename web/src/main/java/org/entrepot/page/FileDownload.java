package org.entrepot.page;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.entrepot.api.TableFile;

/** Sends what a page lists as a file, in place of the page. */
public final class FileDownload {

  private FileDownload() {}

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
      table.csv(external.getResponseOutputStream());
    } else {
      table.xlsx(external.getResponseOutputStream());
    }
    faces.responseComplete();
  }
}
