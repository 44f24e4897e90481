package org.entrepot.launcher;

/**
 * The two roles and the database, as an administrator makes them for a PostgreSQL of one's own: the
 * owner migrates, the application may neither change the schema nor the past.
 */
final class DatabaseRoles {

  static final String OWNER = "entrepot_owner";
  static final String APP = "entrepot_app";

  private final DataFolder data;
  private final Database superuser;

  DatabaseRoles(DataFolder data, Database superuser) {
    this.data = data;
    this.superuser = superuser;
  }

  /** Makes what is missing, so that a first start that was killed is completed by the next. */
  void make() {
    role(OWNER, data.secret("owner"));
    role(APP, data.secret("app"));
    if (!superuser.finds("select 1 from pg_database where datname = 'entrepot'")) {
      superuser.run("create database entrepot owner " + OWNER);
    }
    superuser.run(
        "revoke all on database entrepot from public",
        "grant connect, temporary on database entrepot to " + APP);
  }

  /** The password holds letters, digits, - and _ only, so it needs no quoting. */
  private void role(String name, String password) {
    boolean there = superuser.finds("select 1 from pg_roles where rolname = '" + name + "'");
    superuser.run(
        (there ? "alter" : "create") + " role " + name + " login password '" + password + "'");
  }
}
