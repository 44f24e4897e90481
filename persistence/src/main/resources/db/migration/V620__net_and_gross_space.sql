-- Gross space is net space with its share of the aisles (UFI). What was taken in before stays as it is until it is
-- mended: a trigger asks of what is written, where a check would also ask when such a record is withdrawn.
create function refuse_net_above_gross() returns trigger language plpgsql as $$
begin
  raise exception 'net space % of % is above gross space %', new.net_m2, new.code, new.gross_m2
    using errcode = 'check_violation', constraint = 'exhibitor_net_of_gross';
end $$;
create trigger exhibitor_net_of_gross before insert or update of net_m2, gross_m2 on exhibitor
  for each row when (new.net_m2 > new.gross_m2) execute function refuse_net_above_gross();
