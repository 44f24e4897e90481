package org.entrepot.intake;

import java.util.List;

/** The rules of a concept on staged rows. */
@FunctionalInterface
public interface StagedRules {

  List<StagedRule> rules();
}
