package org.entrepot.job;

/** The node is stopping: the work is rolled back and done by another, or later. */
class Stopping extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Stopping() {
    super("this node is stopping");
  }
}
