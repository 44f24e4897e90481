package org.entrepot.system;

/**
 * A hundred ports for each JVM of the run, from the first on, so that several checkouts can test on
 * one machine.
 */
enum Ports {
  MICRO(1),
  WILDFLY(10),
  WILDFLY_MANAGEMENT(11),
  WILDFLY_HTTPS(12),
  ARQUILLIAN(20),
  MAIL(30),
  PAYARA_ADMIN(48),
  PAYARA(80),
  POSTGRESQL(90);

  /** The first port; Payara Server's own base port. */
  static final int BASE = Integer.getInteger("entrepot.ports", 18700) + 100 * (Forks.NUMBER - 1);

  private final int offset;

  Ports(int offset) {
    this.offset = offset;
  }

  int number() {
    return BASE + offset;
  }
}
