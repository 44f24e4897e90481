package org.entrepot;

/** Whether the places of a list go up or down, and so how a statement reads a part of it. */
public enum ListOrder {
  UP,
  DOWN;

  /** How the places of the part compare with the one that it is read from. */
  public String past(ListPart part) {
    return isUp(part) ? ">" : "<";
  }

  /** Which way each column of the places is read. */
  public String way(ListPart part) {
    return isUp(part) ? "asc" : "desc";
  }

  private boolean isUp(ListPart part) {
    return part.backwards() == (this == DOWN);
  }
}
