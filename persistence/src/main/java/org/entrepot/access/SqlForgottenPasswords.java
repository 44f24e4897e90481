package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.entrepot.Sql;
import org.jspecify.annotations.Nullable;

/** What was typed is kept as a hash: people type their password where the name belongs. */
@ApplicationScoped
class SqlForgottenPasswords implements ForgottenPasswords {

  private static final String TAKE =
      """
      with taken as (
        delete from forgotten_password where id in (
          select id from forgotten_password order by id limit ? for update skip locked)
        returning id, key, language, origin)
      select a.name, t.language, t.origin from taken t
      join account a on t.key in (sha256(convert_to(a.name, 'UTF8')), sha256(convert_to(a.mail, 'UTF8')))
      where a.deleted_at is null order by t.id, a.name
      """;

  @Inject Sql sql;

  @Override
  public void add(byte[] key, String language, @Nullable String origin, Instant now) {
    sql.run(
        "insert into forgotten_password (key, language, origin, asked_at) values (?, ?, ?, ?)",
        key,
        language,
        origin,
        now);
  }

  @Override
  public List<AskedAccount> take(int limit) {
    return sql.list(
        TAKE, row -> new AskedAccount(row.getString(1), row.getString(2), row.getString(3)), limit);
  }
}
