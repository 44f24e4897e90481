package org.entrepot.register;

import java.util.List;

/** Keeps the views of each person. */
public interface SavedViews {

  /** All of a person, by register and name. */
  List<SavedView> of(String person);

  /** Puts one in, in the place of one of that name where there is one. */
  void put(String person, SavedView view);

  /** Takes one away, if it is there. */
  void remove(String person, String register, String name);
}
