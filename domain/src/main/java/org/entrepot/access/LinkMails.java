package org.entrepot.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Mails with links, to be sent and sent. */
interface LinkMails {

  void add(LinkMail mail);

  /** Numbers of those that are to be sent now. */
  List<Long> due(Instant now, int limit);

  /** One that is due, locked until the end; empty where another node has it. */
  Optional<LinkMail> claim(long id, Instant now);

  /** The one of this number, locked until the end. */
  LinkMail getLocked(long id);

  /** The latest of an account, the latest first. */
  List<LinkMail> latest(String account, int limit);

  /** Gives up those of an account that have not been sent: another link takes their place. */
  void giveUp(String account);

  /** Forgets those that were asked for before. */
  void forget(Instant before);
}
