package org.entrepot.register;

import java.util.Collection;
import java.util.Map;

/** Names of the companies that records name: whoever sees a record sees who they are. */
public interface NamedCompanies {

  /** Of these, by code; those that are unknown are left out. */
  Map<String, CompanyName> of(Collection<String> codes);
}
