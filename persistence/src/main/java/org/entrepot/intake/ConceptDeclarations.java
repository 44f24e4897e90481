package org.entrepot.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.entrepot.bundle.BundleFile;
import org.entrepot.bundle.DeclaredFiles;
import org.entrepot.bundle.FileTables;

/** What the concepts bring: their files, what they ask of rows, what their records say. */
@ApplicationScoped
class ConceptDeclarations {

  private List<FileTables> targets = List.of();
  private List<StagedRule> rules = List.of();
  private List<Restatement> restatements = List.of();

  @Inject
  void concepts(DeclaredFiles files, Instance<StagedRules> rules, Instance<Restatement> records) {
    use(files, rules, records);
  }

  void use(DeclaredFiles files, Iterable<StagedRules> concepts, Iterable<Restatement> records) {
    targets = files.all().stream().map(FileTables::new).toList();
    List<StagedRule> all = new ArrayList<>();
    concepts.forEach(concept -> all.addAll(concept.rules()));
    rules = List.copyOf(all);
    List<Restatement> ordered = new ArrayList<>();
    for (FileTables target : targets) {
      records.forEach(
          record -> {
            if (record.file().equals(target.file().name())) {
              ordered.add(record);
            }
          });
    }
    restatements = List.copyOf(ordered);
  }

  /** What others refer to comes first. */
  List<FileTables> targets() {
    return targets;
  }

  List<BundleFile> files() {
    return targets.stream().map(FileTables::file).toList();
  }

  /** Those of these files, in the order of all. */
  List<FileTables> targets(Collection<String> names) {
    return targets.stream().filter(target -> names.contains(target.file().name())).toList();
  }

  /** The rules on rows of a file. */
  List<StagedRule> rules(FileTables target) {
    return rules.stream().filter(rule -> rule.file().equals(target.file().name())).toList();
  }

  /** In the order of their files. */
  List<Restatement> restatements() {
    return restatements;
  }
}
