-- Where an edition is held, as Chinese readers call it. The venue and the city that there were are their English names.
alter table edition add column venue_zh text check (length(venue_zh) <= 200);
alter table edition add column host_city_zh text check (length(host_city_zh) <= 100);
comment on column edition.venue is 'Where it is held, in English';
comment on column edition.venue_zh is 'Where it is held, in simplified Chinese';
comment on column edition.host_city is 'City of the venue, in English';
comment on column edition.host_city_zh is 'City of the venue, in simplified Chinese';

-- Editions are found by these names, too.
alter table edition drop column searched;
alter table edition add column searched text not null
  generated always as (search_text(expo || chr(10) || ordinal::text || chr(10) || name_en || chr(10) || coalesce(name_zh, '') || chr(10) || coalesce(venue, '') || chr(10) || coalesce(venue_zh, '') || chr(10) || coalesce(host_city, '') || chr(10) || coalesce(host_city_zh, ''))) stored;
comment on column edition.searched is 'What a search reads of the record, in the one form of search_text';
