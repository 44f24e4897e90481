-- What people call an economy, not its formal name; what an organiser has changed stays. Hong Kong, Macao and Taiwan
-- are named in one manner, which the organiser can choose.
update economy e set name_zh = n.short from (values
  ('AE', '阿拉伯联合酋长国', '阿联酋'),
  ('BN', '文莱达鲁萨兰国', '文莱'),
  ('BO', '多民族玻利维亚国', '玻利维亚'),
  ('BQ', '博纳尔，圣俄斯塔休斯和萨巴', '荷属加勒比区'),
  ('CD', '刚果民主共和国', '刚果（金）'),
  ('CF', '中非共和国', '中非'),
  ('CG', '刚果', '刚果（布）'),
  ('DO', '多米尼加', '多米尼加共和国'),
  ('GB', '大不列颠及北爱尔兰联合王国', '英国'),
  ('HK', '中国香港特别行政区', '中国香港'),
  ('IR', '伊朗伊斯兰共和国', '伊朗'),
  ('KP', '朝鲜民主主义人民共和国', '朝鲜'),
  ('KR', '大韩民国', '韩国'),
  ('LA', '老挝人民民主共和国', '老挝'),
  ('MD', '摩尔多瓦共和国', '摩尔多瓦'),
  ('MO', '中国澳门特别行政区', '中国澳门'),
  ('NL', '荷兰王国', '荷兰'),
  ('PS', '巴勒斯坦国', '巴勒斯坦'),
  ('RU', '俄罗斯联邦', '俄罗斯'),
  ('SY', '阿拉伯叙利亚共和国', '叙利亚'),
  ('TW', '台湾', '中国台湾'),
  ('TZ', '坦桑尼亚联合共和国', '坦桑尼亚'),
  ('US', '美利坚合众国', '美国'),
  ('VA', '教廷', '梵蒂冈'),
  ('VE', '委内瑞拉玻利瓦尔共和国', '委内瑞拉')) n (alpha2, formal, short)
where e.alpha2 = n.alpha2 and e.name_zh = n.formal;

update economy e set name_en = n.of_china from (values
  ('HK', 'Hong Kong', 'Hong Kong, China'),
  ('MO', 'Macao', 'Macao, China'),
  ('TW', 'Taiwan', 'Taiwan, China')) n (alpha2, plain, of_china)
where e.alpha2 = n.alpha2 and e.name_en = n.plain;

alter table economy
  add check (length(name_en) between 1 and 100),
  add check (length(name_zh) between 1 and 100);
grant update (name_en, name_zh) on economy to "${app}";

-- Codes that ISO 3166-1 leaves to its users are economies once a setting names them.
grant insert on economy to "${app}";
comment on table economy is 'Countries and regions of ISO 3166-1, and of its user-assigned codes those that a setting names; names are data that the organiser can override';
