package org.entrepot.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/** The files that a bundle can have: whatever the concepts declare, asked for once. */
@ApplicationScoped
public class DeclaredFiles {

  private List<BundleFile> all = List.of();

  DeclaredFiles() {}

  public DeclaredFiles(Iterable<BundleFile> files) {
    all = FileOrder.of(files);
  }

  @Inject
  void concepts(@Any Instance<BundleFile> files) {
    all = FileOrder.of(files);
  }

  /** What others refer to comes first. */
  public List<BundleFile> all() {
    return all;
  }
}
