-- An identifier is judged by the scheme that a company has, whichever file it came in.

-- ISO 17442: as a number with A as 10 to Z as 35, it leaves 1 when divided by 97 (ISO 7064). Who issues one takes
-- 98 less a remainder, so the check digits are 02 to 98; 00, 01 and 99 leave 1 too and are never given.
create or replace function fits_lei(identifier text) returns boolean
language sql immutable strict parallel safe
as $$
  select case when identifier ~ '^[0-9A-Z]{18}[0-9]{2}$' and right(identifier, 2) not in ('00', '01', '99') then (
    select string_agg(case when c between '0' and '9' then c else (ascii(c) - 55)::text end, '' order by n)::numeric % 97 = 1
    from unnest(string_to_array(identifier collate "C", null)) with ordinality as u (c, n)
  ) else false end
$$;

-- GB 32100-2015: the characters, weighted by powers of 3, and the last add up to 0 modulo 31.
create or replace function fits_uscc(identifier text) returns boolean
language sql immutable strict parallel safe
as $$
  select case when identifier ~ '^[0-9A-HJ-NPQRTUWXY]{18}$' then (
    select sum((strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', c) - 1) * weight) % 31 = 0
    from unnest(string_to_array(identifier, null),
      array[1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28, 1]) as u (c, weight)
  ) else false end
$$;

-- Each country has its own form: only what they have in common is looked at.
create or replace function fits_vat(identifier text) returns boolean
language sql immutable strict parallel safe
as $$ select identifier ~ '^[A-Z]{2}[0-9A-Z+*]{2,12}$' $$;
