package org.entrepot.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Mails with links as PostgreSQL would keep them, by their place in the list. */
final class InMemoryLinkMails implements LinkMails {

  private final List<LinkMail> all = new ArrayList<>();

  @Override
  public void add(LinkMail mail) {
    all.add(mail);
  }

  @Override
  public List<Long> due(Instant now, int limit) {
    return LongStream.range(0, all.size())
        .filter(id -> getLocked(id).isDue(now))
        .limit(limit)
        .boxed()
        .toList();
  }

  @Override
  public Optional<LinkMail> claim(long id, Instant now) {
    return Optional.of(getLocked(id)).filter(mail -> mail.isDue(now));
  }

  @Override
  public LinkMail getLocked(long id) {
    return all.get((int) id);
  }

  @Override
  public List<LinkMail> latest(String account, int limit) {
    List<LinkMail> found = new ArrayList<>();
    of(account).forEach(mail -> found.add(0, mail));
    return found.stream().limit(limit).toList();
  }

  @Override
  public void giveUp(String account) {
    of(account)
        .filter(mail -> mail.state() == LinkMailState.WAITING)
        .forEach(mail -> mail.giveUp("REPLACED"));
  }

  @Override
  public void forget(Instant before) {
    all.removeIf(mail -> mail.askedAt().isBefore(before));
  }

  private Stream<LinkMail> of(String account) {
    return all.stream().filter(mail -> mail.account().name().equals(account));
  }
}
