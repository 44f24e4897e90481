package org.entrepot.outlook;

import javax.sql.DataSource;
import org.entrepot.Sql;
import org.entrepot.intake.StagedRules;

/** What others take from this package, as the container would wire it. */
public final class OutlookParts {

  private OutlookParts() {}

  public static StagedRules rules() {
    return new OutlookRules();
  }

  static OutlookValues values(DataSource dataSource) {
    SqlOutlookValues values = new SqlOutlookValues();
    values.sql = new Sql(dataSource);
    return values;
  }
}
