package org.entrepot.bundle;

/** The codes that a field may name and that no bundle brings. */
public interface Vocabulary {

  /** Knows no code: for types of fields that name none. */
  Vocabulary NONE =
      new Vocabulary() {
        @Override
        public boolean hasEconomy(String code) {
          return false;
        }

        @Override
        public boolean hasCurrency(String code) {
          return false;
        }

        @Override
        public boolean hasHsCode(String code) {
          return false;
        }
      };

  /** ISO 3166-1 alpha-2. */
  boolean hasEconomy(String code);

  /**
   * ISO 4217: those of the economies, the euro, those that have a rate, and those that no economy
   * has any more.
   */
  boolean hasCurrency(String code);

  /** Harmonized System, any edition that is known here, 2, 4 or 6 digits. */
  boolean hasHsCode(String code);
}
