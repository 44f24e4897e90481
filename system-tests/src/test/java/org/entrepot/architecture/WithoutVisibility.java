package org.entrepot.architecture;

import static java.util.Map.entry;

import java.util.Map;

/** Use cases and ports that are asked without a Visibility, and why. The one list of them. */
final class WithoutVisibility {

  private static final String EVERYONES = "it is everyone's to read";
  private static final String OWN = "it is the caller's own";
  private static final String SERVER = "the server asks it for itself, and shows nobody anything";
  private static final String TRAIL = "the trail of all acts is for whoever may read all of it";
  private static final String GIVEN = "it works on what it is given, and reads no row";

  /** Why there is none, by class, or by class and method where others of the class take one. */
  static final Map<String, String> WHY =
      Map.ofEntries(
          // access itself
          entry("Access", "it makes the Visibility"),
          entry("AuditLog", SERVER),
          entry("CurrentIdentity", OWN),
          entry("DatabaseOutages", SERVER),
          entry("HomeDesk.previousSignIn", OWN),
          entry("Identities", OWN),
          entry("ForgottenPassword", OWN),
          entry("LinkPost", SERVER),
          entry("PasswordChange", OWN),
          entry("SecondFactorDesk", OWN),
          entry("UpkeepDesk", "settings and sizes of tables say nothing of any record"),
          entry("ProfileDesk", OWN),
          entry("SessionDesk", OWN),
          entry("SignIn", OWN),
          entry("AuditDesk.check", TRAIL),
          entry("AuditDesk.deeds", TRAIL),
          entry("AuditDesk.each", TRAIL),
          entry("AuditDesk.head", TRAIL),
          entry("AuditDesk.page", TRAIL),
          entry("PeopleDesk", "accounts are nobody's records: whoever may manage them sees all"),
          entry("ScopePlaces", "whoever gives a scope sees all that it can name"),
          entry("TokenDesk", "tokens are nobody's records: whoever may manage them sees all"),
          // what comes with the program, and what is published of registers
          entry("DeclaredFiles", EVERYONES),
          entry("Economies", EVERYONES),
          entry("EconomyDesk", EVERYONES),
          entry("Editions", "that there is an edition, and its name and days, is everyone's"),
          entry("Expos", EVERYONES),
          entry("Metrics", EVERYONES),
          entry("OutlookValues", EVERYONES),
          entry("Registers.all", EVERYONES),
          entry("Registers.checked", GIVEN),
          entry("Registers.get", EVERYONES),
          entry("Registers.of", EVERYONES),
          entry("Registers.version", "a number that says nothing of any record"),
          entry("ServerSettings", EVERYONES),
          entry("ViewShelf", OWN),
          // what was shown before, or is named by what was
          entry("DimensionValues.of", "seenBy has narrowed them"),
          entry("NamedCompanies", "whoever sees a record sees whom it names, and only they ask"),
          entry("PublishedDesk.tie", "the figure was shown to whoever ties it"),
          entry("StatedGrowths", GIVEN),
          // what is brought in
          entry("Imports.submit", "it is the caller's own, and they see what became of it by get"),
          entry("RecordDesk.turn", "it waits, and reads nothing"),
          // work of the server
          entry("CourierRounds", SERVER),
          entry("DealValues", GIVEN),
          entry("DimensionValues.recordChanges", "a number that says nothing of any record"),
          entry("DimensionValues.revision", "a number that says nothing of any record"),
          entry("EditionList", SERVER),
          entry("EventCourier", SERVER),
          entry("JobRun", SERVER),
          entry("JobWorker", SERVER),
          entry("Ledger.heads", "how long ledgers are; who sees an edition is asked of each"),
          entry("MailCourier", SERVER),
          entry("MailRounds", SERVER),
          entry("OwnWrites", SERVER),
          entry("SealRounds", SERVER),
          entry("PublishedQualifiers", GIVEN),
          entry("TextReader", GIVEN));

  private WithoutVisibility() {}
}
