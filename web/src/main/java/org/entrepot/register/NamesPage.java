package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.io.IOException;
import org.entrepot.api.QueryText;
import org.entrepot.page.Route;

/** Names of a register's records for the script that offers them while somebody types. */
@Named("namesPage")
@RequestScoped
public class NamesPage {

  @Inject RegisterRoute address;
  @Inject NamedRecords records;
  @Inject Route route;

  /** Sends them as a list of texts, in place of a page. */
  public void send() throws IOException {
    String text = QueryText.checked("q", route.query("q").orElse(""));
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext external = faces.getExternalContext();
    external.setResponseContentType("application/json;charset=UTF-8");
    external
        .getResponseOutputWriter()
        .write(
            Json.createArrayBuilder(records.offers(address.required(), text)).build().toString());
    faces.responseComplete();
  }
}
