package org.entrepot.participation;

import static org.entrepot.bundle.Column.optional;
import static org.entrepot.bundle.Column.required;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.entrepot.bundle.BundleFile;
import org.entrepot.bundle.BundleFile.Counting;
import org.entrepot.bundle.Column;
import org.entrepot.bundle.Fields;
import org.entrepot.bundle.RegisterHeading;
import org.entrepot.party.CompanyFiles;

/** The bundle files of exhibitors, with their pavilions and hosts, and of who has signed up. */
@ApplicationScoped
public class ExhibitorFiles {

  private static final int NAME = 200;

  @Produces
  public static BundleFile pavilions() {
    return BundleFile.of(
            "pavilions.csv",
            "pavilion",
            2,
            Column.edition(),
            required("pavilion", Fields.code()),
            required("name_en", Fields.text(NAME)).searched().sorted(),
            optional("name_zh", Fields.text(NAME)).searched(),
            required("kind", Fields.word(PavilionKind.class)).filtered(),
            optional("economy", Fields.economy()).filtered(),
            optional("section", Fields.code()).refersTo("sections.csv").filtered())
        .under(RegisterHeading.WHO);
  }

  @Produces
  public static BundleFile hosts() {
    return BundleFile.of(
            "pavilion-hosts.csv",
            "host",
            2,
            Column.edition(),
            required("host", Fields.code()),
            required("pavilion", Fields.code()).refersTo("pavilions.csv").filtered(),
            required("name_en", Fields.text(NAME)).searched().sorted(),
            optional("name_zh", Fields.text(NAME)).searched(),
            required("kind", Fields.word(HostKind.class)).filtered(),
            optional("economy", Fields.economy()).filtered())
        .under(RegisterHeading.WHO)
        .counted(Counting.ALWAYS);
  }

  /** What the main exhibitor is, is judged in the database: it may stand in the same file. */
  @Produces
  public static BundleFile exhibitors() {
    return BundleFile.of(
            "exhibitors.csv",
            "exhibitor",
            2,
            Column.edition(),
            required("exhibitor", Fields.code()),
            CompanyFiles.company(),
            required("role", Fields.word(ExhibitorRole.class)).filtered(),
            optional("main_exhibitor", Fields.code()).refersToItsOwn(),
            required("channel", Fields.word(ExhibitorChannel.class)).filtered(),
            required("section", Fields.code()).refersTo("sections.csv").filtered(),
            optional("pavilion", Fields.code()).refersTo("pavilions.csv").filtered(),
            optional("net_m2", Fields.amount(10, 2)).sorted(),
            optional("gross_m2", Fields.amount(10, 2)),
            optional("contract", Fields.text(80)).searched(),
            optional("contracted_on", Fields.date()).sorted(),
            optional("fortune_500_rank", Fields.integer(1, 500)),
            optional("industry_leader", Fields.flag()).filtered())
        .under(RegisterHeading.WHO)
        .aloneBy("company")
        .counted(Counting.ALWAYS);
  }

  @Produces
  public static BundleFile signUps() {
    return BundleFile.of(
            "sign-ups.csv",
            "sign_up",
            2,
            Column.edition(),
            required("sign_up", Fields.code()),
            CompanyFiles.company(),
            required("signed_up_on", Fields.date()).sorted(),
            required("net_m2", Fields.amount(10, 2)).sorted())
        .under(RegisterHeading.SHOWN)
        .counted(Counting.ALWAYS);
  }
}
