-- Currencies that no economy has any more, by the month in which ISO 4217 withdrew them: the datasets/currency-codes
-- collection (ODC PDDL). A deal of before is still in them. The month alone is known, so its last day counts; of some
-- early ones the year.
create table withdrawn_currency (
  code  text primary key check (code ~ '^[A-Z]{3}$'),
  until date not null
);
comment on table withdrawn_currency is 'Currencies of ISO 4217 that no economy has any more';
comment on column withdrawn_currency.code is 'ISO 4217';
comment on column withdrawn_currency.until is 'Last day of the month in which it was withdrawn';

insert into withdrawn_currency (code, until) values
  ('ADP', '2003-07-31'), ('AFA', '2003-01-31'), ('ALK', '1989-12-31'), ('ANG', '2025-03-31'),
  ('AOK', '1991-03-31'), ('AON', '2000-02-29'), ('AOR', '2000-02-29'), ('ARA', '1992-01-31'),
  ('ARP', '1985-07-31'), ('ARY', '1990-12-31'), ('ATS', '2002-03-31'), ('AYM', '2005-10-31'),
  ('AZM', '2005-12-31'), ('BAD', '1998-07-31'), ('BEC', '1990-03-31'), ('BEF', '2002-03-31'),
  ('BEL', '1990-03-31'), ('BGJ', '1990-12-31'), ('BGK', '1990-12-31'), ('BGL', '2003-11-30'),
  ('BGN', '2026-01-31'), ('BOP', '1987-02-28'), ('BRB', '1986-03-31'), ('BRC', '1989-02-28'),
  ('BRE', '1993-03-31'), ('BRN', '1990-03-31'), ('BRR', '1994-07-31'), ('BUK', '1990-02-28'),
  ('BYB', '2001-01-31'), ('BYR', '2017-01-31'), ('CHC', '2004-11-30'), ('CSD', '2006-10-31'),
  ('CSJ', '1990-12-31'), ('CSK', '1993-03-31'), ('CUC', '2021-06-30'), ('CYP', '2008-01-31'),
  ('DDM', '1990-09-30'), ('DEM', '2002-03-31'), ('ECS', '2000-09-30'), ('ECV', '2000-09-30'),
  ('EEK', '2011-01-31'), ('ESA', '1981-12-31'), ('ESB', '1994-12-31'), ('ESP', '2002-03-31'),
  ('FIM', '2002-03-31'), ('FRF', '2002-03-31'), ('GEK', '1995-10-31'), ('GHC', '2008-01-31'),
  ('GHP', '2007-06-30'), ('GNE', '1989-12-31'), ('GNS', '1986-02-28'), ('GQE', '1986-06-30'),
  ('GRD', '2002-03-31'), ('GWE', '1981-12-31'), ('GWP', '1997-05-31'), ('HRD', '1995-01-31'),
  ('HRK', '2023-01-31'), ('IEP', '2002-03-31'), ('ILP', '1981-12-31'), ('ILR', '1990-12-31'),
  ('ISJ', '1990-12-31'), ('ITL', '2002-03-31'), ('LAJ', '1979-12-31'), ('LSM', '1985-05-31'),
  ('LTL', '2014-12-31'), ('LTT', '1993-07-31'), ('LUC', '1990-03-31'), ('LUF', '2002-03-31'),
  ('LUL', '1990-03-31'), ('LVL', '2014-01-31'), ('LVR', '1994-12-31'), ('MGF', '2004-12-31'),
  ('MLF', '1984-11-30'), ('MRO', '2017-12-31'), ('MTL', '2008-01-31'), ('MTP', '1983-06-30'),
  ('MVQ', '1989-12-31'), ('MXP', '1993-01-31'), ('MZE', '1981-12-31'), ('MZM', '2006-06-30'),
  ('NIC', '1990-10-31'), ('NLG', '2002-03-31'), ('PEH', '1990-12-31'), ('PEI', '1991-07-31'),
  ('PES', '1986-02-28'), ('PLZ', '1997-01-31'), ('PTE', '2002-03-31'), ('RHD', '1981-12-31'),
  ('ROK', '1990-12-31'), ('ROL', '2005-06-30'), ('RUR', '2004-01-31'), ('SDD', '2007-07-31'),
  ('SDP', '1998-06-30'), ('SIT', '2007-01-31'), ('SKK', '2009-01-31'), ('SLL', '2023-12-31'),
  ('SRG', '2003-12-31'), ('STD', '2017-12-31'), ('SUR', '1990-12-31'), ('TJR', '2001-04-30'),
  ('TMM', '2009-01-31'), ('TPE', '2002-11-30'), ('TRL', '2005-12-31'), ('UAK', '1996-09-30'),
  ('UGS', '1987-05-31'), ('UGW', '1990-12-31'), ('USS', '2014-03-31'), ('UYN', '1989-12-31'),
  ('UYP', '1993-03-31'), ('VEB', '2008-01-31'), ('VEF', '2018-08-31'), ('VNC', '1990-12-31'),
  ('XEU', '1999-01-31'), ('XFO', '2006-10-31'), ('XFU', '2013-11-30'), ('XRE', '1999-11-30'),
  ('YDD', '1991-09-30'), ('YUD', '1990-01-31'), ('YUM', '2003-07-31'), ('YUN', '1995-11-30'),
  ('ZAL', '1995-03-31'), ('ZMK', '2012-12-31'), ('ZRN', '1999-06-30'), ('ZRZ', '1994-02-28'),
  ('ZWC', '1989-12-31'), ('ZWD', '2008-08-31'), ('ZWL', '2024-09-30'), ('ZWN', '2006-09-30'),
  ('ZWR', '2009-06-30');

-- Irrevocable rates at which currencies became the euro: regulations of the Council of the European Union. A contract
-- in one of them is one in euros from that day on (Regulation 974/98, article 14).
create table euro_conversion (
  currency text primary key check (currency ~ '^[A-Z]{3}$'),
  per_euro numeric not null check (per_euro > 0),
  since    date not null
);
comment on table euro_conversion is 'Currencies that became the euro, with the fixed rate and the day';
comment on column euro_conversion.currency is 'ISO 4217';
comment on column euro_conversion.per_euro is 'Units of the currency for one euro, for good';
comment on column euro_conversion.since is 'Day of the changeover; before it reference rates hold';

insert into euro_conversion (currency, per_euro, since) values
  ('ATS', 13.7603, '1999-01-01'), ('BEF', 40.3399, '1999-01-01'), ('BGN', 1.95583, '2026-01-01'),
  ('CYP', 0.585274, '2008-01-01'), ('DEM', 1.95583, '1999-01-01'), ('EEK', 15.6466, '2011-01-01'),
  ('ESP', 166.386, '1999-01-01'), ('FIM', 5.94573, '1999-01-01'), ('FRF', 6.55957, '1999-01-01'),
  ('GRD', 340.750, '2001-01-01'), ('HRK', 7.53450, '2023-01-01'), ('IEP', 0.787564, '1999-01-01'),
  ('ITL', 1936.27, '1999-01-01'), ('LTL', 3.45280, '2015-01-01'), ('LUF', 40.3399, '1999-01-01'),
  ('LVL', 0.702804, '2014-01-01'), ('MTL', 0.429300, '2008-01-01'), ('NLG', 2.20371, '1999-01-01'),
  ('PTE', 200.482, '1999-01-01'), ('SIT', 239.640, '2007-01-01'), ('SKK', 30.1260, '2009-01-01');

grant select on withdrawn_currency, euro_conversion to "${app}";
