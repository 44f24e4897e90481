package org.entrepot.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entrepot.api.QueryText;
import org.entrepot.page.Route;

/** Names of what a scope can be limited by, for the script that offers them as somebody types. */
@Named("scopeNamesPage")
@RequestScoped
public class ScopeNamesPage {

  private static final int MOST = 20;

  @Inject ScopePlaces places;
  @Inject ScopeNames names;
  @Inject Route route;

  /** Sends them as a list of texts, in place of a page. */
  public void send() throws IOException {
    RowLimit limit = RowLimit.valueOf(route.part("limit").orElseThrow().toUpperCase(Locale.ROOT));
    String text = QueryText.checked("q", route.query("q").orElse(""));
    List<String> offers =
        places.found(limit, Set.of(), text, MOST).stream().map(names::full).toList();
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext external = faces.getExternalContext();
    external.setResponseContentType("application/json;charset=UTF-8");
    external.getResponseOutputWriter().write(Json.createArrayBuilder(offers).build().toString());
    faces.responseComplete();
  }
}
