package org.entrepot.figure;

import jakarta.ws.rs.PathParam;

/** Where a figure is. */
public class FigureAddress {

  @PathParam("edition")
  String edition = "";

  @PathParam("metric")
  String metric = "";

  FigureName name() {
    return new FigureName(edition, metric);
  }
}
