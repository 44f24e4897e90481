package org.entrepot.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entrepot.page.Display;
import org.entrepot.page.Language;

/** Two companies, and what was asked for them. */
final class CompaniesReadOnce implements NamedCompanies {

  private static final Map<String, CompanyName> KNOWN =
      Map.of(
          "SELLER", new CompanyName("SELLER", "Selling GmbH", null, null, "DE"),
          "BUYER", new CompanyName("BUYER", "Buying Co.", null, "采购公司", "CN"));

  final List<List<String>> asked = new ArrayList<>();

  @Override
  public Map<String, CompanyName> of(Collection<String> codes) {
    if (codes.isEmpty()) {
      return Map.of();
    }
    asked.add(codes.stream().sorted().toList());
    Map<String, CompanyName> found = new TreeMap<>(KNOWN);
    found.keySet().retainAll(codes);
    return found;
  }

  static Display reader(Language language) {
    return new Display() {
      @Override
      public Language language() {
        return language;
      }
    };
  }

  RecordNames names(Language language) {
    RecordNames names = new RecordNames();
    names.companies = this;
    names.reader = reader(language);
    names.known = new KnownValues();
    names.values = new ValueTexts();
    names.values.reader = names.reader;
    return names;
  }
}
