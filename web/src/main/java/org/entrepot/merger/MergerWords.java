package org.entrepot.merger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entrepot.edition.DeskZone;
import org.entrepot.merger.CompanyMerger.NamedCompany;
import org.entrepot.page.Display;
import org.entrepot.page.Route;
import org.entrepot.register.CompanyName;
import org.entrepot.register.NamedCompanies;
import org.entrepot.register.Registers;

/** Mergers in words, with the names of their companies, which are read once for a page. */
@RequestScoped
class MergerWords {

  @Inject NamedCompanies companies;
  @Inject Registers registers;
  @Inject DeskZone zone;
  @Inject Display reader;
  @Inject Route route;

  private final Map<String, CompanyName> names = new HashMap<>();

  void read(Collection<CompanyMerger> mergers) {
    readNames(mergers.stream().flatMap(each -> Stream.of(each.kept(), each.gone())));
  }

  void readNames(Stream<NamedCompany> named) {
    names.putAll(
        companies.of(
            named
                .map(NamedCompany::code)
                .filter(code -> !names.containsKey(code))
                .collect(Collectors.toSet())));
  }

  MergedCompany of(NamedCompany company) {
    CompanyName name = names.get(company.code());
    return new MergedCompany(
        company.code(),
        name == null ? company.name() : name.full(reader.getLocale()),
        route.to("desk", "registers", "companies", "records", company.code()));
  }

  /** {@code Deals: 2}, kind by kind. */
  List<String> records(CompanyMerger merger) {
    return merger.records().stream().map(this::said).toList();
  }

  private String said(MergedRecords records) {
    String moved = count(records.moved());
    return records.withdrawn() == 0
        ? reader.texts().text("merger.records.line", kind(records), moved)
        : reader
            .texts()
            .text("merger.records.both", kind(records), moved, count(records.withdrawn()));
  }

  /** Name of their register. */
  String kind(MergedRecords records) {
    return registers
        .of(records.record())
        .map(register -> reader.texts().textOr("register." + register.name(), register.name()))
        .orElse(records.record());
  }

  String count(long number) {
    return reader.numbers().count(number);
  }

  String when(Instant moment) {
    return reader.numbers().time(moment, zone.get());
  }

  /** When, by whom and why it was undone; empty while it holds. */
  String undone(CompanyMerger merger) {
    if (merger.undone() == null) {
      return "";
    }
    CompanyMerger.UndoneMerger undone = Objects.requireNonNull(merger.undone());
    return reader
        .texts()
        .text(
            "merger.undone.said",
            when(undone.at()),
            reader.texts().who(undone.by()),
            undone.because());
  }
}
