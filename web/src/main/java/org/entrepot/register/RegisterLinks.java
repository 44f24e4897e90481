package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entrepot.access.Access;
import org.entrepot.ledger.PostingSource;
import org.entrepot.ledger.SourceLinks;
import org.entrepot.page.Route;
import org.jspecify.annotations.Nullable;

/** Finds the record that a posting comes from in the register of its kind. */
@RequestScoped
class RegisterLinks implements SourceLinks {

  @Inject Registers registers;
  @Inject Route route;
  @Inject RecordNames names;
  @Inject Access access;

  @Override
  public @Nullable String api(PostingSource source) {
    return registers
        .of(source.type())
        .map(
            register ->
                route.to(
                    "api",
                    "v1",
                    "editions",
                    source.edition(),
                    "registers",
                    register.name(),
                    source.code()))
        .orElse(null);
  }

  @Override
  public @Nullable String page(PostingSource source) {
    return registers
        .of(source.type())
        .map(register -> OpenRecordPage.address(route, source.edition(), register, source.code()))
        .orElse(null);
  }

  @Override
  public Map<PostingSource, String> names(Collection<PostingSource> sources) {
    Map<PostingSource, String> all = new HashMap<>();
    Map<PostingSource, Set<String>> together = new HashMap<>();
    for (PostingSource source : sources) {
      together
          .computeIfAbsent(
              new PostingSource(source.edition(), source.type(), ""), none -> new TreeSet<>())
          .add(source.code());
    }
    together.forEach(
        (of, codes) ->
            registers
                .of(of.type())
                .ifPresent(
                    register ->
                        named(
                                new VisibleRegister(register, of.edition(), access.visibility()),
                                codes)
                            .forEach(
                                (code, name) ->
                                    all.put(
                                        new PostingSource(of.edition(), of.type(), code), name))));
    return all;
  }

  private Map<String, String> named(VisibleRegister in, Set<String> codes) {
    return names.of(in, registers.records(in, codes));
  }
}
