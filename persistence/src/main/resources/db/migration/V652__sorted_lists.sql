-- A list in the order of a column reads an index of it, forwards or backwards, and never sorts a register as a whole.
-- Columns that are declared as sorted have one; in the order of others only lists of some length are shown.
create index expo_by_name on expo (name_en, code);
create index edition_by_name on edition (name_en, code);
create index edition_by_start on edition (starts_on, code);
create index section_by_name on section (edition, name_en, code);
create index company_by_name on company (legal_name, code);
create index company_by_economy on company (economy, code);
create index pavilion_by_name on pavilion (edition, name_en, code);
create index host_by_name on host (edition, name_en, code);
create index body_by_name on body (edition, name_en, code);
create index exhibitor_by_net_space on exhibitor (edition, net_m2, code);
create index exhibitor_by_contract_day on exhibitor (edition, contracted_on, code);
create index sign_up_by_day on sign_up (edition, signed_up_on, code);
create index sign_up_by_space on sign_up (edition, net_m2, code);
create index item_by_name on item (edition, name_en, code);
create index deal_by_value on deal (edition, value, code);
create index deal_by_day on deal (edition, signed_on, code);
drop index deal_by_signing;
create index agreement_by_day on agreement (edition, signed_on, code);
create index published_figure_by_day on published_figure (edition, published_on, code);
create index outlook_value_by_day on outlook_value (published_on, code);
