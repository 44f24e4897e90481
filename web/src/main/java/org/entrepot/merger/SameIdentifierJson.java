package org.entrepot.merger;

import java.util.List;
import org.entrepot.merger.MergerJson.CompanyNameJson;

/** Companies with one identifier. */
public record SameIdentifierJson(
    String scheme, String identifier, List<CompanyNameJson> companies) {

  static SameIdentifierJson from(SameIdentifier same) {
    return new SameIdentifierJson(
        same.scheme(),
        same.identifier(),
        same.companies().stream().map(CompanyNameJson::from).toList());
  }
}
