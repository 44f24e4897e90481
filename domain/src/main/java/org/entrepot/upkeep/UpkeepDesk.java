package org.entrepot.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.entrepot.access.Permission;
import org.entrepot.access.Permitted;
import org.entrepot.setting.ServerSettings;
import org.entrepot.setting.SettingInForce;

/** Where an operator looks at the installation itself. */
@ApplicationScoped
@Transactional
public class UpkeepDesk {

  private static final int TABLES = 20;

  @Inject ServerSettings settings;
  @Inject DatabaseStates states;

  /** Every setting that this node reads, and where it comes from. */
  @Permitted(Permission.SYSTEM_READ)
  public List<SettingInForce> settings() {
    return settings.inForce();
  }

  @Permitted(Permission.SYSTEM_READ)
  public DatabaseState database() {
    return states.read(TABLES);
  }
}
