package org.entrepot.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.entrepot.ListPart;
import org.entrepot.NotFound;
import org.entrepot.RuleBroken;
import org.entrepot.Stale;
import org.entrepot.TestDatabase;
import org.entrepot.access.Accesses;
import org.entrepot.access.Act;
import org.entrepot.access.Visibilities;
import org.entrepot.edition.EditionParts;
import org.entrepot.intake.Importing;
import org.entrepot.intake.RowRefused;
import org.entrepot.ledger.LedgerParts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Registers whose records no column names alone: found by a code made of several, corrected. */
class NamedRecordsIT {

  private static final String EDITION = "ciie-6";
  private static final Act ACT = new Act("somebody", "127.0.0.1");

  private static final String[] RECORDS = {
    "expos.csv",
    "expo,name_en\nciie,CIIE\n",
    "editions.csv",
    """
    expo,ordinal,name_en,starts_on,ends_on,time_zone,sample
    ciie,5,Fifth CIIE,2022-11-05,2022-11-10,Asia/Shanghai,yes
    ciie,6,Sixth CIIE,2023-11-05,2023-11-10,Asia/Shanghai,no
    """,
    "published-figures.csv",
    """
    edition,metric,dimension,value,unit,qualifier,published_on,source
    ciie-6,exhibitors,,3400,companies,more than,2023-11-10,Xinhua
    ciie-6,exhibitors,economy=AU,250,companies,nearly,2023-11-10,Xinhua
    ciie-6,exhibitors,,3486,companies,,2023-11-10,The Bureau
    ciie-6,tentative_deal_value,,78.50,USD bn,,2023-11-10,Xinhua
    """,
    "outlook.csv",
    """
    indicator,period,currency,value,unit,qualifier,published_on,source
    imports_growth,2023-10,CNY,6.4,percent,year on year,2023-11-07,customs
    trade_target,2024/2028,USD,32,trillion,goods; more than,2023-11-05,speech
    trade_target,2024/2028,USD,5,trillion,services; more than,2023-11-05,speech
    """,
    "exchange-rates.csv",
    "Date,USD,JPY\n2023-11-03,1.0702,160.59\n2023-11-06,1.0760,\n",
    "claims.csv",
    """
    id,edition,about,value,unit,qualifier,sentence
    1,ciie-6,metric:exhibitors,3400,enterprises,more than,More than 3400 came.
    2,,indicator:imports_growth,6.4,percent,exact,
    """
  };

  private final TestDatabase database = TestDatabase.create();
  private final Importing importing = new Importing(database, LedgerParts.ledger(database));
  private final Registers registers = new Registers();
  private final RecordDesk desk = new RecordDesk();
  private final List<String> trail = new ArrayList<>();

  @BeforeEach
  void records() {
    SqlRegisterRecords records = RegisterParts.records(database);
    registers.records = records;
    desk.records = records;
    desk.edits = importing.edits();
    desk.reasons = EditionParts.reasons(database);
    desk.access = Accesses.ALL;
    desk.trail = (act, what, subject) -> trail.add(what + " " + subject);
    registers.concepts(Importing.FILES);
    importing.commit(Importing.zip(RECORDS));
  }

  private static VisibleRegister seen(Register register, @Nullable String edition) {
    return new VisibleRegister(register, edition, Visibilities.ALL);
  }

  private Register register(String name) {
    return registers.all().stream().filter(r -> r.name().equals(name)).findFirst().orElseThrow();
  }

  private @Nullable String edition(Register register) {
    return register.inEdition() ? EDITION : null;
  }

  private List<RegisterRecord> all(String name, RecordFilter filter) {
    Register register = register(name);
    return registers.page(seen(register, edition(register)), filter, ListPart.first(50)).items();
  }

  private List<String> codes(String name, RecordFilter filter) {
    return all(name, filter).stream().map(RegisterRecord::code).toList();
  }

  private static RecordFilter where(String column, String value) {
    return new RecordFilter("", Map.of(column, value));
  }

  private EditedRecord edit(String name, String code, Map<String, @Nullable String> fields) {
    Register register = register(name);
    RecordPlace place = new RecordPlace(register, edition(register), code, Visibilities.ALL);
    return importing.tx(
        () -> desk.edit(place, record -> true, new RecordCorrection(fields, null), ACT));
  }

  @Test
  void aCodeIsMadeOfWhatNamesARecordAndLeadsToIt() {
    assertThat(codes("editions", RecordFilter.ALL)).containsExactly("ciie-5", "ciie-6");
    assertThat(codes("exchange-rates", RecordFilter.ALL))
        .containsExactly("2023-11-03~JPY", "2023-11-03~USD", "2023-11-06~USD");
    assertThat(codes("outlook", RecordFilter.ALL))
        .hasSize(3)
        .allMatch(code -> code.matches("[a-z_]+~[0-9.-]+~[A-Z]{3}~[0-9a-f]{12}~[0-9-]{10}"));
    for (String name : List.of("editions", "exchange-rates", "outlook", "published-figures")) {
      Register register = register(name);
      for (RegisterRecord record : all(name, RecordFilter.ALL)) {
        assertThat(registers.record(seen(register, edition(register)), record.code()))
            .isEqualTo(record);
        assertThat(
                registers
                    .page(seen(register, edition(register)), RecordFilter.ALL, ListPart.first(1))
                    .items())
            .hasSize(1);
      }
    }
  }

  @Test
  void twoSourcesOfOneDayAreTwoRecords() {
    assertThat(all("published-figures", RecordFilter.ALL))
        .extracting(record -> register("published-figures").title(record))
        .containsExactlyInAnyOrder(
            "exhibitors · 2023-11-10 · Xinhua",
            "exhibitors · 2023-11-10 · The Bureau",
            "exhibitors · economy=AU · 2023-11-10 · Xinhua",
            "tentative_deal_value · 2023-11-10 · Xinhua");
    assertThat(all("published-figures", new RecordFilter("bureau", Map.of())))
        .extracting(record -> record.fields().get("value"))
        .containsExactly("3486");
    assertThat(all("published-figures", new RecordFilter("bureau", Map.of())).get(0).fields())
        .containsEntry("dimension", null)
        .containsEntry("qualifier", null);
  }

  @Test
  void entriesAreNarrowedByDayCurrencyAndWhatTheyAreAbout() {
    assertThat(codes("exchange-rates", where("Date", "2023-11-06")))
        .containsExactly("2023-11-06~USD");
    assertThat(codes("exchange-rates", where("currency", "JPY"))).containsExactly("2023-11-03~JPY");
    assertThat(codes("exchange-rates", new RecordFilter("2023-11-03", Map.of()))).hasSize(2);
    assertThat(codes("editions", where("sample", "yes"))).containsExactly("ciie-5");
    assertThat(codes("claims", where("edition", "ciie-6"))).containsExactly("1");
    assertThat(codes("claims", where("qualifier", "exact"))).containsExactly("2");
    assertThat(codes("claims", new RecordFilter("came", Map.of()))).containsExactly("1");
    assertThat(codes("outlook", where("indicator", "trade_target"))).hasSize(2);
    assertThat(codes("published-figures", where("dimension", "economy=AU"))).hasSize(1);
  }

  @Test
  void aPublishedFigureIsCorrectedAndWaitsForADecisionAgain() {
    RegisterRecord record = all("published-figures", new RecordFilter("bureau", Map.of())).get(0);
    EditedRecord edited =
        edit("published-figures", record.code(), new HashMap<>(Map.of("value", "3487")));
    assertThat(edited.record().code()).isEqualTo(record.code());
    assertThat(edited.record().revision()).isEqualTo(2);
    assertThat(edited.record().fields()).containsEntry("value", "3487");
    assertThat(edited.edit().changed()).isTrue();
    assertThat(edited.edit().moved()).isEmpty();
    assertThat(
            importing.query(
                "select value, metric is null as open from published_entry order by seq desc limit"
                    + " 1"))
        .containsExactly("3487 t");
    assertThat(trail).containsExactly("record.edited ciie-6/published-figures/" + record.code());
    assertThatThrownBy(() -> edit("published-figures", record.code(), Map.of("source", "Another")))
        .hasMessageContaining("code cannot change");
  }

  @Test
  void aNumberKeepsTheDecimalsThatItWasPublishedWith() {
    RegisterRecord record =
        all("published-figures", where("metric", "tentative_deal_value")).get(0);
    assertThat(record.fields()).containsEntry("value", "78.50");
    edit("published-figures", record.code(), Map.of("qualifier", "about"));
    assertThat(importing.query("select value from published_entry order by seq desc limit 1"))
        .containsExactly("78.50");
  }

  @Test
  void aRevisedValueIsAnotherVintage() {
    Register outlook = register("outlook");
    RegisterRecord first = all("outlook", where("indicator", "imports_growth")).get(0);
    Map<String, @Nullable String> revised =
        Map.of("value", "6.2", "published_on", "2023-11-18", "source", "customs again");
    EditedRecord edited = edit("outlook", first.code(), revised);
    assertThat(edited.record().code()).isNotEqualTo(first.code()).endsWith("~2023-11-18");
    assertThat(edited.record().fields())
        .containsEntry("value", "6.2")
        .containsEntry("qualifier", "year on year");
    assertThat(registers.record(seen(outlook, null), first.code())).isEqualTo(first);
    assertThat(registers.vintages(seen(outlook, null), first))
        .extracting(record -> record.fields().get("value"))
        .containsExactly("6.2", "6.4");
    RegisterRecord alone = all("outlook", where("indicator", "trade_target")).get(0);
    assertThat(registers.vintages(seen(outlook, null), alone)).containsExactly(alone);
    assertThat(
            registers.vintages(
                seen(register("claims"), null), all("claims", RecordFilter.ALL).get(0)))
        .isEmpty();
  }

  @Test
  void whatWasPublishedStays() {
    RegisterRecord first = all("outlook", where("indicator", "imports_growth")).get(0);
    assertThatThrownBy(() -> edit("outlook", first.code(), Map.of("value", "6.2")))
        .isInstanceOfSatisfying(
            RowRefused.class,
            refused ->
                assertThat(refused.refusals())
                    .extracting(each -> each.column() + " " + each.code())
                    .containsExactly("value outlook.published"));
    assertThatThrownBy(() -> edit("outlook", first.code(), Map.of("period", "2023-11")))
        .hasMessageContaining("code cannot change");
    assertThat(edit("outlook", first.code(), Map.of("value", "6.40")).edit().changed()).isFalse();
  }

  @Test
  void ratesComeAsAFileOnly() {
    assertThatThrownBy(() -> edit("exchange-rates", "2023-11-06~USD", Map.of("per_euro", "2")))
        .isInstanceOf(RuleBroken.class)
        .hasMessageContaining("exchange-rates.csv cannot be edited one by one");
    assertThat(trail).isEmpty();
  }

  @Test
  void anEditionIsCorrectedByItsCode() {
    EditedRecord edited = edit("editions", "ciie-6", Map.of("venue", "NECC", "host_city_zh", "上海"));
    assertThat(edited.record().fields())
        .containsEntry("venue", "NECC")
        .containsEntry("host_city_zh", "上海")
        .containsEntry("ordinal", "6");
    assertThatThrownBy(() -> edit("editions", "ciie-6", Map.of("ordinal", "7")))
        .hasMessageContaining("code cannot change");
  }

  @Test
  void aRecordIsAddedOnce() {
    Map<String, @Nullable String> value = new LinkedHashMap<>();
    value.put("indicator", "retail_growth");
    value.put("period", "2023-Q3");
    value.put("value", "-0.5");
    value.put("unit", "percent");
    value.put("published_on", "2023-10-18");
    value.put("source", "statistics");
    VisibleRegister outlook = new VisibleRegister(register("outlook"), null, Visibilities.ALL);
    EditedRecord added = importing.tx(() -> desk.add(outlook, value, ACT));
    assertThat(added.edit().changed()).isTrue();
    assertThat(added.record().fields())
        .containsEntry("currency", null)
        .containsEntry("value", "-0.5");
    assertThat(importing.tx(() -> desk.add(outlook, value, ACT)).edit().changed()).isFalse();
    assertThat(trail).containsExactly("record.added outlook/" + added.record().code());
    value.remove("unit");
    assertThatThrownBy(() -> importing.tx(() -> desk.add(outlook, value, ACT)))
        .isInstanceOf(RowRefused.class)
        .extracting(refused -> ((RowRefused) refused).field())
        .isEqualTo("unit");
  }

  @Test
  void severalAreAddedTogetherOrNone() {
    Register claims = register("claims");
    Map<String, @Nullable String> one = claim("A", "metric:exhibitors");
    Map<String, @Nullable String> other = claim("B", "colour:red");
    assertThatThrownBy(() -> addAll(claims, List.of(one, other)))
        .isInstanceOf(RowRefused.class)
        .extracting(refused -> ((RowRefused) refused).field())
        .isEqualTo("about");
    assertThat(importing.query("select id from claim where id in ('A', 'B')")).isEmpty();
    other.put("about", "metric:deals");
    addAll(claims, List.of(one, other));
    assertThat(importing.query("select id from claim where id in ('A', 'B') order by id"))
        .containsExactly("A", "B");
    assertThat(trail).containsExactly("record.added claims/A", "record.added claims/B");
  }

  @Test
  void aRecordIsTakenBackWhereNothingCountsIt() {
    Register claims = register("claims");
    addAll(claims, List.of(claim("A", "metric:exhibitors"), claim("B", "metric:exhibitors")));
    trail.clear();
    long before = importing.tx(registers::version);
    RecordPlace claim = new RecordPlace(claims, null, "A", Visibilities.ALL);
    assertThatThrownBy(() -> delete(claim, record -> false)).isInstanceOf(Stale.class);
    delete(claim, record -> true);
    assertThat(importing.query("select id from claim where id in ('A', 'B')")).containsExactly("B");
    assertThat(importing.tx(registers::version)).isGreaterThan(before);
    assertThat(trail).containsExactly("record.deleted claims/A");
    assertThatThrownBy(() -> delete(claim, record -> true)).isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () ->
                delete(
                    new RecordPlace(register("editions"), null, "ciie-6", Visibilities.ALL),
                    record -> true))
        .hasMessageContaining("cannot be deleted");
  }

  private void delete(RecordPlace place, Predicate<RegisterRecord> seen) {
    importing.tx(
        () -> {
          desk.delete(place, seen, ACT);
          return null;
        });
  }

  @Test
  void aRecordWaitsForOthersAndNotForALongImport() throws Exception {
    Register claims = register("claims");
    try (Connection other = database.app().getConnection();
        Statement statement = other.createStatement()) {
      statement.execute("select pg_advisory_lock(hashtext('register'), hashtext('claims.csv'))");
      CompletableFuture<Void> adding =
          CompletableFuture.runAsync(
              () -> addAll(claims, List.of(claim("A", "metric:exhibitors"))));
      Thread.sleep(300);
      assertThat(adding).isNotDone();
      statement.execute("select pg_advisory_unlock(hashtext('register'), hashtext('claims.csv'))");
      adding.get(30, TimeUnit.SECONDS);
      statement.execute("select pg_advisory_lock(hashtext('register'), hashtext('claims.csv'))");
      assertThatThrownBy(() -> addAll(claims, List.of(claim("B", "metric:deals"))))
          .isInstanceOf(RuleBroken.class)
          .hasMessageContaining("Others are changing records of");
    }
    assertThat(importing.query("select id from claim where id in ('A', 'B')")).containsExactly("A");
  }

  private void addAll(Register register, List<Map<String, @Nullable String>> rows) {
    importing.tx(
        () -> {
          desk.add(new VisibleRegister(register, null, Visibilities.ALL), rows, ACT);
          return rows;
        });
  }

  private static Map<String, @Nullable String> claim(String id, String about) {
    Map<String, @Nullable String> claim = new LinkedHashMap<>();
    claim.put("id", id);
    claim.put("edition", "ciie-6");
    claim.put("about", about);
    claim.put("value", "200");
    claim.put("qualifier", "more than");
    return claim;
  }
}
