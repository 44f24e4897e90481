package org.entrepot.merger;

import java.util.List;
import org.entrepot.merger.CompanyMerger.NamedCompany;

/**
 * Companies that have one identifier and so are one company.
 *
 * @param scheme LEI, USCC or VAT
 * @param companies two or more, by code
 */
public record SameIdentifier(String scheme, String identifier, List<NamedCompany> companies) {

  public SameIdentifier {
    companies = List.copyOf(companies);
  }
}
