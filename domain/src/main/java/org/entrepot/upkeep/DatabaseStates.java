package org.entrepot.upkeep;

/** Where it is read what the database holds. */
public interface DatabaseStates {

  /**
   * As it is now.
   *
   * @param tables at most so many
   */
  DatabaseState read(int tables);
}
