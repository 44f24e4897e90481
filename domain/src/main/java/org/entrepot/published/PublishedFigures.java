package org.entrepot.published;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entrepot.ListPart;
import org.entrepot.Page;
import org.entrepot.access.Act;

/**
 * The published figures and what people have said of them. Every change of either is an entry of
 * one log without gaps, so that what was known can be read at any position of it.
 */
public interface PublishedFigures {

  /** The position of the log's last entry, 0 where there is none. */
  long position();

  /** The position of the last entry recorded before this instant, 0 where there was none. */
  long positionBefore(Instant instant);

  /** Those of all editions of an expo as they were at a position, by id. */
  List<PublishedFigure> of(String expo, long position);

  /** Those of an edition as they are, by id. */
  Page<PublishedFigure> page(String edition, ListPart part);

  Optional<PublishedFigure> find(long id);

  /** Holds a published figure as it is until the end of the transaction. */
  Optional<PublishedFigure> lock(long id);

  /** Adds what a person says of a published figure that is held. */
  void tie(long id, PublishedTie.WantedTie wish, Act act);
}
