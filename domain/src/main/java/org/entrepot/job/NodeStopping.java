package org.entrepot.job;

/** The node is stopping: the work is rolled back and done by another, or later. */
class NodeStopping extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NodeStopping() {
    super("this node is stopping");
  }
}
