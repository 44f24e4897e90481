-- Economies: ISO 3166-1, UN M49, names, currencies: the datasets/country-codes collection (ODC PDDL), mended;
-- least developed status checked against the list of the United Nations.
insert into m49_area (code, name_en, name_zh) values
  ('002', 'Africa', '非洲'),
  ('009', 'Oceania', '大洋洲'),
  ('015', 'Northern Africa', '北非'),
  ('019', 'Americas', '美洲'),
  ('021', 'Northern America', '北美'),
  ('030', 'Eastern Asia', '东亚'),
  ('034', 'Southern Asia', '南亚'),
  ('035', 'South-eastern Asia', '东南亚'),
  ('039', 'Southern Europe', '南欧'),
  ('053', 'Australia and New Zealand', '澳大利亚和新西兰'),
  ('054', 'Melanesia', '美拉尼西亚'),
  ('057', 'Micronesia', '密克罗尼西亚'),
  ('061', 'Polynesia', '波利尼西亚'),
  ('142', 'Asia', '亚洲'),
  ('143', 'Central Asia', '中亚'),
  ('145', 'Western Asia', '西亚'),
  ('150', 'Europe', '欧洲'),
  ('151', 'Eastern Europe', '东欧'),
  ('154', 'Northern Europe', '北欧'),
  ('155', 'Western Europe', '西欧'),
  ('202', 'Sub-Saharan Africa', '撒哈拉以南非洲'),
  ('419', 'Latin America and the Caribbean', '拉丁美洲和加勒比');

copy economy (alpha2, alpha3, numeric_code, name_en, name_zh, m49_region, m49_sub_region, currencies, ldc_until) from stdin;
AD	AND	020	Andorra	安道尔	150	039	{EUR}	\N
AE	ARE	784	United Arab Emirates	阿拉伯联合酋长国	142	145	{AED}	\N
AF	AFG	004	Afghanistan	阿富汗	142	034	{AFN}	still
AG	ATG	028	Antigua and Barbuda	安提瓜和巴布达	019	419	{XCD}	\N
AI	AIA	660	Anguilla	安圭拉	019	419	{XCD}	\N
AL	ALB	008	Albania	阿尔巴尼亚	150	039	{ALL}	\N
AM	ARM	051	Armenia	亚美尼亚	142	145	{AMD}	\N
AO	AGO	024	Angola	安哥拉	002	202	{AOA}	still
AQ	ATA	010	Antarctica	南极洲	\N	\N	{}	\N
AR	ARG	032	Argentina	阿根廷	019	419	{ARS}	\N
AS	ASM	016	American Samoa	美属萨摩亚	009	061	{USD}	\N
AT	AUT	040	Austria	奥地利	150	155	{EUR}	\N
AU	AUS	036	Australia	澳大利亚	009	053	{AUD}	\N
AW	ABW	533	Aruba	阿鲁巴	019	419	{AWG}	\N
AX	ALA	248	Åland Islands	奥兰群岛	150	154	{EUR}	\N
AZ	AZE	031	Azerbaijan	阿塞拜疆	142	145	{AZN}	\N
BA	BIH	070	Bosnia and Herzegovina	波斯尼亚和黑塞哥维那	150	039	{BAM}	\N
BB	BRB	052	Barbados	巴巴多斯	019	419	{BBD}	\N
BD	BGD	050	Bangladesh	孟加拉国	142	034	{BDT}	still
BE	BEL	056	Belgium	比利时	150	155	{EUR}	\N
BF	BFA	854	Burkina Faso	布基纳法索	002	202	{XOF}	still
BG	BGR	100	Bulgaria	保加利亚	150	151	{EUR}	\N
BH	BHR	048	Bahrain	巴林	142	145	{BHD}	\N
BI	BDI	108	Burundi	布隆迪	002	202	{BIF}	still
BJ	BEN	204	Benin	贝宁	002	202	{XOF}	still
BL	BLM	652	St. Barthélemy	圣巴泰勒米	019	419	{EUR}	\N
BM	BMU	060	Bermuda	百慕大	019	021	{BMD}	\N
BN	BRN	096	Brunei	文莱达鲁萨兰国	142	035	{BND}	\N
BO	BOL	068	Bolivia	多民族玻利维亚国	019	419	{BOB}	\N
BQ	BES	535	Caribbean Netherlands	博纳尔，圣俄斯塔休斯和萨巴	019	419	{USD}	\N
BR	BRA	076	Brazil	巴西	019	419	{BRL}	\N
BS	BHS	044	Bahamas	巴哈马	019	419	{BSD}	\N
BT	BTN	064	Bhutan	不丹	142	034	{INR,BTN}	2023-12-13
BV	BVT	074	Bouvet Island	布维岛	019	419	{NOK}	\N
BW	BWA	072	Botswana	博茨瓦纳	002	202	{BWP}	\N
BY	BLR	112	Belarus	白俄罗斯	150	151	{BYN}	\N
BZ	BLZ	084	Belize	伯利兹	019	419	{BZD}	\N
CA	CAN	124	Canada	加拿大	019	021	{CAD}	\N
CC	CCK	166	Cocos Islands	科科斯（基林）群岛	009	053	{AUD}	\N
CD	COD	180	Congo - Kinshasa	刚果民主共和国	002	202	{CDF}	still
CF	CAF	140	Central African Republic	中非共和国	002	202	{XAF}	still
CG	COG	178	Congo - Brazzaville	刚果	002	202	{XAF}	\N
CH	CHE	756	Switzerland	瑞士	150	155	{CHF}	\N
CI	CIV	384	Côte d’Ivoire	科特迪瓦	002	202	{XOF}	\N
CK	COK	184	Cook Islands	库克群岛	009	061	{NZD}	\N
CL	CHL	152	Chile	智利	019	419	{CLP}	\N
CM	CMR	120	Cameroon	喀麦隆	002	202	{XAF}	\N
CN	CHN	156	China	中国	142	030	{CNY}	\N
CO	COL	170	Colombia	哥伦比亚	019	419	{COP}	\N
CR	CRI	188	Costa Rica	哥斯达黎加	019	419	{CRC}	\N
CU	CUB	192	Cuba	古巴	019	419	{CUP}	\N
CV	CPV	132	Cape Verde	佛得角	002	202	{CVE}	\N
CW	CUW	531	Curaçao	库拉索	019	419	{XCG}	\N
CX	CXR	162	Christmas Island	圣诞岛	009	053	{AUD}	\N
CY	CYP	196	Cyprus	塞浦路斯	142	145	{EUR}	\N
CZ	CZE	203	Czechia	捷克	150	151	{CZK}	\N
DE	DEU	276	Germany	德国	150	155	{EUR}	\N
DJ	DJI	262	Djibouti	吉布提	002	202	{DJF}	still
DK	DNK	208	Denmark	丹麦	150	154	{DKK}	\N
DM	DMA	212	Dominica	多米尼克	019	419	{XCD}	\N
DO	DOM	214	Dominican Republic	多米尼加	019	419	{DOP}	\N
DZ	DZA	012	Algeria	阿尔及利亚	002	015	{DZD}	\N
EC	ECU	218	Ecuador	厄瓜多尔	019	419	{USD}	\N
EE	EST	233	Estonia	爱沙尼亚	150	154	{EUR}	\N
EG	EGY	818	Egypt	埃及	002	015	{EGP}	\N
EH	ESH	732	Western Sahara	西撒哈拉	002	015	{MAD}	\N
ER	ERI	232	Eritrea	厄立特里亚	002	202	{ERN}	still
ES	ESP	724	Spain	西班牙	150	039	{EUR}	\N
ET	ETH	231	Ethiopia	埃塞俄比亚	002	202	{ETB}	still
FI	FIN	246	Finland	芬兰	150	154	{EUR}	\N
FJ	FJI	242	Fiji	斐济	009	054	{FJD}	\N
FK	FLK	238	Falkland Islands	福克兰群岛（马尔维纳斯）	019	419	{FKP}	\N
FM	FSM	583	Micronesia	密克罗尼西亚联邦	009	057	{USD}	\N
FO	FRO	234	Faroe Islands	法罗群岛	150	154	{DKK}	\N
FR	FRA	250	France	法国	150	155	{EUR}	\N
GA	GAB	266	Gabon	加蓬	002	202	{XAF}	\N
GB	GBR	826	United Kingdom	大不列颠及北爱尔兰联合王国	150	154	{GBP}	\N
GD	GRD	308	Grenada	格林纳达	019	419	{XCD}	\N
GE	GEO	268	Georgia	格鲁吉亚	142	145	{GEL}	\N
GF	GUF	254	French Guiana	法属圭亚那	019	419	{EUR}	\N
GG	GGY	831	Guernsey	格恩西	150	154	{GBP}	\N
GH	GHA	288	Ghana	加纳	002	202	{GHS}	\N
GI	GIB	292	Gibraltar	直布罗陀	150	039	{GIP}	\N
GL	GRL	304	Greenland	格陵兰	019	021	{DKK}	\N
GM	GMB	270	Gambia	冈比亚	002	202	{GMD}	still
GN	GIN	324	Guinea	几内亚	002	202	{GNF}	still
GP	GLP	312	Guadeloupe	瓜德罗普	019	419	{EUR}	\N
GQ	GNQ	226	Equatorial Guinea	赤道几内亚	002	202	{XAF}	\N
GR	GRC	300	Greece	希腊	150	039	{EUR}	\N
GS	SGS	239	South Georgia and South Sandwich Islands	南乔治亚岛和南桑德韦奇岛	019	419	{GBP}	\N
GT	GTM	320	Guatemala	危地马拉	019	419	{GTQ}	\N
GU	GUM	316	Guam	关岛	009	057	{USD}	\N
GW	GNB	624	Guinea-Bissau	几内亚比绍	002	202	{XOF}	still
GY	GUY	328	Guyana	圭亚那	019	419	{GYD}	\N
HK	HKG	344	Hong Kong	中国香港特别行政区	142	030	{HKD}	\N
HM	HMD	334	Heard and McDonald Islands	赫德岛和麦克唐纳岛	009	053	{AUD}	\N
HN	HND	340	Honduras	洪都拉斯	019	419	{HNL}	\N
HR	HRV	191	Croatia	克罗地亚	150	039	{EUR}	\N
HT	HTI	332	Haiti	海地	019	419	{HTG,USD}	still
HU	HUN	348	Hungary	匈牙利	150	151	{HUF}	\N
ID	IDN	360	Indonesia	印度尼西亚	142	035	{IDR}	\N
IE	IRL	372	Ireland	爱尔兰	150	154	{EUR}	\N
IL	ISR	376	Israel	以色列	142	145	{ILS}	\N
IM	IMN	833	Isle of Man	马恩岛	150	154	{GBP}	\N
IN	IND	356	India	印度	142	034	{INR}	\N
IO	IOT	086	British Indian Ocean Territory	英属印度洋领土	002	202	{USD}	\N
IQ	IRQ	368	Iraq	伊拉克	142	145	{IQD}	\N
IR	IRN	364	Iran	伊朗伊斯兰共和国	142	034	{IRR}	\N
IS	ISL	352	Iceland	冰岛	150	154	{ISK}	\N
IT	ITA	380	Italy	意大利	150	039	{EUR}	\N
JE	JEY	832	Jersey	泽西	150	154	{GBP}	\N
JM	JAM	388	Jamaica	牙买加	019	419	{JMD}	\N
JO	JOR	400	Jordan	约旦	142	145	{JOD}	\N
JP	JPN	392	Japan	日本	142	030	{JPY}	\N
KE	KEN	404	Kenya	肯尼亚	002	202	{KES}	\N
KG	KGZ	417	Kyrgyzstan	吉尔吉斯斯坦	142	143	{KGS}	\N
KH	KHM	116	Cambodia	柬埔寨	142	035	{KHR}	still
KI	KIR	296	Kiribati	基里巴斯	009	057	{AUD}	still
KM	COM	174	Comoros	科摩罗	002	202	{KMF}	still
KN	KNA	659	St. Kitts and Nevis	圣基茨和尼维斯	019	419	{XCD}	\N
KP	PRK	408	North Korea	朝鲜民主主义人民共和国	142	030	{KPW}	\N
KR	KOR	410	South Korea	大韩民国	142	030	{KRW}	\N
KW	KWT	414	Kuwait	科威特	142	145	{KWD}	\N
KY	CYM	136	Cayman Islands	开曼群岛	019	419	{KYD}	\N
KZ	KAZ	398	Kazakhstan	哈萨克斯坦	142	143	{KZT}	\N
LA	LAO	418	Laos	老挝人民民主共和国	142	035	{LAK}	still
LB	LBN	422	Lebanon	黎巴嫩	142	145	{LBP}	\N
LC	LCA	662	St. Lucia	圣卢西亚	019	419	{XCD}	\N
LI	LIE	438	Liechtenstein	列支敦士登	150	155	{CHF}	\N
LK	LKA	144	Sri Lanka	斯里兰卡	142	034	{LKR}	\N
LR	LBR	430	Liberia	利比里亚	002	202	{LRD}	still
LS	LSO	426	Lesotho	莱索托	002	202	{LSL,ZAR}	still
LT	LTU	440	Lithuania	立陶宛	150	154	{EUR}	\N
LU	LUX	442	Luxembourg	卢森堡	150	155	{EUR}	\N
LV	LVA	428	Latvia	拉脱维亚	150	154	{EUR}	\N
LY	LBY	434	Libya	利比亚	002	015	{LYD}	\N
MA	MAR	504	Morocco	摩洛哥	002	015	{MAD}	\N
MC	MCO	492	Monaco	摩纳哥	150	155	{EUR}	\N
MD	MDA	498	Moldova	摩尔多瓦共和国	150	151	{MDL}	\N
ME	MNE	499	Montenegro	黑山	150	039	{EUR}	\N
MF	MAF	663	St. Martin	圣马丁（法属）	019	419	{EUR}	\N
MG	MDG	450	Madagascar	马达加斯加	002	202	{MGA}	still
MH	MHL	584	Marshall Islands	马绍尔群岛	009	057	{USD}	\N
MK	MKD	807	North Macedonia	北马其顿	150	039	{MKD}	\N
ML	MLI	466	Mali	马里	002	202	{XOF}	still
MM	MMR	104	Myanmar	缅甸	142	035	{MMK}	still
MN	MNG	496	Mongolia	蒙古	142	030	{MNT}	\N
MO	MAC	446	Macao	中国澳门特别行政区	142	030	{MOP}	\N
MP	MNP	580	Northern Mariana Islands	北马里亚纳群岛	009	057	{USD}	\N
MQ	MTQ	474	Martinique	马提尼克	019	419	{EUR}	\N
MR	MRT	478	Mauritania	毛里塔尼亚	002	202	{MRU}	still
MS	MSR	500	Montserrat	蒙特塞拉特	019	419	{XCD}	\N
MT	MLT	470	Malta	马耳他	150	039	{EUR}	\N
MU	MUS	480	Mauritius	毛里求斯	002	202	{MUR}	\N
MV	MDV	462	Maldives	马尔代夫	142	034	{MVR}	\N
MW	MWI	454	Malawi	马拉维	002	202	{MWK}	still
MX	MEX	484	Mexico	墨西哥	019	419	{MXN}	\N
MY	MYS	458	Malaysia	马来西亚	142	035	{MYR}	\N
MZ	MOZ	508	Mozambique	莫桑比克	002	202	{MZN}	still
NA	NAM	516	Namibia	纳米比亚	002	202	{NAD,ZAR}	\N
NC	NCL	540	New Caledonia	新喀里多尼亚	009	054	{XPF}	\N
NE	NER	562	Niger	尼日尔	002	202	{XOF}	still
NF	NFK	574	Norfolk Island	诺福克岛	009	053	{AUD}	\N
NG	NGA	566	Nigeria	尼日利亚	002	202	{NGN}	\N
NI	NIC	558	Nicaragua	尼加拉瓜	019	419	{NIO}	\N
NL	NLD	528	Netherlands	荷兰王国	150	155	{EUR}	\N
NO	NOR	578	Norway	挪威	150	154	{NOK}	\N
NP	NPL	524	Nepal	尼泊尔	142	034	{NPR}	still
NR	NRU	520	Nauru	瑙鲁	009	057	{AUD}	\N
NU	NIU	570	Niue	纽埃	009	061	{NZD}	\N
NZ	NZL	554	New Zealand	新西兰	009	053	{NZD}	\N
OM	OMN	512	Oman	阿曼	142	145	{OMR}	\N
PA	PAN	591	Panama	巴拿马	019	419	{PAB,USD}	\N
PE	PER	604	Peru	秘鲁	019	419	{PEN}	\N
PF	PYF	258	French Polynesia	法属波利尼西亚	009	061	{XPF}	\N
PG	PNG	598	Papua New Guinea	巴布亚新几内亚	009	054	{PGK}	\N
PH	PHL	608	Philippines	菲律宾	142	035	{PHP}	\N
PK	PAK	586	Pakistan	巴基斯坦	142	034	{PKR}	\N
PL	POL	616	Poland	波兰	150	151	{PLN}	\N
PM	SPM	666	St. Pierre and Miquelon	圣皮埃尔和密克隆	019	021	{EUR}	\N
PN	PCN	612	Pitcairn	皮特凯恩	009	061	{NZD}	\N
PR	PRI	630	Puerto Rico	波多黎各	019	419	{USD}	\N
PS	PSE	275	Palestine	巴勒斯坦国	142	145	{ILS}	\N
PT	PRT	620	Portugal	葡萄牙	150	039	{EUR}	\N
PW	PLW	585	Palau	帕劳	009	057	{USD}	\N
PY	PRY	600	Paraguay	巴拉圭	019	419	{PYG}	\N
QA	QAT	634	Qatar	卡塔尔	142	145	{QAR}	\N
RE	REU	638	Réunion	留尼汪	002	202	{EUR}	\N
RO	ROU	642	Romania	罗马尼亚	150	151	{RON}	\N
RS	SRB	688	Serbia	塞尔维亚	150	039	{RSD}	\N
RU	RUS	643	Russia	俄罗斯联邦	150	151	{RUB}	\N
RW	RWA	646	Rwanda	卢旺达	002	202	{RWF}	still
SA	SAU	682	Saudi Arabia	沙特阿拉伯	142	145	{SAR}	\N
SB	SLB	090	Solomon Islands	所罗门群岛	009	054	{SBD}	still
SC	SYC	690	Seychelles	塞舌尔	002	202	{SCR}	\N
SD	SDN	729	Sudan	苏丹	002	015	{SDG}	still
SE	SWE	752	Sweden	瑞典	150	154	{SEK}	\N
SG	SGP	702	Singapore	新加坡	142	035	{SGD}	\N
SH	SHN	654	St. Helena	圣赫勒拿	002	202	{SHP}	\N
SI	SVN	705	Slovenia	斯洛文尼亚	150	039	{EUR}	\N
SJ	SJM	744	Svalbard and Jan Mayen	斯瓦尔巴群岛和扬马延岛	150	154	{NOK}	\N
SK	SVK	703	Slovakia	斯洛伐克	150	151	{EUR}	\N
SL	SLE	694	Sierra Leone	塞拉利昂	002	202	{SLE}	still
SM	SMR	674	San Marino	圣马力诺	150	039	{EUR}	\N
SN	SEN	686	Senegal	塞内加尔	002	202	{XOF}	still
SO	SOM	706	Somalia	索马里	002	202	{SOS}	still
SR	SUR	740	Suriname	苏里南	019	419	{SRD}	\N
SS	SSD	728	South Sudan	南苏丹	002	202	{SSP}	still
ST	STP	678	São Tomé and Príncipe	圣多美和普林西比	002	202	{STN}	2024-12-13
SV	SLV	222	El Salvador	萨尔瓦多	019	419	{SVC,USD}	\N
SX	SXM	534	Sint Maarten	圣马丁（荷属）	019	419	{XCG}	\N
SY	SYR	760	Syria	阿拉伯叙利亚共和国	142	145	{SYP}	\N
SZ	SWZ	748	Eswatini	斯威士兰	002	202	{SZL}	\N
TC	TCA	796	Turks and Caicos Islands	特克斯和凯科斯群岛	019	419	{USD}	\N
TD	TCD	148	Chad	乍得	002	202	{XAF}	still
TF	ATF	260	French Southern Territories	法属南方领地	002	202	{EUR}	\N
TG	TGO	768	Togo	多哥	002	202	{XOF}	still
TH	THA	764	Thailand	泰国	142	035	{THB}	\N
TJ	TJK	762	Tajikistan	塔吉克斯坦	142	143	{TJS}	\N
TK	TKL	772	Tokelau	托克劳	009	061	{NZD}	\N
TL	TLS	626	Timor-Leste	东帝汶	142	035	{USD}	still
TM	TKM	795	Turkmenistan	土库曼斯坦	142	143	{TMT}	\N
TN	TUN	788	Tunisia	突尼斯	002	015	{TND}	\N
TO	TON	776	Tonga	汤加	009	061	{TOP}	\N
TR	TUR	792	Türkiye	土耳其	142	145	{TRY}	\N
TT	TTO	780	Trinidad and Tobago	特立尼达和多巴哥	019	419	{TTD}	\N
TV	TUV	798	Tuvalu	图瓦卢	009	061	{AUD}	still
TW	TWN	158	Taiwan	台湾	142	030	{TWD}	\N
TZ	TZA	834	Tanzania	坦桑尼亚联合共和国	002	202	{TZS}	still
UA	UKR	804	Ukraine	乌克兰	150	151	{UAH}	\N
UG	UGA	800	Uganda	乌干达	002	202	{UGX}	still
UM	UMI	581	U.S. Outlying Islands	美国本土外小岛屿	009	057	{USD}	\N
US	USA	840	United States	美利坚合众国	019	021	{USD}	\N
UY	URY	858	Uruguay	乌拉圭	019	419	{UYU,UYW}	\N
UZ	UZB	860	Uzbekistan	乌兹别克斯坦	142	143	{UZS}	\N
VA	VAT	336	Vatican City	教廷	150	039	{EUR}	\N
VC	VCT	670	St. Vincent and Grenadines	圣文森特和格林纳丁斯	019	419	{XCD}	\N
VE	VEN	862	Venezuela	委内瑞拉玻利瓦尔共和国	019	419	{VES,VED}	\N
VG	VGB	092	British Virgin Islands	英属维尔京群岛	019	419	{USD}	\N
VI	VIR	850	U.S. Virgin Islands	美属维尔京群岛	019	419	{USD}	\N
VN	VNM	704	Vietnam	越南	142	035	{VND}	\N
VU	VUT	548	Vanuatu	瓦努阿图	009	054	{VUV}	\N
WF	WLF	876	Wallis and Futuna	瓦利斯群岛和富图纳群岛	009	061	{XPF}	\N
WS	WSM	882	Samoa	萨摩亚	009	061	{WST}	\N
YE	YEM	887	Yemen	也门	142	145	{YER}	still
YT	MYT	175	Mayotte	马约特	002	202	{EUR}	\N
ZA	ZAF	710	South Africa	南非	002	202	{ZAR}	\N
ZM	ZMB	894	Zambia	赞比亚	002	202	{ZMW}	still
ZW	ZWE	716	Zimbabwe	津巴布韦	002	202	{ZWG}	\N
\.

-- Harmonized System 2022: datasets/harmonized-system (ODC PDDL).
copy hs_code (code, section, description, parent) from stdin;
01	I	Animals; live	\N
02	I	Meat and edible meat offal	\N
03	I	Fish and crustaceans, molluscs and other aquatic invertebrates	\N
04	I	Dairy produce; birds' eggs; natural honey; edible products of animal origin, not elsewhere specified or included	\N
05	I	Animal originated products; not elsewhere specified or included	\N
06	II	Trees and other plants, live; bulbs, roots and the like; cut flowers and ornamental foliage	\N
07	II	Vegetables and certain roots and tubers; edible	\N
08	II	Fruit and nuts, edible; peel of citrus fruit or melons	\N
09	II	Coffee, tea, mate and spices	\N
10	II	Cereals	\N
11	II	Products of the milling industry; malt, starches, inulin, wheat gluten	\N
12	II	Oil seeds and oleaginous fruits; miscellaneous grains, seeds and fruit, industrial or medicinal plants; straw and fodder	\N
13	II	Lac; gums, resins and other vegetable saps and extracts	\N
14	II	Vegetable plaiting materials; vegetable products not elsewhere specified or included	\N
15	III	Animal, vegetable or microbial fats and oils and their cleavage products; prepared edible fats; animal or vegetable waxes	\N
16	IV	Meat, fish, crustaceans, molluscs or other aquatic invertebrates, or insects; preparations thereof	\N
17	IV	Sugars and sugar confectionery	\N
18	IV	Cocoa and cocoa preparations	\N
19	IV	Preparations of cereals, flour, starch or milk; pastrycooks' products	\N
20	IV	Preparations of vegetables, fruit, nuts or other parts of plants	\N
21	IV	Miscellaneous edible preparations	\N
22	IV	Beverages, spirits and vinegar	\N
23	IV	Food industries, residues and wastes thereof; prepared animal fodder	\N
24	IV	Tobacco and manufactured tobacco substitutes; products, whether or not containing nicotine, intended for inhalation without combustion; other nicotine containing products intended for the intake of nicotine into the human body	\N
25	V	Salt; sulphur; earths, stone; plastering materials, lime and cement	\N
26	V	Ores, slag and ash	\N
27	V	Mineral fuels, mineral oils and products of their distillation; bituminous substances; mineral waxes	\N
28	VI	Inorganic chemicals; organic and inorganic compounds of precious metals; of rare earth metals, of radio-active elements and of isotopes	\N
29	VI	Organic chemicals	\N
30	VI	Pharmaceutical products	\N
31	VI	Fertilizers	\N
32	VI	Tanning or dyeing extracts; tannins and their derivatives; dyes, pigments and other colouring matter; paints, varnishes; putty, other mastics; inks	\N
33	VI	Essential oils and resinoids; perfumery, cosmetic or toilet preparations	\N
34	VI	Soap, organic surface-active agents; washing, lubricating, polishing or scouring preparations; artificial or prepared waxes, candles and similar articles, modelling pastes, dental waxes and dental preparations with a basis of plaster	\N
35	VI	Albuminoidal substances; modified starches; glues; enzymes	\N
36	VI	Explosives; pyrotechnic products; matches; pyrophoric alloys; certain combustible preparations	\N
37	VI	Photographic or cinematographic goods	\N
38	VI	Chemical products n.e.c.	\N
39	VII	Plastics and articles thereof	\N
40	VII	Rubber and articles thereof	\N
41	VIII	Raw hides and skins (other than furskins) and leather	\N
42	VIII	Articles of leather; saddlery and harness; travel goods, handbags and similar containers; articles of animal gut (other than silk-worm gut)	\N
43	VIII	Furskins and artificial fur; manufactures thereof	\N
44	IX	Wood and articles of wood; wood charcoal	\N
45	IX	Cork and articles of cork	\N
46	IX	Manufactures of straw, esparto or other plaiting materials; basketware and wickerwork	\N
47	X	Pulp of wood or other fibrous cellulosic material; recovered (waste and scrap) paper or paperboard	\N
48	X	Paper and paperboard; articles of paper pulp, of paper or paperboard	\N
49	X	Printed books, newspapers, pictures and other products of the printing industry; manuscripts, typescripts and plans	\N
50	XI	Silk	\N
51	XI	Wool, fine or coarse animal hair; horsehair yarn and woven fabric	\N
52	XI	Cotton	\N
53	XI	Vegetable textile fibres; paper yarn and woven fabrics of paper yarn	\N
54	XI	Man-made filaments; strip and the like of man-made textile materials	\N
55	XI	Man-made staple fibres	\N
56	XI	Wadding, felt and nonwovens, special yarns; twine, cordage, ropes and cables and articles thereof	\N
57	XI	Carpets and other textile floor coverings	\N
58	XI	Fabrics; special woven fabrics, tufted textile fabrics, lace, tapestries, trimmings, embroidery	\N
59	XI	Textile fabrics; impregnated, coated, covered or laminated; textile articles of a kind suitable for industrial use	\N
60	XI	Fabrics; knitted or crocheted	\N
61	XI	Apparel and clothing accessories; knitted or crocheted	\N
62	XI	Apparel and clothing accessories; not knitted or crocheted	\N
63	XI	Textiles, made up articles; sets; worn clothing and worn textile articles; rags	\N
64	XII	Footwear; gaiters and the like; parts of such articles	\N
65	XII	Headgear and parts thereof	\N
66	XII	Umbrellas, sun umbrellas, walking-sticks, seat sticks, whips, riding crops; and parts thereof	\N
67	XII	Feathers and down, prepared; and articles made of feather or of down; artificial flowers; articles of human hair	\N
68	XIII	Stone, plaster, cement, asbestos, mica or similar materials; articles thereof	\N
69	XIII	Ceramic products	\N
70	XIII	Glass and glassware	\N
71	XIV	Natural, cultured pearls; precious, semi-precious stones; precious metals, metals clad with precious metal, and articles thereof; imitation jewellery; coin	\N
72	XV	Iron and steel	\N
73	XV	Iron or steel articles	\N
74	XV	Copper and articles thereof	\N
75	XV	Nickel and articles thereof	\N
76	XV	Aluminium and articles thereof	\N
78	XV	Lead and articles thereof	\N
79	XV	Zinc and articles thereof	\N
80	XV	Tin; articles thereof	\N
81	XV	Metals; n.e.c., cermets and articles thereof	\N
82	XV	Tools, implements, cutlery, spoons and forks, of base metal; parts thereof, of base metal	\N
83	XV	Metal; miscellaneous products of base metal	\N
84	XVI	Machinery and mechanical appliances, boilers, nuclear reactors; parts thereof	\N
85	XVI	Electrical machinery and equipment and parts thereof; sound recorders and reproducers; television image and sound recorders and reproducers, parts and accessories of such articles	\N
86	XVII	Railway, tramway locomotives, rolling-stock and parts thereof; railway or tramway track fixtures and fittings and parts thereof; mechanical (including electro-mechanical) traffic signalling equipment of all kinds	\N
87	XVII	Vehicles; other than railway or tramway rolling stock, and parts and accessories thereof	\N
88	XVII	Aircraft, spacecraft, and parts thereof	\N
89	XVII	Ships, boats and floating structures	\N
90	XVIII	Optical, photographic, cinematographic, measuring, checking, medical or surgical instruments and apparatus; parts and accessories	\N
91	XVIII	Clocks and watches and parts thereof	\N
92	XVIII	Musical instruments; parts and accessories of such articles	\N
93	XIX	Arms and ammunition; parts and accessories thereof	\N
94	XX	Furniture; bedding, mattresses, mattress supports, cushions and similar stuffed furnishings; lamps and lighting fittings, n.e.c.; illuminated signs, illuminated name-plates and the like; prefabricated buildings	\N
95	XX	Toys, games and sports requisites; parts and accessories thereof	\N
96	XX	Miscellaneous manufactured articles	\N
97	XXI	Works of art; collectors' pieces and antiques	\N
99	TOTAL	Commodities not specified according to kind	\N
0101	I	Horses, asses, mules and hinnies; live	01
0102	I	Bovine animals; live	01
0103	I	Swine; live	01
0104	I	Sheep and goats; live	01
0105	I	Poultry; live, fowls of the species Gallus domesticus, ducks, geese, turkeys and guinea fowls	01
0106	I	Animals; live, n.e.c. in chapter 01	01
0201	I	Meat of bovine animals; fresh or chilled	02
0202	I	Meat of bovine animals; frozen	02
0203	I	Meat of swine; fresh, chilled or frozen	02
0204	I	Meat of sheep or goats; fresh, chilled or frozen	02
0205	I	Meat; of horses, asses, mules or hinnies, fresh, chilled or frozen	02
0206	I	Edible offal of bovine animals, swine, sheep, goats, horses, asses, mules or hinnies; fresh, chilled or frozen	02
0207	I	Meat and edible offal of poultry; of the poultry of heading no. 0105, (i.e. fowls of the species Gallus domesticus), fresh, chilled or frozen	02
0208	I	Meat and edible meat offal, n.e.c. in chapter 2; fresh, chilled or frozen	02
0209	I	Pig fat, free of lean meat, and poultry fat, not rendered or otherwise extracted, fresh, chilled, frozen, salted, in brine, dried or smoked	02
0210	I	Meat and edible meat offal; salted, in brine, dried or smoked; edible flours and meals of meat or meat offal	02
0301	I	Fish; live	03
0302	I	Fish; fresh or chilled, excluding fish fillets and other fish meat of heading 0304	03
0303	I	Fish; frozen, excluding fish fillets and other fish meat of heading 0304	03
0304	I	Fish fillets and other fish meat (whether or not minced); fresh, chilled or frozen	03
0305	I	Fish, dried, salted or in brine; smoked fish, whether or not cooked before, or during the smoking process	03
0306	I	Crustaceans; in shell or not, live, fresh, chilled, frozen, dried, salted or in brine; smoked, cooked or not before or during smoking; in shell, steamed or boiled, whether or not chilled, frozen, dried, salted or in brine	03
0307	I	Molluscs; whether in shell or not, live, fresh, chilled, frozen, dried, salted or in brine; smoked molluscs, whether in shell or not, whether or not cooked before or during the smoking process	03
0308	I	Aquatic invertebrates other than crustaceans and molluscs, live, fresh, chilled, frozen, dried, salted or in brine; smoked aquatic invertebrates other than crustaceans and molluscs, whether or not cooked before or during the smoking process	03
0309	I	Flours, meals and pellets of fish, crustaceans, molluscs and other aquatic invertebrates, fit for human consumption	03
0401	I	Milk and cream; not concentrated, not containing added sugar or other sweetening matter	04
0402	I	Milk and cream; concentrated or containing added sugar or other sweetening matter	04
0403	I	Yogurt; buttermilk, curdled milk and cream, kephir and other fermented or acidified milk and cream, whether or not concentrated or containing added sugar or other sweetening matter or flavoured or containing added fruit, nuts or cocoa.	04
0404	I	Whey and products consisting of natural milk constituents; whether or not containing added sugar or other sweetening matter, not elsewhere specified or included	04
0405	I	Butter and other fats and oils derived from milk; dairy spreads	04
0406	I	Cheese and curd	04
0407	I	Birds' eggs, in shell; fresh, preserved or cooked	04
0408	I	Birds' eggs, not in shell; egg yolks, fresh, dried, cooked by steaming or boiling in water, moulded, frozen or otherwise preserved, whether or not containing added sugar or other sweetening matter	04
0409	I	Honey; natural	04
0410	I	Animal products; insects and other edible products of animal origin, not elsewhere specified or included	04
0501	I	Human hair; unworked, whether or not washed or scoured; waste of human hair	05
0502	I	Pigs', hogs' or boars' bristles and hair; and waste thereof	05
0504	I	Guts, bladders and stomachs of animals (other than fish); whole and pieces thereof, fresh, chilled, frozen, salted, in brine, dried or smoked	05
0505	I	Skins and other parts of birds with feathers, down; feathers, down and parts thereof; not further worked than cleaned, disinfected, treated for preservation; powder, waste and parts of feathers	05
0506	I	Bones and horn-cores, unworked, defatted, simply prepared (but not cut to shape), treated with acid or degelatinised; powder and waste of these products	05
0507	I	Ivory, tortoise-shell, whalebone and whalebone hair, horns, antlers, hooves, nails, claws and beaks unworked or simply prepared, not cut to shape; waste and powder of these products	05
0508	I	Coral and similar materials, unworked or simply prepared, shells of molluscs, crustaceans or echinoderms and cuttle-bone, not cut to shape powder and waste thereof	05
0510	I	Ambergris, castoreum, civet and musk; cantharides; bile, dried or not glands, other animal products used in preparation of pharmaceutical products, fresh chilled, frozen or otherwise provisionally preserved	05
0511	I	Animal products not elsewhere specified or included; dead animals of chapter 1 or 3, unfit for human consumption	05
0601	II	Bulbs, tubers, tuberous roots, corms, crowns and rhizomes; dormant, in growth or in flower; chicory plants and roots other than roots of heading no. 1212	06
0602	II	Plants, live; n.e.c. in heading no. 0601, (including their roots) cuttings and slips; mushroom spawn	06
0603	II	Flowers; cut flowers and flower buds of a kind suitable for bouquets or for ornamental purposes, fresh, dried, dyed, bleached, impregnated or otherwise prepared	06
0604	II	Foliage, branches and other parts of plants, without flowers or flower buds, and grasses, mosses and lichens; suitable for bouquets or for ornamental purposes, fresh, dried, dyed, bleached, impregnated etc.	06
0701	II	Potatoes; fresh or chilled	07
0702	II	Tomatoes; fresh or chilled	07
0703	II	Onions, shallots, garlic, leeks and other alliaceous vegetables; fresh or chilled	07
0704	II	Cabbages, cauliflowers, kohlrabi, kale and similar edible brassicas; fresh or chilled	07
0705	II	Lettuce (lactuca sativa) and chicory (cichorium spp.) fresh or chilled	07
0706	II	Carrots, turnips, salad beetroot, salsify, celeriac, radishes and similar edible roots; fresh or chilled	07
0707	II	Cucumbers and gherkins; fresh or chilled	07
0708	II	Leguminous vegetables; shelled or unshelled, fresh or chilled	07
0709	II	Vegetables; n.e.c. in chapter 07, fresh or chilled	07
0710	II	Vegetables (uncooked or cooked by steaming or boiling in water); frozen	07
0711	II	Vegetables provisionally preserved, but unsuitable in that state for immediate consumption	07
0712	II	Vegetables, dried; whole, cut, sliced, broken or in powder, but not further prepared	07
0713	II	Vegetables, leguminous; shelled, whether or not skinned or split, dried	07
0714	II	Manioc, arrowroot, salep, Jerusalem artichokes, sweet potatoes and similar roots and tubers with high starch or inulin content; fresh, chilled, frozen or dried, whether or not sliced or in the form of pellets; sago pith	07
0801	II	Nuts, edible; coconuts, Brazil nuts and cashew nuts, fresh or dried, whether or not shelled or peeled	08
0802	II	Nuts (excluding coconuts, Brazils and cashew nuts); fresh or dried, whether or not shelled or peeled	08
0803	II	Bananas, including plantains; fresh or dried	08
0804	II	Dates, figs, pineapples, avocados, guavas, mangoes and mangosteens; fresh or dried	08
0805	II	Citrus fruit; fresh or dried	08
0806	II	Grapes; fresh or dried	08
0807	II	Melons (including watermelons) and papaws (papayas); fresh	08
0808	II	Apples, pears and quinces; fresh	08
0809	II	Apricots, cherries, peaches (including nectarines), plums and sloes, fresh	08
0810	II	Fruit, fresh; n.e.c. in chapter 08	08
0811	II	Fruit and nuts; uncooked or cooked by steaming or boiling in water, frozen, whether or not containing added sugar or other sweetening matter	08
0812	II	Fruit and nuts provisionally preserved, but unsuitable in that state for immediate consumption	08
0813	II	Fruit, dried, other than that of heading no. 0801 to 0806; mixtures of nuts or dried fruits of this chapter	08
0814	II	Peel of citrus fruit or melons (including watermelons); fresh, frozen dried or provisionally preserved in brine, in sulphur water or in other preservative solutions	08
0901	II	Coffee, whether or not roasted or decaffeinated; husks and skins; coffee substitutes containing coffee in any proportion	09
0902	II	Tea	09
0903	II	Mate	09
0904	II	Pepper of the genus piper; dried or crushed or ground fruits of the genus capsicum or of the genus pimenta	09
0905	II	Vanilla	09
0906	II	Cinnamon and cinnamon-tree flowers	09
0907	II	Cloves (whole fruit, cloves and stems)	09
0908	II	Nutmeg, mace and cardamoms	09
0909	II	Seeds of anise, badian, fennel, coriander, cumin, caraway or juniper	09
0910	II	Ginger, saffron, tumeric (curcuma), thyme, bay leaves, curry and other spices	09
1001	II	Wheat and meslin	10
1002	II	Rye	10
1003	II	Barley	10
1004	II	Oats	10
1005	II	Maize (corn)	10
1006	II	Rice	10
1007	II	Grain sorghum	10
1008	II	Buckwheat, millet and canary seeds; other cereals	10
1101	II	Wheat or meslin flour	11
1102	II	Cereal flours; other than of wheat or meslin	11
1103	II	Cereal groats; meal and pellets	11
1104	II	Cereal grains otherwise worked (e.g. hulled, rolled, flaked, pearled, sliced or kibbled) except rice of heading no. 1006; germ of cereals whole, rolled, flaked or ground	11
1105	II	Flour, meal, powder, flakes, granules and pellets of potatoes	11
1106	II	Flour, meal and powder; of the dried leguminous vegetables of heading no. 0713, of sago or of roots or tubers of heading no. 0714 or of the products of chapter 8	11
1107	II	Malt; whether or not roasted	11
1108	II	Starches; inulin	11
1109	II	Wheat gluten; whether or not dried	11
1201	II	Soya beans, whether or not broken	12
1202	II	Ground-nuts; not roasted or otherwise cooked, whether or not shelled or broken	12
1203	II	Copra	12
1204	II	Oil seeds; linseed, whether or not broken	12
1205	II	Rape or colza seeds; whether or not broken	12
1206	II	Sunflower seeds; whether or not broken	12
1207	II	Oil seeds and oleaginous fruits, n.e.c. in chapter 12; whether or not broken	12
1208	II	Flours and meals of oil seeds or oleaginous fruits; other than those of mustard	12
1209	II	Seeds, fruit and spores; of a kind used for sowing	12
1210	II	Hop cones, fresh or dried, whether or not ground, powdered or in the form of pellets; lupulin	12
1211	II	Plants and parts of plants (including seeds and fruits), of a kind used primarily in perfumery, in pharmacy or for insecticidal, fungicidal or similar purposes, fresh, chilled, frozen or dried, whether or not cut, crushed or powdered	12
1212	II	Locust beans, seaweeds and other algae, sugar beet, sugar cane, fresh, chilled, frozen or dried, whether or not ground; fruit stones, kernels and other vegetable products (including unroasted chicory roots) used primarily for human consumption, n.e.c.	12
1213	II	Cereal straw and husks, unprepared; whether or not chopped, ground, pressed or in the form of pellets	12
1214	II	Swedes, mangolds, fodder roots, hay, lucerne (alfalfa), clover, sainfoin, forage kale, lupines, vetches and similar forage products, whether or not in the form of pellets	12
1301	II	Lac; natural gums, resins, gum-resins and oleoresins (for example, balsams)	13
1302	II	Vegetable saps and extracts; pectic substances, pectinates and pectates; agar-agar and other mucilages and thickeners, whether or not modified, derived from vegetable products	13
1401	II	Vegetable materials of a kind used primarily for plaiting; (e.g. bamboos, rattans, reeds, rushes, osier, raffia, cleaned, bleached or dyed cereal straw and lime bark)	14
1404	II	Vegetable products not elsewhere specified or included	14
1501	III	Pig fat (including lard) and poultry fat, other than that of heading 0209 or 1503	15
1502	III	Fats of bovine animals, sheep or goats, other than those of heading 1503	15
1503	III	Lard stearin, lard oil, oleostearin, oleo-oil and tallow oil; not emulsified or mixed or otherwise prepared	15
1504	III	Fats and oils and their fractions of fish or marine mammals; whether or not refined, but not chemically modified	15
1505	III	Wool grease and fatty substances derived therefrom (including lanolin)	15
1506	III	Animal fats and oils and their fractions; whether or not refined, but not chemically modified, n.e.c. in chapter 15	15
1507	III	Soya-bean oil and its fractions; whether or not refined, but not chemically modified	15
1508	III	Ground nut oil and its fractions; whether or not refined, but not chemically modified	15
1509	III	Olive oil and its fractions; whether or not refined, but not chemically modified	15
1510	III	Vegetable oils; oils and their fractions n.e.c. in chapter 15, obtained solely from olives, whether or not refined, but not chemically modified, including blends of these oils or fractions with oils or fractions of heading no. 1509	15
1511	III	Palm oil and its fractions; whether or not refined, but not chemically modified	15
1512	III	Sun-flower seed, safflower or cotton-seed oil and their fractions; whether or not refined, but not chemically modified	15
1513	III	Coconut (copra), palm kernel or babassu oil and their fractions; whether or not refined but not chemically modified	15
1514	III	Rape, colza or mustard oil and their fractions; whether or not refined, but not chemically modified	15
1515	III	Fixed vegetable or microbial fats and oils n.e.c. in chapter 15 (including jojoba oil) and their fractions, whether or not refined, but not chemically modified	15
1516	III	Animal, vegetable or microbial fats and oils and their fractions, partly or wholly hydrogenated, inter-esterified, re-esterified or elaidinised, whether or not refined, but not further prepared	15
1517	III	Margarine; edible mixtures or preparations of animal, vegetable or microbial fats or oils or of fractions of different fats or oils of this Chapter, other than edible fats and oils or their fractions of heading 15.16	15
1518	III	Animal, vegetable or microbial fats, oils and their fractions; boiled, oxidised, dehydrated or otherwise chemically modified, excluding those of heading no. 1516, inedible mixtures or preparations of fats, oils or their fractions, n.e.c. in chapter 15	15
1520	III	Glycerol, crude; glycerol waters and glycerol lyes	15
1521	III	Vegetable waxes (other than triglycerides), beeswax, other insect waxes and spermaceti; whether or not refined or coloured	15
1522	III	Degras; residues resulting from the treatment of fatty substances or animal or vegetable waxes	15
1601	IV	Sausages and similar products, of meat, meat offal, blood or insects; food preparations based on these products	16
1602	IV	Prepared or preserved meat, meat offal, blood or insects	16
1603	IV	Extracts and juices of meat, fish or crustaceans, molluscs or other aquatic invertebrates	16
1604	IV	Prepared or preserved fish; caviar and caviar substitutes prepared from fish eggs	16
1605	IV	Crustaceans, molluscs and other aquatic invertebrates, prepared or preserved	16
1701	IV	Cane or beet sugar and chemically pure sucrose, in solid form	17
1702	IV	Sugars, including lactose, maltose, glucose or fructose in solid form; sugar syrups without added flavouring or colouring matter; artificial honey, whether or not mixed with natural honey; caramel	17
1703	IV	Molasses; resulting from the extraction or refining of sugar	17
1704	IV	Sugar confectionery (including white chocolate), not containing cocoa	17
1801	IV	Cocoa beans; whole or broken, raw or roasted	18
1802	IV	Cocoa; shells, husks, skins and other cocoa waste	18
1803	IV	Cocoa; paste; whether or not defatted	18
1804	IV	Cocoa; butter, fat and oil	18
1805	IV	Cocoa; powder, not containing added sugar or other sweetening matter	18
1806	IV	Chocolate and other food preparations containing cocoa	18
1901	IV	Malt extract; flour/groats/meal/starch/malt extract products, no cocoa (or less than 40% by weight) and food preparations of goods of headings 04.01 to 04.04, no cocoa (or less than 5% by weight), weights calculated on a totally defatted basis, n.e.c.	19
1902	IV	Pasta; whether or not cooked or stuffed with meat or other substance, or otherwise prepared, egg spaghetti, macaroni, noodles, lasagne, gnocchi, ravioli, cannelloni; couscous, whether or not prepared	19
1903	IV	Tapioca and substitutes therefor prepared from starch; in the form of flakes, grains, pearls, siftings or similar forms	19
1904	IV	Prepared foods obtained by swelling or roasting cereals or cereal products (e.g. corn flakes); cereals (other than maize (corn)) in grain form or in the form of flakes or other worked grains (not flour and meal), pre-cooked or otherwise prepared, n.e.c.	19
1905	IV	Bread, pastry, cakes, biscuits, other bakers' wares, whether or not containing cocoa; communion wafers, empty cachets suitable for pharmaceutical use, sealing wafers, rice paper and similar products	19
2001	IV	Vegetables, fruit, nuts and other edible parts of plants; prepared or preserved by vinegar or acetic acid	20
2002	IV	Tomatoes; prepared or preserved otherwise than by vinegar or acetic acid	20
2003	IV	Mushrooms and truffles, prepared or preserved other than by vinegar or acetic acid	20
2004	IV	Vegetables preparations n.e.c.; prepared or preserved otherwise than by vinegar or acetic acid, frozen, other than products of heading no. 2006	20
2005	IV	Vegetables preparations n.e.c.; prepared or preserved otherwise than by vinegar or acetic acid, not frozen, other than products of heading no. 2006	20
2006	IV	Vegetables, fruit, nuts, fruit-peel and other parts of plants, preserved by sugar (drained, glace or crystallised)	20
2007	IV	Jams, fruit jellies, marmalades, fruit or nut puree and fruit or nut pastes, being cooked preparations; whether or not containing added sugar or other sweetening matter	20
2008	IV	Fruit, nuts and other edible parts of plants; prepared or preserved in ways n.e.c., whether or not containing added sugar or other sweetening matter or spirit, not elsewhere specified or included	20
2009	IV	Fruit or nut juices (including grape must and coconut water) and vegetable juices, unfermented, not containing added spirit, whether or not containing added sugar or other sweetening matter	20
2101	IV	Extracts, essences, concentrates of coffee, tea or mate; preparations with a basis of these products or with a basis of coffee, tea or mate; roasted chicory and other roasted coffee substitutes and extracts, essences and concentrates thereof	21
2102	IV	Yeasts (active or inactive); other single-cell micro-organisms, dead (but not including vaccines of heading no. 3002); prepared baking powders	21
2103	IV	Sauces and preparations therefor; mixed condiments and mixed seasonings, mustard flour and meal and prepared mustard	21
2104	IV	Soups and broths and preparations therefor; homogenised composite food preparations	21
2105	IV	Ice cream and other edible ice; whether or not containing cocoa	21
2106	IV	Food preparations not elsewhere specified or included	21
2201	IV	Waters, including natural or artificial mineral waters and aerated waters, not containing added sugar or other sweetening matter nor flavoured; ice and snow	22
2202	IV	Waters, including mineral and aerated waters, containing added sugar or sweetening matter, flavoured; other non-alcoholic beverages, not including fruit, nut or vegetable juices of heading no. 2009	22
2203	IV	Beer made from malt	22
2204	IV	Wine of fresh grapes, including fortified wines; grape must other than that of heading no. 2009	22
2205	IV	Vermouth and other wine of fresh grapes, flavoured with plants or aromatic substances	22
2206	IV	Fermented beverages, n.e.c. in chapter 22; (e.g. cider, perry, mead, sake)	22
2207	IV	Ethyl alcohol, undenatured; of an alcoholic strength by volume of 80% vol. or higher; ethyl alcohol and other spirits, denatured, of any strength	22
2208	IV	Ethyl alcohol, undenatured; of an alcoholic strength by volume of less than 80% volume; spirits, liqueurs and other spirituous beverages	22
2209	IV	Vinegar and substitutes for vinegar obtained from acetic acid	22
2301	IV	Flours, meal and pellets, of meat or meat offal, of fish or of crustaceans, molluscs or other aquatic invertebrates, unfit for human consumption; greaves	23
2302	IV	Bran, sharps and other residues; whether or not in the form of pellets derived from the sifting, milling or other working of cereals or of leguminous plants	23
2303	IV	Residues of starch manufacture, similar residues; beet-pulp, bagasse and other waste of sugar manufacture, brewing or distilling dregs and waste, whether or not in the form of pellets	23
2304	IV	Oil-cake and other solid residues; whether or not ground or in the form of pellets, resulting from the extraction of soya-bean oil	23
2305	IV	Oil-cake and other solid residues; whether or not ground or in the form of pellets, resulting from the extraction of ground-nut oil	23
2306	IV	Oil-cake and other solid residues; whether or not ground or in the form of pellets, resulting from the extraction of vegetable or microbial fats or oils, other than those of heading no. 2304 or 2305	23
2307	IV	Wine lees; argol	23
2308	IV	Vegetable materials and vegetable waste, vegetable residues and bi-products; whether or not in the form of pellets, of a kind used in animal feeding, not elsewhere specified or included	23
2309	IV	Preparations of a kind used in animal feeding	23
2401	IV	Tobacco, unmanufactured; tobacco refuse	24
2402	IV	Cigars, cheroots, cigarillos and cigarettes; of tobacco or of tobacco substitutes	24
2403	IV	Manufactured tobacco and manufactured tobacco substitutes n.e.c; homogenised or reconstituted tobacco; tobacco extracts and essences	24
2404	IV	Products containing tobacco, reconstituted tobacco, nicotine, or tobacco or nicotine substitutes, intended for inhalation without combustion; other nicotine containing products intended for the intake of nicotine into the human body	24
2501	V	Salt (including table salt and denatured salt); pure sodium chloride whether or not in aqueous solution; sea water	25
2502	V	Iron pyrites; unroasted	25
2503	V	Sulphur of all kinds; other than sublimed, precipitated and colloidal sulphur	25
2504	V	Graphite; natural	25
2505	V	Sands of all kinds; natural, whether or not coloured, other than metal-bearing sands of chapter 26	25
2506	V	Quartz; (other than natural sands), quartzite, whether or not roughly trimmed or merely cut, by sawing or otherwise, into blocks or slabs of a rectangular (including square) shape	25
2507	V	Kaolin and other kaolinic clays; whether or not calcined	25
2508	V	Clays; (not including expanded clays of heading no. 6806), andalusite kyanite and sillimanite, whether or not calcined; mullite; chamotte or dinas earth	25
2509	V	Chalk	25
2510	V	Natural calcium phosphates; natural aluminium calcium phosphates and phosphatic chalk	25
2511	V	Natural barium sulphate (barytes); natural barium carbonate, (witherite) whether or not calcined, other than barium oxide of heading no. 2816	25
2512	V	Siliceous fossil meals (e.g. kieselguhr, tripolite and diatomite) and similar siliceous earths; whether or not calcined, of an apparent specific gravity of 1 or less	25
2513	V	Pumice stone; emery; natural corundum, natural garnet and other natural abrasives, whether or not heat treated	25
2514	V	Slate, whether or not roughly trimmed or merely cut, by sawing or otherwise, into blocks or slabs of a rectangular (including square) shape	25
2515	V	Marble, travertine, ecaussine and other calcareous stone; of an apparent specific gravity of less than 2.5, alabaster, whether cut by sawing etc, into blocks, slabs of a rectangular (square) shape	25
2516	V	Granite, porphyry, basalt, sandstone, other monumental and building stone, whether or not roughly trimmed, cut, by sawing etc, into blocks or slabs of a rectangular (including square) shape	25
2517	V	Pebbles, gravel, crushed stone for concrete aggregates for road or railway ballast, shingle or flint; macadam of slag, dross etc tarred granules, chippings, powder of stones of heading no. 2515 and 2516	25
2518	V	Dolomite, whether or not calcined or sintered, including dolomite roughly trimmed or merely cut, by sawing or otherwise, into blocks or slabs of a rectangular (including square) shape	25
2519	V	Natural magnesium carbonate (magnesite); fused magnesia; dead-burned (sintered) magnesia, whether or not containing small quantities of other oxides added before sintering; magnesium oxide, pure or not	25
2520	V	Gypsum; anhydrite; plasters (consisting of calcined gypsum or calcium sulphate), coloured or not, with or without small quantities of accelerators or retarders	25
2521	V	Limestone flux; limestone and other calcareous stone, of a kind used for the manufacture of lime or cement	25
2522	V	Quicklime, slaked lime and hydraulic lime; other than calcium oxide and hydroxide of heading no. 2825	25
2523	V	Portland cement, aluminous cement (ciment fondu), slag cement, supersulphate cement and similar hydraulic cements, whether or not coloured or in the form of clinkers	25
2524	V	Asbestos	25
2525	V	Mica, including splittings; mica waste	25
2526	V	Natural steatite; whether or not roughly trimmed or merely cut, by sawing or otherwise, into blocks or slabs of a rectangular (including square) shape; talc	25
2528	V	Natural borates and concentrates thereof (whether or not calcined), but not including borates separated from natural brine; natural boric acid containing not more than 85 % of H3BO3 calculated on the dry weight	25
2529	V	Feldspar; leucite; nepheline and nepheline syenite; fluorspar	25
2530	V	Mineral substances not elsewhere specified or included	25
2601	V	Iron ores and concentrates; including roasted iron pyrites	26
2602	V	Manganese ores and concentrates, including ferruginous manganese ores and concentrates with a manganese content of 20% or more, calculated on the dry weight	26
2603	V	Copper ores and concentrates	26
2604	V	Nickel ores and concentrates	26
2605	V	Cobalt ores and concentrates	26
2606	V	Aluminium ores and concentrates	26
2607	V	Lead ores and concentrates	26
2608	V	Zinc ores and concentrates	26
2609	V	Tin ores and concentrates	26
2610	V	Chromium ores and concentrates	26
2611	V	Tungsten ores and concentrates	26
2612	V	Uranium or thorium ores and concentrates	26
2613	V	Molybdenum ores and concentrates	26
2614	V	Titanium ores and concentrates	26
2615	V	Niobium, tantalum, vanadium or zirconium ores and concentrates	26
2616	V	Precious metal ores and concentrates	26
2617	V	Ores and concentrates; n.e.c. in heading no. 2601	26
2618	V	Granulated slag (slag sand) from the manufacture of iron or steel	26
2619	V	Slag, dross; (other than granulated slag), scalings and other waste from the manufacture of iron or steel	26
2620	V	Slag, ash and residues; (not from the manufacture of iron or steel) containing metals, arsenic or their compounds	26
2621	V	Slag and ash n.e.c. in chapter 26; including seaweed ash (kelp) and ash and residues from the incineration of municipal waste	26
2701	V	Coal; briquettes, ovoids and similar solid fuels manufactured from coal	27
2702	V	Lignite; whether or not agglomerated, excluding jet	27
2703	V	Peat; (including peat litter), whether or not agglomerated	27
2704	V	Coke and semi-coke; of coal, lignite or peat, whether or not agglomerated; retort carbon	27
2705	V	Coal gas, water gas, producer gas and similar gases, other than petroleum gases and other gaseous hydrocarbons	27
2706	V	Tar distilled from coal, from lignite, peat and other mineral tars, whether or not dehydrated or partially distilled; including reconstituted tars	27
2707	V	Oils and other products of the distillation of high temperature coal tar; similar products in which the weight of the aromatic constituents exceeds that of the non-aromatic constituents	27
2708	V	Pitch and pitch coke; obtained from coal tar or from other mineral tars	27
2709	V	Petroleum oils and oils obtained from bituminous minerals; crude	27
2710	V	Petroleum oils and oils from bituminous minerals, not crude; preparations n.e.c, containing by weight 70% or more of petroleum oils or oils from bituminous minerals; these being the basic constituents of the preparations; waste oils	27
2711	V	Petroleum gases and other gaseous hydrocarbons	27
2712	V	Petroleum jelly; paraffin wax, micro-crystalline petroleum wax, slack wax, ozokerite, lignite wax, peat wax, other mineral waxes, similar products obtained by synthesis, other processes; coloured or not	27
2713	V	Petroleum coke, petroleum bitumen; other residues of petroleum oils or oils obtained from bituminous minerals	27
2714	V	Bitumen and asphalt, natural; bituminous or oil shale and tar sands; asphaltites and asphaltic rocks	27
2715	V	Bituminous mixtures based on natural asphalt; on natural bitumen, on petroleum bitumen, on mineral tar or on mineral tar pitch (e.g. bituminous mastics, cut-backs)	27
2716	V	Electrical energy	27
2801	VI	Fluorine, chlorine, bromine and iodine	28
2802	VI	Sulphur; sublimed or precipitated, colloidal sulphur	28
2803	VI	Carbon; carbon blacks and other forms of carbon n.e.c.	28
2804	VI	Hydrogen, rare gases and other non-metals	28
2805	VI	Alkali or alkaline-earth metals; rare-earth metals, scandium and yttrium, whether or not intermixed or interalloyed; mercury	28
2806	VI	Hydrogen chloride (hydrochloric acid); chlorosulphuric acid	28
2807	VI	Sulphuric acid; oleum	28
2808	VI	Nitric acid; sulphonitric acids	28
2809	VI	Diphosphorus pentaoxide; phosphoric acid; polyphosphoric acids, whether or not chemically defined	28
2810	VI	Oxides of boron; boric acids	28
2811	VI	Inorganic acids and other inorganic oxygen compounds of non-metals; n.e.c. in heading no. 2806 to 2810	28
2812	VI	Halides and halide oxides of non-metals	28
2813	VI	Sulphides of non-metals; commercial phosphorus trisulphide	28
2814	VI	Ammonia; anhydrous or in aqueous solution	28
2815	VI	Sodium hydroxide (caustic soda); potassium hydroxide (caustic potash) peroxides of sodium or potassium	28
2816	VI	Hydroxide and peroxide of magnesium; oxides, hydroxides and peroxides of strontium or barium	28
2817	VI	Zinc; oxide and peroxide	28
2818	VI	Aluminium oxide (including artificial corundum); aluminium hydroxide	28
2819	VI	Chromium oxides and hydroxides	28
2820	VI	Manganese oxides	28
2821	VI	Iron oxides and hydroxides; earth colours containing 70% or more by weight of combined iron evaluated as Fe2o3	28
2822	VI	Cobalt oxides and hydroxides; commercial cobalt oxides	28
2823	VI	Titanium oxides	28
2824	VI	Lead oxides; red lead and orange lead	28
2825	VI	Hydrazine and hydroxylamine and their inorganic salts; other inorganic bases; other metal oxides, hydroxides and peroxides	28
2826	VI	Fluorides; fluorosilicates, fluoroaluminates and other complex fluorine salts	28
2827	VI	Chlorides; chloride oxides and chloride hydroxides; bromides and bromide oxides; iodides and iodide oxides	28
2828	VI	Hypochlorites; commercial calcium hypochlorite; chlorites; hypobromites	28
2829	VI	Chlorates and perchlorates; bromates and perbromates; iodates and periodates	28
2830	VI	Sulphides; polysulphides whether or not chemically defined	28
2831	VI	Dithionites and sulphoxylates	28
2832	VI	Sulphites; thiosulphates	28
2833	VI	Sulphates; alums; peroxosulphates (persulphates)	28
2834	VI	Nitrites; nitrates	28
2835	VI	Phosphinates (hypophosphites), phosphonates (phosphites), and phosphates; and polyphosphates, whether or not chemically defined	28
2836	VI	Carbonates; peroxocarbonates (percarbonates); commercial ammonium carbonate containing ammonium carbamate	28
2837	VI	Cyanides, cyanide oxides and complex cyanides	28
2839	VI	Silicates; commercial alkali metal silicates	28
2840	VI	Borates; peroxoborates (perborates)	28
2841	VI	Salts of oxometallic or peroxometallic acids	28
2842	VI	Salts of inorganic acids or peroxoacids, n.e.c. including aluminosilicates whether or not chemically defined, but excluding azides	28
2843	VI	Colloidal precious metals; inorganic or organic compounds of precious metals, whether or not chemically defined; amalgams of precious metals	28
2844	VI	Radioactive chemical elements and radioactive isotopes (including the fissile or fertile chemical elements and isotopes); and their compounds; mixtures and residues containing these products	28
2845	VI	Isotopes other than those of heading no. 2844; compounds, inorganic or organic, of such isotopes, whether or not chemically defined	28
2846	VI	Compounds, inorganic or organic, of rare-earth metals; of yttrium or of scandium or of mixtures of these metals	28
2847	VI	Hydrogen peroxide; whether or not solidified with urea	28
2849	VI	Carbides, whether or not chemically defined	28
2850	VI	Hydrides, nitrides, azides, silicides and borides, whether or not chemically defined, other than compounds which are also carbides of heading no. 2849	28
2852	VI	Inorganic or organic compounds of mercury, excluding amalgams, whether or not chemically defined	28
2853	VI	Phosphides, chemically defined or not, not ferrophosphorus; other inorganic compounds n.e.c. (including distilled, conductivity water and water of like purity); liquid air, rare gases removed or not; compressed air; amalgams, not precious metal amalgams	28
2901	VI	Acyclic hydrocarbons	29
2902	VI	Cyclic hydrocarbons	29
2903	VI	Halogenated derivatives of hydrocarbons	29
2904	VI	Sulphonated, nitrated or nitrosated derivatives of hydrocarbons; whether or not halogenated	29
2905	VI	Acyclic alcohols and their halogenated, sulphonated, nitrated or nitrosated derivatives	29
2906	VI	Alcohols; cyclic, and their halogenated, sulphonated, nitrated or nitrosated derivatives	29
2907	VI	Phenols; monophenols, polyphenols, and phenol-alcohols	29
2908	VI	Phenols or phenol-alcohols; halogenated, sulphonated, nitrated or nitrosated derivatives	29
2909	VI	Ethers, ether-alcohols, ether-phenols, ether-alcohol-phenols, alcohol peroxides, ether peroxides, acetal and hemiacetal peroxides, ketone peroxides (chemically defined or not), and their halogenated, sulphonated, nitrated or nitrosated derivatives	29
2910	VI	Epoxides, epoxyalcohols, epoxyphenols and epoxyethers; with a three-membered ring and their halogenated, sulphonated, nitrated or nitrosated derivatives	29
2911	VI	Acetals and hemiacetals; whether or not with other oxygen function, and their halogenated, sulphonated, nitrated or nitrostated derivatives	29
2912	VI	Aldehydes, whether or not with other oxygen function; cyclic polymers of aldehydes; paraformaldehyde	29
2913	VI	Aldehydes; halogenated, sulphonated, nitrated or nitrosated derivatives of products of heading no. 2912	29
2914	VI	Ketones and quinones; whether or not with other oxygen function, and their halogenated, sulphonated, nitrated or nitrostated derivatives	29
2915	VI	Acids; saturated acyclic monocarboxylic acids and their anhydrides, halides, peroxides and peroxyacids; their halogenated, sulphonated, nitrated or nitrosated derivatives	29
2916	VI	Acids; unsaturated acyclic monocarboxylic, cyclic monocarboxylic, their anhydrides, halides, peroxides and peroxyacids; their halogenated, sulphonated, nitrated or nitrosated derivatives	29
2917	VI	Acids; polycarboxylic acids, their anhydrides, halides, peroxides and peroxy-acids; their halogenated, sulphonated, nitrated or nitrosated derivatives	29
2918	VI	Acids; carboxylic acid with additional oxygen function and their anhydrides, halides, peroxides, peroxyacids; their halogenated, sulphonated, nitrated or nitrosated derivatives	29
2919	VI	Esters; phosphoric, and their salts, including lactophosphates, their halogenated, sulphonated, nitrated or nitrosated derivatives	29
2920	VI	Esters of other inorganic acids of non-metals (other than of hydrogen halides) and their salts, their halogenated, sulphonated, nitrated or nitrosated derivatives	29
2921	VI	Amine-function compounds	29
2922	VI	Oxygen-function amino-compounds	29
2923	VI	Quaternary ammonium salts and hydroxides; lecithins and other phosphoaminolipids, whether or not chemically defined	29
2924	VI	Carboxyamide-function compounds; amide-function compounds of carbonic acid	29
2925	VI	Carboxyimide-function compounds (including saccharin and its salts) and imine-function compounds	29
2926	VI	Nitrile-function compounds	29
2927	VI	Diazo-, azo- or azoxy-compounds	29
2928	VI	Organic derivatives of hydrazine or of hydroxylamine	29
2929	VI	Nitrogen-function compounds, n.e.c. in chapter 29	29
2930	VI	Organo-sulphur compounds	29
2931	VI	Other organo-inorganic compounds	29
2932	VI	Heterocyclic compounds with oxygen hetero-atom(s) only	29
2933	VI	Heterocyclic compounds with nitrogen hetero-atom(s) only	29
2934	VI	Nucleic acids and their salts, whether or not chemically defined; other heterocyclic compounds	29
2935	VI	Sulphonamides	29
2936	VI	Provitamins, vitamins; natural or reproduced by synthesis (including natural concentrates) derivatives thereof used as vitamins, and intermixtures of the fore-going, whether or not in any solvent	29
2937	VI	Hormones, prostaglandins, thromboxanes and leukotrienes, natural or reproduced by synthesis; derivatives and structural analogues thereof, including chain modified polypeptides, used primarily as hormones.	29
2938	VI	Glycosides, natural or reproduced by synthesis, and their salts, ethers, esters and other derivatives	29
2939	VI	Alkaloids; natural or reproduced by synthesis, and their salts, ethers, esters and other derivatives	29
2940	VI	Sugars, chemically pure, other than sucrose, lactose, maltose, glucose and fructose; sugar ethers, sugar acetals and sugar esters, and their salts, other than the products of heading 29.37, 29.38, or 29.39	29
2941	VI	Antibiotics	29
2942	VI	Organic compounds; n.e.c. in chapter 29	29
3001	VI	Glands and other organs (extracts, secretions thereof) for organo-therapeutic uses, dried, powdered or not; heparin and its salts; other human or animal substances for therapeutic or prophylactic uses n.e.c.	30
3002	VI	Human blood; animal blood for therapeutic, prophylactic or diagnostic uses; antisera, other blood fractions, immunological products, modified or obtained by biotechnological processes; vaccines, toxins, cultures of micro-organisms (excluding yeasts) etc	30
3003	VI	Medicaments; (not goods of heading no. 3002, 3005 or 3006) of two or more constituents mixed together for therapeutic or prophylactic use not in measured doses or in forms or packings for retail sale	30
3004	VI	Medicaments; (not goods of heading no. 3002, 3005 or 3006) consisting of mixed or unmixed products for therapeutic or prophylactic use, put up in measured doses (incl. those in the form of transdermal admin. systems) or packed for retail sale	30
3005	VI	Wadding, gauze, bandages (dressings, adhesive plasters, poultices), impregnated or coated with pharmaceutical substances or in forms or packings for retail sale, for medical, surgical or veterinary use	30
3006	VI	Pharmaceutical goods	30
3101	VI	Fertilizers; animal or vegetable, whether or not mixed together or chemically treated; fertilizers produced by the mixing or chemical treatment of animal or vegetable products	31
3102	VI	Fertilizers; mineral or chemical, nitrogenous	31
3103	VI	Fertilizers; mineral or chemical, phosphatic	31
3104	VI	Fertilizers; mineral or chemical, potassic	31
3105	VI	Fertilizers; mineral or chemical, containing 2 or 3 of the elements nitrogen, phosphorus, potassium; other fertilisers; goods of chapter 31 in tablets or packages of gross weight not exceeding 10kg	31
3201	VI	Tanning extracts of vegetable origin; tannins and their salts, ethers, esters and other derivatives	32
3202	VI	Tanning substances; synthetic organic or inorganic tanning substances; tanning preparations, whether or not containing natural tanning substances, enzymatic preparations for pre-tanning	32
3203	VI	Colouring matter of vegetable or animal origin (including dyeing extracts, not animal black); whether or not chemically defined; preparations based on colouring matter of vegetable or animal origin	32
3204	VI	Synthetic organic colouring matter and preparations based thereon; synthetic organic products used as fluorescent brightening agents or as luminophores; whether or not chemically defined	32
3205	VI	Colour lakes; preparations based on colour lakes as specified in note 3 to this chapter	32
3206	VI	Colouring matter and preparations thereof n.e.c. in heading no. 3203, 3204, 3205; inorganic products, kind used as luminophores whether or not chemically defined	32
3207	VI	Pigments, prepared; opacifiers, colours, vitrifiable enamels, glazes, engobes (slips), liquid lustres etc as used in the ceramic enamelling or glass industry; glass frit and powder, granules or flakes	32
3208	VI	Paints, varnishes; (enamels and lacquers) based on synthetic polymers or chemically modified natural polymers, dispersed or dissolved in a non-aqueous medium	32
3209	VI	Paints and varnishes (including enamels and lacquers) based on synthetic or chemically modified natural polymers, dispersed or dissolved in an aqueous medium	32
3210	VI	Paints and varnishes (including enamels, lacquers and distempers), excluding those of heading no. 3209, prepared water pigments of a kind used for finishing leather	32
3211	VI	Driers; prepared	32
3212	VI	Pigments (metallic powders and flakes) dispersed in non-aqueous media in liquid or paste form, as used in manufacture of paints (including enamels); stamping foils, dyes etc in forms, packing for retail sale	32
3213	VI	Colours; artists, students, or signboard painters, modifying tints, amusement colours and the like; in tablets, tubes, jars, bottles, pan or in similar forms or packings	32
3214	VI	Glaziers' putty, grafting putty, resin cements, caulking compounds and other mastics; painters' fillings; non-refractory surfacing preparations for facades, indoor walls, floors, ceilings or the like	32
3215	VI	Ink; printing, writing or drawing ink and other inks; whether or not concentrated or solid	32
3301	VI	Oils; essential (concretes, absolutes); concentrates thereof in fats, fixed oils, waxes or the like (obtained by enfleurage or maceration); aqueous distillates, solutions and terpenic by-products thereof; resinoids; extracted oleoresins	33
3302	VI	Odoriferous substances and mixtures (including alcoholic solutions) with a basis of one or more of these substances, of a kind used as raw materials in industry; other preparations based on odoriferous substances, of a kind used for beverage manufacture	33
3303	VI	Perfumes and toilet waters	33
3304	VI	Cosmetic and toilet preparations; beauty, make-up and skin care preparations (excluding medicaments, including sunscreen or sun tan preparations), manicure or pedicure preparations	33
3305	VI	Hair preparations; for use on the hair	33
3306	VI	Oral or dental hygiene preparations; including fixative pastes and powders; yarn used to clean between the teeth (dental floss), in individual retail packages	33
3307	VI	Perfumery, cosmetic or toilet preparations; pre-shave, shaving, after-shave, bath preparations; personal deodorants and depilatories; room deodorisers, perfumed or not with disinfectant properties or not	33
3401	VI	Soap; organic surface-active preparations used as soap, skin washing, in bars, cakes, moulded pieces, shapes, liquid or cream, containing soap or not; for retail, paper, wadding, felt and nonwovens, impregnated, coated or covered with soap or detergent	34
3402	VI	Organic surface-active agents (not soap); surface-active, washing (including auxiliary washing) and cleaning preparations, containing soap or not, excluding those of heading no. 3401	34
3403	VI	Lubricating preparations and those used in oil or grease treatment of textile and similar materials; excluding preparations containing 70% or more (by weight) of petroleum or bituminous mineral oils	34
3404	VI	Waxes; artificial, prepared	34
3405	VI	Polishes, creams, scouring pastes, powders and similar; in any form, (including articles impregnated, coated or covered with such), for furniture, footwear, floors, coachwork, glass or metal	34
3406	VI	Candles, tapers and the like	34
3407	VI	Modelling pastes, including those for children; dental wax, impression compounds, in sets or packings for retail sale or in plates and similar forms; dentistry preparations with plaster base	34
3501	VI	Casein, caseinates and other casein derivatives; casein glues	35
3502	VI	Albumins (including concentrates of two or more whey proteins, containing by weight more than 80% whey proteins, calculated on the dry matter), albuminates and other albumin derivatives	35
3503	VI	Gelatin (including gelatin in rectangular sheets, whether or not surface-worked or coloured) and gelatin derivatives; isinglass; other glues of animal origin, excluding casein glues of heading no. 3501	35
3504	VI	Peptones and their derivatives; other protein substances and their derivatives n.e.c. or included; hide powder, whether or not chromed	35
3505	VI	Dextrins and other modified starches (e.g. pregelatinised or esterified starches); glues based on starches or on dextrins or other modified starches	35
3506	VI	Prepared glues and other prepared adhesives, n.e.c. or included; products suitable for use as glues or adhesives, put up for retail sale as glues or adhesives, not exceeding 1kg net weight	35
3507	VI	Enzymes; prepared enzymes not elsewhere specified or included	35
3601	VI	Explosives; propellent powders	36
3602	VI	Prepared explosives, other than propellent powders	36
3603	VI	Safety fuses; detonating cords; percussion or detonating caps; igniters; electric detonators	36
3604	VI	Fireworks, signalling flares, rain rockets, fog signals and other pyrotechnic articles	36
3605	VI	Matches; other than pyrotechnic articles of heading no. 3604	36
3606	VI	Ferro-cerium and other pyrophoric alloys in all forms; articles of combustible materials n.e.c. in chapter 36	36
3701	VI	Photographic plates and film in the flat, sensitised, unexposed, of any material other than paper, paperboard or textiles; instant print film in the flat, sensitised, unexposed, whether or not in packs	37
3702	VI	Photographic film in rolls, sensitised, unexposed, of any material other than paper, paperboard or textiles; instant print film in rolls, sensitised, unexposed	37
3703	VI	Photographic paper, paperboard and textiles; sensitised, unexposed	37
3704	VI	Photographic plates, film, paper, paperboard and textiles, exposed but not developed	37
3705	VI	Photographic plates and film; exposed and developed, other than cinematographic film	37
3706	VI	Cinematographic film; exposed and developed, whether or not incorporating sound track or consisting only of sound track	37
3707	VI	Chemical preparations for photographic uses (other than varnishes, glues, adhesives and similar preparations); unmixed products for photographic uses, put up in measured portions or for retail sale	37
3801	VI	Artificial graphite; colloidal or semi-colloidal graphite; preparations based on graphite or other carbon in the form of pastes, blocks, plates or other semi-manufactures	38
3802	VI	Activated carbon; activated natural mineral products; animal black, including spent animal black	38
3803	VI	Tall oil, whether or not refined	38
3804	VI	Residual lyes from the manufacture of wood pulp, whether or not concentrated, desugared or chemically treated, including lignin sulphonates, but excluding tall oil of heading no. 3803	38
3805	VI	Gum, wood or sulphate turpentine, other terpenic oils; crude dipentene; sulphite turpentine, other crude para-cymene; pine oil containing alpha-terpineol as the main constituent	38
3806	VI	Rosin and resin acids and derivatives thereof; rosin spirit and rosin oils; run gums	38
3807	VI	Wood tar; wood tar oils; wood creosote; wood naphtha; vegetable pitch; brewers' pitch and similar preparations based on rosin, resin acids or on vegetable pitch	38
3808	VI	Insecticides, rodenticides, fungicides, herbicides, anti-sprouting products, plant growth regulators, disinfectants and the like, put up in forms or packings for retail sale or as preparations or articles	38
3809	VI	Finishing agents, dye carriers to accelerate the dyeing, fixing of dyestuffs, other products and preparations, of a kind used in the textile, paper, leather or like industries, n.e.c. or included	38
3810	VI	Metal-pickling preparations; fluxes etc for soldering, brazing; welding powders, pastes of metal and other materials; preparations used as cores or coatings for welding electrodes or rods	38
3811	VI	Anti-knock preparations, oxidation and gum inhibitors, viscosity improvers, anti-corrosive preparations and the like, for mineral oils (including gasoline) or other liquids used for the same purposes	38
3812	VI	Prepared rubber accelerators; compound plasticisers for rubber or plastics, n.e.c. or included; anti-oxidising preparations and other compound stabilisers for rubber or plastics	38
3813	VI	Preparations and charges for fire extinguishers; charged fire-extinguishing grenades	38
3814	VI	Organic composite solvents and thinners, not elsewhere specified or included; prepared paint or varnish removers	38
3815	VI	Reaction initiators, reaction accelerators and catalytic preparations n.e.c. or included	38
3816	VI	Refractory cements, mortars, concretes and similar compositions, including dolomite ramming mix, other than products of heading 38.01	38
3817	VI	Mixed alkylbenzenes and mixed alkylnaphthalenes, other than those of heading no. 2707 or 2902	38
3818	VI	Chemical elements doped for use in electronics, in the form of discs, wafers or similar forms; chemical compounds doped for use in electronics	38
3819	VI	Hydraulic brake fluids and other prepared liquids for hydraulic transmission, not containing or containing less than 70% by weight of petroleum oils or oils obtained from bituminous minerals	38
3820	VI	Anti-freezing preparations and prepared de-icing fluids	38
3821	VI	Prepared culture media for the development or maintenance of micro-organisms (including viruses and the like) or of plant, human or animal cells	38
3822	VI	Reagents; diagnostic or laboratory reagents on a backing, prepared diagnostic or laboratory reagents whether or not on a backing, whether or not put up in the form of kits, other than those of heading 30.06; certified reference materials	38
3823	VI	Industrial monocarboxylic fatty acids; acid oils from refining; industrial fatty alcohols	38
3824	VI	Prepared binders for foundry moulds or cores; chemical products and preparations of the chemical or allied industries (including those consisting of mixtures of natural products), not elsewhere specified or included	38
3825	VI	Residual products of the chemical or allied industries, not elsewhere specified or included; municipal waste; sewage sludge; other residual products.	38
3826	VI	Biodiesel and mixtures thereof; not containing or containing less than 70% by weight of petroleum oils or oils obtained from bituminous minerals	38
3827	VI	Mixtures containing halogenated derivatives of methane, ethane or propane, not elsewhere specified or included	38
3901	VII	Polymers of ethylene, in primary forms	39
3902	VII	Polymers of propylene or of other olefins, in primary forms	39
3903	VII	Polymers of styrene, in primary forms	39
3904	VII	Polymers of vinyl chloride or of other halogenated olefins, in primary forms	39
3905	VII	Polymers of vinyl acetate or of other vinyl esters, in primary forms; other vinyl polymers in primary forms	39
3906	VII	Acrylic polymers in primary forms	39
3907	VII	Polyacetals, other polyethers and epoxide resins, in primary forms; polycarbonates, alkyd resins, polyallyl esters and other polyesters, in primary forms	39
3908	VII	Polyamides in primary forms	39
3909	VII	Amino-resins, phenolic resins and polyurethanes, in primary forms	39
3910	VII	Silicones in primary forms	39
3911	VII	Petroleum resins, coumarone-indene resins, polyterpenes, polysulphides, polysulphones and similar products of chemical synthesis n.e.c. in chapter 39, in primary forms	39
3912	VII	Cellulose and its chemical derivatives, n.e.c. or included, in primary forms	39
3913	VII	Natural polymers (e.g. alginic acid) and modified natural polymers (e.g. hardened proteins, chemical derivatives of natural rubber), n.e.c. or included, in primary forms	39
3914	VII	Ion-exchangers; based on polymers of heading no. 3901 to 3913, in primary forms	39
3915	VII	Waste, parings and scrap, of plastics	39
3916	VII	Monofilament of which any cross-sectional dimension exceeds 1mm, rods, sticks and profile shapes, whether or not surface-worked but not otherwise worked, of plastics	39
3917	VII	Tubes, pipes and hoses and fittings thereof (for example, joints, elbows, flanges), of plastics	39
3918	VII	Floor coverings of plastics, self-adhesive or not, in rolls or tiles; wall or ceiling coverings of plastics, in rolls of a width not less than 45cm	39
3919	VII	Self-adhesive plates, sheets, film, foil, tape, strip and other flat shapes, of plastics, whether or not in rolls	39
3920	VII	Plastics; plates, sheets, film, foil and strip (not self-adhesive); non-cellular and not reinforced, laminated, supported or similarly combined with other materials, n.e.c. in chapter 39	39
3921	VII	Plastic plates, sheets, film, foil and strip n.e.c. in chapter 39	39
3922	VII	Sanitary ware; baths, shower-baths, sinks, wash-basins, bidets, lavatory pans, seats and covers, flushing cisterns and sanitary ware, of plastics	39
3923	VII	Plastic articles for the conveyance or packing of goods; stoppers, lids, caps and other closures of plastics	39
3924	VII	Tableware, kitchenware, other household articles and hygienic or toilet articles, of plastics	39
3925	VII	Plastics; builders' wares n.e.c. or included	39
3926	VII	Articles of plastics and articles of other materials of heading no. 3901 to 3914, n.e.c. in chapter 39	39
4001	VII	Natural rubber, balata, gutta-percha, guayule, chicle and similar gums; in primary forms or in plates, sheets or strip	40
4002	VII	Synthetic rubber and factice derived from oils, in primary forms or in plates, sheets or strip; mixtures of heading no. 4001 and 4002, in primary forms or in plates, sheets or strip	40
4003	VII	Reclaimed rubber in primary forms or in plates, sheets or strip	40
4004	VII	Waste, parings and scrap of rubber (other than hard rubber) and powders and granules obtained therefrom	40
4005	VII	Compounded rubber, unvulcanised, in primary forms or in plates, sheets or strip	40
4006	VII	Unvulcanised rubber in other forms (e.g. rods, tubes and profile shapes) and articles (e.g. discs and rings)	40
4007	VII	Vulcanised rubber thread and cord	40
4008	VII	Plates, sheets, strip, rods and profile shapes, of vulcanised rubber other than hard rubber	40
4009	VII	Tubes, pipes and hoses, of vulcanised rubber (other than hard rubber), with or without their fittings (e.g. joints, elbows, flanges)	40
4010	VII	Conveyor or transmission belts or belting, of vulcanised rubber	40
4011	VII	New pneumatic tyres, of rubber	40
4012	VII	Retreaded or used pneumatic tyres of rubber; solid or cushion tyres, tyre treads and tyre flaps, of rubber	40
4013	VII	Inner tubes, of rubber	40
4014	VII	Hygienic or pharmaceutical articles (including teats), of vulcanised rubber other than hard rubber, with or without fittings of hard rubber	40
4015	VII	Articles of apparel and clothing accessories (including gloves, mittens and mitts), for all purposes, of vulcanised rubber other than hard rubber	40
4016	VII	Articles of vulcanised rubber other than hard rubber, n.e.c. in chapter 40	40
4017	VII	Hard rubber (e.g. ebonite) in all forms, including waste and scrap; articles of hard rubber	40
4101	VIII	Raw hides and skins of bovine (including buffalo) or equine animals (fresh, salted, dried, limed, pickled, otherwise preserved but not tanned, parchment dressed or further prepared), whether or not dehaired or split	41
4102	VIII	Raw skins of sheep or lambs (fresh, salted, dried, limed, pickled or otherwise preserved, but not further prepared), whether or not with wool on or split	41
4103	VIII	Raw hides and skins n.e.c in headings no. 4101, 4102; fresh, salted, dried, pickled or otherwise preserved, not further prepared, whether or not dehaired or split	41
4104	VIII	Tanned or crust hides and skins of bovine (including buffalo) or equine animals, without hair on, whether or not split, but not further prepared	41
4105	VIII	Tanned or crust skins of sheep and lambs, without wool on, whether or not split, but not further prepared	41
4106	VIII	Tanned or crust hides and skins of other animals, without wool or hair on, whether or not split, but not further prepared	41
4107	VIII	Leather further prepared after tanning or crusting, including parchment-dressed leather, of bovine (including buffalo) or equine animals, without hair on, whether or not split, other than leather of heading 41.14	41
4112	VIII	Leather further prepared after tanning or crusting, including parchment dressed leather, of sheep or lamb, without wool on, whether or not split, other than leather of heading 41.14	41
4113	VIII	Leather further prepared after tanning or crusting, including parchment-dressed leather, of animals (other than ovine), without wool or hair on, whether or not split, other than leather of heading 41.14	41
4114	VIII	Chamois (including combination chamois) leather; patent leather and patent laminated leather; metallised leather	41
4115	VIII	Composition leather with a basis of leather or leather fibre, in slabs, sheets or strip, in rolls or not; parings and other waste of leather or of composition leather, not suitable for the manufacture of leather articles; leather dust, powder and flour	41
4201	VIII	Saddlery and harness for any animal (including traces, leads, knee pads, muzzles, saddle cloths, saddle bags, dog coats and the like) of any material	42
4202	VIII	Trunks; suit, camera, jewellery, cutlery cases; travel, tool, similar bags; wholly or mainly covered by leather, composition leather, plastic sheeting, textile materials, vulcanised fibre, paperboard	42
4203	VIII	Articles of apparel and clothing accessories, of leather or of composition leather	42
4205	VIII	Leather or composition leather articles n.e.c. in chapter 42	42
4206	VIII	Articles of gut (other than silk-worm gut), of goldbeater's skin, of bladders or of tendons	42
4301	VIII	Raw furskins (including heads, tails, paws, other pieces or cuttings, suitable for furriers' use), excluding raw hides and skins of heading no. 4101, 4102 or 4103	43
4302	VIII	Tanned or dressed furskins (including heads, tails, paws, other pieces, cuttings), unassembled, or assembled (without addition of other materials), excluding those of heading no. 4303	43
4303	VIII	Articles of apparel, clothing accessories and other articles of furskin	43
4304	VIII	Artificial fur and articles thereof	43
4401	IX	Fuel wood, in logs, billets, twigs, faggots or similar forms; wood in chip or particles; sawdust and wood waste and scrap, whether or not agglomerated in logs, briquettes, pellets or similar forms	44
4402	IX	Wood charcoal (including shell or nut charcoal), whether or not agglomerated	44
4403	IX	Wood in the rough, whether or not stripped of bark or sapwood, or roughly squared	44
4404	IX	Hoopwood; split poles; piles, pickets, stakes of wood, pointed, not sawn lengthwise; wooden sticks, roughly trimmed, not turned, bent, etc., suitable for walking sticks, umbrellas, tool handles, etc.	44
4405	IX	Wood wool; wood flour	44
4406	IX	Railway or tramway sleepers (cross-ties) of wood	44
4407	IX	Wood sawn or chipped lengthwise, sliced or peeled, whether or not planed, sanded or finger-jointed, of a thickness exceeding 6mm	44
4408	IX	Sheets for veneering (including those obtained by slicing laminated wood), for plywood or for similar laminated wood and other wood, sawn lengthwise, sliced or peeled, planed or not, sanded, spliced or end-jointed, of a thickness not exceeding 6 mm	44
4409	IX	Wood (including strips, friezes for parquet flooring, not assembled), continuously shaped (tongued, grooved, v-jointed, beaded or the like) along any edges, ends or faces, whether or not planed, sanded or end-jointed	44
4410	IX	Particle board, oriented strand board (OSB) and similar board (e.g. waferboard) of wood or other ligneous materials, whether or not agglomerated with resins or other organic binding substances	44
4411	IX	Fibreboard of wood or other ligneous materials, whether or not bonded with resins or other organic substances	44
4412	IX	Plywood, veneered panels and similar laminated wood	44
4413	IX	Densified wood, in blocks, plates, strips or profile shapes	44
4414	IX	Wooden frames; for paintings, photographs, mirrors or similar objects	44
4415	IX	Packing cases, boxes, crates, drums and similar packings, of wood; cable-drums of wood; pallets, box pallets and other load boards, of wood; pallet collars of wood	44
4416	IX	Casks, barrels, vats, tubs and other coopers' products and parts thereof, of wood, including staves	44
4417	IX	Tools, tool bodies, tool handles, broom or brush bodies and handles, of wood; boot or shoe lasts and trees, of wood	44
4418	IX	Builders' joinery and carpentry of wood, including cellular wood panels, assembled flooring panels, shingles and shakes	44
4419	IX	Tableware and kitchenware, of wood	44
4420	IX	Wood marquetry and inlaid wood; caskets and cases for jewellery or cutlery, and similar articles of wood; statuettes and other ornaments of wood; wooden articles of furniture not falling in chapter 94	44
4421	IX	Wooden articles n.e.c. in heading no. 4414 to 4420	44
4501	IX	Natural cork, raw or simply prepared; waste cork; crushed, granulated or ground cork	45
4502	IX	Natural cork, debacked or roughly squared, or in rectangular (including square) blocks, plates, sheets or strip, (including sharp-edged blanks for corks or stoppers)	45
4503	IX	Cork; articles of natural cork	45
4504	IX	Agglomerated cork (with or without a binding substance) and articles of agglomerated cork	45
4601	IX	Plaits and similar products of plaiting materials, assembled into strips or not; plaiting materials, plaits and the like bound together in parallel strands or woven in sheet form, finished articles or not	46
4602	IX	Basketwork, wickerwork and other articles, made directly to shape from plaiting materials or made up from goods of heading no. 4601; articles of loofah	46
4701	X	Wood pulp, mechanical wood pulp	47
4702	X	Chemical wood pulp, dissolving grades	47
4703	X	Chemical wood pulp, soda or sulphate, other than dissolving grades	47
4704	X	Chemical wood pulp, sulphite, other than dissolving grades	47
4705	X	Wood pulp obtained by a combination of mechanical and chemical pulping processes	47
4706	X	Pulps of fibres derived from recovered (waste and scrap) paper or paperboard or of other fibrous cellulosic material	47
4707	X	Waste and scrap of paper and paperboard	47
4801	X	Newsprint, in rolls or sheets	48
4802	X	Uncoated paper and paperboard, used for writing, printing or other graphics, non perforated punch-cards and punch tape paper, in rolls or rectangular sheets, of any size, other than paper of heading 4801 or 4803; hand-made paper and paperboard	48
4803	X	Tissue, towel, napkin stock or similar; for household or sanitary uses, cellulose wadding, webs of cellulose fibres, in rolls over 36cm in width or rectangular sheets with one side exceeding 36cm when unfolded	48
4804	X	Uncoated kraft paper and paperboard, in rolls or sheets, other than that of heading no. 4802 or 4803	48
4805	X	Uncoated paper and paperboard n.e.c., in rolls or sheets	48
4806	X	Vegetable parchment, greaseproof papers, tracing papers, glassine and other glazed transparent or translucent papers, in rolls or sheets	48
4807	X	Composite paper and paperboard, (made by sticking layers together with an adhesive), not surface-coated or impregnated, whether or not internally reinforced, in rolls or sheets	48
4808	X	Paper and paperboard, corrugated (with or without glued flat surface sheets), creped, crinkled, embossed or perforated, in rolls or sheets other than paper of the kind described in heading 4803	48
4809	X	Carbon paper, self copy paper, and other copying or transfer papers (including coated or impregnated paper for duplicator stencils or offset plates), whether or not printed, in rolls or sheets	48
4810	X	Paper and paperboard, coated one or both sides with kaolin (china clay) or inorganic substances, with binder or not, no other coating, surface coloured or not, surface decorated or printed, in rolls or rectangular (including square) sheets, of any size	48
4811	X	Paper, paperboard, cellulose wadding and webs of cellulose fibres, coated, impregnated, covered, surface-coloured, decorated or printed, rolls or sheets, other than goods of heading no. 4803, 4809, or 4810	48
4812	X	Filter blocks, slabs and plates of paper pulp	48
4813	X	Cigarette paper, whether or not cut to size or in the form of booklets or tubes	48
4814	X	Wallpaper and similar wall coverings; window transparencies of paper	48
4816	X	Carbon paper, self-copy paper and other copying or transfer papers, (other than those of heading no. 4809), duplicator stencils and offset plates, of paper whether or not put up in boxes	48
4817	X	Envelopes, letter cards, plain postcards and correspondence cards, of paper, paperboard; boxes, pouches, wallets and writing compendiums, of paper or paperboard containing assortment of paper stationery	48
4818	X	Toilet paper, width 36cm or less or cut to size/shape; handkerchiefs, tissues, towels, serviettes, bed sheets and similar household or hospital articles, apparel and clothing accessories of paper pulp, paper, cellulose wadding or webs of cellulose fibres	48
4819	X	Cartons, boxes, cases, bags and the like, of paper, paperboard, cellulose wadding or fibres; box files, letter trays and the like, of paper or paperboard, of a kind used in offices, shops or the like	48
4820	X	Registers, account books, diaries and similar; albums for samples or collections, of paper or paperboard	48
4821	X	Paper or paperboard labels of all kinds, whether or not printed	48
4822	X	Bobbins, spools, cops and similar supports of paper pulp, paper or paperboard (whether or not perforated or hardened)	48
4823	X	Paper, paperboard, cellulose wadding and webs of cellulose fibres; cut to size or shape, articles of paper pulp, paper and paper-board, cellulose wadding or webs of cellulose fibres, n.e.c. in chapter 48	48
4901	X	Printed books, brochures, leaflets and similar printed matter, whether or not in single sheets	49
4902	X	Newspapers, journals and periodicals, whether or not illustrated or containing advertising material	49
4903	X	Children's picture, drawing or colouring books	49
4904	X	Music, printed or in manuscript, whether or not bound or illustrated	49
4905	X	Maps and hydrographic or similar charts of all kinds, including atlases, wall maps, topographical plans and globes, printed	49
4906	X	Plans and drawings; for architectural, engineering, industrial, commercial, topographical or similar, being originals drawn by hand; hand-written texts; photo- graphic reproductions; their carbon copies	49
4907	X	Unused postage, revenue or similar stamps of current or new issue in the country in which they have, or will have, a recognised face value; stamp-impressed paper; cheque forms; banknotes, stock, share or bond certificates and the like of similar title	49
4908	X	Transfers (decalcomanias)	49
4909	X	Printed or illustrated postcards; printed cards bearing personal greetings, messages or announcements, whether or not illustrated, with or without envelopes or trimmings	49
4910	X	Calendars of any kind, printed, including calendar blocks	49
4911	X	Printed matter, n.e.c., including printed pictures and photographs	49
5001	XI	Silk-worm cocoons suitable for reeling	50
5002	XI	Raw silk (not thrown)	50
5003	XI	Silk waste (including cocoons unsuitable for reeling, yarn waste and garnetted stock)	50
5004	XI	Silk; yarn (other than yarn spun from silk waste), not put up for retail sale	50
5005	XI	Yarn spun from silk waste, not put up for retail sale	50
5006	XI	Silk yarn and yarn spun from silk waste, put up for retail sale; silk-worm gut	50
5007	XI	Woven fabrics of silk or of silk waste	50
5101	XI	Wool, not carded or combed	51
5102	XI	Fine or coarse animal hair, not carded or combed	51
5103	XI	Waste of wool or of fine or coarse animal hair, including yarn waste but excluding garnetted stock	51
5104	XI	Wool, or fine or coarse animal hair; garnetted stock	51
5105	XI	Wool and fine or coarse animal hair; carded or combed (including combed wool in fragments)	51
5106	XI	Yarn of carded wool, not put up for retail sale	51
5107	XI	Yarn of combed wool, not put up for retail sale	51
5108	XI	Yarn of fine animal hair (carded or combed), not put up for retail sale	51
5109	XI	Yarn of wool or of fine animal hair, put up for retail sale	51
5110	XI	Yarn of coarse animal hair or of horsehair (including gimped horsehair yarn), whether or not put up for retail sale	51
5111	XI	Woven fabrics of carded wool or of carded fine animal hair	51
5112	XI	Woven fabrics of combed wool or of combed fine animal hair	51
5113	XI	Woven fabrics of coarse animal hair or of horsehair	51
5201	XI	Cotton; not carded or combed	52
5202	XI	Cotton waste (including yarn waste and garnetted stock)	52
5203	XI	Cotton, carded or combed	52
5204	XI	Cotton sewing thread, whether or not put up for retail sale	52
5205	XI	Cotton yarn (other than sewing thread), containing 85% or more by weight of cotton, not put up for retail sale	52
5206	XI	Cotton yarn (other than sewing thread), containing less than 85% by weight of cotton, not put up for retail sale	52
5207	XI	Cotton yarn (other than sewing thread), put up for retail sale	52
5208	XI	Woven fabrics of cotton, containing 85% or more by weight of cotton, weighing not more than 200 g/m2	52
5209	XI	Woven fabrics of cotton, containing 85% or more by weight of cotton, weighing more than 200g/m2	52
5210	XI	Woven fabrics of cotton, containing less than 85% by weight of cotton, mixed mainly or solely with man-made fibres, weighing not more than 200 g/m2	52
5211	XI	Woven fabrics of cotton, containing less than 85% by weight of cotton, mixed mainly or solely with man-made fibres, weighing more than 200g/m2	52
5212	XI	Other woven fabrics of cotton, n.e.c. in chapter 52	52
5301	XI	Flax, raw or processed but not spun; flax tow and waste (including yarn waste and garnetted stock)	53
5302	XI	True hemp (cannabis sativa L.), raw or processed but not spun; tow and waste of true hemp (including yarn waste and garnetted stock)	53
5303	XI	Jute and other textile bast fibres (not flax, true hemp and ramie), raw or processed but not spun; tow and waste of these fibres, including yarn waste and garnetted stock	53
5305	XI	Coconut, abaca (Manila hemp or Musa textilis Nee), ramie and other vegetable textile fibres n.e.c., raw or processed but not spun; tow, noils and waste of these fibres (including yarn waste and garnetted stock)	53
5306	XI	Flax yarn	53
5307	XI	Yarn of jute or of other textile bast fibres of heading no. 5305	53
5308	XI	Yarn of other vegetable textile fibres; paper yarn	53
5309	XI	Woven fabrics of flax	53
5310	XI	Woven fabrics of jute, other textile bast fibres of heading no. 5303	53
5311	XI	Woven fabrics of other vegetable textile fibres; woven fabrics of paper yarn	53
5401	XI	Sewing thread of man-made filaments, whether or not put up for retail sale	54
5402	XI	Synthetic filament yarn (other than sewing thread), not put up for retail sale, including synthetic monofilament of less than 67 decitex	54
5403	XI	Artificial filament yarn (other than sewing thread), not put up for retail sale, including artificial monofilament of less than 67 decitex	54
5404	XI	Synthetic monofilament of 67 decitex or more, of which no cross-sectional dimension exceeds 1mm; strip and the like (e.g. artificial straw) of synthetic textile materials of an apparent width not exceeding 5mm	54
5405	XI	Artificial monofilament of 67 decitex or more, no cross-sectional dimension exceeds 1mm; strip and the like (e.g. artificial straw), of artificial textile materials of a width not exceeding 5mm	54
5406	XI	Man-made filament yarn (other than sewing thread), put up for retail sale	54
5407	XI	Woven fabrics of synthetic filament yarn, including woven fabrics obtained from materials of heading no. 5404	54
5408	XI	Woven fabrics of artificial filament yarn including woven fabrics obtained from materials of heading no. 5404	54
5501	XI	Synthetic filament tow	55
5502	XI	Artificial filament tow	55
5503	XI	Synthetic staple fibres, not carded, combed or otherwise processed for spinning	55
5504	XI	Artificial staple fibres, not carded, combed or otherwise processed for spinning	55
5505	XI	Waste (including noils, yarn waste and garnetted stock), of man-made fibres	55
5506	XI	Synthetic staple fibres, carded, combed or otherwise processed for spinning	55
5507	XI	Artificial staple fibres, carded, combed or otherwise processed for spinning	55
5508	XI	Sewing thread of man-made staple fibres, whether or not put up for retail sale	55
5509	XI	Yarn (other than sewing thread) of synthetic staple fibres, not put up for retail sale	55
5510	XI	Yarn (other than sewing thread) of artificial staple fibres, not put up for retail sale	55
5511	XI	Yarn (not sewing thread), of man-made staple fibres, put up for retail sale	55
5512	XI	Woven fabrics of synthetic staple fibres, containing 85% or more by weight of synthetic staple fibres	55
5513	XI	Woven fabrics of synthetic staple fibres, containing less than 85% by weight of such fibres, mixed mainly or solely with cotton, of a weight not exceeding 170g/m2	55
5514	XI	Woven fabrics of synthetic staple fibres, containing less than 85% by weight of such fibres, mixed mainly or solely with cotton, of a weight exceeding 170g/m2	55
5515	XI	Woven fabrics of synthetic staple fibres, n.e.c. in chapter 55	55
5516	XI	Woven fabrics of artificial staple fibres	55
5601	XI	Wadding of textile materials and articles thereof; textile fibres, not exceeding 5 mm in length (flock), textile dust and mill neps	56
5602	XI	Felt; whether or not impregnated, coated, covered or laminated	56
5603	XI	Nonwovens; whether or not impregnated, coated, covered or laminated	56
5604	XI	Rubber thread and cord, textile covered; textile yarn and strip and the like of heading no. 5404, 5405; impregnated, coated, covered or sheathed with rubber or plastics	56
5605	XI	Yarn; metallised, whether or not gimped, of textile yarn, or strip or the like of heading no. 5404 or 5405, combined with metal in the form of thread, strip or powder or covered with metal	56
5606	XI	Yarn and strip and the like of heading no. 5404 or 5405, gimped (other than those of heading no. 5606 and gimped horsehair yarn); chenille yarn (including flock chenille yarn); loop wale-yarn	56
5607	XI	Twine, cordage, ropes and cables, whether or not plaited or braided; whether or not impregnated, coated, covered or sheathed with rubber or plastics	56
5608	XI	Twine, cordage or rope; knotted netting, made up fishing nets and other made up nets, of textile materials	56
5609	XI	Articles of yarn, strip or the like of heading no. 5404 or 5405; twine, cordage, rope or cables n.e.c. or included	56
5701	XI	Carpets and other textile floor coverings; knotted, whether or not made up	57
5702	XI	Carpets and other textile floor coverings; woven, (not tufted or flocked), whether or not made up, including kelem, schumacks, karamanie and similar hand-woven rugs	57
5703	XI	Carpets and other textile floor coverings (including turf); tufted, whether or not made up	57
5704	XI	Carpets and other textile floor coverings; of felt, (not tufted or flocked), whether or not made up	57
5705	XI	Carpets and other textile floor coverings; n.e.c. in chapter 57, whether or not made up	57
5801	XI	Fabrics; woven pile and chenille fabrics, other than fabrics of heading no. 5802 or 5806	58
5802	XI	Fabrics; terry towelling and similar woven terry fabrics other than narrow fabrics of heading no. 5806; tufted textile fabrics, excluding products of heading no. 5703	58
5803	XI	Gauze; other than narrow fabrics of heading no. 5806	58
5804	XI	Tulles and other net fabrics; not including woven, knitted or crocheted fabrics; lace in the piece, in strips or in motifs, (other than fabrics of headings 60.02 to 60.06)	58
5805	XI	Tapestries; hand-woven, (Gobelins, Flanders, Aubusson, Beauvais and the like) and needle-worked tapestries (e.g. petit point, cross-stitch) whether or not made up	58
5806	XI	Fabrics; narrow woven, other than goods of heading 5807; narrow fabrics consisting of warp without weft assembled by means of an adhesive (bolducs)	58
5807	XI	Labels, badges and similar articles; of textile materials, in the piece, in strips or cut to shape or size, not embroidered	58
5808	XI	Braids in the piece; ornamental trimmings in the piece, without embroidery, other than knitted or crocheted; tassels, pompons and similar articles	58
5809	XI	Fabrics, woven; of metal thread and metallised yarn of heading no. 5605, of a kind used in apparel, as furnishing fabrics or similar purposes; n.e.c. or included	58
5810	XI	Embroidery; in the piece, in strips or in motifs	58
5811	XI	Quilted textile products; in the piece, composed of one or more layers of textile materials assembled with padding by stitching or otherwise (excluding embroidery of heading no. 5810)	58
5901	XI	Textile fabrics, gum or amylaceous substance coated, used for outer book covers and like; tracing cloth, prepared painting canvas; buckram and similar stiffened textile fabrics used for hat foundation	59
5902	XI	Textile fabrics; tyrecord of high tenacity yarn of nylon or other polyamides polyesters or viscose rayon	59
5903	XI	Textile fabrics impregnated, coated, covered or laminated with plastics, other than those of heading no. 5902	59
5904	XI	Linoleum, whether or not cut to shape; floor coverings consisting of a coating or covering applied on a textile backing, whether or not cut to shape	59
5905	XI	Textile wall coverings	59
5906	XI	Textile fabrics, rubberised; other than those of heading no. 5902	59
5907	XI	Textile fabrics; otherwise impregnated, coated or covered; painted canvas being theatrical scenery, studio back-cloths or the like	59
5908	XI	Textile wicks, woven, plaited or knitted; for lamps, stoves, lighters, candles or the like; incandescent gas mantles and tubular knitted gas mantle fabric therefor, whether or not impregnated	59
5909	XI	Textile hose piping and similar textile tubing; with or without lining, armour or accessories of other materials	59
5910	XI	Textiles; transmission or conveyor belts or belting, of textile material, whether or not impregnated, coated, covered or laminated with plastics, or reinforced with metal or other material	59
5911	XI	Textile products and articles for technical uses; specified in note 7 to this chapter	59
6001	XI	Fabrics; pile fabrics, including long pile fabrics and terry fabrics, knitted or crocheted	60
6002	XI	Fabrics; knitted or crocheted, other than those of heading 60.01, of a width not exceeding 30cm, containing by weight 5% or more of elastomeric yarn or rubber thread	60
6003	XI	Fabrics; knitted or crocheted fabrics, other than those of heading 60.01 and 60.02, of a width not exceeding 30 cm,	60
6004	XI	Fabrics; knitted or crocheted fabrics of a width exceeding 30 cm, other than those of heading 60.01, containing by weight 5% or more of elastomeric yarn or rubber thread	60
6005	XI	Fabrics; warp knit (including those made on galloon knitting machines), other than those of headings 60.01 to 60.04	60
6006	XI	Fabrics; knitted or crocheted fabrics, other than those of headings 60.01 to 60.04	60
6101	XI	Coats; men's or boys' overcoats, car-coats, capes, cloaks, anoraks, ski-jackets, wind-cheaters, wind-jackets and similar articles; knitted or crocheted, other than those of heading no. 6103	61
6102	XI	Coats; women's or girls' overcoats, car-coats, capes, cloaks, anoraks, ski-jackets, wind-cheaters, wind-jackets and similar articles, knitted or crocheted, other than those of heading no. 6104	61
6103	XI	Suits, ensembles, jackets, blazers, trousers, bib and brace overalls, breeches, shorts (not swimwear); men's or boys', knitted or crocheted	61
6104	XI	Suits, ensembles, jackets, dresses, skirts, divided skirts, trousers, bib and brace overalls, breeches and shorts (not swimwear), women's or girls', knitted or crocheted	61
6105	XI	Shirts; men's or boys', knitted or crocheted	61
6106	XI	Blouses, shirts and shirt-blouses; women's or girls', knitted or crocheted	61
6107	XI	Underpants, briefs, nightshirts, pyjamas, bathrobes, dressing gowns and similar articles; men's or boys', knitted or crocheted	61
6108	XI	Slips, petticoats, briefs, panties, nightdresses, pyjamas, negligees, bathrobes, dressing gowns and similar articles; women's or girls', knitted or crocheted	61
6109	XI	T-shirts, singlets and other vests; knitted or crocheted	61
6110	XI	Jerseys, pullovers, cardigans, waistcoats and similar articles; knitted or crocheted	61
6111	XI	Garments and clothing accessories, babies'; knitted or crocheted	61
6112	XI	Track suits, ski suits and swimwear; knitted or crocheted	61
6113	XI	Garments made up of knitted or crocheted fabrics of heading no. 5903, 5906 and 5907	61
6114	XI	Garments; knitted or crocheted, n.e.c. in chapter 61	61
6115	XI	Hosiery; panty hose, tights, stockings, socks and other hosiery, including graduated compression hosiery (for example, stockings for varicose veins) and footwear without applied soles, knitted or crocheted	61
6116	XI	Gloves, mittens and mitts; knitted or crocheted	61
6117	XI	Clothing accessories; made up, knitted or crocheted, knitted or crocheted parts of garments or of clothing accessories	61
6201	XI	Overcoats, car-coats, capes, cloaks, anoraks (including ski-jackets), wind-cheaters, wind-jackets and similar articles, men's or boys', other than those of heading no. 6203 (not knitted or crocheted)	62
6202	XI	Coats; women's or girls' overcoats, carcoats, capes, cloaks, anoraks (including ski-jackets), wind-cheaters, wind-jackets and similar articles, other than those of heading no. 6204 (not knitted or crocheted)	62
6203	XI	Suits, ensembles, jackets, blazers, trousers, bib and brace overalls, breeches and shorts (other than swimwear); men's or boys' (not knitted or crocheted)	62
6204	XI	Suits, ensembles, jackets, dresses, skirts, divided skirts, trousers, bib and brace overalls, breeches and shorts (other than swimwear); women's or girls' (not knitted or crocheted)	62
6205	XI	Shirts; men's or boys' (not knitted or crocheted)	62
6206	XI	Blouses, shirts and shirt-blouses; women's or girls' (not knitted or crocheted)	62
6207	XI	Singlets and other vests, underpants, briefs, night-shirts, pyjamas, bathrobes, dressing gowns and similar articles; men's or boys' (not knitted or crocheted)	62
6208	XI	Singlets and other vests, slips, petticoats, briefs, panties, nightdresses, pyjamas, negligees, bathrobes, dressing gowns and similar articles; women's or girls' (not knitted or crocheted)	62
6209	XI	Garments and clothing accessories; babies' (not knitted or crocheted)	62
6210	XI	Garments made up of fabrics of heading no. 5602, 5603, 5903, 5906 or 5907 (not knitted or crocheted)	62
6211	XI	Track suits, swimwear and other garments (not knitted or crocheted)	62
6212	XI	Brassieres, girdles, corsets, braces, suspenders, garters and similar articles and parts thereof; whether or not knitted or crocheted	62
6213	XI	Handkerchiefs (not knitted or crocheted)	62
6214	XI	Shawls, scarves, mufflers, mantillas, veils and the like (not knitted or crocheted)	62
6215	XI	Ties, bow ties and cravats (not knitted or crocheted)	62
6216	XI	Gloves, mittens and mitts (not knitted or crocheted)	62
6217	XI	Clothing accessories n.e.c.; parts of garments or accessories other than those of heading no. 6212 (not knitted or crocheted)	62
6301	XI	Blankets and travelling rugs	63
6302	XI	Bed linen, table linen, toilet linen and kitchen linen	63
6303	XI	Curtains (including drapes) and interior blinds; curtain or bed valances	63
6304	XI	Furnishing articles; excluding those of heading no. 9404	63
6305	XI	Sacks and bags, of a kind used for the packing of goods	63
6306	XI	Tarpaulins, awnings and sunblinds; tents (including temporary canopies and similar articles); sails for boats, sailboards or landcraft; camping goods	63
6307	XI	Textiles; made up articles n.e.c. in chapter 63, including dress patterns	63
6308	XI	Textiles; sets of woven fabric and yarn, with or without accessories, for making into rugs, tapestries, embroidered tablecloths, serviettes and similar textile articles, in packings for retail sale	63
6309	XI	Textiles; worn clothing and other worn articles	63
6310	XI	Rags; used or new, scrap twine, cordage, rope and cables and worn out articles of twine, cordage, rope or cables, of textile materials	63
6401	XII	Footwear; waterproof, with outer soles and uppers of rubber or plastics, (uppers not fixed to the sole nor assembled by stitch, rivet, nail, screw, plug or similar)	64
6402	XII	Footwear; with outer soles and uppers of rubber or plastics (excluding waterproof footwear)	64
6403	XII	Footwear; with outer soles of rubber, plastics, leather or composition leather and uppers of leather	64
6404	XII	Footwear; with outer soles of rubber, plastics, leather or composition leather and uppers of textile materials	64
6405	XII	Footwear; other footwear n.e.c. in chapter 64	64
6406	XII	Footwear; parts of footwear; removable in-soles, heel cushions and similar articles; gaiters, le.g.ings and similar articles, and parts thereof	64
6501	XII	Hat-forms, hat bodies and hoods of felt, neither blocked to shape nor with made brims; plateaux and manchons (including slit manchons) of felt	65
6502	XII	Hat-shapes; plaited or made by assembling strips of any material, neither blocked to shape, nor with made brims, nor lined, nor trimmed	65
6504	XII	Hats and other headgear; plaited or made by assembling strips of any material, whether or not lined or trimmed	65
6505	XII	Hats and other headgear; knitted or crocheted, or made up from lace, felt or other textile fabric, in the piece (but not in strips), whether or not lined or trimmed; hair-nets of any material, whether or not lined or trimmed	65
6506	XII	Headgear; n.e.c. in chapter 65, whether or not lined or trimmed	65
6507	XII	Head-bands, linings, covers, hat foundations, hat frames, peaks and chinstraps, for headgear	65
6601	XII	Umbrellas; sun umbrellas (including walking stick umbrellas, garden umbrellas and similar umbrellas)	66
6602	XII	Walking-sticks, seat-sticks, whips, riding-crops and the like	66
6603	XII	Trimmings, parts and accessories of articles of heading no. 6601 or 6602	66
6701	XII	Skin and other parts of birds with their feather or down; feathers, parts of feather, down and articles thereof (other than goods of heading no. 0505 and worked quills and scapes)	67
6702	XII	Flowers, foliage and fruit, artificial, and parts thereof; articles made of artificial flowers, foliage or fruit	67
6703	XII	Human hair, dressed, thinned, bleached or otherwise worked; wool or other animal hair or other textile materials, prepared for use in making wigs or the like	67
6704	XII	Wigs, false beards, eyebrows and eyelashes, switches and the like, of human or animal hair or of textile materials; articles of human hair, n.e.c. or included	67
6801	XIII	Stone; setts, curbstones and flagstones, of natural stone (except slate)	68
6802	XIII	Monumental or building stone, worked (except slate) and articles thereof (not of heading no. 6801) mosaic cubes etc., of natural stone including slate; artificially coloured granules of natural stone	68
6803	XIII	Slate, worked; and articles of slate or of agglomerated slate	68
6804	XIII	Millstones, grindstones, grinding wheels, etc without frameworks, for grinding, sharpening, polishing, etc and parts thereof, natural stone, agglomerated natural or artificial abrasives or of ceramics	68
6805	XIII	Abrasive powder or grain; natural or artificial, on a base of textile material, of paper, paperboard or of other material, whether or not cut to shape or sewn or otherwise made up	68
6806	XIII	Slag, rock wool and similar mineral wools; exfoliated vermiculite, expanded clays, foamed slag, mixtures and articles of heat, sound insulating or sound-absorbing mineral materials	68
6807	XIII	Asphalt or similar material; articles (e.g. petroleum bitumen or coal tar pitch)	68
6808	XIII	Panels, boards, tiles, blocks and the like; of vegetable fibre, of straw, shavings, chips, particles, sawdust or other waste, of wood, agglomerated with cement, plaster or other mineral binders	68
6809	XIII	Plaster or compositions based on plaster; articles thereof	68
6810	XIII	Cement, concrete or artificial stone; whether or not reinforced, articles thereof	68
6811	XIII	Asbestos-cement, of cellulose fibre-cement or the like	68
6812	XIII	Fabricated asbestos fibres; mixtures with a basis of asbestos or of asbestos and magnesium carbonate; articles of such mixtures or of asbestos (e.g. thread, woven fabric, clothing, footwear), whether or not reinforced, not goods of heading 6811 or 6813	68
6813	XIII	Friction material and articles thereof (e.g. sheets, rolls, strips, segments, discs, washers, pads) not mounted; for brakes, clutches or the like, with a basis of asbestos, other mineral substances, or cellulose	68
6814	XIII	Mica; worked, articles of, including agglomerated or reconstituted mica; whether or not on a support of paper, paperboard or other materials	68
6815	XIII	Stone or other mineral substances; articles thereof (including carbon fibres, articles of carbon fibres and articles of peat), not elsewhere specified or included	68
6901	XIII	Bricks, blocks, tiles and other ceramic goods of siliceous fossil meals (e.g. kieselguhr, tripolite or diatomite) or of similar siliceous earths	69
6902	XIII	Refractory bricks, blocks, tiles and similar refractory ceramic constructional goods; other than those of siliceous fossil meals or similar siliceous earths	69
6903	XIII	Ceramic goods; (e.g. retorts, crucibles, muffles, nozzles, plugs, supports cupels, tubes, pipes, sheaths, rods and slide gates) excluding those of siliceous fossil meals or of similar siliceous earths	69
6904	XIII	Ceramic building bricks, floor blocks, support or filler tiles and the like	69
6905	XIII	Roofing tiles, chimney-pots, cowls, chimney liners, architectural ornaments and other ceramic constructional goods	69
6906	XIII	Ceramic pipes, conduits, guttering and pipe fittings	69
6907	XIII	Ceramic flags and paving, hearth or wall tiles; ceramic mosaic cubes and the like, whether or not on a backing; finishing ceramics	69
6909	XIII	Ceramic ware for laboratory, chemical, other technical uses; ceramic troughs, tubs, similar receptacles used in agriculture; ceramic pots, jars and similar used in the conveyance or packing of goods	69
6910	XIII	Ceramic sinks, wash basins, wash basin pedestals, baths, bidets, water closet pans, flushing cisterns, urinals and similar sanitary fixtures	69
6911	XIII	Tableware, kitchenware, other household articles and toilet articles; of porcelain or china	69
6912	XIII	Ceramic tableware, kitchenware, other household articles and toilet articles; other than of porcelain or china	69
6913	XIII	Statuettes and other ornamental ceramic articles	69
6914	XIII	Ceramic articles; n.e.c. in chapter 69	69
7001	XIII	Glass; cullet and other waste and scrap of glass, excluding glass from cathode ray tubes or other activated glass of heading 85.49, glass in the mass	70
7002	XIII	Glass in balls (other than microspheres of heading no. 7018), rods or tubes, unworked	70
7003	XIII	Glass; cast glass and rolled glass in sheets or profiles, whether or not having an absorbent, reflecting or non-reflecting layer, but not otherwise worked	70
7004	XIII	Glass; drawn glass and blown glass, in sheets, whether or not having an absorbent, reflecting or non-reflecting layer, but not otherwise worked	70
7005	XIII	Glass; float glass and surface ground or polished glass, in sheets, whether or not having an absorbent, reflecting or non-reflecting layer, but not otherwise worked	70
7006	XIII	Glass of heading no. 7003, 7004 or 7005, bent, edge-worked, engraved, drilled, enamelled or otherwise worked, not framed or fitted with other materials	70
7007	XIII	Safety glass, consisting of toughened (tempered) or laminated glass	70
7008	XIII	Glass; multiple-walled insulating units of glass	70
7009	XIII	Glass mirrors; whether or not framed, including rear-view mirrors	70
7010	XIII	Carboys, bottles, flasks, jars, pots, phials, ampoules, containers of glass of a kind used for the conveyance or packing of goods; preserving jars of glass; stoppers, lids and other closures of glass	70
7011	XIII	Glass envelopes (including bulbs and tubes), open and glass parts thereof, without fittings, for electric lamps and light sources, cathode-ray tubes or the like	70
7013	XIII	Glassware of a kind used for table, kitchen, toilet, office, indoor decoration or similar purposes (other than of heading no. 7010 or 7018)	70
7014	XIII	Signalling glassware and optical elements of glass (other than those of heading no. 7015), not optically worked	70
7015	XIII	Clock, watch and similar glasses, glasses for non-corrective or corrective spectacles, curved, bent, hallowed etc, not optically worked; hollow glass spheres and their segments for manufacture	70
7016	XIII	Glass; paving blocks, slabs, bricks, tiles etc, of pressed, moulded glass, whether or not wired, glass smallwares for decorative purposes leaded lights and the like; multicellular or foam glass	70
7017	XIII	Laboratory, hygienic or pharmaceutical glassware, whether or not graduated or calibrated	70
7018	XIII	Glass beads, imitation pearls, precious or semi-precious stones and similar glass smallwares, statuettes and other ornaments of worked glass; glass microspheres not exceeding 1mm in diameter	70
7019	XIII	Glass fibres (including glass wool) and articles thereof (e.g. yarn, rovings, woven fabrics)	70
7020	XIII	Glass; articles n.e.c. in chapter 70	70
7101	XIV	Pearls; natural or cultured, whether or not worked or graded but not strung, mounted or set; pearls, natural or cultured, temporarily strung for the convenience of transport	71
7102	XIV	Diamonds, whether or not worked, but not mounted or set	71
7103	XIV	Precious (excluding diamond) and semi-precious stone; worked, graded, not strung, mounted, set; ungraded precious (excluding diamond) and semi-precious stone, temporarily strung for convenience of transport	71
7104	XIV	Stones; synthetic or reconstructed precious or semi-precious, whether or not worked or graded but not strung, mounted or set; ungraded synthetic or reconstructed precious or semi-precious stones, temporarily strung for convenience of transport	71
7105	XIV	Dust and powder of natural or synthetic precious or semi-precious stone	71
7106	XIV	Silver (including silver plated with gold or platinum); unwrought or in semi-manufactured forms, or in powder form	71
7107	XIV	Base metals clad with silver; not further worked than semi-manufactured	71
7108	XIV	Gold (including gold plated with platinum) unwrought or in semi-manufactured forms, or in powder form	71
7109	XIV	Base metals or silver, clad with gold, not further worked than semi-manufactured	71
7110	XIV	Platinum; unwrought or in semi-manufactured forms, or in powder form	71
7111	XIV	Base metals, silver or gold, clad with platinum; not further worked than semi-manufactured	71
7112	XIV	Waste and scrap of precious metal or of metal clad with precious metal; other waste and scrap containing precious metal compounds, of a kind uses principally for the recovery of precious metal other than goods of heading 85.49	71
7113	XIV	Jewellery articles and parts thereof, of precious metal or of metal clad with precious metal	71
7114	XIV	Articles of goldsmiths' or silversmiths' wares and parts thereof, of precious metal or of metal clad with precious metal	71
7115	XIV	Articles of precious metal or of metal clad with precious metal	71
7116	XIV	Articles of natural or cultured pearls, precious or semi-precious stones (natural, synthetic or reconstructed)	71
7117	XIV	Imitation jewellery	71
7118	XIV	Coin	71
7201	XV	Pig iron and spiegeleisen in pigs, blocks or other primary forms	72
7202	XV	Ferro-alloys	72
7203	XV	Ferrous products obtained by direct reduction of iron ore and other spongy ferrous products, in lumps, pellets or the like; iron having a minimum purity of 99.94%, in lumps, pellets or similar forms	72
7204	XV	Ferrous waste and scrap; remelting scrap ingots of iron or steel	72
7205	XV	Granules and powders, of pig iron, spiegeleisen, iron or steel	72
7206	XV	Iron and non-alloy steel in ingots or other primary forms (excluding iron of heading no. 7203)	72
7207	XV	Iron or non-alloy steel; semi-finished products thereof	72
7208	XV	Iron or non-alloy steel; flat-rolled products of a width of 600mm or more, hot-rolled, not clad, plated or coated	72
7209	XV	Iron or non-alloy steel; flat-rolled products, width 600mm or more, cold-rolled (cold-reduced), not clad, plated or coated	72
7210	XV	Iron or non-alloy steel; flat-rolled products, width 600mm or more, clad, plated or coated	72
7211	XV	Iron or non-alloy steel; flat-rolled products, width less than 600mm, not clad, plated or coated	72
7212	XV	Iron or non-alloy steel; flat-rolled products, width less than 600mm, clad, plated or coated	72
7213	XV	Iron or non-alloy steel; bars and rods, hot-rolled, in irregularly wound coils	72
7214	XV	Iron or non-alloy steel; bars and rods, not further worked than forged, hot-rolled, hot drawn or hot-extruded, but including those twisted after rolling	72
7215	XV	Iron or non-alloy steel; bars and rods, n.e.c. in chapter 72	72
7216	XV	Iron or non-alloy steel, angles, shapes and sections	72
7217	XV	Wire of iron or non-alloy steel	72
7218	XV	Stainless steel in ingots or other primary forms; semi-finished products of stainless steel	72
7219	XV	Stainless steel; flat-rolled products of width of 600mm or more	72
7220	XV	Stainless steel; flat-rolled products of width less than 600mm	72
7221	XV	Stainless steel bars and rods, hot-rolled, in irregularly wound coils	72
7222	XV	Stainless steel bars and rods, angles, shapes and sections	72
7223	XV	Stainless steel wire	72
7224	XV	Alloy steel in ingots or other primary forms, semi-finished products of other alloy steel	72
7225	XV	Alloy steel flat-rolled products, of a width 600mm or more	72
7226	XV	Alloy steel flat-rolled products, of a width of less than 600mm	72
7227	XV	Steel, alloy; bars and rods, hot-rolled, in irregularly wound coils	72
7228	XV	Alloy steel bars, rods, shapes and sections; hollow drill bars and rods, of alloy or non-alloy steel	72
7229	XV	Wire of other alloy steel	72
7301	XV	Iron or steel sheet piling, whether or not drilled, punched or made from assembled elements; welded angles, shapes and sections, of iron or steel	73
7302	XV	Railway or tramway track constructions of iron or steel; rails, check and track rails, switch blades, crossing frogs, point rods, sleepers, fish-plates, chair wedges, sole plates, bedplates, ties and the like	73
7303	XV	Tubes, pipes and hollow profiles, of cast iron	73
7304	XV	Tubes, pipes and hollow profiles, seamless, of iron (other than cast iron) or steel	73
7305	XV	Iron or steel (excluding cast iron); tubes and pipes (e.g. welded, riveted or similarly closed), having circular cross-sections, external diameter of which exceeds 406.4mm, not seamless	73
7306	XV	Iron or steel (excluding cast iron); tubes, pipes and hollow profiles (not seamless), n.e.c. in chapter 73	73
7307	XV	Tube or pipe fittings (e.g. couplings, elbows, sleeves), of iron or steel	73
7308	XV	Structures of iron or steel and parts thereof; plates, rods, angles, shapes, sections, tubes and the like, prepared for use in structures	73
7309	XV	Reservoirs, tanks, vats and similar containers; for any material (excluding compressed or liquefied gas), of iron or steel, capacity exceeding 300l, whether or not lined or heat insulated	73
7310	XV	Tanks, casks, drums, cans, boxes and similar containers, for any material (excluding compressed or liquefied gas), of iron or steel, capacity not exceeding 300l, whether or not lined or heat-insulated	73
7311	XV	Containers for compressed or liquefied gas, of iron or steel	73
7312	XV	Stranded wire, ropes, cables, plaited bands, slings and the like, of iron or steel, not electrically insulated	73
7313	XV	Barbed wire of iron or steel; twisted hoop or single flat wire, barbed or not and loosely twisted double wire, of a kind used for fencing, of iron or steel	73
7314	XV	Cloth (including endless bands), grill, netting and fencing, of iron or steel wire; expanded metal of iron or steel	73
7315	XV	Chain and parts thereof, of iron or steel	73
7316	XV	Anchors, grapnels and parts thereof, of iron or steel	73
7317	XV	Nails, tacks, drawing pins, corrugated nails, staples (not those of heading no. 8305) and the like, of iron or steel, with heads of other material or not, but excluding articles with heads of copper	73
7318	XV	Screws, bolts, nuts, coach screws, screw hooks, rivets, cotters, cotter-pins, washers (including spring washers) and similar articles, of iron or steel	73
7319	XV	Sewing and knitting needles, bodkins, crochet hooks, embroidery stilettos and similar articles, for use in the hand, of iron or steel; safety pins and other pins of iron or steel, not elsewhere specified or included	73
7320	XV	Springs and leaves for springs, of iron or steel	73
7321	XV	Stoves, ranges, grates, cookers (those with subsidiary boilers for central heating), barbecues, braziers, gas-rings, plate warmers and similar non-electric domestic appliances and parts, of iron or steel	73
7322	XV	Radiators for central heating, not electrically heated and parts thereof, of iron or steel; air heaters, hot air distributors not electrically heated, with motor fan or blower	73
7323	XV	Table, kitchen, other household articles and parts, of iron or steel; iron or steel wool; pot scourers and scouring or polishing pads, gloves and the like, of iron or steel	73
7324	XV	Sanitary ware and parts thereof, of iron or steel	73
7325	XV	Iron or steel; cast articles	73
7326	XV	Iron or steel; articles, n.e.c. in chapter 73	73
7401	XV	Copper mattes; cement copper (precipitated copper)	74
7402	XV	Copper; unrefined, copper anodes for electrolytic refining	74
7403	XV	Copper; refined and copper alloys, unwrought	74
7404	XV	Copper; waste and scrap	74
7405	XV	Copper; master alloys	74
7406	XV	Copper; powders and flakes	74
7407	XV	Copper; bars, rods and profiles	74
7408	XV	Copper wire	74
7409	XV	Copper plates, sheets and strip; of a thickness exceeding 0.15mm	74
7410	XV	Copper foil (whether or not printed or backed with paper, paperboard, plastics or similar backing materials) of a thickness (excluding any backing) not exceeding 0.15mm	74
7411	XV	Copper tubes and pipes	74
7412	XV	Copper; tube or pipe fittings (e.g. couplings, elbows, sleeves)	74
7413	XV	Copper; stranded wire, cables, plaited bands and the like, not electrically insulated	74
7415	XV	Copper, nails, tacks, drawing pins, staples (not those of heading no. 8305) and the like, of copper or iron or steel with heads of copper; screws bolts, nuts, screws hooks, rivets, cotters, washers	74
7418	XV	Copper; table, kitchen or other household articles and parts thereof; pot scourers, scouring, polishing pads, gloves and the like; sanitary ware and parts thereof	74
7419	XV	Copper; articles thereof n.e.c. in chapter 74	74
7501	XV	Nickel mattes; nickel oxide sinters and other intermediate products of nickel metallurgy	75
7502	XV	Nickel; unwrought	75
7503	XV	Nickel; waste and scrap	75
7504	XV	Nickel; powders and flakes	75
7505	XV	Nickel; bars, rods, profiles and wire	75
7506	XV	Nickel; plates, sheets, strip and foil	75
7507	XV	Nickel; tubes, pipes and tube or pipe fittings (e.g. couplings, elbows, sleeves)	75
7508	XV	Nickel; articles thereof n.e.c. in chapter 75	75
7601	XV	Aluminium; unwrought	76
7602	XV	Aluminium; waste and scrap	76
7603	XV	Aluminium; powders and flakes	76
7604	XV	Aluminium; bars, rods and profiles	76
7605	XV	Aluminium wire	76
7606	XV	Aluminium; plates, sheets and strip, thickness exceeding 0.2mm	76
7607	XV	Aluminium foil (whether or not printed or backed with paper, paperboard, plastics or similar backing materials) of a thickness (excluding any backing) not exceeding 0.2mm	76
7608	XV	Aluminium; tubes and pipes	76
7609	XV	Aluminium; tube or pipe fittings (e.g. couplings, elbows, sleeves)	76
7610	XV	Aluminium; structures (excluding prefabricated buildings of heading no. 9406) and parts (e.g. bridges and sections, towers, lattice masts, etc) plates, rods, profiles and tubes for structures	76
7611	XV	Aluminium; reservoirs, tanks, vats and the like for material (not compressed or liquefied gas) of capacity over 300l, whether or not lined, heat-insulated, not fitted with mechanical, thermal equipment	76
7612	XV	Aluminium casks, drums, cans, boxes etc (including rigid, collapsible tubular containers), for materials other than compressed, liquefied gas, 300l capacity or less, lined, heat-insulated or not	76
7613	XV	Aluminium; containers for compressed or liquefied gas	76
7614	XV	Aluminium; stranded wire, cables, plaited bands and the like, (not electrically insulated)	76
7615	XV	Aluminium; table, kitchen or other household articles and parts thereof, pot scourers and scouring or polishing pads, gloves and the like, sanitary ware and parts thereof	76
7616	XV	Aluminium; articles n.e.c. in chapter 76	76
7801	XV	Lead; unwrought	78
7802	XV	Lead; waste and scrap	78
7804	XV	Lead; plates, sheets, strip and foil, lead powders and flakes	78
7806	XV	Lead; articles n.e.c. in chapter 78	78
7901	XV	Zinc; unwrought	79
7902	XV	Zinc; waste and scrap	79
7903	XV	Zinc; dust, powders and flakes	79
7904	XV	Zinc; bars, rods, profiles and wire	79
7905	XV	Zinc; plates, sheets, strip and foil	79
7907	XV	Zinc; articles n.e.c. in chapter 79	79
8001	XV	Tin; unwrought	80
8002	XV	Tin; waste and scrap	80
8003	XV	Tin; bars, rods, profiles and wire	80
8007	XV	Tin; articles n.e.c. in chapter 80	80
8101	XV	Tungsten (wolfram); articles thereof, including waste and scrap	81
8102	XV	Molybdenum; articles thereof, including waste and scrap	81
8103	XV	Tantalum; articles thereof, including waste and scrap	81
8104	XV	Magnesium; articles thereof, including waste and scrap	81
8105	XV	Cobalt; mattes and other intermediate products of cobalt metallurgy, cobalt and articles thereof, including waste and scrap	81
8106	XV	Bismuth; articles thereof, including waste and scrap	81
8108	XV	Titanium; articles thereof, including waste and scrap	81
8109	XV	Zirconium; articles thereof, including waste and scrap	81
8110	XV	Antimony; articles thereof, including waste and scrap	81
8111	XV	Manganese; articles thereof, including waste and scrap	81
8112	XV	Beryllium, chromium, hafnium, rhenium, thallium, cadmium, germanium, vanadium, gallium, indium and niobium (columbium), articles of these metals, including waste and scrap	81
8113	XV	Cermets; articles thereof, including waste and scrap	81
8201	XV	Tools, hand; spades, shovels, mattocks, picks, hoes, forks, rakes; axes, bill hooks etc; secateurs and pruners of any kind; scythes, sickles, hay knives, hedge shears, timber wedges and other tools used in agriculture, horticulture, forestry	82
8202	XV	Tools, hand; saws and blades for saws of all kinds (including slitting, slotting or toothless saw blades)	82
8203	XV	Tools, hand; files, rasps, pliers (including cutting pliers), pincers, tweezers, metal cutting shears, pipe cutters, bolt croppers, perforating punches and similar	82
8204	XV	Tools, hand; hand-operated spanners and wrenches (including torque meter wrenches but not including tap wrenches), interchangeable spanner sockets, with or without handles	82
8205	XV	Tools, hand; (including glaziers' diamonds) n.e.c.; blow lamps; vices, clamps etc, other than accessories for and parts of, machine-tools or water-jet cutting machines; anvils; portable forges; hand or pedal operated grinding wheels with frameworks	82
8206	XV	Tools, hand; two or more of heading no. 8202 to 8205, put up in sets for retail sale	82
8207	XV	Tools, interchangeable; for hand tools, whether or not power-operated, or for machine tools (pressing, stamping, punching, drilling etc), including dies for drawing or extruding metal, and rock drilling or earth boring tools	82
8208	XV	Knives and cutting blades, for machines or for mechanical appliances	82
8209	XV	Tools; plates, sticks, tips and the like for tools, unmounted, of sintered metal carbides or cermets	82
8210	XV	Tools; hand-operated mechanical appliances, weighing 10kg or less, used in the preparation, conditioning or serving of food or drink	82
8211	XV	Knives; with cutting blades, serrated or not (including pruning knives), other than knives of heading no. 8208, and blades therefore	82
8212	XV	Razors and razor blades; (including razor blade blanks in strips)	82
8213	XV	Scissors; tailors' shears and similar shears, and blades therefore	82
8214	XV	Cutlery; other articles, (e.g. hair clippers, butchers' or kitchen cleavers, choppers and mincing knives, paper knives), manicure or pedicure sets and instruments (including nail files)	82
8215	XV	Cutlery; spoons, forks, ladles, skimmers, cake-servers, fish-knives, butter knives, sugar tongs and similar kitchen or tableware	82
8301	XV	Padlocks and locks (key, combination, electrically operated) of base metal; clasps and frames with clasps incorporating locks, of base metal, keys for any or the foregoing articles, of base metal	83
8302	XV	Base metal mountings, fittings and similar articles for furniture, doors, staircases, windows, trunks, chests etc, castors with mountings of base metal, automatic door closers of base metal	83
8303	XV	Safes; armoured or reinforced, strong-boxes, doors and safe deposit lockers for strong-rooms, cash or deed boxes and the like, of base metal	83
8304	XV	Office equipment; filing cabinets, card-index cabinets, paper trays and rests, pen trays, office-stamp stands and the like, of base metal, other than office furniture of heading no. 9403	83
8305	XV	Stationery; fittings for loose-leaf binders or files, letter clips, letter corners, paper clips, indexing tags and the like, staples in strips (for offices, upholstery, packaging), of base metal	83
8306	XV	Bells, gongs and the like; non-electric, statuettes, other ornaments, photograph, picture, similar frames, mirrors, of base metal	83
8307	XV	Tubing; flexible, with or without fittings, of base metal	83
8308	XV	Clasps, frames with clasps, buckles, buckle-clasps, hooks, eyes, eyelets etc for clothing & accessories, footwear, jewellery, wrist-watches, books, awnings, leather goods, travel goods, saddlery etc, tubular etc rivets, beads, spangles, of base metal	83
8309	XV	Stoppers, caps, lids (including crown corks, screw caps, pouring stoppers); capsules for bottles, threaded bungs, bung covers, seals and other packaging accessories, of base metal	83
8310	XV	Sign plates, name plates, address plates and similar plates, numbers, letters and other symbols, of base metal, excluding those of heading no. 9405	83
8311	XV	Wires, rods, tubes, plates, electrodes of base metal or metal carbides; of a kind used for soldering, brazing, welding; wires and rods for metal spraying	83
8401	XVI	Nuclear reactors; fuel elements (cartridges), non-irradiated, for nuclear reactors, machinery and apparatus for isotopic separation	84
8402	XVI	Boilers; steam or other vapour generating (other than central heating hot water boilers, capable also of producing low pressure steam), super heated water boilers	84
8403	XVI	Central heating boilers; excluding those of heading no. 8402	84
8404	XVI	Auxiliary plant for use with boilers of heading no. 8402 or 8403; e.g. economisers, super-heaters, soot removers, gas recoverers), condensers for steam or other vapour power units	84
8405	XVI	Generators for producer or water gas with or without their purifiers acetylene gas generators and similar water process gas generators, with or without their purifiers	84
8406	XVI	Turbines; steam and other vapour turbines	84
8407	XVI	Reciprocating or rotary internal combustion piston engines	84
8408	XVI	Compression-ignition internal combustion piston engines (diesel or semi-diesel engines)	84
8409	XVI	Parts suitable for use solely or principally with the engines of heading no. 8407 or 8408	84
8410	XVI	Turbines; hydraulic water wheels and regulators therefor	84
8411	XVI	Turbo-jets, turbo-propellers and other gas turbines	84
8412	XVI	Engines and motors; n.e.c. (e.g. reaction engines, hydraulic power engines, pneumatic power engines)	84
8413	XVI	Pumps; for liquids, whether or not fitted with measuring device, liquid elevators	84
8414	XVI	Air or vacuum pumps, air or other gas compressors and fans; ventilating or recycling hoods incorporating a fan; gas-tight biological safety cabinets whether or not fitted with filters	84
8415	XVI	Air conditioning machines; comprising a motor driven fan and elements for changing the temperature and humidity, including those machines in which the humidity cannot be separately regulated	84
8416	XVI	Furnace burners for liquid fuel, for pulverised solid fuel or for gas; mechanical grates, mechanical ash dischargers and similar appliances	84
8417	XVI	Furnaces and ovens; industrial or laboratory, including incinerators, non-electric	84
8418	XVI	Refrigerators, freezers and other refrigerating or freezing equipment, electric or other; heat pumps other than air conditioning machines of heading no. 8415	84
8419	XVI	Machinery, plant (not domestic), or laboratory equipment; electrically heated or not, (excluding items in 85.14) for the treatment of materials by a process involving change of temperature; including instantaneous or non electric storage water heaters	84
8420	XVI	Machines; calendering or other rolling machines, for other than metal or glass and cylinders therefor	84
8421	XVI	Centrifuges, including centrifugal dryers; filtering or purifying machinery and apparatus for liquids or gases	84
8422	XVI	Dish washing machines; machinery for cleaning, drying, filling, closing, sealing, capsuling or labelling bottles, cans, boxes, bags, etc, machinery for aerating beverages	84
8423	XVI	Weighing machines; excluding balances of a sensitivity of 5cg or better, including weight operated counting or checking machines and weights of all kinds	84
8424	XVI	Mechanical appliances for projecting, dispersing or spraying liquids or powders; fire extinguishers, spray guns, steam, sand blasting machines	84
8425	XVI	Pulley tackle and hoists other than skip hoists; winches and capstans; jacks	84
8426	XVI	Derricks, cranes, including cable cranes, mobile lifting frames, straddle carriers and works trucks fitted with a crane	84
8427	XVI	Fork-lift and other works trucks; fitted with lifting or handling equipment	84
8428	XVI	Lifting, handling, loading or unloading machinery; n.e.c. in heading no. 8425, 8426 or 8427 (e.g. lifts, escalators, conveyors, teleferics)	84
8429	XVI	Bulldozers, graders, levellers, scrapers, angledozers, mechanical shovels, excavators, shovel loaders, tamping machines and road rollers, self-propelled	84
8430	XVI	Moving, grading, levelling, scraping, excavating, tamping, compacting, extracting or boring machinery, for earth, minerals, or ores; pile drivers and extractors; snow ploughs and snow blowers	84
8431	XVI	Machinery parts; used solely or principally with the machinery of heading no. 8425 to 8430	84
8432	XVI	Agricultural, horticultural or forestry machinery for soil preparation or cultivation; lawn or sports-ground rollers	84
8433	XVI	Harvesting and threshing machinery, straw and fodder balers, grass or hay mowers; machines for cleaning, sorting or grading eggs, fruit or other agricultural produce, other than machinery of heading no 8437	84
8434	XVI	Milking machines and dairy machinery	84
8435	XVI	Presses, crushers and similar machinery; used in the manufacture of wine, cider, fruit juices or similar beverages	84
8436	XVI	Agricultural, horticultural, forestry, poultry-keeping, bee-keeping machinery; including germination plant fitted with mechanical or thermal equipment; poultry incubators and brooders	84
8437	XVI	Machines for cleaning, sorting, grading seed, grain, dried leguminous vegetables; machinery used in the milling industry for the working of cereals or dried leguminous vegetables, not farm type machinery	84
8438	XVI	Machinery n.e.c. in this chapter, for the industrial preparation or manufacture of food or drink; other than machinery for extraction or preparation of animal or fixed vegetable or microbial fats or oils	84
8439	XVI	Machinery; for making pulp of fibrous cellulosic material, or for making or finishing paper or paperboard	84
8440	XVI	Book-binding machinery; including book-sewing machines	84
8441	XVI	Machines; for making up paper pulp, paper or paperboard, including cutting machines of all kinds	84
8442	XVI	Machinery, apparatus and equipment (excluding machines of headings 8456 to 8465) for preparing or making printing components; plates, cylinders and other printing components; lithographic stones prepared for printing purposes	84
8443	XVI	Printing machinery; used for printing by means of plates, cylinders and other printing components of heading 84.42; other printers, copying machines and facsimile machines, whether or not combined; parts and accessories thereof	84
8444	XVI	Textile machinery; for extruding, drawing, texturing or cutting man-made textile materials	84
8445	XVI	Textile machinery; spinning, doubling, twisting machines, textile reeling or winding machines and machines for preparing textile yarns for use on machines of heading no. 8446 and 8447	84
8446	XVI	Weaving machines (looms)	84
8447	XVI	Knitting machines, stitch-bonding machines and machines for making gimped yarn, tulle, lace, embroidery, trimmings, braid or net and machines for tufting	84
8448	XVI	Machinery, auxiliary; for use with machines of heading no. 8444 to 8447 (e.g. dobbies, jacquards, automatic stop motions, shuttle changing mechanisms) parts, accessories for machines of heading no. 8444, 8447	84
8449	XVI	Machinery; for manufacture or finishing felt or non-wovens in the piece or in shapes, including machinery for making felt hats, blocks for making hats	84
8450	XVI	Household or laundry-type washing machines; including machines which both wash and dry	84
8451	XVI	Machinery (not of heading no. 8450) for washing, cleaning, wringing, drying, ironing, pressing, bleaching, dyeing, dressing, finishing, coating or impregnating textile yarn, fabrics or made up articles	84
8452	XVI	Sewing machines; other than book-sewing machines of heading no. 8440; furniture, bases and covers specially designed for sewing machines; sewing machine needles	84
8453	XVI	Machinery for preparing, tanning or working hides, skins or leather or for making or repairing footwear or other articles of hides, skins or leather, other than sewing machines	84
8454	XVI	Converters, ladles, ingot moulds and casting machines; of a kind used metallurgy or in metal foundries	84
8455	XVI	Metal-rolling mills and rolls therefor	84
8456	XVI	Machine-tools; for working any material by removal of material, by laser or other light or photon beam, ultrasonic, electro-discharge, electro-chemical, electron beam, ionic-beam, or plasma arc processes; water-jet cutting machines	84
8457	XVI	Machining centres, unit construction machines (single station) and multi-station transfer machines for working metal	84
8458	XVI	Lathes for removing metal	84
8459	XVI	Machine-tools; (including way-type unit head machines) for drilling, boring, milling, threading or tapping by removing metal, other than lathes of heading no. 8458	84
8460	XVI	Machine-tools; for deburring, sharpening, grinding, honing, lapping, polishing or otherwise finishing metal, sintered metal carbides or cermets by means of grinding stones, abrasives or polishing products	84
8461	XVI	Machine-tools; for planing, shaping, slotting, broaching, gear cutting and grinding, finishing, sawing, cutting off and other tools working by removing metal, sintered metal carbides or cermets n.e.c.	84
8462	XVI	Machine-tools (including presses) for working metal by forging, hammering or die forging (excluding rolling mills); machine-tools (including presses, slitting lines and cut-to-length lines) for working metal by bending, folding, straightening, flattening,	84
8463	XVI	Machine-tools; n.e.c. for working metal, sintered metal carbides or cermets without removing material	84
8464	XVI	Machine-tools; for working stone, ceramics, concrete, asbestos-cement or like mineral materials or for cold working glass	84
8465	XVI	Machine-tools; (including machines for nailing, stapling, glueing or otherwise assembling) for working wood, cork, bone, hard plastics or rubber or similar hard materials	84
8466	XVI	Parts & accessories suited for use only/mainly with machines of headings 8456-8465, including work/tool holders, self-opening dieheads, dividing heads & other special attachments for the machines; tool holders for any type of tool for working in the hand	84
8467	XVI	Tools; for working in the hand, pneumatic, hydraulic or with self-contained electric or non-electric motor	84
8468	XVI	Machinery and apparatus for soldering, brazing, welding, whether or not capable of cutting, other than those of heading no. 8515; gas-operated surface tempering machines and appliances	84
8470	XVI	Calculating machines and pocket-size data recording, reproducing and displaying machines with calculating functions; accounting machines, postage-franking machines, ticket-issuing machines and similar, incorporating a calculating device; cash registers	84
8471	XVI	Automatic data processing machines and units thereof, magnetic or optical readers, machines for transcribing data onto data media in coded form and machines for processing such data, not elsewhere specified or included	84
8472	XVI	Office machines; not elsewhere classified	84
8473	XVI	Machinery; parts and accessories (other than covers, carrying cases and the like) suitable for use solely or principally with machines of headings 84.70 to 84.72	84
8474	XVI	Machinery for sorting, screening, separating, washing, crushing, grinding, mixing or kneading earth, stone, ores in solid form, shaping, moulding machinery for solid mineral fuels	84
8475	XVI	Machines; for assembling electric or electronic lamps, tubes, valves, flashbulbs, in glass envelopes, machines for manufacturing or hot working glass or glassware	84
8476	XVI	Automatic goods-vending machines (e.g. postage stamp, cigarette, food or beverage machines), including money-changing machines	84
8477	XVI	Machinery; for working rubber or plastics or for the manufacture of products from these materials, n.e.c. in this chapter	84
8478	XVI	Machinery; for preparing or making up tobacco, n.e.c. in this chapter	84
8479	XVI	Machinery and mechanical appliances; having individual functions, n.e.c. in this chapter	84
8480	XVI	Moulding boxes for metal foundry, moulding patterns, moulds for metals (excluding ingot moulds), metal carbides, glass, mineral materials, rubber or plastics	84
8481	XVI	Taps, cocks, valves and similar appliances for pipes, boiler shells, tanks, vats or the like, including pressure-reducing valves and thermostatically controlled valves	84
8482	XVI	Ball or roller bearings	84
8483	XVI	Transmission shafts (including cam and crank) and cranks; bearing housings and plain shaft bearings; gears and gearing; ball or roller screws; gear boxes and other speed changers; flywheels and pulleys; clutches and shaft couplings	84
8484	XVI	Gaskets and similar joints of metal sheeting combined with other material or of two or more layers of metal; sets or assortments of gaskets and similar joints, dissimilar in composition, put up in pouches, envelopes or similar packings; mechanical seals	84
8485	XVI	Machines for additive manufacturing	84
8486	XVI	Machines and apparatus of a kind used solely or principally for the manufacture of semiconductor boules or wafers, semiconductor devices, electronic integrated circuits or flat panel displays; machines & apparatus specified in note 11 (C) to this Chapter	84
8487	XVI	Machinery parts; not containing electrical connectors, insulators, coils, contacts or other electrical features, n.e.c. in this chapter	84
8501	XVI	Electric motors and generators (excluding generating sets)	85
8502	XVI	Electric generating sets and rotary converters	85
8503	XVI	Electric motors and generators; parts suitable for use solely or principally with the machines of heading no. 8501 or 8502	85
8504	XVI	Electric transformers, static converters (e.g. rectifiers) and inductors	85
8505	XVI	Electro-magnets; permanent magnets, intended permanent magnets; electro-magnetic, permanent magnet chucks, clamps, similar; electromagnetic couplings, clutches, brakes; electro-magnetic lifting heads	85
8506	XVI	Cells and batteries; primary	85
8507	XVI	Electric accumulators, including separators therefor; whether or not rectangular (including square)	85
8508	XVI	Vacuum cleaners	85
8509	XVI	Electro-mechanical domestic appliances; with self-contained electric motor, other than vacuum cleaners of heading 85.08.	85
8510	XVI	Shavers, hair clippers and hair removing appliances, with self-contained electric motor	85
8511	XVI	Ignition or starting equipment; used for spark-ignition or compression-ignition internal combustion engines; generators and cut outs used in conjunction with such engines	85
8512	XVI	Lighting or visual signalling equipment (excluding articles of heading no. 8539), windscreen wipers, defrosters and demisters; electrical, of a kind used for cycles or motor vehicles	85
8513	XVI	Lamps; portable, electric, designed to function by their own source of energy (e.g. dry batteries, accumulators, magnetos), excluding lighting equipment of heading no. 8512	85
8514	XVI	Industrial or laboratory electric furnaces and ovens (including those functioning by induction or dielectric loss); other industrial or laboratory equipment for the heat treatment of materials by induction or dielectric loss	85
8515	XVI	Electric (electrically heated gas) soldering, brazing, welding machines and apparatus, capable or not of cutting, electric machines and apparatus for hot spraying of metals or sintered carbides	85
8516	XVI	Electric water, space, soil heaters; electro-thermic hair-dressing apparatus; hand dryers, irons; electro-thermic appliances for domestic purposes; electro heating resistors, not of heading no. 8545	85
8517	XVI	Telephone sets, including smartphones and other telephones for cellular/wireless networks; other apparatus for the transmission or reception of voice, images or other data (including wired/wireless networks), excluding items of 8443, 8525, 8527, or 8528	85
8518	XVI	Microphones and their stands; loudspeakers, mounted or not in their enclosures; headphones and earphones, combined or not with a microphone, and sets of a microphone and one or more loudspeakers; audio-frequency and electric sound amplifiers and sets	85
8519	XVI	Sound recording or reproducing apparatus	85
8521	XVI	Video recording or reproducing apparatus	85
8522	XVI	Sound or video recording apparatus; parts and accessories suitable for use solely or principally with the apparatus of heading 8519 or 8521	85
8523	XVI	Discs, tapes, solid-state non-volatile storage devices, smart cards and other media for the recording of sound or of other phenomena, whether or not recorded, including matrices and masters for the production of discs, excluding products of Chapter 37	85
8524	XVI	Flat panel display modules, whether or not incorporating touch-sensitive screens	85
8525	XVI	Transmission apparatus for radio-broadcasting or television, whether or not incorporating reception apparatus or sound recording or reproducing apparatus; television cameras, digital cameras and video camera recorders	85
8526	XVI	Radar apparatus, radio navigational aid apparatus and radio remote control apparatus	85
8527	XVI	Reception apparatus for radio-broadcasting, whether or not combined, in the same housing, with sound recording or reproducing apparatus or a clock.	85
8528	XVI	Monitors and projectors, not incorporating television reception apparatus; reception apparatus for television, whether or not incorporating radio-broadcast receivers or sound or video recording or reproducing apparatus	85
8529	XVI	Transmission apparatus; parts suitable for use solely or principally with the apparatus of heading no. 8524 to 8528	85
8530	XVI	Signalling, safety or traffic control equipment; for railways, tramways, roads, inland waterways, parking facilities, port installations, airfields, excluding those of heading no. 8608	85
8531	XVI	Signalling apparatus; electric sound or visual (e.g. bells, sirens, indicator panels, burglar or fire alarms), excluding those of heading no. 8512 or 8530	85
8532	XVI	Electrical capacitors; fixed, variable or adjustable (pre-set)	85
8533	XVI	Electrical resistors (including rheostats and potentiometers), excluding heating resistors	85
8534	XVI	Circuits; printed	85
8535	XVI	Electrical apparatus for switching, protecting electrical circuits, for making connections to or in electrical circuits; for a voltage exceeding 1000 volts	85
8536	XVI	Electrical apparatus for switching, protecting electrical circuits, for making connections to or in electrical circuits, for a voltage not exceeding 1000 volts; connectors for optical fibres, optical fibre bundles or cables	85
8537	XVI	Boards, panels, consoles, desks, cabinets, bases with apparatus of heading no. 8535, 8536 for electricity control and distribution, (other than switching apparatus of heading no. 8517)	85
8538	XVI	Electrical apparatus; parts suitable for use solely or principally with the apparatus of heading no. 8535, 8536 and 8537	85
8539	XVI	Lamps; electric filament or discharge lamps, including sealed beam lamp units and ultra-violet or infra-red lamps, arc lamps, light-emitting diode (LED) light sources	85
8540	XVI	Thermionic, cold cathode or photo-cathode valves and tubes (e.g. vacuum, vapour, gas filled valves and tubes, mercury arc rectifying valves and tubes, cathode-ray and television camera tubes)	85
8541	XVI	Semiconductor devices (e.g. diodes, transistors, semiconductor based transducers); including photovoltaic cells assembled or not in modules or panels, light-emitting diodes (LED) assembled with other LEDs or not, mounted piezo-electric crystals	85
8542	XVI	Electronic integrated circuits	85
8543	XVI	Electrical machines and apparatus; having individual functions, not specified or included elsewhere in this chapter	85
8544	XVI	Insulated wire, cable and other electric conductors, connector fitted or not; optical fibre cables of individually sheathed fibres, whether or not assembled with electric conductors or fitted with connectors	85
8545	XVI	Carbon electrodes, carbon brushes, lamp carbons, battery carbons and other articles of graphite or other carbon; with or without metal, of a kind used for electrical purposes	85
8546	XVI	Electrical insulators of any material	85
8547	XVI	Insulating fittings; for electrical machines, appliances, equipment, excluding insulators of heading no. 8546, electrical conduit tubing and joints therefore	85
8548	XVI	Electrical parts of machinery or apparatus; not specified or elsewhere included in this chapter	85
8549	XVI	Electrical and electronic waste and scrap	85
8601	XVII	Rail locomotives; powered from an external source of electricity or by electric accumulators	86
8602	XVII	Rail locomotives; (other than those of heading no. 8601), locomotive tenders	86
8603	XVII	Railway or tramway coaches, vans and trucks; self-propelled tenders, other than those of heading no. 8604	86
8604	XVII	Railway or tramway maintenance or service vehicles; whether or not self-propelled (e.g. workshops, cranes, ballast tampers, trackliners, testing coaches and track inspection vehicles)	86
8605	XVII	Railway or tramway coaches; passenger coaches, luggage vans, post office coaches and other special purpose railway or tramway coaches, not self-propelled (excluding those of heading no. 8604)	86
8606	XVII	Railway or tramway goods vans and wagons; not self-propelled	86
8607	XVII	Railway or tramway locomotives or rolling stock; parts thereof	86
8608	XVII	Railway or tramway track fixtures and fittings; mechanical (including electro-mechanical) signalling, safety or traffic control equipment for railways, tramways, roads, inland waterways, parking facilities, port installations or airfields; parts thereof	86
8609	XVII	Containers; (including containers for transport of fluids) specially designed and equipped for carriage by one or more modes of transport	86
8701	XVII	Tractors; (other than tractors of heading no 8709)	87
8702	XVII	Vehicles; public transport passenger type	87
8703	XVII	Motor cars and other motor vehicles; principally designed for the transport of persons (other than those of heading no. 8702), including station wagons and racing cars	87
8704	XVII	Vehicles; for the transport of goods	87
8705	XVII	Special purpose motor vehicles; not those for the transport of persons or goods (e.g. breakdown lorries, road sweeper lorries, spraying lorries, mobile workshops, mobile radiological units etc)	87
8706	XVII	Chassis; fitted with engines, for the motor vehicles of heading no. 8701 to 8705	87
8707	XVII	Bodies; (including cabs) for the motor vehicles of heading no. 8701 to 8705	87
8708	XVII	Motor vehicles; parts and accessories, of heading no. 8701 to 8705	87
8709	XVII	Works trucks, self-propelled, (not fitted with lifting or handling equipment), for factories, warehouses etc, for short distance transport of goods, tractors used on railway station platforms; parts thereof	87
8710	XVII	Tanks and other armoured fighting vehicles; motorised, whether or not fitted with weapons, and parts of such vehicles	87
8711	XVII	Motorcycles (including mopeds) and cycles; fitted with an auxiliary motor, with or without side-cars; side-cars	87
8712	XVII	Bicycles and other cycles; including delivery tricycles, not motorised	87
8713	XVII	Carriages for disabled persons; whether or not motorised or otherwise mechanically propelled	87
8714	XVII	Vehicles; parts and accessories of heading no. 8711 to 8713	87
8715	XVII	Baby carriages and parts thereof	87
8716	XVII	Trailers and semi-trailers; other vehicles, not mechanically propelled; parts thereof	87
8801	XVII	Balloons and dirigibles; gliders, hang gliders and other non-powered aircraft.	88
8802	XVII	Aircraft n.e.c. in heading no. 8801, except unmanned aircraft of heading 8806, (e.g. helicopters, aeroplanes); spacecraft (including satellites) and suborbital and spacecraft launch vehicles	88
8804	XVII	Parachutes (including dirigible parachutes and paragliders) and rotochutes; parts thereof and accessories thereto	88
8805	XVII	Aircraft launching gear, deck-arrestor or similar gear, ground flying trainers; parts of the foregoing articles	88
8806	XVII	Unmanned aircraft	88
8807	XVII	Aircraft; parts of goods of heading 8801, 8802 or 8806	88
8901	XVII	Cruise ships, excursion boats, ferry-boats, cargo ships, barges and similar vessels for the transport of persons or goods	89
8902	XVII	Fishing vessels, factory ships and other vessels; for processing or preserving fishery products	89
8903	XVII	Yachts and other vessels; for pleasure or sports, rowing boats and canoes	89
8904	XVII	Tugs and pusher craft	89
8905	XVII	Light-vessels, fire-floats, dredgers, floating cranes, other vessels; the navigability of which is subsidiary to main function; floating docks, floating, submersible drilling, production platforms	89
8906	XVII	Vessels; other, including warships and lifeboats, other than rowing boats	89
8907	XVII	Boats, floating structures, other (for e.g. rafts, tanks, coffer-dams, landing stages, buoys and beacons)	89
8908	XVII	Vessels and other floating structures; for breaking up	89
9001	XVIII	Optical fibres and optical fibre bundles; optical fibre cables not of heading no. 8544; sheets, plates of polarising material; lenses, prisms, mirrors, of any material; unmounted; not non optical glass	90
9002	XVIII	Lenses, prisms, mirrors and other optical elements, of any material, mounted, being parts or fittings for instruments or apparatus, other than such elements of glass not optically worked	90
9003	XVIII	Frames and mountings; for spectacles, goggles or the like, and parts	90
9004	XVIII	Spectacles, goggles and the like; corrective, protective or other	90
9005	XVIII	Binoculars, monoculars, other optical telescopes, mountings therefore; other astronomical instruments, mountings therefore, but not including instruments for radio-astronomy	90
9006	XVIII	Cameras, photographic (excluding cinematographic); photographic flashlight apparatus and flashbulbs other than discharge lamps of heading no. 8539	90
9007	XVIII	Cinematographic cameras and projectors, whether or not incorporating sound recording or reproducing apparatus	90
9008	XVIII	Image projectors, other than cinematographic; photographic (other than cinematographic) enlargers and reducers	90
9010	XVIII	Photographic (including cinematographic) laboratory apparatus and equipment, n.e.c. in chapter 90; negatoscopes; projection screens	90
9011	XVIII	Microscopes, compound optical; including those for photomicrography, cinephotomicrography or microprojection	90
9012	XVIII	Microscopes (excluding optical microscopes); diffraction apparatus	90
9013	XVIII	Lasers, other than laser diodes; other optical appliances and instruments n.e.c. in this chapter	90
9014	XVIII	Navigational instruments and appliances; direction finding compasses	90
9015	XVIII	Surveying (including photogrammetrical surveying), hydrographic, oceanographic, hydrological, meteorological or geophysical instruments and appliances, excluding compasses, rangefinders	90
9016	XVIII	Balances; of a sensitivity of 5cg or better, with or without weights	90
9017	XVIII	Drawing, marking-out, mathematical calculating instruments (drafting machines, protractors, drawing sets etc); instruments for measuring length (e.g. measuring rods, tapes, micrometers, callipers) n.e.c.	90
9018	XVIII	Instruments and appliances used in medical, surgical, dental or veterinary sciences, including scintigraphic apparatus, other electro-medical apparatus and sight testing instruments	90
9019	XVIII	Mechano-therapy, massage appliances; psychological aptitude testing apparatus; ozone, oxygen, aerosol therapy, artificial respiration or other therapeutic respiration apparatus	90
9020	XVIII	Breathing appliances and gas masks; excluding protective masks having neither mechanical parts nor replaceable filters and excluding apparatus of item no. 9019.20	90
9021	XVIII	Orthopaedic appliances; including crutches, surgical belts and trusses; splints and other fracture appliances; artificial parts of the body; hearing aids and other which are worn, carried or implanted in the body to compensate for a defect or disability	90
9022	XVIII	Apparatus based on the use of x-rays or of alpha, beta, gamma or other ionising radiations, whether or not for medical, surgical, dental or veterinary uses, including radiography or radiotherapy apparatus, x-ray tubes and other x-ray generators, high tens	90
9023	XVIII	Instruments, apparatus and models, designed for demonstrational purposes (in education or exhibitions), unsuitable for other uses	90
9024	XVIII	Machines and appliances for testing the hardness, strength, compressibility, elasticity of other mechanical properties of materials (e.g. metals, wood, textiles, paper, plastics)	90
9025	XVIII	Hydrometers and similar floating instruments, thermometers, pyrometers, barometers, hygrometers and psychrometers, recording or not	90
9026	XVIII	Instruments, apparatus for measuring or checking the flow, level, pressure of liquids, gases (e.g. flow meters, heat meters etc), not instruments and apparatus of heading no. 9014, 9015, 9028 or 9032	90
9027	XVIII	Instruments and apparatus; for physical or chemical analysis (e.g. polarimeters, spectrometers), for measuring or checking viscosity, porosity, etc, for measuring quantities of heat, sound or light	90
9028	XVIII	Gas, liquid or electricity supply or production meters, including calibrating meters therefor	90
9029	XVIII	Revolution counter, production counters, taximeters, mileometers, pedometers and the like, speed indicators and tachometers, other than those of heading no. 9015, stroboscopes	90
9030	XVIII	Instruments, apparatus for measuring, checking electrical quantities not meters of heading no. 9028; instruments, apparatus for measuring or detecting alpha, beta, gamma, x-ray, cosmic and other radiations	90
9031	XVIII	Measuring or checking instruments, appliances and machines, n.e.c. or included in this chapter; profile projectors	90
9032	XVIII	Regulating or controlling instruments and apparatus; automatic type	90
9033	XVIII	Machines and appliances, instruments or apparatus of chapter 90; parts and accessories n.e.c. in chapter 90	90
9101	XVIII	Wrist-watches, pocket-watches, stop-watches and other watches; with case of precious metal or of metal clad with precious metal	91
9102	XVIII	Wrist-watches, pocket-watches, stop-watches and other watches, other than those of heading no. 9101	91
9103	XVIII	Clocks; with watch movements, excluding clocks of heading no. 9104	91
9104	XVIII	Instrument panel clocks and clocks of a similar type for vehicles, aircraft, spacecraft or vessels	91
9105	XVIII	Clocks, other, n.e.c.	91
9106	XVIII	Time of day recording apparatus and apparatus for measuring, recording or otherwise indicating intervals of time, with clock, watch movement or synchronous motor	91
9107	XVIII	Time switches; with clock, watch movement or synchronous motor	91
9108	XVIII	Watch movements; complete and assembled	91
9109	XVIII	Clock movements; complete and assembled	91
9110	XVIII	Watch or clock movements, complete, unassembled or partly assembled (movement sets); incomplete watch or clock movements, assembled; rough watch or clock movements	91
9111	XVIII	Watch cases and parts thereof	91
9112	XVIII	Clock cases and cases of a similar type for other goods of this chapter and parts thereof	91
9113	XVIII	Watch straps, watch bands, watch bracelets and parts thereof	91
9114	XVIII	Clock or watch parts; n.e.c. in chapter 91	91
9201	XVIII	Pianos; including automatic pianos, harpsichords and other keyboard stringed instruments	92
9202	XVIII	Musical instruments; string, n.e.c. in heading no. 9201, (e.g. guitars, violins, harps)	92
9205	XVIII	Musical instruments; wind (e.g. keyboard pipe organs, accordions, clarinets, trumpets, bagpipes), other than fairground organs and mechanical street organs	92
9206	XVIII	Musical instruments; percussion (e.g. drums, xylophones, cymbals, castanets, maracas)	92
9207	XVIII	Musical instruments; the sound of which is produced or must be amplified, electrically (e.g. organs, guitars, accordions)	92
9208	XVIII	Musical boxes, fairground and mechanical street organs, mechanical singing birds, musical saws and musical instruments n.e.c. in chapter 92; decoy calls of all kinds; whistles; call horns and other mouth-blown sound signalling instruments	92
9209	XVIII	Musical instrument parts (for example, mechanisms for musical boxes) and accessories (for example, cards, discs and rolls for mechanical instruments); metronomes, tuning forks and pitch pipes	92
9301	XIX	Military weapons; other than revolvers, pistols and arms of heading no. 9307	93
9302	XIX	Revolvers and pistols; other than those of heading no. 9303 or 9304	93
9303	XIX	Firearms; other similar devices (e.g. sporting shotguns and rifles, muzzle-loading firearms, very pistols, devices for firing flares or blank ammunition, captive bolt humane killers, line throwing guns)	93
9304	XIX	Firearms; (e.g. spring, air or gas guns and pistols, truncheons), excluding those of heading no. 9307	93
9305	XIX	Firearms; parts and accessories of articles of heading no. 9301 to 9304	93
9306	XIX	Bombs, grenades, torpedoes, mines, missiles and similar munitions of war and parts thereof; cartridges and other ammunition, projectiles and parts thereof, including shot and cartridge wads	93
9307	XIX	Arms; swords, cutlasses, bayonets, lances and the like, parts thereof and scabbards and sheaths therefor	93
9401	XX	Seats (not those of heading no. 9402), whether or not convertible into beds and parts thereof	94
9402	XX	Furniture; medical, surgical, dental or veterinary (e.g. operating tables, hospital beds, dentists' chairs) barbers' chairs; parts	94
9403	XX	Furniture and parts thereof, n.e.c. in chapter 94	94
9404	XX	Mattress supports; articles of bedding (e.g. mattresses, quilts, eiderdowns, cushions pouffes and pillows), fitted with springs or stuffed, whether or not covered	94
9405	XX	Luminaires and light fittings; including searchlights, spotlights and parts thereof, n.e.c.; illuminated signs, name-plates and the like, having permanently fixed light source and parts thereof n.e.c. or included	94
9406	XX	Buildings; prefabricated	94
9503	XX	Tricycles, scooters, pedal cars and similar wheeled toys; dolls' carriages; dolls; other toys; reduced-size (scale) models and similar recreational models, working or not; puzzles of all kinds	95
9504	XX	Video game consoles and machines, articles for funfair, table or parlour games, including pintables, billiards, special tables for casino games and automatic bowling alley equipment	95
9505	XX	Festive, carnival or other entertainment articles, including conjuring tricks and novelty jokes	95
9506	XX	Gymnastics, athletics, other sports (including table tennis) or outdoor games equipment, n.e.c. in this chapter, swimming pools and paddling pools	95
9507	XX	Fishing rods, fish-hooks and other line fishing tackle; fish landing nets and the like; decoy birds (not those of heading no. 9208 or 9705) and similar hunting or shooting requisites	95
9508	XX	Travelling circuses and travelling menageries, amusement park rides and water park amusements, fairground amusements, including shooting galleries and travelling theatres	95
9601	XX	Ivory, bone, tortoise-shell, horn, antlers, coral, mother-of-pearl and other animal carving material and articles of these materials; worked, (including articles obtained by moulding)	96
9602	XX	Vegetable, mineral carving material and articles of these materials, moulded or carved articles of wax, stearin, natural gums, resins or modelling pastes, worked unhardened gelatin (not heading no. 3503)	96
9603	XX	Brooms, brushes (including parts of machines), hand operated floor sweepers, mops and feather dusters; knots and tufts for broom or brush making; paint pads and rollers; squeegees	96
9604	XX	Hand sieves and hand riddles	96
9605	XX	Travel sets; for personal toilet, sewing, shoe or clothes cleaning	96
9606	XX	Buttons, press-fasteners, snap-fasteners and press-studs, button moulds and other parts of these articles; button blanks	96
9607	XX	Slide fasteners and parts thereof	96
9608	XX	Pens; ball-point, felt tipped, other porous tipped pens; fountain pens, stylograph pens duplicating stylos, propelling or sliding pencils; parts of the foregoing, excluding those of heading no. 9609	96
9609	XX	Pencils (not of heading no. 9608), crayons, pencil leads, pastels, drawing charcoals, writing or drawing chalks and tailors' chalks	96
9610	XX	Slates and boards, with writing or drawing surfaces, whether or not framed	96
9611	XX	Stamps; date, numbering, sealing stamps and the like (including devices for printing or embossing labels), designed for operating by hand; hand operated composing sticks and printing sets	96
9612	XX	Typewriter, similar ribbons, inked, otherwise prepared for giving impressions, whether or not on spools or in cartridges; ink pads, whether or not inked, with or without boxes	96
9613	XX	Cigarette lighters and other lighters, whether or not mechanical or electrical and parts thereof other than flints and wicks	96
9614	XX	Smoking pipes (including pipe bowls) and cigar or cigarette holders, and parts thereof	96
9615	XX	Combs, hair-slides and similar; hairpins, curling pins, curling grips and hair curlers and the like, other than those of heading no. 8516 and parts thereof	96
9616	XX	Scent sprays and similar toilet sprays and mounts and heads therefor; powder-puffs and pads for the application of cosmetics or toilet preparations	96
9617	XX	Vacuum flasks and other vacuum vessels, complete with cases; parts thereof other than glass inners	96
9618	XX	Tailors' dummies and other lay figures; automata and other animated displays used for shop window dressing	96
9619	XX	Sanitary towels (pads) and tampons, napkins (diapers), napkin liners and similar articles, of any material	96
9620	XX	Monopods, bipods, tripods and similar articles	96
9701	XXI	Paintings, drawings and pastels, executed entirely by hand; not drawings of heading no. 4906 and not hand-painted, hand-decorated manufactured articles; collages, mosaics and similar decorative plaques	97
9702	XXI	Engravings, prints and lithographs; original	97
9703	XXI	Sculptures and statuary; original, in any material	97
9704	XXI	Stamps, postage or revenue; stamp-postmarks, first-day covers, postal stationery (stamped paper) and like, used or unused, other than those of heading 4907	97
9705	XXI	Collections and collectors' pieces; of archaeological, ethnographic, historical, zoological, botanical, mineralogical, anatomical, palaeontological or numismatic interest	97
9706	XXI	Antiques; of an age exceeding one hundred years	97
9999	TOTAL	Commodities not specified according to kind	99
010121	I	Horses; live, pure-bred breeding animals	0101
010129	I	Horses; live, other than pure-bred breeding animals	0101
010130	I	Asses; live	0101
010190	I	Mules and hinnies; live	0101
010221	I	Cattle; live, pure-bred breeding animals	0102
010229	I	Cattle; live, other than pure-bred breeding animals	0102
010231	I	Buffalo; live, pure-bred breeding animals	0102
010239	I	Buffalo; live, other than pure-bred breeding animals	0102
010290	I	Bovine animals; live, other than cattle and buffalo	0102
010310	I	Swine; live, pure-bred breeding animals	0103
010391	I	Swine; live, other than pure-bred breeding animals, weighing less than 50kg	0103
010392	I	Swine; live, other than pure-bred breeding animals, weighing 50kg or more	0103
010410	I	Sheep; live	0104
010420	I	Goats; live	0104
010511	I	Poultry; live, fowls of the species Gallus domesticus, weighing not more than 185g	0105
010512	I	Poultry; live, turkeys, weighing not more than 185g	0105
010513	I	Poultry; live, ducks, weighing not more than 185g	0105
010514	I	Poultry; live, geese, weighing not more than 185g	0105
010515	I	Poultry; live, guinea fowls, weighing not more than 185g	0105
010594	I	Poultry; live, fowls of the species Gallus domesticus, weighing more than 185g	0105
010599	I	Poultry; live, ducks, geese, turkeys and guinea fowls, weighing more than 185g	0105
010611	I	Mammals; live, primates	0106
010612	I	Mammals; live, whales, dolphins and porpoises (mammals of the order Cetacea); manatees and dugongs (mammals of the order Sirenia); seals, sea lions and walruses (mammals of the suborder Pinnipedia)	0106
010613	I	Mammals; live, camels and other camelids (Camelidae)	0106
010614	I	Mammals; live, rabbits and hares	0106
010619	I	Mammals; live, other than primates, whales, dolphins, porpoises (mammals of the order Cetacea); manatees, dugongs (mammals of the order Sirenia); seals, sea lions, walruses (mammals of the suborder Pinnipedia), camels, other camelids, rabbits and hares	0106
010620	I	Reptiles; live (including snakes and turtles)	0106
010631	I	Birds; live, birds of prey	0106
010632	I	Birds; live, Psittaciformes	0106
010633	I	Birds; live, ostriches; emus (Dromaius novaehollandiae)	0106
010639	I	Birds; live, other than birds of prey, Psittaciformes, ostriches and emus (Dromaius novaehollandiae)	0106
010641	I	Insects; live, bees	0106
010649	I	Insects; live, other than bees	0106
010690	I	Animals; live, n.e.c. in chapter 01, other than mammals, reptiles, birds and insects	0106
020110	I	Meat; of bovine animals, carcasses and half-carcasses, fresh or chilled	0201
020120	I	Meat; of bovine animals, cuts with bone in (excluding carcasses and half-carcasses), fresh or chilled	0201
020130	I	Meat; of bovine animals, boneless cuts, fresh or chilled	0201
020210	I	Meat; of bovine animals, carcasses and half-carcasses, frozen	0202
020220	I	Meat; of bovine animals, cuts with bone in (excluding carcasses and half-carcasses), frozen	0202
020230	I	Meat; of bovine animals, boneless cuts, frozen	0202
020311	I	Meat; of swine, carcasses and half-carcasses, fresh or chilled	0203
020312	I	Meat; of swine, hams, shoulders and cuts thereof, with bone in, fresh or chilled	0203
020319	I	Meat; of swine, n.e.c. in item no. 0203.1, fresh or chilled	0203
020321	I	Meat; of swine, carcasses and half-carcasses, frozen	0203
020322	I	Meat; of swine, hams, shoulders and cuts thereof, with bone in, frozen	0203
020329	I	Meat; of swine, n.e.c. in item no. 0203.2, frozen	0203
020410	I	Meat; of sheep, lamb carcasses and half-carcasses, fresh or chilled	0204
020421	I	Meat; of sheep, carcasses and half-carcasses (excluding carcasses and half-carcasses of lamb), fresh or chilled	0204
020422	I	Meat; of sheep (including lamb), cuts with bone in (excluding carcasses and half-carcasses), fresh or chilled	0204
020423	I	Meat; of sheep (including lamb), boneless cuts, fresh or chilled	0204
020430	I	Meat; of sheep, lamb carcasses and half-carcasses, frozen	0204
020441	I	Meat; of sheep, carcasses and half-carcasses (excluding carcasses and half-carcasses of lamb), frozen	0204
020442	I	Meat; of sheep (including lamb), cuts with bone in (excluding carcasses and half-carcasses), frozen	0204
020443	I	Meat; of sheep (including lamb), boneless cuts, frozen	0204
020450	I	Meat; of goats, fresh, chilled or frozen	0204
020500	I	Meat; of horses, asses, mules or hinnies, fresh, chilled or frozen	0205
020610	I	Offal, edible; of bovine animals, fresh or chilled	0206
020621	I	Offal, edible; of bovine animals, tongues, frozen	0206
020622	I	Offal, edible; of bovine animals, livers, frozen	0206
020629	I	Offal, edible; of bovine animals, (other than tongues and livers), frozen	0206
020630	I	Offal, edible; of swine, fresh or chilled	0206
020641	I	Offal, edible; of swine, livers, frozen	0206
020649	I	Offal, edible; of swine, (other than livers), frozen	0206
020680	I	Offal, edible; of sheep, goats, horses, asses, mules or hinnies, fresh or chilled	0206
020690	I	Offal, edible; of sheep, goats, horses, asses, mules or hinnies, frozen	0206
020711	I	Meat and edible offal; of fowls of the species Gallus domesticus, not cut in pieces, fresh or chilled	0207
020712	I	Meat and edible offal; of fowls of the species Gallus domesticus, not cut in pieces, frozen	0207
020713	I	Meat and edible offal; of fowls of the species Gallus domesticus, cuts and offal, fresh or chilled	0207
020714	I	Meat and edible offal; of fowls of the species Gallus domesticus, cuts and offal, frozen	0207
020724	I	Meat and edible offal; of turkeys, not cut in pieces, fresh or chilled	0207
020725	I	Meat and edible offal; of turkeys, not cut in pieces, frozen	0207
020726	I	Meat and edible offal; of turkeys, cuts and offal, fresh or chilled	0207
020727	I	Meat and edible offal; of turkeys, cuts and offal, frozen	0207
020741	I	Meat and edible offal; of ducks, not cut in pieces, fresh or chilled	0207
020742	I	Meat and edible offal; of ducks, not cut in pieces, frozen	0207
020743	I	Meat and edible offal; of ducks, fatty livers (foie gras), fresh or chilled	0207
020744	I	Meat and edible offal; of ducks, cuts and offal, excluding fatty livers, fresh or chilled	0207
020745	I	Meat and edible offal; of ducks, cuts and offal, excluding fatty livers, frozen	0207
020751	I	Meat and edible offal; of geese, not cut in pieces, fresh or chilled	0207
020752	I	Meat and edible offal; of geese, not cut in pieces, frozen	0207
020753	I	Meat and edible offal; of geese, fatty livers (foie gras), fresh or chilled	0207
020754	I	Meat and edible offal; of geese, cuts and offal, excluding fatty livers, fresh or chilled	0207
020755	I	Meat and edible offal; of geese, cuts and offal, excluding fatty livers, frozen	0207
020760	I	Meat and edible offal; of guinea fowls, fresh, chilled or frozen	0207
020810	I	Meat and edible meat offal; of rabbits or hares, fresh, chilled or frozen	0208
020830	I	Meat and edible meat offal; of primates, fresh, chilled or frozen	0208
020840	I	Meat and edible meat offal; of whales, dolphins and porpoises (mammals of the order Cetacea); of manatees and dugongs (mammals of the order Sirenia); of seals, sea lions and walruses (mammals of the suborder Pinnipedia), fresh, chilled or frozen	0208
020850	I	Meat and edible meat offal; of reptiles (including snakes and turtles), fresh, chilled or frozen	0208
020860	I	Meat and edible meat offal; of camels and other camelids (Camelidae), fresh, chilled or frozen	0208
020890	I	Meat and edible meat offal; n.e.c. in chapter 2, fresh, chilled or frozen	0208
020910	I	Fat; pig fat, free of lean meat, not rendered or otherwise extracted, fresh, chilled, frozen, salted, in brine, dried or smoked	0209
020990	I	Fat; poultry fat, not rendered or otherwise extracted, fresh, chilled, frozen, salted, in brine, dried or smoked	0209
021011	I	Meat; salted, in brine, dried or smoked, of swine, hams, shoulders and cuts thereof, with bone in	0210
021012	I	Meat; salted, in brine, dried or smoked, of swine, bellies (streaky) and cuts thereof	0210
021019	I	Meat; salted in brine, dried or smoked, of swine, n.e.c. in item no. 0210.1	0210
021020	I	Meat; salted, in brine, dried or smoked, of bovine animals	0210
021091	I	Meat and edible meat offal; salted, in brine, dried or smoked, and edible flours and meals of meat or meat offal, of primates	0210
021092	I	Meat and edible meat offal; salted, in brine, dried or smoked; edible flours, meals of meat or meat offal, of whales, dolphins, porpoises (of order Cetacea); manatees, dugongs (of order Sirenia); seals, sea lions, and walruses (of suborder Pinnipedia)	0210
021093	I	Meat and edible meat offal; salted, in brine, dried or smoked, and edible flours and meals of meat or meat offal, of reptiles (including snakes and turtles)	0210
021099	I	Meat and edible meat offal; salted, in brine, dried or smoked, and edible flours and meals of meat or meat offal, other than of primates, whales, dolphins, porpoises, manatees, dugongs, seals, sea lions, walruses, reptiles (including snakes and turtles)	0210
030111	I	Fish; live, ornamental, freshwater	0301
030119	I	Fish; live, ornamental, other than freshwater	0301
030191	I	Fish; live, trout (Salmo trutta, Oncorhynchus mykiss, Oncorhynchus clarki, Oncorhynchus aguabonita, Oncorhynchus gilae, Oncorhynchus apache and Oncorhynchus chrysogaster)	0301
030192	I	Fish; live, eels (Anguilla spp.)	0301
030193	I	Fish; live, carp (Cyprinus spp., Carassius spp., Ctenopharyngodon idellus, Hypophthalmichthys spp., Cirrhinus spp., Mylopharyngodon piceus, Catla catla, Labeo spp., Osteochilus hasselti, Leptobarbus hoeveni, Megalobrama spp.)	0301
030194	I	Fish; live, Atlantic and Pacific bluefin tunas (Thunnus thynnus, Thunnus orientalis)	0301
030195	I	Fish; live, southern bluefin tunas (Thunnus maccoyii)	0301
030199	I	Fish; live, n.e.c. in heading 0301	0301
030211	I	Fish; fresh or chilled, trout (Salmo trutta, Oncorhynchus mykiss, Oncorhynchus clarki, Oncorhynchus aguabonita, Oncorhynchus gilae, Oncorhynchus apache and Oncorhynchus chrysogaster), excluding fillets, fish meat of 0304, and edible fish offal of 0302.9	0302
030213	I	Fish; fresh or chilled, Pacific salmon (Oncorhynchus nerka, Oncorhynchus gorbuscha, Oncorhynchus keta, Oncorhynchus tschawytscha, Oncorhynchus kisutch, Oncorhynchus masou, Oncorhynchus rhodurus), not fillets, meat of 0304, and edible fish offal of 0302.9	0302
030214	I	Fish; fresh or chilled, Atlantic salmon (Salmo salar) and Danube salmon (Hucho hucho), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0302.91 to 0302.99	0302
030219	I	Fish; fresh or chilled, salmonidae, n.e.c. in item no. 0302.1, excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0302.91 to 0302.99	0302
030221	I	Fish; fresh or chilled, halibut (Reinhardtius hippoglossoides, Hippoglossus hippoglossus, Hippoglossus stenolepis), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0302.91 to 0302.99	0302
030222	I	Fish; fresh or chilled, plaice (Pleuronectes platessa), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0302.91 to 0302.99	0302
030223	I	Fish; fresh or chilled, sole (Solea spp.), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0302.91 to 0302.99	0302
030224	I	Fish; fresh or chilled, turbots (Psetta maxima, Scophthalmidae), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0302.91 to 0302.99	0302
030229	I	Fish; fresh or chilled, flat fish, n.e.c. in item no. 0302.2, excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0302.91 to 0302.99	0302
030231	I	Fish; fresh or chilled, albacore or longfinned tunas (Thunnus alalunga), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0302.91 to 0302.99	0302
030232	I	Fish; fresh or chilled, yellowfin tunas (Thunnus albacares), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0302.91 to 0302.99	0302
030233	I	Fish; fresh or chilled, skipjack tuna (stripe-bellied bonito) (Katsuwonus pelamis), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0302.91 to 0302.99	0302
030234	I	Fish; fresh or chilled, bigeye tunas (Thunnus obesus), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0302.91 to 0302.99	0302
030235	I	Fish; fresh or chilled, Atlantic and Pacific bluefin tunas (Thunnus thynnus, Thunnus orientalis), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0302.91 to 0302.99	0302
030236	I	Fish; fresh or chilled, southern bluefin tunas (Thunnus maccoyii), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0302.91 to 0302.99	0302
030239	I	Fish; fresh or chilled, tuna, n.e.c. in item no. 0302.3, excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0302.91 to 0302.99	0302
030241	I	Fish; fresh or chilled, herrings (Clupea harengus, Clupea pallasii), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0302.91 to 0302.99	0302
030242	I	Fish; fresh or chilled, anchovies (Engraulis spp.), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0302.91 to 0302.99	0302
030243	I	Fish; fresh or chilled, sardines (Sardina pilchardus, Sardinops spp.), sardinella (Sardinella spp.), brisling or sprats (Sprattus sprattus), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0302.91 to 0302.99	0302
030244	I	Fish; fresh or chilled, mackerel (Scomber scombrus, Scomber australasicus, Scomber japonicus), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0302.91 to 0302.99	0302
030245	I	Fish; fresh or chilled, jack and horse mackerel (Trachurus spp.), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0302.91 to 0302.99	0302
030246	I	Fish; fresh or chilled, cobia (Rachycentron canadum), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0302.91 to 0302.99	0302
030247	I	Fish; fresh or chilled, swordfish (Xiphias gladius), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0302.91 to 0302.99	0302
030249	I	Fish; fresh or chilled, n.e.c. in item no. 0302.4, excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0302.91 to 0302.99	0302
030251	I	Fish; fresh or chilled, cod (Gadus morhua, Gadus ogac, Gadus macrocephalus), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0302.91 to 0302.99	0302
030252	I	Fish; fresh or chilled, haddock (Melanogrammus aeglefinus), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0302.91 to 0302.99	0302
030253	I	Fish; fresh or chilled, coalfish (Pollachius virens), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0302.91 to 0302.99	0302
030254	I	Fish; fresh or chilled, hake (Merluccius spp., Urophycis spp.), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0302.91 to 0302.99	0302
030255	I	Fish; fresh or chilled, Alaska pollock (Theragra chalcogramma), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0302.91 to 0302.99	0302
030256	I	Fish; fresh or chilled, blue whitings (Micromesistius poutassou, Micromesistius australis),excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0302.91 to 0302.99	0302
030259	I	Fish; fresh or chilled, n.e.c. in item no. 0302.5, excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0302.91 to 0302.99	0302
030271	I	Fish; fresh or chilled, tilapias (Oreochromis spp.), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0302.91 to 0302.99	0302
030272	I	Fish; fresh or chilled, catfish (Pangasius spp., Silurus spp., Clarias spp., Ictalurus spp.), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0302.91 to 0302.99	0302
030273	I	Fish; fresh or chilled, Carp (as specified by the WCO.), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0302.91 to 0302.99	0302
030274	I	Fish; fresh or chilled, eels (Anguilla spp.), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0302.91 to 0302.99	0302
030279	I	Fish; fresh or chilled, Nile perch (Lates niloticus) and snakeheads (Channa spp.), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0302.91 to 0302.99	0302
030281	I	Fish; fresh or chilled, dogfish and other sharks, excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0302.91 to 0302.99	0302
030282	I	Fish; fresh or chilled, rays and skates (Rajidae), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0302.91 to 0302.99	0302
030283	I	Fish; fresh or chilled, toothfish (Dissostichus spp.), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0302.91 to 0302.99	0302
030284	I	Fish; fresh or chilled, seabass (Dicentrarchus spp.), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0302.91 to 0302.99	0302
030285	I	Fish; fresh or chilled, seabream (Sparidae), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0302.91 to 0302.99	0302
030289	I	Fish; fresh or chilled, n.e.c. in heading 0302, excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0302.91 to 0302.99	0302
030291	I	Fish; fresh or chilled, livers, roes and milt	0302
030292	I	Fish; fresh or chilled, shark fins	0302
030299	I	Fish; fresh or chilled, fish fins (other than shark fins), heads, tails, maws and other edible fish offal	0302
030311	I	Fish; frozen, Pacific salmon, sockeye salmon (red salmon) (Oncorhynchus nerka), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0303.91 to 0303.99	0303
030312	I	Fish; frozen, Pacific salmon (Oncorhynchus gorbuscha/keta/tschawytscha/ kisutch/masou/rhodurus) other than sockeye salmon (Oncorhynchus nerka), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0303.91 to 0303.99	0303
030313	I	Fish; frozen, Atlantic salmon (Salmo salar) and Danube salmon (Hucho hucho), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0303.91 to 0303.99	0303
030314	I	Fish; frozen, trout (Salmo trutta, Oncorhynchus mykiss, Oncorhynchus clarki, Oncorhynchus aguabonita, Oncorhynchus gilae, Oncorhynchus apache and Oncorhynchus chrysogaster), excluding fillets, meat of 0304, and edible fish offal of 0303.91 to 0303.99	0303
030319	I	Fish; frozen, salmonidae, n.e.c. in item no. 0303.1, excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0303.91 to 0303.99	0303
030323	I	Fish; frozen, tilapias (Oreochromis spp.), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0303.91 to 0303.99	0303
030324	I	Fish; frozen, catfish (Pangasius spp., Silurus spp., Clarias spp., Ictalurus spp.), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0303.91 to 0303.99	0303
030325	I	Fish; frozen, carp (as specified by the WCO), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0303.91 to 0303.99	0303
030326	I	Fish; frozen, eels (Anguilla spp.), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0303.91 to 0303.99	0303
030329	I	Fish; frozen, Nile perch (Lates niloticus) and snakeheads (Channa spp.), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0303.91 to 0303.99	0303
030331	I	Fish; frozen, halibut (Reinhardtius hippoglossoides, Hippoglossus hippoglossus, Hippoglossus stenolepis), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0303.91 to 0303.99	0303
030332	I	Fish; frozen, plaice (Pleuronectes platessa), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0303.91 to 0303.99	0303
030333	I	Fish; frozen, sole (Solea spp.), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0303.91 to 0303.99	0303
030334	I	Fish; frozen, turbots (Psetta maxima, Scophthalmidae), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0303.91 to 0303.99	0303
030339	I	Fish; frozen, flat fish, n.e.c. in item no. 0303.3, excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0303.91 to 0303.99	0303
030341	I	Fish; frozen, albacore or longfinned tunas (Thunnus alalunga), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0303.91 to 0303.99	0303
030342	I	Fish; frozen, yellowfin tunas (Thunnus albacares), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0303.91 to 0303.99	0303
030343	I	Fish; frozen, skipjack tuna (stripe-bellied bonito) (Katsuwonus pelamis), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0303.91 to 0303.99	0303
030344	I	Fish; frozen, bigeye tunas (Thunnus obesus), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0303.91 to 0303.99	0303
030345	I	Fish; frozen, Atlantic and Pacific bluefin tunas (Thunnus thynnus, Thunnus orientalis), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0303.91 to 0303.99	0303
030346	I	Fish; frozen, southern bluefin tunas (Thunnus maccoyii), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0303.91 to 0303.99	0303
030349	I	Fish; frozen, tuna, n.e.c. in item no. 0303.4, excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0303.91 to 0303.99	0303
030351	I	Fish; frozen, herrings (Clupea harengus, Clupea pallasii), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0303.91 to 0303.99	0303
030353	I	Fish; frozen, sardines (Sardina pilchardus, Sardinops spp.), sardinella (Sardinella spp.), brisling or sprats (Sprattus sprattus), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0303.91 to 0303.99	0303
030354	I	Fish; frozen, mackerel (Scomber scombrus, Scomber australasicus, Scomber japonicus), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0303.91 to 0303.99	0303
030355	I	Fish; frozen, jack and horse mackerel (Trachurus spp.), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0303.91 to 0303.99	0303
030356	I	Fish; frozen, cobia (Rachycentron canadum), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0303.91 to 0303.99	0303
030357	I	Fish; frozen, swordfish (Xiphias gladius), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0303.91 to 0303.99	0303
030359	I	Fish; frozen, n.e.c. in item no. 0303.5, excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0303.91 to 0303.99	0303
030363	I	Fish; frozen, cod (Gadus morhua, Gadus ogac, Gadus macrocephalus), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0303.91 to 0303.99	0303
030364	I	Fish; frozen, haddock (Melanogrammus aeglefinus), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0303.91 to 0303.99	0303
030365	I	Fish; frozen, coalfish (Pollachius virens), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0303.91 to 0303.99	0303
030366	I	Fish; frozen, hake (Merluccius spp., Urophycis spp.), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0303.91 to 0303.99	0303
030367	I	Fish; frozen, Alaska pollock (Theragra chalcogramma), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0303.91 to 0303.99	0303
030368	I	Fish; frozen, blue whitings (Micromesistius poutassou, Micromesistius australis), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0303.91 to 0303.99	0303
030369	I	Fish; frozen, of Bregmacerotidae, Euclichthyidae, Gadidae, Macrouridae, Melanonidae, Merlucciidae, Moridae, Muraenolepididae, other than cod, haddock, coalfish, hake, Alaska pollack, blue whitings, not fillets, meat of 0304, and edible offal of 0303.9	0303
030381	I	Fish; frozen, dogfish and other sharks, excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0303.91 to 0303.99	0303
030382	I	Fish; frozen, rays and skates (Rajidae), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0303.91 to 0303.99	0303
030383	I	Fish; frozen, toothfish (Dissostichus spp.), excluding fillets, livers, roes, and edible fish offal of subheadings 0303.91 to 0303.99	0303
030384	I	Fish; frozen, seabass (Dicentrarchus spp.), excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0303.91 to 0303.99	0303
030389	I	Fish; frozen, n.e.c. in heading 0303, excluding fillets, fish meat of 0304, and edible fish offal of subheadings 0303.91 to 0303.99	0303
030391	I	Fish; frozen, livers, roes and milt	0303
030392	I	Fish; frozen, shark fins	0303
030399	I	Fish; frozen, fish fins (other than shark fins), heads, tails, maws and other edible fish offal	0303
030431	I	Fish fillets; fresh or chilled, tilapias (Oreochromis spp.)	0304
030432	I	Fish fillets; fresh or chilled, catfish (Pangasius spp., Silurus spp., Clarias spp., Ictalurus spp.)	0304
030433	I	Fish fillets; fresh or chilled, Nile perch (Lates niloticus)	0304
030439	I	Fish fillets; fresh or chilled, carp (as specified by the WCO), eels (Anguilla spp.), and snakeheads (Channa spp.)	0304
030441	I	Fish fillets; fresh or chilled, salmon, Pacific (Oncorhynchus nerka, Oncorhynchus gorbuscha, Oncorhynchus keta, Oncorhynchus tschawytscha, Oncorhynchus kisutch, Oncorhynchus masou and Oncorhynchus rhodurus), Atlantic (Salmo salar), Danube (Hucho hucho)	0304
030442	I	Fish fillets; fresh or chilled, trout (Salmo trutta, Oncorhynchus mykiss, Oncorhynchus clarki, Oncorhynchus aguabonita, Oncorhynchus gilae, Oncorhynchus apache and Oncorhynchus chrysogaster)	0304
030443	I	Fish fillets; fresh or chilled, flat fish (Pleuronectidae, Bothidae, Cynoglossidae, Soleidae, Scophthalmidae and Citharidae)	0304
030444	I	Fish fillets; fresh or chilled, of the families Bregmacerotidae, Euclichthyidae, Gadidae, Macrouridae, Melanonidae, Merlucciidae, Moridae, and Muraenolepididae	0304
030445	I	Fish fillets; fresh or chilled, swordfish (Xiphias gladius)	0304
030446	I	Fish fillets; fresh or chilled, toothfish (Dissostichus spp.)	0304
030447	I	Fish fillets; fresh or chilled, dogfish and other sharks	0304
030448	I	Fish fillets; fresh or chilled, rays and skates (Rajidae)	0304
030449	I	Fish fillets; fresh or chilled, other than fish of heading 0304.4	0304
030451	I	Fish meat, excluding fillets, whether or not minced; fresh or chilled, tilapias, catfish, carp, eels, Nile perch, and snakeheads	0304
030452	I	Fish meat, excluding fillets, whether or not minced; fresh or chilled, salmonidae	0304
030453	I	Fish meat, excluding fillets, whether or not minced; fresh or chilled, of the families Bregmacerotidae, Euclichthyidae, Gadidae, Macrouridae, Melanonidae, Merlucciidae, Moridae, and Muraenolepididae	0304
030454	I	Fish meat, excluding fillets, whether or not minced; fresh or chilled, swordfish (Xiphias gladius)	0304
030455	I	Fish meat, excluding fillets, whether or not minced; fresh or chilled, toothfish (Dissostichus spp.)	0304
030456	I	Fish meat; excluding fillets, whether or not minced; fresh or chilled, dogfish and other sharks	0304
030457	I	Fish meat; excluding fillets, whether or not minced; fresh or chilled, rays and skates (Rajidae)	0304
030459	I	Fish meat; excluding fillets, whether or not minced; fresh or chilled, of fish n.e.c. in item no. 0304.5	0304
030461	I	Fish fillets; frozen, tilapias (Oreochromis spp.)	0304
030462	I	Fish fillets; frozen, catfish (Pangasius spp., Silurus spp., Clarias spp., Ictalurus spp.)	0304
030463	I	Fish fillets; frozen, Nile Perch (Lates niloticus)	0304
030469	I	Fish fillets; frozen, carp (Cyprinus/Carassius/Ctenopharyngodon idellus/Hypophthalmichthys/Cirrhinus/Mylopharyngodon piceus/Catla catla/Labeo/Osteochilus hasselti/Leptobarbus hoeveni/Megalobrama), eels (Anguilla) and snakeheads (Channa)	0304
030471	I	Fish fillets; frozen, cod (Gadus morhua, Gadus ogac, Gadus macrocephalus)	0304
030472	I	Fish fillets; frozen, haddock (Melanogrammus aeglefinus)	0304
030473	I	Fish fillets; frozen, coalfish (Pollachius virens)	0304
030474	I	Fish fillets; frozen, hake (Merluccius spp., Urophycis spp.)	0304
030475	I	Fish fillets; frozen, Alaska pollock (Theragra chalcogramma)	0304
030479	I	Fish fillets; frozen, of the families Bregmacerotidae, Euclichthyidae, Gadidae, Macrouridae, Melanonidae, Merlucciidae, Moridae and Muraenolepididae other than cod, haddock, coalfish, hake, and Alaska pollock	0304
030481	I	Fish fillets; frozen, salmon, Pacific (Oncorhynchus nerka, Oncorhynchus gorbuscha, Oncorhynchus keta, Oncorhynchus tschawytscha, Oncorhynchus kisutch, Oncorhynchus masou, Oncorhynchus rhodurus), Atlantic (Salmo salar), and Danube (Hucho hucho)	0304
030482	I	Fish fillets; frozen, trout (Salmo trutta, Oncorhynchus mykiss, Oncorhynchus clarki, Oncorhynchus aguabonita, Oncorhynchus gilae, Oncorhynchus apache and Oncorhynchus chrysogaster)	0304
030483	I	Fish fillets; frozen, flat fish (Pleuronectidae, Bothidae, Cynoglossidae, Soleidae, Scophthalmidae and Citharidae)	0304
030484	I	Fish fillets; frozen, swordfish (Xiphias gladius)	0304
030485	I	Fish fillets; frozen, toothfish (Dissostichus spp.)	0304
030486	I	Fish fillets; frozen, herrings (Clupea harengus, Clupea pallasii)	0304
030487	I	Fish fillets; frozen, tunas (of the genus Thunnus), skipjack tuna (stripe-bellied bonito) (Katsuwonus pelamis)	0304
030488	I	Fish fillets; frozen, dogfish, other sharks, rays and skates (Rajidae)	0304
030489	I	Fish fillets; frozen, of fish n.e.c. in heading 0304.8	0304
030491	I	Fish meat, excluding fillets, whether or not minced; frozen, swordfish (Xiphias gladius)	0304
030492	I	Fish meat, excluding fillets, whether or not minced; frozen, toothfish (Dissostichus spp.)	0304
030493	I	Fish meat, excluding fillets, whether or not minced; frozen, tilapias, catfish, carp, eels, Nile perch, and snakeheads	0304
030494	I	Fish meat, excluding fillets, whether or not minced; frozen, Alaska Pollock (Theragra chalcogramma)	0304
030495	I	Fish meat, excluding fillets, whether or not minced; frozen, of the families Bregmacerotidae, Euclichthyidae, Gadidae, Macrouridae, Melanonidae, Merlucciidae, Moridae and Muraenolepididae, other than Alaska Pollock (Theragra chalcogramma)	0304
030496	I	Fish meat, excluding fillets, whether or not minced; frozen, dogfish and other sharks	0304
030497	I	Fish meat, excluding fillets, whether or not minced; frozen, rays and skates (Rajidae)	0304
030499	I	Fish meat, excluding fillets, whether or not minced; frozen, n.e.c. in item no. 0304.9	0304
030520	I	Fish; livers, roes and milt of fish, dried, smoked, salted or in brine	0305
030531	I	Fish fillets; dried, salted or in brine, but not smoked, tilapias, catfish, carp, eels, Nile perch, and snakeheads	0305
030532	I	Fish fillets; dried, salted or in brine, but not smoked, of the families Bregmacerotidae, Euclichthyidae, Gadidae, Macrouridae, Melanonidae, Merlucciidae, Moridae and Muraenolepididae	0305
030539	I	Fish fillets; dried, salted or in brine, but not smoked, n.e.c. in item no. 0305.3	0305
030541	I	Fish; smoked, whether or not cooked before or during smoking, salmon, Pacific (Oncorhynchus nerka, gorbuscha, keta, tschawytscha, kisutch, masou, rhodurus), Atlantic (Salmo salar) and Danube (Hucho hucho), includes fillets, but excludes edible fish offal	0305
030542	I	Fish; smoked, whether or not cooked before or during smoking, herrings (Clupea harengus, Clupea pallasii), includes fillets, but excludes edible fish offal	0305
030543	I	Fish; smoked, whether or not cooked before or during smoking, trout (Salmo trutta, Oncorhynchus mykiss/clarki/aguabonita/gilae/apache/chrysogaster), includes fillets, but excludes edible fish offal	0305
030544	I	Fish; smoked, whether or not cooked before or during smoking, tilapias, catfish, carp, eels, Nile perch, and snakeheads, includes fillets, but excludes edible fish offal	0305
030549	I	Fish; smoked, whether or not cooked before or during smoking, n.e.c. in item no. 0305.4, includes fillets, but excludes edible fish offal	0305
030551	I	Fish; dried, whether or not salted but not smoked, other than edible fish offal, cod (Gadus morhua, Gadus ogac, Gadus macrocephalus)	0305
030552	I	Fish; dried, whether or not salted but not smoked, tilapias, catfish, carp, eels, Nile perch, and snakeheads	0305
030553	I	Fish; dried, whether or not salted but not smoked, fish of the families Bregmacerotidae, Euclichthyidae, Gadidae, Macrouridae, Melanonidae, Merlucciidae, Moridae and Muraenolepididae, other than cod	0305
030554	I	Dried herrings, anchovies, sardines, sardinella, brisling or sprats, mackerel (incl Indian, jack, or horse), seerfishes, jacks, crevalles, cobia, silver pomfrets, Pacific saury, scads, capelin, swordfish, Kawakawa, bonitos, marlins, sailfishes, spearfish	0305
030559	I	Fish; dried, whether or not salted but not smoked, other than edible fish offal, n.e.c. in item no. 0305.5	0305
030561	I	Fish; salted or in brine, not dried or smoked, other than edible fish offal, herrings (Clupea harengas, Clupea pallasii)	0305
030562	I	Fish; salted or in brine, not dried or smoked, other than edible fish offal, cod (Gadus morhua, Gadus ogac, Gadus macrocephalus)	0305
030563	I	Fish; salted or in brine, not dried or smoked, other than edible fish offal, anchovies (Engrails spp.)	0305
030564	I	Fish; salted or in brine, not dried or smoked, other than edible fish offal, tilapias, catfish, carp, eels, Nile perch, and snakeheads	0305
030569	I	Fish; salted or in brine, not dried or smoked, other than edible fish offal, n.e.c. in item no. 0305.6	0305
030571	I	Fish; edible offal, shark fins	0305
030572	I	Fish; edible offal, fish heads, tails and maws	0305
030579	I	Fish; edible offal, other than shark fins, fish heads, tails and maws	0305
030611	I	Crustaceans; frozen, rock lobsters and other sea crawfish (Palinurus spp., Panulirus spp., Jasus spp.), in shell or not, smoked, cooked or not before or during smoking; in shell, cooked by steaming or by boiling in water	0306
030612	I	Crustaceans; frozen, lobsters (Homarus spp.), in shell or not, smoked, cooked or not before or during smoking; in shell, cooked by steaming or by boiling in water	0306
030614	I	Crustaceans; frozen, crabs, in shell or not, smoked, cooked or not before or during smoking; in shell, cooked by steaming or by boiling in water	0306
030615	I	Crustaceans; frozen, Norway lobsters (Nephrops norvegicus), in shell or not, smoked, cooked or not before or during smoking; in shell, cooked by steaming or by boiling in water	0306
030616	I	Crustaceans; frozen, cold-water shrimps and prawns (Pandalus spp., Crangon crangon), in shell or not, smoked, cooked or not before or during smoking; in shell, cooked by steaming or by boiling in water	0306
030617	I	Crustaceans; frozen, shrimps and prawns, excluding cold-water varieties, in shell or not, smoked, cooked or not before or during smoking; in shell, cooked by steaming or by boiling in water	0306
030619	I	Crustaceans; frozen, n.e.c. in item no. 0306.1, in shell or not, smoked, cooked or not before or during smoking; in shell, cooked by steaming or by boiling in water	0306
030631	I	Crustaceans; live, fresh or chilled, rock lobsters and other sea crawfish (Palinurus spp., Panulirus spp., Jasus spp.), in shell or not	0306
030632	I	Crustaceans; live, fresh or chilled, lobsters (Homarus spp.), whether in shell or not	0306
030633	I	Crustaceans; live, fresh or chilled, crabs, whether in shell or not	0306
030634	I	Crustaceans; live, fresh or chilled, Norway lobsters (Nephrops norvegicus), in shell or not	0306
030635	I	Crustaceans; live, fresh or chilled, cold-water shrimps and prawns (Pandalus spp., Crangon crangon), in shell or not	0306
030636	I	Crustaceans; live, fresh or chilled, shrimps and prawns excluding cold-water varieties, in shell or not	0306
030639	I	Crustaceans; live, fresh or chilled, n.e.c. in item no. 0306.3, in shell or not	0306
030691	I	Crustaceans; rock lobsters and other sea crawfish (Palinurus spp., Panulirus spp., Jasus spp.), smoked, cooked or not, whether in shell or not, whether or not cooked before or during smoking	0306
030692	I	Crustaceans; lobsters (Homarus spp.), smoked, cooked or not, whether in shell or not, whether or not cooked before or during smoking	0306
030693	I	Crustaceans; crabs, smoked, cooked or not, whether in shell or not, whether or not cooked before or during smoking	0306
030694	I	Crustaceans; Norway lobsters (Nephrops norvegicus), smoked, cooked or not, whether in shell or not, whether or not cooked before or during smoking	0306
030695	I	Crustaceans; shrimps and prawns, smoked, cooked or not, whether in shell or not, whether or not cooked before or during smoking	0306
030699	I	Crustaceans; smoked, whole, cooked or not, n.e.c. in item no. 0306.9, in shell or not	0306
030711	I	Molluscs; oysters, whether in shell or not, live, fresh or chilled	0307
030712	I	Molluscs; oysters, whether in shell or not, frozen	0307
030719	I	Molluscs; oysters, whether in shell or not, dried, salted or in brine, smoked, cooked or not before or during the smoking process	0307
030721	I	Molluscs; scallops and other molluscs of the family Pectinidae, whether in shell or not, live, fresh or chilled	0307
030722	I	Molluscs; scallops and other molluscs of the family Pectinidae, whether in shell or not, frozen	0307
030729	I	Molluscs; scallops and other molluscs of the family Pectinidae, whether in shell or not, dried, salted, in brine, or smoked, cooked or not before or during the smoking process	0307
030731	I	Molluscs; mussels (Mytilus spp., Perna spp.), whether in shell or not, live, fresh or chilled	0307
030732	I	Molluscs; mussels (Mytilus spp., Perna spp.), whether in shell or not, frozen	0307
030739	I	Molluscs; mussels (Mytilus spp., Perna spp.), whether in shell or not, dried, salted, in brine, or smoked, cooked or not before or during the smoking process	0307
030742	I	Molluscs; cuttle fish and squid, whether in shell or not, live, fresh or chilled	0307
030743	I	Molluscs; cuttle fish and squid, whether in shell or not, frozen	0307
030749	I	Molluscs; cuttle fish and squid, whether in shell or not, dried, salted, in brine, or smoked, cooked or not before or during the smoking process	0307
030751	I	Molluscs; octopus (Octopus spp.), live, fresh or chilled	0307
030752	I	Molluscs; octopus (Octopus spp.), frozen	0307
030759	I	Molluscs; octopus (Octopus spp.), dried, salted, in brine, or smoked, cooked or not before or during the smoking process	0307
030760	I	Molluscs; snails, other than sea snails, whether in shell or not, live, fresh, chilled, frozen, dried, salted, in brine, or smoked, cooked or not before or during the smoking process	0307
030771	I	Molluscs; clams, cockles and ark shells (families Arcidae, Arcticidae, Cardiidae, Donacidae, Hiatellidae, Mactridae, Mesodesmatidae, Myidae, Semelidae, Solecurtidae, Solenidae, Tridacnidae and Veneridae), whether in shell or not, live, fresh or chilled	0307
030772	I	Molluscs; clams, cockles, ark shells (Arcidae, Arcticidae, Cardiidae, Donacidae, Hiatellidae, Mactridae, Mesodesmatidae, Myidae, Semelidae, Solecurtidae, Solenidae, Tridacnidae and Veneridae), whether in shell or not, frozen	0307
030779	I	Molluscs; clams, cockle, ark shells (families Arcidae, Arcticidae, Cardiidae, Donacidae, Hiatellidae, Mactridae, Mesodesmatidae, Myidae, Semelidae, Solecurtidae, Solenidae, Tridacnidae, Veneridae), whether in shell or not, dried, salted, in brine, smoked	0307
030781	I	Molluscs; abalone (Haliotis spp.), whether in shell or not, live, fresh or chilled	0307
030782	I	Molluscs; stromboid conchs (Strombus spp.), whether in shell or not, live, fresh or chilled	0307
030783	I	Molluscs; abalone (Haliotis spp.), whether in shell or not, frozen	0307
030784	I	Molluscs; stromboid conchs (Strombus spp.), whether in shell or not, frozen	0307
030787	I	Molluscs; abalone (Haliotis spp.), whether in shell or not, dried, salted, in brine, or smoked, cooked or not before or during the smoking process	0307
030788	I	Molluscs; stromboid conchs (Strombus spp.), whether in shell or not, dried, salted, in brine, or smoked, cooked or not before or during the smoking process	0307
030791	I	Molluscs; n.e.c. in heading 0307, whether in shell or not, live or fresh, chilled	0307
030792	I	Molluscs; n.e.c. in heading 0307, whether in shell or not, frozen	0307
030799	I	Molluscs; n.e.c. in heading 0307, whether in shell or not, dried, salted, in brine, or smoked, cooked or not before or during the smoking process	0307
030811	I	Aquatic invertebrates; sea cucumbers (Stichopus japonicus, Holothuroidea), live, fresh or chilled	0308
030812	I	Aquatic invertebrates; sea cucumbers (Stichopus japonicus, Holothuroidea), frozen	0308
030819	I	Aquatic invertebrates; sea cucumbers (Stichopus japonicus, Holothuroidea), dried, salted or in brine, smoked, whether or not cooked before or during the smoking process	0308
030821	I	Aquatic invertebrates; sea urchins (Strongylocentrotus spp., Paracentrotus lividus, Loxechinus albus, Echinus esculentus), live, fresh or chilled	0308
030822	I	Aquatic invertebrates; sea urchins (Strongylocentrotus spp., Paracentrotus lividus, Loxechinus albus, Echinus esculentus), frozen	0308
030829	I	Aquatic invertebrates; sea urchins (Strongylocentrotus spp., Paracentrotus lividus, Loxechinus albus, Echinus esculentus), dried, salted or in brine, smoked, whether or not cooked before or during smoking process	0308
030830	I	Aquatic invertebrates; jellyfish (Rhopilema spp.), live, fresh, chilled, frozen, dried, salted or in brine, smoked, whether or not cooked before or during smoking	0308
030890	I	Aquatic invertebrates; other than crustaceans, molluscs, sea urchins, sea cucumbers and jellyfish, live, fresh, chilled, frozen, dried, salted or in brine, smoked, cooked or not before or during smoking	0308
030910	I	Flours, meals and pellets of fish, fit for human consumption	0309
030990	I	Flours, meals and pellets of crustaceans, molluscs and other aquatic invertebrates, fit for human consumption	0309
040110	I	Dairy produce; milk and cream, not concentrated, not containing added sugar or other sweetening matter, of a fat content, by weight, not exceeding 1%	0401
040120	I	Dairy produce; milk and cream, not concentrated, not containing added sugar or other sweetening matter, of a fat content, by weight, exceeding 1% but not exceeding 6%	0401
040140	I	Dairy produce; milk and cream, not concentrated, not containing added sugar or other sweetening matter, of a fat content, by weight, exceeding 6% but not exceeding 10%	0401
040150	I	Dairy produce; milk and cream, not concentrated, not containing added sugar or other sweetening matter, of a fat content, by weight, exceeding 10%	0401
040210	I	Dairy produce; milk and cream, concentrated or containing added sugar or other sweetening matter, in powder, granules or other solid forms, of a fat content not exceeding 1.5% (by weight)	0402
040221	I	Dairy produce; milk and cream, concentrated, not containing added sugar or other sweetening matter, in powder, granules or other solid forms, of a fat content exceeding 1.5% (by weight)	0402
040229	I	Dairy produce; milk and cream, containing added sugar or other sweetening matter, in powder, granules or other solid forms, of a fat content exceeding 1.5% (by weight)	0402
040291	I	Dairy produce; milk and cream, concentrated, not containing added sugar or other sweetening matter, other than in powder, granules or other solid forms	0402
040299	I	Dairy produce; milk and cream, containing added sugar or other sweetening matter, other than in powder, granules or other solid forms	0402
040320	I	Dairy produce; yoghurt, whether or not concentrated or containing added sugar or other sweetening matter or flavoured or containing added fruit, nuts or cocoa	0403
040390	I	Dairy produce; buttermilk, curdled milk or cream, kephir, fermented or acidified milk or cream, whether or not concentrated or containing added sweetening, flavouring, fruit, nuts or cocoa (excluding yoghurt)	0403
040410	I	Dairy produce; whey, whether or not concentrated or containing added sugar or other sweetening matter	0404
040490	I	Dairy produce; natural milk constituents (excluding whey), whether or not containing added sugar or other sweetening matter, n.e.c. in chapter 04	0404
040510	I	Dairy produce; derived from milk, butter	0405
040520	I	Dairy produce; dairy spreads	0405
040590	I	Dairy produce; fats and oils derived from milk (other than butter or dairy spreads)	0405
040610	I	Dairy produce; fresh cheese (including whey cheese), not fermented, and curd	0406
040620	I	Dairy produce; cheese of all kinds, grated or powdered	0406
040630	I	Dairy produce; cheese, processed (not grated or powdered)	0406
040640	I	Dairy produce; cheese, blue-veined and other cheese containing veins produced by Penicillium roqueforti (not grated, powdered or processed)	0406
040690	I	Dairy produce; cheese (not grated, powdered or processed), n.e.c. in heading no. 0406	0406
040711	I	Birds' eggs, in shell; fresh, fertilised eggs for incubation, of fowls of the species Gallus domesticus (domestic hens)	0407
040719	I	Birds' eggs, in shell; fresh, fertilised eggs for incubation, other than fowls of the species Gallus domesticus (domestic hens)	0407
040721	I	Birds' eggs, in shell; fresh, not for incubation, of fowls of the species Gallus domesticus (domestic hens)	0407
040729	I	Birds' eggs, in shell; fresh, not for incubation, other than fowls of the species Gallus domesticus (domestic hens)	0407
040790	I	Birds' eggs, in shell; preserved or cooked	0407
040811	I	Eggs; birds' eggs, yolks, dried, whether or not containing added sugar or other sweetening matter	0408
040819	I	Eggs; birds' eggs, yolks, fresh, cooked by steaming or by boiling in water, moulded, frozen or otherwise preserved, whether or not containing added sugar or other sweetening matter	0408
040891	I	Eggs; birds' eggs (not in shell, excluding yolks only), dried, whether or not containing added sugar or other sweetening matter	0408
040899	I	Eggs; birds' eggs (not in shell, excluding yolks only), fresh, cooked by steaming or boiling in water, moulded, frozen, otherwise preserved, whether or not containing added sugar or other sweetening matter	0408
040900	I	Honey; natural	0409
041010	I	Animal products; insects	0410
041090	I	Animal products; edible products of animal origin, not elsewhere specified or included, other than insects	0410
050100	I	Animal products; hair, human, unworked, whether or not washed or scoured, and waste of human hair	0501
050210	I	Animal products; hair and bristles, of pigs, hogs or boars, and waste thereof	0502
050290	I	Animal products; badger hair and other brush making hair and waste of such bristles or hair, n.e.c. in heading no. 0502 (excluding horsehair)	0502
050400	I	Animal products; guts, bladders and stomachs of animals (other than fish), whole and pieces thereof, fresh, chilled, frozen, salted, in brine, dried or smoked	0504
050510	I	Animal products; feathers and down used for stuffing, not further worked than cleaned, disinfected or treated for preservation	0505
050590	I	Animal products; skins and other parts of birds, feathers and down (not for stuffing), powder and waste of such, not further worked than cleaned, disinfected or treated for preservation	0505
050610	I	Animal products; ossein and bones treated with acid	0506
050690	I	Animal products; bones and horn-cores and powder or waste of such, unworked, defatted, simply prepared (not cut to shape), or treated with acid or degelatinised, n.e.c. in heading no. 0506	0506
050710	I	Animal products; ivory, unworked or simply prepared but not cut to shape, ivory powder and waste	0507
050790	I	Animal products; tortoise-shell, whalebone and whalebone hair, horns, antlers, hooves, nails, claws and beaks, unworked or simply prepared but not cut to shape, waste and powder of these products	0507
050800	I	Animal products; coral and similar materials, shells of molluscs, crustaceans, echinoderms, cuttle-bone, unworked or simply prepared but not cut to shape, powder and waste thereof	0508
051000	I	Animal products; ambergris, castoreum, civet, musk, cantharides, bile (dried or not) glands and other animal products, for pharmaceutical purposes, fresh, chilled, frozen or otherwise provisionally preserved	0510
051110	I	Animal products; bovine semen	0511
051191	I	Animal products; of fish or crustaceans, molluscs or other aquatic invertebrates; dead animals of chapter 03, unfit for human consumption	0511
051199	I	Animal products; n.e.c. in chapter 5	0511
060110	II	Plants, live; bulbs, tubers, tuberous roots, corms, crowns and rhizomes, dormant	0601
060120	II	Plants, live; bulbs, tubers, tuberous roots, corms, crowns and rhizomes, in growth or in flower, chicory plants and roots other than of heading no. 1212	0601
060210	II	Plants, live; unrooted cuttings and slips	0602
060220	II	Plants, live; edible fruit or nut trees, shrubs and bushes, grafted or not	0602
060230	II	Plants, live; rhododendrons and azaleas, grafted or not	0602
060240	II	Plants, live; roses, grafted or not	0602
060290	II	Plants, live; n.e.c. in heading no. 0602	0602
060311	II	Flowers, cut; roses, flowers and buds of a kind suitable for bouquets or ornamental purposes, fresh	0603
060312	II	Flowers, cut; carnations, flowers and buds of a kind suitable for bouquets or ornamental purposes, fresh	0603
060313	II	Flowers, cut; orchids, flowers and buds of a kind suitable for bouquets or ornamental purposes, fresh	0603
060314	II	Flowers, cut; chrysanthemums, flowers and buds of a kind suitable for bouquets or ornamental purposes, fresh	0603
060315	II	Flowers, cut; lilies (Lilium spp.), flowers and flower buds of a kind suitable for bouquets or ornamental purposes, fresh	0603
060319	II	Flowers, cut; flowers and buds of a kind suitable for bouquets or ornamental purposes, fresh, other than roses, carnations, orchids, chrysanthemums or lillies	0603
060390	II	Flowers, cut; flowers and flower buds of a kind suitable for bouquets or ornamental purposes, dried, dyed, bleached, impregnated or otherwise prepared	0603
060420	II	Foliage, branches and other parts of plants, without flowers or flower buds, and grasses, mosses and lichens; suitable for bouquets or for ornamental purposes, fresh	0604
060490	II	Foliage, branches and other parts of plants, without flowers or flower buds, and grasses, mosses and lichens; suitable for bouquets or for ornamental purposes, dried, dyed, bleached, impregnated or otherwise prepared	0604
070110	II	Vegetables; seed potatoes, fresh or chilled	0701
070190	II	Vegetables; potatoes (other than seed), fresh or chilled	0701
070200	II	Vegetables; tomatoes, fresh or chilled	0702
070310	II	Vegetables, alliaceous; onions and shallots, fresh or chilled	0703
070320	II	Vegetables, alliaceous; garlic, fresh or chilled	0703
070390	II	Vegetables, alliaceous; leeks and other kinds n.e.c. in heading no. 0703, fresh or chilled	0703
070410	II	Vegetables, brassica; cauliflowers and broccoli, fresh or chilled	0704
070420	II	Vegetables, brassica; brussel sprouts, fresh or chilled	0704
070490	II	Vegetables, brassica; edible, n.e.c. in heading no. 0704, fresh or chilled	0704
070511	II	Vegetables; cabbage (head) lettuce (lactuca sativa), fresh or chilled	0705
070519	II	Vegetables; lettuce (lactuca sativa), (other than cabbage lettuce), fresh or chilled	0705
070521	II	Vegetables; witloff chicory (cichorium intybus var. foliosum), fresh or chilled	0705
070529	II	Vegetables; chicory (cichorium spp.), (other than witloof chicory), fresh or chilled	0705
070610	II	Vegetables, root; carrots and turnips, fresh or chilled	0706
070690	II	Vegetables, root; salad beetroot, salsify, celeric, radishes and similar edible roots, fresh or chilled	0706
070700	II	Vegetables; cucumbers and gherkins, fresh or chilled	0707
070810	II	Vegetables, leguminous; peas (pisum sativum), shelled or unshelled, fresh or chilled	0708
070820	II	Vegetables, leguminous; beans (vigna spp., phaseolus spp.), shelled or unshelled, fresh or chilled	0708
070890	II	Vegetables, leguminous; (other than peas and beans), shelled or unshelled, fresh or chilled	0708
070920	II	Vegetables; asparagus, fresh or chilled	0709
070930	II	Vegetables; aubergines, (e.g. plants), fresh or chilled	0709
070940	II	Vegetables; celery (other than celeriac), fresh or chilled	0709
070951	II	Vegetables; mushrooms of the genus Agaricus, fresh or chilled	0709
070952	II	Vegetables; mushrooms of the genus Boletus, fresh or chilled	0709
070953	II	Vegetables; mushrooms of the genus Cantharellus, fresh or chilled	0709
070954	II	Vegetables; shiitake mushrooms (Lentinus edodes), fresh or chilled	0709
070955	II	Vegetables; matsutake mushrooms (Tricholoma matsutake, Tricholoma magnivelare, Tricholoma anatolicum, Tricholoma dulciolens, Tricholoma caligatum), fresh or chilled	0709
070956	II	Vegetables; truffles (Tuber spp.), fresh or chilled	0709
070959	II	Vegetables; truffles and mushrooms n.e.c. in heading 0709, fresh or chilled	0709
070960	II	Vegetables; fruits of the genus capsicum or of the genus pimenta, fresh or chilled	0709
070970	II	Vegetables; spinach, New Zealand spinach and orache spinach (garden spinach), fresh or chilled	0709
070991	II	Vegetables; globe artichokes, fresh or chilled	0709
070992	II	Vegetables; olives, fresh or chilled	0709
070993	II	Vegetables; pumpkins, squash and gourds (Cucurbita spp.), fresh or chilled	0709
070999	II	Vegetables; edible, n.e.c. in chapter 07, fresh or chilled	0709
071010	II	Vegetables; potatoes, uncooked or cooked by steaming or boiling in water, frozen	0710
071021	II	Vegetables, leguminous; peas (pisum sativum), shelled or unshelled, uncooked or cooked by steaming or boiling in water, frozen	0710
071022	II	Vegetables, leguminous; beans (vigna spp., phaseolus spp.), shelled or unshelled, uncooked or cooked by steaming or boiling in water, frozen	0710
071029	II	Vegetables, leguminous; (other than peas or beans), shelled or unshelled, uncooked or cooked by steaming or boiling in water, frozen	0710
071030	II	Vegetables; spinach, New Zealand spinach and orache spinach (garden spinach), uncooked or cooked by steaming or boiling in water, frozen	0710
071040	II	Vegetables; sweetcorn, uncooked or cooked by steaming or boiling in water, frozen	0710
071080	II	Vegetables; uncooked or cooked by steaming or boiling in water, n.e.c. in heading no. 0710, frozen	0710
071090	II	Vegetable mixtures; uncooked or cooked by steaming or boiling in water, frozen	0710
071120	II	Vegetables; olives, provisionally preserved but unsuitable in that state for immediate consumption	0711
071140	II	Vegetables; cucumbers and gherkins, provisionally preserved but unsuitable in that state for immediate consumption	0711
071151	II	Vegetables; mushrooms of the genus Agaricus, provisionally preserved but unsuitable in that state for immediate consumption	0711
071159	II	Vegetables; mushrooms other than of the genus Agaricus, provisionally preserved but unsuitable in that state for immediate consumption	0711
071190	II	Vegetables and mixed vegetables; n.e.c. in heading no. 0711, provisionally preserved but unsuitable in that state for immediate consumption	0711
071220	II	Vegetables; onions, whole, cut, sliced, broken or in powder but not further prepared, dried	0712
071231	II	Vegetables; mushrooms of the genus Agaricus, whole, cut, sliced, broken or in powder but not further prepared, dried	0712
071232	II	Vegetables; wood ears (Auricularia spp), whole, cut, sliced, broken or in powder but not further prepared, dried	0712
071233	II	Vegetables; jelly fungi (Tremella spp)), whole, cut, sliced, broken or in powder but not further prepared, dried	0712
071234	II	Vegetables; shiitake mushrooms (Lentinus edodes), whole, cut, sliced, broken or in powder but not further prepared, dried	0712
071239	II	Vegetables; mushrooms and truffles n.e.c. in item 0712.3, whole, cut, sliced, broken or in powder but not further prepared, dried	0712
071290	II	Vegetables; mixtures of vegetables n.e.c. in heading no. 0712, whole, cut, sliced, broken or in powder but not further prepared, dried	0712
071310	II	Vegetables, leguminous; peas (pisum sativum), shelled, whether or not skinned or split, dried	0713
071320	II	Vegetables, leguminous; chickpeas (garbanzos), shelled, whether or not skinned or split, dried	0713
071331	II	Vegetables, leguminous; beans of the species vigna mungo (l.) hepper or vigna radiata (l.) wilczek, shelled, whether or not skinned or split, dried	0713
071332	II	Vegetables, leguminous; small red (adzuki) beans (phaseolus or vigna angularis), shelled, whether or not skinned or split, dried	0713
071333	II	Vegetables, leguminous; kidney beans, including white pea beans (phaseolus vulgaris), shelled, whether or not skinned or split, dried	0713
071334	II	Vegetables, leguminous; bambara beans (Vigna subterranea or Voandzeia subterranea), shelled, whether or not skinned or split, dried	0713
071335	II	Vegetables, leguminous; cow peas (Vigna unguiculata), shelled, whether or not skinned or split, dried	0713
071339	II	Vegetables, leguminous; n.e.c. in item no. 0713.3, shelled, whether or not skinned or split, dried	0713
071340	II	Vegetables, leguminous; lentils, shelled, whether or not skinned or split, dried	0713
071350	II	Vegetables, leguminous; broad beans (vicia faba var. major) and horse beans (vicia faba var. equina, vicia faba var. minor), shelled, whether or not skinned or split, dried	0713
071360	II	Vegetables, leguminous; pigeon peas (Cajanus cajan), shelled, whether or not skinned or split, dried	0713
071390	II	Vegetables, leguminous; n.e.c. in heading no. 0713, shelled, whether or not skinned or split, dried	0713
071410	II	Vegetable roots and tubers; manioc (cassava), with high starch or inulin content, fresh, chilled, frozen or dried, whether or not sliced or in the form of pellets	0714
071420	II	Vegetable roots and tubers; sweet potatoes, with high starch or inulin content, fresh, chilled, frozen or dried, whether or not sliced or in the form of pellets	0714
071430	II	Vegetable roots and tubers; yams (Dioscorea spp.) with high starch or inulin content, fresh, chilled, frozen or dried, whether or not sliced or in the form of pellets	0714
071440	II	Vegetable roots and tubers; taro (Colocasia spp.) with high starch or inulin content, fresh, chilled, frozen or dried, whether or not sliced or in the form of pellets	0714
071450	II	Vegetable roots and tubers; yautia (Xanthosoma spp.) with high starch or inulin content, fresh, chilled, frozen or dried, whether or not sliced or in the form of pellets	0714
071490	II	Vegetable roots and tubers; arrowroot, salep, Jerusalem artichokes and similar roots and tubers (not manioc, sweet potatoes, yams, taro or yautia), high starch or inulin content, fresh, chilled, frozen, dried, sliced or not, or in pellet form; sago pith	0714
080111	II	Nuts, edible; coconuts, desiccated	0801
080112	II	Nuts, edible; coconuts, in the inner shell (endocarp)	0801
080119	II	Nuts, edible; coconuts, fresh or dried, other than desiccated or in the inner shell (endocarp)	0801
080121	II	Nuts, edible; brazil nuts, fresh or dried, in shell	0801
080122	II	Nuts, edible; brazil nuts, fresh or dried, shelled	0801
080131	II	Nuts, edible; cashew nuts, fresh or dried, in shell	0801
080132	II	Nuts, edible; cashew nuts, fresh or dried, shelled	0801
080211	II	Nuts, edible; almonds, fresh or dried, in shell	0802
080212	II	Nuts, edible; almonds, fresh or dried, shelled	0802
080221	II	Nuts, edible; hazelnuts or filberts (corylus spp.), fresh or dried, in shell	0802
080222	II	Nuts, edible; hazelnuts or filberts (corylus spp.), fresh or dried, shelled	0802
080231	II	Nuts, edible; walnuts, fresh or dried, in shell	0802
080232	II	Nuts, edible; walnuts, fresh or dried, shelled	0802
080241	II	Nuts, edible; chestnuts (Castanea spp.), fresh or dried, in shell	0802
080242	II	Nuts, edible; chestnuts (Castanea spp.), fresh or dried, shelled	0802
080251	II	Nuts, edible; pistachios, fresh or dried, in shell	0802
080252	II	Nuts, edible; pistachios, fresh or dried, shelled	0802
080261	II	Nuts, edible; macadamia, fresh or dried, in shell	0802
080262	II	Nuts, edible; macadamia, fresh or dried, shelled	0802
080270	II	Nuts, edible; kola nuts (Cola spp.), fresh or dried, whether or not shelled or peeled	0802
080280	II	Nuts, edible; areca nuts, fresh or dried, whether or not shelled or peeled	0802
080291	II	Nuts, edible; pine nuts, fresh or dried, in shell	0802
080292	II	Nuts, edible; pine nuts, fresh or dried, shelled	0802
080299	II	Nuts, edible; n.e.c. in heading 0801 and 0802, fresh or dried, whether or not shelled or peeled	0802
080310	II	Fruit, edible; plantains, fresh or dried	0803
080390	II	Fruit, edible; bananas, other than plantains, fresh or dried	0803
080410	II	Fruit, edible; dates, fresh or dried	0804
080420	II	Fruit, edible; figs, fresh or dried	0804
080430	II	Fruit, edible; pineapples, fresh or dried	0804
080440	II	Fruit, edible; avocados, fresh or dried	0804
080450	II	Fruit, edible; guavas, mangoes and mangosteens, fresh or dried	0804
080510	II	Fruit, edible; oranges, fresh or dried	0805
080521	II	Fruit, edible; mandarins (including tangerines and satsumas), fresh or dried	0805
080522	II	Fruit, edible; clementines, fresh or dried	0805
080529	II	Fruit, edible; tangelos, wilkings and similar citrus hybrid, fresh or dried	0805
080540	II	Fruit, edible; grapefruit and pomelos, fresh or dried	0805
080550	II	Fruit, edible; lemons (Citrus limon, Citrus limonum), limes (Citrus aurantifolia, Citrus latifolia), fresh or dried	0805
080590	II	Fruit, edible; citrus fruit n.e.c. in heading no. 0805, fresh or dried	0805
080610	II	Fruit, edible; grapes, fresh	0806
080620	II	Fruit, edible; grapes, dried	0806
080711	II	Fruit, edible; watermelons, fresh	0807
080719	II	Fruit, edible; melons, other than watermelons, fresh	0807
080720	II	Fruit, edible; papaws (papayas), fresh	0807
080810	II	Fruit, edible; apples, fresh	0808
080830	II	Fruit, edible; pears, fresh	0808
080840	II	Fruit, edible; quinces, fresh	0808
080910	II	Fruit, edible; apricots, fresh	0809
080921	II	Fruit, edible; sour cherries (Prunus cerasus), fresh	0809
080929	II	Fruit, edible; cherries, other than sour cherries (Prunus cerasus), fresh	0809
080930	II	Fruit, edible; peaches, including nectarines, fresh	0809
080940	II	Fruit, edible; plums and sloes, fresh	0809
081010	II	Fruit, edible; strawberries, fresh	0810
081020	II	Fruit, edible; raspberries, blackberries, mulberries, and loganberries, fresh	0810
081030	II	Fruit, edible; black, white or red currants and gooseberries, fresh	0810
081040	II	Fruit, edible; cranberries, bilberries and other fruits of the genus vaccinium, fresh	0810
081050	II	Fruit, edible; kiwifruit, fresh	0810
081060	II	Fruit, edible; durians, fresh	0810
081070	II	Fruit, edible; persimmons, fresh	0810
081090	II	Fruit, edible; fruits n.e.c. in heading no. 0801 to 0810, fresh	0810
081110	II	Fruit, edible; strawberries, uncooked or cooked by steaming or boiling in water, frozen, whether or not containing added sugar or other sweetening matter	0811
081120	II	Fruit, edible; raspberries, blackberries, mulberries, loganberries, black, white or red currants and gooseberries, uncooked or cooked, whether or not containing added sugar or other sweetening matter	0811
081190	II	Fruit, edible; fruit and nuts n.e.c. in heading no. 0811, uncooked or cooked, frozen whether or not containing added sugar or other sweetening matter	0811
081210	II	Fruit, edible; cherries, provisionally preserved, but unsuitable in that state for immediate consumption	0812
081290	II	Fruit, edible; fruit and nuts n.e.c. in heading no. 0812, provisionally preserved, but unsuitable in that state for immediate consumption	0812
081310	II	Fruit, edible; apricots, dried	0813
081320	II	Fruit, edible; prunes, dried	0813
081330	II	Fruit, edible; apples, dried	0813
081340	II	Fruit, edible; fruit n.e.c. in heading no. 0812, dried	0813
081350	II	Nuts, edible; mixtures of nuts or dried fruits of chapter 08	0813
081400	II	Peel; of citrus fruit or melons (including watermelons), fresh, frozen, dried or provisionally preserved in brine, in sulphur water and other preservative solutions	0814
090111	II	Coffee; not roasted or decaffeinated	0901
090112	II	Coffee; decaffeinated, not roasted	0901
090121	II	Coffee; roasted, not decaffeinated	0901
090122	II	Coffee; roasted, decaffeinated	0901
090190	II	Coffee; husks and skins, coffee substitutes containing coffee in any proportion	0901
090210	II	Tea, green; (not fermented), in immediate packings of a content not exceeding 3kg	0902
090220	II	Tea, green; (not fermented), in immediate packings of a content exceeding 3kg	0902
090230	II	Tea, black; (fermented) and partly fermented tea, in immediate packings of a content not exceeding 3kg	0902
090240	II	Tea, black; (fermented) and partly fermented tea, in immediate packings of a content exceeding 3kg	0902
090300	II	Mate	0903
090411	II	Spices; pepper (of the genus piper), neither crushed nor ground	0904
090412	II	Spices; pepper (of the genus piper), crushed or ground	0904
090421	II	Spices; fruits of the genus Capsicum or Pimenta, dried, neither crushed nor ground	0904
090422	II	Spices; fruits of the genus Capsicum or Pimenta, crushed or ground	0904
090510	II	Spices; vanilla, neither crushed nor ground	0905
090520	II	Spices; vanilla, crushed or ground	0905
090611	II	Spices; cinnamon (Cinnamomum zeylanicum Blume), neither crushed nor ground	0906
090619	II	Spices; cinnamon and cinnamon-tree flowers, other than cinnamon (Cinnamomum zeylanicum Blume), neither crushed nor ground	0906
090620	II	Spices; cinnamon and cinnamon-tree flowers, crushed or ground	0906
090710	II	Spices; cloves (whole fruit, cloves and stems), neither crushed nor ground	0907
090720	II	Spices; cloves (whole fruit, cloves and stems), crushed or ground	0907
090811	II	Spices; nutmeg, neither crushed nor ground	0908
090812	II	Spices; nutmeg, crushed or ground	0908
090821	II	Spices; mace, neither crushed nor ground	0908
090822	II	Spices; mace, crushed or ground	0908
090831	II	Spices; cardamoms, neither crushed nor ground	0908
090832	II	Spices; cardamoms, crushed or ground	0908
090921	II	Spices; coriander seeds, neither crushed nor ground	0909
090922	II	Spices; coriander seeds, crushed or ground	0909
090931	II	Spices; cumin seeds, neither crushed nor ground	0909
090932	II	Spices; cumin seeds, crushed or ground	0909
090961	II	Spices; seeds of anise, badian, caraway or fennel; juniper berries, neither crushed nor ground	0909
090962	II	Spices; seeds of anise, badian, caraway or fennel; juniper berries, crushed or ground	0909
091011	II	Spices; ginger, neither crushed nor ground	0910
091012	II	Spices; ginger, crushed or ground	0910
091020	II	Spices; saffron	0910
091030	II	Spices; turmeric (curcuma)	0910
091091	II	Spices; mixtures of 2 or more products of different headings	0910
091099	II	Spices; n.e.c. in heading no. 0910	0910
100111	II	Cereals; wheat and meslin, durum wheat, seed	1001
100119	II	Cereals; wheat and meslin, durum wheat, other than seed	1001
100191	II	Cereals; wheat and meslin, other than durum wheat, seed	1001
100199	II	Cereals; wheat and meslin, other than durum wheat, other than seed	1001
100210	II	Cereals; rye, seed	1002
100290	II	Cereals; rye, other than seed	1002
100310	II	Cereals; barley, seed	1003
100390	II	Cereals; barley, other than seed	1003
100410	II	Cereals; oats, seeds	1004
100490	II	Cereals; oats, other than seed	1004
100510	II	Cereals; maize (corn), seed	1005
100590	II	Cereals; maize (corn), other than seed	1005
100610	II	Cereals; rice in the husk (paddy or rough)	1006
100620	II	Cereals; husked (brown) rice	1006
100630	II	Cereals; rice, semi-milled or wholly milled, whether or not polished or glazed	1006
100640	II	Cereals; rice, broken	1006
100710	II	Cereals; grain sorghum, seed	1007
100790	II	Cereals; grain sorghum, other than seed	1007
100810	II	Cereals; buckwheat	1008
100821	II	Cereals; millet, seed	1008
100829	II	Cereals; millet, other than seed	1008
100830	II	Cereals; canary seeds	1008
100840	II	Cereals; fonio (Digitaria spp.)	1008
100850	II	Cereals; quinoa (Chenopodium quinoa)	1008
100860	II	Cereals; triticale	1008
100890	II	Cereals; n.e.c. in chapter 10	1008
110100	II	Wheat or meslin flour	1101
110220	II	Cereal flour; of maize (corn)	1102
110290	II	Cereal flours; other than wheat, meslin, and maize (corn)	1102
110311	II	Cereal groats and meal; of wheat	1103
110313	II	Cereal groats and meal; of maize (corn)	1103
110319	II	Cereal groats and meal; n.e.c. in heading no. 1103	1103
110320	II	Cereal pellets	1103
110412	II	Cereal grains; rolled or flaked, of oats	1104
110419	II	Cereal grains; rolled or flaked, other than oats	1104
110422	II	Cereal grains; worked (e.g. hulled, pearled, sliced or kibbled) of oats	1104
110423	II	Cereal grains; worked (e.g. hulled, pearled, sliced or kibbled) of maize (corn)	1104
110429	II	Cereal grains; worked, other than rolled or flaked (e.g. Hulled, pearled, sliced or kibbled) of cereals, excluding oats and maize, and rice of heading no.1006	1104
110430	II	Cereal; germ of cereals, whole, rolled, flaked or ground	1104
110510	II	Flour, meal and powder; of potatoes	1105
110520	II	Flakes, granules and pellets; of potatoes	1105
110610	II	Flour, meal and powder; of the dried leguminous vegetables of heading no. 0713	1106
110620	II	Flour, meal and powder; of sago or of roots or tubers of heading no. 0714	1106
110630	II	Flour, meal and powder; of the products of chapter 8	1106
110710	II	Malt; not roasted	1107
110720	II	Malt; roasted	1107
110811	II	Starch; wheat	1108
110812	II	Starch; maize (corn) starch	1108
110813	II	Starch; potato	1108
110814	II	Starch; manioc (cassava)	1108
110819	II	Starch; n.e.c. in item no. 1108.11 to 1108.14	1108
110820	II	Inulin	1108
110900	II	Wheat gluten; whether or not dried	1109
120110	II	Soya beans; seed, whether or not broken	1201
120190	II	Soya beans; other than seed, whether or not broken	1201
120230	II	Ground-nuts; seed, not roasted or otherwise cooked, whether or not shelled or broken	1202
120241	II	Ground-nuts; other than seed, not roasted or otherwise cooked, in shell	1202
120242	II	Ground-nuts; other than seed, not roasted or otherwise cooked, shelled, whether or not broken,	1202
120300	II	Copra	1203
120400	II	Oil seeds; linseed, whether or not broken	1204
120510	II	Oil seeds; low erucic acid rape or colza seeds, whether or not broken	1205
120590	II	Oil seeds; rape or colza seeds, other than low erucic, whether or not broken	1205
120600	II	Oil seeds; sunflower seeds, whether or not broken	1206
120710	II	Oil seeds; palm nuts and kernels, whether or not broken	1207
120721	II	Oil seeds; cotton seeds, seed, whether or not broken	1207
120729	II	Oil seeds; cotton seeds, other than seed, whether or not broken	1207
120730	II	Oil seeds; castor oil seeds, whether or not broken	1207
120740	II	Oil seeds; sesamum seeds, whether or not broken	1207
120750	II	Oil seeds; mustard seeds, whether or not broken	1207
120760	II	Oil seeds; safflower (Carthamus tinctorius) seeds, whether or not broken	1207
120770	II	Oil seeds; melon seeds, whether or not broken	1207
120791	II	Oil seeds; poppy seeds, whether or not broken	1207
120799	II	Oil seeds and oleaginous fruits; n.e.c. in heading no. 1207, whether or not broken	1207
120810	II	Flours and meals; of soya beans	1208
120890	II	Flours and meals of oil seeds or oleaginous fruits; excluding soya beans and mustard seeds	1208
120910	II	Seed; sugar beet seeds, of a kind used for sowing	1209
120921	II	Seeds of forage plants; lucerne (alfalfa) seeds, of a kind used for sowing	1209
120922	II	Seeds of forage plants; clover (Trifolium spp.) seeds, of a kind used for sowing	1209
120923	II	Seeds of forage plants; fescue seeds, of a kind used for sowing	1209
120924	II	Seeds of forage plants; Kentucky blue grass (Poa pratensis L.) seeds, of a kind used for sowing	1209
120925	II	Seeds of forage plants; rye grass (Lolium multiflorum Lam., Lolium perenne L.) seeds, of a kind used for sowing	1209
120929	II	Seeds of forage plants; other than lucerne, clover, fescue, Kentucky blue grass, and rye grass seeds, of a kind used for sowing	1209
120930	II	Seeds of herbaceous plants; cultivated principally for their flowers, of a kind used for sowing	1209
120991	II	Seeds; vegetable seeds, of a kind used for sowing	1209
120999	II	Seeds; n.e.c. in heading 1209, of a kind used for sowing	1209
121010	II	Hop cones; neither ground nor powdered nor in the form of pellets	1210
121020	II	Hop cones; ground, powdered or in the form of pellets; lupulin	1210
121120	II	Ginseng roots, of a kind used primarily in perfumery, in pharmacy or for insecticidal, fungicidal or similar purposes, fresh, chilled, frozen or dried, whether or not cut, crushed or powdered	1211
121130	II	Coca leaf; of a kind used primarily in perfumery, in pharmacy or for insecticidal, fungicidal or similar purposes, fresh, chilled, frozen or dried, whether or not cut, crushed or powdered	1211
121140	II	Poppy straw; of a kind used primarily in perfumery, in pharmacy or for insecticidal, fungicidal or similar purposes, fresh, chilled, frozen or dried, whether or not cut, crushed or powdered	1211
121150	II	Ephedra, of a kind used primarily in perfumery, in pharmacy or for insecticidal, fungicidal or similar purposes, fresh, chilled, frozen or dried, whether or not cut, crushed or powdered	1211
121160	II	Bark of African cherry (Prunus africana); of a kind used primarily in perfumery, in pharmacy or for insecticidal, fungicidal or similar purposes, fresh, chilled, frozen or dried, whether or not cut, crushed or powdered	1211
121190	II	Plants and parts (including seeds and fruits) n.e.c. in heading no. 1211, of a kind used primarily in perfumery, in pharmacy or for insecticidal, fungicidal or similar purposes, fresh, chilled, frozen or dried, whether or not cut, crushed or powdered	1211
121221	II	Seaweeds and other algae; fit for human consumption, fresh, chilled, frozen or dried, whether or not ground	1212
121229	II	Seaweeds and other algae; not fit for human consumption, fresh, chilled, frozen or dried, whether or not ground	1212
121291	II	Sugar beet; fit for human consumption, fresh, chilled, frozen or dried, whether or not ground	1212
121292	II	Locust beans (carob); fit for human consumption, fresh, chilled, frozen or dried, whether or not ground	1212
121293	II	Sugar cane; fit for human consumption, fresh, chilled, frozen or dried, whether or not ground	1212
121294	II	Chicory roots (Chicorium intybus sativum); fit for human consumption, fresh, chilled, frozen or dried, whether or not ground	1212
121299	II	Vegetable products; fit for human consumption, n.e.c. in heading no. 1212, fresh, chilled, frozen or dried, whether or not ground	1212
121300	II	Cereal straw and husks; unprepared, whether or not chopped, ground, pressed or in the form of pellets	1213
121410	II	Lucerne (alfalfa) meal and pellets	1214
121490	II	Forage products including swedes, mangolds, fodder roots, hay, sainfoin, clover, forage kale, lupines, vetches etc., pelletised or otherwise	1214
130120	II	Gum Arabic	1301
130190	II	Natural gums, resins, gum-resins and oleoresins, n.e.c. in heading no. 1301	1301
130211	II	Vegetable saps and extracts; opium	1302
130212	II	Vegetable saps and extracts; of liquorice	1302
130213	II	Vegetable saps and extracts; of hops	1302
130214	II	Vegetable saps and extracts; of ephedra	1302
130219	II	Vegetable saps and extracts; n.e.c. in item no. 1302.1	1302
130220	II	Pectic substances; pectinates and pectates	1302
130231	II	Mucilages and thickeners; agar-agar, whether or not modified, derived from vegetable products	1302
130232	II	Mucilages and thickeners; whether or not modified, derived from locust beans, locust bean seeds or guar seeds	1302
130239	II	Mucilages and thickeners; whether or not modified, derived from vegetable products, n.e.c. in item no. 1302.3	1302
140110	II	Bamboo used primarily for plaiting	1401
140120	II	Rattans used primarily for plaiting	1401
140190	II	Vegetable materials of a kind used primarily for plaiting; n.e.c. in heading no. 1401	1401
140420	II	Vegetable products; cotton linters	1404
140490	II	Vegetable products; n.e.c. in chapter 14	1404
150110	III	Pig fat; lard, other than that of heading 0209 and 1503	1501
150120	III	Pig fat; not lard, other than that of heading 0209 or 1503	1501
150190	III	Poultry fat; other than that of heading 0209 or 1503	1501
150210	III	Tallow; other than those of heading 1503	1502
150290	III	Fats of bovine animals, sheep or goats; excluding tallow, and other than those of heading 1503	1502
150300	III	Lard stearin, lard oil, oleostearin, oleo-oil and tallow oil; not emulsified or mixed or otherwise prepared	1503
150410	III	Oils of fish; fish-liver oils and their fractions, whether or not refined, but not chemically modified	1504
150420	III	Fats and oils and their fractions; of fish, (excluding liver-oils)	1504
150430	III	Fats and oils and their fractions; of marine mammals	1504
150500	III	Wool grease and fatty substances derived therefrom (including lanolin)	1505
150600	III	Animal fats and oils and their fractions; whether or not refined, but not chemically modified, n.e.c. in chapter 15	1506
150710	III	Vegetable oils; soya-bean oil and its fractions, crude, whether or not degummed, not chemically modified	1507
150790	III	Vegetable oils; soya-bean oil and its fractions, other than crude, whether or not refined, but not chemically modified	1507
150810	III	Vegetable oils; ground-nut oil and its fractions, crude, not chemically modified	1508
150890	III	Vegetable oils; ground-nut oil and its fractions, other than crude, whether or not refined, but not chemically modified	1508
150920	III	Vegetable oils; olive oil and its fractions, extra virgin olive oil, whether or not refined, but not chemically modified	1509
150930	III	Vegetable oils; olive oil and its fractions, virgin olive oil, whether or not refined, but not chemically modified	1509
150940	III	Vegetable oils; olive oil and its fractions, virgin olive oils n.e.c. in heading 1509, whether or not refined, but not chemically modified	1509
150990	III	Vegetable oils; olive oil and its fractions, other than virgin, whether or not refined, but not chemically modified	1509
151010	III	Vegetable oils; crude olive pomace oil and their fractions, obtained solely from olives, whether or not refined, but not chemically modified	1510
151090	III	Vegetable oils; oils and their fractions n.e.c. in heading 1510, obtained solely from olives, whether or not refined, but not chemically modified, including blends of these oils or fractions with oils or fractions of heading no. 1509	1510
151110	III	Vegetable oils; palm oil and its fractions, crude, not chemically modified	1511
151190	III	Vegetable oils; palm oil and its fractions, other than crude, whether or not refined, but not chemically modified	1511
151211	III	Vegetable oils; sunflower seed or safflower oil and their fractions, crude, not chemically modified	1512
151219	III	Vegetable oils; sunflower seed or safflower oil and their fractions, other than crude, whether or not refined, but not chemically modified	1512
151221	III	Vegetable oils; cotton-seed oil and its fractions; crude, whether or not gossypol has been removed, not chemically modified	1512
151229	III	Vegetable oils; cotton-seed oil and its fractions, other than crude, whether or not refined, but not chemically modified	1512
151311	III	Vegetable oils; coconut (copra) oil and its fractions, crude, not chemically modified	1513
151319	III	Vegetable oils; coconut (copra) oil and its fractions, other than crude, whether or not refined, but not chemically modified	1513
151321	III	Vegetable oils; palm kernel or babassu oil and their fractions, crude, not chemically modified	1513
151329	III	Vegetable oils; palm kernel or babassu oil and their fractions, other than crude, whether or not refined, but not chemically modified	1513
151411	III	Vegetable oils; low erucic acid rape or colza oil and its fractions, crude	1514
151419	III	Vegetable oils; low erucic acid rape or colza oil and its fractions, other than crude, but not chemically modified	1514
151491	III	Vegetable oils; excluding low erucic acid rape or colza oil and its fractions, crude	1514
151499	III	Vegetable oils; excluding low erucic acid rape or colza oil and its fractions, other than crude, but not chemically modified	1514
151511	III	Vegetable oils; linseed oil and its fractions, crude, not chemically modified	1515
151519	III	Vegetable oils; linseed oil and its fractions, other than crude, whether or not refined, but not chemically modified	1515
151521	III	Vegetable oils; maize (corn) oil and its fractions, crude, not chemically modified	1515
151529	III	Vegetable oils; maize (corn) oil and its fractions, other than crude, whether or not refined, but not chemically modified	1515
151530	III	Vegetable oils; castor oil and its fractions, whether or not refined, but not chemically modified	1515
151550	III	Vegetable oils; sesame oil and its fractions, whether or not refined, but not chemically modified	1515
151560	III	Vegetable oils; microbial fats and oils and their fractions, whether or not refined, but not chemically modified	1515
151590	III	Fixed vegetable fats and oils and their fractions n.e.c. in heading 1515; other than linseed, maize (corn), castor, sesame, microbial oils, whether or not refined, but not chemically modified	1515
151610	III	Animal fats and oils and their fractions; partly or wholly hydrogenated, inter-esterified, re-esterified or elaidinised, whether or not refined, but not further prepared	1516
151620	III	Vegetable fats and oils and their fractions; partly or wholly hydrogenated, inter-esterified, re-esterified or elaidinised, whether or not refined, but not further prepared	1516
151630	III	Microbial fats and oils and their fractions; partly or wholly hydrogenated, inter-esterified, re-esterified or elaidinised, whether or not refined, but not further prepared	1516
151710	III	Margarine; excluding liquid margarine	1517
151790	III	Edible mixtures or preparations of animal, vegetable or microbial fats or oils or of fractions of different fats or oils of this Chapter, n.e.c. in heading 1517, other than edible fats and oils or their fractions of heading 15.16	1517
151800	III	Animal, vegetable or microbial fats, oils and their fractions; boiled, oxidised, dehydrated or otherwise chemically modified, excluding those of heading no. 1516, inedible mixtures or preparations of fats, oils or their fractions, n.e.c. in chapter 15	1518
152000	III	Glycerol, crude; glycerol waters and glycerol lyes	1520
152110	III	Vegetable waxes (other than triglycerides); whether or not refined or coloured	1521
152190	III	Waxes, other than vegetable, n.e.c. in heading no. 1521; whether or not refined or coloured	1521
152200	III	Degras; residues resulting from the treatment of fatty substances or animal or vegetable waxes	1522
160100	IV	Meat preparations; sausages and similar products, of meat, meat offal, blood or insects, and food preparations based on these products	1601
160210	IV	Meat preparations; homogenised preparations of meat, meat offal blood or insects	1602
160220	IV	Meat preparations; of the prepared or preserved liver of any animal (excluding homogenised preparations)	1602
160231	IV	Meat preparations; of turkeys, prepared or preserved meat or meat offal (excluding livers and homogenised preparations)	1602
160232	IV	Meat preparations; of the poultry of heading no. 0105, (i.e. of fowls of the species Gallus domesticus)	1602
160239	IV	Meat preparations; of poultry (excluding turkeys), prepared or preserved meat or meat offal (excluding livers and homogenised preparations)	1602
160241	IV	Meat preparations; of swine, hams and cuts thereof, prepared or preserved (excluding homogenised preparations)	1602
160242	IV	Meat preparations; of swine, shoulders and cuts thereof, prepared or preserved (excluding homogenised preparations)	1602
160249	IV	Meat preparations; of swine, meat or meat offal (including mixtures), prepared or preserved, n.e.c. in heading no. 1602	1602
160250	IV	Meat preparations; of bovine animals, meat or meat offal, prepared or preserved (excluding livers and homogenised preparations)	1602
160290	IV	Meat preparations; of meat, meat offal or the blood of any animal, n.e.c. in heading no. 1602	1602
160300	IV	Extracts and juices; of meat, fish or crustaceans, molluscs or other aquatic invertebrates	1603
160411	IV	Fish preparations; salmon, prepared or preserved, whole or in pieces (but not minced)	1604
160412	IV	Fish preparations; herrings, prepared or preserved, whole or in pieces (but not minced)	1604
160413	IV	Fish preparations; sardines, sardinella and brisling or sprats, prepared or preserved, whole or in pieces (but not minced)	1604
160414	IV	Fish preparations; tunas, skipjack tuna and bonito (Sarda spp.), prepared or preserved, whole or in pieces (but not minced)	1604
160415	IV	Fish preparations; mackerel, prepared or preserved, whole or in pieces (but not minced)	1604
160416	IV	Fish preparations; anchovies, prepared or preserved, whole or in pieces (but not minced)	1604
160417	IV	Fish preparations; eels, prepared or preserved, whole or in pieces (but not minced)	1604
160418	IV	Fish preparations; shark fins, prepared or preserved, whole or in pieces (but not minced)	1604
160419	IV	Fish preparations; fish prepared or preserved, whole or in pieces (but not minced), n.e.c. in heading no. 1604	1604
160420	IV	Fish preparations; fish minced or in forms n.e.c. in heading no. 1604, prepared or preserved	1604
160431	IV	Fish preparations; caviar	1604
160432	IV	Fish preparations; caviar substitutes, prepared from fish eggs	1604
160510	IV	Crustacean preparations; crab, prepared or preserved	1605
160521	IV	Crustacean preparations; shrimps and prawns, prepared or preserved, not in airtight containers	1605
160529	IV	Crustacean preparations; shrimps and prawns, prepared or preserved, in airtight containers	1605
160530	IV	Crustacean preparations; lobster, prepared or preserved	1605
160540	IV	Crustacean preparations; other than crab, shrimps, prawns, and lobsters, prepared or preserved	1605
160551	IV	Mollusc preparations; oysters, prepared or preserved	1605
160552	IV	Mollusc preparations; scallops, including queen scallops, prepared or preserved	1605
160553	IV	Mollusc preparations; mussels, prepared or preserved	1605
160554	IV	Mollusc preparations; cuttle fish and squid, prepared or preserved	1605
160555	IV	Mollusc preparations; octopus, prepared or preserved	1605
160556	IV	Mollusc preparations; clams, cockles and arkshells, prepared or preserved	1605
160557	IV	Mollusc preparations; abalone, prepared or preserved	1605
160558	IV	Mollusc preparations; snails, other than sea snails, prepared or preserved	1605
160559	IV	Mollusc preparations; n.e.c. in item no. 1605.5, preparations such as pastes, sausages, prepared meals and the like	1605
160561	IV	Aquatic invertebrates; sea cucumbers, prepared or preserved	1605
160562	IV	Aquatic invertebrates; sea urchins, prepared or preserved	1605
160563	IV	Aquatic invertebrates; jellyfish, prepared or preserved	1605
160569	IV	Aquatic invertebrates; other than crustaceans, molluscs, sea cucumbers, sea urchins, and jellyfish, prepared or preserved	1605
170112	IV	Sugars; beet sugar, raw, in solid form, not containing added flavouring or colouring matter	1701
170113	IV	Sugars; cane sugar, raw, in solid form, as specified in Subheading Note 2 to this chapter, not containing added flavouring or colouring matter	1701
170114	IV	Sugars; cane sugar, raw, in solid form, other than as specified in Subheading Note 2 to this chapter, not containing added flavouring or colouring matter	1701
170191	IV	Sugars; sucrose, chemically pure, in solid form, containing added flavouring or colouring matter	1701
170199	IV	Sugars; sucrose, chemically pure, in solid form, not containing added flavouring or colouring matter	1701
170211	IV	Sugars; lactose and lactose syrup, containing by weight 99% or more lactose, expressed as anhydrous lactose, calculated on the dry matter	1702
170219	IV	Sugars; lactose and lactose syrup, containing by weight less than 99% lactose, expressed as anhydrous lactose, calculated on the dry matter	1702
170220	IV	Sugars; maple sugar, chemically pure, in solid form; maple syrup, not containing added flavouring or colouring matter	1702
170230	IV	Sugars; glucose and glucose syrup, not containing fructose or containing in the dry state less than 20% by weight of fructose, the syrup not containing added flavouring or colouring matter	1702
170240	IV	Sugars; glucose and glucose syrup, containing in the dry state at least 20% but less than 50% by weight of fructose, excluding invert sugar, the syrup not containing added flavouring or colouring matter	1702
170250	IV	Sugars; fructose, chemically pure, in solid form	1702
170260	IV	Sugars; fructose, other than chemically pure fructose, and fructose syrup (containing in the dry state more than 50% by weight of fructose), excluding invert sugar	1702
170290	IV	Sugars; n.e.c. in heading no. 1702, including invert sugar and other sugar and sugar syrup blends containing, in the dry state, 50% by weight of fructose	1702
170310	IV	Sugars; molasses, from sugar cane, resulting from the extraction or refining of sugar	1703
170390	IV	Sugars; molasses, from sugar beet, resulting from the extraction or refining of sugar	1703
170410	IV	Sugar confectionery; chewing gum, whether or not sugar-coated, not containing cocoa	1704
170490	IV	Sugar confectionery; (excluding chewing gum, including white chocolate), not containing cocoa	1704
180100	IV	Cocoa beans; whole or broken, raw or roasted	1801
180200	IV	Cocoa; shells, husks, skins and other cocoa waste	1802
180310	IV	Cocoa; paste, not defatted	1803
180320	IV	Cocoa; paste, wholly or partly defatted	1803
180400	IV	Cocoa; butter, fat and oil	1804
180500	IV	Cocoa; powder, not containing added sugar or other sweetening matter	1805
180610	IV	Cocoa; powder, containing added sugar or other sweetening matter	1806
180620	IV	Chocolate & other food preparations containing cocoa; in blocks, slabs or bars weighing more than 2kg or in liquid, paste, powder, granular or other bulk form in containers or immediate packings, content exceeding 2kg	1806
180631	IV	Chocolate and other food preparations containing cocoa; in blocks, slabs or bars, filled, weighing 2kg or less	1806
180632	IV	Chocolate and other food preparations containing cocoa; in blocks, slabs or bars, (not filled), weighing 2kg or less	1806
180690	IV	Chocolate and other food preparations containing cocoa; n.e.c. in chapter 18	1806
190110	IV	Food preparations; of flour, meal, starch, malt extract or milk products, suitable for infants or young children, put up for retail sale	1901
190120	IV	Food preparations; mixes and doughs for the preparation of bread, pastry, cakes, biscuits and other bakers' wares	1901
190190	IV	Food preparations; of flour, meal, starch, malt extract or milk products, for uses n.e.c. in heading no. 1901	1901
190211	IV	Food preparations; pasta, containing eggs, uncooked, not stuffed or otherwise prepared	1902
190219	IV	Food preparations; pasta, uncooked (excluding that containing eggs), not stuffed or otherwise prepared	1902
190220	IV	Food preparations; pasta, stuffed (with meat or other substances), whether or not cooked or otherwise prepared	1902
190230	IV	Food preparations; pasta (excluding stuffed), cooked or otherwise prepared	1902
190240	IV	Food preparations; couscous	1902
190300	IV	Food preparations; tapioca and substitutes thereof, prepared from starch in the form of flakes, grains, pearls, siftings or similar	1903
190410	IV	Food preparations; obtained by the swelling or roasting of cereals or cereal products	1904
190420	IV	Food preparations; obtained from unroasted cereal flakes or from mixtures of unroasted cereal flakes and roasted cereal flakes or swelled cereals	1904
190430	IV	Prepared foods obtained by the swelling or roasting of cereals or cereal products (e.g. corn flakes); cereals, not maize (corn), in grain form or in the form of flakes or other worked grains, from bulgur wheat	1904
190490	IV	Food preparations; cereal or cereal products (excluding maize), in grain form, pre-cooked or otherwise prepared	1904
190510	IV	Food preparations; crispbread, whether or not containing cocoa	1905
190520	IV	Food preparations; gingerbread and the like, whether or not containing cocoa	1905
190531	IV	Food preparations; sweet biscuits, whether or not containing cocoa	1905
190532	IV	Food preparations; waffles and wafers, whether or not containing cocoa	1905
190540	IV	Food preparations; rusks, toasted bread and similar toasted products, whether or not containing cocoa	1905
190590	IV	Food preparations; bakers' wares n.e.c. in heading no. 1605, whether or not containing cocoa; communion wafers, empty cachets suitable for pharmaceutical use, sealing wafers, rice papers and similar products	1905
200110	IV	Vegetable preparations; cucumbers and gherkins, prepared or preserved by vinegar or acetic acid	2001
200190	IV	Vegetable preparations; vegetables, fruit, nuts and other edible parts of plants, prepared or preserved by vinegar or acetic acid (excluding cucumbers and gherkins)	2001
200210	IV	Vegetable preparations; tomatoes, whole or in pieces, prepared or preserved otherwise than by vinegar or acetic acid	2002
200290	IV	Vegetable preparations; tomatoes, (other than whole or in pieces), prepared or preserved otherwise than by vinegar or acetic acid	2002
200310	IV	Vegetable preparations; mushrooms of the genus Agaricus, prepared or preserved otherwise than by vinegar or acetic acid	2003
200390	IV	Vegetable preparations; mushrooms and truffles, other than mushrooms of the genus Agaricus, prepared or preserved otherwise than by vinegar or acetic acid	2003
200410	IV	Vegetable preparations; potatoes, prepared or preserved otherwise than by vinegar or acetic acid, frozen	2004
200490	IV	Vegetable preparations; vegetables and mixtures of vegetables (excluding potatoes), prepared or preserved otherwise than by vinegar or acetic acid, frozen	2004
200510	IV	Vegetable preparations; homogenised vegetables, prepared or preserved otherwise than by vinegar or acetic acid, not frozen	2005
200520	IV	Vegetable preparations; potatoes, prepared or preserved otherwise than by vinegar or acetic acid, not frozen	2005
200540	IV	Vegetable preparations; peas (pisum sativum), prepared or preserved otherwise than by vinegar or acetic acid, not frozen	2005
200551	IV	Vegetable preparations; beans, shelled, prepared or preserved otherwise than by vinegar or acetic acid, not frozen	2005
200559	IV	Vegetable preparations; beans, (not shelled), prepared or preserved otherwise than by vinegar or acetic acid, not frozen	2005
200560	IV	Vegetable preparations; asparagus, prepared or preserved otherwise than by vinegar or acetic acid, not frozen	2005
200570	IV	Vegetable preparations; olives, prepared or preserved otherwise than by vinegar or acetic acid, not frozen	2005
200580	IV	Vegetable preparations; sweetcorn (zea mays var. saccharata), prepared or preserved otherwise than by vinegar or acetic acid, not frozen	2005
200591	IV	Vegetable preparations; bamboo shoots, prepared or preserved otherwise than by vinegar or acetic acid, not frozen	2005
200599	IV	Vegetable preparations; vegetables and mixtures of vegetables n.e.c. in heading no. 2005, prepared or preserved otherwise than by vinegar or acetic acid, not frozen	2005
200600	IV	Vegetables, fruit, nuts, fruit-peel and other parts of plants, preserved by sugar (drained, glace or crystallised)	2006
200710	IV	Jams, fruit jellies, marmalades, fruit or nut puree and fruit or nut pastes; homogenised, cooked preparations, whether or not containing added sugar or other sweetening matter	2007
200791	IV	Jams, jellies, marmalades, purees and pastes; of citrus fruit, being cooked preparations (excluding homogenised), whether or not containing added sugar or other sweetening matter	2007
200799	IV	Jams, fruit jellies, marmalades, purees and pastes; of fruit or nuts n.e.c. in heading no. 2007, cooked preparations (excluding homogenised), whether or not containing added sugar or other sweetening matter	2007
200811	IV	Nuts; ground-nuts, whether or not containing added sugar, other sweetening matter or spirit	2008
200819	IV	Nuts and other seeds; whether or not containing added sugar, other sweetening matter or spirit (excluding ground-nuts except in mixtures)	2008
200820	IV	Fruit; pineapples, prepared or preserved in ways n.e.c. in heading no. 2007, whether or not containing added sugar, other sweetening matter or spirit	2008
200830	IV	Fruit; citrus, prepared or preserved in ways n.e.c. in heading no. 2007, whether or not containing added sugar, other sweetening matter or spirit	2008
200840	IV	Fruit; pears, prepared or preserved in ways n.e.c. in heading no. 2007, whether or not containing added sugar, other sweetening matter or spirit	2008
200850	IV	Fruit; apricots, prepared or preserved in ways n.e.c. in heading no. 2007, whether or not containing added sugar, other sweetening matter or spirit	2008
200860	IV	Fruit; cherries, prepared or preserved in ways n.e.c. in heading no. 2007, whether or not containing added sugar, other sweetening matter or spirit	2008
200870	IV	Fruit; peaches, including nectarines, prepared or preserved in ways n.e.c. in heading no. 2007 and 2008, whether or not containing added sugar, other sweetening matter or spirit	2008
200880	IV	Fruit; strawberries, prepared or preserved in ways n.e.c. in heading no. 2007, whether or not containing added sugar, other sweetening matter or spirit	2008
200891	IV	Fruit, palm hearts; prepared or preserved, whether or not containing added sugar, other sweetening matter or spirit	2008
200893	IV	Fruit; cranberries (Vaccinium macrocarpon, Vaccinium oxycoccos); Iingonberries (Vaccinium vitis-idaea), prepared or preserved, whether or not containing added sugar, other sweetening matter or spirit	2008
200897	IV	Fruit, nuts and other edible parts of plants; mixtures (other than those of subheading no 2008.19); prepared or preserved in ways n.e.c. in headings 2007 and 2008, whether or not containing added sugar, or other sweetening matter or spirit, n.e.c.	2008
200899	IV	Fruit, nuts and other edible parts of plants; prepared or preserved, whether or not containing added sugar, other sweetening matter or spirit, n.e.c. in heading no. 2008	2008
200911	IV	Juice; orange, frozen, unfermented, (not containing added spirit), whether or not containing added sugar or other sweetening matter	2009
200912	IV	Juice; orange, not frozen, of a Brix value not exceeding 20, unfermented, not containing added spirit, whether or not containing added sugar or other sweetening matter	2009
200919	IV	Juice; orange, not frozen, of a Brix value exceeding 20, unfermented, not containing added spirit, whether or not containing added sugar or other sweetening matter	2009
200921	IV	Juice; grapefruit or pomelo, of a Brix value not exceeding 20, unfermented, (not containing added spirit), whether or not containing added sugar or other sweetening matter	2009
200929	IV	Juice; grapefruit or pomelo, of a Brix value exceeding 20, unfermented, not containing added spirit, whether or not containing added sugar or other sweetening matter	2009
200931	IV	Juice; of single citrus fruit (excluding orange, grapefruit or pomelo), of a Brix value not exceeding 20, unfermented, not containing added spirit, whether or not containing added sugar or other sweetening matter	2009
200939	IV	Juice; of single citrus fruit (excluding orange, grapefruit or pomelo), of a Brix value exceeding 20, unfermented, not containing added spirit, whether or not containing added sugar or other sweetening matter	2009
200941	IV	Juice; pineapple, of a Brix value not exceeding 20, unfermented, (not containing added spirit), whether or not containing added sugar or other sweetening matter	2009
200949	IV	Juice; pineapple, of a Brix value exceeding 20, unfermented, not containing added spirit, whether or not containing added sugar or other sweetening matter	2009
200950	IV	Juice; tomato, unfermented, not containing added spirit, whether or not containing added sugar or other sweetening matter	2009
200961	IV	Juice; grape, of a Brix value not exceeding 30, unfermented, (not containing added spirit), whether or not containing added sugar or other sweetening matter	2009
200969	IV	Juice; grape, of a Brix value exceeding 30, unfermented, not containing added spirit, whether or not containing added sugar or other sweetening matter	2009
200971	IV	Juice; apple, of a Brix value not exceeding 20, unfermented, (not containing added spirit), whether or not containing added sugar or other sweetening matter	2009
200979	IV	Juice; apple, of a Brix value exceeding 20, unfermented, not containing added spirit, whether or not containing added sugar or other sweetening matter	2009
200981	IV	Juice; cranberry (Vaccinium macrocarpon, Vaccinium oxycoccos); Iingonberry (Vaccinium vitis-idaea), unfermented, not containing added spirit, whether or not containing added sugar or other sweetening matter	2009
200989	IV	Juice; of any single fruit, nut or vegetable n.e.c. in heading no. 2009, unfermented, not containing added spirit, whether or not containing added sugar or other sweetening matter	2009
200990	IV	Juices; mixtures of fruits or vegetables (but not nut juice), unfermented, not containing added spirit, whether or not containing added sugar or other sweetening matter	2009
210111	IV	Extracts, essences and concentrates; of coffee, and preparations with a basis of these extracts, essences or concentrates or with a basis of coffee	2101
210112	IV	Preparations with a basis of extracts, essences or concentrates or with a basis of coffee	2101
210120	IV	Extracts, essences and concentrates; of tea or mate, and preparations with a basis of these extracts, essences or concentrates or with a basis of tea or mate	2101
210130	IV	Chicory, roasted and other roasted coffee substitutes; extracts, essences and concentrates thereof	2101
210210	IV	Yeasts; active	2102
210220	IV	Yeasts; inactive, other single-cell micro-organisms, dead	2102
210230	IV	Baking powders; prepared	2102
210310	IV	Sauces; soya	2103
210320	IV	Sauces; tomato ketchup and other tomato sauces	2103
210330	IV	Mustard flour and meal and prepared mustard	2103
210390	IV	Sauces and preparations therefor; mixed condiments and mixed seasonings	2103
210410	IV	Soups and broths and preparations therefor	2104
210420	IV	Homogenised composite food preparations	2104
210500	IV	Ice cream and other edible ice; whether or not containing cocoa	2105
210610	IV	Protein; concentrates and textured protein substances	2106
210690	IV	Food preparations; n.e.c. in item no. 2106.10	2106
220110	IV	Waters; mineral and aerated, including natural or artificial, (not containing added sugar or other sweetening matter nor flavoured)	2201
220190	IV	Waters; other than mineral and aerated, (not containing added sugar or other sweetening matter nor flavoured), ice and snow	2201
220210	IV	Waters; including mineral and aerated, containing added sugar or other sweetening matter or flavoured	2202
220291	IV	Non-alcoholic beverages; non-alcoholic beer	2202
220299	IV	Non-alcoholic beverages; other than non-alcoholic beer, n.e.c. in item no. 2202.10, not including fruit, nut or vegetable juices of heading no. 2009	2202
220300	IV	Beer; made from malt	2203
220410	IV	Wine; sparkling	2204
220421	IV	Wine; still, in containers holding 2 litres or less	2204
220422	IV	Wine; still, in containers holding more than 2 litres but not more than 10 litres	2204
220429	IV	Wine; still, in containers holding more than 10 litres	2204
220430	IV	Grape must; n.e.c. in heading no. 2009, n.e.c. in item no. 2204.2	2204
220510	IV	Vermouth and other wine of fresh grapes, flavoured with plants or aromatic substances, in containers holding 2 litres or less	2205
220590	IV	Vermouth and other wine of fresh grapes, flavoured with plants or aromatic substances, in containers holding more than 2 litres	2205
220600	IV	Beverages, fermented; (e.g. cider, perry, mead, sake)	2206
220710	IV	Undenatured ethyl alcohol; of an alcoholic strength by volume of 80% vol. or higher	2207
220720	IV	Ethyl alcohol and other spirits; denatured, of any strength	2207
220820	IV	Spirits obtained by distilling grape wine or grape marc	2208
220830	IV	Whiskies	2208
220840	IV	Rum and other spirits obtained by distilling fermented sugar-cane products	2208
220850	IV	Gin and geneva	2208
220860	IV	Vodka	2208
220870	IV	Liqueurs and cordials	2208
220890	IV	Spirits, liqueurs and other spirituous beverages; n.e.c. in heading no. 2208	2208
220900	IV	Vinegar and substitutes for vinegar; obtained from acetic acid	2209
230110	IV	Flours, meals and pellets; of meat or meat offal, greaves	2301
230120	IV	Flours, meals and pellets; of fish or of crustaceans, molluscs or other aquatic invertebrates	2301
230210	IV	Bran, sharps and other residues; of maize (corn), whether or not in the form of pellets, derived from the sifting, milling or other workings thereof	2302
230230	IV	Bran, sharps and other residues; of wheat, whether or not in the form of pellets, derived from the sifting, milling or other workings thereof	2302
230240	IV	Bran, sharps and other residues; of other cereals, whether or not in the form of pellets, derived from the sifting, milling or other workings thereof	2302
230250	IV	Bran, sharps and other residues; of leguminous plants, whether or not in the form of pellets, derived from the sifting, milling or other workings thereof	2302
230310	IV	Residues of starch manufacture and similar residues; whether or not in the form of pellets	2303
230320	IV	Beet-pulp, bagasse and other waste of sugar manufacture; whether or not in the form of pellets	2303
230330	IV	Brewing or distilling dregs and waste; whether or not in the form of pellets	2303
230400	IV	Oil-cake and other solid residues; whether or not ground or in the form of pellets, resulting from the extraction of soya-bean oil	2304
230500	IV	Oil-cake and other solid residues; whether or not ground or in the form of pellets, resulting from the extraction of ground-nut oil	2305
230610	IV	Oil-cake and other solid residues; whether or not ground or in the form of pellets, resulting from the extraction of cotton seed oils	2306
230620	IV	Oil-cake and other solid residues; whether or not ground or in the form of pellets, resulting from the extraction of linseed oils	2306
230630	IV	Oil-cake and other solid residues; whether or not ground or in the form of pellets, resulting from the extraction of sunflower seed oils	2306
230641	IV	Oil-cake and other solid residues; whether or not ground or in the form of pellets, resulting from the extraction of low erucic acid rape or colza seed oils	2306
230649	IV	Oil-cake and other solid residues; whether or not ground or in the form of pellets, resulting from the extraction of rape seed oils (other than low erucic acid rape or colza)	2306
230650	IV	Oil-cake and other solid residues; whether or not ground or in the form of pellets, resulting from the extraction of coconut or copra seed oils	2306
230660	IV	Oil-cake and other solid residues; whether or not ground or in the form of pellets, resulting from the extraction of palm nuts or kernels oils	2306
230690	IV	Oil-cake and other solid residues; whether or not ground or in the form of pellets, resulting from the extraction of oils, n.e.c. in heading no. 2306	2306
230700	IV	Wine lees; argol	2307
230800	IV	Vegetable materials and vegetable waste, vegetable residues and by-products; whether or not in the form of pellets, of a kind used in animal feeding, not elsewhere specified or included	2308
230910	IV	Dog or cat food; put up for retail sale, used in animal feeding	2309
230990	IV	Dog or cat food; (not put up for retail sale), used in animal feeding	2309
240110	IV	Tobacco, (not stemmed or stripped)	2401
240120	IV	Tobacco; partly or wholly stemmed or stripped	2401
240130	IV	Tobacco refuse	2401
240210	IV	Cigars, cheroots and cigarillos; containing tobacco including the weight of every band, wrapper or attachment thereto	2402
240220	IV	Cigarettes; containing tobacco	2402
240290	IV	Cigars, cigarillos and cheroots; containing tobacco substitutes including the weight of every band, wrapper or attachment thereto	2402
240311	IV	Tobacco; smoking, water pipe tobacco as specified in Subheading Note 1 to this Chapter, whether or not containing tobacco substitutes in any proportion	2403
240319	IV	Tobacco; smoking, other than water pipe tobacco, whether or not containing tobacco substitutes in any proportion	2403
240391	IV	Tobacco; homogenised or reconstituted	2403
240399	IV	Tobacco; other than homogenised or reconstituted or smoking	2403
240411	IV	Products containing tobacco or reconstituted tobacco, intended for inhalation without combustion	2404
240412	IV	Products containing nicotine, other than tobacco or reconstituted tobacco, intended for inhalation without combustion	2404
240419	IV	Products containing tobacco or nicotine substitutes, intended for inhalation without combustion	2404
240491	IV	Products n.e.c. in heading 2404, intended for the intake of nicotine into the human body, for oral application	2404
240492	IV	Products n.e.c. in heading 2404, intended for the intake of nicotine into the human body, for transdermal application	2404
240499	IV	Products n.e.c. in heading 2404, intended for the intake of nicotine into the human body, by ways other than inhalation, and other than oral or transdermal application	2404
250100	V	Salt (including table salt and denatured salt); pure sodium chloride whether or not in aqueous solution; sea water	2501
250200	V	Iron pyrites; unroasted	2502
250300	V	Sulphur of all kinds; other than sublimed, precipitated and colloidal sulphur	2503
250410	V	Graphite; natural, in powder or in flakes	2504
250490	V	Graphite; natural, in other forms, excluding powder or flakes	2504
250510	V	Sands; natural, silica and quartz sands, whether or not coloured	2505
250590	V	Sands; natural, (other than silica and quartz sands), whether or not coloured, (other than metal-bearing sands of chapter 26)	2505
250610	V	Quartz; other than natural sands	2506
250620	V	Quartzite; whether or not roughly trimmed or merely cut, by sawing or otherwise, into blocks or slabs of a rectangular (including square) shape	2506
250700	V	Kaolin and other kaolinic clays; whether or not calcined	2507
250810	V	Clays (excluding expanded clays of heading no. 6806); bentonite, whether or not calcined	2508
250830	V	Clays (excluding expanded clays of heading no. 6806); fireclay, whether or not calcined	2508
250840	V	Clays (excluding expanded clays of heading no. 6806); n.e.c. in heading no. 2508, whether or not calcined	2508
250850	V	Clays (excluding expanded clays of heading no. 6806); andalusite, kyanite and sillimanite, whether or not calcined	2508
250860	V	Clays (excluding expanded clays of heading no. 6806); mullite	2508
250870	V	Clays (excluding expanded clays of heading no. 6806); chamotte or dinas earths	2508
250900	V	Chalk	2509
251010	V	Natural calcium phosphates, natural aluminium calcium phosphates and phosphatic chalk; unground	2510
251020	V	Natural calcium phosphates, natural aluminium calcium phosphates and phosphatic chalk; ground	2510
251110	V	Barium sulphate (barytes); natural	2511
251120	V	Barium carbonate (witherite); natural, whether or not calcined, other than barium oxide of heading no. 2816	2511
251200	V	Siliceous fossil meals (e.g. kieselguhr, tripolite and diatomite) and similar siliceous earths; whether or not calcined, of an apparent specific gravity of 1 or less	2512
251310	V	Pumice stone, whether or not heat treated	2513
251320	V	Emery, natural corundum, natural garnet and other natural abrasives, whether or not heat-treated	2513
251400	V	Slate; whether or not roughly trimmed or merely cut, by sawing or otherwise, into blocks or slabs of a rectangular (including square) shape	2514
251511	V	Marble and travertine; having a specific gravity of 2.5 or more, crude or roughly trimmed by sawing or otherwise, into blocks or slabs of a rectangular (including square) shape	2515
251512	V	Marble and travertine; merely cut, by sawing or otherwise, into blocks or slabs of a rectangular (including square) shape, having a specific gravity of 2.5 or more	2515
251520	V	Ecaussine and other calcareous monumental or building stone; alabaster, having a specific gravity of 2.5 or more	2515
251611	V	Granite; crude or roughly trimmed	2516
251612	V	Granite; merely cut, by sawing or otherwise, into blocks or slabs of a rectangular (including square) shape	2516
251620	V	Sandstone;. whether or not roughly trimmed, cut, by sawing etc, into blocks or slabs of a rectangular (including square) shape	2516
251690	V	Monumental or building stone; n.e.c. in heading no. 2516, whether or not roughly trimmed or merely cut, by sawing or otherwise, into blocks or slabs of a rectangular (including square) shape	2516
251710	V	Pebbles, gravel, broken or crushed stone; of a kind commonly used for concrete aggregates, for road metalling or for railway or other ballast, shingle and flint, whether or not heat-treated	2517
251720	V	Macadam of slag, dross or similar industrial waste; whether or not incorporating the materials in Tariff item 2517.10.00	2517
251730	V	Tarred macadam	2517
251741	V	Stones; of marble, in granules, chippings and powder, whether or not heat-treated	2517
251749	V	Stones; of heading no. 2515 or 2516 (excluding marble), in granules, chippings and powder, whether or not heat-treated	2517
251810	V	Dolomite, not calcined or sintered; including dolomite roughly trimmed, or merely cut by sawing or otherwise into blocks or slabs of rectangular (including square) shape	2518
251820	V	Dolomite, calcined or sintered; including dolomite roughly trimmed, or merely cut by sawing or otherwise into blocks or slabs of rectangular (including square) shape	2518
251910	V	Magnesium carbonate (magnesite); natural	2519
251990	V	Magnesia, fused or dead-burned (sintered); whether or not containing small quantities of other oxides added before sintering, other magnesium oxide, whether or not pure, (not natural magnesium carbonate)	2519
252010	V	Gypsum; anhydrite	2520
252020	V	Plasters; (consisting of calcined gypsum or calcium sulphate), whether or not coloured, with or without small quantities of accelerators or retarders	2520
252100	V	Limestone flux; limestone and other calcareous stone, of a kind used for the manufacture of lime or cement	2521
252210	V	Quicklime; excluding calcium oxide and hydroxide of heading no. 2825	2522
252220	V	Slaked lime; excluding calcium oxide and hydroxide of heading no. 2825	2522
252230	V	Hydraulic lime; excluding calcium oxide and hydroxide of heading no. 2825	2522
252310	V	Cement clinkers (whether or not coloured)	2523
252321	V	Cement; portland, white, whether or not artificially coloured	2523
252329	V	Cement; portland, other than white, whether or not artificially coloured	2523
252330	V	Cement; aluminous (ciment fondu), whether or not coloured or in the form of clinkers	2523
252390	V	Cement; hydraulic kinds n.e.c. in heading no. 2523	2523
252410	V	Asbestos; crocidolite (blue asbestos)	2524
252490	V	Asbestos; other than crocidolite (blue asbestos)	2524
252510	V	Mica; crude and rifted into sheets or splittings	2525
252520	V	Mica; powder	2525
252530	V	Mica; waste	2525
252610	V	Steatite; natural, (not crushed or powdered), whether or not roughly trimmed or merely cut, by sawing or otherwise, into blocks or slabs of a rectangular (including square) shape; talc	2526
252620	V	Steatite; natural, crushed, powdered, whether or not roughly trimmed or merely cut, by sawing or otherwise, into blocks or slabs of a rectangular (including square) shape; talc	2526
252800	V	Natural borates and concentrates thereof (whether or not calcined), but not including borates separated from natural brine; natural boric acid containing not more than 85 % of H3BO3 calculated on the dry weight	2528
252910	V	Feldspar	2529
252921	V	Fluorspar; containing by weight 97% or less of calcium fluoride	2529
252922	V	Fluorspar; containing by weight more than 97% of calcium fluoride	2529
252930	V	Leucite; nepheline and nepheline syenite	2529
253010	V	Vermiculite, perlite and chlorites; unexpanded	2530
253020	V	Kieserite, epsomite (natural magnesium sulphates)	2530
253090	V	Mineral substances; n.e.c. in chapter 25	2530
260111	V	Iron ores and concentrates; non-agglomerated	2601
260112	V	Iron ores and concentrates; agglomerated (excluding roasted iron pyrites)	2601
260120	V	Iron pyrites; roasted	2601
260200	V	Manganese ores and concentrates, including ferruginous manganese ores and concentrates with a manganese content of 20% or more, calculated on the dry weight	2602
260300	V	Copper ores and concentrates	2603
260400	V	Nickel ores and concentrates	2604
260500	V	Cobalt ores and concentrates	2605
260600	V	Aluminium ores and concentrates	2606
260700	V	Lead ores and concentrates	2607
260800	V	Zinc ores and concentrates	2608
260900	V	Tin ores and concentrates	2609
261000	V	Chromium ores and concentrates	2610
261100	V	Tungsten ores and concentrates	2611
261210	V	Uranium ores and concentrates	2612
261220	V	Thorium ores and concentrates	2612
261310	V	Molybdenum ores and concentrates; roasted	2613
261390	V	Molybdenum ores and concentrates; other than roasted	2613
261400	V	Titanium ores and concentrates	2614
261510	V	Zirconium ores and concentrates	2615
261590	V	Niobium, tantalum, vanadium ores and concentrates	2615
261610	V	Silver ores and concentrates	2616
261690	V	Precious metal ores and concentrates; (excluding silver)	2616
261710	V	Antimony ores and concentrates	2617
261790	V	Ores and concentrates n.e.c. in chapter 26; other than antimony	2617
261800	V	Slag, granulated (slag sand); from the manufacture or iron or steel	2618
261900	V	Slag, dross; (other than granulated slag), scalings and other waste from the manufacture of iron or steel	2619
262011	V	Slag, ash and residues; (not from the manufacture of iron or steel), containing mainly zinc, hard zinc spelter	2620
262019	V	Slag, ash and residues; (not from the manufacture of iron or steel), containing mainly zinc, other than hard zinc spelter	2620
262021	V	Slag, ash and residues; (not from the manufacture of iron or steel), containing mainly lead; leaded gasoline sludges and leaded anti-knock compound sludges	2620
262029	V	Slag, ash and residues; (not from the manufacture of iron or steel), containing mainly lead; excluding leaded gasoline sludges and leaded anti-knock compound sludges	2620
262030	V	Slag, ash and residues; (not from the manufacture of iron or steel), containing mainly copper	2620
262040	V	Slag, ash and residues; (not from the manufacture of iron or steel), containing mainly aluminium	2620
262060	V	Slag, ash and residues; (not from the manufacture of iron or steel), containing arsenic, mercury, thallium or their mixtures, of a kind used for the extraction of arsenic or those metals or for the manufacture of their chemical compounds	2620
262091	V	Slag, ash and residues; (not from the manufacture of iron or steel), containing antimony, beryllium, cadmium, chromium or their mixtures	2620
262099	V	Slag, ash and residues; (not from the manufacture of iron or steel), containing mainly metals or their compounds, n.e.c. in heading no. 2620	2620
262110	V	Slag and ash; ash and residues from the incineration of municipal waste	2621
262190	V	Slag and ash n.e.c. in chapter 26; including seaweed ash (kelp) but excluding ash and residues from the incineration of municipal waste	2621
270111	V	Coal; anthracite, whether or not pulverised, but not agglomerated	2701
270112	V	Coal; bituminous, whether or not pulverised, but not agglomerated	2701
270119	V	Coal; (other than anthracite and bituminous), whether or not pulverised but not agglomerated	2701
270120	V	Briquettes, ovoids and similar solid fuels; manufactured from coal	2701
270210	V	Lignite; whether or not pulverised, but not agglomerated, excluding jet	2702
270220	V	Lignite; agglomerated, excluding jet	2702
270300	V	Peat; (including peat litter), whether or not agglomerated	2703
270400	V	Coke and semi-coke; of coal, lignite or peat, whether or not agglomerated; retort carbon	2704
270500	V	Gases; coal, water, producer and similar gases (excluding petroleum and other gaseous hydrocarbons)	2705
270600	V	Tar; distilled from coal, lignite or peat, and other mineral tars, whether or not dehydrated or partially distilled, including reconstituted tars	2706
270710	V	Oils and products of the distillation of high temperature coal tar; benzol (benzene)	2707
270720	V	Oils and products of the distillation of high temperature coal tar; toluol (toluene)	2707
270730	V	Oils and products of the distillation of high temperature coal tar; xylol (xylenes)	2707
270740	V	Oils and products of the distillation of high temperature coal tar; naphthalene	2707
270750	V	Aromatic hydrocarbon mixtures; n.e.c. in heading no. 2707, of which 65% or more by volume (including losses) distils at 250 degrees Celsius by the ISO 3405 method (equivalent to the ASTM D 86 method)	2707
270791	V	Oils and other products of the distillation of high temperature coal tar; creosote oils	2707
270799	V	Oils and other products of the distillation of high temperature coal tar; n.e.c. in heading no. 2707	2707
270810	V	Pitch; obtained from coal tar or from other mineral tars	2708
270820	V	Pitch coke; obtained from coal tar or from other mineral tars	2708
270900	V	Oils; petroleum oils and oils obtained from bituminous minerals, crude	2709
271012	V	Petroleum oils and oils from bituminous minerals, not containing biodiesel, not crude, not waste oils; preparations n.e.c, containing by weight 70% or more of petroleum oils or oils from bituminous minerals; light oils and preparations	2710
271019	V	Petroleum oils and oils from bituminous minerals, not containing biodiesel, not crude, not waste oils; preparations n.e.c, containing by weight 70% or more of petroleum oils or oils from bituminous minerals; not light oils and preparations	2710
271020	V	Petroleum oils and oils from bituminous minerals, containing biodiesel, not crude, not waste oils; preparations n.e.c, containing by weight 70% or more of petroleum oils or oils from bituminous minerals	2710
271091	V	Waste Oils; of petroleum or obtained from bituminous minerals, not crude; and preparations n.e.c., weight 70% or preparations of the same, containing polychlorinated biphenyls (PCBs), polychorinated terphenyls (PCTs) or polybrominated biphenyls (PBBs)	2710
271099	V	Waste Oils; of petroleum or obtained from bituminous minerals, not crude and preparations n.e.c., weight 70% or preparations of the same, not containing polychlorinated biphenyls (PCBs), polychorinated terphenyls (PCTs) or polybrominated biphenyls (PBBs)	2710
271111	V	Petroleum gases and other gaseous hydrocarbons; liquefied, natural gas	2711
271112	V	Petroleum gases and other gaseous hydrocarbons; liquefied, propane	2711
271113	V	Petroleum gases and other gaseous hydrocarbons; liquefied, butanes	2711
271114	V	Petroleum gases and other gaseous hydrocarbons; liquefied, ethylene, propylene, butylene and butadiene	2711
271119	V	Petroleum gases and other gaseous hydrocarbons; liquefied, n.e.c. in heading no. 2711	2711
271121	V	Petroleum gases and other gaseous hydrocarbons; in gaseous state, natural gas	2711
271129	V	Petroleum gases and other gaseous hydrocarbons; in gaseous state, other than natural gas	2711
271210	V	Petroleum jelly	2712
271220	V	Paraffin wax; containing by weight less than 0.75% of oil, obtained by synthesis or by other processes, whether or not coloured	2712
271290	V	Paraffin wax; containing by weight 0.75% or more of oil, obtained by synthesis or by other processes, whether or not coloured	2712
271311	V	Petroleum coke; (not calcined), obtained from bituminous minerals	2713
271312	V	Petroleum coke; calcined, obtained from bituminous minerals	2713
271320	V	Petroleum bitumen; obtained from bituminous minerals	2713
271390	V	Residues; of petroleum oils or of oils obtained from bituminous minerals	2713
271410	V	Bituminous or oil shale and tar sands	2714
271490	V	Bitumen and asphalt, natural; asphaltites and asphaltic rock	2714
271500	V	Bituminous mixtures based on natural asphalt, on natural bitumen, on petroleum bitumen, on mineral tar or on mineral tar pitch (e.g. bituminous mastics, cut-backs)	2715
271600	V	Electrical energy	2716
280110	VI	Chlorine	2801
280120	VI	Iodine	2801
280130	VI	Fluorine; bromine	2801
280200	VI	Sulphur; sublimed or precipitated, colloidal sulphur	2802
280300	VI	Carbon; carbon blacks and other forms of carbon n.e.c.	2803
280410	VI	Hydrogen	2804
280421	VI	Gases, rare; argon	2804
280429	VI	Gases, rare; other than argon	2804
280430	VI	Nitrogen	2804
280440	VI	Oxygen	2804
280450	VI	Boron; tellurium	2804
280461	VI	Silicon; containing by weight not less than 99.99% of silicon	2804
280469	VI	Silicon; containing by weight less than 99.99% of silicon	2804
280470	VI	Phosphorus	2804
280480	VI	Arsenic	2804
280490	VI	Selenium	2804
280511	VI	Alkali or alkali-earth metals; sodium	2805
280512	VI	Alkali or alkali-earth metals; calcium	2805
280519	VI	Alkali or alkali-earth metals; other than sodium and calcium	2805
280530	VI	Earth-metals, rare; scandium and yttrium, whether or not intermixed or interalloyed	2805
280540	VI	Mercury	2805
280610	VI	Hydrogen chloride (hydrochloric acid)	2806
280620	VI	Chlorosulphuric acid	2806
280700	VI	Sulphuric acid; oleum	2807
280800	VI	Nitric acid; sulphonitric acids	2808
280910	VI	Diphosphorus pentoxide	2809
280920	VI	Phosphoric acid and polyphosphoric acids	2809
281000	VI	Oxides of boron; boric acids	2810
281111	VI	Hydrogen fluoride (hydrofluoric acid)	2811
281112	VI	Hydrogen cyanide (hydrocyanic acid)	2811
281119	VI	Inorganic acids; other than hydrogen fluoride	2811
281121	VI	Carbon dioxide	2811
281122	VI	Silicon dioxide	2811
281129	VI	Inorganic oxygen compounds; of non-metals, n.e.c. in item no. 2811.2	2811
281211	VI	Carbonyl dichloride (phosgene)	2812
281212	VI	Phosphorus oxychloride	2812
281213	VI	Phosphorus trichloride	2812
281214	VI	Phosphorus pentachloride	2812
281215	VI	Sulphur monochloride	2812
281216	VI	Sulphur dichloride	2812
281217	VI	Thionyl chloride	2812
281219	VI	Arsenic trichloride and other chlorides and chloride oxides, n.e.c. in item no. 2812	2812
281290	VI	Halides and halide oxides of non-metals; excluding chloride	2812
281310	VI	Carbon disulphide	2813
281390	VI	Sulphides of non-metals, (excluding carbon); commercial phosphorus trisulphide	2813
281410	VI	Ammonia; anhydrous	2814
281420	VI	Ammonia; in aqueous solution	2814
281511	VI	Sodium hydroxide (caustic soda); solid	2815
281512	VI	Sodium hydroxide (caustic soda); in aqueous solution (soda lye or liquid soda)	2815
281520	VI	Potassium hydroxide (caustic potash)	2815
281530	VI	Peroxides of sodium or potassium	2815
281610	VI	Hydroxide and peroxide of magnesium	2816
281640	VI	Oxides, hydroxides and peroxides, of strontium or barium	2816
281700	VI	Zinc; oxide and peroxide	2817
281810	VI	Aluminium oxide; artificial corundum	2818
281820	VI	Aluminium oxide; other than artificial corundum	2818
281830	VI	Aluminium hydroxide	2818
281910	VI	Chromium trioxide	2819
281990	VI	Chromium oxides and hydroxides; excluding chromium trioxide	2819
282010	VI	Manganese dioxide	2820
282090	VI	Manganese oxides; excluding manganese dioxide	2820
282110	VI	Iron oxides and hydroxides	2821
282120	VI	Earth colours; containing 70% or more by weight of combined iron evaluated as Fe2o3	2821
282200	VI	Cobalt oxides and hydroxides; commercial cobalt oxides	2822
282300	VI	Titanium oxides	2823
282410	VI	Lead; lead monoxide (litharge, massicot)	2824
282490	VI	Lead oxides; n.e.c. in heading no. 2824	2824
282510	VI	Hydrazine and hydroxylamine and their inorganic salts	2825
282520	VI	Lithium oxide and hydroxide	2825
282530	VI	Vanadium oxides and hydroxides	2825
282540	VI	Nickel oxides and hydroxides	2825
282550	VI	Copper oxides and hydroxides	2825
282560	VI	Germanium oxides and zirconium dioxide	2825
282570	VI	Molybdenum oxides and hydroxides	2825
282580	VI	Antimony oxides	2825
282590	VI	Inorganic bases, metal oxides, hydroxides and peroxides; n.e.c. in heading no. 2825	2825
282612	VI	Fluorides; of aluminium	2826
282619	VI	Fluorides; other than of aluminium	2826
282630	VI	Sodium hexafluoroaluminate (synthetic cryolite)	2826
282690	VI	Fluorides; fluorosilicates, fluoroaluminates and other complex fluorine salts, n.e.c. in heading no. 2826	2826
282710	VI	Chlorides; of ammonium	2827
282720	VI	Chlorides; of calcium	2827
282731	VI	Chlorides; of magnesium	2827
282732	VI	Chlorides; of aluminium	2827
282735	VI	Chlorides; of nickel	2827
282739	VI	Chlorides; other than of ammonium, calcium, magnesium, aluminium and nickel	2827
282741	VI	Chloride oxides and chloride hydroxides; of copper	2827
282749	VI	Chloride oxides and chloride hydroxides; other than of copper	2827
282751	VI	Bromides; of sodium or of potassium	2827
282759	VI	Bromides and bromide oxides; other than item no. 2827.51	2827
282760	VI	Iodides and iodide oxides	2827
282810	VI	Hypochlorites; commercial calcium hypochlorite and other calcium hypochlorites	2828
282890	VI	Hypochlorites; n.e.c. in heading no. 2828	2828
282911	VI	Chlorates; of sodium	2829
282919	VI	Chlorates; other than sodium	2829
282990	VI	Perchlorates; bromates and perbromates; iodates and periodates	2829
283010	VI	Sulphides; of sodium, whether or not chemically defined	2830
283090	VI	Sulphides and polysulphides; whether or not chemically defined, other than sulphides of sodium	2830
283110	VI	Dithionites and sulphoxylates; of sodium	2831
283190	VI	Dithionites and sulphoxylates; other than sodium	2831
283210	VI	Sulphites; of sodium	2832
283220	VI	Sulphites; other than of sodium	2832
283230	VI	Thiosulphates	2832
283311	VI	Sodium sulphates; disodium sulphate	2833
283319	VI	Sodium sulphates; other than disodium sulphate	2833
283321	VI	Sulphates; of magnesium	2833
283322	VI	Sulphates; of aluminium	2833
283324	VI	Sulphates; of nickel	2833
283325	VI	Sulphates; of copper	2833
283327	VI	Sulphates; of barium	2833
283329	VI	Sulphates; n.e.c. in item no. 2833.2	2833
283330	VI	Alums	2833
283340	VI	Peroxosulphates (persulphates)	2833
283410	VI	Nitrites	2834
283421	VI	Nitrates; of potassium	2834
283429	VI	Nitrates; of other than potassium	2834
283510	VI	Phosphinates (hypophosphites) and phosphonates (phosphites), whether or not chemically defined	2835
283522	VI	Phosphates; of mono- or disodium, whether or not chemically defined	2835
283524	VI	Phosphates; of potassium, whether or not chemically defined	2835
283525	VI	Phosphates; calcium hydrogenorthophosphate (dicalcium phosphate), whether or not chemically defined	2835
283526	VI	Phosphates; of calcium n.e.c. in item no. 2835.25, whether or not chemically defined	2835
283529	VI	Phosphates; (other than of mono- or disodium, other than of potassium or of calcium hydrogenorthophosphate (dicalcium phosphate) and excluding other phosphates of calcium), whether or not chemically defined	2835
283531	VI	Polyphosphates; sodium triphosphate (sodium tripolyphosphate), whether or not chemically defined	2835
283539	VI	Polyphosphates; other than sodium triphosphate (sodium tripolyphosphate), whether or not chemically defined	2835
283620	VI	Carbonates; disodium carbonate	2836
283630	VI	Carbonates; sodium hydrogen carbonate (sodium bicarbonate)	2836
283640	VI	Carbonates; potassium carbonate	2836
283650	VI	Carbonates; calcium carbonate	2836
283660	VI	Carbonates; barium carbonate	2836
283691	VI	Carbonates; lithium carbonate	2836
283692	VI	Carbonates; strontium carbonate	2836
283699	VI	Carbonates; n.e.c. in heading no. 2836 and other than lithium or strontium	2836
283711	VI	Cyanides and cyanide oxides; of sodium	2837
283719	VI	Cyanides and cyanide oxides; other than of sodium	2837
283720	VI	Complex cyanides	2837
283911	VI	Silicates; sodium metasilicates	2839
283919	VI	Silicates; of sodium (excluding sodium metasilicates)	2839
283990	VI	Silicates; commercial alkali metal silicates, other than of sodium	2839
284011	VI	Borates; disodium tetraborate (refined borax), anhydrous	2840
284019	VI	Borates; disodium tetraborate (refined borax), other than anhydrous	2840
284020	VI	Borates; n.e.c. in heading no. 2840	2840
284030	VI	Peroxoborates (perborates)	2840
284130	VI	Salts; sodium dichromate	2841
284150	VI	Salts; chromates, dichromates, peroxochromates; n.e.c. in heading no. 2841	2841
284161	VI	Salts; of oxometallic or peroxometallic acids, manganites, manganates and permanganates, potassium permanganate	2841
284169	VI	Salts; of oxometallic or peroxometallic acids, manganites, manganates and permanganates, other than potassium permanganate	2841
284170	VI	Salts; molybdates	2841
284180	VI	Salts; tungstates (wolframates)	2841
284190	VI	Salts of oxometallic or peroxometallic acids; n.e.c. in heading no. 2841	2841
284210	VI	Salts of inorganic acids or peroxoacids, double or complex silicates, including aluminosilicates, whether or not chemically defined, excluding azides	2842
284290	VI	Salts; of inorganic acids or peroxoacids, other than double or complex silicates, including aluminosilicates, whether or not chemically, excluding azides	2842
284310	VI	Colloidal precious metals; whether or not chemically defined	2843
284321	VI	Silver compounds; silver nitrates	2843
284329	VI	Silver compounds; excluding silver nitrates	2843
284330	VI	Gold compounds	2843
284390	VI	Inorganic or organic compounds of precious metals, n.e.c.; amalgams	2843
284410	VI	Uranium; natural uranium and its compounds, alloys, dispersions (including cermets), ceramic products and mixtures containing natural uranium or natural uranium compounds	2844
284420	VI	Uranium; enriched in U235, plutonium, their compounds, alloys dispersions (including cermets), ceramic products and mixtures containing uranium enriched in U235, plutonium or compounds of these products	2844
284430	VI	Uranium; depleted in U235, thorium, their compounds, alloys, dispersions (including cermets), ceramic products and mixtures containing uranium depleted in U235, thorium; compounds of these products	2844
284441	VI	Radioactive elements; tritium and its compounds; alloys, dispersions (including cermets), ceramic products and mixtures containing tritium or its compounds	2844
284442	VI	Radioactive elements; actinium-225, 227, californium-253, curium-240, 241, 242, 243, 244, einsteinium-253, 254, gadolinium-148, polonium-208, 209, 210, radium-223, uranium-230 or 232, compounds; alloys, dispersions, ceramic products and mixtures	2844
284443	VI	Radioactive elements, isotopes and compounds; other alloys, dispersions (including cermets), ceramic products and mixtures containing these elements, isotopes or compounds	2844
284444	VI	Radioactive elements, isotopes, compounds n.e.c. in heading no. 2844, alloys, dispersions (including cermets), ceramic products, mixtures containing the elements, isotopes, compounds; radioactive residues	2844
284450	VI	Spent (irradiated) fuel elements (cartridges) of nuclear reactors	2844
284510	VI	Heavy water (deuterium oxide)	2845
284520	VI	Boron enriched in boron-10 and its compounds	2845
284530	VI	Lithium enriched in lithium-6 and its compounds	2845
284540	VI	Helium-3	2845
284590	VI	Isotopes other than those of heading no. 2844, 2845.20, 2845.30 or 2845.40; compounds, inorganic or organic, of such isotopes, whether or not chemically defined	2845
284610	VI	Cerium compounds	2846
284690	VI	Compounds, inorganic or organic (excluding cerium), of rare-earth metals, of yttrium, scandium or of mixtures of these metals	2846
284700	VI	Hydrogen peroxide; whether or not solidified with urea	2847
284910	VI	Carbides; of calcium, whether or not chemically defined	2849
284920	VI	Carbides; of silicon, whether or not chemically defined	2849
284990	VI	Carbides; whether or not chemically defined, other than of calcium or silicon	2849
285000	VI	Hydrides, nitrides, azides, silicides and borides, whether or not chemically defined, other than compounds which are also carbides of heading no. 2849	2850
285210	VI	Inorganic or organic compounds of mercury, excluding amalgams, chemically defined	2852
285290	VI	Inorganic or organic compounds of mercury; excluding amalgams, not chemically defined,	2852
285310	VI	Inorganic compounds; cyanogen chloride (chlorcyan)	2853
285390	VI	Phosphides, chemically defined or not, not ferrophosphorus; other inorganic compounds n.e.c. (including distilled, conductivity water and water of like purity); liquid air, rare gases removed or not; compressed air; amalgams, not precious metal amalgams	2853
290110	VI	Acyclic hydrocarbons; saturated	2901
290121	VI	Acyclic hydrocarbons; unsaturated, ethylene	2901
290122	VI	Acyclic hydrocarbons; unsaturated, propene (propylene)	2901
290123	VI	Acyclic hydrocarbons; unsaturated, butene (butylene) and isomers thereof	2901
290124	VI	Acyclic hydrocarbons; unsaturated, buta-1,3-diene and isoprene	2901
290129	VI	Acyclic hydrocarbons; unsaturated, n.e.c. in heading no. 2901	2901
290211	VI	Cyclic hydrocarbons; cyclohexane	2902
290219	VI	Cyclic hydrocarbons; cyclanes, cyclenes and cycloterpenes, excluding cyclohexane	2902
290220	VI	Cyclic hydrocarbons; benzene	2902
290230	VI	Cyclic hydrocarbons; toluene	2902
290241	VI	Cyclic hydrocarbons; o-xylene	2902
290242	VI	Cyclic hydrocarbons; m-xylene	2902
290243	VI	Cyclic hydrocarbons; p-xylene	2902
290244	VI	Cyclic hydrocarbons; mixed xylene isomers	2902
290250	VI	Cyclic hydrocarbons; styrene	2902
290260	VI	Cyclic hydrocarbons; ethylbenzene	2902
290270	VI	Cyclic hydrocarbons; cumene	2902
290290	VI	Cyclic hydrocarbons; n.e.c. in heading no. 2902	2902
290311	VI	Saturated chlorinated derivatives of acyclic hydrocarbons; chloromethane (methyl chloride) and chloroethane (ethyl chloride)	2903
290312	VI	Saturated chlorinated derivatives of acyclic hydrocarbons; dichloromethane (methylene chloride)	2903
290313	VI	Saturated chlorinated derivatives of acyclic hydrocarbons; chloroform (trichloromethane)	2903
290314	VI	Saturated chlorinated derivatives of acyclic hydrocarbons; carbon tetrachloride	2903
290315	VI	Saturated chlorinated derivatives of acyclic hydrocarbons; ethylene dichloride (ISO) (1,2-dichloroethane)	2903
290319	VI	Saturated chlorinated derivatives of acyclic hydrocarbons; n.e.c. in item no. 2903.1	2903
290321	VI	Unsaturated chlorinated derivatives of acyclic hydrocarbons; vinyl chloride (chloroethylene)	2903
290322	VI	Unsaturated chlorinated derivatives of acyclic hydrocarbons; trichloroethylene	2903
290323	VI	Unsaturated chlorinated derivatives of acyclic hydrocarbons; tetrachloroethylene (perchloroethylene)	2903
290329	VI	Unsaturated chlorinated derivatives of acyclic hydrocarbons; n.e.c. in item no. 2903.2	2903
290341	VI	Saturated fluorinated derivatives of acyclic hydrocarbons; trifluoromethane (HFC-23)	2903
290342	VI	Saturated fluorinated derivatives of acyclic hydrocarbons; difluoromethane (HFC-32)	2903
290343	VI	Saturated fluorinated derivatives of acyclic hydrocarbons; fluoromethane (HFC-41), 1,2-difluoroethane (HFC-152) and 1,1-difluoroethane (HFC-152a)	2903
290344	VI	Saturated fluorinated derivatives of acyclic hydrocarbons; pentafluoroethane (HFC-125), 1,1,1-trifluoroethane (HFC-143a) and 1,1,2-trifluoroethane (HFC-143)	2903
290345	VI	Saturated fluorinated derivatives of acyclic hydrocarbons; 1,1,1,2-tetrafluoroethane (HFC-134a) and 1,1,2,2-tetrafluoroethane (HFC-134)	2903
290346	VI	Saturated fluorinated derivatives of acyclic hydrocarbons; 1,1,1,2,3,3,3-heptafluoropropane (HFC-227ea), 1,1,1,2,2,3-hexafluoropropane (HFC-236cb), 1,1,1,2,3,3-hexafluoropropane (HFC-236ea) and 1,1,1,3,3,3-hexafluoropropane (HFC-236fa)	2903
290347	VI	Saturated fluorinated derivatives of acyclic hydrocarbons; 1,1,1,3,3-pentafluoropropane (HFC-245fa) and 1,1,2,2,3-pentafluoropropane (HFC-245ca)	2903
290348	VI	Saturated fluorinated derivatives of acyclic hydrocarbons; 1,1,1,3,3-pentafluorobutane (HFC-365mfc) and 1,1,1,2,2,3,4,5,5,5-decafluoropentane (HFC-43-10mee)	2903
290349	VI	Saturated fluorinated derivatives of acyclic hydrocarbons; n.e.c. in item no 2903.4	2903
290351	VI	Unsaturated fluorinated derivatives of acyclic hydrocarbons; 2,3,3,3-tetrafluoropropene (HFO-1234yf), 1,3,3,3-tetrafluoropropene (HFO-1234ze) and (Z)-1,1,1,4,4,4-hexafluoro-2-butene (HFO-1336mzz)	2903
290359	VI	Unsaturated fluorinated derivatives of acyclic hydrocarbons; n.e.c. in item no. 2903.5	2903
290361	VI	Brominated or iodinated derivatives of acyclic hydrocarbons; methyl bromide (bromomethane)	2903
290362	VI	Brominated or iodinated derivatives of acyclic hydrocarbons; ethylene dibromide (ISO) (1,2-dibromoethane)	2903
290369	VI	Brominated or iodinated derivatives of acyclic hydrocarbons; n.e.c. in item no. 2903.6	2903
290371	VI	Halogenated derivatives of acyclic hydrocarbons containing two or more different halogens; chlorodifluoromethane (HCFC-22)	2903
290372	VI	Halogenated derivatives of acyclic hydrocarbons containing two or more different halogens; dichlorotrifluoroethane (HCFC-123)	2903
290373	VI	Halogenated derivatives of acyclic hydrocarbons containing two or more different halogens; dichlorofluoroethanes (HCFC-141, 141b)	2903
290374	VI	Halogenated derivatives of acyclic hydrocarbons containing two or more different halogens; chlorodifluoroethanes HCFC-142, 142b)	2903
290375	VI	Halogenated derivatives of acyclic hydrocarbons containing two or more different halogens; dichloropentafluoropropanes (HCFC-225, 225ca, 225cb)	2903
290376	VI	Halogenated derivatives of acyclic hydrocarbons containing two or more different halogens; bromochlorodifluoromethane (Halon-1211), bromotrifluoromethane (Halon-1301), and dibromotetrafluoroethanes (Halon-2402)	2903
290377	VI	Halogenated derivatives of acyclic hydrocarbons containing two or more different halogens; n.e.c. in headings 290371 to 290376, perhalogenated only with fluorine and chlorine	2903
290378	VI	Halogenated derivatives of acyclic hydrocarbons containing two or more different halogens; perhalogenated derivatives, other than those only with fluorine and chlorine, n.e.c. in item no. 2903.71 to 2903.76	2903
290379	VI	Halogenated derivatives of acyclic hydrocarbons containing two or more different halogens; n.e.c. in item no. 2903.7	2903
290381	VI	Halogenated derivatives of cyclanic, cyclenic or cycloterpenic hydrocarbons; 1,2,3,4,5,6-Hexachlorocyclohexane (HCH (ISO)), including lindane (ISO, INN)	2903
290382	VI	Halogenated derivatives of cyclanic, cyclenic or cycloterpenic hydrocarbons; aldrin (ISO), chlordane (ISO), and heptachlor (ISO)	2903
290383	VI	Halogenated derivatives of cyclanic, cyclenic or cycloterpenic hydrocarbons; mirex (ISO)	2903
290389	VI	Halogenated derivatives of cyclanic, cyclenic or cycloterpenic hydrocarbons; n.e.c. in item no. 2903.8	2903
290391	VI	Halogenated derivatives of aromatic hydrocarbons; chlorobenzene, o-dichlorobenzene, and p-dichlorobenzene	2903
290392	VI	Halogenated derivatives of aromatic hydrocarbons; hexachlorobenzene (ISO) and DDT (ISO) (clofenotane (INN), and 1,1,1-trichloro-2,2-bis(p-chlorophenyl)ethane)	2903
290393	VI	Halogenated derivatives of aromatic hydrocarbons; pentachlorobenzene (ISO)	2903
290394	VI	Halogenated derivatives of aromatic hydrocarbons; hexabromobiphenyls	2903
290399	VI	Halogenated derivatives of aromatic hydrocarbons; n.e.c. in item no. 2903.91, 2903.92, 2903.93 and 2903.94	2903
290410	VI	Derivatives of hydrocarbons; containing only sulpho groups, their salts and ethyl esters, whether or not halogenated	2904
290420	VI	Derivatives of hydrocarbons; containing only nitro or only nitroso groups, whether or not halogenated	2904
290431	VI	Derivatives of hydrocarbons; perfluorooctane sulphonic acid, whether or not halogenated	2904
290432	VI	Derivatives of hydrocarbons; ammonium perfluorooctane sulphonate, whether or not halogenated	2904
290433	VI	Derivatives of hydrocarbons; lithium perfluorooctane sulphonate, whether or not halogenated	2904
290434	VI	Derivatives of hydrocarbons; potassium perfluorooctane sulphonate, whether or not halogenated	2904
290435	VI	Derivatives of hydrocarbons; salts of perfluorooctane sulphonic acid n.e.c in heading no. 2904, whether or not halogenated	2904
290436	VI	Derivatives of hydrocarbons; perfluorooctane sulphonyl fluoride, whether or not halogenated	2904
290491	VI	Derivatives of hydrocarbons; trichloronitromethane (chloropicrin), whether or not halogenated	2904
290499	VI	Derivatives of hydrocarbons n.e.c. in heading no. 2904, whether or not halogenated	2904
290511	VI	Alcohols; saturated monohydric, methanol (methyl alcohol)	2905
290512	VI	Alcohols; saturated monohydric, propan-1-ol (propyl alcohol) and propan-2-ol (isopropyl alcohol)	2905
290513	VI	Alcohols; saturated monohydric, butan-1-ol (n-butyl alcohol)	2905
290514	VI	Alcohols; saturated monohydric, butanols excluding item no. 2905.13	2905
290516	VI	Alcohols; saturated monohydric, octanol (octyl alcohol) and isomers thereof	2905
290517	VI	Alcohols; saturated monohydric, dodecan-1-ol (lauryl alcohol), hexadecan-1-ol (cetyl alcohol) and octadecan-1-ol (stearyl alcohol)	2905
290519	VI	Alcohols; saturated monohydric, n.e.c. in item no. 2905.1	2905
290522	VI	Alcohols; unsaturated monohydric, acyclic terpene alcohols	2905
290529	VI	Alcohols; acyclic, unsaturated monohydric, (other than acyclic terpene alcohols)	2905
290531	VI	Alcohols; acyclic, diols; ethylene glycol (ethanediol)	2905
290532	VI	Alcohols; acyclic, diols; propylene glycol (propane-1, 2-diol)	2905
290539	VI	Alcohols; acyclic, diols, other than ethylene glycol (ethandiol) or propylene glycol (propane-1,2-diol)	2905
290541	VI	Alcohols; polyhydric, 2-ethyl-2- (hydroxymethyl) propane-1,3-diol (trimethylolpropane)	2905
290542	VI	Alcohols; polyhydric, pentaerythritol	2905
290543	VI	Alcohols; polyhydric, mannitol	2905
290544	VI	Alcohols; polyhydric, d-glucitol (sorbitol)	2905
290545	VI	Alcohols; polyhydric, glycerol	2905
290549	VI	Alcohols; polyhydric, n.e.c. in item no. 2905.4	2905
290551	VI	Alcohols; acyclic; halogenated, sulphonated, nitrated or nitrosated derivatives thereof, ethchlorvynol (INN)	2905
290559	VI	Alcohols; acyclic; halogenated, sulphonated, nitrated or nitrosated derivatives thereof, other than ethchlorvynol (INN)	2905
290611	VI	Alcohols; cyclanic, cyclenic or cycloterpenic and derivatives, menthol	2906
290612	VI	Alcohols; cyclanic, cyclenic or cycloterpenic and derivatives, cyclohexanol, methylcyclohexanols and dimethylcyclohexanols	2906
290613	VI	Alcohols; cyclanic, cyclenic or cycloterpenic and derivatives, sterols and inositols	2906
290619	VI	Alcohols; cyclanic, cyclenic or cycloterpenic and derivatives, n.e.c. in item no. 2906.1	2906
290621	VI	Alcohols; aromatic alcohols and derivatives, benzyl alcohol	2906
290629	VI	Alcohols; aromatic and derivatives, other than benzyl alcohol	2906
290711	VI	Monophenols; phenol (hydroxybenzene) and its salts	2907
290712	VI	Monophenols; cresols and their salts	2907
290713	VI	Monophenols; octylphenol, nonylphenol and their isomers, salts thereof	2907
290715	VI	Monophenols; naphthols and their salts	2907
290719	VI	Monophenols; n.e.c. in item no. 2907.1	2907
290721	VI	Polyphenols; resorcinol and its salts	2907
290722	VI	Polyphenols; hydroquinone (quinol) and its salts	2907
290723	VI	Polyphenols; 4,4'-isopropylidenediphenol (bisphenol A, diphenylolpropane) and its salts	2907
290729	VI	Phenol-alcohols and polyphenols n.e.c. in item number 2907.2	2907
290811	VI	Phenol or phenol-alcohol derivatives containing only halogen substituents and their salts; pentachlorophenol (ISO)	2908
290819	VI	Phenol or phenol-alcohol derivatives containing only halogen substituents and their salts; other than pentachlorophenol (ISO)	2908
290891	VI	Phenol or phenol-alcohol derivatives, sulphonated, nitrated or nitrosated derivatives thereof; dinoseb (ISO) and its salts	2908
290892	VI	Phenol or phenol-alcohol derivatives, sulphonated, nitrated or nitrosated derivatives thereof; 4,6-dinitro-o-cresol (DNOC (ISO)) and its salts	2908
290899	VI	Phenol or phenol-alcohol derivatives, sulphonated, nitrated or nitrosated derivatives thereof; other than dinoseb (ISO), and 4,6-dinitro-o-cresol (DNOC (ISO)), and their salts	2908
290911	VI	Ethers; acyclic, and their halogenated, sulphonated, nitrated or nitrosated derivatives, diethyl ether	2909
290919	VI	Ethers; acyclic, and their halogenated, sulphonated, nitrated or nitrosated derivatives, other than diethyl ether	2909
290920	VI	Ethers; cyclanic, cyclenic or cycloterpenic and their halogenated, sulphonated, nitrated or nitrosated derivatives	2909
290930	VI	Ethers; aromatic, and their halogenated, sulphonated, nitrated or nitrosated derivatives	2909
290941	VI	Ether-alcohols and their halogenated, sulphonated, nitrated or nitrosated derivatives; 2,2-oxydiethanol (diethylene glycol, digol)	2909
290943	VI	Ether-alcohols and their halogenated, sulphonated, nitrated or nitrosated derivatives; monobutyl ethers of ethylene glycol or of diethylene glycol	2909
290944	VI	Ether-alcohols and their halogenated, sulphonated, nitrated or nitrosated derivatives; monoalkylethers of ethylene glycol or of diethylene glycol n.e.c. in heading no. 2909	2909
290949	VI	Ether-alcohols and their halogenated, sulphonated, nitrated or nitrosated derivatives; n.e.c. in item no. 2909.4	2909
290950	VI	Ether-phenols, ether-alcohol-phenols and their halogenated, sulphonated, nitrated or nitrosated derivatives	2909
290960	VI	Alcohol peroxides, ether peroxides, acetal and hemiacetal peroxides, ketone peroxides and their halogenated, sulphonated, nitrated or nitrosated derivatives	2909
291010	VI	Epoxides, epoxyalcohols, epoxyphenols and epoxyethers; with a three-membered ring and their halogenated, sulphonated, nitrated or nitrosated derivatives; oxirane (ethylene oxide)	2910
291020	VI	Epoxides, epoxyalcohols, epoxyphenols and epoxyethers; with a three-membered ring and their halogenated, sulphonated, nitrated or nitrosated derivatives, methyloxirane (propylene oxide)	2910
291030	VI	Epoxides, epoxyalcohols, epoxyphenols and epoxyethers; with a three-membered ring and their halogenated, sulphonated, nitrated or nitrosated derivatives, 1-chloro-2,3-epoxypropane (epichlorohydrin)	2910
291040	VI	Epoxides, epoxyalcohols, epoxyphenols and epoxyethers; with a three-membered ring and their halogenated, sulphonated, nitrated or nitrosated derivatives, dieldrin (ISO, INN)	2910
291050	VI	Epoxides, epoxyalcohols, epoxyphenols and epoxyethers; with a three-membered ring and their halogenated, sulphonated, nitrated or nitrosated derivatives, endrin (ISO)	2910
291090	VI	Epoxides, epoxyalcohols, epoxyphenols and epoxyethers; with a three-membered ring and their halogenated, sulphonated, nitrated or nitrosated derivatives, n.e.c. in heading no. 2910	2910
291100	VI	Acetals and hemiacetals; whether or not with other oxygen function, and their halogenated, sulphonated, nitrated or nitrosated derivatives	2911
291211	VI	Aldehydes; acyclic, without other oxygen function, methanal (formaldehyde)	2912
291212	VI	Aldehydes; acyclic, without other oxygen function, ethanal (acetaldehyde)	2912
291219	VI	Aldehydes; acyclic, without other oxygen function, n.e.c. in item no. 2912.1	2912
291221	VI	Aldehydes; cyclic, without other oxygen function, benzaldehyde	2912
291229	VI	Aldehydes; cyclic, without other oxygen function, other than benzaldehyde	2912
291241	VI	Aldehydes; aldehyde-ethers, aldehyde-phenols and aldehydes with other oxygen function, vanillin (4-hydroxy-3-methoxybenzaldehyde)	2912
291242	VI	Aldehydes; aldehyde-ethers, aldehyde-phenols and aldehydes with other oxygen function, ethylvanillin (3-ethoxy-4-hydroxybenzaldehyde)	2912
291249	VI	Aldehyde-alcohols, aldehyde-ethers, aldehyde-phenols and aldehydes with other oxygen function; other than vanillin (4-hydroxy-3-methoxybenzaldehyde) and ethylvanillin (3-ethoxy-4-hydroxybenzaldehyde)	2912
291250	VI	Aldehydes; cyclic polymers of aldehydes	2912
291260	VI	Paraformaldehyde	2912
291300	VI	Aldehydes; halogenated, sulphonated, nitrated or nitrosated derivatives of products of heading no. 2912	2913
291411	VI	Ketones; acyclic, without other oxygen function, acetone	2914
291412	VI	Ketones; acyclic, without other oxygen function, butanone (methyl ethyl ketone)	2914
291413	VI	Ketones; acyclic, without other oxygen function, 4-methylpentan-2-one (methyl isobutyl ketone)	2914
291419	VI	Ketones; acyclic, without other oxygen function, n.e.c. in item no. 2914.1	2914
291422	VI	Ketones; cyclanic, cyclenic or cycloterpenic, without other oxygen function, cyclohexanone and methylcyclohexanones	2914
291423	VI	Ketones; cyclanic, cyclenic or cycloterpenic, without other oxygen function, ionones and methylionones	2914
291429	VI	Ketones; cyclanic, cyclenic or cycloterpenic, without other oxygen function, other than cyclohexanone, methylcyclohexanones, ionones, and methylionones	2914
291431	VI	Ketones; aromatic, (without other oxygen function), phenylacetone (phenylpropan-2-one)	2914
291439	VI	Ketones; aromatic, (without other oxygen function), excluding phenylacetone (phenylpropan-2-one)	2914
291440	VI	Ketone-alcohols and ketone-aldehydes	2914
291450	VI	Ketone-phenols and ketones with other oxygen function	2914
291461	VI	Quinones; anthraquinone	2914
291462	VI	Quinones; coenzyme Q10 (ubidecarenone (INN))	2914
291469	VI	Quinones; other than anthraquinone and coenzyme Q10 (ubidecarenone (INN))	2914
291471	VI	Ketones and quinones; halogenated, sulphonated, nitrated or nitrosated derivatives; chlordecone (ISO)	2914
291479	VI	Ketones and quinones; halogenated, sulphonated, nitrated or nitrosated derivatives, other than chlordecone (ISO)	2914
291511	VI	Acids; saturated acyclic monocarboxylic acids; formic acid	2915
291512	VI	Acids; saturated acyclic monocarboxylic acids; salts of formic acids	2915
291513	VI	Acids; saturated acyclic monocarboxylic acids; esters of formic acid	2915
291521	VI	Acids; saturated acyclic monocarboxylic acids; acetic acid	2915
291524	VI	Acids; saturated acyclic monocarboxylic acids; acetic anhydride	2915
291529	VI	Acids; saturated acyclic monocarboxylic acids; acetic acid and its salts n.e.c. in item no. 2915.2	2915
291531	VI	Acids; saturated acyclic monocarboxylic acids; ethyl acetate	2915
291532	VI	Acids; saturated acyclic monocarboxylic acids; vinyl acetate	2915
291533	VI	Acids; saturated acyclic monocarboxylic acids; n-butyl acetate	2915
291536	VI	Acids; saturated acyclic monocarboxylic acids; dinoseb (ISO) acetate	2915
291539	VI	Acids; saturated acyclic monocarboxylic acids; esters of acetic acid n.e.c. in item no. 2915.3	2915
291540	VI	Acids; saturated acyclic monocarboxylic acids; mono-, di- or trichloroacetic acids, their salts and esters	2915
291550	VI	Acids; saturated acyclic monocarboxylic acids; propionic acid, its salts and esters	2915
291560	VI	Acids; saturated acyclic monocarboxylic acids; butanoic acids, pentanoic acids, their salts and esters	2915
291570	VI	Acids; saturated acyclic monocarboxylic acids; palmitic acid, stearic acid, their salts and esters	2915
291590	VI	Acids; saturated acyclic monocarboxylic acids; anhydrides, halides, peroxides, peroxyacids and halogenated, sulphonated, nitrated or nitrosated derivatives, n.e.c. in heading no. 2915	2915
291611	VI	Acids; unsaturated acyclic monocarboxylic acids; acrylic acid and its salts	2916
291612	VI	Acids; unsaturated acyclic monocarboxylic acids; esters of acrylic acid	2916
291613	VI	Acids; unsaturated acyclic monocarboxylic acids; methacrylic acid and its salts	2916
291614	VI	Acids; unsaturated acyclic monocarboxylic acids; esters of methacrylic acid	2916
291615	VI	Acids; unsaturated acyclic monocarboxylic acids; oleic, linoleic or linolenic acids, their salts and esters	2916
291616	VI	Acids; unsaturated acyclic monocarboxylic, cyclic monocarboxylic, their anhydrides, halides, peroxides and peroxyacids; their halogenated, sulphonated, nitrated or nitrosated derivatives, binapacryl (ISO)	2916
291619	VI	Acids; unsaturated acyclic monocarboxylic, cyclic monocarboxylic, their anhydrides, halides, peroxides and peroxyacids; their halogenated, sulphonated, nitrated or nitrosated derivatives, n.e.c. in item no. 2916.1	2916
291620	VI	Acids; cyclanic, cyclenic or cycloterpenic monocarboxylic acids, their anhydrides, halides, peroxides, peroxyacids and their derivatives	2916
291631	VI	Acids; aromatic monocarboxylic acids, benzoic acid, its salts and esters	2916
291632	VI	Acids; aromatic monocarboxylic acids, benzoyl peroxide and benzoyl chloride	2916
291634	VI	Acids; aromatic monocarboxylic acids, phenylacetic acid and its salts	2916
291639	VI	Acids; aromatic monocarboxylic acids, and their anhydrides, halides, peroxides, peroxyacids and their derivatives, other than benzoic acid, its salts and esters, benzoyl peroxide and benzoyl chloride, phenylacetic acid and its salts	2916
291711	VI	Acids; acyclic polycarboxylic acids; oxalic acid, its salts and esters	2917
291712	VI	Acids; acyclic polycarboxylic acids; adipic acid, its salts and esters	2917
291713	VI	Acids; acyclic polycarboxylic acids; azelaic acid, sebacic acid, their salts and esters	2917
291714	VI	Acids; acyclic polycarboxylic acids; maleic anhydride	2917
291719	VI	Acids; acyclic polycarboxylic acids; n.e.c. in item no. 2917.1	2917
291720	VI	Acids; cyclanic, cyclenic or cycloterpenic polycarboxylic acids, their anhydrides, halides, peroxides, peroxyacids and derivatives	2917
291732	VI	Acids; aromatic polycarboxylic acids; dioctyl orthophthalates	2917
291733	VI	Acids; aromatic polycarboxylic acids; dinonyl or didecyl orthophthalates	2917
291734	VI	Acids; aromatic polycarboxylic acids; other esters of orthophthalic acids	2917
291735	VI	Acids; aromatic polycarboxylic acids; phthalic anhydride	2917
291736	VI	Acids; aromatic polycarboxylic acids; terephthalic acid and its salts	2917
291737	VI	Acids; aromatic polycarboxylic acids; dimethyl terephthalate	2917
291739	VI	Acids; aromatic polycarboxylic acids; n.e.c. in item no. 2917.3	2917
291811	VI	Acids; carboxylic acids, (with alcohol function but without other oxygen function), lactic acid, its salts and esters	2918
291812	VI	Acids; carboxylic acids, (with alcohol function but without other oxygen function), tartaric acid	2918
291813	VI	Acids; carboxylic acids, (with alcohol function but without other oxygen function); salts and esters of tartaric acid	2918
291814	VI	Acids; carboxylic acids, (with alcohol function but without other oxygen function), citric acid	2918
291815	VI	Acids; carboxylic acids, (with alcohol function but without other oxygen function), salts and esters of citric acid	2918
291816	VI	Acids; carboxylic acids, (with alcohol function but without other oxygen function), gluconic acid, its salts and esters	2918
291817	VI	Acids; carboxylic acids, (with alcohol function but without other oxygen function), 2,2-Diphenyl-2-hydroxyacetic acid (benzilic acid)	2918
291818	VI	Acids; carboxylic acids, (with alcohol function but without other oxygen function), chlorobenzilate (ISO)	2918
291819	VI	Acids; carboxylic acids, (with alcohol function but without other oxygen function), other than lactic, tartaric, citric, and gluconic acids and their salts and esters	2918
291821	VI	Acids; carboxylic acids, (with phenol function but without other oxygen function), salicylic acid and its salts	2918
291822	VI	Acids; carboxylic acids, (with phenol function but without other oxygen function), o-acetylsalicylic acid, its salts and esters	2918
291823	VI	Acids; carboxylic acids, (with phenol function but without other oxygen function), other esters of salicylic acid and its salts n.e.c. in item no. 2918.2	2918
291829	VI	Acids; carboxylic acids, (with phenol function but without other oxygen function), their anhydrides, halides, peroxides, peroxyacids and their derivatives, n.e.c. in item no. 2918.2	2918
291830	VI	Acids; carboxylic acids, (with aldehyde or ketone function but without other oxygen function), their anhydrides, halides, peroxides, peroxyacids and their derivatives	2918
291891	VI	Acids; carboxylic acids, with additional oxygen function (not alcohol, phenol, aldehyde or ketone) and their anhydrides, halides, peroxides and peroxyacids; 2,4,5-T (ISO) (2,4,5-trichlorophenoxyacetic acid), its salts and esters	2918
291899	VI	Acids; carboxylic acids, with additional oxygen function (not alcohol, phenol, aldehyde or ketone) and their anhydrides, halides, peroxides and peroxyacids; their halogenated, sulphonated, nitrated or nitrosated derivatives; other than 2,4,5-T (ISO)	2918
291910	VI	Esters; phosphoric, and their salts, including lactophosphates, their halogenated, sulphonated, nitrated or nitrosated derivatives; tris(2,3-dibromopropyl) phosphate	2919
291990	VI	Esters; phosphoric, and their salts, including lactophosphates, their halogenated, sulphonated, nitrated or nitrosated derivatives; other than tris(2,3-dibromopropyl) phosphate	2919
292011	VI	Esters; thiophosphoric esters (phosphorothioates) and their salts, their halogenated, sulphonated, nitrated or nitrosated derivatives, parathion (ISO) and parathion-methyl (ISO) (methyl-parathion)	2920
292019	VI	Esters; thiophosphoric esters (phosphorothioates) and their salts; other than parathion (ISO) and parathion-methyl (ISO) (methyl-parathion)	2920
292021	VI	Esters; phosphite esters and their salts; their halogenated, sulphonated, nitrated or nitrosated derivatives, dimethyl phosphite	2920
292022	VI	Esters; phosphite esters and their salts; their halogenated, sulphonated, nitrated or nitrosated derivatives, diethyl phosphite	2920
292023	VI	Esters; phosphite esters and their salts; their halogenated, sulphonated, nitrated or nitrosated derivatives, trimethyl phosphite	2920
292024	VI	Esters; phosphite esters and their salts; their halogenated, sulphonated, nitrated or nitrosated derivatives, triethyl phosphite	2920
292029	VI	Esters; phosphite esters and their salts; their halogenated, sulphonated, nitrated or nitrosated derivatives, n.e.c. in heading no. 2920	2920
292030	VI	Esters; of other inorganic acids of non-metals (excluding esters of hydrogen halides) and their salts; their halogenated, sulphonated, nitrated or nitrosated derivatives, endosulfan (ISO)	2920
292090	VI	Esters; other than thiophosphoric esters (phosphorothioates) and phosphite esters and their salts, their halogenated, sulphonated, nitrated or nitrosated derivatives, n.e.c. in heading no. 2920	2920
292111	VI	Amine-function compounds; acyclic monoamines and their derivatives, methylamine, di- or trimethylamine and their salts	2921
292112	VI	Amine-function compounds; acyclic monoamines and their derivatives, and salts thereof, 2-(N,N-Dimethylamino)ethylchloride hydrochloride	2921
292113	VI	Amine-function compounds; acyclic monoamines and their derivatives, and salts thereof, 2-(N,N-Diethylamino)ethylchloride hydrochloride	2921
292114	VI	Amine-function compounds; acyclic monoamines and their derivatives, and salts thereof, 2-(N,N-Diisopropylamino)ethylchloride hydrochloride	2921
292119	VI	Amine-function compounds; acyclic monoamines and their derivatives, and salts thereof, n.e.c. in item no. 2921.1	2921
292121	VI	Amine-function compounds; acyclic polyamines and their derivatives, ethylenediamine and its salts	2921
292122	VI	Amine-function compounds; acyclic polyamines and their derivatives, hexamethylenediamine and its salts	2921
292129	VI	Amine-function compounds; acyclic polyamines and their derivatives, and salts thereof, n.e.c. in item no. 2921.2	2921
292130	VI	Amine-function compounds; cyclanic, cyclenic or cycloterpenic mono- or polyamines and their derivatives; salts thereof	2921
292141	VI	Amine-function compounds; aromatic monoamines and their derivatives, aniline and its salts	2921
292142	VI	Amine-function-compounds; aromatic monoamines and their derivatives, aniline derivatives and their salts	2921
292143	VI	Amine-function compounds; aromatic monoamines and their derivatives, toluidines and their derivatives; salts thereof	2921
292144	VI	Amine-function compounds; aromatic monoamines and their derivatives, diphenylamine and its derivatives; salts thereof	2921
292145	VI	Amine-function compounds; aromatic monoamines and their derivatives; 1-naphthylamine (alpha-naphthylamine), 2-naphthylamine (beta-naphthaylamine) and their derivatives; salts thereof	2921
292146	VI	Amine-function compounds; aromatic monoamines and derivatives; amfetamine (INN), benzfetamine (INN), dexamfetamine (INN), etilamfetamine (INN), fencamfamin (INN), lefetamine (INN), levamfetamine (INN), mefenorex (INN) and phentermine (INN); salts thereof	2921
292149	VI	Amine-function compounds; aromatic monoamines and their derivatives; salts thereof; n.e.c. in item no. 2921.4	2921
292151	VI	Amine-function compounds; aromatic amines and their derivatives; o-, m-, p-phenylenediamine, diaminotoluenes and their derivatives; salts thereof	2921
292159	VI	Amine-function compounds; aromatic polyamines and their derivatives, other than item no. 2921.51	2921
292211	VI	Amino-alcohols, other than those containing more than one kind of oxygen function; their ethers and esters; salts thereof, monoethanolamine and its salts	2922
292212	VI	Amino-alcohols, other than those containing more than one kind of oxygen function; their ethers and esters; salts thereof, diethanolamine and its salts	2922
292214	VI	Amino-alcohols, other than those containing more than one kind of oxygen function; their ethers and esters; salts thereof; dextropropoxyphene (INN) and its salts	2922
292215	VI	Amino-alcohols, other than those containing more than one kind of oxygen function; their ethers and esters; salts thereof, triethanolamine	2922
292216	VI	Amino-alcohols, other than those containing more than one kind of oxygen function; their ethers and esters; salts thereof, Diethanolammonium perfluorooctane sulphonate	2922
292217	VI	Amino-alcohols, other than those containing more than one kind of oxygen function; their ethers and esters; salts thereof, Methyldiethanolamine and ethyldiethanolamine	2922
292218	VI	Amino-alcohols, other than those containing more than one kind of oxygen function; their ethers and esters; salts thereof, 2-(N,N- Diisopropylamino)ethanol	2922
292219	VI	Amino-alcohols, other than those containing more than one kind of oxygen function, their ethers and esters; salts thereof, n.e.c. in item no. 2922.1	2922
292221	VI	Amino-naphthols and other amino-phenols, other than those containing more than one kind of oxygen function; their ethers and esters; salts thereof, aminohydroxynaphthalenesulphonic acids and their salts	2922
292229	VI	Amino-naphthols and other amino-phenols, other than those containing more than one kind of oxygen function, their ethers and esters; salts thereof n.e.c. in item no. 2922.2	2922
292231	VI	Amino-aldehydes, amino-ketones and amino-quinones; other than those containing more than one kind of oxygen function, salts thereof	2922
292239	VI	Amino-aldehydes, amino-ketones and amino-quinones; other than those containing more than one kind of oxygen function; salts thereof, excluding amfepramone (INN), methadone (INN), and normethadone (INN) and salts thereof	2922
292241	VI	Amino-acids, other than those containing more than one kind of oxygen function, and their esters; lysine and its esters; salts thereof	2922
292242	VI	Amino-acids, other than those containing more than one kind of oxygen function, and their esters; glutamic acid and its esters; salts thereof	2922
292243	VI	Amino-acids, other than those containing more than one kind of oxygen function, and their esters; anthranilic acid and its esters; salts thereof	2922
292244	VI	Amino-acids, other than those containing more than one kind of oxygen function, and their esters; tilidine (INN) and its esters; salts thereof	2922
292249	VI	Amino-acids, other than those containing more than one kind of oxygen function, their esters; salts thereof, excluding lysine, glutamic acid, anthranalic acid and tilidine, their esters and salts thereof	2922
292250	VI	Amino-alcohol-phenols, amino-acid-phenols and other amino-compounds with oxygen function	2922
292310	VI	Quaternary ammonium salts and hydroxides; choline and its salts, whether or not chemically defined	2923
292320	VI	Lecithins and other phosphoaminolipids, whether or not chemically defined	2923
292330	VI	Quaternary ammonium salts and hydroxides; tetraethylammonium perfluorooctane sulphonate, whether or not chemically defined	2923
292340	VI	Quaternary ammonium salts and hydroxides; didecyldimethylammonium perfluorooctane sulphonate, whether or not chemically defined	2923
292390	VI	Quaternary ammonium salts and hydroxides; whether or not chemically defined n.e.c. in heading no. 2923	2923
292411	VI	Acyclic amides (including acyclic carbamates) and their derivatives; salts thereof; meprobamate (INN)	2924
292412	VI	Acyclic amides (including acyclic carbamates) and their derivatives; salts thereof; fluoroacetamide (ISO), monocrotophos (ISO) and phosphamidon (ISO)	2924
292419	VI	Acyclic amides (including acyclic carbamates) and their derivatives; salts thereof, other than meprobamate (INN), fluoroacetamide (ISO), monocrotophos (ISO) or phosphamidon (ISO)	2924
292421	VI	Cyclic amides (including cyclic carbamates) and their derivatives, ureines and their derivatives; salts thereof	2924
292423	VI	Cyclic amides (including cyclic carbamates) and their derivatives; 2-acetamidobenzoic acid (N-acetylanthranillic acid) and its salts	2924
292424	VI	Cyclic amides (including cyclic carbamates) and their derivatives; ethinamate and its salts	2924
292425	VI	Cyclic amides (including cyclic carbamates) and their derivatives; alachlor (ISO) and its salts	2924
292429	VI	Cyclic amides (including cyclic carbamates) and their derivatives; other than the derivatives and salts of ureines, 2-acetamidobenzoic acid (N-acetylanthancillic acid),ethinamate S, and alachlor (ISO) and their derivatives and salts	2924
292511	VI	Imides and their derivatives; saccharin and its salts	2925
292512	VI	Imides and their derivatives; glutethimide (INN)	2925
292519	VI	Imides and their derivatives; other than saccharin and glutethimide (INN)	2925
292521	VI	Imines and their derivatives; salts thereof; chlordimeform (ISO)	2925
292529	VI	Imines and their derivatives; salts thereof; other than chlordimeform (ISO)	2925
292610	VI	Nitrile-function compounds; acrylonitrile	2926
292620	VI	Nitrile-function compounds; 1-cyanoguanidine (dicyandiamide)	2926
292630	VI	Nitrile-function compounds; fenproporex (INN) and its salts; methadone (INN) intermediate (4-cyano-2-dimethylamino-4,4-diphenylbutane)	2926
292640	VI	Nitrile-function compounds; alpha-phenylacetoacetonitrile	2926
292690	VI	Nitrile-function compounds; n.e.c. heading no. 2926	2926
292700	VI	Diazo-, azo- or azoxy compounds	2927
292800	VI	Organic derivatives of hydrazine or of hydroxylamine	2928
292910	VI	Nitrogen-function compounds; n.e.c. in chapter 29, isocyanates	2929
292990	VI	Nitrogen-function compounds; n.e.c. in chapter 29, excluding isocyanates	2929
293010	VI	Organo-sulphur compounds; 2-(N,N-Diethylamino) ethanethiol	2930
293020	VI	Organo-sulphur compounds; thiocarbamates and dithiocarbamates	2930
293030	VI	Organo-sulphur compounds; thiuram mono-, di- or tetrasulphides	2930
293040	VI	Organo-sulphur compounds; methionine	2930
293060	VI	Organo-sulphur compounds; 2-(N,N-Diethylamino)ethanethiol	2930
293070	VI	Organo-sulphur compounds; bis(2-hydroxyethyl)sulfide (thiodiglycol (INN))	2930
293080	VI	Organo-sulphur compounds; aldicarb (ISO), captafol (ISO) and methamidophos (ISO)	2930
293090	VI	Organo-sulphur compounds; n.e.c. in heading no. 2930	2930
293110	VI	Organo-inorganic compounds; tetramethyl lead and tetraethyl lead	2931
293120	VI	Organo-inorganic compounds; tributyltin compounds	2931
293141	VI	Non-halogenated organo-phosphorous derivatives; dimethyl methylphosphonate	2931
293142	VI	Non-halogenated organo-phosphorous derivatives; dimethyl propylphosphonate	2931
293143	VI	Non-halogenated organo-phosphorous derivatives; diethyl ethylphosphonate	2931
293144	VI	Non-halogenated organo-phosphorous derivatives; methylphosphonic acid	2931
293145	VI	Non-halogenated organo-phosphorous derivatives; salt of methylphosphonic acid and (aminominomethyl) urea (1:1)	2931
293146	VI	Non-halogenated organo-phosphorous derivatives; 2,4,6-tripropyl-1,3,5,2,4,6-trioxatriphosphinane 2,4,6-trioxide	2931
293147	VI	Non-halogenated organo-phosphorous derivatives; (5-ethyl-2-methyl-2-oxido-1,3,2-dioxaphosphinan-5-yl) methyl methyl methylphosphonate	2931
293148	VI	Non-halogenated organo-phosphorous derivatives; 3,9-dimethyl-2,4,8,10-tetraoxa-3,9-diphosphaspiro[5.5] undecane 3,9-dioxide	2931
293149	VI	Non-halogenated organo-phosphorous derivatives; other non-halogenated organo-phosphorous derivatives, n.e.c. in item no. 2931.4	2931
293151	VI	Halogenated organo-phosphorous derivatives; methylphosphonic dichloride	2931
293152	VI	Halogenated organo-phosphorous derivatives; propylphosphonic dichloride	2931
293153	VI	Halogenated organo-phosphorous derivatives; O-(3-chloropropyl) O-[4-nitro-3-(trifluoromethyl)phenyl] methylphosphonothionate	2931
293154	VI	Halogenated organo-phosphorous derivatives; trichlorfon (ISO)	2931
293159	VI	Halogenated organo-phosphorous derivatives; other halogenated organo-phosphorous derivatives, n.e.c. in item no. 2931.5	2931
293190	VI	Organo-inorganic compounds; other than tetramethyl lead, tetraethyl lead, tributyltin compounds, and other organo-phosphorous derivatives	2931
293211	VI	Heterocyclic compounds; with oxygen hetero-atom(s) only, containing an unfused furan ring (whether or not hydrogenated) in the structure, tetrahydrofuran	2932
293212	VI	Heterocyclic compounds; with oxygen hetero-atom(s) only, containing an unfused furan ring (whether or not hydrogenated) in the structure, 2-furaldehyde (furfuraldehyde)	2932
293213	VI	Heterocyclic compounds; with oxygen hetero-atom(s) only, containing an unfused furan ring (whether or not hydrogenated) in the structure, furfuryl alcohol and tetrahydrofurfuryl alcohol	2932
293214	VI	Heterocyclic compounds; with oxygen hetero-atom(s) only, containing an unfused furan ring (whether or not hydrogenated) in the structure, sucralose	2932
293219	VI	Heterocyclic compounds; with oxygen hetero-atom(s) only, containing an unfused furan ring (whether or not hydrogenated) in the structure, n.e.c. in item no. 2932.1	2932
293220	VI	Heterocyclic compounds; with oxygen hetero-atom(s) only, containing an unfused furan ring (whether or not hydrogenated) in the structure, lactones	2932
293291	VI	Heterocyclic compounds; with oxygen hetero-atom(s) only, (other than lactones or compounds containing an unfused furan ring (whether or not hydrogenated) in the structure), isosafrole	2932
293292	VI	Heterocyclic compounds; with oxygen hetero-atom(s) only, (other than lactones or compounds containing an unfused furan ring (whether or not hydrogenated) in the structure), 1-(1,3-Benzodioxol-5-yl)propan-2-one	2932
293293	VI	Heterocyclic compounds; with oxygen hetero-atom(s) only, (other than lactones or compounds containing an unfused furan ring (whether or not hydrogenated) in the structure), piperonal	2932
293294	VI	Heterocyclic compounds; with oxygen hetero-atom(s) only, (other than lactones or compounds containing an unfused furan ring (whether or not hydrogenated) in the structure), safrole	2932
293295	VI	Heterocyclic compounds; with oxygen hetero-atom(s) only, (other than lactones or compounds containing an unfused furan ring (whether or not hydrogenated) in the structure), tetrahydrocannabinols (all isomers)	2932
293296	VI	Heterocyclic compounds; with oxygen hetero-atom(s) only, (other than lactones or compounds containing an unfused furan ring (whether or not hydrogenated) in the structure), carbofuran (ISO)	2932
293299	VI	Heterocyclic compounds; with oxygen hetero-atom(s) only, no lactones or unfused furan rings in the structure, other than isosafrole, 1-(1,3-benzodiaxol-5-yl) propan-2-one, piperonal, safrole, tetrahydrocannabinols (all isomers), carbofuran (ISO)	2932
293311	VI	Heterocyclic compounds; with nitrogen hetero-atom(s) only, containing an unfused pyrazole ring (whether or not hydrogenated) in the structure, phenazone (antipyrin) and its derivatives	2933
293319	VI	Heterocyclic compounds; with nitrogen hetero-atom(s) only, containing an unfused pyrazole ring (whether or not hydrogenated) in the structure, other than henazone (antipyrin) and its derivatives	2933
293321	VI	Heterocyclic compounds; with nitrogen hetero-atom(s) only, containing an unfused imidazole ring (whether or not hydrogenated) in the structure, hydantoin and its derivatives	2933
293329	VI	Heterocyclic compounds; with nitrogen hetero-atom(s) only, containing an unfused imidazole ring (whether or not hydrogenated) in the structure, other than hydantoin and its derivatives	2933
293331	VI	Heterocyclic compounds; containing an unfused pyridine ring (whether or not hydrogenated) in the structure, pyridine and its salts	2933
293332	VI	Heterocyclic compounds; containing an unfused pyridine ring (whether or not hydrogenated) in the structure, piperidine and its salts	2933
293333	VI	Heterocyclic compounds; containing an unfused pyridine ring (whether or not hydrogenated) in the structure, alfentanil (INN), anileridine (INN), bezitramide (INN), bromazepam (INN), carfentanil (INN), difenoxin (INN), diphenoxylate (INN), dipipanone (INN)	2933
293334	VI	Heterocyclic compounds; containing an unfused pyridine ring (whether or not hydrogenated) in the structure, other fentanyls and their derivatives	2933
293335	VI	Heterocyclic compounds; containing an unfused pyridine ring (whether or not hydrogenated) in the structure, 3-quinuclidinol	2933
293336	VI	Heterocyclic compounds; containing an unfused pyridine ring (whether or not hydrogenated) in the structure, 4-anilino-N-phenethylpiperidine (ANPP)	2933
293337	VI	Heterocyclic compounds; containing an unfused pyridine ring (whether or not hydrogenated) in the structure, N-phenethyl-4-piperdone (NPP)	2933
293339	VI	Heterocyclic compounds; containing an unfused pyridine ring (whether or not hydrogenated) in the structure, n.e.c. in 2933.3	2933
293341	VI	Heterocyclic compounds; containing a quinoline or isoquinoline ring-system (whether or not hydrogenated) in the structure, not further fused, levorphanol (INN) and its salts	2933
293349	VI	Heterocyclic compounds; containing a quinoline or isoquinoline ring-system (whether or not hydrogenated) in the structure, not further fused, other than levorphanol (INN) and its salts	2933
293352	VI	Heterocyclic compounds; containing a pyrimidine ring (whether or not hydrogenated) or piperazine ring in the structure, malonylurea (barbituric acid) and its salts	2933
293353	VI	Allobarbital (INN), amobarbital (INN), barbital (INN), butalbital (INN), butobarbital, cyclobarbital (INN), methylphenobarbital (INN), pentobarbital (INN), phenobarbital (INN), secbutabarbital (INN), secobarbital (INN) and vinylbital (INN); salts thereof	2933
293354	VI	Heterocyclic compounds; containing a pyrimidine ring (whether or not hydrogenated) or piperazine ring in the structure, other derivatives of malonylurea (barbituric acid) and salts thereof, n.e.c. in 2933.53	2933
293355	VI	Heterocyclic compounds; containing a pyrimidine ring (whether or not hydrogenated) or piperazine ring in the structure; loprazolam (INN), mecloqualone (INN), methaqualone (INN), and zipeprol (INN); salts thereof	2933
293359	VI	Heterocyclic compounds; containing a pyrimidine ring (whether or not hydrogenated) or piperazine ring in the structure, (other than malonylurea and its derivatives, loprazolam, mecloqualone, methaqualone, zipeprol, and salts thereof) n.e.c. in 2933.5	2933
293361	VI	Heterocyclic compounds; containing an unfused triazine ring (whether or not hydrogenated) in the structure, melamine	2933
293369	VI	Heterocyclic compounds; containing an unfused triazine ring (whether or not hydrogenated) in the structure, others excluding melamine	2933
293371	VI	Heterocyclic compounds; lactams; 6-hexanelactam (epsilon-caprolactam)	2933
293372	VI	Heterocyclic compounds; lactams; clobazam (INN) and methyprylon (INN)	2933
293379	VI	Heterocyclic compounds; lactams; other than 6-hexanelactam (epsilon caprolactam) and clobazam (INN) and methyprylon (INN)	2933
293391	VI	Heterocyclic compounds; alprazolam (INN), camazepam (INN), chlordiazepoxide (INN), clonazepam (INN), clorazepate, delorazepam (INN), diazepam (INN), estazolam (INN), ethyl loflazepate (INN), fludiazepam (INN), flunitrazepam (INN), (cont)	2933
293392	VI	Heterocyclic compounds; azinphos-methyl (ISO)	2933
293399	VI	Heterocyclic compounds; n.e.c. in headings no. 2933	2933
293410	VI	Heterocyclic compounds; containing an unfused thiazole ring (whether or not hydrogenated) in the structure	2934
293420	VI	Heterocyclic compounds; containing in the structure, a benzothiazole ring-system (whether or not hydrogenated), not further fused	2934
293430	VI	Heterocyclic compounds; containing in the structure, a phenothiazine ring-system (whether or not hydrogenated), not further fused	2934
293491	VI	Heterocyclic compounds; other heterocyclic compounds, n.e.c. in 2934.1, 2934.2 and 2934.3	2934
293492	VI	Heterocyclic compounds; other fentanyls n.e.c. in 2934, and their derivatives	2934
293499	VI	Nucleic acids and their salts, other heterocyclic compounds, n.e.c. in heading number 2934	2934
293510	VI	Sulphonamides; N-methylperfluorooctane sulphonamide	2935
293520	VI	Sulphonamides; N-ethylperfluorooctane sulphonamide	2935
293530	VI	Sulphonamides; N-ethyl-N-(2-hydroxyethyl) perfluorooctane sulphonamide	2935
293540	VI	Sulphonamides; N-(2-hydroxyethyl)-N-methylperfluorooctane sulphonamide	2935
293550	VI	Sulphonamides; other perfluorooctane sulphonamides	2935
293590	VI	Sulphonamides; n.e.c. in heading no. 2935	2935
293621	VI	Vitamins; vitamins A and their derivatives, unmixed	2936
293622	VI	Vitamins; vitamin B1 and its derivatives, unmixed	2936
293623	VI	Vitamins; vitamin B2 and its derivatives, unmixed	2936
293624	VI	Vitamins; D- or DL-pantothenic acid (vitamin B5) and its derivatives, unmixed	2936
293625	VI	Vitamins; vitamin B6 and its derivatives, unmixed	2936
293626	VI	Vitamins; vitamin B12 and its derivatives, unmixed	2936
293627	VI	Vitamins; vitamin C and its derivatives, unmixed	2936
293628	VI	Vitamins; vitamin E and its derivatives, unmixed	2936
293629	VI	Vitamins; n.e.c. in item no. 2936.2, and their derivatives, unmixed	2936
293690	VI	Vitamins; n.e.c. in heading no. 2936, including natural concentrates	2936
293711	VI	Polypeptide hormones, protein hormones and glycoprotein hormones, their derivatives and structural analogues; somatotropin, its derivatives and structural analogues	2937
293712	VI	Polypeptide hormones, protein hormones and glycoprotein hormones, their derivatives and structural analogues; insulin and its salts	2937
293719	VI	Polypeptide hormones, protein hormones and glycoprotein hormones, their derivatives and structural analogues; other than somatotropin, (its derivatives and structural anaologues) and insulin and its salts	2937
293721	VI	Steroidal hormones, their derivatives and structural analogues; cortisone, hydrocortisone, prednisone (dehydrocortisone) and prednisolone (dehydrohydrocortisone)	2937
293722	VI	Steroidal hormones, their derivatives and structural analogues; halogenated derivatives of corticosteroidal hormones	2937
293723	VI	Steroidal hormones, their derivatives and structural analogues; oestrogens and progestogens	2937
293729	VI	Steroidal hormones, their derivatives and structural analogues; other than cortisone, hydrocortisone, prednisone (dehydrocortisone), prednisolone (dehydrohydrocortisone), halogenated derivatives of corticosteroidal hormones, oestrogen and progestogens	2937
293750	VI	Prostaglandins, thromboxanes and leukotrienes, their derivatives and structural analogues	2937
293790	VI	Hormones, prostaglandins, thromboxanes and leukotrienes, natural or reproduced by synthesis; derivatives and structural analogues thereof, including chain modified polypeptides, used primarily as hormones, n.e.c. in heading 2937	2937
293810	VI	Glycosides; rutoside (rutin) and its derivatives	2938
293890	VI	Glycosides; natural or reproduced by synthesis, other than rutoside (rutin) and its derivatives	2938
293911	VI	Alkaloids; of opium and their derivatives; salts thereof	2939
293919	VI	Alkaloids; of opium and their derivatives; other than in 2939.11, salts thereof	2939
293920	VI	Alkaloids; of cinchona and their derivatives; salts thereof	2939
293930	VI	Alkaloids; caffeine and its salts	2939
293941	VI	Alkaloids; of ephedrine and their derivatives; salts thereof	2939
293942	VI	Alkaloids; of ephedrine and their derivatives; pseudoephedrine (INN) and its salts	2939
293943	VI	Alkaloids; of ephedrine and their derivatives; cathine (INN) and its salts	2939
293944	VI	Alkaloids; of ephedrine and their derivatives; norephedrine and its salts	2939
293945	VI	Alkaloids; of ephedrine and their derivatives; levometamfetamine, metamfetamine (INN), metamefetamine racemate and their salts	2939
293949	VI	Alkaloids; of ephedrine and their derivatives; other than ephedrine, pseudoephedrine (INN), norephedrine, cathine (INN), levometamfetamine, metamfetamine (INN), metamefetamine racemate and their salts	2939
293951	VI	Alkaloids; theophylline and aminophylline (theophylline-ethylenediamine) and their derivatives; salts thereof, fenetylline (INN) and its salts	2939
293959	VI	Alkaloids; theophylline and aminophylline (theophylline-ethylenediamine) and their derivatives; salts thereof, other than fenetylline	2939
293961	VI	Alkaloids; of rye ergot and their derivatives, ergometrine (INN) and its salts	2939
293962	VI	Alkaloids; of rye ergot and their derivatives, ergotamine (INN) and its salts	2939
293963	VI	Alkaloids; of rye ergot and their derivatives, lysergic acid and its salts	2939
293969	VI	Alkaloids; of rye ergot and their derivatives, salts thereof, n.e.c. in item no. 2939.6	2939
293972	VI	Alkaloids; of vegetal origin, cocaine, ecgonine; salts, esters and other derivatives thereof	2939
293979	VI	Alkaloids; of vegetal origin, other than cocaine, ecgonine; salts, esters and other derivatives; n.e.c. in heading no. 2939	2939
293980	VI	Alkaloids; natural or reproduced by synthesis, and their salts, esters and other derivatives n.e.c. in heading no. 2939	2939
294000	VI	Sugars, chemically pure, other than sucrose, lactose, maltose, glucose and fructose; sugar ethers, sugar acetals and sugar esters, and their salts, other than the products of heading 29.37, 29.38, or 29.39	2940
294110	VI	Antibiotics; penicillins and their derivatives with a penicillanic acid structure; salts thereof	2941
294120	VI	Antibiotics; streptomycins and their derivatives; salts thereof	2941
294130	VI	Antibiotics; tetracyclines and their derivatives; salts thereof	2941
294140	VI	Antibiotics; chloramphenicol and its derivatives; salts thereof	2941
294150	VI	Antibiotics; erythromycin and its derivatives; salts thereof	2941
294190	VI	Antibiotics; n.e.c. in heading no. 2941	2941
294200	VI	Organic compounds; n.e.c. in chapter 29	2942
300120	VI	Glands and other organs; extracts of glands or other organs or of their secretions, for organo-therapeutic uses	3001
300190	VI	Glands and other organs; heparin and its salts; other human or animal substances prepared for therapeutic or prophylactic uses, n.e.c. in heading 3001	3001
300212	VI	Blood, human or animal, antisera, other blood fractions and immunological products; antisera and other blood fractions	3002
300213	VI	Blood, human or animal, antisera, other blood fractions and immunological products; immunological products, unmixed, not put up in measured doses or in forms or packings for retail sale	3002
300214	VI	Blood, human or animal, antisera, other blood fractions and immunological products; immunological products, mixed, put up in measured doses or in forms or packings for retail sale	3002
300215	VI	Blood, human or animal, antisera, other blood fractions and immunological products; immunological products, put up in measured doses or in forms or packings for retail sale	3002
300241	VI	Vaccines, toxins, cultures of micro-organisms (excluding yeasts) and similar products; for human medicine	3002
300242	VI	Vaccines, toxins, cultures of micro-organisms (excluding yeasts) and similar products; for veterinary medicine	3002
300249	VI	Toxins, cultures of micro-organisms (excluding yeasts) and similar products; n.e.c. in item 3002.3	3002
300251	VI	Cell cultures, whether or not modified; cell therapy products	3002
300259	VI	Cell cultures, whether or not modified; other cell cultures not including cell therapy products	3002
300290	VI	Toxins, cultures of micro-organisms (excluding yeasts) and similar products	3002
300310	VI	Medicaments; containing penicillins, streptomycins or their derivatives, for therapeutic or prophylactic uses, (not in measured doses, not packaged for retail sale)	3003
300320	VI	Medicaments; containing antibiotics other than penicillins, streptomycins and their derivatives, for therapeutic or prophylactic uses, (not in measured doses, not packaged for retail sale)	3003
300331	VI	Medicaments; containing insulin, for therapeutic or prophylactic uses, not packaged for retail sale	3003
300339	VI	Medicaments; containing hormones (excluding insulin), (but not containing antibiotics), for therapeutic or prophylactic uses, not packaged for retail sale	3003
300341	VI	Medicaments; containing alkaloids or their derivatives, containing ephedrine or its salts, for therapeutic or prophylactic uses, (not packaged for retail sale)	3003
300342	VI	Medicaments; containing alkaloids or their derivatives, containing pseudoephedrine (INN) or its salts, for therapeutic or prophylactic uses, (not packaged for retail sale)	3003
300343	VI	Medicaments; containing alkaloids or their derivatives, containing norephedrine or its salts, for therapeutic or prophylactic uses, (not packaged for retail sale)	3003
300349	VI	Medicaments; containing alkaloids or their derivatives; other than ephedrine, pseudoephedrine (INN) or norephedrine or their salts; for therapeutic or prophylactic uses, (not packaged for retail sale)	3003
300360	VI	Medicaments; containing antimalarial active principles described in subheading note 2 to this chapter, for therapeutic or prophylactic uses, (not packaged for retail sale)	3003
300390	VI	Medicaments; (not containing antibiotics, hormones, alkaloids or their derivatives), for therapeutic or prophylactic uses, (not packaged for retail sale)	3003
300410	VI	Medicaments; containing penicillins, streptomycins or their derivatives, for therapeutic or prophylactic uses, packaged for retail sale	3004
300420	VI	Medicaments; containing antibiotics (other than penicillins, streptomycins or their derivatives), for therapeutic or prophylactic uses, packaged for retail sale	3004
300431	VI	Medicaments; containing insulin, for therapeutic or prophylactic uses, packaged for retail sale	3004
300432	VI	Medicaments; containing corticosteroid hormones, their derivatives or structural analogues (but not containing antibiotics), for therapeutic or prophylactic uses, packaged for retail sale	3004
300439	VI	Medicaments; containing hormones (but not insulin), adrenal cortex hormones or antibiotics, for therapeutic or prophylactic uses, packaged for retail sale	3004
300441	VI	Medicaments; containing alkaloids or their derivatives, containing ephedrine or its salts, for therapeutic or prophylactic uses, packaged for retail sale	3004
300442	VI	Medicaments; containing alkaloids or their derivatives, containing pseudoephedrine (INN) or its salts, for therapeutic or prophylactic uses, packaged for retail sale	3004
300443	VI	Medicaments; containing alkaloids or their derivatives, containing norephedrine or its salts, for therapeutic or prophylactic uses, packaged for retail sale	3004
300449	VI	Medicaments; containing alkaloids or their derivatives; other than ephedrine, pseudoephedrine (INN) or norephedrine or their salts; for therapeutic or prophylactic uses, packaged for retail sale	3004
300450	VI	Medicaments; containing vitamins or their derivatives, for therapeutic or prophylactic use, packaged for retail sale	3004
300460	VI	Medicaments; containing antimalarial active principles described in Subheading Note 2 to this Chapter, for therapeutic or prophylactic uses, packaged for retail sale	3004
300490	VI	Medicaments; consisting of mixed or unmixed products n.e.c. in heading no. 3004, for therapeutic or prophylactic uses, packaged for retail sale	3004
300510	VI	Dressings, adhesive; and other articles having an adhesive layer, packed for retail sale for medical, surgical, dental or veterinary purposes	3005
300590	VI	Wadding, gauze, bandages and similar articles; (excluding adhesive dressings), impregnated or coated with pharmaceutical substances, packaged for retail sale	3005
300610	VI	Pharmaceutical goods; sterile surgical catgut, suture materials, tissue adhesives, laminaria, laminaria tents, absorbable surgical or dental haemostatics, and surgical or dental adhesion barriers	3006
300630	VI	Pharmaceutical goods; opacifying preparations for x-ray examinations, diagnostic reagents designed to be administered to the patient	3006
300640	VI	Pharmaceutical goods; dental cements and other dental fillings, bone reconstruction cements	3006
300650	VI	Pharmaceutical goods; first aid boxes and kits	3006
300660	VI	Pharmaceutical goods; chemical contraceptive preparations based on hormones, on other products of heading 2937 or on spermicides	3006
300670	VI	Pharmaceutical goods; Gel preparations designed to be used in human or veterinary medicine as a lubricant for parts of the body for surgical operations or physical examinations or as a coupling agent between the body and medical instruments	3006
300691	VI	Pharmaceutical goods; appliances identifiable for ostomy use	3006
300692	VI	Pharmaceutical goods; waste pharmaceuticals	3006
300693	VI	Pharmaceutical goods; placebos and blinded (or double-blinded) clinical trial kits for a recognised clinical trial, put up in measured doses	3006
310100	VI	Fertilizers, animal or vegetable; whether or not mixed together or chemically treated; fertilizers, produced by the mixing or chemical treatment of animal or vegetable products	3101
310210	VI	Fertilizers, mineral or chemical; nitrogenous, urea, whether or not in aqueous solution	3102
310221	VI	Fertilizers, mineral or chemical; nitrogenous, ammonium sulphate	3102
310229	VI	Fertilizers, mineral or chemical; nitrogenous, other than ammonium sulphate	3102
310230	VI	Fertilizers, mineral or chemical; nitrogenous, ammonium nitrate, whether or not in aqueous solution	3102
310240	VI	Fertilizers, mineral or chemical; ammonium nitrate with calcium carbonate or other inorganic non-fertilizing substances, mixtures thereof	3102
310250	VI	Fertilizers, mineral or chemical; nitrogenous, sodium nitrate	3102
310260	VI	Fertilizers, mineral or chemical; nitrogenous, double salts and mixtures of calcium nitrate and ammonium nitrate	3102
310280	VI	Fertilizers, mineral or chemical; nitrogenous, mixtures of urea and ammonium nitrate in aqueous or ammoniacal solution	3102
310290	VI	Fertilizers, mineral or chemical; nitrogenous, other kinds including mixtures not specified in the foregoing subheadings	3102
310311	VI	Fertilizers, mineral or chemical; phosphatic, superphosphates, containing by weight 35% or more of diphosphorus pentaoxide (P2O5)	3103
310319	VI	Fertilizers, mineral or chemical; phosphatic, superphosphates, other than containing by weight 35% or more of diphosphorus pentaoxide (P2O5)	3103
310390	VI	Fertilizers, mineral or chemical; phosphatic, n.e.c. in heading no. 3103	3103
310420	VI	Fertilizers, mineral or chemical; potassic, potassium chloride	3104
310430	VI	Fertilizers, mineral or chemical; potassic, potassium sulphate	3104
310490	VI	Fertilizers, mineral or chemical; potassic, n.e.c. in heading no. 3104	3104
310510	VI	Fertilizers, mineral or chemical; in tablets or similar forms or in packages of a gross weight not exceeding 10kg	3105
310520	VI	Fertilizers, mineral or chemical; containing the three fertilizing elements nitrogen, phosphorus and potassium	3105
310530	VI	Fertilizers, mineral or chemical; diammonium hydrogenorthophosphate (diammonium phosphate)	3105
310540	VI	Fertilizers, mineral or chemical; ammonium dihydrogenorthophosphate (monoammonium phosphate) and mixtures thereof with diammonium hydrogenorthophosphate (diammonium phosphate)	3105
310551	VI	Fertilizers, mineral or chemical; containing nitrates and phosphates	3105
310559	VI	Fertilizers, mineral or chemical; containing the two fertilizing elements nitrogen and phosphorus, other than nitrates and phosphates	3105
310560	VI	Fertilizers, mineral or chemical; containing the two fertilizing elements phosphorus and potassium	3105
310590	VI	Fertilizers, mineral or chemical; n.e.c. in heading no. 3105	3105
320110	VI	Tanning extracts of vegetable origin; quebracho extract	3201
320120	VI	Tanning extracts of vegetable origin; wattle extract	3201
320190	VI	Tanning extracts of vegetable origin; tannins and their salts, ethers, esters and other derivatives, (excluding quebracho or wattle extract)	3201
320210	VI	Tanning substances; synthetic organic tanning substances	3202
320290	VI	Tanning substances; inorganic tanning substances; tanning preparations, whether or not containing natural tanning substances; enzymatic preparations for pre- tanning	3202
320300	VI	Colouring matter of vegetable or animal origin, including dyeing extracts not animal black, whether or not chemically defined; preparations based on colouring matter of vegetable or animal origin	3203
320411	VI	Dyes; disperse dyes and preparations based thereon	3204
320412	VI	Dyes; acid, whether or not premetallised and preparations based thereon, mordant dyes and preparations based thereon	3204
320413	VI	Dyes; basic dyes and preparations based thereon	3204
320414	VI	Dyes; direct dyes and preparations based thereon	3204
320415	VI	Dyes; vat dyes (including those usable in that state as pigments) and preparations based thereon	3204
320416	VI	Dyes; reactive dyes and preparations based thereon	3204
320417	VI	Dyes; pigments and preparations based thereon	3204
320418	VI	Dyes; carotenoid colouring matters and preparations based thereon	3204
320419	VI	Dyes; n.e.c., including mixtures of colouring matter of two or more of those from item no. 3204.11 to 3204.19	3204
320420	VI	Dyes; synthetic organic products of a kind used as fluorescent brightening agents	3204
320490	VI	Dyes; synthetic organic products n.e.c. in heading no. 3204 (e.g. of a kind used as luminophores), whether or not chemically defined	3204
320500	VI	Colour lakes; preparations based on colour lakes as specified in note 3 to this chapter	3205
320611	VI	Colouring matter; pigments and preparations based on titanium dioxide, containing 80% or more by weight of titanium dioxide calculated on the dry matter	3206
320619	VI	Colouring matter; pigments and preparations based on titanium dioxide, containing less than 80% by weight of titanium dioxide calculated on the dry weight	3206
320620	VI	Colouring matter; pigments and preparations based on chromium compounds	3206
320641	VI	Colouring matter; ultramarine and preparations based thereon	3206
320642	VI	Colouring matter; lithopone and other pigments and preparations based on zinc sulphide	3206
320649	VI	Colouring matter; other preparations n.e.c. in item no. 3206.4	3206
320650	VI	Colouring matter; inorganic products of a kind used as luminophores	3206
320710	VI	Pigments; prepared pigments, opacifiers, colours and similar preparations	3207
320720	VI	Enamels and glazes; vitrifiable enamels and glazes, engobes (slips) and similar preparations	3207
320730	VI	Lustres; liquid lustres and similar preparations	3207
320740	VI	Glass; glass frit and other glass, in the form of powder, granules or flakes	3207
320810	VI	Paints and varnishes; based on polyesters, dispersed or dissolved in a non-aqueous medium	3208
320820	VI	Paints and varnishes; based on acrylic or vinyl polymers, dispersed or dissolved in a non-aqueous medium	3208
320890	VI	Paints and varnishes; based on polymers n.e.c. in heading no. 3208, dispersed or dissolved in a non-aqueous medium	3208
320910	VI	Paints and varnishes; based on acrylic or vinyl polymers, dispersed or dissolved in an aqueous medium	3209
320990	VI	Paints and varnishes; (based on polymers other than acrylic or vinyl), dispersed or dissolved in an aqueous medium	3209
321000	VI	Paints and varnishes; (including enamels, lacquers and distempers), prepared water pigments of a kind used for finishing leather	3210
321100	VI	Driers; prepared	3211
321210	VI	Pigments; of a kind used in the manufacture of paints, stamping foils	3212
321290	VI	Pigments; of a kind used in the manufacture of paints, other than stamping foils	3212
321310	VI	Colours; in sets, of a kind used by artists, students or signboard painters	3213
321390	VI	Colours; (other than in sets), of a kind used by artists, students or signboard painters	3213
321410	VI	Mastics; painters' fillings	3214
321490	VI	Mastics; n.e.c. in heading no. 3214	3214
321511	VI	Ink; for printing, black, whether or not concentrated or solid	3215
321519	VI	Ink; for printing, other than black, whether or not concentrated or solid	3215
321590	VI	Ink; writing, drawing and other inks, n.e.c. in heading no. 3215, whether or not concentrated or solid	3215
330112	VI	Oils, essential; of orange (terpeneless or not), including concretes and absolutes	3301
330113	VI	Oils, essential; of lemon (terpeneless or not), including concretes and absolutes	3301
330119	VI	Oils, essential; of citrus fruits n.e.c. in heading no. 3301 (terpeneless or not), including concretes and absolutes	3301
330124	VI	Oils, essential; of peppermint (Mentha piperita), terpeneless or not, including concretes and absolutes	3301
330125	VI	Oils, essential; of mints (excluding peppermint), terpeneless or not, including concretes and absolutes	3301
330129	VI	Oils, essential; n.e.c. in heading no. 3301 (terpeneless or not), including concretes and absolutes	3301
330130	VI	Resinoids	3301
330190	VI	Oils, essential; concentrates in fats, fixed oils, waxes and the like, terpenic by-products, aqueous distillates and solutions, extracted oleoresins, n.e.c. in heading no. 3301	3301
330210	VI	Odoriferous substances and mixtures; of a kind used in the food or drink industries	3302
330290	VI	Odoriferous substances and mixtures; used as raw materials in industries other than the food or drink industries	3302
330300	VI	Perfumes and toilet waters	3303
330410	VI	Cosmetic and toilet preparations; lip make-up	3304
330420	VI	Cosmetic and toilet preparations; eye make-up	3304
330430	VI	Cosmetic and toilet preparations; manicure or pedicure preparations	3304
330491	VI	Cosmetic and toilet preparations; powders, whether or not compressed (excluding lip, eye, manicure or pedicure preparations)	3304
330499	VI	Cosmetic and toilet preparations; n.e.c. in heading no. 3304, for the care of the skin (excluding medicaments, including sunscreen or sun tan preparations)	3304
330510	VI	Hair preparations; shampoos	3305
330520	VI	Hair preparations; for permanent waving or straightening	3305
330530	VI	Hair preparations; lacquers	3305
330590	VI	Hair preparations; n.e.c. in heading no. 3305	3305
330610	VI	Oral or dental hygiene preparations; dentifrices	3306
330620	VI	Oral or dental hygiene preparations; yarn used to clean between the teeth (dental floss)	3306
330690	VI	Oral or dental hygiene preparations; other than dentifrices	3306
330710	VI	Perfumery, cosmetic or toilet preparations; pre-shave, shaving or after-shave preparations	3307
330720	VI	Perfumery, cosmetic or toilet preparations; personal deodorants and antiperspirants	3307
330730	VI	Perfumery, cosmetic or toilet preparations; perfumed bath salts and other bath preparations	3307
330741	VI	Perfumes and deodorizers; perfuming or deodorizing preparations for rooms, agarbatti and other odoriferous preparations which operate by burning (including those used during religious rites)	3307
330749	VI	Perfumes and deodorizers; perfuming or deodorizing preparations for rooms, (excluding those which operate by burning)	3307
330790	VI	Perfumes and deodorizers; perfuming or deodorizing preparations n.e.c. in heading no. 3307	3307
340111	VI	Soap and organic surface-active products; in the form of bars, cakes, moulded shapes, and paper, wadding, felt and nonwovens, impregnated, coated or covered with soap or detergent, for toilet use (including medicated products)	3401
340119	VI	Soap and organic surface-active products; in the form of bars, cakes, moulded shapes, and paper, wadding, felt and nonwovens, impregnated, coated or covered with soap or detergent, not for toilet use	3401
340120	VI	Soap; in forms n.e.c. in item no. 3401.11	3401
340130	VI	Organic surface-active products and preparations for washing the skin, in the form of liquid or cream and put up for retail sale, whether or not containing soap	3401
340231	VI	Anionic organic surface-active agents (other than soap); linear alkylbenzene sulphonic acids and their salts, whether or not put up for retail sale	3402
340239	VI	Anionic organic surface-active agents (other than soap); other than linear alkylbenzene sulphonic acids and their salts, whether or not put up for retail sale	3402
340241	VI	Organic surface-active agents; cationic (other than soap), whether or not put up for retail sale	3402
340242	VI	Organic surface-active agents; non-ionic (other than soap), whether or not put up for retail sale	3402
340249	VI	Organic surface-active agents; whether or not put up for retail sale, n.e.c. in item no. 3402	3402
340250	VI	Washing and cleaning preparations; powders, flakes and granules, surface-active, whether or not containing soap (excluding those of heading no. 3401), put up for retail sale	3402
340290	VI	Washing and cleaning preparations; surface-active, whether or not containing soap (excluding those of heading no. 3401), including auxiliary washing preparations, not for retail sale	3402
340311	VI	Lubricating preparations; for the treatment of textile and similar materials (leather, furskins etc), containing less than 70% (by weight) of petroleum oils or oils obtained from bituminous minerals	3403
340319	VI	Lubricating preparations; (other than for the treatment of textile and similar materials), containing less than 70% (by weight) of petroleum oils or oils obtained from bituminous minerals	3403
340391	VI	Lubricating preparations; for the treatment of textile and similar materials (leather, furskins etc), (not containing petroleum oils or oils obtained from bituminous minerals)	3403
340399	VI	Lubricating preparations; other than for the treatment of textile and similar materials, not containing petroleum oils or oils obtained from bituminous minerals	3403
340420	VI	Waxes; artificial and prepared, of poly(oxyethylene) (polyethylene glycol)	3404
340490	VI	Waxes; artificial and prepared, other than of polyethylene glycol	3404
340510	VI	Polishes, creams and similar preparations; for footwear or leather, excluding waxes of heading no. 3404	3405
340520	VI	Polishes, creams and similar preparations; for the maintenance of wooden furniture, floors or other woodwork, excluding waxes of heading no. 3404	3405
340530	VI	Polishes, creams and similar preparations; for coachwork, other than metal polishes, excluding waxes of heading no. 3404	3405
340540	VI	Scouring pastes and powders and other scouring preparations; (whether or not in the form of paper, wadding, felt, nonwovens, cellular plastics, cellular rubber, impregnated, coated or covered)	3405
340590	VI	Polishes, creams and similar preparations; n.e.c. in heading no. 3405, excluding waxes of heading no. 3404	3405
340600	VI	Candles, tapers and the like	3406
340700	VI	Modelling pastes; preparations known as dental wax, put up in sets, in packings for retail sale or in plates, horseshoe shapes, sticks or similar forms, other preparations for use in dentistry	3407
350110	VI	Casein	3501
350190	VI	Caseinates and other casein derivatives; casein glues	3501
350211	VI	Albumins; egg albumin, dried	3502
350219	VI	Albumins; egg albumin, not dried	3502
350220	VI	Albumins; milk albumin, including concentrates of two or more whey proteins	3502
350290	VI	Albumins, albuminates and other albumin derivatives; other than egg or milk albumin, including concentrates of two or more whey proteins	3502
350300	VI	Gelatin (including gelatin in rectangular sheets, whether or not surface-worked or coloured) and gelatin derivatives; isinglass; other glues of animal origin, excluding casein glues of heading no. 3501	3503
350400	VI	Peptones and their derivatives; other protein substances and their derivatives n.e.c. or included, hide powder, whether or not chromed	3504
350510	VI	Dextrins and other modified starches	3505
350520	VI	Glues; based on starches, or on dextrins or other modified starches	3505
350610	VI	Glues or adhesives; prepared, products suitable for use as glues or adhesives, put up for retail sale as glues or adhesives, not exceeding a net weight of 1kg	3506
350691	VI	Adhesives; prepared, based on polymers of heading 3901 to 3913 or on rubber	3506
350699	VI	Glues and other adhesives; prepared, n.e.c. in heading no. 3506, not exceeding a net weight of 1kg	3506
350710	VI	Enzymes; rennet and concentrates thereof	3507
350790	VI	Enzymes and prepared enzymes; other than rennet and concentrates thereof	3507
360100	VI	Explosives; propellent powders	3601
360200	VI	Explosives, prepared; other than propellent powders	3602
360310	VI	Safety fuses	3603
360320	VI	Detonating cords	3603
360330	VI	Percussion caps	3603
360340	VI	Detonating caps	3603
360350	VI	Igniters	3603
360360	VI	Electric detonators	3603
360410	VI	Pyrotechnic products; fireworks	3604
360490	VI	Pyrotechnic products; signalling flares, rain rockets, fog signals and other pyrotechnic articles (excluding fireworks)	3604
360500	VI	Matches; other than pyrotechnic articles of heading no. 3604	3605
360610	VI	Fuels; liquid or liquefied-gas, in containers, of a kind used for filling or refilling cigarette or similar lighters and of a capacity not exceeding 300cm3	3606
360690	VI	Ferro-cerium and other pyrophoric alloys in all forms; articles of combustible materials n.e.c. in chapter 36	3606
370110	VI	Photographic plates and film; for x-ray, in the flat, sensitised, unexposed, of any material other than paper, paperboard or textiles	3701
370120	VI	Photographic plates and film; instant print film, in the flat, sensitised, unexposed, whether or not in packs	3701
370130	VI	Photographic plates and film; in the flat, sensitised, unexposed, with any side exceeding 225mm, of any materials other than paper, paperboard or textiles	3701
370191	VI	Photographic plates and film; for colour photography (polychrome), in the flat, sensitised, unexposed, with no side exceeding 255mm, of any material other than paper, paperboard or textiles	3701
370199	VI	Photographic plates and film; (for other than colour photography), in the flat, sensitised, unexposed, with no side exceeding 255mm, of any material other than paper, paperboard or textiles	3701
370210	VI	Photographic film; for x-rays, in rolls, sensitised and unexposed (other than of paper, paperboard or textiles)	3702
370231	VI	Photographic film; for colour photography (polychrome), in rolls, sensitised, unexposed, without sprocket holes, of a width not exceeding 105mm (other than of paper, paperboard or textiles)	3702
370232	VI	Photographic film; in rolls, with silver halide emulsion, sensitised, unexposed, without sprocket holes, of a width not exceeding 105mm (other than of paper, paperboard or textiles)	3702
370239	VI	Photographic film; in rolls, (other than with silver halide emulsion and for colour photography), sensitised, unexposed, without sprocket holes, of a width not exceeding 105mm (other than of paper, paperboard or textiles)	3702
370241	VI	Photographic film; for colour photography (polychrome), in rolls, sensitised, unexposed, without sprocket holes, of a width exceeding 610mm and of a length exceeding 200m (other than of paper, paperboard or textiles)	3702
370242	VI	Photographic film; in rolls, (other than for colour photography), sensitised, unexposed, without sprocket holes, of a width exceeding 610mm and of a length exceeding 200m (other than of paper, paperboard or textiles)	3702
370243	VI	Photographic film; in rolls, sensitised, unexposed, without sprocket holes, of a width exceeding 610mm and of a length not exceeding 200m (other than of paper, paperboard or textiles)	3702
370244	VI	Photographic film; in rolls, sensitised, unexposed, without sprocket holes, of a width exceeding 105mm but not exceeding 610mm (other than of paper, paperboard or textiles)	3702
370252	VI	Photographic film; for colour photography (polychrome), in rolls, sensitised, unexposed, of a width not exceeding 16mm (other than of paper, paperboard or textiles)	3702
370253	VI	Photographic film; for colour photography (polychrome) slides, in rolls, sensitised, unexposed, of a width exceeding 16mm but not exceeding 35mm and of a length not exceeding 30m (other than of paper, paperboard or textiles)	3702
370254	VI	Photographic film; for colour photography (polychrome), in rolls, sensitised, unexposed, of a width exceeding 16mm but not 35mm and of a length not exceeding 30m, excluding film for slides (other than of paper, paperboard or textiles)	3702
370255	VI	Photographic film; for colour photography (polychrome), in rolls, sensitised, unexposed, of a width exceeding 16mm but not 35mm and of a length exceeding 30m (other than of paper, paperboard or textiles)	3702
370256	VI	Photographic film; for colour photography (polychrome), in rolls, sensitised, unexposed, of a width exceeding 35mm (other than of paper, paperboard or textiles)	3702
370296	VI	Photographic film; other than for colour photography, in rolls, sensitised, unexposed, of a width not exceeding 35mm and of a length not exceeding 30m (other than of paper, paperboard or textiles)	3702
370297	VI	Photographic film; other than for colour photography, in rolls, sensitised, unexposed, of a width not exceeding 35mm and of a length exceeding 30m (other than paper, paperboard or textiles)	3702
370298	VI	Photographic film; other than for colour photography, in rolls, sensitised, unexposed, of a width exceeding 35mm (other than of paper, paperboard or textiles)	3702
370310	VI	Photographic paper, paperboard and textiles; in rolls, sensitised, unexposed, of a width exceeding 610mm	3703
370320	VI	Photographic paper, paperboard and textiles; for colour photography (polychrome), (other than in rolls of a width exceeding 610mm), sensitised, unexposed	3703
370390	VI	Photographic paper, paperboard and textiles; (for other than colour photography, other than in rolls of a width exceeding 610mm), sensitised, unexposed	3703
370400	VI	Photographic plates, film, paper, paperboard and textiles; exposed but not developed	3704
370500	VI	Photographic plates and film; exposed and developed, other than cinematographic film	3705
370610	VI	Cinematographic film; exposed and developed, whether or not incorporating sound track or consisting only of sound track, of a width of 35cm or more	3706
370690	VI	Cinematographic film; exposed and developed, whether or not incorporating a sound track or consisting only of sound track, of a width less than 35mm	3706
370710	VI	Photographic goods; sensitised emulsions, put up in measured portions or put up for retail sale in a form ready for use	3707
370790	VI	Photographic goods; chemical preparations other than sensitised emulsions, put up in measured portions or put up for retail sale in a form ready for use	3707
380110	VI	Graphite; artificial	3801
380120	VI	Graphite; colloidal or semi-colloidal	3801
380130	VI	Carbonaceous pastes; for electrodes and similar pastes for furnace linings	3801
380190	VI	Graphite or other carbon based preparations; in the form of pastes, blocks, plates or other semi-manufactures	3801
380210	VI	Carbon; activated	3802
380290	VI	Chemical products; activated natural mineral products, animal black, including spent animal black	3802
380300	VI	Chemical products; tall oil, whether or not refined	3803
380400	VI	Lyes, residual; from the manufacture of wood pulp, whether or not concentrated, desugared or chemically treated, including lignin sulphonates but excluding tall oil of heading no. 3803	3804
380510	VI	Terpenic oils; gum, wood or sulphate turpentine oils	3805
380590	VI	Terpenic oils; produced by the treatment of coniferous woods, crude dipentene, sulphite turpentine and other crude para-cymene, n.e.c. in heading no. 3805	3805
380610	VI	Rosin and resin acids	3806
380620	VI	Rosin and resin; salts of rosin, of resin acids or of derivatives of rosin or resin acids, other than salts of rosin adducts	3806
380630	VI	Ester gums	3806
380690	VI	Rosin; spirit and oils, n.e.c. in heading no. 3806	3806
380700	VI	Wood tar; wood tar oils; wood creosote; wood naphtha; vegetable pitch; brewers' pitch and similar preparations based on rosin, resin acids or on vegetable pitch	3807
380852	VI	Insecticides and the like; containing goods specified in Subheading Note 1 to this Chapter; for retail sale or as preparations or articles; DDT (ISO) (clofenotane (INN)), in packings of 300g or less	3808
380859	VI	Insecticides, rodenticides, fungicides, disinfectants, herbicides and the like; containing goods specified in Subheading Note 1 to this Chapter; not DDT (ISO) (clofenotane (INN)), put up in forms or packings for retail sale or as preparations or articles	3808
380861	VI	Insecticides and the like; containing goods specified in Subheading Note 2 to this Chapter; in packings of a net weight content not exceeding 300g; for retail sale or as preparations or articles	3808
380862	VI	Insecticides; containing goods specified in Subheading Note 2 to this Chapter; put up in forms or packings for retail sale or as preparations or articles, in packings of a net weight content exceeding 300g but not exceeding 7.5kg	3808
380869	VI	Insecticides; containing goods named in Subheading Note 2 to this Chapter, put up in forms or packings for retail sale or as preparations or articles, in packings of a net weight content exceeding 7.5kg	3808
380891	VI	Insecticides; other than containing goods specified in Subheading Notes 1 & 2 to this Chapter; put up in forms or packings for retail sale or as preparations or articles	3808
380892	VI	Fungicides; other than containing goods specified in Subheading Note 1 to this Chapter; put up in forms or packings for retail sale or as preparations or articles	3808
380893	VI	Herbicides, anti-sprouting products and plant-growth regulators; other than containing goods of Subheading Note 1 to this Chapter; put up in forms or packings for retail sale or as preparations or articles	3808
380894	VI	Disinfectants; other than containing goods specified in Subheading Note 1 in this Chapter; put up in forms or packings for retail sale or as preparations or articles	3808
380899	VI	Rodenticides and other similar products n.e.c. in heading no. 3808.9; other than containing goods specified in Subheading Note 1 in this Chapter, put up in forms or packings for retail sale or as preparations or articles	3808
380910	VI	Finishing agents and dye carriers; to accelerate dyeing or fixing of dye-stuffs, other products and preparations, used in textile, paper, leather etc industries, with basis of amylaceous substances, n.e.c.	3809
380991	VI	Finishing agents and dye carriers; to accelerate dyeing or fixing of dye-stuffs, other products and preparations, used in the textile industry (excluding those with a basis of amylaceous substances)	3809
380992	VI	Finishing agents and dye carriers; to accelerate dyeing or fixing of dye-stuffs, other products and preparations, used in the paper industry (excluding those with a basis of amylaceous substances)	3809
380993	VI	Finishing agents and dye carriers; to accelerate dyeing or fixing of dye-stuffs, other products and preparations, used in the leather or like (excluding paper and textile) industries, (excluding those with a basis of amylaceous substances)	3809
381010	VI	Pickling preparations for metal surfaces; soldering, brazing or welding powders and pastes consisting of metal and other materials	3810
381090	VI	Fluxes and other auxiliary preparations; for soldering, brazing or welding, or preparations used as cores or coatings for welding electrodes or rods	3810
381111	VI	Anti-knock preparations; based on lead compounds	3811
381119	VI	Anti-knock preparations; other than those based on lead compounds	3811
381121	VI	Lubricating oil additives; containing petroleum oils or oils obtained from bituminous minerals	3811
381129	VI	Lubricating oil additives; not containing petroleum oils or oils obtained from bituminous minerals	3811
381190	VI	Oxidation and gum inhibitors, viscosity improvers, anti-corrosive preparations, other prepared additives for mineral oils or liquids used as mineral oils (including gasoline), n.e.c. in heading no. 3811	3811
381210	VI	Rubber accelerators; prepared	3812
381220	VI	Plasticisers, compound; for rubber or plastics	3812
381231	VI	Anti-oxidising preparations and other compound stabilisers; for rubber or plastics, mixtures of oligomers of 2,2,4-trimethyl-1,2-dihydroquinoline (TMQ)	3812
381239	VI	Anti-oxidising preparations and other compound stabilisers; for rubber or plastics, other than mixtures of oligomers of 2,2,4-trimethyl-1,2-dihydroquinoline (TMQ)	3812
381300	VI	Fire-extinguishers; preparations and charges and charged fire-extinguishing grenades	3813
381400	VI	Solvents and thinners; organic composite solvents and thinners, n.e.c. or included, prepared paint or varnish removers	3814
381511	VI	Catalysts, supported; reaction initiators, reaction accelerators and catalytic preparations, with nickel or nickel compounds as the active substance, n.e.c. or included	3815
381512	VI	Catalysts, supported; reaction initiators, reaction accelerators and catalytic preparations, with precious metal or precious metal compounds as the active substance, n.e.c. or included	3815
381519	VI	Catalysts, supported; reaction initiators, reaction accelerators and catalytic preparations, with an active substance other than nickel or precious metals or their compounds, n.e.c. or included	3815
381590	VI	Reaction initiators, reaction accelerators and catalytic preparations, unsupported, n.e.c. or included	3815
381600	VI	Refractory cements, mortars, concretes and similar compositions, including dolomite ramming mix, other than products of heading 38.01	3816
381700	VI	Mixed alkylbenzenes and mixed alkylnaphthalenes, other than those of heading no. 2707 or 2902	3817
381800	VI	Chemical elements; doped for use in electronics, in the form of discs, wafers or similar forms; chemical compounds doped for use in electronics	3818
381900	VI	Hydraulic fluids; for brakes and other prepared liquids for hydraulic transmission, not containing or containing less than 70% by weight of petroleum oils or oils obtained from bituminous minerals	3819
382000	VI	Anti-freezing preparations and prepared de-icing fluids	3820
382100	VI	Prepared culture media for the development or maintenance of micro-organisms (including viruses and the like) or of plant, human or animal cells	3821
382211	VI	Reagents; diagnostic or laboratory reagents on a backing, prepared diagnostic or laboratory reagents whether or not on a backing, whether or not put up in the form of kits; for malaria	3822
382212	VI	Reagents; diagnostic or laboratory reagents on a backing, prepared diagnostic or laboratory reagents whether or not on a backing, whether or not put up in the form of kits; for zika and other diseases transmitted by mosquitoes of the genus Aedes	3822
382213	VI	Reagents; diagnostic or laboratory reagents on a backing, prepared diagnostic or laboratory reagents whether or not on a backing, whether or not put up in the form of kits; for blood grouping	3822
382219	VI	Reagents; diagnostic or laboratory reagents on a backing, prepared diagnostic or laboratory reagents whether or not on a backing, whether or not put up in the form of kits; n.e.c.in item 3822.1	3822
382290	VI	Reagents; diagnostic or laboratory reagents on a backing, prepared diagnostic or laboratory reagents whether or not on a backing, or put up in the form of kits, other than those of heading 30.06; certified reference materials, n.e.c. in heading 3822	3822
382311	VI	Industrial monocarboxylic fatty acids, acid oils from refining; stearic acid	3823
382312	VI	Industrial monocarboxylic fatty acids, acid oils from refining; oleic acid	3823
382313	VI	Industrial monocarboxylic fatty acids, acid oils from refining; tall oil fatty acids	3823
382319	VI	Industrial monocarboxylic fatty acids; acid oils from refining; (other than stearic acid, oleic acid or tall oil fatty acids)	3823
382370	VI	Industrial fatty alcohols	3823
382410	VI	Binders, prepared; for foundry moulds or cores	3824
382430	VI	Metal carbides, non-agglomerated; mixed together or with metallic binders	3824
382440	VI	Cements, mortars or concretes; their prepared additives	3824
382450	VI	Mortars and concretes; non-refractory	3824
382460	VI	Sorbitol; other than that of subheading no. 2905.44	3824
382481	VI	Chemical products, mixtures and preparations; containing goods specified in Subheading Note 3 to this Chapter; containing oxirane (ethylene oxide)	3824
382482	VI	Chemical products, mixtures and preparations; containing goods specified in Subheading Note 3 to this Chapter; containing polychlorinated biphenyls (PCBs), polychlorinated terphenyls (PCTs) or polybrominated biphenyls (PBBs)	3824
382483	VI	Chemical products, mixtures and preparations; containing goods specified in Subheading Note 3 to this Chapter; containing tris(2,3-dibromopropyl) phosphate	3824
382484	VI	Chemical products, mixtures and preparations; containing aldrin, camphechlor (toxaphene), chlordane, chlordecone, DDT (chlorfenotane, 1,1,1-trichloro-2,2-bis(p-chlorophenyl)ethane), dieldrin, endosulfan, endrin, heptachlor or mirex	3824
382485	VI	Chemical products, mixtures and preparations; containing goods specified in Subheading Note 3 to this Chapter; containing 1,2,3,4,5,6-hexachlorocyclohexane (HCH (ISO)), including lindane (ISO, INN)	3824
382486	VI	Chemical products, mixtures and preparations; containing goods specified in Subheading Note 3 to this Chapter; containing pentachlorobenzene (ISO) or hexachlorobenzene (ISO)	3824
382487	VI	Chemical products, mixtures and preparations; containing goods specified in Subheading Note 3 to this Chapter; containing perfluorooctane sulphonic acid, its salts, perfluorooctane sulphonamides, or perfluorooctane sulphonyl fluoride	3824
382488	VI	Chemical products, mixtures and preparations; containing goods specified in Subheading Note 3 to this Chapter; containing tetra-, penta-, hexa-, hepta- or octabromodiphenyl ethers	3824
382489	VI	Chemical products, mixtures and preparations; containing goods specified in Subheading Note 3 to this Chapter; containing short-chain chlorinated paraffins	3824
382491	VI	Chemical products, mixtures and preparations; consisting mainly of (5-ethyl-2-methyl-2-oxido-1,3,2-dioxaphosphinan-5-yl)methyl methyl methylphosphonate and bis[(5-ethyl-2-methyl-2-oxido-1,3,2-dioxaphosphinan-5-yl)methyl] methylphosphonate	3824
382492	VI	Chemical products, mixtures and preparations; polyglycol esters of methylphosphonic acid	3824
382499	VI	Chemical products, mixtures and preparations; n.e.c. heading 3824	3824
382510	VI	Residual products of the chemical or allied industries, not elsewhere specified or included; municipal waste	3825
382520	VI	Residual products of the chemical or allied industries, not elsewhere specified or included; sewage sludge	3825
382530	VI	Residual products of the chemical or allied industries, not elsewhere specified or included; clinical waste	3825
382541	VI	Residual products of the chemical or allied industries, not elsewhere specified or included; halogenated waste organic solvents	3825
382549	VI	Residual products of the chemical or allied industries, not elsewhere specified or included; waste organic solvents, other than halogenated	3825
382550	VI	Residual products of chemical or allied industries, not elsewhere specified or included; wastes of metal pickling liquors, hydraulic fluids, brake fluids and anti-freeze fluids	3825
382561	VI	Residual products of the chemical or allied industries, not elsewhere specified or included; (other than sewage sludge, municipal waste or waste covered in 27.10); other wastes n.e.c. in 3825; those mainly containing organic constituents	3825
382569	VI	Residual products of the chemical or allied industries, not elsewhere specified or included; (other than sewage sludge, municipal waste or waste covered by 27.10); other wastes n.e.c. in 3825; except those mainly containing organic constituents	3825
382590	VI	Residual products of the chemical or allied industries, not elsewhere specified or included; n.e.c. in 3825 or 27.10	3825
382600	VI	Biodiesel and mixtures thereof; not containing or containing less than 70% by weight of petroleum oils or oils obtained from bituminous minerals	3826
382711	VI	Mixtures containing halogenated derivatives of methane, ethane or propane, not elsewhere specified or included; containing chlorofluorocarbons (CFCs), whether or not containing hydrochlorofluorocarbons (HCFCs), perfluorocarbons (PFCs) or hydrofluorocarbon	3827
382712	VI	Mixtures containing halogenated derivatives of methane, ethane or propane, not elsewhere specified or included; containing hydrobromofluorocarbons (HBFCs)	3827
382713	VI	Mixtures containing halogenated derivatives of methane, ethane or propane, not elsewhere specified or included; containing carbon tetrachloride	3827
382714	VI	Mixtures containing halogenated derivatives of methane, ethane or propane, not elsewhere specified or included; containing 1,1,1-trichloroethane (methyl chloroform)	3827
382720	VI	Mixtures containing halogenated derivatives of methane, ethane or propane, not elsewhere specified or included; containing bromochlorodifluoromethane (Halon-1211), bromotrifluoromethane (Halon-1301) or dibromotetrafluoroethanes (Halon-2402)	3827
382731	VI	Mixtures containing halogenated derivatives of methane, ethane or propane; containing hydrochlorofluorocarbons (HCFCs), perfluorocarbons (PFCs) or hydrofluorocarbons (HFCs) or not, but not containing chlorofluorocarbons (CFCs); containing substances of su	3827
382732	VI	Mixtures containing halogenated methane, ethane, propane; containing hydrochlorofluorocarbons (HCFCs), perfluorocarbons (PFCs) or hydrofluorocarbons (HFCs) or not, not chlorofluorocarbons (CFCs); containing substances of subheadings 2903.71 to 2903.75	3827
382739	VI	Mixtures containing halogenated methane, ethane, or propane; containing hydrochlorofluorocarbons (HCFCs), perfluorocarbons (PFCs) or hydrofluorocarbons (HFCs) or not, but not chlorofluorocarbons (CFCs); n.e.c. in subheading 3827.3	3827
382740	VI	Mixtures containing halogenated derivatives of methane, ethane or propane; containing hydrochlorofluorocarbons (HCFCs), perfluorocarbons (PFCs) or hydrofluorocarbons (HFCs) or not, but not containing chlorofluorocarbons (CFCs); containing bromomethane (me	3827
382751	VI	Mixtures containing halogenated derivatives of methane, ethane or propane; containing trifluoromethan (HFC-23) or perfluorocarbons (PFCs) but not containing chlorofluorocarbons (CFCs) or hydrochlorofluorocarbons (HCFCs); containing trifluoromethane (HFC-2	3827
382759	VI	Mixtures containing halogenated derivatives of methane, ethane or propane; containing trifluoromethan (HFC-23) or perfluorocarbons (PFCs) not containing chlorofluorocarbons (CFCs) or hydrochlorofluorocarbons (HCFCs); other mixtures n.e.c. in subheading 38	3827
382761	VI	Mixtures containing halogenated derivatives of methane, ethane or propane; containing other hydrofluorocarbons (HFCs) but not containing chlorofluorocarbons (CFCs) or hydrochlorofluorocarbons (HCFCs); containing 15% or more by mass of 1,1,1-trifluoroethan	3827
382762	VI	Mixtures containing halogenated derivatives of methane, ethane or propane; containing other hydrofluorocarbons (HFCs) but not containing chlorofluorocarbons (CFCs) or hydrochlorofluorocarbons (HCFCs); other mixtures, not included in the subheading above,	3827
382763	VI	Mixtures containing halogenated derivatives of methane, ethane or propane; containing other hydrofluorocarbons (HFCs) but not containing chlorofluorocarbons (CFCs) or hydrochlorofluorocarbons (HCFCs); other mixtures not included in the subheadings above,	3827
382764	VI	Mixtures containing halogenated derivatives of methane, ethane or propane; containing other hydrofluorocarbons (HFCs) but not containing chlorofluorocarbons (CFCs) or hydrochlorofluorocarbons (HCFCs); other mixtures, not included in the subheadings above,	3827
382765	VI	Mixtures containing halogenated derivatives of methane, ethane or propane; containing other hydrofluorocarbons (HFCs) but not containing chlorofluorocarbons (CFCs) or hydrochlorofluorocarbons (HCFCs); other mixtures, not included in the subheadings above,	3827
382768	VI	Mixtures containing halogenated derivatives of methane, ethane or propane; containing other hydrofluorocarbons (HFCs) but not containing chlorofluorocarbons (CFCs) or hydrochlorofluorocarbons (HCFCs); other mixtures, not included in the subheadings above,	3827
382769	VI	Mixtures containing halogenated derivatives of methane, ethane or propane; containing other hydrofluorocarbons (HFCs) but not containing chlorofluorocarbons (CFCs) or hydrochlorofluorocarbons (HCFCs); n.e.c. in items no. 3827.5 and 3827.6, not containing	3827
382790	VI	Mixtures containing halogenated derivatives of methane, ethane or propane; n.e.c. in subheading no 3827	3827
390110	VII	Ethylene polymers; in primary forms, polyethylene having a specific gravity of less than 0.94	3901
390120	VII	Ethylene polymers; in primary forms, polyethylene having a specific gravity of 0.94 or more	3901
390130	VII	Ethylene polymers; in primary forms, ethylene-vinyl acetate copolymers	3901
390140	VII	Ethylene polymers; in primary forms, ethylene-alpha-olefin copolymers, having a specific gravity of less than 0.94	3901
390190	VII	Ethylene polymers; in primary forms, n.e.c. in heading no. 3901	3901
390210	VII	Propylene, other olefin polymers; polypropylene in primary forms	3902
390220	VII	Propylene, other olefin polymers; polyisobutylene in primary forms	3902
390230	VII	Propylene, other olefin polymers; propylene copolymers in primary forms	3902
390290	VII	Propylene, other olefin polymers; n.e.c. in heading no. 3902, in primary forms	3902
390311	VII	Styrene polymers; expansible polystyrene, in primary forms	3903
390319	VII	Styrene polymers; (other than expansible polystyrene), in primary forms	3903
390320	VII	Styrene polymers; styrene-acrylonitrile (SAN) copolymers, in primary forms	3903
390330	VII	Styrene polymers; acrylonitrile-butadiene-styrene (ABS) copolymers, in primary forms	3903
390390	VII	Styrene polymers; in primary forms, n.e.c. in heading no. 3903	3903
390410	VII	Vinyl chloride, other halogenated olefin polymers; poly(vinyl chloride), not mixed with any other substances, in primary forms	3904
390421	VII	Vinyl chloride, other halogenated olefin polymers; non-plasticised poly(vinyl chloride), in primary forms, mixed with other substances	3904
390422	VII	Vinyl chloride, other halogenated olefin polymers; plasticised poly(vinyl chloride), in primary forms, mixed with other substances	3904
390430	VII	Vinyl chloride, other halogenated olefin polymers; vinyl chloride-vinyl acetate copolymers, in primary forms	3904
390440	VII	Vinyl chloride, other halogenated olefin polymers; vinyl chloride copolymers, in primary forms n.e.c. in heading no. 3904	3904
390450	VII	Vinyl chloride, other halogenated olefin polymers; vinylidene chloride polymers, in primary forms	3904
390461	VII	Halogenated olefin polymers; fluoro-polymers, polytetrafluoroethylene, in primary forms	3904
390469	VII	Halogenated olefin polymers; fluoro-polymers (other than polytetrafluoroethylene), in primary forms	3904
390490	VII	Vinyl chloride, other halogenated olefin polymers; n.e.c. in heading no. 3904	3904
390512	VII	Poly(vinyl acetate); in aqueous dispersion, in primary forms	3905
390519	VII	Poly(vinyl acetate); (other than in aqueous dispersion), in primary forms	3905
390521	VII	Vinyl acetate copolymers; in aqueous dispersion, in primary forms	3905
390529	VII	Vinyl acetate copolymers; (other than in aqueous dispersion), in primary forms	3905
390530	VII	Poly(vinyl alcohol); whether or not containing unhydrolysed acetate groups	3905
390591	VII	Vinyl acetate, vinyl ester polymers, vinyl polymers; n.e.c. in heading no. 3905, in primary forms, copolymers	3905
390599	VII	Vinyl acetate, vinyl ester polymers, vinyl polymers; n.e.c. in heading no. 3905, in primary forms, other than copolymers	3905
390610	VII	Acrylic polymers; poly(methyl methacrylate), in primary forms	3906
390690	VII	Acrylic polymers; (other than polymethyl methacrylate), in primary forms	3906
390710	VII	Polyacetals; in primary forms	3907
390721	VII	Polyethers other than polyacetals; in primary forms, bis(polyoxyethylene) methylphosphonate	3907
390729	VII	Polyethers other than polyacetals, and bis(polyoxyethylene) methylphosphonate; in primary forms	3907
390730	VII	Epoxide resins; in primary forms	3907
390740	VII	Polycarbonates; in primary forms	3907
390750	VII	Alkyd resins; in primary forms	3907
390761	VII	Poly(ethylene terephthalate); in primary forms, having a viscosity of 78ml/g or higher	3907
390769	VII	Poly(ethylene terephthalate); in primary forms, having a viscosity of less than 78ml/g	3907
390770	VII	Poly(lactic acid); in primary forms	3907
390791	VII	Polyesters; n.e.c. in heading no. 3907, unsaturated, in primary forms	3907
390799	VII	Polyesters; n.e.c. in heading no. 3907, saturated, in primary forms	3907
390810	VII	Polyamides; polyamide-6, -11, -12, -6,6, -6,9, -6,10 or -6,12, in primary forms	3908
390890	VII	Polyamides; n.e.c. in heading no. 3908, in primary forms	3908
390910	VII	Amino-resins; urea and thiourea resins, in primary forms	3909
390920	VII	Amino-resins; melamine resins, in primary forms	3909
390931	VII	Amino-resins; n.e.c. in heading no. 3909, in primary forms, poly(methylene phenyl isocyanate) (Crude MDI, polymeric MDI)	3909
390939	VII	Amino-resins; n.e.c. in heading no. 3909, in primary forms, other than poly(methylene phenyl isocyanate) (Crude MDI, polymeric MDI)	3909
390940	VII	Phenolic resins; in primary forms	3909
390950	VII	Polyurethanes; in primary forms	3909
391000	VII	Silicones; in primary forms	3910
391110	VII	Petroleum resins, coumarone, indene or coumarone-indene resins and polyterpenes; in primary forms	3911
391120	VII	Petroleum resins, poly(1,3-phenylene methylphosphonate), in primary forms	3911
391190	VII	Polysulphides, polysulphones and similar products of chemical synthesis n.e.c. in chapter 39; in primary forms	3911
391211	VII	Cellulose acetates; non-plasticised, in primary forms	3912
391212	VII	Cellulose acetates; plasticised, in primary forms	3912
391220	VII	Cellulose nitrates (including collodions); in primary forms	3912
391231	VII	Cellulose ethers; carboxymethylcellulose and its salts, in primary forms	3912
391239	VII	Cellulose ethers; (other than carboxymethylcellulose and its salts), in primary forms	3912
391290	VII	Cellulose and its chemical derivatives; n.e.c. in item no. 3912, in primary forms	3912
391310	VII	Polymers, natural; alginic acid, its salts and esters, in primary forms	3913
391390	VII	Polymers, natural and modified natural; in primary forms (excluding alginic acid, its salts and esters)	3913
391400	VII	Ion-exchangers; based on polymers of heading no. 3901 to 3913, in primary forms	3914
391510	VII	Ethylene polymers; waste, parings and scrap	3915
391520	VII	Styrene polymers; waste, parings and scrap	3915
391530	VII	Vinyl chloride polymers; waste, parings and scrap	3915
391590	VII	Plastics n.e.c. in heading no. 3915; waste, parings and scrap	3915
391610	VII	Ethylene polymers; monofilament, of which any cross-sectional dimension exceeds 1mm, rods, sticks and profile shapes, whether or not surface-worked but not otherwise worked	3916
391620	VII	Vinyl chloride polymers; monofilament, of which any cross-sectional dimension exceeds 1mm, rods, sticks and profile shapes, whether or not surface-worked but not otherwise worked	3916
391690	VII	Plastics; monofilament, of plastics n.e.c. in heading no. 3916, cross-sectional dimension exceeds 1mm, rods, sticks and profile shapes, whether or not surface-worked but not otherwise worked	3916
391710	VII	Plastics; artificial guts (sausage casings) of hardened protein or of cellulosic materials	3917
391721	VII	Plastics; tubes, pipes and hoses thereof, rigid, of polymers of ethylene	3917
391722	VII	Plastics; tubes, pipes and hoses thereof, rigid, of polymers of propylene	3917
391723	VII	Plastics; tubes, pipes and hoses thereof, rigid, of polymers of vinyl chloride	3917
391729	VII	Plastics; tubes, pipes and hoses thereof, rigid, of plastics n.e.c. in heading no. 3917	3917
391731	VII	Plastics; tubes, pipes and hoses thereof, flexible, having a minimum burst pressure of 27.6MPa	3917
391732	VII	Plastics; tubes, pipes and hoses thereof, other than those of item no. 3917.31, not reinforced or otherwise combined with other materials, without fittings	3917
391733	VII	Plastics; tubes, pipes and hoses thereof, other than those of item no. 3917.31, not reinforced or otherwise combined with other materials, with fittings	3917
391739	VII	Plastics; tubes, pipes and hoses thereof, n.e.c. in item no. 3917.30	3917
391740	VII	Plastics; tube, pipe and hose fittings (e.g. joints, elbows, flanges)	3917
391810	VII	Floor, wall or ceiling coverings; of polymers of vinyl chloride, whether or not self-adhesive, in rolls or in the form of tiles	3918
391890	VII	Floor, wall or ceiling coverings; of plastics (excluding polymers of vinyl chloride), whether or not self-adhesive, in rolls or in the form of tiles	3918
391910	VII	Plastics; plates, sheets, film, foil, tape, strip, other flat shapes thereof, self-adhesive, in rolls of a width not exceeding 20cm	3919
391990	VII	Plastics; plates, sheets, film, foil, tape, strip, other flat shapes thereof, self-adhesive, other than in rolls of a width not exceeding 20cm	3919
392010	VII	Plastics; plates, sheets, film, foil and strip (not self-adhesive), of polymers of ethylene, non-cellular and not reinforced, laminated, supported or similarly combined with other materials	3920
392020	VII	Plastics; of polymers of propylene, plates, sheets, film, foil and strip (not self-adhesive), non-cellular and not reinforced, laminated, supported or similarly combined with other materials	3920
392030	VII	Plastics; of polymers of styrene, plates, sheets, film, foil and strip (not self-adhesive), non-cellular and not reinforced, laminated, supported or similarly combined with other materials	3920
392043	VII	Plastics; polymers of vinyl chloride, containing by weight not less than 6% of plasticisers; plates, sheets, film, foil and strip (not self-adhesive), non-cellular and not reinforced, laminated, supported or similarly combined with other materials	3920
392049	VII	Plastics; polymers of vinyl chloride, containing by weight, less than 6% of plasticisers; plates, sheets, film, foil and strip (not self-adhesive), non-cellular and not reinforced, laminated, supported or similarly combined with other materials	3920
392051	VII	Plastics; of acrylic polymers, polymethyl methacrylate, plates, sheets, film, foil and strip (not self-adhesive), non-cellular and not reinforced, laminated, supported or similarly combined with other materials	3920
392059	VII	Plastics; of acrylic polymers (excluding polymethyl methacrylate), plates, sheets, film, foil and strip (not self-adhesive), non-cellular and not reinforced, laminated, supported or similarly combined with other materials	3920
392061	VII	Plastics; plates, sheets, film, foil and strip (not self-adhesive), of polycarbonates, non-cellular and not reinforced, laminated, supported or similarly combined with other materials	3920
392062	VII	Plastics; plates, sheets, film, foil and strip (not self-adhesive), of poly(ethylene terephthalate), non-cellular and not reinforced, laminated, supported or similarly combined with other materials	3920
392063	VII	Plastics; plates, sheets, film, foil and strip (not self-adhesive), of unsaturated polyesters, non-cellular and not reinforced, laminated, supported or similarly combined with other materials	3920
392069	VII	Plastics; plates, sheets, film, foil and strip (not self-adhesive), of polyesters n.e.c. in heading no. 3920, non-cellular and not reinforced, laminated, supported or similarly combined with other materials	3920
392071	VII	Plastics; plates, sheets, film, foil and strip (not self-adhesive), of regenerated cellulose; non-cellular and not reinforced, laminated, supported or similarly combined with other materials	3920
392073	VII	Plastics; plates, sheets, film, foil and strip (not self-adhesive), of cellulose acetate, non-cellular and not reinforced, laminated, supported or similarly combined with other materials	3920
392079	VII	Plastics; plates, sheets, film, foil and strip (not self-adhesive), of cellulose derivatives n.e.c. in heading no. 3920, non-cellular and not reinforced, laminated, supported or similarly combined with other materials	3920
392091	VII	Plastics; plates, sheets, film, foil and strip (not self-adhesive), of poly(vinyl butyral), non-cellular and not reinforced, laminated, supported or similarly combined with other materials	3920
392092	VII	Plastics; plates, sheets, film, foil and strip (not self-adhesive), of polyamides, non-cellular and not reinforced, laminated, supported or similarly combined with other materials	3920
392093	VII	Plastics; plates, sheets, film, foil and strip (not self-adhesive), of amino-resins, non-cellular and not reinforced, laminated, supported or similarly combined with other materials	3920
392094	VII	Plastics; plates, sheets, film, foil and strip (not self-adhesive), of phenolic resins, non-cellular and not reinforced, laminated, supported or similarly combined with other materials	3920
392099	VII	Plastics; plates, sheets, film, foil and strip (not self-adhesive), of plastics n.e.c. in heading no. 3920, non-cellular and not reinforced, laminated, supported or similarly combined with other materials	3920
392111	VII	Plastics; plates, sheets, film, foil and strip, of polymers of styrene, cellular	3921
392112	VII	Plastics; plates, sheets, film, foil and strip, of polymers of vinyl chloride, cellular	3921
392113	VII	Plastics; plates, sheets, film, foil and strip, of polyurethanes, cellular	3921
392114	VII	Plastics; plates, sheets, film, foil and strip, of regenerated cellulose, cellular	3921
392119	VII	Plastics; plates, sheets, film, foil and strip, of plastics n.e.c. in heading no. 3921, cellular	3921
392190	VII	Plastics; plates, sheets, film, foil and strip, other than cellular	3921
392210	VII	Plastics; baths, shower-baths, sinks and wash-basins	3922
392220	VII	Plastics; lavatory seats and covers	3922
392290	VII	Plastics; bidets, lavatory pans, flushing cisterns and similar sanitary ware n.e.c. in heading no. 3922	3922
392310	VII	Plastics; boxes, cases, crates and similar articles for the conveyance or packing of goods	3923
392321	VII	Ethylene polymers; sacks and bags (including cones), for the conveyance or packing of goods	3923
392329	VII	Plastics; sacks and bags (including cones), for the conveyance or packing of goods, of plastics other than ethylene polymers	3923
392330	VII	Plastics; carboys, bottles, flasks and similar articles, for the conveyance or packing of goods	3923
392340	VII	Plastics; spools, cops, bobbins and similar supports, for the conveyance or packing of goods	3923
392350	VII	Plastics; stoppers, lids, caps and other closures, for the conveyance or packing of goods	3923
392390	VII	Plastics; articles for the conveyance or packing of goods n.e.c. in heading no. 3923	3923
392410	VII	Plastics; tableware and kitchenware	3924
392490	VII	Plastics; household articles and hygienic or toilet articles	3924
392510	VII	Plastics; builders' ware, reservoirs, tanks, vats and similar containers of a capacity exceeding 300 litres	3925
392520	VII	Plastics; builders' ware, doors, windows and their frames and thresholds for doors	3925
392530	VII	Plastics; builders' ware, shutters, blinds (including venetian blinds) and similar articles and parts thereof	3925
392590	VII	Plastics; builders' ware, n.e.c. or included in heading no. 3925	3925
392610	VII	Plastics; office or school supplies	3926
392620	VII	Plastics; articles of apparel and clothing accessories (including gloves, mittens and mitts)	3926
392630	VII	Plastics; fittings for furniture, coachwork or the like	3926
392640	VII	Plastics; statuettes and other ornamental articles	3926
392690	VII	Plastics; other articles n.e.c. in chapter 39	3926
400110	VII	Rubber; natural rubber latex, whether or not pre-vulcanised, in primary forms or in plates, sheets or strip	4001
400121	VII	Rubber; natural (excluding latex), in smoked sheets	4001
400122	VII	Rubber; technically specified natural rubber (TSNR), in primary forms or in plates, sheets or strip (excluding latex and smoked sheets)	4001
400129	VII	Rubber; natural (excluding latex, technically specified natural rubber and smoked sheets), in primary forms or in plates, sheets or strip	4001
400130	VII	Balata, gutta-percha, guayule, chicle and similar natural gums; in primary forms or in plates, sheets or strip	4001
400211	VII	Rubber; synthetic, styrene-butadiene rubber (SBR) and carboxylated styrene-butadiene rubber (XSBR) latex, in primary forms or in plates, sheets or strip	4002
400219	VII	Rubber; synthetic, styrene-butadiene rubber (SBR) and carboxylated styrene-butadiene rubber (XSBR), (other than latex), in primary forms or in plates, sheets or strip	4002
400220	VII	Rubber; synthetic, butadiene rubber (BR), in primary forms or in plates, sheets or strip	4002
400231	VII	Rubber; synthetic, isobutene-isoprene (butyl) rubber (IIR), in primary forms or in plates, sheets or strip	4002
400239	VII	Rubber; synthetic, halo-isobutene-isoprene rubber (CIIR or BIIR), in primary forms or in plates, sheets or strip	4002
400241	VII	Rubber; synthetic, chloroprene (chlorobutadiene) rubber (CR), latex, in primary forms or in plates, sheets or strip	4002
400249	VII	Rubber; synthetic, chloroprene (chlorobutadiene) rubber (CR), (other than latex), in primary forms or in plates, sheets or strip	4002
400251	VII	Rubber; synthetic, acrylonitrile-butadiene rubber (NBR), latex, in primary forms or in plates, sheets or strip	4002
400259	VII	Rubber; synthetic, acrylonitrile-butadiene rubber (NBR), (other than latex), in primary forms or in plates, sheets or strip	4002
400260	VII	Rubber; synthetic, isoprene rubber (IR), in primary forms or in plates, sheets or strip	4002
400270	VII	Rubber; synthetic, ethylene-propylene-non-conjugated diene rubber (EPDM), in primary forms or in plates, sheets or strip	4002
400280	VII	Rubber; mixtures of natural and synthetic rubbers of heading no. 4001 and 4002, in primary forms or in plates, sheets or strip	4002
400291	VII	Rubber; synthetic, n.e.c. in heading 4002, latex, in primary forms or in plates, sheets or strip	4002
400299	VII	Rubber; synthetic, n.e.c. in heading 4002, (other than latex), in primary forms or in plates, sheets or strip	4002
400300	VII	Rubber; reclaimed rubber, in primary forms or in plates, sheets or strip	4003
400400	VII	Rubber; waste, parings and scrap of rubber (other than hard rubber) and powders and granules obtained therefrom	4004
400510	VII	Rubber; unvulcanised, compounded with carbon black or silica, in primary forms or in plates, sheets or strip	4005
400520	VII	Rubber; unvulcanised, compounded, solutions and dispersions other than those of item no. 4005.10	4005
400591	VII	Rubber; unvulcanised, (compounded other than with carbon black or silica), in plates, sheets and strip	4005
400599	VII	Rubber; unvulcanised, (compounded other than with carbon black or silica), in primary forms, (other than plates, sheets, strip, solutions or dispersions)	4005
400610	VII	Rubber; unvulcanised, camel-back strips for retreading rubber tyres	4006
400690	VII	Rubber; unvulcanised, other than camel back strips for retreading rubber tyres	4006
400700	VII	Rubber; vulcanised, thread and cord	4007
400811	VII	Rubber; vulcanised (other than hard rubber), in plates, sheets and strip of cellular rubber	4008
400819	VII	Rubber; vulcanised (other than hard rubber), cellular rubber, (other than in plates, sheets or strip)	4008
400821	VII	Rubber; vulcanised (other than hard rubber), in plates, sheets and strip, of non-cellular rubber	4008
400829	VII	Rubber; vulcanised (other than hard rubber), non-cellular rubber, in forms other than plates, sheets or strip	4008
400911	VII	Rubber; vulcanised (other than hard rubber), tubing, piping and hoses, not reinforced or otherwise combined with other materials, without fittings	4009
400912	VII	Rubber; vulcanised (other than hard rubber), tubing, piping and hoses, not reinforced or otherwise combined with other materials, with fittings	4009
400921	VII	Rubber; vulcanised (other than hard rubber), tubing, piping and hoses, reinforced or otherwise combined only with metal, without fittings	4009
400922	VII	Rubber; vulcanised (other than hard rubber), tubing, piping and hoses, reinforced or otherwise combined only with metal, with fittings	4009
400931	VII	Rubber; vulcanised (other than hard rubber), tubing, piping and hoses, reinforced or otherwise combined only with textile materials, without fittings	4009
400932	VII	Rubber; vulcanised (other than hard rubber), tubing, piping and hoses, reinforced or otherwise combined only with textile materials, with fittings	4009
400941	VII	Rubber; vulcanised (other than hard rubber), tubing, piping and hoses, reinforced or otherwise combined with materials other than metal or textiles, without fittings	4009
400942	VII	Rubber; vulcanised (other than hard rubber), tubing, piping and hoses, reinforced or otherwise combined with materials other than metal or textiles, with fittings	4009
401011	VII	Rubber; vulcanised, conveyor belts or belting, reinforced only with metal	4010
401012	VII	Rubber; vulcanised, conveyor belts or belting, reinforced only with textile materials	4010
401019	VII	Rubber; vulcanised, conveyor belts or belting, (reinforced with other than metal only or textile materials only)	4010
401031	VII	Rubber; vulcanised, endless transmission belts of trapezoidal cross-section (V-belts), V-ribbed, of an outside circumference exceeding 60cm but not exceeding 180 cm	4010
401032	VII	Rubber; vulcanised, endless transmission belts of trapezoidal cross-section (V-belts), other than V-ribbed, of an outside circumference exceeding 60cm but not exceeding 180 cm	4010
401033	VII	Rubber; vulcanised, endless transmission belts of trapezoidal cross-section (V-belts), V-ribbed, of an outside circumference exceeding 180cm but not exceeding 240 cm	4010
401034	VII	Rubber; vulcanised, endless transmission belts of trapezoidal cross-section (V-belts), other than V-ribbed, of an outside circumference exceeding 180cm but not exceeding 240 cm	4010
401035	VII	Rubber; vulcanised, endless synchronous belts, of an outside circumference exceeding 60 cm but not exceeding 150 cm	4010
401036	VII	Rubber; vulcanised, endless synchronous belts, of an outside circumference exceeding 150 cm but not exceeding 198 cm	4010
401039	VII	Rubber; vulcanised, conveyor or transmission belts or belting, n.e.c. in heading no. 4010	4010
401110	VII	Rubber; new pneumatic tyres, of a kind used on motor cars (including station wagons and racing cars)	4011
401120	VII	Rubber; new pneumatic tyres, of a kind used on buses or lorries	4011
401130	VII	Rubber; new pneumatic tyres, of a kind used on aircraft	4011
401140	VII	Rubber; new pneumatic tyres, of a kind used on motorcycles	4011
401150	VII	Rubber; new pneumatic tyres, of a kind used on bicycles	4011
401170	VII	Rubber; new pneumatic tyres, of a kind used on agricultural or forestry vehicles and machines	4011
401180	VII	Rubber; new pneumatic tyres, of a kind used on construction, mining or industrial handling vehicles and machines	4011
401190	VII	Rubber; new pneumatic tyres, of a kind used on light commercial vehicles	4011
401211	VII	Retreaded tyres; of a kind used on motor cars (including station wagons and racing cars)	4012
401212	VII	Retreaded tyres; of a kind used on motor buses or lorries	4012
401213	VII	Retreaded tyres; of a kind used on aircraft	4012
401219	VII	Retreaded tyres; other than of a kind used on motor cars (including station wagons and racing cars), buses and lorries and aircraft	4012
401220	VII	Rubber; used pneumatic tyres	4012
401290	VII	Rubber; tyres n.e.c. in heading no. 4012	4012
401310	VII	Rubber; inner tubes, of a kind used on motorcars (including station wagons and racing cars), buses and lorries	4013
401320	VII	Rubber; inner tubes, of a kind used on bicycles	4013
401390	VII	Rubber; inner tubes, n.e.c. in heading no. 4013	4013
401410	VII	Rubber; vulcanised (other than hard rubber), sheath contraceptives	4014
401490	VII	Rubber; vulcanised (other than hard rubber), hygienic or pharmaceutical articles (excluding sheath contraceptives), with or without fittings of hard rubber	4014
401512	VII	Rubber; vulcanised (other than hard rubber), gloves, of a kind used for medical, surgical, dental or veterinary purposes	4015
401519	VII	Rubber; vulcanised (other than hard rubber), gloves, mittens and mitts other than surgical gloves	4015
401590	VII	Rubber; vulcanised (other than hard rubber), articles of apparel and clothing accessories (other than gloves, mittens and mitts)	4015
401610	VII	Rubber; vulcanised (other than hard rubber), moulded rubber mats and mats of non-rectangular shape made by cutting from the piece, of cellular rubber	4016
401691	VII	Rubber; vulcanised (other than hard rubber), floor coverings and mats, of non-cellular rubber	4016
401692	VII	Rubber; vulcanised (other than hard rubber), erasers, of non-cellular rubber	4016
401693	VII	Rubber; vulcanised (other than hard rubber), gaskets, washers and other seals, of non-cellular rubber	4016
401694	VII	Rubber; vulcanised (other than hard rubber), boat or dock fenders, whether or not inflatable, of non-cellular rubber	4016
401695	VII	Rubber; vulcanised (other than hard rubber), inflatable articles (other than boat or dock fenders), of non-cellular rubber	4016
401699	VII	Rubber; vulcanised (other than hard rubber), articles n.e.c. in heading no. 4016, of non-cellular rubber	4016
401700	VII	Rubber; ebonite and other hard rubbers in all forms, including waste and scrap, and articles of hard rubber	4017
410120	VIII	Raw hides and skins; whole, unsplit, of bovine or equine animals, of a weight per skin not exceeding 8kg when simply dried, 10kg when dry-salted or 16kg when fresh, wet-salted or otherwise preserved	4101
410150	VIII	Hides and skins; raw, whole, of bovine or equine animals, of a weight per skin exceeding 16 kg	4101
410190	VIII	Hides and skins; other than whole, but including butts, bends and bellies, of bovine (including. buffalo) and equine animals, fresh, salted or preserved, but not tanned, parchment dressed or further prepared, whether or not dehaired or split	4101
410210	VIII	Skins; raw, of sheep or lambs, fresh, or salted, dried, limed, pickled or otherwise preserved, (but not tanned, parchment-dressed or further prepared), with wool on	4102
410221	VIII	Skins; raw, of sheep or lambs, pickled (but not tanned, parchment-dressed or further preserved), without wool on	4102
410229	VIII	Hides and skins; raw, of animals n.e.c. in this chapter, fresh, salted, dried, limed, pickled or otherwise preserved, (but not tanned, parchment-dressed or further prepared), whether or not dehaired or split	4102
410320	VIII	Hides and skins; raw, of reptiles (fresh or salted, dried, limed, pickled or otherwise preserved, but not tanned, parchment-dressed or further prepared), whether or not dehaired or split	4103
410330	VIII	Hides and skins; raw, of swine, (fresh or salted, dried, limed, pickled or otherwise preserved, but not tanned, parchment-dressed or further prepared), whether or not dehaired or split	4103
410390	VIII	Hides and skins; raw, of animals n.e.c. in this chapter, fresh, salted, dried, limed, pickled or otherwise preserved, (but not tanned, parchment-dressed or further prepared), whether or not dehaired or split	4103
410411	VIII	Tanned or crust hides and skins; without hair on, bovine or equine, in the wet state (including wet-blue), full grains, unsplit; grain splits	4104
410419	VIII	Tanned or crust hides and skins; bovine or equine, without hair on, in the wet state (including wet-blue), excluding full grains, unsplit; grain splits	4104
410441	VIII	Tanned or crust hides and skins; bovine or equine, without hair on, in the dry state (crust), full grains, unsplit; grain splits	4104
410449	VIII	Tanned or crust hides and skins; bovine or equine, without hair on, in the dry state (crust), (other than full grains, unsplit; grain splits)	4104
410510	VIII	Tanned or crust skins of sheep or lambs, without wool on, whether or not split, but not further prepared, in the wet state (including wet-blue)	4105
410530	VIII	Tanned or crust skins; of sheep or lambs, without wool on, whether or not split, but not further prepared, in the dry state (crust)	4105
410621	VIII	Tanned or crust hides and skins; of goats or kids, without wool or hair on, whether or not split, but not further prepared, in the wet state (including wet-blue)	4106
410622	VIII	Tanned or crust hides and skins; of goats or kids, without hair on, whether or not split, but not further prepared, in the dry state (crust)	4106
410631	VIII	Tanned or crust hides and skins; of swine, without hair on, whether or not split, but not further prepared, in the wet state (including wet-blue)	4106
410632	VIII	Tanned or crust hides and skins; of swine, without hair on, whether or not split, but not further prepared, in the dry state (crust)	4106
410640	VIII	Tanned or crust hides and skins; of reptiles, whether or not split, but not further prepared	4106
410691	VIII	Tanned or crust hides and skins; of animals other than equine, ovine, bovine, goats or kids, swine and reptiles, without wool or hair on, whether or not split, but not further prepared, in the wet state (including wet-blue)	4106
410692	VIII	Tanned or crust hides and skins; of animals other than equine, ovine, bovine, goats or kids, swine and reptiles, without wool or hair on, whether or not split, but not further prepared, in the dry state (crust)	4106
410711	VIII	Leather; further prepared after tanning or crusting, including parchment-dressed leather, of bovine (including buffalo) or equine animals, without hair on, other than leather of heading 41.14, whole hides and skins, full grain, unsplit	4107
410712	VIII	Leather; further prepared after tanning or crusting, including parchment-dressed leather, of bovine (including buffalo) or equine animals, without hair on, other than leather of heading 41.14, whole hides and skins, grain splits	4107
410719	VIII	Leather; further prepared after tanning or crusting, including parchment-dressed, of bovine (including buffalo) or equine animals, without hair on, split or not, other than leather of heading 41.14, (other than grain splits and full grains, unsplit)	4107
410791	VIII	Leather; further prepared after tanning or crusting, including parchment-dressed, of bovine (including buffalo) or equine animals, without hair on, other than leather of heading 41.14, not whole hides and skins, but including sides, full grain, unsplit	4107
410792	VIII	Leather; further prepared after tanning or crusting, including parchment-dressed, of bovine (including buffalo) or equine animals, without hair on, other than leather of heading 41.14, not whole hides and skins, but including sides, grain splits	4107
410799	VIII	Leather; further prepared after tanning or crusting, incl. parchment-dressed, of bovine (including buffalo) or equine animals, no hair, excluding leather of heading 41.14, and whole hides and skins, and sides, (full grains, unsplit and grain splits)	4107
411200	VIII	Leather; further prepared after tanning or crusting, including parchment dressed leather, of sheep or lamb, without wool on, whether or not split, other than leather of heading 41.14	4112
411310	VIII	Leather; further prepared after tanning or crusting, including parchment-dressed leather, without hair on, whether or not split, other than leather of heading 41.14, of goats and kids	4113
411320	VIII	Leather; further prepared after tanning or crusting, including parchment-dressed leather, without hair on, whether or not split, other than leather of heading 41.14, of swine	4113
411330	VIII	Leather; further prepared after tanning or crusting, including parchment-dressed leather, of reptiles, whether or not split, other than leather of heading 41.14	4113
411390	VIII	Leather; further prepared after tanning or crusting, including parchment-dressed leather, of animals (other than sheep and lambs, goats and kids, swine and reptiles), without wool or hair on, whether or not split, other than leather of heading 41.14	4113
411410	VIII	Leather; chamois (including combination chamois)	4114
411420	VIII	Leather; patent leather and laminated patent leather; metallised leather	4114
411510	VIII	Leather; composition leather with a basis of leather or leather fibre, in slabs, sheets or strip, whether or not in rolls	4115
411520	VIII	Leather; parings and other waste, of leather or composition leather; not suitable for the manufacture of leather articles; leather dust, powder and flour	4115
420100	VIII	Saddlery and harness; for any animal (including traces, leads, knee pads, muzzles, saddle cloths, saddle bags, dog coats and the like), of any materials	4201
420211	VIII	Cases and containers; trunks, suit-cases, vanity-cases, executive-cases, brief-cases, school satchels and similar containers, with outer surface of leather or of composition leather	4202
420212	VIII	Cases and containers; trunks, suit-cases, vanity-cases, executive-cases, brief-cases, school satchels and similar containers, with outer surface of plastics or of textile materials	4202
420219	VIII	Cases and containers; trunks, suit-cases, vanity-cases, executive-cases, brief-cases, school satchels and similar containers, of vulcanised fibre or of paperboard, or wholly or mainly covered with such materials or with paper	4202
420221	VIII	Cases and containers; handbags (whether or not with shoulder strap and including those without handle), with outer surface of leather or of composition leather	4202
420222	VIII	Cases and containers; handbags (whether or not with shoulder strap and including those without handle), with outer surface of sheeting of plastics or of textile materials	4202
420229	VIII	Cases and containers; handbags (whether or not with shoulder strap and including those without handle), of vulcanised fibre or of paperboard, or wholly or mainly covered with such materials or with paper	4202
420231	VIII	Cases and containers; of a kind normally carried in the pocket or in the handbag, with outer surface of leather or of composition leather	4202
420232	VIII	Cases and containers; of a kind normally carried in the pocket or in the handbag, with outer surface of sheeting of plastics or of textile materials	4202
420239	VIII	Cases and containers; of a kind normally carried in the pocket or in the handbag, of vulcanised fibre or of paperboard, or wholly or mainly covered with such materials or with paper	4202
420291	VIII	Cases and containers; n.e.c. in heading 4202, with outer surface of leather or of composition leather	4202
420292	VIII	Cases and containers; n.e.c. in heading 4202, with outer surface of sheeting of plastics or of textile materials	4202
420299	VIII	Cases and containers; n.e.c. in heading 4202, of vulcanised fibre or of paperboard, or wholly or mainly covered with such materials or with paper	4202
420310	VIII	Apparel; articles of apparel, of leather or of composition leather	4203
420321	VIII	Clothing accessories; gloves, mittens and mitts, specially designed for use in sports, of leather or composition leather, padded	4203
420329	VIII	Clothing accessories; gloves, mittens and mitts, n.e.c. in heading no. 4203, of leather or composition leather, not specially designed for use in sports	4203
420330	VIII	Clothing accessories; belts and bandoliers, of leather or of composition leather	4203
420340	VIII	Clothing accessories; of leather or of composition leather, n.e.c. in heading no. 4203	4203
420500	VIII	Leather articles; n.e.c. in chapter 42, of leather or composition leather	4205
420600	VIII	Articles of gut (other than silk-worm gut), of goldbeater's skin, of bladders or of tendons	4206
430110	VIII	Furskins; raw, of mink, whole, with or without head, tail or paws	4301
430130	VIII	Furskins; raw, of Astrakhan, Broadtail, Caracul, Persian and similar lamb, Indian, Chinese, Mongolian or Tibetan lamb, whole, with or without head, tail or paws	4301
430160	VIII	Furskins; raw, of fox, whole, with or without head, tail or paws	4301
430180	VIII	Furskins; raw, of animals n.e.c. in heading no. 4301, whole, with or without head, tail or paws (excluding goods of heading no. 4101, 4102 and 4103)	4301
430190	VIII	Furskins; raw, heads, tails, paws and other pieces or cuttings, suitable for furrier's use, excluding goods of heading no. 4101, 4102 and 4103	4301
430211	VIII	Furskins; tanned or dressed, of mink, whole, with or without head, tail or paws, not assembled	4302
430219	VIII	Furskins; tanned or dressed, whole, with or without head, tail or paws, not assembled, n.e.c. in heading no. 4302, excluding goods or heading no. 4303	4302
430220	VIII	Furskins; tanned or dressed, heads, tails, paws and other pieces or cuttings, not assembled, excluding goods of heading no. 4303	4302
430230	VIII	Furskins; tanned or dressed, whole skins and pieces or cuttings thereof, assembled, excluding goods of heading no. 4303	4302
430310	VIII	Furskin articles; apparel and clothing accessories	4303
430390	VIII	Furskin articles; other than apparel and clothing accessories	4303
430400	VIII	Fur, artificial; articles thereof	4304
440111	IX	Wood; for fuel, in logs, in billets, in twigs, in faggots or similar forms, whether or not agglomerated, coniferous	4401
440112	IX	Wood; for fuel, in logs, in billets, in twigs, in faggots or similar forms, whether or not agglomerated, non-coniferous	4401
440121	IX	Wood; for fuel, in chips or particles, coniferous, whether or not agglomerated	4401
440122	IX	Wood; for fuel, in chips or particles, non-coniferous, whether or not agglomerated	4401
440131	IX	Wood; for fuel, sawdust and wood waste and scrap, agglomerated in wood pellets	4401
440132	IX	Wood; for fuel, sawdust and wood waste and scrap, agglomerated in wood briquettes	4401
440139	IX	Wood; for fuel, sawdust and wood waste and scrap, agglomerated in logs or similar forms, other than wood pellets or wood briquettes	4401
440141	IX	Wood; for fuel, sawdust and wood waste and scrap, not agglomerated; sawdust	4401
440149	IX	Wood; for fuel, sawdust and wood waste and scrap, not agglomerated and not including sawdust	4401
440210	IX	Wood; charcoal of bamboo, whether or not agglomerated	4402
440220	IX	Wood; charcoal of nut or shell, whether or not agglomerated	4402
440290	IX	Wood; charcoal of wood other than bamboo, nut or shell, whether or not agglomerated	4402
440311	IX	Wood; coniferous species, in the rough, whether or not stripped of bark or sapwood, or roughly squared; treated with paint, stains, creosote or other preservatives	4403
440312	IX	Wood; non-coniferous species, in the rough, whether or not stripped of bark or sapwood, or roughly squared; treated with paint, stains, creosote or other preservatives	4403
440321	IX	Wood; coniferous species, of pine (Pinus spp.), in the rough, whether or not stripped of bark or sapwood, or roughly squared, untreated, of which the smallest cross-sectional dimension is 15 cm or more	4403
440322	IX	Wood; coniferous species, of pine (Pinus spp.), in the rough, whether or not stripped of bark or sapwood, or roughly squared, untreated, of which any cross-sectional dimension is less than 15 cm	4403
440323	IX	Wood; coniferous species, of fir (Abies spp.) and spruce (Picea spp.), in the rough, whether or not stripped of bark or sapwood, or roughly squared, untreated, of which the smallest cross-sectional dimension is 15 cm or more	4403
440324	IX	Wood; coniferous species, of fir (Abies spp.) and spruce (Picea spp.), in the rough, whether or not stripped of bark or sapwood, or roughly squared, untreated, of which any cross-sectional dimension is less than 15 cm	4403
440325	IX	Wood; coniferous species n.e.c. in headings 4403.21 or 4403.23, in the rough, whether or not stripped of bark or sapwood, or roughly squared, untreated, of which the smallest cross-sectional dimension is 15 cm or more	4403
440326	IX	Wood; coniferous species n.e.c in headings 4403.22 or 4403.24, in the rough, whether or not stripped of bark or sapwood, or roughly squared, untreated, of which any cross-sectional dimension is less than 15 cm	4403
440341	IX	Wood, tropical; as specified in Subheading Note 2 to this Chapter, dark red meranti, light red meranti and meranti bakau, in the rough, whether or not stripped of bark or sapwood, or roughly squared, untreated	4403
440342	IX	Wood, tropical; teak, in the rough, whether or not stripped of bark or sapwood, or roughly squared, untreated	4403
440349	IX	Wood, tropical; other than dark red meranti, light red meranti meranti bakau and teak, in the rough, whether or not stripped of bark or sapwood, or roughly squared, untreated	4403
440391	IX	Wood; oak, in the rough, whether or not stripped of bark or sapwood, or roughly squared, untreated	4403
440393	IX	Wood; of beech (Fagus spp.), in the rough, whether or not stripped of bark or sapwood, or roughly squared, untreated, of which the smallest cross-sectional dimension is 15 cm or more	4403
440394	IX	Wood; of beech (Fagus spp.), in the rough, whether or not stripped of bark or sapwood, or roughly squared, untreated, of which any cross-sectional dimension is less than 15 cm	4403
440395	IX	Wood; of birch (Betula spp.), in the rough, whether or not stripped of bark or sapwood, or roughly squared, untreated, of which the smallest cross-sectional dimension is 15 cm or more	4403
440396	IX	Wood; of birch (Betula spp.), in the rough, whether or not stripped of bark or sapwood, or roughly squared, untreated, of which any cross-sectional dimension is less than 15 cm	4403
440397	IX	Wood; of poplar and aspen (Populus spp.), in the rough, whether or not stripped of bark or sapwood, or roughly squared, untreated	4403
440398	IX	Wood; of eucalyptus (Eucalyptus spp.), in the rough, whether or not stripped of bark or sapwood, or roughly squared, untreated	4403
440399	IX	Wood; in the rough, whether or not stripped of bark or sapwood, or roughly squared, untreated, n.e.c. in heading no. 4403	4403
440410	IX	Wood; coniferous, split poles, piles, pickets, stakes, pointed but not sawn lengthwise; sticks for umbrellas, tool handles etc, roughly trimmed but not turned or bent; chipwood etc, hoopwood	4404
440420	IX	Wood; non-coniferous, split poles, piles, pickets, stakes, pointed but not sawn lengthwise; sticks for umbrellas, tool handles etc, roughly trimmed but not turned or bent; chipwood etc, hoopwood	4404
440500	IX	Wood; wood wool and wood flour	4405
440611	IX	Wood; railway or tramway sleepers (cross-ties), not impregnated, coniferous	4406
440612	IX	Wood; railway or tramway sleepers (cross-ties), not impregnated, non-coniferous	4406
440691	IX	Wood; railway or tramway sleepers (cross-ties), impregnated, coniferous	4406
440692	IX	Wood; railway or tramway sleepers (cross-ties), impregnated, non-coniferous	4406
440711	IX	Wood; coniferous species, of pine (Pinus spp.), sawn or chipped lengthwise, sliced or peeled, whether or not planed, sanded or finger-jointed, of a thickness exceeding 6mm	4407
440712	IX	Wood; coniferous species, of fir (Abies spp.) and spruce (Picea spp.), sawn or chipped lengthwise, sliced or peeled, whether or not planed, sanded or finger-jointed, of a thickness exceeding 6mm	4407
440713	IX	Wood; coniferous species, of S-P-F (spruce (Picea spp.), pine (Pinus spp.) and fir (Abies spp.)), sawn or chipped lengthwise, sliced or peeled, whether or not planed, sanded or finger-jointed, of a thickness exceeding 6mm	4407
440714	IX	Wood; coniferous species, of Hem-fir (western hemlock (Tsuga heterophylla) and fir (Abies spp.))	4407
440719	IX	Wood; coniferous species, other than of pine (Pinus spp.) or fir (Abies spp.) or spruce (Picea spp.), sawn or chipped lengthwise, sliced or peeled, whether or not planed, sanded or finger-jointed, of a thickness exceeding 6mm	4407
440721	IX	Wood, tropical; as specified in Subheading Note 2 to this Chapter, mahogany (Swietenia spp.), sawn or chipped lengthwise, sliced or peeled, whether or not planed, sanded or finger-jointed, thicker than 6mm	4407
440722	IX	Wood, tropical; virola, imbuia and balsa, sawn or chipped lengthwise, sliced or peeled, whether or not planed, sanded or finger-jointed, thicker than 6mm	4407
440723	IX	Wood, tropical; teak, sawn or chipped lengthwise, sliced or peeled, planed, square dressed, structural, thicker than 6mm	4407
440725	IX	Wood, tropical; dark red meranti, light red meranti and meranti bakau, sawn or chipped lengthwise, sliced or peeled, whether or not planed, sanded or finger-jointed, thicker than 6mm	4407
440726	IX	Wood, tropical; white lauan, white meranti, white seraya, yellow meranti and alan, sawn or chipped lengthwise, sliced or peeled, whether or not planed, sanded or finger-jointed, thicker than 6mm	4407
440727	IX	Wood, tropical; sapelli, sawn or chipped lengthwise, sliced or peeled, whether or not planed, sanded or finger-jointed, thicker than 6mm	4407
440728	IX	Wood, tropical; iroko, sawn or chipped lengthwise, sliced or peeled, whether or not planed, sanded or finger-jointed, thicker than 6mm	4407
440729	IX	Wood, tropical, n.e.c. in item no. 4407.2, sawn or chipped lengthwise, sliced or peeled, whether or not planed, sanded or finger-jointed, of a thickness exceeding 6mm	4407
440791	IX	Wood; oak (Quercus spp.), sawn or chipped lengthwise, sliced or peeled, whether or not planed, sanded or finger-jointed, thicker than 6mm	4407
440792	IX	Wood; beech (Fagus spp.), sawn or chipped lengthwise, sliced or peeled, whether or not planed, sanded or finger-jointed, thicker than 6mm	4407
440793	IX	Wood; maple (Acer spp.), sawn or chipped lengthwise, sliced or peeled, whether or not planed, sanded or finger-jointed, thicker than 6mm	4407
440794	IX	Wood; cherry (Prunus spp.), sawn or chipped lengthwise, sliced or peeled, whether or not planed, sanded or finger-jointed, thicker than 6mm	4407
440795	IX	Wood; ash (Fraxinus spp.), sawn or chipped lengthwise, sliced or peeled, whether or not planed, sanded or finger-jointed, thicker than 6mm	4407
440796	IX	Wood; of birch (Betula spp.), sawn or chipped lengthwise, sliced or peeled, of a thickness exceeding 6mm, whether or not planed, sanded or finger-jointed	4407
440797	IX	Wood; of poplar and aspen (Populus spp.), sawn or chipped lengthwise, sliced or peeled, of a thickness exceeding 6mm, whether or not planed, sanded or finger-jointed	4407
440799	IX	Wood; sawn or chipped lengthwise, sliced or peeled, of a thickness exceeding 6mm, whether or not planed, sanded or finger-jointed, n.e.c. in heading no. 4407	4407
440810	IX	Wood; coniferous, sheets for veneering (including those obtained by slicing laminated wood), for plywood or similar laminated wood and other wood, sawn lengthwise, sliced or peeled, planed or not, sanded, spliced or end-jointed, not over 6 mm thick	4408
440831	IX	Wood, tropical; as specified in Subheading Note 2 to this Chapter, dark red meranti, light red meranti, meranti bakau, sheets for veneer, plywood or other wood, sawn lengthwise, sliced or peeled, planed or not, sanded or end-jointed, not thicker than 6mm	4408
440839	IX	Wood, of tropical wood; as in Subheading note 2 to this Chapter, n.e.c. in heading no. 4408.31, sheets for veneer or plywood, other wood sawn length wise, sliced or peeled, whether or not planed, sanded or end-jointed, not thicker than 6mm	4408
440890	IX	Wood; n.e.c. in heading no. 4408, sheets for veneer or plywood, other wood sawn lengthwise, sliced or peeled, whether or not planed, sanded or end-jointed, not exceeding 6mm in thickness	4408
440910	IX	Wood; coniferous (including unassembled strips and friezes for parquet flooring), continuously shaped along any edges, ends or faces, whether or not planed, sanded or end-jointed	4409
440921	IX	Wood; bamboo (including unassembled strips and friezes for parquet flooring), continuously shaped along any edges, ends or faces, whether or not planed, sanded or end-jointed	4409
440922	IX	Wood; tropical (including unassembled strips and friezes for parquet flooring), continuously shaped along any edges, ends or faces, whether or not planed, sanded or end-jointed	4409
440929	IX	Wood; non-coniferous, other than bamboo or tropical wood, (including unassembled strips and friezes for parquet flooring), continuously shaped along any edges, ends or faces, whether or not planed, sanded or end-jointed	4409
441011	IX	Particle board of wood, whether or not agglomerated with resins or other organic binding substances	4410
441012	IX	Oriented strand board (OSB) of wood, whether or not agglomerated with resins or other organic binding substances	4410
441019	IX	Wafer board and similar board of wood n.e.c. in item no. 4410.1, whether or not agglomerated with resins or other organic binding substances	4410
441090	IX	Particle board, oriented strand board (OSB) and similar board of ligneous materials other than wood, whether or not agglomerated with resins or other organic binding substances	4410
441112	IX	Medium density fibreboard (MDF), of a thickness not exceeding 5 mm	4411
441113	IX	Medium density fibreboard (MDF), of a thickness exceeding 5 mm but not exceeding 9 mm	4411
441114	IX	Medium density fibreboard (MDF), of a thickness exceeding 9 mm	4411
441192	IX	Fibreboard (other than MDF) of a density exceeding 0.8g/cm3, of wood or other ligneous materials, bonded or not with resins or other organic substances	4411
441193	IX	Fibreboard (other than MDF) of a density exceeding 0.5g/cm3 but not 0.8g/cm3, of wood or other ligneous materials, bonded or not with resins or other organic substances	4411
441194	IX	Fibreboard (other than MDF) of a density not exceeding 0.5g/cm3, of wood or other ligneous materials, bonded or not with resins or other organic substances	4411
441210	IX	Plywood, veneered panels and similar laminated wood; of bamboo	4412
441231	IX	Plywood; consisting only of sheets of wood (not bamboo), each ply 6mm or thinner, with at least one outer ply of tropical wood	4412
441233	IX	Plywood; with sheets of wood only; not bamboo; each ply 6mm or less, with at least one outer ply of alder, ash, beech, birch, cherry, chestnut, elm, eucalyptus, hickory, horse chestnut, lime, maple, oak, plane, poplar, aspen, robinia, tulipwood or walnut	4412
441234	IX	Plywood; consisting only of sheets of wood (not bamboo), each ply 6mm or thinner, with at least one outer ply of non-coniferous wood not listed in subheading 4412.33	4412
441239	IX	Plywood; consisting only of sheets of wood (not bamboo), each ply 6mm or thinner, with both outer plies of coniferous wood	4412
441241	IX	Plywood, veneered panels and similar laminated wood; laminated veneered lumber (LVL); with at least one outer ply of tropical wood	4412
441242	IX	Laminated veneered lumber (LVL); with at least one outer ply of non-coniferous wood	4412
441249	IX	Laminated veneered lumber (LVL); with both outer plies of coniferous wood	4412
441251	IX	Blockboard, laminboard and battenboard; with at least one outer layer of tropical wood	4412
441252	IX	Blockboard, laminboard and battenboard; with at least one outer ply of non-coniferous wood, (not containing particle board)	4412
441259	IX	Blockboard, laminboard and battenboard; with both outer plies of coniferous wood	4412
441291	IX	Plywood; n.e.c. in heading 4412, with at least one outer ply of tropical wood	4412
441292	IX	Plywood; n.e.c. in heading 4412, with at least one outer ply of non-coniferous wood	4412
441299	IX	Plywood; n.e.c. in heading 4412, with both outer plies of coniferous wood	4412
441300	IX	Wood; densified wood, in blocks, plates, strips or profile shapes	4413
441410	IX	Wooden frames; for paintings, photographs, mirrors or similar objects; of tropical wood	4414
441490	IX	Wooden frames; for paintings, photographs, mirrors or similar objects; not of tropical wood	4414
441510	IX	Wood; cases, boxes, crates, drums, similar packings and cable-drums	4415
441520	IX	Wood; pallets, box pallets and other load boards; pallet collars	4415
441600	IX	Wood; casks, barrels, vats, tubs and other coopers' products and parts thereof, of wood, including staves	4416
441700	IX	Wood; tools, tool bodies, tool handles, broom or brush bodies and handles, boot and shoe lasts and trees, of wood	4417
441811	IX	Wood; windows, French-windows and their frames; of tropical wood	4418
441819	IX	Wood; windows, French-windows and their frames; (of other than tropical wood)	4418
441821	IX	Wood; doors and their frames and thresholds, of tropical wood;	4418
441829	IX	Wood; doors and their frames and thresholds, (of other than tropical wood)	4418
441830	IX	wood; posts and beams other than products of subheadings 4418.81 to 4418.89	4418
441840	IX	Wood; shuttering for concrete constructional work	4418
441850	IX	Wood; shingles and shakes	4418
441873	IX	Wood; assembled flooring panels, of bamboo or with at least the top layer (wear layer) of bamboo	4418
441874	IX	Wood; assembled flooring panels, not of bamboo or with at least the top layer (wear layer) of bamboo, for mosaic floors	4418
441875	IX	Wood; assembled flooring panels, not of bamboo or with at least the top layer (wear layer) of bamboo, multilayer	4418
441879	IX	Wood; assembled flooring panels, n.e.c in headings 4418.73, 4418.74 or 4418.75	4418
441881	IX	Wood; engineered structural timber products, glue-laminated timber (glulam)	4418
441882	IX	Wood; engineered structural timber products, cross-laminated timber (CLT or X-lam)	4418
441883	IX	Wood; engineered structural timber products, I beams	4418
441889	IX	Wood; engineered structural timber products, other than glue-laminated timber (glulam), cross-laminated timber (CLT or X-lam), or I beams	4418
441891	IX	Wood; builders' joinery and carpentry of wood n.e.c. in heading no. 4418, of bamboo	4418
441892	IX	Wood; builders' joinery and carpentry of wood n.e.c. in heading no. 4418, cellular wood panels	4418
441899	IX	Wood; builders' joinery and carpentry of wood n.e.c. in heading no. 4418, other than of bamboo or cellular wood panels	4418
441911	IX	Tableware and kitchenware, of wood; of bamboo, bread boards, chopping boards and similar boards	4419
441912	IX	Tableware and kitchenware, of wood; of bamboo, chopsticks	4419
441919	IX	Tableware and kitchenware, of wood; of bamboo, n.e.c. in heading 4419	4419
441920	IX	Tableware and kitchenware, of wood; of tropical wood	4419
441990	IX	Tableware and kitchenware, of wood; not of bamboo or tropical wood	4419
442011	IX	Wood; statuettes and other ornaments, of tropical wood	4420
442019	IX	Wood; statuettes and other ornaments, of other than tropical wood	4420
442090	IX	Wood; marquetry and inlaid wood, caskets and cases for jewellery or cutlery and similar articles of wood, wooden articles of furniture not falling in chapter 94	4420
442110	IX	Wood; clothes hangers	4421
442120	IX	Wood; coffins	4421
442191	IX	Wood; of bamboo, articles n.e.c. in heading no. 4414 to 4420 (excluding clothes hangers)	4421
442199	IX	Wood; not of bamboo, articles n.e.c. in heading no. 4414 to 4420 (excluding clothes hangers)	4421
450110	IX	Cork; natural cork, raw or simply prepared	4501
450190	IX	Cork; waste cork, crushed, granulated or ground cork	4501
450200	IX	Cork; natural cork, debacked or roughly squared, or in rectangular (including square) blocks, plates, sheets or strip, (including sharp-edged blanks for corks or stoppers)	4502
450310	IX	Cork; corks and stoppers, of natural cork	4503
450390	IX	Cork; articles of natural cork other than corks and stoppers	4503
450410	IX	Cork; blocks, plates, sheets and strip, tiles of any shape, solid cylinders (including discs), of agglomerated cork (with or without a binding substance)	4504
450490	IX	Cork; articles of agglomerated cork (with or without a binding substance), n.e.c. in heading no. 4504	4504
460121	IX	Plaiting materials, plaits and similar products of plaiting materials; mats, matting and screens, of bamboo	4601
460122	IX	Plaiting materials, plaits and similar products of plaiting materials; mats, matting and screens, of rattan	4601
460129	IX	Plaiting materials, plaits and similar products of plaiting materials; mats, matting and screens, of vegetable materials other than bamboo or rattan	4601
460192	IX	Plaiting materials, plaits and similar products of plaiting materials; (not mats, matting or screens), of bamboo	4601
460193	IX	Plaiting materials, plaits and similar products of plaiting materials; (not mats, matting or screens), of rattan	4601
460194	IX	Plaiting materials, plaits and similar products of plaiting materials; (not mats, matting or screens), of vegetable materials other than bamboo or rattan	4601
460199	IX	Plaiting materials, plaits and similar products of plaiting materials; products of non-vegetable materials	4601
460211	IX	Basketwork, wickerwork and other articles; of bamboo, made directly to shape from plaiting materials or made up from goods of heading no. 4601	4602
460212	IX	Basketwork, wickerwork and other articles; of rattan, made directly to shape from plaiting materials or made up from goods of heading no. 4601	4602
460219	IX	Basketwork, wickerwork and other articles; of vegetable materials (not bamboo or rattan), made directly to shape from plaiting materials or made up from goods of heading no. 4601; articles of loofah	4602
460290	IX	Basketwork, wickerwork and other articles; of non-vegetable materials, made directly to shape from plaiting materials or made up from goods of heading no. 4601	4602
470100	X	Wood pulp; mechanical wood pulp	4701
470200	X	Wood pulp; chemical wood pulp, dissolving grades	4702
470311	X	Wood pulp; chemical wood pulp, soda or sulphate, (other than dissolving grades), unbleached, of coniferous wood	4703
470319	X	Wood pulp; chemical wood pulp, soda or sulphate, (other than dissolving grades), unbleached, of non-coniferous wood	4703
470321	X	Wood pulp; chemical wood pulp, soda or sulphate, (other than dissolving grades), semi-bleached or bleached, of coniferous wood	4703
470329	X	Wood pulp; chemical wood pulp, soda or sulphate, (other than dissolving grades), semi-bleached or bleached, of non-coniferous wood	4703
470411	X	Wood pulp; chemical wood pulp, sulphite, (other than dissolving grades), unbleached, of coniferous wood	4704
470419	X	Wood pulp; chemical wood pulp, sulphite, (other than dissolving grades), unbleached, of non-coniferous wood	4704
470421	X	Wood pulp; chemical wood pulp, sulphite, (other than dissolving grades), semi-bleached or bleached, of coniferous wood	4704
470429	X	Wood pulp; chemical wood pulp, sulphite, (other than dissolving grades), semi-bleached or bleached, of non-coniferous wood	4704
470500	X	Wood pulp; obtained by a combination of mechanical and chemical pulping processes	4705
470610	X	Pulp; cotton linters pulp	4706
470620	X	Pulp; of fibres derived from recovered (waste and scrap) paper or paperboard	4706
470630	X	Pulp; of bamboo	4706
470691	X	Pulp; of fibrous cellulosic material, other than of bamboo or fibres derived from recovered (waste and scrap) paper or paperboard or from cotton linters pulp, mechanical	4706
470692	X	Pulp; of fibrous cellulosic material, other than of bamboo or fibres derived from recovered (waste and scrap) paper or paperboard or from cotton linters pulp, chemical	4706
470693	X	Pulp; of fibrous cellulosic material, other than of bamboo or fibres derived from recovered (waste and scrap) paper or paperboard or from cotton linters pulp, obtained by a combination of mechanical and chemical processes	4706
470710	X	Paper or paperboard; waste and scrap, of unbleached kraft paper or paperboard or corrugated paper or paperboard	4707
470720	X	Paper or paperboard; waste and scrap, paper or paperboard made mainly of bleached chemical pulp, not coloured in the mass	4707
470730	X	Paper or paperboard; waste and scrap, paper or paperboard made mainly of mechanical pulp (e.g. newspapers, journals and similar printed matter)	4707
470790	X	Paper or paperboard; waste and scrap, of paper or paperboard n.e.c. in heading no. 4707 and of unsorted waste and scrap	4707
480100	X	Newsprint; made of fibres obtained essentially by a chemi-mechanical process or of a weight, per m2, of more than 57g but not more than 65g, in rolls or sheets	4801
480210	X	Hand-made paper or paperboard	4802
480220	X	Uncoated paper and paperboard (not 4801 or 4803); of a kind used as a base for photo-sensitive, heat-sensitive or electro-sensitive paper or paperboard, in rolls or sheets	4802
480240	X	Uncoated paper and paperboard (not 4801 or 4803); wallpaper base, in rolls or sheets	4802
480254	X	Uncoated paper and paperboard (not 4801 or 4803); printing, writing or graphic, 10% or less by weight of mechanical or chemi-mechanical processed fibre, weighing less than 40g/m2, in rolls or sheets	4802
480255	X	Uncoated paper and paperboard (not 4801 or 4803); printing, writing or graphic, 10% or less by weight of mechanical or chemi-mechanical processed fibre, weighing 40g/m2 to 150g/m2, in rolls	4802
480256	X	Uncoated paper and paperboard (not 4801 or 4803); printing, writing or graphic, 10% or less by weight of mechanical or chemi-mechanical processed fibre, weight 40-150g/m2, in sheets 435mm or less by 297mm or less (unfolded)	4802
480257	X	Uncoated paper and paperboard (not 4801 or 4803); printing, writing or graphic, 10% or less by weight of mechanical or chemi-mechanical processed fibre, weight 40-150g/m2, n.e.c. in item no. 4802.55 or 4802.56	4802
480258	X	Uncoated paper and paperboard (not 4801 or 4803); printing, writing or graphic, 10% or less by weight of mechanical or chemi-mechanical processed fibre, weighing more than 150g/m2	4802
480261	X	Uncoated paper and paperboard (not 4801 or 4803); over 10% by weight of mechanical or chemi-mechanical processed fibre, in rolls	4802
480262	X	Uncoated paper and paperboard (not 4801 or 4803); over 10% by weight of mechanical or chemi-mechanical processed fibre, in sheets 435mm or less by 297mm or less (unfolded)	4802
480269	X	Uncoated paper and paperboard (not 4801 or 4803); over 10% by weight of mechanical or chemi-mechanical processed fibre, other than rolls, other than sheets 435mm or less by 297mm or less (unfolded)	4802
480300	X	Tissue, towel, napkin stock or similar; for household or sanitary use, cellulose, wadding webs of cellulose fibres, in rolls exceeding 36cm in width or rectangular sheets with one side more than 36cm in unfolded state	4803
480411	X	Kraft paper and paperboard; kraftliner, uncoated, unbleached, in rolls or sheets, other than that of heading no. 4802 or 4803	4804
480419	X	Kraft paper and paperboard; kraftliner, uncoated, bleached, in rolls or sheets, other than that of heading no. 4802 or 4803	4804
480421	X	Kraft paper and paperboard; sack kraft paper, uncoated, unbleached, in rolls or sheets, other than that of heading no. 4802 or 4803	4804
480429	X	Kraft paper and paperboard; sack kraft paper, uncoated, bleached, in rolls or sheets, other than that of heading no. 4802 or 4803	4804
480431	X	Kraft paper and paperboard; uncoated, unbleached, weight 150g/m2 or less, in rolls or sheets, other than that of heading no. 4802 or 4803	4804
480439	X	Kraft paper and paperboard; uncoated, bleached, weight 150g/m2 or less, in rolls or sheets, other than that of heading no. 4802 or 4803	4804
480441	X	Kraft paper and paperboard; uncoated, unbleached, weight more than 150g/m2 but less than 225g/m2, in rolls or sheets, other than that of heading no. 4802 or 4803	4804
480442	X	Kraft paper and paperboard; uncoated, weight between 150 and 225g/m2, bleached uniformly throughout, more than 95% of total fibre content consists of chemically processed wood fibres, in rolls or sheets	4804
480449	X	Kraft paper and paperboard; uncoated, weight more than 150g/m2 but less than 225g/m2, in rolls or sheets, n.e.c. in item no. 4804.4, other than that of heading no. 4802 or 4803	4804
480451	X	Kraft paper and paperboard; uncoated, unbleached, weight 225g/m2 or more, in rolls or sheets, other than that of heading no. 4802 or 4803	4804
480452	X	Kraft paper and paperboard; uncoated, weight 225g/m2 or more, bleached uniformly throughout, more than 95% of total fibre content consists of chemically processed wood fibres, in rolls or sheets	4804
480459	X	Kraft paper and paperboard; uncoated, weight 225g/m2 or more, in rolls or sheets, n.e.c. in item no. 4804.5, other than that of heading no. 4802 or 4803	4804
480511	X	Paper and paperboard; uncoated, semi-chemical fluting paper, rolls or sheets	4805
480512	X	Paper and paperboard; uncoated, straw fluting paper, rolls or sheets	4805
480519	X	Paper and paperboard; uncoated, fluting paper other than semi-chemical or straw, rolls or sheets	4805
480524	X	Paper & paperboard; uncoated, testliner (recycled linerboard), weight 150g/m2, or less, in rolls or sheets	4805
480525	X	Paper & paperboard; uncoated, testliner (recycled linerboard), weight over 150g/m2, in rolls or sheets	4805
480530	X	Paper and paperboard; sulphite wrapping paper, uncoated, in rolls or sheets	4805
480540	X	Paper and paperboard; filter paper and paperboard, uncoated, in rolls or sheets	4805
480550	X	Paper and paperboard; felt paper and paperboard, uncoated, in rolls or sheets	4805
480591	X	Paper and paperboard; uncoated, weight 150g/m2 or less, in rolls or sheets, n.e.c. in heading no.4805	4805
480592	X	Paper and paperboard; uncoated, weight more than 150g/m2 but less than 225 g/m2, in rolls or sheets, n.e.c. in heading no. 4805	4805
480593	X	Paper and paperboard; uncoated, weight 225/m2 or more, in rolls or sheets, n.e.c. in heading no. 4805	4805
480610	X	Paper; vegetable parchment, in rolls or sheets	4806
480620	X	Paper; greaseproof papers, in rolls or sheets	4806
480630	X	Paper; tracing papers, in rolls or sheets	4806
480640	X	Paper; glassine and other glazed transparent or translucent papers, in rolls or sheets	4806
480700	X	Paper and paperboard; composite (made by sticking layers together with an adhesive), not surface-coated or impregnated, whether or not internally reinforced, in rolls or sheets	4807
480810	X	Paper and paperboard; corrugated, whether or not perforated, in rolls or sheets, other than paper of heading 4803	4808
480840	X	Paper and paperboard; kraft paper, creped or crinkled, whether or not embossed or perforated, in rolls or sheets, other than paper of heading 4803	4808
480890	X	Paper and paperboard; other than corrugated (with or without glued flat surface sheets) or kraft paper, creped or crinkled, whether or not embossed or perforated, in rolls or sheets, other than paper of heading 4803	4808
480920	X	Paper; self-copy paper, whether or not printed, in rolls or sheets	4809
480990	X	Paper; carbon paper and other copying or transfer papers (including coated or impregnated paper for duplicator stencils or offset plates), whether or not printed, in rolls or sheets	4809
481013	X	Paper and paperboard; coated with kaolin or other inorganic substances, for printing & writing, graphics, containing no, or not more than 10% by weight of total fibres obtained by mechanical or chemi-mechanical process, in rolls	4810
481014	X	Paper and paperboard; coated with kaolin or other inorganic substances, for printing/writing/graphics, having 10% or less by weight of total fibres got mechanical/chemi-mechanical process, sheets, sides 435mm or less by 297mm or less, unfolded,	4810
481019	X	Paper and paperboard; coated with kaolin or other inorganic substances, for printing/writing/graphics, having 10% or less by weight of total fibres got by mechanical/chemi-mechanical process, sides exceeding 435mm and 297mm, unfolded, sheets	4810
481022	X	Paper and paperboard; coated with kaolin or other inorganic substances only, having more than 10% of mechanical or chemi-mechanical processed fibres, for writing, printing or other graphic purposes, light-weight coated paper, in rolls or sheets	4810
481029	X	Paper and paperboard; coated with kaolin or other inorganic substances only, having more than 10% of mechanically processed fibres, (excluding light-weight paper), for writing, printing or other graphic purposes, in rolls or sheets	4810
481031	X	Kraft paper and paperboard; uniformly bleached throughout, coated with inorganic substances, more than 95% of chemically processed wood fibres, weight 150g/m2 or less, for non-graphic purposes, in rolls or sheets	4810
481032	X	Kraft paper and paperboard; uniformly bleached throughout, coated with inorganic substances, more than 95% of chemically processed wood fibres, weight more than 150g/m2, for non-graphic purposes, in rolls or sheets	4810
481039	X	Kraft paper and paperboard; coated with kaolin or other inorganic substances only, for non-graphic purposes, n.e.c. in item no. 4810.31 and 4810.32, in rolls or sheets	4810
481092	X	Paper and paperboard; multi-ply, coated with kaolin or other inorganic substances only, for non-graphic purposes, n.e.c. in heading no. 4810, in rolls or sheets	4810
481099	X	Paper and paperboard; coated with inorganic substances only, whether or not surface-coloured, surface-decorated or printed, n.e.c. in heading no. 4810, in rolls or sheets	4810
481110	X	Paper and paperboard; tarred, bituminised or asphalted, in rolls or sheets, other than goods of heading no. 4803, 4809, or 4810	4811
481141	X	Paper and paperboard; self-adhesive, in rolls or sheets, other than goods of heading no. 4803, 4809, or 4810	4811
481149	X	Paper and paperboard; gummed or adhesive paper and paperboard (excluding self-adhesive), in rolls or sheets, other than goods of heading no. 4803, 4809, or 4810	4811
481151	X	Paper and paperboard; coated, impregnated or covered with plastics (excluding adhesives), bleached, weighing more than 150g/m2, other than goods of heading no. 4803, 4809, or 4810	4811
481159	X	Paper and paperboard; coated, impregnated or covered with plastics (excluding adhesives), other than bleached and weighing more than 150g/m2, other than goods of heading no. 4803, 4809, or 4810	4811
481160	X	Paper and paperboard; coated, impregnated or covered with wax, paraffin wax, stearin, oil or glycerol, other than goods of heading no. 4803, 4809, or 4810	4811
481190	X	Paper, paperboard, cellulose wadding and webs of soft cellulose fibres; coated, impregnated, covered, surface-decorated or surface-coloured, n.e.c. in heading no. 4811, in rolls or sheets	4811
481200	X	Paper pulp; filter blocks, slabs and plates of paper pulp	4812
481310	X	Paper, cigarette; in the form of booklets or tubes	4813
481320	X	Paper, cigarette; in rolls of a width not exceeding 5cm	4813
481390	X	Paper, cigarette; (other than in rolls of a width not exceeding 5cm, or in booklets or tubes)	4813
481420	X	Wallpaper and similar wall coverings; coated or covered on the face side, with a grained, embossed, coloured, design-printed or otherwise decorated layer of plastics	4814
481490	X	Wallpaper and similar wall coverings and window transparencies of paper; n.e.c. in heading 4814	4814
481620	X	Paper; self-copy paper (other than those of heading no. 4809), whether or not put up in boxes	4816
481690	X	Paper; carbon paper and other copying or transfer papers (other than those of heading no. 4809), n.e.c. in item no. 4816.20	4816
481710	X	Paper and paperboard; envelopes	4817
481720	X	Paper and paperboard; letter cards, plain postcards and correspondence cards	4817
481730	X	Paper and paperboard; boxes, pouches, wallets and writing compendiums containing an assortment of paper stationery	4817
481810	X	Paper articles; toilet paper	4818
481820	X	Paper articles; handkerchiefs, cleansing or facial tissues and towels	4818
481830	X	Paper articles; tablecloths and serviettes, of paper, cellulose wadding or fibres	4818
481850	X	Paper articles; apparel and clothing accessories of paper, cellulose wadding or fibres	4818
481890	X	Paper articles; articles of paper, cellulose wadding or fibres, n.e.c. in heading no. 4818	4818
481910	X	Paper and paperboard; cartons, boxes and cases, of corrugated paper or paperboard	4819
481920	X	Paper and paperboard; folding cartons, boxes and cases, of non-corrugated paper or paperboard	4819
481930	X	Paper and paperboard; sacks and bags of paper, paperboard, cellulose wadding or fibres, having a base of a width of 40cm or more	4819
481940	X	Paper and paperboard; sacks and bags, including cones, of paper, paperboard, cellulose wadding or fibres, having a base width less than 40cm	4819
481950	X	Paper and paperboard; packing containers, including record sleeves, of paper, paperboard, cellulose wadding or fibres, n.e.c. in heading no. 4819	4819
481960	X	Paper and paperboard; box files, letter trays, storage boxes and similar articles, used in offices, shops or the like of paper, paperboard, cellulose wadding or webs of cellulose fibres	4819
482010	X	Paper and paperboard; registers, account books, note books, order books, receipt books, letter pads, memorandum pads, diaries and similar articles	4820
482020	X	Paper and paperboard; exercise books	4820
482030	X	Paper and paperboard; binders, folders and file covers	4820
482040	X	Paper and paperboard; manifold business forms and interleaved carbon sets	4820
482050	X	Paper and paperboard; albums for samples or for collections	4820
482090	X	Paper or paperboard; stationery n.e.c. in heading no. 4820	4820
482110	X	Paper and paperboard; labels or all kinds, printed	4821
482190	X	Paper and paperboard; labels of all kinds, unprinted	4821
482210	X	Paper pulp, paper or paperboard; bobbins, spools, cops and similar supports, of a kind used for winding textile yarn (whether or not perforated or hardened)	4822
482290	X	Paper pulp, paper or paperboard; bobbins, spools, cops and similar supports, other than of a kind used for winding textile yarn (whether or not perforated or hardened)	4822
482320	X	Paper and paperboard; filter paper and paperboard	4823
482340	X	Paper and paperboard; rolls, sheets and dials, printed for self-recording apparatus	4823
482361	X	Paper and paperboard; trays, dishes, plates, cups and the like, of bamboo paper or paperboard	4823
482369	X	Paper and paperboard; trays, dishes, plates, cups and the like, of paper or paperboard other than of bamboo	4823
482370	X	Paper pulp; moulded or pressed articles or paper pulp	4823
482390	X	Paper pulp, paper, paperboard, cellulose wadding or webs of cellulose fibres; articles n.e.c. in heading no. 4823	4823
490110	X	Printed matter; in single sheets, whether or not folded	4901
490191	X	Printed matter; dictionaries, encyclopaedias and serial instalments thereof	4901
490199	X	Printed matter; books, brochures, leaflets and similar printed matter n.e.c. in item no. 4901.10 or 4901.91	4901
490210	X	Newspapers, journals and periodicals; whether or not illustrated or containing advertising material, appearing at least four times a week	4902
490290	X	Newspapers, journals and periodicals; whether or not illustrated or containing advertising material, appearing less frequently than four times a week	4902
490300	X	Printed matter; children's picture, drawing or colouring books	4903
490400	X	Music; printed or in manuscript, whether or not bound or illustrated	4904
490520	X	Maps and hydrographic or similar charts; printed in book form, including atlases, topographical plans and similar	4905
490590	X	Maps and hydrographic or similar charts; (printed other than in book form), including wall maps, topographical plans and similar	4905
490600	X	Plans and drawings; for architectural, engineering, industrial, commercial, topographical or similar, being originals drawn by hand; hand-written texts; photo- graphic reproductions; their carbon copies	4906
490700	X	Unused postage, revenue or similar stamps of current or new issue in the country in which they have, or will have, a recognised face value; stamp-impressed paper; cheque forms; banknotes, stock, share or bond certificates and the like of similar title	4907
490810	X	Printed matter; transfers (decalcomanias), vitrifiable	4908
490890	X	Printed matter; transfers (decalcomanias), other than vitrifiable	4908
490900	X	Printed or illustrated postcards; printed cards bearing personal greetings, messages or announcements, whether or not illustrated, with or without envelopes or trimmings	4909
491000	X	Calendars; printed, of any kind, including calendar blocks	4910
491110	X	Printed matter; trade advertising material, commercial catalogues and the like	4911
491191	X	Printed matter; pictures, designs and photographs, n.e.c. in item no. 4911.10	4911
491199	X	Printed matter; n.e.c. in heading no. 4911	4911
500100	XI	Silk; silk-worm cocoons suitable for reeling	5001
500200	XI	Silk; raw silk (not thrown)	5002
500300	XI	Silk waste (including cocoons unsuitable for reeling, yarn waste and garnetted stock)	5003
500400	XI	Silk; yarn (other than yarn spun from silk waste), not put up for retail sale	5004
500500	XI	Silk; yarn spun from silk waste, not put up for retail sale	5005
500600	XI	Silk yarn and yarn spun from silk waste; put up for retail sale, and silk-worm gut	5006
500710	XI	Silk; woven fabrics of noil silk	5007
500720	XI	Silk; woven fabrics, containing 85% or more by weight of silk or of silk waste other than noil silk	5007
500790	XI	Silk; woven fabrics n.e.c. in heading no. 5007	5007
510111	XI	Wool; (not carded or combed), greasy (including fleece-washed wool), shorn	5101
510119	XI	Wool; (other than shorn), greasy (including fleece-washed wool), not carded or combed	5101
510121	XI	Wool; (not carded or combed), degreased, (not carbonised), shorn	5101
510129	XI	Wool; (not carded or combed), degreased, (not carbonised), (other than shorn)	5101
510130	XI	Wool; (not carded or combed), carbonised	5101
510211	XI	Hair; fine animal hair, not carded or combed, of kashmir (cashmere) goats	5102
510219	XI	Hair; fine animal hair, not carded or combed, other than of kashmir (cashmere) goats	5102
510220	XI	Hair; coarse animal hair, not carded or combed	5102
510310	XI	Wool and hair; noils of wool or of fine animal hair, including yarn waste, but excluding garnetted stock	5103
510320	XI	Wool and hair; waste of wool or of fine animal hair, including yarn waste, but excluding garnetted stock and noils of wool or of fine animal hair	5103
510330	XI	Wool and hair; waste of coarse animal hair, including yarn waste, but excluding garnetted stock	5103
510400	XI	Wool and hair; garnetted stock of wool or of fine or coarse animal hair	5104
510510	XI	Wool; carded	5105
510521	XI	Wool; wool tops and other combed wool, in fragments	5105
510529	XI	Wool; wool tops and other combed wool, other than in fragments	5105
510531	XI	Hair; fine animal hair, carded or combed, of kashmir (cashmere) goats	5105
510539	XI	Hair; fine animal hair, carded or combed, other than of kashmir (cashmere) goats	5105
510540	XI	Hair; coarse animal hair, carded or combed	5105
510610	XI	Yarn; of carded wool, containing 85% or more by weight of wool, not put up for retail sale	5106
510620	XI	Yarn; of carded wool, containing less than 85% by weight of wool, not put up for retail sale	5106
510710	XI	Yarn; of combed wool, containing 85% or more by weight of wool, not put up for retail sale	5107
510720	XI	Yarn; of combed wool, containing less than 85% by weight of wool, not put up for retail sale	5107
510810	XI	Yarn; of fine animal hair, carded, not put up for retail sale	5108
510820	XI	Yarn; of fine animal hair, combed, not put up for retail sale	5108
510910	XI	Yarn; of wool or of fine animal hair, containing 85% or more by weight of wool or fine animal hair, put up for retail sale	5109
510990	XI	Yarn; of wool or of fine animal hair, containing less than 85% by weight of wool or fine animal hair, put up for retail sale	5109
511000	XI	Yarn; of coarse animal hair or of horsehair (including gimped horsehair yarn), whether or not put up for retail sale	5110
511111	XI	Fabrics, woven; of carded wool or of carded fine animal hair, containing 85% or more by weight of wool or of fine animal hair, of a weight not exceeding 300g/m2	5111
511119	XI	Fabrics, woven; of carded wool or of carded fine animal hair, containing 85% or more by weight of wool or of fine animal hair, of a weight exceeding 300g/m2	5111
511120	XI	Fabrics, woven; of carded wool or carded fine animal hair, containing less than 85% by weight of wool or fine animal hair, mixed mainly or solely with man-made filaments	5111
511130	XI	Fabrics, woven; of carded wool or carded fine animal hair, containing less than 85% by weight of wool or fine animal hair, mixed mainly or solely with man-made staple fibres	5111
511190	XI	Fabrics, woven; of carded wool or carded fine animal hair, containing less than 85% by weight of wool or fine animal hair, mixed mainly or solely with fibres n.e.c. in heading no. 5111	5111
511211	XI	Fabrics, woven; of combed wool or combed fine animal hair, containing 85% or more by weight of wool or fine animal hair, of a weight not exceeding 200g/m2	5112
511219	XI	Fabrics, woven; of combed wool or combed fine animal hair, containing 85% or more by weight of wool or fine animal hair, of a weight exceeding 200g/m2	5112
511220	XI	Fabrics, woven; of combed wool or combed fine animal hair, containing less than 85% by weight of wool or fine animal hair, mixed mainly or solely with man-made filaments	5112
511230	XI	Fabrics, woven; of combed wool or combed fine animal hair, containing less than 85% by weight of wool or fine animal hair, mixed mainly or solely with man-made staple fibres	5112
511290	XI	Fabrics, woven; of combed wool or combed fine animal hair, containing less than 85% by weight of wool or fine animal hair, mixed mainly or solely with fibres n.e.c. in heading no. 5112	5112
511300	XI	Fabrics, woven; of coarse animal hair or of horsehair	5113
520100	XI	Cotton; not carded or combed	5201
520210	XI	Cotton; yarn waste (including thread waste)	5202
520291	XI	Cotton; garnetted stock waste	5202
520299	XI	Cotton; waste other than garnetted stock and yarn (including thread) waste	5202
520300	XI	Cotton; carded or combed	5203
520411	XI	Cotton; sewing thread, containing 85% or more by weight of cotton, not put up for retail sale	5204
520419	XI	Cotton; sewing thread, containing less than 85% by weight of cotton, not put up for retail sale	5204
520420	XI	Cotton; sewing thread, put up for retail sale	5204
520511	XI	Cotton yarn; (not sewing thread), single, of uncombed fibres, 85% or more by weight of cotton, measuring 714.29 decitex or more, (not exceeding 14 metric number), not for retail sale	5205
520512	XI	Cotton yarn; (not sewing thread), single, of uncombed fibres, 85% or more by weight of cotton, less than 714.29 but not less than 232.56 decitex (exceeding 14 but not exceeding 43 metric number), not for retail sale	5205
520513	XI	Cotton yarn; (not sewing thread), single, of uncombed fibres, 85% or more by weight of cotton, less than 232.56 but not less than 192.31 decitex (exceeding 43 but not exceeding 52 metric number), not for retail sale	5205
520514	XI	Cotton yarn; (not sewing thread), single, of uncombed fibres, 85% or more by weight of cotton, less than 192.31 but not less than 125 decitex (exceeding 52 but not exceeding 80 metric number), not for retail sale	5205
520515	XI	Cotton yarn; (not sewing thread), single, of uncombed fibres, 85% or more by weight of cotton, measuring less than 125 decitex (exceeding 80 metric number), not for retail sale	5205
520521	XI	Cotton yarn; (not sewing thread), single, of combed fibres, 85% or more by weight of cotton, measuring 714.29 decitex or more, (not exceeding 14 metric number), not for retail sale	5205
520522	XI	Cotton yarn; (not sewing thread), single, of combed fibres, 85% or more by weight of cotton, less than 714.29 but not less than 232.56 decitex (exceeding 14 but not exceeding 43 metric number), not for retail sale	5205
520523	XI	Cotton yarn; (not sewing thread), single, of combed fibres, 85% or more by weight of cotton, less than 232.56 but not less than 192.31 decitex (exceeding 43 but not exceeding 52 metric number), not for retail sale	5205
520524	XI	Cotton yarn; (not sewing thread), single, of combed fibres, 85% or more by weight of cotton, less than 192.31 but not less than 125 decitex (exceeding 52 but not exceeding 80 metric number), not for retail sale	5205
520526	XI	Cotton yarn; (not sewing thread), single, of combed fibres, 85% or more by weight of cotton, less than 125 but not less than 106.38 decitex (over 80 but not over 94 metric number), not for retail sale	5205
520527	XI	Cotton yarn; (not sewing thread), single, of combed fibres, 85% or more by weight of cotton, less than 106.38 but not less than 83.33 decitex (over 94 but not over 120 metric number), not for retail sale	5205
520528	XI	Cotton yarn; (not sewing thread), single, of combed fibres, 85% or more by weight of cotton, measuring less than 83.33 decitex (exceeding 120 metric number), not for retail sale	5205
520531	XI	Cotton yarn; (not sewing thread), multiple or cabled, of uncombed fibres, 85% or more by weight of cotton, 714.29 decitex or more (not exceeding 14 metric number) per single yarn, not for retail sale	5205
520532	XI	Cotton yarn; (not sewing thread), multiple or cabled, of uncombed fibres, 85% or more by weight of cotton, 714.28 to 232.56 decitex (15 to 43 metric number) per single yarn, not for retail sale	5205
520533	XI	Cotton yarn; (not sewing thread), multiple or cabled, of uncombed fibres, 85% or more by weight of cotton, 232.55 to 192.31 decitex (44 to 52 metric number) per single yarn, not for retail sale	5205
520534	XI	Cotton yarn; (not sewing thread), multiple or cabled, of uncombed fibres, 85% or more by weight of cotton, 192.30 to 125 decitex (53 to 80 metric number) per single yarn, not for retail sale	5205
520535	XI	Cotton yarn; (not sewing thread), multiple or cabled, of uncombed fibres, 85% or more by weight of cotton, less than 125 decitex (exceeding 80 metric number), per single yarn, not for retail sale	5205
520541	XI	Cotton yarn; (not sewing thread), multiple or cabled, of combed fibres, 85% or more by weight of cotton, 714.29 decitex or more (not exceeding 14 metric number) per single yarn, not for retail sale	5205
520542	XI	Cotton yarn; (not sewing thread), multiple or cabled, of combed fibres, 85% or more by weight of cotton, 714.28 to 232.56 decitex (15 to 43 metric number) per single yarn, not for retail sale	5205
520543	XI	Cotton yarn; (not sewing thread), multiple or cabled, of combed fibres, 85% or more by weight of cotton, 232.55 to 192.31 decitex (44 to 52 metric number) per single yarn, not for retail sale	5205
520544	XI	Cotton yarn; (not sewing thread), multiple or cabled, of combed fibres, 85% or more by weight of cotton, 192.30 to 125 decitex (53 to 80 metric number) per single yarn, not for retail sale	5205
520546	XI	Cotton yarn; (not sewing thread), multiple or cabled, of combed fibres, 85% or more by weight of cotton, 124 to 106.38 decitex (81 to 94 metric number) per single yarn, not for retail sale	5205
520547	XI	Cotton yarn; (not sewing thread), multiple or cabled, of combed fibres, 85% or more by weight of cotton, 106.37 to 83.33 decitex (95 to 120 metric number) per single yarn, not for retail sale	5205
520548	XI	Cotton yarn; (not sewing thread), multiple or cabled, of combed fibres, 85% or more by weight of cotton, less than 83.33 decitex (exceeding 120 metric number) per single yarn, not for retail sale	5205
520611	XI	Cotton yarn; (not sewing thread), single, of uncombed fibres, less than 85% by weight of cotton, measuring 714.29 decitex or more (not exceeding 14 metric number), not for retail sale	5206
520612	XI	Cotton yarn; (not sewing thread), single, of uncombed fibres, less than 85% by weight of cotton, less than 714.29 but not less than 232.56 decitex (exceeding 14 but not exceeding 43 metric number), not for retail sale	5206
520613	XI	Cotton yarn; (not sewing thread), single, of uncombed fibres, less than 85% by weight of cotton, less than 232.56 but not less than 192.31 decitex (exceeding 43 but not exceeding 52 metric number), not for retail sale	5206
520614	XI	Cotton yarn; (not sewing thread), single, of uncombed fibres, less than 85% by weight of cotton, less than 192.31 but not less than 125 decitex (exceeding 52 but not exceeding 80 metric number), not for retail sale	5206
520615	XI	Cotton yarn; (not sewing thread), single, of uncombed fibres, less than 85% by weight of cotton, measuring less than 125 decitex (exceeding 80 metric number), not for retail sale	5206
520621	XI	Cotton yarn; (not sewing thread), single, of combed fibres, less than 85% by weight of cotton, measuring 714.29 decitex or more, (not exceeding 14 metric number), not for retail sale	5206
520622	XI	Cotton yarn; (not sewing thread), single, of combed fibres, less than 85% by weight of cotton, less than 714.29 but not less than 232.56 decitex (exceeding 14 but not exceeding 43 metric number), not for retail sale	5206
520623	XI	Cotton yarn; (not sewing thread), single, of combed fibres, less than 85% by weight of cotton, less than 232.56 but not less than 192.31 decitex (exceeding 43 but not exceeding 52 metric number), not for retail sale	5206
520624	XI	Cotton yarn; (not sewing thread), single, of combed fibres, less than 85% by weight of cotton, less than 192.31 but not less than 125 decitex (exceeding 52 but not exceeding 80 metric number), not for retail sale	5206
520625	XI	Cotton yarn; (not sewing thread), single, of combed fibres, less than 85% by weight of cotton, measuring less than 125 decitex (exceeding 80 metric number), not for retail sale	5206
520631	XI	Cotton yarn; (not sewing thread), multiple or cabled, of uncombed fibres, less than 85% by weight of cotton, 714.29 decitex or more (not exceeding 14 metric number) per single yarn, not for retail sale	5206
520632	XI	Cotton yarn; (not sewing thread), multiple or cabled, of uncombed fibres, less than 85% by weight of cotton, 714.28 to 232.56 decitex (15 to 43 metric number) per single yarn, not for retail sale	5206
520633	XI	Cotton yarn; (not sewing thread), multiple or cabled, of uncombed fibres, less than 85% by weight of cotton, 232.55 to 192.31 decitex (44 to 52 metric number) per single yarn, not for retail sale	5206
520634	XI	Cotton yarn; (not sewing thread), multiple or cabled, of uncombed fibres, less than 85% by weight of cotton, 192.30 to 125 decitex (53 to 80 metric number) per single yarn, not for retail sale	5206
520635	XI	Cotton yarn; (not sewing thread), multiple or cabled, of uncombed fibres, less than 85% by weight of cotton, less than 125 decitex (exceeding 80 metric number) per single yarn, not for retail sale	5206
520641	XI	Cotton yarn; (not sewing thread), multiple or cabled, of combed fibres, less than 85% by weight of cotton, 714.29 decitex or more (not exceeding 14 metric number) per single yarn, not for retail sale	5206
520642	XI	Cotton yarn; (not sewing thread), multiple or cabled, of combed fibres, less than 85% by weight of cotton, 714.28 to 232.56 decitex (15 to 43 metric number) per single yarn, not for retail sale	5206
520643	XI	Cotton yarn; (not sewing thread), multiple or cabled, of combed fibres, less than 85% by weight of cotton, 232.55 to 192.31 decitex (44 to 52 metric number) per single yarn, not for retail sale	5206
520644	XI	Cotton yarn; (not sewing thread), multiple or cabled, of combed fibres, less than 85% by weight of cotton, 192.30 to 125 decitex (53 to 80 metric number) per single yarn, not for retail sale	5206
520645	XI	Cotton yarn; (not sewing thread), multiple or cabled, of combed fibres, less than 85% by weight of cotton, less than 125 decitex (exceeding 80 metric number) per single yarn, not for retail sale	5206
520710	XI	Cotton yarn; (not sewing thread), containing 85% or more by weight of cotton, put up for retail sale	5207
520790	XI	Cotton yarn; (not sewing thread), containing less than 85% by weight of cotton, put up for retail sale	5207
520811	XI	Fabrics, woven; containing 85% or more by weight of cotton, unbleached, plain weave, weighing not more than 100g/m2	5208
520812	XI	Fabrics, woven; containing 85% or more by weight of cotton, unbleached, plain weave, weighing more than 100g/m2 but not more than 200g/m2	5208
520813	XI	Fabrics, woven; containing 85% or more by weight of cotton, unbleached, 3-thread or 4-thread twill, including cross twill, weighing not more than 200g/m2	5208
520819	XI	Fabrics, woven; containing 85% or more by weight of cotton, unbleached, of weaves n.e.c. in item no. 5208.1, weighing not more than 200g/m2	5208
520821	XI	Fabrics, woven; containing 85% or more by weight of cotton, bleached, plain weave, weighing not more than 100g/m2	5208
520822	XI	Fabrics, woven; containing 85% or more by weight of cotton, bleached, plain weave, weighing more than 100g/m2 but not more than 200g/m2	5208
520823	XI	Fabrics, woven; containing 85% or more by weight of cotton, bleached, 3-thread or 4-thread twill, including cross twill, weighing not more than 200g/m2	5208
520829	XI	Fabrics, woven; containing 85% or more by weight of cotton, bleached, of weaves n.e.c. in item no. 5208.2, weighing not more than 200g/m2	5208
520831	XI	Fabrics, woven; containing 85% or more by weight of cotton, dyed, plain weave, weighing not more than 100g/m2	5208
520832	XI	Fabrics, woven; containing 85% or more by weight of cotton, dyed, plain weave, weighing more than 100g/m2 but not more than 200g/m2	5208
520833	XI	Fabrics, woven; containing 85% or more by weight of cotton, dyed, 3-thread or 4-thread twill, including cross twill, weighing not more than 200g/m2	5208
520839	XI	Fabrics, woven; containing 85% or more by weight of cotton, dyed, of weaves n.e.c. in item no. 5208.3 weighing not more than 200g/m2	5208
520841	XI	Fabrics, woven; containing 85% or more by weight of cotton, of yarns of different colours, plain weave, weighing not more than 100g/m2	5208
520842	XI	Fabrics, woven; containing 85% or more by weight of cotton, of yarns of different colours, weighing more than 100g/m2 but not more than 200g/m2	5208
520843	XI	Fabrics, woven; containing 85% or more by weight of cotton, of yarns of different colours, 3-thread or 4-thread twill, including cross twill, weighing not more than 200g/m2	5208
520849	XI	Fabrics, woven; containing 85% or more by weight of cotton, of yarns of different colours, of weaves n.e.c. in item no. 5208.4, weighing not more than 200g/m2	5208
520851	XI	Fabrics, woven; containing 85% or more by weight of cotton, printed, plain weave, weighing not more than 100g/m2	5208
520852	XI	Fabrics, woven; containing 85% or more by weight of cotton, printed, plain weave, weighing more than 100g/m2 but not more than 200g/m2	5208
520859	XI	Fabrics, woven; containing 85% or more by weight of cotton, printed, of weaves n.e.c. in item no. 5208.5, weighing not more than 200g/m2	5208
520911	XI	Fabrics, woven; containing 85% or more by weight of cotton, unbleached, plain weave, weighing more than 200g/m2	5209
520912	XI	Fabrics, woven; containing 85% or more by weight of cotton, unbleached, 3-thread or 4-thread twill, including cross twill, weighing more than 200g/m2	5209
520919	XI	Fabrics, woven; containing 85% or more by weight of cotton, unbleached, of weaves n.e.c. in item no. 5209.1, weighing more than 200g/m2	5209
520921	XI	Fabrics, woven; containing 85% or more by weight of cotton, bleached, plain weave, weighing more than 200g/m2	5209
520922	XI	Fabrics, woven; containing 85% or more by weight of cotton, bleached, 3-thread or 4-thread twill, including cross twill, weighing more than 200g/m2	5209
520929	XI	Fabrics, woven; containing 85% or more by weight of cotton, bleached, of weaves n.e.c. in item no. 5209.2, weighing more than 200g/m2	5209
520931	XI	Fabrics, woven; containing 85% or more by weight of cotton, dyed, plain weave, weighing more than 200g/m2	5209
520932	XI	Fabrics, woven; containing 85% or more by weight of cotton, dyed, 3-thread or 4-thread twill, including cross twill, weighing more than 200g/m2	5209
520939	XI	Fabrics, woven; containing 85% or more by weight of cotton, dyed, of weaves n.e.c. in item no. 5209.3, weighing more than 200g/m2	5209
520941	XI	Fabrics, woven; containing 85% or more by weight of cotton, of yarns of different colours, plain weave, weighing more than 200g/m2	5209
520942	XI	Fabrics, woven; containing 85% or more by weight of cotton, of yarns of different colours, weighing more than 200g/m2, denim	5209
520943	XI	Fabrics, woven; containing 85% or more by weight of cotton, of yarns of different colours, 3-thread or 4-thread twill, including cross twill, weighing more than 200g/m2	5209
520949	XI	Fabrics, woven; containing 85% or more by weight of cotton, of yarns of different colours, of weaves n.e.c. in item no. 5209.4, weighing more than 200g/m2	5209
520951	XI	Fabrics, woven; containing 85% or more by weight of cotton, printed, plain weave, weighing more than 200g/m2	5209
520952	XI	Fabrics, woven; containing 85% or more by weight of cotton, printed, 3-thread or 4-thread twill, including cross twill, weighing more than 200g/m2	5209
520959	XI	Fabrics, woven; containing 85% or more by weight of cotton, printed, of weaves n.e.c. in item no. 5209.5, weighing more than 200g/m2	5209
521011	XI	Fabrics, woven; containing less than 85% by weight of cotton, mixed mainly or solely with man-made fibres, unbleached, plain weave, weighing 200g/m2 or less	5210
521019	XI	Fabrics, woven; containing less than 85% by weight of cotton, mixed mainly or solely with man-made fibres, unbleached, of weaves n.e.c. in item no. 5210.1, weighing 200g/m2 or less	5210
521021	XI	Fabrics, woven; containing less than 85% by weight of cotton, mixed mainly or solely with man-made fibres, bleached, plain weave, weighing 200g/m2 or less	5210
521029	XI	Fabrics, woven; containing less than 85% by weight of cotton, mixed mainly or solely with man-made fibres, weighing 200g/m2 or less, bleached, of weaves n.e.c. in item no. 5210.2	5210
521031	XI	Fabrics, woven; containing less than 85% by weight of cotton, mixed mainly or solely with man-made fibres, weighing 200g/m2 or less, dyed, plain weave	5210
521032	XI	Fabrics, woven; containing less than 85% by weight of cotton, mixed mainly or solely with man-made fibres, weighing 200g/m2 or less, dyed, 3-thread or 4-thread twill, including cross twill	5210
521039	XI	Fabrics, woven; containing less than 85% by weight of cotton, mixed mainly or solely with man-made fibres, weighing 200g/m2 or less, dyed, of weaves n.e.c. in item no. 5210.3	5210
521041	XI	Fabrics, woven; containing less than 85% by weight of cotton, mixed mainly or solely with man-made fibres, weighing 200g/m2 or less, of yarns of different colours, plain weave	5210
521049	XI	Fabrics, woven; containing less than 85% by weight of cotton, mixed mainly or solely with man-made fibres, weighing 200g/m2 or less, of yarns of different colours, of weaves n.e.c. in item no. 5210.4	5210
521051	XI	Fabrics, woven; containing less than 85% by weight of cotton, mixed mainly or solely with man-made fibres, weighing 200g/m2 or less, printed, plain weave	5210
521059	XI	Fabrics, woven; containing less than 85% by weight of cotton, mixed mainly or solely with man-made fibres, weighing 200g/m2 or less, printed, of weaves n.e.c. in item no. 5210.5	5210
521111	XI	Fabrics, woven; containing less than 85% by weight of cotton, mixed mainly or solely with man-made fibres, unbleached, plain weave, weighing more than 200g/m2	5211
521112	XI	Fabrics, woven; containing less than 85% by weight of cotton, mixed mainly or solely with man-made fibres, unbleached, 3- or 4-thread twill, including cross twill, weighing more than 200g/m2	5211
521119	XI	Fabrics, woven; containing less than 85% by weight of cotton, mixed mainly or solely with man-made fibres, unbleached, of weaves n.e.c. in item no. 5211.1, weighing more than 200g/m2	5211
521120	XI	Fabrics, woven; containing less than 85% by weight of cotton, mixed mainly or solely with man-made fibres, weighing more than 200g/m2, bleached	5211
521131	XI	Fabrics, woven; containing less than 85% by weight of cotton, mixed mainly or solely with man-made fibres, weighing more than 200g/m2, dyed, plain weave	5211
521132	XI	Fabrics, woven; containing less than 85% by weight of cotton, mixed mainly or solely with man-made fibres, weighing more than 200g/m2, dyed, 3-thread or 4-thread twill, including cross twill	5211
521139	XI	Fabrics, woven; containing less than 85% by weight of cotton, mixed mainly or solely with man-made fibres, weighing more than 200g/m2, dyed, of weaves n.e.c. in item no. 5211.3	5211
521141	XI	Fabrics, woven; containing less than 85% by weight of cotton, mixed mainly or solely with man-made fibres, weighing more than 200g/m2, of yarns of different colours, plain weave	5211
521142	XI	Fabrics, woven; containing less than 85% by weight of cotton, mixed mainly or solely with man-made fibres, weighing more than 200g/m2, of yarns of different colours, denim	5211
521143	XI	Fabrics, woven; containing less than 85% by weight of cotton, mixed mainly or solely with man-made fibres, weighing more than 200g/m2, of yarns of different colours, 3-thread or 4-thread twill, including cross twill	5211
521149	XI	Fabrics, woven; containing less than 85% by weight of cotton, mixed mainly or solely with man-made fibres, weighing more than 200g/m2, of yarns of different colours, of weaves n.e.c. in item no. 5211.4	5211
521151	XI	Fabrics, woven; containing less than 85% by weight of cotton, mixed mainly or solely with man-made fibres, weighing more than 200g/m2, printed, plain weave	5211
521152	XI	Fabrics, woven; containing less than 85% by weight of cotton, mixed mainly or solely with man-made fibres, weighing more than 200g/m2, printed, 3-thread or 4-thread twill, including cross twill	5211
521159	XI	Fabrics, woven; containing less than 85% by weight of cotton, mixed mainly or solely with man-made fibres, weighing more than 200g/m2, printed, of weaves n.e.c. in item no. 5211.5	5211
521211	XI	Fabrics, woven; of cotton, unbleached, weighing not more than 200g/m2, n.e.c. in chapter 52	5212
521212	XI	Fabrics, woven; of cotton, bleached, weighing not more than 200g/m2, n.e.c. in chapter 52	5212
521213	XI	Fabrics, woven; of cotton, dyed, weighing not more than 200g/m2, n.e.c. in chapter 52	5212
521214	XI	Fabrics, woven; of cotton, of yarns of different colours, weighing not more than 200g/m2, n.e.c. in chapter 52	5212
521215	XI	Fabrics, woven; of cotton, printed, weighing not more than 200g/m2, n.e.c. in chapter 52	5212
521221	XI	Fabrics, woven; of cotton, unbleached, weighing more than 200g/m2, n.e.c. in chapter 52	5212
521222	XI	Fabrics, woven; of cotton, bleached, weighing more than 200g/m2, n.e.c. in chapter 52	5212
521223	XI	Fabrics, woven; of cotton, dyed, weighing more than 200g/m2, n.e.c. in chapter 52	5212
521224	XI	Fabrics, woven; of cotton, of yarns of different colours, weighing more than 200g/m2, n.e.c. in chapter 52	5212
521225	XI	Fabrics, woven; of cotton, printed, weighing more than 200g/m2, n.e.c. in chapter 52	5212
530110	XI	Flax; raw or retted, but not spun	5301
530121	XI	Flax; broken or scutched, but not spun	5301
530129	XI	Flax; hackled or otherwise processed, but not spun	5301
530130	XI	Flax; tow and waste, including yarn waste and garnetted stock	5301
530210	XI	Hemp (cannabis sativa L.); raw or retted, but not spun	5302
530290	XI	Hemp (cannabis sativa L.); processed (other than retted) (but not spun), true hemp tow and waste (including yarn waste and garnetted stock)	5302
530310	XI	Jute and other textile bast fibres; raw or retted, but not spun, (excluding flax, hemp (cannabis sativa L.), and ramie)	5303
530390	XI	Jute and other textile bast fibres; processed but not spun, tow and waste of these fibres, including yarn waste and garnetted stock (excluding flax, hemp (cannabis sativa L.), and ramie)	5303
530500	XI	Coconut, abaca (Manila hemp or Musa textilis Nee), ramie and other vegetable textile fibres n.e.c., raw or processed but not spun; tow, noils and waste of these fibres (including yarn waste and garnetted stock)	5305
530610	XI	Yarn; of flax, single	5306
530620	XI	Yarn; of flax, multiple (folded) or cabled	5306
530710	XI	Yarn; of jute or of other textile bast fibres, single	5307
530720	XI	Yarn; of jute or of other textile bast fibres, multiple (folded) or cabled	5307
530810	XI	Yarn; of coir	5308
530820	XI	Yarn; of hemp (cannabis sativa L.)	5308
530890	XI	Yarn; of vegetable textile fibres n.e.c. in heading no. 5306, 5307 and 5308	5308
530911	XI	Fabrics, woven; of flax, containing 85% or more flax, unbleached or bleached	5309
530919	XI	Fabrics, woven; of flax, containing 85% or more flax, other than bleached or unbleached	5309
530921	XI	Fabrics, woven; of flax, containing less than 85% flax, unbleached or bleached	5309
530929	XI	Fabrics, woven; of flax, containing less than 85% flax, other than unbleached or bleached	5309
531010	XI	Fabrics, woven; of jute or of other textile bast fibres of heading no. 5303, unbleached	5310
531090	XI	Fabrics, woven; of jute or of other textile bast fibres of heading no. 5303, other than unbleached	5310
531100	XI	Fabrics, woven; of vegetable textile fibres n.e.c. in heading no. 5309 and 5310, woven fabrics of paper yarn	5311
540110	XI	Sewing thread; of synthetic filaments, whether or not put up for retail sale	5401
540120	XI	Sewing thread; of artificial filaments, whether or not put up for retail sale	5401
540211	XI	Yarn, synthetic; filament, monofilament (less than 67 decitex), of high tenacity yarn of nylon or other polyamides, textured or not; of aramids, not for retail sale, not sewing thread	5402
540219	XI	Yarn, synthetic; filament, monofilament (less than 67 decitex), of high tenacity nylon or other polyamides, textured or not; other than aramids, not for retail sale, not sewing thread	5402
540220	XI	Yarn, synthetic; filament, monofilament (less than 67 decitex), of high tenacity yarn of polyesters, whether or not textured, not for retail sale, not sewing thread	5402
540231	XI	Yarn, synthetic; filament, monofilament (less than 67 decitex), textured, of nylon or other polyamides, measuring per single yarn not more than 50 decitex, not for retail sale, not sewing thread	5402
540232	XI	Yarn, synthetic; filament, monofilament (less than 67 decitex), textured, of nylon or other polyamides, measuring per single yarn more than 50 decitex, not for retail sale, not sewing thread	5402
540233	XI	Yarn, synthetic; filament, monofilament (less than 67 decitex), textured, of polyesters, not for retail sale, not sewing thread	5402
540234	XI	Yarn, synthetic; filament, monofilament (less than 67 decitex), textured, of polypropylene, not for retail sale, not sewing thread	5402
540239	XI	Yarn, synthetic; filament, monofilament (less than 67 decitex), textured, other than of nylon or other polymides, polyesters, or polypropylene, not for retail sale, not sewing thread	5402
540244	XI	Yarn, synthetic; filament, monofilament (less than 67 decitex), other than high tenacity or textured yarn, elastomeric, single, untwisted or twisted 50 turns or less per metre, not for retail sale, not sewing thread	5402
540245	XI	Yarn, synthetic; filament, monofilament (less than 67 decitex), of nylon or other polymides (not high tenacity or textured), single, untwisted or twisted 50 turns or less per metre, not for retail sale, not sewing thread	5402
540246	XI	Yarn, synthetic; filament, monofilament (less than 67 decitex), of polyesters (not high tenacity or textured), partially oriented, single, untwisted or twisted 50 turns or less per metre, not for retail sale, not sewing thread	5402
540247	XI	Yarn, synthetic; filament, monofilament (less than 67 decitex), polyesters (not high tenacity or textured), not partially oriented, single, untwisted or twisted 50 turns or less per metre, not for retail sale, not sewing thread	5402
540248	XI	Yarn, synthetic; filament, monofilament (less than 67 decitex), of polypropylene (not high tenacity or textured), single, untwisted or twisted 50 turns or less per metre, not for retail sale, not sewing thread	5402
540249	XI	Yarn, synthetic; filament, monofilament (less than 67 decitex), other than high tenacity or textured yarn, single, untwisted or twisted 50 turns or less per metre, n.e.c. in heading no. 5402, not for retail sale, not sewing thread	5402
540251	XI	Yarn, synthetic; filament, monofilament (less than 67 decitex), of nylon or other polymides (not high tenacity or textured), single, twisted more than 50 turns per metre, not for retail sale, not sewing thread	5402
540252	XI	Yarn, synthetic; filament, monofilament (less than 67 decitex), of polyesters (not high tenacity or textured), single, twisted more than 50 turns per metre, not for retail sale, not sewing thread	5402
540253	XI	Yarn, synthetic; filament, monofilament (less than 67 decitex), of polypropylene (not high tenacity or textured), single, twisted more than 50 turns per metre, not for retail sale, not sewing thread	5402
540259	XI	Yarn, synthetic; filament, monofilament (less than 67 decitex), other than high tenacity or textured yarn, single, twisted more than 50 turns per metre, n.e.c. in heading no. 5402, not for retail sale, not sewing thread	5402
540261	XI	Yarn, synthetic; filament, monofilament (less than 67 decitex), of nylon or other polymides (not high tenacity or textured), multiple (folded) or cabled, not for retail sale, not sewing thread	5402
540262	XI	Yarn, synthetic; filament, monofilament (less than 67 decitex), of polyesters (not high tenacity or textured), multiple (folded) or cabled, not for retail sale, not sewing thread	5402
540263	XI	Yarn, synthetic; filament, monofilament (less than 67 decitex), of polypropylene, other than high tenacity or textured yarn, multiple (folded) or cabled, not for retail sale, not sewing thread	5402
540269	XI	Yarn, synthetic; filament, monofilament (less than 67 decitex), other than high tenacity or textured yarn, multiple (folded) or cabled, n.e.c. in heading no. 5402, not for retail sale, not sewing thread	5402
540310	XI	Yarn, artificial; filament, monofilament (less than 67 decitex), of high tenacity viscose rayon, not for retail sale, not sewing thread	5403
540331	XI	Yarn, artificial; filament, monofilament (less than 67 decitex), of viscose rayon (not high tenacity), single, untwisted or twisted 120 turns per metre or less, not for retail sale, not sewing thread	5403
540332	XI	Yarn, artificial; filament, monofilament (less than 67 decitex), of viscose rayon (not high tenacity), single, twisted more than 120 turns per metre, not for retail sale, not sewing thread	5403
540333	XI	Yarn, artificial; filament, monofilament (less than 67 decitex), of cellulose acetate, single, not for retail sale, not sewing thread	5403
540339	XI	Yarn, artificial; filament, monofilament (less than 67 decitex), single, n.e.c. in heading no. 5403, not for retail sale, not sewing thread	5403
540341	XI	Yarn, artificial; filament, monofilament (less than 67 decitex), of viscose rayon (not high tenacity), multiple (folded) or cabled, not for retail sale, not sewing thread	5403
540342	XI	Yarn, artificial; filament, monofilament (less than 67 decitex), of cellulose acetate, multiple (folded) or cabled, not for retail sale, not sewing thread	5403
540349	XI	Yarn, artificial; filament, monofilament (less than 67 decitex), multiple (folded) or cabled, n.e.c. in heading no. 5403, not for retail sale, not sewing thread	5403
540411	XI	Elastomeric monofilament; of 67 decitex or more and of which no cross-sectional dimension exceeds 1mm	5404
540412	XI	Monofilament of polypropylene; of 67 decitex or more and of which no cross-sectional dimension exceeds 1mm	5404
540419	XI	Monofilament n.e.c. in heading no 5404; of 67 decitex or more and of which no cross-sectional dimension exceeds 1mm	5404
540490	XI	Filament, synthetic; strip and the like (e.g.. artificial straw), of synthetic textile materials of an apparent width not exceeding 5mm	5404
540500	XI	Monofilament, synthetic; of 67 decitex or more and of which no cross-sectional dimension exceeds 1mm, strip and the like (e.g. artificial straw), of synthetic textile materials with width not over 5mm	5405
540600	XI	Man-made filament yarn (other than sewing thread), put up for retail sale	5406
540710	XI	Fabrics, woven; from high tenacity yarn, of nylon, other polyamides or of polyesters	5407
540720	XI	Fabrics, woven; from strip or the like, of synthetic textile materials	5407
540730	XI	Fabrics, woven; from synthetic filament yarn, adhesive or thermal bonded	5407
540741	XI	Fabrics, woven; containing 85% or more by weight of filaments of nylon or other polyamides, unbleached or bleached	5407
540742	XI	Fabrics, woven; containing 85% or more by weight of filaments of nylon or other polyamides, dyed	5407
540743	XI	Fabrics, woven; containing 85% or more by weight of filaments of nylon or other polyamides, of yarns of different colours	5407
540744	XI	Fabrics, woven; containing 85% or more by weight of filaments of nylon or other polyamides, printed	5407
540751	XI	Fabrics, woven; containing 85% or more by weight of textured polyester filaments, unbleached or bleached	5407
540752	XI	Fabrics, woven; containing 85% or more by weight of textured polyester filaments, dyed	5407
540753	XI	Fabrics, woven; containing 85% or more by weight of textured polyester filaments, of yarns of different colours	5407
540754	XI	Fabrics, woven; containing 85% or more by weight of textured polyester filaments, printed	5407
540761	XI	Fabrics, woven; containing 85% or more by weight of non-textured polyester filaments	5407
540769	XI	Fabrics, woven; containing less than 85% by weight of non-textured polyester filaments	5407
540771	XI	Fabrics, woven; containing 85% or more by weight of synthetic filaments (excluding nylon or other polyamides and polyesters), unbleached or bleached	5407
540772	XI	Fabrics, woven; containing 85% or more by weight of synthetic filaments (excluding nylon or other polyamides and polyesters), dyed	5407
540773	XI	Fabrics, woven; containing 85% or more by weight of synthetic filaments (excluding nylon or other polyamides and polyesters), of yarns of different colours	5407
540774	XI	Fabrics, woven; containing 85% or more by weight of synthetic filaments (excluding nylon or other polyamides and polyesters), printed	5407
540781	XI	Fabrics, woven; of synthetic filament yarn, containing less than 85% by weight of synthetic filaments, mixed mainly or solely with cotton, bleached or unbleached	5407
540782	XI	Fabrics, woven; of synthetic filament yarn, containing less than 85% by weight of synthetic filaments, mixed mainly or solely with cotton, dyed	5407
540783	XI	Fabrics, woven; of synthetic filament yarn, containing less than 85% by weight of synthetic filaments, mixed mainly or solely with cotton, of yarns of different colours	5407
540784	XI	Fabrics, woven; of synthetic filament yarn, containing less than 85% by weight of synthetic filaments, printed	5407
540791	XI	Fabrics, woven; of synthetic filament yarn, bleached or unbleached, n.e.c. in heading no. 5407	5407
540792	XI	Fabrics, woven; of synthetic filament yarn, dyed, n.e.c. in heading 5407	5407
540793	XI	Fabrics, woven; of synthetic filament yarn, of yarns of different colours, n.e.c. in heading no. 5407	5407
540794	XI	Fabrics, woven; of synthetic filament yarn, printed, n.e.c. in heading no. 5407	5407
540810	XI	Fabrics, woven; of viscose rayon, high tenacity, artificial filament yarn	5408
540821	XI	Fabrics, woven; of artificial filament yarn, containing 85% or more by weight of artificial filament, strip or the like, bleached or unbleached	5408
540822	XI	Fabrics, woven; of artificial filament yarn, containing 85% or more by weight of artificial filament, strip or the like, dyed	5408
540823	XI	Fabrics, woven; containing 85% or more by weight of artificial filament, strip or the like, of yarns of different colours	5408
540824	XI	Fabrics, woven; of artificial filament yarn, containing 85% or more by weight of artificial filament, strip or the like, printed	5408
540831	XI	Fabrics, woven; of artificial filament yarn, of artificial monofilament, strip and the like, n.e.c. in heading no. 5408, unbleached or bleached	5408
540832	XI	Fabrics, woven; of artificial filament yarn, of artificial monofilament, strip and the like, n.e.c. in heading no. 5408, dyed	5408
540833	XI	Fabrics, woven; of artificial filament yarn, of artificial monofilament, strip and the like, n.e.c. in heading no. 5408, of yarns of different colours	5408
540834	XI	Fabrics, woven; of artificial filament yarn, of artificial monofilament, strip and the like, n.e.c. in heading no. 5408, printed	5408
550111	XI	Fibres; synthetic filament tow, of nylon or other polyamides, of aramids	5501
550119	XI	Fibres; synthetic filament tow, of nylon or other polyamides, of other than aramids	5501
550120	XI	Fibres; synthetic filament tow, of polyesters	5501
550130	XI	Fibres; synthetic filament tow, acrylic or modacrylic	5501
550140	XI	Fibres; synthetic filament tow, of polypropylene	5501
550190	XI	Fibres; synthetic filament tow, of synthetic materials n.e.c. in heading no. 5501	5501
550210	XI	Fibres; artificial filament tow of cellulose acetate	5502
550290	XI	Fibres; artificial filament tow, other than cellulose acetate	5502
550311	XI	Fibres; synthetic staple fibres, of aramids, not carded, combed or otherwise processed for spinning	5503
550319	XI	Fibres; synthetic staple fibres, of nylon or other polyamides other than aramids, not carded, combed or otherwise processed for spinning	5503
550320	XI	Fibres; synthetic staple fibres, of polyesters, not carded, combed or otherwise processed for spinning	5503
550330	XI	Fibres; synthetic staple fibres, acrylic or modacrylic, not carded, combed or otherwise processed for spinning	5503
550340	XI	Fibres; synthetic staple fibres, of polypropylene, not carded, combed or otherwise processed for spinning	5503
550390	XI	Fibres; synthetic staple fibres, of synthetic materials n.e.c. in heading no. 5503, not carded, combed or otherwise processed for spinning	5503
550410	XI	Fibres; artificial staple fibres, of viscose, not carded, combed or otherwise processed for spinning	5504
550490	XI	Fibres; artificial staple fibres, other than of viscose, not carded, combed or otherwise processed for spinning	5504
550510	XI	Fibres; waste (including noils, yarn waste and garnetted stock), of synthetic fibres	5505
550520	XI	Fibres; waste (including noils, yarn waste and garnetted stock), of artificial fibres	5505
550610	XI	Fibres; synthetic staple fibres, of nylon or other polyamides, carded, combed or otherwise processed for spinning	5506
550620	XI	Fibres; synthetic staple fibres, of polyesters, carded, combed or otherwise processed for spinning	5506
550630	XI	Fibres; synthetic staple fibres, acrylic or modacrylic, carded, combed or otherwise processed for spinning	5506
550640	XI	Fibres; synthetic staple fibres, of polypropylene, carded, combed or otherwise processed for spinning	5506
550690	XI	Fibres; synthetic staple fibres, n.e.c. in heading no. 5506, carded, combed or otherwise processed for spinning	5506
550700	XI	Fibres; artificial staple fibres, carded, combed or otherwise processed for spinning	5507
550810	XI	Sewing thread; of synthetic staple fibres, whether or not put up for retail sale	5508
550820	XI	Sewing thread; of artificial staple fibres, whether or not put up for retail sale	5508
550911	XI	Yarn; (not sewing thread), single, of synthetic staple fibres, containing 85% or more by weight of nylon or other polyamides, not put up for retail sale	5509
550912	XI	Yarn; (not sewing thread), multiple (folded) or cabled yarn, of synthetic staple fibres, containing 85% or more by weight of nylon or other polyamides, not put up for retail sale	5509
550921	XI	Yarn; (not sewing thread), single, of synthetic staple fibres, containing 85% or more by weight of polyester, not put up for retail sale	5509
550922	XI	Yarn; (not sewing thread), multiple (folded) or cabled yarn, of synthetic staple fibres, containing 85% or more by weight of polyester, not put up for retail sale	5509
550931	XI	Yarn; (not sewing thread), single, of synthetic staple fibres, containing 85% or more by weight of acrylic or modacrylic, not put up for retail sale	5509
550932	XI	Yarn; (not sewing thread), multiple (folded) or cabled, of synthetic staple fibres, containing 85% or more by weight of acrylic or modacrylic, not put up for retail sale	5509
550941	XI	Yarn; (not sewing thread), single, containing 85% or more by weight of synthetic staple fibres, n.e.c. in heading no. 5509, not put up for retail sale	5509
550942	XI	Yarn; (not sewing thread), multiple (folded) or cabled yarn, containing 85% or more by weight of synthetic staple fibres, n.e.c. in heading no. 5509, not put up for retail sale	5509
550951	XI	Yarn; (not sewing thread), of polyester staple fibres, mixed mainly or solely with artificial staple fibres, not put up for retail sale	5509
550952	XI	Yarn; (not sewing thread), of polyester staple fibres, mixed mainly or solely with wool or fine animal hair, not put up for retail sale	5509
550953	XI	Yarn; (not sewing thread), of polyester staple fibres, mixed mainly or solely with cotton, not put up for retail sale	5509
550959	XI	Yarn; (not sewing thread), of polyester staple fibres, mixed mainly or solely with fibres n.e.c. in item no. 5509.5, not put up for retail sale	5509
550961	XI	Yarn; (not sewing thread), of acrylic or modacrylic staple fibres, mixed mainly or solely with wool or fine animal hair, not put up for retail sale	5509
550962	XI	Yarn; (not sewing thread), of acrylic or modacrylic staple fibres, mixed mainly or solely with cotton, not put up for retail sale	5509
550969	XI	Yarn; (not sewing thread), of acrylic or modacrylic staple fibres, mixed mainly or solely with fibres n.e.c. in item no. 5509.6, not put up for retail sale	5509
550991	XI	Yarn; (not sewing thread), of synthetic staple fibres, mixed mainly or solely with wool or fine animal hair, n.e.c. in heading no. 5509, not put up for retail sale	5509
550992	XI	Yarn; (not sewing thread), of synthetic staple fibres, mixed mainly or solely with cotton, n.e.c. in heading no. 5509, not put up for retail sale	5509
550999	XI	Yarn; (not sewing thread), of synthetic staple fibres, mixed mainly or solely with fibres (other than wool, fine animal hair or cotton), n.e.c. in heading no. 5509, not put up for retail sale	5509
551011	XI	Yarn; (not sewing thread), single, of artificial staple fibres, containing 85% or more by weight of artificial staple fibres, not put up for retail sale	5510
551012	XI	Yarn; (not sewing thread), multiple (folded) or cabled yarn, of artificial staple fibres, containing 85% or more by weight of artificial staple fibres, not put up for retail sale	5510
551020	XI	Yarn; (not sewing thread), of artificial staple fibres, mixed mainly or solely with wool or fine animal hair, not put up for retail sale	5510
551030	XI	Yarn; (not sewing thread), of artificial staple fibres, mixed mainly or solely with cotton, not put up for retail sale	5510
551090	XI	Yarn; (not sewing thread), of artificial staple fibres, mixed mainly or solely with fibres (other than wool, fine animal hair or cotton), not put up for retail sale	5510
551110	XI	Yarn; (not sewing thread), of synthetic staple fibres, containing 85% or more by weight of synthetic staple fibres, put up for retail sale	5511
551120	XI	Yarn; (not sewing thread), of synthetic staple fibres, containing less than 85% by weight of synthetic staple fibres, put up for retail sale	5511
551130	XI	Yarn; (not sewing thread), of artificial staple fibres, put up for retail sale	5511
551211	XI	Fabrics, woven; of synthetic staple fibres, containing 85% or more by weight of polyester staple fibres, unbleached or bleached	5512
551219	XI	Fabrics, woven; of synthetic staple fibres, containing 85% or more by weight of polyester staple fibres, other than unbleached or bleached	5512
551221	XI	Fabrics, woven; of synthetic staple fibres, containing 85% or more by weight of acrylic or modacrylic staple fibres, unbleached or bleached	5512
551229	XI	Fabrics, woven; of synthetic staple fibres, containing 85% or more by weight of acrylic or modacrylic staple fibres, other than unbleached or bleached	5512
551291	XI	Fabrics, woven; of synthetic staple fibres, containing 85% or more by weight of such fibres n.e.c. in heading no. 5512, unbleached or bleached	5512
551299	XI	Fabrics, woven; of synthetic staple fibres, containing 85% or more by weight of such fibres n.e.c. in heading no. 5512, other than unbleached or bleached	5512
551311	XI	Fabrics, woven; plain weave, of polyester staple fibres, containing less than 85% by weight of such fibres, mixed mainly or solely with cotton, of a weight not exceeding 170g/m2, unbleached or bleached	5513
551312	XI	Fabrics, woven; 3-thread or 4-thread twill, of polyester staple fibres, containing less than 85% by weight of such, mixed mainly or solely with cotton, not exceeding 170g/m2, unbleached or bleached	5513
551313	XI	Fabrics, woven; of polyester staple fibres, containing less than 85% by weight of such fibres, mixed mainly or solely with cotton, not exceeding 170g/m2, unbleached or bleached	5513
551319	XI	Fabrics, woven; containing less than 85% by weight of synthetic staple fibres (other than polyesters), mixed mainly or solely with cotton, not exceeding 170g/m2, unbleached or bleached	5513
551321	XI	Fabrics, woven; plain weave, dyed, containing less than 85% by weight of polyester staple fibres, mixed mainly or solely with cotton, not exceeding 170g/m2	5513
551323	XI	Fabrics, woven; dyed, containing less than 85% by weight of polyester staple fibres, mixed mainly or solely with cotton, not exceeding 170g/m2	5513
551329	XI	Fabrics, woven; dyed, containing less than 85% by weight of synthetic staple fibres (other than polyesters), mixed mainly or solely with cotton, not exceeding 170g/m2	5513
551331	XI	Fabrics, woven; plain weave, of yarns of different colours, containing less than 85% by weight of polyester staple fibres, mixed mainly or solely with cotton, not exceeding 170g/m2	5513
551339	XI	Fabrics, woven; of yarns of different colours, containing less than 85% of synthetic staple fibres (other than polyester, plain weave), mixed mainly or solely with cotton, not exceeding 170g/m2	5513
551341	XI	Fabrics, woven; plain weave, printed, of polyester staple fibres, containing less than 85% by weight of such fibres, mixed mainly or solely with cotton, not exceeding 170g/m2	5513
551349	XI	Fabrics, woven; printed, containing less than 85% by weight of synthetic staple fibres (other than polyester, plain weave), mixed mainly or solely with cotton, not exceeding 170g/m2	5513
551411	XI	Fabrics, woven; plain weave, unbleached or bleached, containing less than 85% by weight of polyester staple fibres, mixed mainly or solely with cotton, exceeding 170g/m2	5514
551412	XI	Fabrics, woven; 3- or 4-thread twill, including cross twill, unbleached or bleached, containing less than 85% by weight of polyester staple fibres, mixed mainly or solely with cotton, over 170g/m2	5514
551419	XI	Fabrics, woven; unbleached or bleached, containing less than 85% by weight of synthetic staple fibres n.e.c. in item no. 55.14.1, mixed mainly or solely with cotton, exceeding 170g/m2	5514
551421	XI	Fabrics, woven; plain weave, dyed, containing less than 85% by weight of polyester staple fibres, mixed mainly or solely with cotton, exceeding 170g/m2	5514
551422	XI	Fabrics, woven; 3- or 4-thread twill, including cross twill, dyed, containing less than 85% by weight of polyester staple fibres, mixed mainly or solely with cotton, exceeding 170g/m2	5514
551423	XI	Fabrics, woven; dyed, containing less than 85% by weight of polyester staple fibres, mixed mainly or solely with cotton, exceeding 170g/m2, n.e.c. in heading no. 5514	5514
551429	XI	Fabrics, woven; dyed, containing less than 85% by weight of synthetic staple fibres (other than polyesters), mixed mainly or solely with cotton, exceeding 170g/m2	5514
551430	XI	Fabrics, woven; of yarns of different colours, containing less than 85% by weight of synthetic staple fibres, mixed mainly or solely with cotton, exceeding 170g/m2	5514
551441	XI	Fabrics, woven; plain weave, printed, containing less than 85% by weight of polyester staple fibres, mixed mainly or solely with cotton, exceeding 170g/m2	5514
551442	XI	Fabrics, woven; 3- or 4-thread twill, including cross twill, printed, containing less than 85% by weight of polyester staple fibres, mixed mainly or solely with cotton, exceeding 170g/m2	5514
551443	XI	Fabrics, woven; printed, containing less than 85% by weight of polyester staple fibres, mixed mainly or solely with cotton, weight exceeding 170g/m2, n.e.c. in heading no. 5514	5514
551449	XI	Fabrics, woven; printed, containing less than 85% by weight of synthetic staple fibres (other than polyesters), mixed mainly or solely with cotton, exceeding 170g/m2	5514
551511	XI	Fabrics, woven; of polyester staple fibres n.e.c. in chapter 55, mixed mainly or solely with viscose rayon staple fibres	5515
551512	XI	Fabrics, woven; of polyester staple fibres n.e.c. in chapter 55, mixed mainly or solely with man-made filaments	5515
551513	XI	Fabrics, woven; of polyester staple fibres n.e.c. in chapter 55, mixed mainly or solely with wool or fine animal hair	5515
551519	XI	Fabrics, woven; of polyester staple fibres n.e.c. in chapter 55, mixed mainly or solely with fibres n.e.c. in item no. 5515.1	5515
551521	XI	Fabrics, woven; of acrylic or modacrylic staple fibres n.e.c. in chapter 55, mixed mainly or solely with man-made filaments	5515
551522	XI	Fabrics, woven; of acrylic or modacrylic staple fibres n.e.c. in chapter 55, mixed mainly or solely with wool or fine animal hair	5515
551529	XI	Fabrics, woven; of acrylic or modacrylic staple fibres n.e.c. in chapter 55, mixed mainly or solely with fibres n.e.c. in item no. 5515.2	5515
551591	XI	Fabrics, woven; of synthetic staple fibres n.e.c. in chapter 55, mixed mainly or solely with man-made filaments	5515
551599	XI	Fabrics, woven; of synthetic staple fibres n.e.c. in chapter 55, mixed mainly or solely with fibres n.e.c. in heading no. 5515	5515
551611	XI	Fabrics, woven; unbleached or bleached, containing 85% or more by weight of artificial staple fibres	5516
551612	XI	Fabrics, woven; dyed, containing 85% or more by weight of artificial staple fibres	5516
551613	XI	Fabrics, woven; of yarns of different colours, containing 85% or more by weight of artificial staple fibres	5516
551614	XI	Fabrics, woven; printed, containing 85% or more by weight of artificial staple fibres	5516
551621	XI	Fabrics, woven; unbleached or bleached, containing less than 85% by weight of artificial staple fibres, mixed mainly or solely with manmade filaments	5516
551622	XI	Fabrics, woven; dyed, containing less than 85% by weight of artificial staple fibres, mixed mainly or solely with man-made filaments	5516
551623	XI	Fabrics, woven; of yarns of different colours, containing less than 85% by weight of artificial staple fibres, mixed mainly or solely with man-made filaments	5516
551624	XI	Fabrics, woven; printed, containing less than 85% by weight of artificial staple fibres, mixed mainly or solely with man-made filaments	5516
551631	XI	Fabrics, woven; unbleached or bleached, containing less than 85% by weight of artificial staple fibres, mixed mainly or solely with wool or fine animal hair	5516
551632	XI	Fabrics, woven; dyed, containing less than 85% by weight of artificial staple fibres, mixed mainly or solely with wool or fine animal hair	5516
551633	XI	Fabrics, woven; of yarns of different colours, containing less than 85% by weight of artificial staple fibres, mixed mainly or solely with wool or fine animal hair	5516
551634	XI	Fabrics, woven; printed, containing less than 85% by weight of artificial staple fibres, mixed mainly or solely with wool or fine animal hair	5516
551641	XI	Fabrics, woven; unbleached or bleached, containing less than 85% by weight of artificial staple fibres, mixed mainly or solely with cotton	5516
551642	XI	Fabrics, woven; dyed, containing less than 85% by weight of artificial staple fibres, mixed mainly or solely with cotton	5516
551643	XI	Fabrics, woven; of yarns of different colours, containing less than 85% by weight of artificial staple fibres, mixed mainly or solely with cotton	5516
551644	XI	Fabrics, woven; printed, containing less than 85% by weight of artificial staple fibres, mixed mainly or solely with cotton	5516
551691	XI	Fabrics, woven; unbleached or bleached, of artificial staple fibres, n.e.c. in heading no. 5516	5516
551692	XI	Fabrics, woven; dyed, of artificial staple fibres, n.e.c. in heading no. 5516	5516
551693	XI	Fabrics, woven; of yarns of different colours, of artificial staple fibres, n.e.c. in heading no. 5516	5516
551694	XI	Fabrics, woven; printed, of artificial staple fibres, n.e.c. in heading no. 5516	5516
560121	XI	Wadding; other articles thereof, of cotton	5601
560122	XI	Wadding; other articles thereof, of man-made fibres	5601
560129	XI	Wadding; other articles thereof, other than of cotton or man-made fibres	5601
560130	XI	Wadding; textile flock and dust and mill neps	5601
560210	XI	Felt; needleloom felt and stitch-bonded fibre fabrics, whether or not impregnated, coated, covered or laminated	5602
560221	XI	Felt; of wool or fine animal hair (excluding needleloom felt or stitch-bonded fibre fabrics), not impregnated, coated, covered nor laminated	5602
560229	XI	Felt; of textile materials other than wool or fine animal hair (excluding needleloom felt and stitch-bonded fibre fabrics), not impregnated, coated, covered or laminated	5602
560290	XI	Felt; impregnated, coated, covered or laminated (excluding needleloom felt and stitch-bonded fibre fabrics)	5602
560311	XI	Nonwovens; whether or not impregnated, coated, covered or laminated, of man-made filaments, (weighing not more than 25g/m2)	5603
560312	XI	Nonwovens; whether or not impregnated, coated, covered or laminated, of man-made filaments, (weighing more than 25g/m2 but not more than 70g/m2)	5603
560313	XI	Nonwovens; whether or not impregnated, coated, covered or laminated, of man-made filaments, (weighing more than 70g/m2 but not more than 150g/m2)	5603
560314	XI	Nonwovens; whether or not impregnated, coated, covered or laminated, of man-made filaments, (weighing more than 150g/m2)	5603
560391	XI	Nonwovens; whether or not impregnated, coated, covered or laminated, not of man-made filaments, (weighing not more than 25g/m2)	5603
560392	XI	Nonwovens; whether or not impregnated, coated, covered or laminated, not of man-made filaments, (weighing more than 25g/m2 but not more than 70g/m2)	5603
560393	XI	Nonwovens; whether or not impregnated, coated, covered or laminated, not of man-made filaments, (weighing more than 70g/m2 but not more than 150g/m2)	5603
560394	XI	Nonwovens; whether or not impregnated, coated, covered or laminated, not of man-made filaments, (weighing more than 150g/m2)	5603
560410	XI	Rubber thread and cord; textile covered	5604
560490	XI	Yarn; textile yarn, strip, and the like of heading no. 5404 or 5405, impregnated, coated, covered, or sheathed with rubber or plastics, n.e.c. in heading no. 5604	5604
560500	XI	Yarn; metallised, whether or not gimped, of textile yarn, or strip or the like of heading no. 5404 or 5405, combined with metal in the form of thread, strip or powder or covered with metal	5605
560600	XI	Yarn and strip and the like of heading no. 5404 or 5405; gimped, (other than those of heading no. 5406 and gimped horsehair yarn); chenille yarn (including flock chenille yarn); loop wale-yarn	5606
560721	XI	Twine; binder or baler twine, of sisal or other textile fibres of the genus agave	5607
560729	XI	Twine, cordage, ropes, cables; of sisal or other textile fibres of the genus agave (excluding binder or baler twine), whether or not plaited, braided or rubber or plastic impregnated, coated, covered or sheathed	5607
560741	XI	Twine; binder or baler twine, of polyethylene or polypropylene	5607
560749	XI	Twine, cordage, ropes, cables; of polyethylene or polypropylene (excluding binder or baler twine), whether or not plaited, braided or rubber or plastic impregnated, coated, covered or sheathed	5607
560750	XI	Twine, cordage, ropes, cables; of synthetic fibres other than polyethylene or polypropylene, whether or not plaited, braided or impregnated, coated, covered or sheathed with rubber or plastics	5607
560790	XI	Twine, cordage, ropes, cables; of materials n.e.c. in heading no. 5607, whether or not plaited, braided or impregnated, coated, covered, or sheathed with rubber or plastics	5607
560811	XI	Twine, cordage or rope; fishing nets, made up, of man made textile materials	5608
560819	XI	Twine, cordage or rope; knotted netting, for other than fishing, of man-made textile materials	5608
560890	XI	Twine, cordage or rope; knotted netting, of other than man-made textiles	5608
560900	XI	Yarn; articles of yarn, strip or the like of heading no. 5404 and 5405, twine, cordage, rope or cables n.e.c. or included	5609
570110	XI	Carpets and other textile floor coverings; knotted, of wool or fine animal hair, whether or not made up	5701
570190	XI	Carpets and other textile floor coverings; knotted, of textile materials (other than wool or fine animal hair), whether or not made up	5701
570210	XI	Carpets and other textile floor coverings; woven, (not tufted or flocked), whether or not made up, including kelem, schumacks, karamanie and similar hand-woven rugs	5702
570220	XI	Carpets and other textile floor coverings; woven, (not tufted or flocked), whether or not made up, of coconut fibres (coir)	5702
570231	XI	Carpets and other textile floor coverings; woven, (not tufted or flocked), of wool or fine animal hair, of pile construction, not made up, n.e.c. in item no. 5702.10 or 5702.20	5702
570232	XI	Carpets and other textile floor coverings; woven, (not tufted or flocked), of man-made textile materials, of pile construction, not made up, n.e.c. in item no. 5702.10 or 5702.20	5702
570239	XI	Carpets and other textile floor coverings; woven, (not tufted or flocked), of textile materials (other than man-made, wool or fine animal hair), of pile construction, not made up, n.e.c. in item no. 5702.10 or 5702.20	5702
570241	XI	Carpets and other textile floor coverings; woven, (not tufted or flocked), of wool or fine animal hair, of pile construction, made up, n.e.c. in item no. 5702.10 or 5702.20	5702
570242	XI	Carpets and other textile floor coverings; woven, (not tufted or flocked), of man-made textile materials, of pile construction, made up, n.e.c. in item no. 5702.10 or 5702.20	5702
570249	XI	Carpets and other textile floor coverings; woven, (not tufted or flocked), of textile materials (other than man-made, wool or fine animal hair), of pile construction, made up, n.e.c. in item no. 5702.10 or 5702.20	5702
570250	XI	Carpets and other textile floor coverings; woven, (not tufted or flocked), not of pile construction, not made up, n.e.c. in item no. 5702.10 or 5702.20	5702
570291	XI	Carpets and other textile floor coverings; woven, (not tufted or flocked), of wool or fine animal hair, (not of pile construction), made up, n.e.c. in item no. 5702.10 or 5702.20	5702
570292	XI	Carpets and other textile floor coverings; woven, (not tufted or flocked), of man-made textile materials, (not of pile construction), made up, n.e.c. in item no. 5702.10 or 5702.20	5702
570299	XI	Carpets and other textile floor coverings; woven, (not tufted or flocked), of textile materials (other than man-made or wool or fine animal hair, not of pile construction), made up, n.e.c. in item no. 5702.10 or 5702.20	5702
570310	XI	Carpets and other textile floor coverings (including turf); tufted, of wool or fine animal hair, whether or not made up	5703
570321	XI	Carpets and other textile floor coverings; tufted, of nylon or other polyamides, whether or not made up	5703
570329	XI	Carpets; tufted, of nylon or other polyamides, whether or not made up	5703
570331	XI	Carpets and other textile floor coverings; tufted, of other man-made textile materials (other than polyamides), whether or not made up	5703
570339	XI	Carpets; tufted, of man-made textile materials (other than polyamides), whether of not made up	5703
570390	XI	Carpets and other textile floor coverings; tufted, of textile materials (other than man-made, wool or fine animal hair), whether or not made up	5703
570410	XI	Textile floor coverings; felt tiles, (not tufted or flocked), whether or not made up, having a maximum surface area of 0.3m2	5704
570420	XI	Carpets and other textile floor coverings; of felt, (not tufted or flocked), whether or not made up, having a maximum surface area exceeding 0.3 m2 but not exceeding 1 m2	5704
570490	XI	Carpets and other textile floor coverings; of felt, (not tufted or flocked), in the piece, whether or not made up, having a maximum surface area exceeding 1 m2	5704
570500	XI	Carpets and other textile floor coverings; n.e.c. in chapter 57, whether or not made up	5705
580110	XI	Fabrics; woven pile, of wool or fine animal hair, other than fabrics of heading no. 5802 or 5806	5801
580121	XI	Fabrics; woven pile, of cotton, uncut weft pile fabrics, other than fabrics of heading no. 5802 or 5806	5801
580122	XI	Fabrics; woven pile, of cotton, cut corduroy, other than fabrics of heading no. 5802 or 5806	5801
580123	XI	Fabrics; woven pile, of cotton, weft pile fabrics other than uncut and corduroy, other than fabrics of heading no. 5802 or 5806	5801
580126	XI	Fabrics; chenille, of cotton, other than fabrics of heading no. 5802 or 5806	5801
580127	XI	Fabrics; woven pile, of cotton, warp pile fabrics, other than fabrics of heading no. 5802 or 5806	5801
580131	XI	Fabrics; woven pile, of man-made fibres, uncut weft pile fabrics, other than fabrics of heading no. 5802 or 5806	5801
580132	XI	Fabrics; woven pile, of man-made fibres, cut corduroy, other than fabrics of heading no. 5802 or 5806	5801
580133	XI	Fabrics; woven pile, of man-made fibres, other weft pile fabrics, other than fabrics of heading no. 5802 or 5806	5801
580136	XI	Fabrics; chenille, of man-made fibres, other than fabrics of heading no. 5802 or 5806	5801
580137	XI	Fabrics; woven pile, of man-made fibres, warp pile fabrics, other than fabrics of heading no. 5802 or 5806	5801
580190	XI	Fabrics; woven pile and chenille, of textile materials n.e.c. in heading no. 5801, other than fabrics of heading no. 5802 or 5806	5801
580210	XI	Fabrics; terry towelling and similar woven terry fabrics, of cotton, whether bleached or unbleached, excluding narrow fabrics of heading no. 5806	5802
580220	XI	Fabrics; terry towelling and similar woven terry fabrics, of textile materials, excluding cotton, excluding narrow fabrics of heading no. 5806	5802
580230	XI	Fabrics; tufted textile fabrics, excluding products of heading no. 5703	5802
580300	XI	Gauze; other than narrow fabrics of heading no. 5806	5803
580410	XI	Tulles and other net fabrics; excluding woven, knitted or crocheted fabrics, (other than fabrics of headings 60.02 to 60.06)	5804
580421	XI	Lace; mechanically made, of man-made fibres in the piece, in strips or in motifs, (other than fabrics of headings 60.02 to 60.06)	5804
580429	XI	Lace; mechanically made, of textile materials, (other than man-made fibres), in the piece, in strips or motifs, (other than fabrics of headings 60.02 to 60.06)	5804
580430	XI	Lace; hand-made, in the piece, in strips or motifs, (other than fabrics of headings 60.02 to 60.06)	5804
580500	XI	Tapestries; hand-woven, (Gobelins, Flanders, Aubusson, Beauvais and the like) and needle-worked tapestries (e.g. petit point, cross-stitch) whether or not made up	5805
580610	XI	Fabrics; woven pile (including terry towelling and similar terry fabrics) and chenille fabrics (excluding goods of heading 5807)	5806
580620	XI	Fabrics; narrow (excluding pile fabrics), containing by weight 5% or more of elastomeric yarn or rubber thread	5806
580631	XI	Fabrics; narrow woven fabrics, n.e.c. in heading no. 5806, of cotton (excluding goods of heading no. 5807)	5806
580632	XI	Fabrics, narrow woven fabrics, n.e.c. in heading no. 5806, of man-made fibres (excluding goods of heading no. 5807)	5806
580639	XI	Fabrics; narrow woven fabrics, n.e.c. in heading no. 5806, of textile materials n.e.c. in item no. 5806.3 (excluding goods of heading no. 5807)	5806
580640	XI	Fabrics; narrow woven, consisting of warp without weft, assembled by means of an adhesive (bolducs)	5806
580710	XI	Labels, badges and similar articles; woven, of textile materials, in the piece, in strips or cut to shape or size, not embroidered	5807
580790	XI	Labels, badges and similar articles; (other than woven), of textile materials, in the piece, in strips or cut to shape or size, not embroidered	5807
580810	XI	Braids; in the piece	5808
580890	XI	Ornamental trimmings; tassels, pompons and similar articles; ornamental trimmings in the piece, without embroidery, other than knitted or crocheted	5808
580900	XI	Fabrics, woven; of metal thread and metallised yarn of heading no. 5605, of a kind used in apparel, as furnishing fabrics or similar purposes; n.e.c. or included	5809
581010	XI	Embroidery; without visible ground, in the piece, in strips or in motifs	5810
581091	XI	Embroidery; with visible ground, of cotton, in the piece, in strips or in motifs	5810
581092	XI	Embroidery; with visible ground, of man-made fibres, in the piece, in strips or in motifs	5810
581099	XI	Embroidery; with visible ground, of textile materials (other than cotton and man-made fibres), in the piece, in strips or in motifs	5810
581100	XI	Quilted textile products; in the piece, composed of one or more layers of textile materials assembled with padding by stitching or otherwise (excluding embroidery of heading no. 5810)	5811
590110	XI	Textile fabrics; coated with gum or amylaceous substances, of a kind used for the outer covers of books or the like	5901
590190	XI	Textile fabrics; coated with gum or amylaceous substances, tracing cloth, prepared painting canvas, buckram and similar stiffened textile fabrics for hat foundations, (excluding book covers)	5901
590210	XI	Textile fabrics; tyrecord of high tenacity yarn of nylon or other polyamides	5902
590220	XI	Textile fabrics; tyrecord of high tenacity yarn of polyester	5902
590290	XI	Textile fabrics; tyrecord of high tenacity yarn of viscose rayon	5902
590310	XI	Textile fabrics; impregnated, coated, covered or laminated with poly(vinyl chloride)	5903
590320	XI	Textile fabrics; impregnated, coated, covered or laminated with polyurethane	5903
590390	XI	Textile fabrics; impregnated, coated, covered or laminated with plastics, (excluding polyvinyl chloride, polyurethane and those of heading no. 5902)	5903
590410	XI	Linoleum, whether or not cut to shape	5904
590490	XI	Textiles floor coverings; consisting of a coating or covering applied on a textile backing, whether or not cut to shape, other than linoleum	5904
590500	XI	Textile wall coverings of fabrics impregnated, coated, covered or laminated	5905
590610	XI	Textile fabrics, rubberised; (excluding those of heading no. 5902), adhesive tape of a width not exceeding 20cm	5906
590691	XI	Textile fabrics, rubberised; (excluding those of heading no. 5902 and adhesive tape of a width not exceeding 20cm), knitted or crocheted	5906
590699	XI	Textile fabrics, rubberised; (excluding those of heading no. 5902 and adhesive tape of a width not exceeding 20cm), not knitted or crocheted	5906
590700	XI	Textile fabrics; otherwise impregnated, coated or covered, painted canvas being theatrical scenery, studio back-cloths or the like	5907
590800	XI	Textile wicks, woven, plaited or knitted; for lamps, stoves, lighters, candles or the like; incandescent gas mantles and tubular knitted gas mantle fabric therefor, whether or not impregnated	5908
590900	XI	Textile hosepiping and similar textile tubing; with or without lining, armour or accessories of other materials	5909
591000	XI	Textiles; transmission or conveyor belts or belting, of textile material, whether or not impregnated, coated, covered or laminated with plastics, or reinforced with metal or other material	5910
591110	XI	Textile fabric, felt & felt-lined woven fabrics, coated/covered/laminated with rubber, leather or other material, for card clothing, similar fabrics used for technical purposes, including rubber impregnated narrow velvet fabrics to cover weaving spindles	5911
591120	XI	Textile products and articles for technical uses; bolting cloth, whether or not made up	5911
591131	XI	Textiles; fabrics and felts, endless or fitted with linking devices, of a kind used in paper-making or similar machines, weighing less than 650g/m2	5911
591132	XI	Textiles; fabrics and felts, endless or fitted with linking devices, of a kind used in paper-making or similar machines, weighing 650g/m2 or more	5911
591140	XI	Textile products and articles for technical uses; straining cloth of a kind used in oil presses and the like, including that of human hair	5911
591190	XI	Textile products and articles for technical uses; n.e.c. in heading no. 5911	5911
600110	XI	Fabrics; long pile fabrics, knitted or crocheted	6001
600121	XI	Fabrics; looped pile fabrics, of cotton, knitted or crocheted	6001
600122	XI	Fabrics; looped pile fabrics, of man-made fibres, knitted or crocheted	6001
600129	XI	Fabrics; looped pile fabrics, of textile materials (other than cotton or man-made fibres), knitted or crocheted	6001
600191	XI	Fabrics; pile fabrics (excluding long pile and loop pile), of cotton, knitted or crocheted	6001
600192	XI	Fabrics; pile fabrics (excluding long pile and loop pile), of man-made fibres, knitted or crocheted	6001
600199	XI	Fabrics; pile fabrics (excluding long pile and loop pile), of textile materials (other than cotton or man-made fibres), knitted or crocheted	6001
600240	XI	Fabrics; knitted or crocheted, other than those of heading 60.01, of a width not exceeding 30 cm, containing by weight 5% or more of elastomeric yarn but not containing rubber thread	6002
600290	XI	Fabrics; knitted or crocheted, other than those of heading 60.01, of a width not exceeding 30 cm, containing by weight 5% or more of elastomeric yarn or rubber thread	6002
600310	XI	Fabrics; knitted or crocheted fabrics, other than those of heading 60.01 and 60.02, of a width not exceeding 30 cm, of wool or fine animal hair	6003
600320	XI	Fabrics; knitted or crocheted fabrics, other than those of heading 60.01 and 60.02, of a width not exceeding 30 cm, of cotton	6003
600330	XI	Fabrics; knitted or crocheted fabrics, other than those of heading 60.01 and 60.02, of a width not exceeding 30 cm, of synthetic fibres	6003
600340	XI	Fabrics; knitted or crocheted fabrics, other than those of heading 60.01 and 60.02, of a width not exceeding 30 cm, of artificial fibres	6003
600390	XI	Fabrics; knitted or crocheted fabrics, other than those of heading 60.01 and 60.02, of a width not exceeding 30 cm, other than of wool and fine animal hair, cotton, synthetic or artificial fibres	6003
600410	XI	Fabrics; knitted or crocheted fabrics of a width exceeding 30 cm, other than those of heading 60.01, containing by weight 5% or more of elastomeric yarn but not containing rubber thread	6004
600490	XI	Fabrics; knitted or crocheted, other than those of heading 60.01, of a width exceeding 30 cm, containing by weight 5% or more of elastomeric yarn or rubber thread,	6004
600521	XI	Fabrics; warp knit (including those made on galloon knitting machines), other than those of headings 60.01 to 60.04, of cotton, unbleached or bleached	6005
600522	XI	Fabrics; warp knit (including those made on galloon knitting machines), other than those of headings 60.01 to 60.04, of cotton, dyed	6005
600523	XI	Fabrics; warp knit (including those made on galloon knitting machines), other than those of headings 60.01 to 60.04, of cotton, yarns of different colours	6005
600524	XI	Fabrics; warp knit (including those made on galloon knitting machines), other than those of headings 60.01 to 60.04, of cotton, printed	6005
600535	XI	Fabrics; warp knit (including those made on galloon knitting machines), other than those of headings 60.01 to 60.04, of synthetic fibres specified in Subheading Note 1 to this Chapter	6005
600536	XI	Fabrics; warp knit (including those made on galloon knitting machines), other than those of headings 60.01 to 60.04, of synthetic fibres, bleached or unbleached	6005
600537	XI	Fabrics; warp knit (including those made on galloon knitting machines), other than those of headings 60.01 to 60.04, of synthetic fibres, dyed	6005
600538	XI	Fabrics; warp knit (including those made on galloon knitting machines), other than those of headings 60.01 to 60.04, of synthetic fibres, yarns of different colours	6005
600539	XI	Fabrics; warp knit (including those made on galloon knitting machines), other than those of headings 60.01 to 60.04, of synthetic fibres, printed	6005
600541	XI	Fabrics; warp knit (including those made on galloon knitting machines), other than those of headings 60.01 to 60.04, of artificial fibres, bleached or unbleached	6005
600542	XI	Fabrics; warp knit (including those made on galloon knitting machines), other than those of headings 60.01 to 60.04, of artificial fibres, dyed	6005
600543	XI	Fabrics; warp knit (including those made on galloon knitting machines), other than those of headings 60.01 to 60.04, of artificial fibres, of yarns of different colours	6005
600544	XI	Fabrics; warp knit (including those made on galloon knitting machines), other than those of headings 60.01 to 60.04, of artificial fibres, printed	6005
600590	XI	Fabrics; warp knit (including those made on galloon knitting machines), other than those of headings 60.01 to 60.04, excluding those made from cotton or synthetic or artificial fibres	6005
600610	XI	Fabrics; knitted or crocheted fabrics, other than those of headings 60.01 to 60.04, of wool or fine animal hair	6006
600621	XI	Fabrics; knitted or crocheted fabrics, other than those of headings 60.01 to 60.04, of cotton, unbleached or bleached	6006
600622	XI	Fabrics; knitted or crocheted fabrics, other than those of headings 60.01 to 60.04, of cotton, dyed	6006
600623	XI	Fabrics; knitted or crocheted fabrics, other than those of headings 60.01 to 60.04, of cotton, of yarns of different colours	6006
600624	XI	Fabrics; knitted or crocheted fabrics, other than those of headings 60.01 to 60.04, of cotton, printed	6006
600631	XI	Fabrics; knitted or crocheted fabrics, other than those of headings 60.01 to 60.04, of synthetic fibres, unbleached or bleached	6006
600632	XI	Fabrics; knitted or crocheted fabrics, other than those of headings 60.01 to 60.04, of synthetic fibres, dyed	6006
600633	XI	Fabrics; knitted or crocheted fabrics, other than those of headings 60.01 to 60.04, of synthetic fibres, of yarns of different colours	6006
600634	XI	Fabrics; knitted or crocheted fabrics, other than those of headings 60.01 to 60.04, of synthetic fibres, printed	6006
600641	XI	Fabrics; knitted or crocheted fabrics, other than those of headings 60.01 to 60.04, of artificial fibres, unbleached or bleached	6006
600642	XI	Fabrics; knitted or crocheted fabrics, other than those of headings 60.01 to 60.04, of artificial fibres, dyed	6006
600643	XI	Fabrics; knitted or crocheted fabrics, other than those of headings 60.01 to 60.04, of artificial fibres, of yarns of different colours	6006
600644	XI	Fabrics; knitted or crocheted fabrics, other than those of headings 60.01 to 60.04, of artificial fibres, printed	6006
600690	XI	Fabrics; knitted or crocheted fabrics, other than those of headings 60.01 to 60.04,and other than those made of wool, fine animal hair, cotton, synthetic or artificial fibres	6006
610120	XI	Coats; men's or boys' overcoats, car-coats, capes, anoraks, wind-jackets and similar articles, of cotton, knitted or crocheted (excluding those of heading no. 6103)	6101
610130	XI	Coats; men's or boys' overcoats, car-coats, capes, anoraks, wind-jackets and similar articles, of man-made fibres, knitted or crocheted, (excluding those of heading no. 6103)	6101
610190	XI	Coats; men's or boys' overcoats, car-coats, capes, anoraks, wind-jackets and similar articles, of textile materials n.e.c. in heading no. 6101, knitted or crocheted (excluding those of heading no. 6103)	6101
610210	XI	Coats; women's or girls' overcoats, car-coats, capes, anoraks, wind-jackets and similar articles, of wool or fine animal hair, knitted or crocheted (excluding those of heading no. 6104)	6102
610220	XI	Coats; women's or girls' overcoats, car-coats, capes, anoraks, wind-jackets and similar articles, of cotton, knitted or crocheted (excluding those of heading no. 6104)	6102
610230	XI	Coats; women's or girls' overcoats, car-coats, capes, anoraks, wind-jackets and similar articles, of man-made fibres, knitted or crocheted (excluding those of heading no. 6104)	6102
610290	XI	Coats; women's or girls' overcoats, car-coats, capes, anoraks, wind-jackets and similar articles, of textile materials n.e.c. in heading no. 6102, knitted or crocheted (excluding those of heading no. 6104)	6102
610310	XI	Suits; men's or boys', knitted or crocheted	6103
610322	XI	Ensembles; men's or boys', of cotton, knitted or crocheted	6103
610323	XI	Ensembles; men's or boys', of synthetic fibres, knitted or crocheted	6103
610329	XI	Ensembles; men's or boys', of textile materials (other than cotton or synthetic fibres), knitted or crocheted	6103
610331	XI	Jackets and blazers; men's or boys', of wool or fine animal hair, knitted or crocheted	6103
610332	XI	Jackets and blazers; men's or boys', of cotton, knitted or crocheted	6103
610333	XI	Jackets and blazers; men's or boys', of synthetic fibres, knitted or crocheted	6103
610339	XI	Jackets and blazers; men's or boys', of textile materials (other than wool or fine animal hair, cotton or synthetic fibres), knitted or crocheted	6103
610341	XI	Trousers, bib and brace overalls, breeches and shorts; men's or boys', of wool or fine animal hair, knitted or crocheted	6103
610342	XI	Trousers, bib and brace overalls, breeches and shorts; men's or boys', of cotton, knitted or crocheted	6103
610343	XI	Trousers, bib and brace overalls, breeches and shorts; men's or boys', of synthetic fibres, knitted or crocheted	6103
610349	XI	Trousers, bib and brace overalls, breeches and shorts; men's or boys', of textile materials (other than wool or fine animal hair, cotton or synthetic fibres), knitted or crocheted	6103
610413	XI	Suits; women's or girls', of synthetic fibres, knitted or crocheted	6104
610419	XI	Suits; women's or girls', of textile materials (other than synthetic fibres), knitted or crocheted	6104
610422	XI	Ensembles; women's or girls', of cotton, knitted or crocheted	6104
610423	XI	Ensembles; women's or girls', of synthetic fibres, knitted or crocheted	6104
610429	XI	Ensembles; women's or girls', of textile materials (other than cotton or synthetic fibres), knitted or crocheted	6104
610431	XI	Jackets; women's or girls', of wool or fine animal hair, knitted or crocheted	6104
610432	XI	Jackets; women's or girls', of cotton, knitted or crocheted	6104
610433	XI	Jackets; women's or girls', of synthetic fibres, knitted or crocheted	6104
610439	XI	Jackets; women's or girls', of textile materials (other than wool or fine animal hair, cotton or synthetic fibres), knitted or crocheted	6104
610441	XI	Dresses; women's or girls', of wool or fine animal hair, knitted or crocheted	6104
610442	XI	Dresses; women's or girls', of cotton, knitted or crocheted	6104
610443	XI	Dresses; women's or girls', of synthetic fibres, knitted or crocheted	6104
610444	XI	Dresses; women's or girls', of artificial fibres, knitted or crocheted	6104
610449	XI	Dresses; women's or girls', of textile materials (other than wool or fine animal hair, cotton, synthetic or artificial fibres), knitted or crocheted	6104
610451	XI	Skirts and divided skirts; women's or girls', of wool or fine animal hair, knitted or crocheted	6104
610452	XI	Skirts and divided skirts; women's or girls', of cotton, knitted or crocheted	6104
610453	XI	Skirts and divided skirts; women's or girls', of synthetic fibres, knitted or crocheted	6104
610459	XI	Skirts and divided skirts; women's or girls', of textile materials (other than wool or fine animal hair, cotton or synthetic fibres), knitted or crocheted	6104
610461	XI	Trousers, bib and brace overalls, breeches and shorts; women's or girls', of wool or fine animal hair, knitted or crocheted	6104
610462	XI	Trousers, bib and brace overalls, breeches and shorts; women's or girls', of cotton, knitted or crocheted	6104
610463	XI	Trousers, bib and brace overalls, breeches and shorts; women's or girls', of synthetic fibres, knitted or crocheted	6104
610469	XI	Trousers, bib and brace overalls, breeches and shorts; women's or girls', of textile materials (other than wool or fine animal hair, cotton or synthetic fibres), knitted or crocheted	6104
610510	XI	Shirts; men's or boys', of cotton, knitted or crocheted	6105
610520	XI	Shirts; men's or boys', of man-made fibres, knitted or crocheted	6105
610590	XI	Shirts; men's or boys', of textile materials (other than cotton or man-made fibres), knitted or crocheted	6105
610610	XI	Blouses, shirts and shirt-blouses; women's or girls', of cotton, knitted or crocheted	6106
610620	XI	Blouses, shirts and shirt-blouses; women's or girls', of man-made fibres, knitted or crocheted	6106
610690	XI	Blouses, shirts and shirt-blouses; women's or girls', of textile materials (other than cotton or man-made fibres), knitted or crocheted	6106
610711	XI	Underpants and briefs; men's or boys', of cotton, knitted or crocheted	6107
610712	XI	Underpants and briefs; men's or boys', of man-made fibres, knitted or crocheted	6107
610719	XI	Underpants and briefs; men's or boys', of textile materials (other than cotton or man-made fibres), knitted or crocheted	6107
610721	XI	Nightshirts and pyjamas; men's or boys', of cotton, knitted or crocheted	6107
610722	XI	Nightshirts and pyjamas; men's or boys', of man-made fibres, knitted or crocheted	6107
610729	XI	Nightshirts and pyjamas; men's or boys', of textile materials (other than cotton or man-made fibres), knitted or crocheted	6107
610791	XI	Bathrobes, dressing gowns and similar articles; men's or boys', of cotton, knitted or crocheted	6107
610799	XI	Bathrobes, dressing gowns and similar articles; men's or boys', of textile materials (other than cotton), knitted or crocheted	6107
610811	XI	Slips and petticoats; women's or girls', of man-made fibres, knitted or crocheted	6108
610819	XI	Slips and petticoats; women's or girls', of textile materials (other than man-made fibres), knitted or crocheted	6108
610821	XI	Briefs and panties; women's or girls', of cotton, knitted or crocheted	6108
610822	XI	Briefs and panties; women's or girls', of man-made fibres, knitted or crocheted	6108
610829	XI	Briefs and panties; women's or girls', of textile materials (other than cotton or man-made fibres), knitted or crocheted	6108
610831	XI	Nightdresses and pyjamas; women's or girls', of cotton, knitted or crocheted	6108
610832	XI	Nightdresses and pyjamas; women's or girls', of man-made fibres, knitted or crocheted	6108
610839	XI	Nightdresses and pyjamas; women's or girls', of textile materials (other than cotton or man-made fibres), knitted or crocheted	6108
610891	XI	Negligees, bathrobes, dressing gowns and similar articles; women's or girls', of cotton, knitted or crocheted	6108
610892	XI	Negligees, bathrobes, dressing gowns and similar articles; women's or girls', of man-made fibres, knitted or crocheted	6108
610899	XI	Negligees, bathrobes, dressing gowns and similar articles; women's or girls', of textile materials (other than cotton or man-made fibres), knitted or crocheted	6108
610910	XI	T-shirts, singlets and other vests; of cotton, knitted or crocheted	6109
610990	XI	T-shirts, singlets and other vests; of textile materials (other than cotton), knitted or crocheted	6109
611011	XI	Jerseys, pullovers, cardigans, waistcoats and similar articles; knitted or crocheted, of wool or fine animal hair	6110
611012	XI	Jerseys, pullovers, cardigans, waistcoats and similar articles; knitted or crocheted, of fibres from kashmir (cashmere) goats	6110
611019	XI	Jerseys, pullovers, cardigans, waistcoats and similar articles; knitted or crocheted, of fine animal hair other than that of kashmir (cashmere) goats	6110
611020	XI	Jerseys, pullovers, cardigans, waistcoats and similar articles; of cotton, knitted or crocheted	6110
611030	XI	Jerseys, pullovers, cardigans, waistcoats and similar articles; of man-made fibres, knitted or crocheted	6110
611090	XI	Jerseys, pullovers, cardigans, waistcoats and similar articles; of textile materials (other than wool or fine animal hair, cotton or man-made fibres), knitted or crocheted	6110
611120	XI	Garments and clothing accessories; babies', of cotton, knitted or crocheted	6111
611130	XI	Garments and clothing accessories; babies', of synthetic fibres, knitted or crocheted	6111
611190	XI	Garments and clothing accessories; babies', of textile materials (other than cotton or synthetic fibres), knitted or crocheted	6111
611211	XI	Track suits; of cotton, knitted or crocheted	6112
611212	XI	Track suits; of synthetic fibres, knitted or crocheted	6112
611219	XI	Track suits; of textile materials (other than cotton or synthetic fibres), knitted or crocheted	6112
611220	XI	Ski suits; knitted or crocheted	6112
611231	XI	Swimwear; men's or boys', of synthetic fibres, knitted or crocheted	6112
611239	XI	Swimwear; men's or boys', of textile materials (other than synthetic fibres), knitted or crocheted	6112
611241	XI	Swimwear; women's or girls', of synthetic fibres, knitted or crocheted	6112
611249	XI	Swimwear; women's or girls', of textile materials (other than synthetic fibres), knitted or crocheted	6112
611300	XI	Garments made up of knitted or crocheted fabrics of heading no. 5903, 5906 and 5907	6113
611420	XI	Garments; of cotton, knitted or crocheted, n.e.c. in chapter 61	6114
611430	XI	Garments; of man-made fibres, knitted or crocheted, n.e.c. in chapter 61	6114
611490	XI	Garments; of textile materials (other than cotton or man-made fibres), knitted or crocheted, n.e.c. in chapter 61	6114
611510	XI	Graduated compression hosiery (for example, stockings for varicose veins), knitted or crocheted	6115
611521	XI	Hosiery; panty hose and tights (other than graduated compression hosiery), of synthetic fibres, measuring per single yarn less than 67 decitex, knitted or crocheted	6115
611522	XI	Hosiery; panty hose and tights (other than graduated compression hosiery), of synthetic fibres, measuring per single yarn 67 decitex or more, knitted or crocheted	6115
611529	XI	Hosiery; panty hose and tights (other than graduated compression hosiery), of textile materials (other than synthetic fibres), knitted or crocheted	6115
611530	XI	Hosiery; women's, full-length or knee-length (other than graduated compression hosiery), measuring per single yarn less than 67 decitex, knitted or crocheted	6115
611594	XI	Hosiery and footwear; without applied soles, of wool or fine animal hair, knitted or crocheted (excluding graduated compression hosiery, panty hose, tights, women's full or knee-length hosiery measuring per single yarn less than 67 decitex)	6115
611595	XI	Hosiery and footwear; without applied soles, of cotton, knitted or crocheted (excluding graduated compression hosiery, panty hose, tights, full or knee-length hosiery measuring per single yarn less than 67 decitex)	6115
611596	XI	Hosiery and footwear; without applied soles, of synthetic fibres, knitted or crocheted (excluding graduated compression hosiery, panty hose, tights, full or knee-length hosiery measuring per single yarn less than 67 decitex)	6115
611599	XI	Hosiery and footwear; without applied soles, of textile materials n.e.c. in item no. 6115.9, knitted or crocheted (excluding graduated compression hosiery, panty hose, tights, full or knee-length hosiery measuring per single yarn less than 67 decitex)	6115
611610	XI	Gloves, mittens and mitts; knitted or crocheted, impregnated, coated, covered or laminated with plastics or rubber	6116
611691	XI	Gloves, mittens and mitts; of wool or fine animal hair, knitted or crocheted, (other than impregnated, coated, covered or laminated with plastics or rubber)	6116
611692	XI	Gloves, mittens and mitts; of cotton, knitted or crocheted, (other than impregnated, coated, covered or laminated with plastics or rubber)	6116
611693	XI	Gloves, mittens and mitts; of synthetic fibres, knitted or crocheted, (other than impregnated, coated, covered or laminated with plastics or rubber)	6116
611699	XI	Gloves, mittens and mitts; of textile materials (other than wool or fine animal hair, cotton or synthetic fibres), knitted or crocheted, (other than impregnated, coated, covered or laminated with plastics or rubber)	6116
611710	XI	Shawls, scarves, mufflers, mantillas, veils and the like; knitted or crocheted	6117
611780	XI	Clothing accessories; knitted or crocheted, n.e.c. in heading no. 6117	6117
611790	XI	Clothing; parts, knitted or crocheted	6117
620120	XI	Coats; men's or boys', overcoats, raincoats, car-coats, capes, cloaks, anoraks (including ski-jackets) and similar articles, of wool or fine animal hair, other than those of heading no. 6203 (not knitted or crocheted)	6201
620130	XI	Coats; men's or boys', overcoats, raincoats, car-coats, capes, cloaks, anoraks (including ski-jackets) and similar articles, of cotton, other than those of heading no. 6203 (not knitted or crocheted)	6201
620140	XI	Coats; men's or boys', overcoats, raincoats, car-coats, capes, cloaks, anoraks (including ski-jackets) and similar articles, of man-made fibres, other than those of heading no. 6203 (not knitted or crocheted)	6201
620190	XI	Coats; men's or boys', overcoats, rain-coats, car-coats, capes, cloaks and similar, of textile materials (other than wool, fine animal hair, cotton or man-made fibres), other than those of heading no. 6203 (not knitted or crocheted)	6201
620220	XI	Coats; women's or girls', overcoats, raincoats, car-coats, capes, cloaks anoraks (including ski-jackets) and similar articles, of wool or fine animal hair, other than those of heading no. 6204 (not knitted or crocheted)	6202
620230	XI	Coats; women's or girls', overcoats, raincoats, car-coats, capes, cloaks anoraks (including ski-jackets) and similar articles, of cotton, other than those of heading no. 6204 (not knitted or crocheted)	6202
620240	XI	Coats; women's or girls', overcoats, raincoats, car-coats, capes, cloaks anoraks (including ski-jackets) and similar articles, of man-made fibres, other than those of heading no. 6204 (not knitted or crocheted)	6202
620290	XI	Coats; women's or girls', overcoats, raincoats, car-coats, capes, cloaks and similar articles, of textile materials (other than wool, fine animal hair, cotton or man-made fibres), other than those of heading no. 6204 (not knitted or crocheted)	6202
620311	XI	Suits; men's or boys', of wool or fine animal hair (not knitted or crocheted)	6203
620312	XI	Suits; men's or boys', of synthetic fibres (not knitted or crocheted)	6203
620319	XI	Suits; men's or boys', of textile materials n.e.c. in item no. 6203.1 (not knitted or crocheted)	6203
620322	XI	Ensembles; men's or boys', of cotton (not knitted or crocheted)	6203
620323	XI	Ensembles; men's or boys', of synthetic fibres (not knitted or crocheted)	6203
620329	XI	Ensembles; men's or boys', of textile materials n.e.c. in item no. 6203.2 (not knitted or crocheted)	6203
620331	XI	Jackets and blazers; men's or boys', of wool or fine animal hair (not knitted or crocheted)	6203
620332	XI	Jackets and blazers; men's or boys', of cotton (not knitted or crocheted)	6203
620333	XI	Jackets and blazers; men's or boys', of synthetic fibres (not knitted or crocheted)	6203
620339	XI	Jackets and blazers; men's or boys', of textile materials n.e.c. in item no. 6203.3 (not knitted or crocheted)	6203
620341	XI	Trousers, bib and brace overalls, breeches and shorts; men's or boys', of wool or fine animal hair (not knitted or crocheted)	6203
620342	XI	Trousers, bib and brace overalls, breeches and shorts; men's or boys', of cotton (not knitted or crocheted)	6203
620343	XI	Trousers, bib and brace overalls, breeches and shorts; men's or boys', of synthetic fibres (not knitted or crocheted)	6203
620349	XI	Trousers, bib and brace overalls, breeches and shorts; men's or boys', of textile materials (other than wool, fine animal hair, cotton or synthetic fibres), (not knitted or crocheted)	6203
620411	XI	Suits; women's or girls', of wool or fine animal hair (not knitted or crocheted)	6204
620412	XI	Suits; women's or girls', of cotton (not knitted or crocheted)	6204
620413	XI	Suits; women's or girls', of synthetic fibres (not knitted or crocheted)	6204
620419	XI	Suits; women's or girls', of textile materials n.e.c. in item no. 6204.1 (not knitted or crocheted)	6204
620421	XI	Ensembles; women's or girls', of wool or fine animal hair (not knitted or crocheted)	6204
620422	XI	Ensembles; women's or girls', of cotton (not knitted or crocheted)	6204
620423	XI	Ensembles; women's or girls', of synthetic fibres (not knitted or crocheted)	6204
620429	XI	Ensembles; women's or girls', of textile materials n.e.c. in item no. 6204.2 (not knitted or crocheted)	6204
620431	XI	Jackets and blazers; women's or girls', of wool or fine animal hair (not knitted or crocheted)	6204
620432	XI	Jackets and blazers; women's or girls', of cotton (not knitted or crocheted)	6204
620433	XI	Jackets and blazers; women's or girls', of synthetic fibres (not knitted or crocheted)	6204
620439	XI	Jackets and blazers; women's or girls', of textile materials n.e.c. in item no. 6204.3 (not knitted or crocheted)	6204
620441	XI	Dresses; women's or girls', of wool or fine animal hair (not knitted or crocheted)	6204
620442	XI	Dresses; women's or girls', of cotton (not knitted or crocheted)	6204
620443	XI	Dresses; women's or girls', of synthetic fibres (not knitted or crocheted)	6204
620444	XI	Dresses; women's or girls', of artificial fibres (not knitted or crocheted)	6204
620449	XI	Dresses; women's or girls', of textile materials n.e.c. in item no. 6204.4 (not knitted or crocheted)	6204
620451	XI	Skirts and divided skirts; women's or girls', of wool or fine animal hair (not knitted or crocheted)	6204
620452	XI	Skirts and divided skirts; women's or girls', of cotton (not knitted or crocheted)	6204
620453	XI	Skirts and divided skirts; women's or girls', of synthetic fibres (not knitted or crocheted)	6204
620459	XI	Skirts and divided skirts; women's or girls', of textile materials n.e.c. in item no. 6204.5 (not knitted or crocheted)	6204
620461	XI	Trousers, bib and brace overalls, breeches and shorts; women's or girls', of wool or fine animal hair (not knitted or crocheted)	6204
620462	XI	Trousers, bib and brace overalls, breeches and shorts; women's or girls', of cotton (not knitted or crocheted)	6204
620463	XI	Trousers, bib and brace overalls, breeches and shorts; women's or girls', of synthetic fibres (not knitted or crocheted)	6204
620469	XI	Trousers, bib and brace overalls, breeches and shorts; women's or girls', of textile materials (other than wool, fine animal hair, cotton or synthetic fibres), (not knitted or crocheted)	6204
620520	XI	Shirts; men's or boys', of cotton (not knitted or crocheted)	6205
620530	XI	Shirts; men's or boys', of man-made fibres (not knitted or crocheted)	6205
620590	XI	Shirts; men's or boys', of textile materials n.e.c. in heading no. 6205 (not knitted or crocheted)	6205
620610	XI	Blouses, shirts and shirt-blouses; women's or girls', of silk or silk waste (not knitted or crocheted)	6206
620620	XI	Blouses, shirts and shirt-blouses; women's or girls', of wool or fine animal hair (not knitted or crocheted)	6206
620630	XI	Blouses, shirts and shirt-blouses; women's or girls', of cotton (not knitted or crocheted)	6206
620640	XI	Blouses, shirts and shirt-blouses; women's or girls', of man-made fibres (not knitted or crocheted)	6206
620690	XI	Blouses, shirts and shirt-blouses; women's or girls', of textile materials n.e.c. in heading no. 6206 (not knitted or crocheted)	6206
620711	XI	Underpants and briefs; men's or boys', of cotton (not knitted or crocheted)	6207
620719	XI	Underpants and briefs; men's or boys', of textile materials other than cotton (not knitted or crocheted)	6207
620721	XI	Nightshirts and pyjamas; men's or boys', of cotton (not knitted or crocheted)	6207
620722	XI	Nightshirts and pyjamas; men's or boys', of man-made fibres (not knitted or crocheted)	6207
620729	XI	Nightshirts and pyjamas; men's or boys', of textile materials other than cotton or man-made fibres (not knitted or crocheted)	6207
620791	XI	Singlets and other vests, bathrobes, dressing gowns and similar articles; men's or boys', of cotton (not knitted or crocheted)	6207
620799	XI	Singlets and other vests, bathrobes, dressing gowns and similar articles; men's or boys', of textile materials other than cotton (not knitted or crocheted)	6207
620811	XI	Slips and petticoats; women's or girls', of man-made fibres (not knitted or crocheted)	6208
620819	XI	Slips and petticoats; women's or girls', of textile materials other than man-made fibres (not knitted or crocheted)	6208
620821	XI	Nightdresses and pyjamas; women's or girls', of cotton (not knitted or crocheted)	6208
620822	XI	Nightdresses and pyjamas; women's or girls', of man-made fibres (not knitted or crocheted)	6208
620829	XI	Nightdresses and pyjamas; women's or girls', of textile materials other than cotton or man-made fibres (not knitted or crocheted)	6208
620891	XI	Singlets and other vests, briefs, panties, negligees, bathrobes, dressing gowns and similar articles; women's or girls', of cotton (not knitted or crocheted)	6208
620892	XI	Singlets and other vests, briefs, panties, negligees, bathrobes, dressing gowns etc.; women's or girls', of man-made fibres (not knitted or crocheted), excluding incontinence or other sanitary garments or garment liners of heading no. 96.19	6208
620899	XI	Singlets and other vests, briefs, panties, negligees, bathrobes, dressing gowns and similar articles; women's or girls', of textile materials other than cotton or man-made fibres (not knitted or crocheted)	6208
620920	XI	Garments and clothing accessories; babies', of cotton (not knitted or crocheted)	6209
620930	XI	Garments and clothing accessories; babies', of synthetic fibres (not knitted or crocheted)	6209
620990	XI	Garments and clothing accessories; babies', of textile materials other than cotton or synthetic fibres (not knitted or crocheted)	6209
621010	XI	Garments; of felt or non-wovens (not knitted or crocheted)	6210
621020	XI	Garments; overcoats, raincoats, car-coats, capes, cloaks, anoraks (including ski-jackets) and similar articles, men's or boys', of the fabrics of heading no. 5602, 5603, 5903, 5906 or 5907 (not knitted or crocheted)	6210
621030	XI	Garments; overcoats, raincoats, car-coats, capes, cloaks, anoraks (including ski-jackets) and similar articles, women's or girls', of the fabrics of heading no. 5602, 5603, 5903, 5906 or 5907 (not knitted or crocheted)	6210
621040	XI	Garments; men's or boys', n.e.c. in item no. 6210.2, of the fabrics of heading no. 5602, 5603, 5903, 5906 or 5907 (not knitted or crocheted)	6210
621050	XI	Garments; women's or girls', n.e.c. in item no. 6210.3, of the fabrics of heading no. 5602, 5603, 5903, 5906 or 5907 (not knitted or crocheted)	6210
621111	XI	Swimwear; men's or boys', (not knitted or crocheted)	6211
621112	XI	Swimwear; women's or girls', (not knitted or crocheted)	6211
621120	XI	Ski suits; (not knitted or crocheted)	6211
621132	XI	Track suits and other garments n.e.c.; men's or boys', of cotton (not knitted or crocheted)	6211
621133	XI	Track suits and other garments n.e.c.; men's or boys', of man-made fibres (not knitted or crocheted)	6211
621139	XI	Track suits and other garments n.e.c.; men's or boys', of textile materials n.e.c. in item no. 6211.3 (not knitted or crocheted)	6211
621142	XI	Track suits and other garments n.e.c.; women's or girls', of cotton (not knitted or crocheted)	6211
621143	XI	Track suits and other garments n.e.c.; women's or girls', of man-made fibres (not knitted or crocheted)	6211
621149	XI	Track suits and other garments n.e.c.; women's or girls', of textile materials n.e.c. in item no. 6211.4 (not knitted or crocheted)	6211
621210	XI	Brassieres; whether or not knitted or crocheted	6212
621220	XI	Girdles and panty-girdles; whether or not knitted or crocheted	6212
621230	XI	Corselettes; whether or not knitted or crocheted	6212
621290	XI	Braces, suspenders, garters and similar articles; whether or not knitted or crocheted, n.e.c. in heading no. 6212	6212
621320	XI	Handkerchiefs; of cotton (not knitted or crocheted)	6213
621390	XI	Handkerchiefs; of textile materials other than cotton (not knitted or crocheted)	6213
621410	XI	Shawls, scarves, mufflers, mantillas, veils and the like; of silk or silk waste (not knitted or crocheted)	6214
621420	XI	Shawls, scarves, mufflers, mantillas, veils and the like; of wool or fine animal hair (not knitted or crocheted)	6214
621430	XI	Shawls, scarves, mufflers, mantillas, veils and the like; of synthetic fibres (not knitted or crocheted)	6214
621440	XI	Shawls, scarves, mufflers, mantillas, veils and the like; of artificial fibres (not knitted or crocheted)	6214
621490	XI	Shawls, scarves, mufflers, mantillas, veils and the like; of textile materials n.e.c. in heading no. 6214 (not knitted or crocheted)	6214
621510	XI	Ties, bow ties and cravats; of silk or silk waste (not knitted or crocheted)	6215
621520	XI	Ties, bow ties and cravats; of man-made fibres (not knitted or crocheted)	6215
621590	XI	Ties, bow ties and cravats; of textile materials other than silk or man-made fibres (not knitted or crocheted)	6215
621600	XI	Gloves, mittens and mitts (not knitted or crocheted)	6216
621710	XI	Clothing accessories; other than those of heading no. 6212 (not knitted or crocheted)	6217
621790	XI	Clothing; parts of garments or of clothing accessories, other than those of heading no. 6212 (not knitted or crocheted)	6217
630110	XI	Blankets; electric	6301
630120	XI	Blankets (other than electric blankets) and travelling rugs; of wool or of fine animal hair	6301
630130	XI	Blankets (other than electric blankets) and travelling rugs; of cotton	6301
630140	XI	Blankets (other than electric blankets) and travelling rugs; of synthetic fibres	6301
630190	XI	Blankets and travelling rugs; n.e.c. in heading no. 6301	6301
630210	XI	Bed linen; knitted or crocheted	6302
630221	XI	Bed linen; of cotton, printed, not knitted or crocheted	6302
630222	XI	Bed linen; of man-made fibres, printed, not knitted or crocheted	6302
630229	XI	Bed linen; of textile materials (other than cotton or man-made fibres), printed, not knitted or crocheted	6302
630231	XI	Bed linen; of cotton (not printed, knitted or crocheted)	6302
630232	XI	Bed linen; of man-made fibres (not printed, knitted or crocheted)	6302
630239	XI	Bed linen; of textile materials other than cotton or man-made fibres (not printed, knitted or crocheted)	6302
630240	XI	Table linen; knitted or crocheted	6302
630251	XI	Table linen; of cotton, not knitted or crocheted	6302
630253	XI	Table linen; of man-made fibres, not knitted or crocheted	6302
630259	XI	Table linen; of textile materials (other than cotton or man-made fibres), not knitted or crocheted	6302
630260	XI	Kitchen and toilet linen; of terry towelling or similar terry fabrics, of cotton	6302
630291	XI	Toilet and kitchen linen; of cotton, excluding terry towelling or similar terry fabrics	6302
630293	XI	Toilet and kitchen linen; of man-made fibres	6302
630299	XI	Toilet and kitchen linen; of textile materials (other than cotton or man-made fibres)	6302
630312	XI	Curtains (including drapes) and interior blinds; curtain or bed valances, knitted or crocheted, of synthetic fibres	6303
630319	XI	Curtains (including drapes) and interior blinds; curtain or bed valances, knitted or crocheted, of textile materials other than synthetic fibres	6303
630391	XI	Curtains (including drapes) and interior blinds, curtain or bed valances; of cotton, not knitted or crocheted	6303
630392	XI	Curtains (including drapes) and interior blinds, curtain or bed valances; of synthetic fibres, not knitted or crocheted	6303
630399	XI	Curtains (including drapes) and interior blinds, curtain or bed valances; of textile materials other than cotton or synthetic fibres, not knitted or crocheted	6303
630411	XI	Bedspreads; knitted or crocheted	6304
630419	XI	Bedspreads; not knitted or crocheted	6304
630420	XI	Furnishing articles; excluding those of heading no. 9404, bed nets, specified in Subheading Note 1 to this Chapter	6304
630491	XI	Furnishing articles; excluding those of heading no. 9404, n.e.c. in heading 6304, knitted or crocheted	6304
630492	XI	Furnishing articles; of cotton, not knitted or crocheted (excluding bedspreads and articles of heading no. 9404)	6304
630493	XI	Furnishing articles; of synthetic fibres, not knitted or crocheted (excluding bedspreads and articles of heading no. 9404)	6304
630499	XI	Furnishing articles; of textile materials other than cotton or synthetic fibres, not knitted or crocheted (excluding bedspreads and articles of heading no. 9404)	6304
630510	XI	Sacks and bags; of a kind used for the packing of goods, of jute or of other textile bast fibres of heading no. 5303	6305
630520	XI	Sacks and bags; of a kind used for the packing of goods, of cotton	6305
630532	XI	Sacks and bags; of a kind used for the packing of goods, of man-made textile materials, flexible intermediate bulk containers	6305
630533	XI	Sacks and bags; of a kind used for the packing of goods, of man-made textile materials, of polyethylene or polypropylene strip or the like, not flexible intermediate bulk containers	6305
630539	XI	Sacks and bags; of a kind used for the packing of goods, of man-made textile materials, not of polyethylene or polypropylene strip or the like, not flexible intermediate bulk containers	6305
630590	XI	Sacks and bags; of a kind used for the packing of goods, of textile materials (other than jute, cotton or man-made textile materials)	6305
630612	XI	Tarpaulins, awnings and sunblinds; of synthetic fibres	6306
630619	XI	Tarpaulins, awnings and sunblinds; of textile materials other than synthetic fibres	6306
630622	XI	Tents (including temporary canopies and similar articles); of synthetic fibres	6306
630629	XI	Tents (including temporary canopies and similar articles); of textile materials other than synthetic fibres	6306
630630	XI	Sails; for boats, sailboards or landcraft	6306
630640	XI	Camping goods; pneumatic mattresses	6306
630690	XI	Camping goods; (of textile materials), n.e.c in heading no. 6306	6306
630710	XI	Cloths; floor cloths, dish-cloths, dusters and similar cleaning cloths	6307
630720	XI	Life-jackets and life-belts	6307
630790	XI	Textiles; made up articles (including dress patterns), n.e.c. in chapter 63, n.e.c. in heading no. 6307	6307
630800	XI	Fabrics, woven and yarn; in sets, whether or not with accessories, for making up into rugs, tapestries, embroidered table cloths or serviettes or similar textile articles, packaged for retail sale	6308
630900	XI	Clothing; worn, and other worn articles	6309
631010	XI	Rags; used or new, scrap twine, cordage, rope and cables and worn out articles of twine, cordage, rope or cables, of textile materials; sorted	6310
631090	XI	Rags; used or new, scrap twine, cordage, rope and cables and worn out articles of twine, cordage, rope or cables, of textile materials; other than sorted	6310
640110	XII	Footwear; waterproof with metal toe-cap, rubber or plastic outer soles and uppers (not assembled by stitch, rivet, nail, screw, plug or similar)	6401
640192	XII	Footwear; waterproof, covering the ankle (but not the knee), rubber or plastic outer soles and uppers (not assembled by stitch, rivet, nail, screw, plug or similar)	6401
640199	XII	Footwear; waterproof, n.e.c. in heading no. 6401, rubber or plastic outer soles and uppers (not assembled by stitch, rivet, nail, screw, plug or similar)	6401
640212	XII	Sports footwear; with outer soles and uppers of rubber or plastics, ski-boots, cross-country ski footwear and snowboard boots	6402
640219	XII	Sports footwear; (other than ski-boots, snowboard boots or cross-country ski footwear), with outer soles and uppers of rubber or plastics	6402
640220	XII	Footwear; with outer soles and uppers of rubber or plastics, upper straps or thongs assembled to the sole by plugs	6402
640291	XII	Footwear; n.e.c. in heading no. 6402, covering the ankle, with outer soles and uppers of rubber or plastics	6402
640299	XII	Footwear; n.e.c. in heading no. 6402, (other than just covering the ankle), with outer soles and uppers of rubber or plastics	6402
640312	XII	Sports footwear; with outer soles of rubber, plastics, leather or composition leather and uppers of leather, ski-boots, snowboard boots and cross-country ski footwear	6403
640319	XII	Sports footwear; (other than ski-boots, snowboard boots or cross-country ski footwear), with outer soles of rubber, plastics, leather or composition leather and uppers of leather	6403
640320	XII	Footwear; with outer soles of leather, uppers consisting of leather straps across instep and around the big toe	6403
640340	XII	Footwear; with metal toe-cap, outer soles of rubber, plastics, leather or composition leather, uppers of leather	6403
640351	XII	Footwear; n.e.c. in heading no. 6403, with outer soles and uppers of leather, covering the ankle	6403
640359	XII	Footwear; n.e.c. in heading no. 6403, (not covering the ankle), outer soles and uppers of leather	6403
640391	XII	Footwear; n.e.c. in heading no. 6403, covering the ankle, outer soles of rubber, plastics or composition leather, uppers of leather	6403
640399	XII	Footwear; n.e.c. in heading no. 6403, (not covering the ankle), outer soles of rubber, plastics or composition leather, uppers of leather	6403
640411	XII	Sports footwear; tennis shoes, basketball shoes, gym shoes, training shoes and the like, with outer soles of rubber or plastics and uppers of textile materials	6404
640419	XII	Footwear; (other than sportswear), with outer soles of rubber or plastics and uppers of textile materials	6404
640420	XII	Footwear; outer soles of leather or composition leather, uppers of textile materials	6404
640510	XII	Footwear; with uppers of leather or composition leather, n.e.c. in chapter 64	6405
640520	XII	Footwear; with uppers of textile materials, n.e.c. in chapter 64	6405
640590	XII	Footwear; n.e.c. in chapter 64	6405
640610	XII	Footwear; parts, uppers and parts thereof, other than stiffeners	6406
640620	XII	Footwear; parts, outer soles and heels, of rubber or plastics	6406
640690	XII	Footwear; parts, n.e.c. in heading 6406	6406
650100	XII	Hat-forms, hat bodies and hoods of felt, neither blocked to shape nor with made brims; plateaux and manchons (including slit manchons) of felt	6501
650200	XII	Hat-shapes; plaited or made by assembling strips of any material, neither blocked to shape, nor with made brims, nor lined, nor trimmed	6502
650400	XII	Hats and other headgear; plaited or made by assembling strips of any material, whether or not lined or trimmed	6504
650500	XII	Hats and other headgear; knitted or crocheted, or made up from lace, felt or other textile fabric, in the piece (but not in strips), whether or not lined or trimmed; hair-nets of any material, whether or not lined or trimmed	6505
650610	XII	Headgear; safety, whether or not lined or trimmed	6506
650691	XII	Headgear; (other than safety headgear), of rubber or plastics, whether or not lined or trimmed	6506
650699	XII	Headgear; (other than safety headgear), (of materials other than rubber or plastic), whether or not lined or trimmed	6506
650700	XII	Head-bands, linings, covers, hat foundations, hat frames, peaks and chinstraps; for headgear	6507
660110	XII	Umbrellas and sun umbrellas; garden or similar umbrellas	6601
660191	XII	Umbrellas and sun umbrellas; having a telescopic shaft, (excluding garden or similar umbrellas)	6601
660199	XII	Umbrellas and sun umbrellas; n.e.c. in heading no. 6601 (including walking stick umbrellas)	6601
660200	XII	Walking-sticks, seat-sticks, whips, riding-crops and the like	6602
660320	XII	Umbrella frames; including frames mounted on shafts (sticks)	6603
660390	XII	Trimmings, accessories and parts of articles of heading no. 6601 or 6602; n.e.c. in heading no. 6603	6603
670100	XII	Skins and other parts of birds with their feathers or down; feathers, parts of feathers, down and articles thereof (other than goods of heading no. 0505 and worked quills and scapes)	6701
670210	XII	Flowers, foliage and fruit, artificial, and parts thereof; articles made of artificial flowers, foliage or fruit, of plastics	6702
670290	XII	Flowers, foliage and fruit, artificial, and parts thereof; articles made of artificial flowers, foliage or fruit, of materials other than plastics	6702
670300	XII	Human hair, dressed, thinned, bleached or otherwise worked; wool or other animal hair or other textile materials, prepared for use in making wigs or the like	6703
670411	XII	Wigs; complete, of synthetic textile materials	6704
670419	XII	False beards, eyebrows and eyelashes, switches and the like; of synthetic textile materials	6704
670420	XII	Wigs, false beards, eyebrows and eyelashes, switches and the like and other articles n.e.c.; of human hair	6704
670490	XII	Wigs, false beards, eyebrows and eyelashes, switches and the like and other articles n.e.c.; of animal hair or of textile materials other than synthetic	6704
680100	XIII	Stone; setts, curbstones and flagstones, of natural stone (except slate)	6801
680210	XIII	Tiles, cubes and similar articles; whether or not rectangular (including square), largest face of which is capable of being enclosed in square, side less than 7cm, coloured granules, chippings, powder	6802
680221	XIII	Marble, travertine and alabaster; simply cut or sawn, with a flat or even surface	6802
680223	XIII	Granite; articles thereof, simply cut or sawn, with a flat or even surface	6802
680229	XIII	Stone; monumental or building stone, n.e.c. in item no. 6802.2, articles thereof, simply cut or sawn, with a flat or even surface	6802
680291	XIII	Marble, travertine and alabaster; articles thereof, (other than simply cut or sawn, with a flat or even surface)	6802
680292	XIII	Stone; calcareous (excluding marble, travertine, alabaster) articles thereof, (other than simply cut or sawn, with a flat or even surface)	6802
680293	XIII	Granite; articles thereof, (other than simply cut or sawn, with a flat or even surface)	6802
680299	XIII	Stone; natural (excluding marble, travertine, alabaster, other calcareous stone or granite), monumental or building stone, (other than simply cut or sawn, with a flat or even surface)	6802
680300	XIII	Slate, worked; and articles of slate or of agglomerated slate	6803
680410	XIII	Millstones and grindstones; for milling, grinding or pulping	6804
680421	XIII	Millstones, grindstones, grinding wheels and the like; of agglomerated synthetic or natural diamond	6804
680422	XIII	Millstones, grindstones, grinding wheels and the like; of other agglomerated abrasives or of ceramics	6804
680423	XIII	Millstones, grindstones, grinding wheels and the like; of natural stone	6804
680430	XIII	Stones; hand sharpening or polishing stones, of natural stone, agglomerated natural or artificial abrasives or ceramics, with or without parts of other materials	6804
680510	XIII	Abrasive powder or grain; natural or artificial, on a base of woven textile fabric only, whether or not cut to shape or sewn or otherwise made up	6805
680520	XIII	Abrasive powder or grain; natural or artificial, on a base of paper or paperboard only, whether or not cut to shape or sewn or otherwise made up	6805
680530	XIII	Abrasive powder or grain; natural or artificial, on a base of materials n.e.c. in heading no. 6805, whether or not cut to shape or sewn or otherwise made up	6805
680610	XIII	Slag wool, rock wool and similar mineral wools (including intermixtures thereof), in bulk, sheets or rolls	6806
680620	XIII	Exfoliated vermiculite, expanded clays, foamed slag and similar expanded mineral materials (including intermixtures thereof)	6806
680690	XIII	Minerals; mixtures and articles of heat-insulating, sound-insulating or sound-absorbing mineral materials, other than those of heading no. 6811 or 6812 or of chapter 69	6806
680710	XIII	Asphalt or similar material; articles (e.g. petroleum bitumen or coal tar pitch) in rolls	6807
680790	XIII	Asphalt or similar material; articles (e.g. petroleum bitumen or coal tar pitch) other than in rolls	6807
680800	XIII	Panels, boards, tiles, blocks and the like; of vegetable fibre, of straw, shavings, chips, particles, sawdust or other waste, of wood, agglomerated with cement, plaster or other mineral binders	6808
680911	XIII	Plaster, or plaster compositions; boards, sheets, panels, tiles and similar articles, faced or reinforced with paper or paperboard only, not ornamented	6809
680919	XIII	Plaster, or plaster compositions; boards, sheets, panels, tiles and similar articles, (other than faced or reinforced with paper or paperboard only), not ornamented	6809
680990	XIII	Plaster articles or articles of compositions based on plaster; n.e.c. in heading no. 6809	6809
681011	XIII	Cement, concrete or artificial stone; building blocks or bricks, whether or not reinforced	6810
681019	XIII	Cement, concrete or artificial stone; tiles, flagstones and similar, (excluding building blocks and bricks) whether or not reinforced	6810
681091	XIII	Cement, concrete or artificial stone; prefabricated structural components for building or civil engineering, whether or not reinforced	6810
681099	XIII	Cement, concrete or artificial stone; articles (other than prefabricated structural components for building or civil engineering), whether or not reinforced, n.e.c. in heading no. 6810	6810
681140	XIII	Asbestos-cement; articles or the like, containing asbestos	6811
681181	XIII	Cellulose fibre-cement; articles or the like; corrugated sheets, not containing asbestos	6811
681182	XIII	Cellulose fibre-cement; articles or the like, sheets, panels, tiles and similar articles (other than corrugated sheets), not containing asbestos	6811
681189	XIII	Cellulose fibre-cement; articles or the like, other than corrugated sheets and other sheets, panels, tiles and similar articles, not containing asbestos	6811
681280	XIII	Fabricated crocidolite (blue asbestos) fibres, mixtures with a basis of crocidolite (blue asbestos), articles of crocidolite (blue asbestos), whether or not reinforced, not goods of heading 6811 or 6813	6812
681291	XIII	Asbestos or mixtures with a basis of asbestos (other than crocidolite); clothing, clothing accessories, footwear and headgear, whether or not reinforced, not goods of heading 6811 or 6813	6812
681299	XIII	Asbestos or mixtures with a basis of asbestos (other than crocidolite); fibres, mixtures or articles n.e.c. in heading no. 6812, whether or not reinforced, not goods of heading 6811 or 6813	6812
681320	XIII	Friction material and articles thereof (e.g. sheets, rolls, strips, segments, discs, washers, pads) not mounted; for brakes, clutches or the like, with a basis of asbestos	6813
681381	XIII	Brake linings and pads; with a basis of mineral substances or cellulose (other than asbestos)	6813
681389	XIII	Friction material and articles thereof (e.g. sheets, rolls, strips, segments, discs, washers, pads) not mounted; for clutches or the like (not brake linings and pads), with a basis of mineral substances or cellulose (other than asbestos)	6813
681410	XIII	Mica; plates, sheets and strips of agglomerated or reconstituted mica, whether or not on a support of paper, paperboard or other materials	6814
681490	XIII	Mica; worked mica and articles of mica (excluding plates, sheets and strips) whether or not on a support of paper, paperboard or other materials	6814
681511	XIII	Stone or other mineral substances not elsewhere specified or included; carbon fibres for non-electrical uses	6815
681512	XIII	Stone or other mineral substances not elsewhere specified or included; fabrics of carbon fibres for non-electrical uses	6815
681513	XIII	Stone or other mineral substances not elsewhere specified or included; articles of carbon fibres for non-electrical uses	6815
681519	XIII	Stone or other mineral substances not elsewhere specified or included; non-electrical articles of graphite or carbon n.e.c. in heading 6815	6815
681520	XIII	Peat; articles of peat n.e.c. or included	6815
681591	XIII	Stone articles and articles of other mineral substances; containing magnesite, magnesia in the form of periclase, dolomite including in the form of dolime, or chromite	6815
681599	XIII	Stone articles and articles of other mineral substances; n.e.c. or included in heading no. 6815	6815
690100	XIII	Bricks, blocks, tiles and other ceramic goods of siliceous fossil meals (e.g. kieselguhr, tripolite or diatomite) or of similar siliceous earths	6901
690210	XIII	Refractory bricks, blocks, tiles and similar refractory ceramic constructional goods; containing by weight, singly or together, more than 50% of the elements Mg, Ca or Cr, expressed as MgO, CaO or Cr2o3	6902
690220	XIII	Refractory bricks, blocks, tiles and similar refractory ceramic constructional goods; containing by weight more than 50% of alumina (Al2o3), of silica (SiO2) or of a mixture or compound of these	6902
690290	XIII	Refractory bricks, blocks, tiles and similar refractory ceramic constructional goods; n.e.c. in item no. 6902.1 or 6902.2	6902
690310	XIII	Refractory ceramic goods; containing, by weight, more than 50% of free carbon, excluding those of siliceous fossil meals or similar earths	6903
690320	XIII	Refractory ceramic goods; containing by weight more than 50% of alumina or of a mixture or compound of alumina and of silica, excluding those of siliceous fossil meals or similar earths	6903
690390	XIII	Refractory ceramic goods; composition of which n.e.c. in heading no. 6903, other than those of siliceous fossil meals or similar earths	6903
690410	XIII	Ceramic building bricks	6904
690490	XIII	Ceramic flooring blocks, supports or filler tiles and the like (excluding building bricks)	6904
690510	XIII	Ceramic roofing tiles	6905
690590	XIII	Ceramic chimney-pots, cowls, chimney liners, architectural ornaments and other constructional goods (excluding roofing tiles)	6905
690600	XIII	Ceramic pipes, conduits, guttering and pipe fittings	6906
690721	XIII	Ceramic tiles; flags and paving, hearth or wall tiles other than those of subheadings 6907.30 and 6907.40, of a water absorption coefficient by weight not over 0.5%	6907
690722	XIII	Ceramic tiles; flags and paving, hearth or wall tiles other than those of subheadings 6907.30 and 6907.40, of a water absorption coefficient by weight over 0.5% but not over 10%	6907
690723	XIII	Ceramic tiles; flags and paving, hearth or wall tiles other than those of subheadings 6907.30 and 6907.40, of a water absorption coefficient by weight over 10%	6907
690730	XIII	Mosaic cubes and the like, other than those of subheading 6907.40	6907
690740	XIII	Finishing ceramics	6907
690911	XIII	Ceramic wares; for laboratory, chemical or other technical uses, of porcelain or china	6909
690912	XIII	Ceramic wares; for laboratory, chemical or other technical uses, articles having a hardness equivalent to 9 or more on the Mohs scale	6909
690919	XIII	Ceramic wares; for laboratory, chemical or other technical uses, other than articles having a hardness equivalent to 9 or more on the Mohs scale or of porcelain or china	6909
690990	XIII	Ceramic wares; pots, jars and similar articles of a kind used for the conveyance or packing of goods and ceramic troughs, tubs and similar receptacles used in agriculture	6909
691010	XIII	Ceramic sinks, wash basins, wash basin pedestals, baths, bidets, water closet pans, flushing cisterns, urinals and similar sanitary fixtures; of porcelain or china	6910
691090	XIII	Ceramic sinks, wash basins, wash basin pedestals, baths, bidets, water closet pans, flushing cisterns, urinals and similar sanitary fixtures; of other than porcelain or china	6910
691110	XIII	Tableware and kitchenware; of porcelain or china	6911
691190	XIII	Household and toilet articles; n.e.c. in heading no. 6911, of porcelain or china	6911
691200	XIII	Ceramic tableware, kitchenware, other household articles and toilet articles; other than of porcelain or china	6912
691310	XIII	Ceramic statuettes and other ornamental ceramic articles, of porcelain or china	6913
691390	XIII	Ceramic statuettes and other ornamental ceramic articles; other than of porcelain or china	6913
691410	XIII	Ceramic articles n.e.c. in chapter 69; of porcelain or china	6914
691490	XIII	Ceramic articles n.e.c. in chapter 69; other than of porcelain or china	6914
700100	XIII	Glass; cullet and other waste and scrap of glass, excluding glass from cathode ray tubes or other activated glass of heading 85.49, glass in the mass	7001
700210	XIII	Glass; unworked, in balls (other than microspheres of heading no. 7018)	7002
700220	XIII	Glass; unworked, in rods	7002
700231	XIII	Glass; unworked, in tubes, of fused quartz or other fused silica	7002
700232	XIII	Glass; unworked, tubes, of glass having a linear coefficient of expansion not exceeding 5 x 10 (to the minus 6), (or 0.000005) per Kelvin within a temperature range of 0-300 degrees C	7002
700239	XIII	Glass; unworked, in tubes, other than of glass having a linear coefficient of expansion not exceeding 5 x 10 (to the minus 6, (or 0.000005) ) per Kelvin within a temperature range of 0-300 degrees C, not fused quartz or other fused silica	7002
700312	XIII	Glass; cast glass and rolled glass, non-wired sheets, coloured through the mass (body tinted), opacified, flashed or having an absorbent, reflecting or non-reflecting layer	7003
700319	XIII	Glass; cast glass and rolled glass, non-wired sheets, (excluding those coloured throughout the mass (body tinted) opacified, flashed or having an absorbent or reflecting layer)	7003
700320	XIII	Glass; cast glass and rolled glass, wired sheets, whether or not having an absorbent or reflecting layer but not otherwise worked	7003
700330	XIII	Glass; cast glass and rolled glass, profiles, not otherwise worked	7003
700420	XIII	Glass; drawn and blown, in sheets, coloured throughout the mass (body tinted), opacified, flashed or having an absorbent, reflecting or non-reflecting layer, but not otherwise worked	7004
700490	XIII	Glass; drawn and blown, in sheets, (other than glass coloured throughout the mass (body tinted), opacified, flashed or having an absorbent, reflecting or non-reflecting layer)	7004
700510	XIII	Glass; float glass and surface ground or polished glass, in sheets, non-wired, having an absorbent reflecting or non-reflecting layer	7005
700521	XIII	Glass; float glass and surface ground or polished glass, in sheets, non-wired, coloured throughout the mass (body tinted), opacified, flashed or merely surface ground	7005
700529	XIII	Glass; float glass and surface ground or polished glass, in sheets, non-wired, (other than coloured throughout the mass (body tinted), opacified, flashed or merely surface ground)	7005
700530	XIII	Glass; float glass and surface ground or polished glass, in sheets, wired glass, whether or not having an absorbent or reflecting layer	7005
700600	XIII	Glass of heading no. 7003, 7004 or 7005; bent, edge-worked, engraved, drilled, enamelled or otherwise worked, but not framed or fitted with other materials	7006
700711	XIII	Glass; safety glass, toughened (tempered), of size and shape suitable for incorporation in vehicles, aircraft, spacecraft or vessels	7007
700719	XIII	Glass; safety glass, toughened (tempered), (not of a size and shape suitable for incorporation in vehicles, aircraft, spacecraft or vessels)	7007
700721	XIII	Glass; safety glass, laminated, of size and shape suitable for incorporation in vehicles, aircraft, spacecraft or vessels	7007
700729	XIII	Glass; safety glass, laminated, (not of a size and shape suitable for incorporation in vehicles, aircraft, spacecraft or vessels)	7007
700800	XIII	Glass; multiple-walled insulating units of glass	7008
700910	XIII	Glass; rear-view mirrors for vehicles	7009
700991	XIII	Glass mirrors; unframed, excluding rear-view mirrors for vehicles	7009
700992	XIII	Glass mirrors; framed, excluding rear-view mirrors for vehicles	7009
701010	XIII	Glass; ampoules, of a kind used for the conveyance or packing of goods	7010
701020	XIII	Glass; stoppers, lids and other closures	7010
701090	XIII	Glass; carboys, bottles, flasks, jars, pots, phials and other containers of glass, (not ampoules), used for the conveyance or packing of goods	7010
701110	XIII	Glass envelopes (including bulbs and tubes); open, and glass parts thereof, without fittings, for electric lighting	7011
701120	XIII	Glass envelopes (including bulbs and tubes); open, and glass parts thereof, without fittings, for cathode-ray tubes	7011
701190	XIII	Glass envelopes (including bulbs and tubes); open, and glass parts thereof, without fittings, other than for electric lighting and cathode-ray tubes	7011
701310	XIII	Glassware; of a kind used for table, kitchen, toilet, office, indoor decoration or similar purposes (other than of heading no. 7010 or 7018), of glass-ceramics	7013
701322	XIII	Stemware drinking glasses, of lead crystal	7013
701328	XIII	Stemware drinking glasses, other than of lead crystal or glass-ceramics	7013
701333	XIII	Glassware; drinking glasses (not stemware), of lead crystal	7013
701337	XIII	Glassware; drinking glasses (not stemware), other than of lead crystal or glass-ceramics	7013
701341	XIII	Glassware of a kind used for table or kitchen purposes (not drinking glasses), of lead crystal	7013
701342	XIII	Glassware of a kind used for table or kitchen purposes (not drinking glasses), of glass having a linear coefficient of expansion not exceeding 5 x 10 (to the minus 6), (or 0.000005) per Kelvin within a temperature range of 0-300 degrees C	7013
701349	XIII	Glassware of a kind used for table or kitchen purposes (not drinking glasses or of glass-ceramics), of glass n.e.c. in item no. 7013.4	7013
701391	XIII	Glassware; n.e.c. in heading no. 7013, of lead crystal	7013
701399	XIII	Glassware; n.e.c. in heading no. 7013, other than of lead crystal	7013
701400	XIII	Glassware; signalling, (not optically worked)	7014
701510	XIII	Glasses for corrective spectacles; curved, bent, hollowed or the like, not optically worked	7015
701590	XIII	Glasses; clock or watch and similar, glasses for non-corrective spectacles, curved, bent, hollowed etc, (not optically worked), hollow glass spheres and segments, for the manufacture of such glasses	7015
701610	XIII	Glass cubes and other glass smallwares; whether or not on a backing, for mosaics or similar decorative purposes	7016
701690	XIII	Multicellular or foam glass; in blocks, panels, plates, shells or similar forms; paving blocks, slabs, bricks and other articles of pressed or moulded glass	7016
701710	XIII	Glassware; laboratory, hygienic or pharmaceutical, whether or not graduated or calibrated, of fused quartz or other fused silica	7017
701720	XIII	Glassware; laboratory, hygienic or pharmaceutical, whether or not graduated or calibrated, having a linear co-efficient of expansion not over 5 x 10 (to the minus 6), (or 0.000005)) per Kelvin with a temperature of 0-300 degrees C	7017
701790	XIII	Glassware; laboratory, hygienic or pharmaceutical, whether or not graduated or calibrated, of glass n.e.c. in heading no. 7017	7017
701810	XIII	Glass; beads, imitation pearls, imitation precious or semi-precious stones and similar glass smallwares	7018
701820	XIII	Glass microspheres; not exceeding 1mm in diameter	7018
701890	XIII	Glass; articles thereof, statuettes and other ornaments of lamp worked glass, other than imitation jewellery	7018
701911	XIII	Glass fibres; (including glass wool), chopped strands, of a length of not more than 50mm	7019
701912	XIII	Glass fibres; (including glass wool), rovings	7019
701913	XIII	Glass fibres; (including glass wool), yarns and slivers	7019
701914	XIII	Glass fibres; (including glass wool), mechanically bonded mats	7019
701915	XIII	Glass fibres; (including glass wool), chemically bonded mats	7019
701919	XIII	Glass fibres; (including glass wool), threads and mats, other than mechanically or chemically bonded mats	7019
701961	XIII	Glass fibres; mechanically bonded fabrics and closed woven fabrics of rovings	7019
701962	XIII	Glass fibres; non-woven mechanically bonded fabrics and closed fabrics of rovings	7019
701963	XIII	Glass fibres; mechanically bonded fabrics and closed woven fabrics, plain weave, of yarns, not coated or laminated (other than rovings)	7019
701964	XIII	Glass fibres; closed woven fabrics, plain weave, of yarns, coated or laminated, (other than rovings)	7019
701965	XIII	Glass fibres; open woven fabrics of a width not exceeding 30cm	7019
701966	XIII	Glass fibres; open woven fabrics of a width exceeding 30cm	7019
701969	XIII	Glass fibres; fabrics n.e.c. in item no. 7019.6	7019
701971	XIII	Glass fibres; chemically bonded fabrics	7019
701972	XIII	Glass fibres; chemically bonded fabrics, closed fabrics n.e.c. in heading 7019	7019
701973	XIII	Glass fibres; chemically bonded fabrics, open fabrics n.e.c. in heading 7019	7019
701980	XIII	Glass fibres; glass wool and articles thereof	7019
701990	XIII	Glass fibres; n.e.c. in heading no. 7019	7019
702000	XIII	Glass; articles n.e.c. in chapter 70	7020
710110	XIV	Pearls; natural, whether or not worked or graded (but not strung, mounted or set), temporarily strung for the convenience of transport	7101
710121	XIV	Pearls; cultured, unworked, whether or not graded (but not strung, mounted or set), temporarily strung for the convenience of transport	7101
710122	XIV	Pearls; cultured, worked, whether or not graded (but not strung, mounted or set), temporarily strung for the convenience of transport	7101
710210	XIV	Diamonds; whether or not worked, but not mounted or set, unsorted	7102
710221	XIV	Diamonds; industrial, unworked or simply sawn, cleaved or bruted, but not mounted or set	7102
710229	XIV	Diamonds; industrial, (other than unworked or simply sawn, cleaved or bruted), but not mounted or set	7102
710231	XIV	Diamonds; non-industrial, unworked or simply sawn, cleaved or bruted, but not mounted or set	7102
710239	XIV	Diamonds; non-industrial, (other than unworked or simply sawn, cleaved or bruted), but not mounted or set	7102
710310	XIV	Stones; precious (other than diamonds) and semi-precious stones, unworked or simply sawn or roughly shaped, not strung, mounted or set	7103
710391	XIV	Stones; rubies, sapphires and emeralds, worked (other than simply sawn or roughly shaped), not strung, mounted or set	7103
710399	XIV	Stones; precious (other than diamonds) and semi-precious stones, (other than rubies, sapphires and emeralds), worked other than simply sawn or roughly shaped, not strung, mounted or set	7103
710410	XIV	Stones; piezo-electric quartz, whether or not worked or graded but not strung, mounted or set; ungraded synthetic or reconstructed precious or semi-precious stones, temporarily strung for convenience of transport	7104
710421	XIV	Stones; diamonds, unworked or simply sawn or roughly shaped	7104
710429	XIV	Stones; synthetic or reconstructed precious or semi-precious n.e.c. in heading 7104, unworked or simply sawn or roughly shaped	7104
710491	XIV	Stones; diamonds, n.e.c. in heading 7104, worked or graded but not strung, mounted or set; ungraded synthetic or reconstructed precious or semi-precious stones, temporarily strung for convenience of transport	7104
710499	XIV	Stones; synthetic or reconstructed precious or semi-precious n.e.c. in heading 7104, worked or graded but not strung, mounted or set; ungraded synthetic or reconstructed precious or semi-precious stones, temporarily strung for convenience of transport	7104
710510	XIV	Stones; precious and semi-precious, dust and powder, of diamonds	7105
710590	XIV	Stones; precious and semi-precious, dust and powder, of natural or synthetic precious or semi-precious stones, excluding diamonds	7105
710610	XIV	Metals; silver powder	7106
710691	XIV	Metals; silver, unwrought, (but not powder)	7106
710692	XIV	Metals; silver, semi-manufactured	7106
710700	XIV	Base metals clad with silver; not further worked than semi-manufactured	7107
710811	XIV	Metals; gold, non-monetary, powder	7108
710812	XIV	Metals; gold, non-monetary, unwrought (but not powder)	7108
710813	XIV	Metals; gold, semi-manufactured	7108
710820	XIV	Gold, monetary	7108
710900	XIV	Base metals or silver; clad with gold, not further worked than semi-manufactured	7109
711011	XIV	Metals; platinum, unwrought or in powder form	7110
711019	XIV	Metals; platinum, semi-manufactured	7110
711021	XIV	Metals; palladium, unwrought or in powder form	7110
711029	XIV	Metals; palladium, semi-manufactured	7110
711031	XIV	Metals; rhodium, unwrought or in powder form	7110
711039	XIV	Metals; rhodium, semi-manufactured	7110
711041	XIV	Metals; iridium, osmium, ruthenium, unwrought or in powder form	7110
711049	XIV	Metals; iridium, osmium, ruthenium, semi-manufactured	7110
711100	XIV	Base metals, silver or gold, clad with platinum; not further worked than semi-manufactured	7111
711230	XIV	Waste and scrap of precious metal or of metal clad with precious metal; ash containing precious metal or precious metal compounds	7112
711291	XIV	Waste and scrap of precious metals; of gold, including metal clad with gold but excluding sweepings containing other precious metals	7112
711292	XIV	Waste and scrap of precious metals; of platinum, including metal clad with platinum but excluding sweepings containing other precious metals	7112
711299	XIV	Waste and scrap of precious metals; waste and scrap of precious metals including metal clad with precious metals, other than that of gold and platinum and excluding ash which contains precious metal or precious metal compounds	7112
711311	XIV	Jewellery; of silver, whether or not plated or clad with other precious metal, and parts thereof	7113
711319	XIV	Jewellery; of precious metal (excluding silver) whether or not plated or clad with precious metal, and parts thereof	7113
711320	XIV	Jewellery; of base metal clad with precious metal, and parts thereof	7113
711411	XIV	Silversmiths' wares; and parts thereof, of silver, whether or not plated or clad with other precious metal	7114
711419	XIV	Goldsmiths' wares; articles of and parts thereof, of precious metal (excluding silver) whether or not plated or clad with precious metal	7114
711420	XIV	Goldsmiths' and silversmiths' wares; articles of and parts thereof, of base metal clad with precious metal	7114
711510	XIV	Metal; catalysts in the form of wire cloth or grill, of platinum	7115
711590	XIV	Metal; precious or metal clad with precious metal, other than that of item no. 7115.10	7115
711610	XIV	Pearls; articles of natural or cultured pearls	7116
711620	XIV	Stones; precious or semi-precious stones (natural, synthetic or reconstructed) articles of	7116
711711	XIV	Jewellery; imitation, cuff links and studs, of base metal, whether or not plated with precious metal	7117
711719	XIV	Jewellery; imitation, (excluding cuff links and studs), of base metal, whether or not plated with precious metal	7117
711790	XIV	Jewellery; imitation, of other than base metal, whether or not plated with precious metal	7117
711810	XIV	Coin (other than gold coin), not being legal tender	7118
711890	XIV	Coin; other than coin of item no. 7118.10	7118
720110	XV	Iron; non-alloy pig iron containing by weight 0.5% or less of phosphorus, in pigs, blocks or other primary forms	7201
720120	XV	Iron; non-alloy pig iron containing by weight more than 0.5% of phosphorus, in pigs, blocks or other primary forms	7201
720150	XV	Iron; alloy pig iron; spiegeleisen, in pigs, blocks or other primary forms	7201
720211	XV	Ferro-alloys; ferro-manganese, containing by weight more than 2% of carbon	7202
720219	XV	Ferro-alloys; ferro-manganese, containing by weight 2% or less of carbon	7202
720221	XV	Ferro-alloys; ferro-silicon, containing by weight more than 55% of silicon	7202
720229	XV	Ferro-alloys; ferro-silicon, containing by weight 55% or less of silicon	7202
720230	XV	Ferro-alloys; ferro-silico-manganese	7202
720241	XV	Ferro-alloys; ferro-chromium, containing by weight more than 4% of carbon	7202
720249	XV	Ferro-alloys; ferro-chromium, containing by weight 4% or less of carbon	7202
720250	XV	Ferro-alloys; ferro-silico-chromium	7202
720260	XV	Ferro-alloys; ferro-nickel	7202
720270	XV	Ferro-alloys; ferro-molybdenum	7202
720280	XV	Ferro-alloys; ferro-tungsten and ferro-silico-tungsten	7202
720291	XV	Ferro-alloys; ferro-titanium and ferro-silico-titanium	7202
720292	XV	Ferro-alloys; ferro-vanadium	7202
720293	XV	Ferro-alloys; ferro-niobium	7202
720299	XV	Ferro-alloys; n.e.c. in heading no. 7202	7202
720310	XV	Ferrous products; obtained by direct reduction of iron ore, in lumps, pellets or similar forms	7203
720390	XV	Ferrous products; spongy ferrous products and iron having a minimum purity by weight of 99.94%, in lumps, pellets or similar forms	7203
720410	XV	Ferrous waste and scrap; of cast iron	7204
720421	XV	Ferrous waste and scrap; of stainless steel	7204
720429	XV	Ferrous waste and scrap; of alloy steel (excluding stainless)	7204
720430	XV	Ferrous waste and scrap; of tinned iron or steel	7204
720441	XV	Ferrous waste and scrap; turnings, shavings, chips, milling waste, sawdust, filings, trimmings and stampings, whether or not in bundles	7204
720449	XV	Ferrous waste and scrap; n.e.c. in heading no. 7204	7204
720450	XV	Ferrous products; remelting scrap ingots	7204
720510	XV	Iron or steel, pig iron, spiegeleisen; granules thereof	7205
720521	XV	Alloy steel powders	7205
720529	XV	Iron or steel, pig iron, spiegeleisen; powders (excluding alloy steel)	7205
720610	XV	Iron or non-alloy steel; ingots (excluding iron of heading no. 7203)	7206
720690	XV	Iron or non-alloy steel; primary forms (excluding ingots and iron of heading no. 7203)	7206
720711	XV	Iron or non-alloy steel; semi-finished products of iron or non-alloy steel; containing by weight less than 0.25% of carbon, of rectangular (including square) cross-section, width less than twice thickness	7207
720712	XV	Iron or non-alloy steel; semi-finished products of iron or non-alloy steel; containing by weight less than 0.25% of carbon, of rectangular (other than square) cross-section	7207
720719	XV	Iron or non-alloy steel; semi-finished products of iron or non-alloy steel, containing by weight less than 0.25% of carbon, other than rectangular or square cross-section	7207
720720	XV	Iron or non-alloy steel; semi-finished products of iron or non-alloy steel, containing by weight 0.25% or more of carbon	7207
720810	XV	Iron or non-alloy steel; in coils, flat-rolled, of a width 600mm or more, hot-rolled, with patterns in relief	7208
720825	XV	Iron or non-alloy steel; in coils, without patterns in relief, flat-rolled, of a width 600mm or more, hot-rolled, pickled, of a thickness of 4.75mm or more	7208
720826	XV	Iron or non-alloy steel; in coils, without patterns in relief, flat-rolled, of a width 600mm or more, hot-rolled, pickled, of a thickness of 3mm or more but less than 4.75mm	7208
720827	XV	Iron or non-alloy steel; in coils, without patterns in relief, flat-rolled, of a width 600mm or more, hot-rolled, pickled, of a thickness of less than 3mm	7208
720836	XV	Iron or non-alloy steel; in coils, without patterns in relief, flat-rolled, of a width 600mm or more, hot-rolled, of a thickness exceeding 10mm	7208
720837	XV	Iron or non-alloy steel; in coils, without patterns in relief, flat-rolled, of a width 600mm or more, hot-rolled, of a thickness of 4.75mm or more but not exceeding 10mm	7208
720838	XV	Iron or non-alloy steel; in coils, without patterns in relief, flat-rolled, of a width 600mm or more, hot-rolled, of a thickness of 3mm or more but less than 4.75mm	7208
720839	XV	Iron or non-alloy steel; in coils, without patterns in relief, flat-rolled, of a width 600mm or more, hot-rolled, of a thickness of less than 3mm	7208
720840	XV	Iron or non-alloy steel; (not in coils), flat-rolled, of a width 600mm or more, hot-rolled, with patterns in relief	7208
720851	XV	Iron or non-alloy steel; (not in coils), flat-rolled, of a width 600mm or more, hot-rolled, without patterns in relief, of a thickness exceeding 10mm	7208
720852	XV	Iron or non-alloy steel; (not in coils), flat-rolled, of a width 600mm or more, hot-rolled, without patterns in relief, of a thickness of 4.75mm or more but not exceeding 10mm	7208
720853	XV	Iron or non-alloy steel; (not in coils), flat-rolled, of a width 600mm or more, hot-rolled, without patterns in relief, of a thickness of 3mm or more but less than 4.75mm	7208
720854	XV	Iron or non-alloy steel; (not in coils), flat-rolled, of a width 600mm or more, hot-rolled, without patterns in relief, of a thickness of less than 3mm	7208
720890	XV	Iron or non-alloy steel; flat-rolled, hot-rolled, of a width 600mm or more, n.e.c. in heading no. 7208	7208
720915	XV	Iron or non-alloy steel; in coils, flat-rolled, width 600mm or more, cold-rolled, of a thickness of 3mm or more	7209
720916	XV	Iron or non-alloy steel; in coils, flat-rolled, width 600mm or more, cold-rolled, of a thickness exceeding 1mm but less than 3mm	7209
720917	XV	Iron or non-alloy steel; in coils, flat-rolled, width 600mm or more, cold-rolled, of a thickness of 0.5mm or more but not exceeding 1mm	7209
720918	XV	Iron or non-alloy steel; in coils, flat-rolled, width 600mm or more, cold-rolled, of a thickness of less than 0.5mm	7209
720925	XV	Iron or non-alloy steel; (not in coils), flat-rolled, width 600mm or more, cold-rolled, of a thickness of 3mm or more	7209
720926	XV	Iron or non-alloy steel; (not in coils), flat-rolled, width 600mm or more, cold-rolled, of a thickness exceeding 1mm but less than 3mm	7209
720927	XV	Iron or non-alloy steel; (not in coils), flat-rolled, width 600mm or more, cold-rolled, of a thickness of 0.5mm or more but not exceeding 1mm	7209
720928	XV	Iron or non-alloy steel; (not in coils), flat-rolled, width 600mm or more, cold-rolled, of a thickness of less than 0.5mm	7209
720990	XV	Iron or non-alloy steel; flat-rolled, width 600mm or more, cold-rolled, n.e.c. in heading no. 7209	7209
721011	XV	Iron or non-alloy steel; flat-rolled, width 600mm or more, plated or coated with tin, thickness of 0.5mm or more	7210
721012	XV	Iron or non-alloy steel; flat-rolled, width 600mm or more, plated or coated with tin, thickness of less than 0.5mm	7210
721020	XV	Iron or non-alloy steel; flat-rolled, width 600mm or more, plated or coated with lead, including terne-plate	7210
721030	XV	Iron or non-alloy steel; flat-rolled, width 600mm or more, electrolytically plated or coated with zinc	7210
721041	XV	Iron or non-alloy steel; flat-rolled, width 600mm or more, corrugated, plated or coated with zinc (not electrolytically)	7210
721049	XV	Iron or non-alloy steel; flat-rolled, width 600mm or more, (not corrugated), plated or coated with zinc (not electrolytically)	7210
721050	XV	Iron or non-alloy steel; flat-rolled, width 600mm or more, plated or coated with chromium oxides or with chromium and chromium oxides	7210
721061	XV	Iron or non-alloy steel; flat-rolled, width 600mm or more, plated or coated with aluminium zinc-alloys	7210
721069	XV	Iron or non-alloy steel; flat-rolled, width 600mm or more, plated or coated with aluminium, other than plated or coated with aluminium zinc-alloys	7210
721070	XV	Iron or non-alloy steel; flat-rolled, width 600mm or more, painted, varnished or coated with plastics	7210
721090	XV	Iron or non-alloy steel; flat-rolled, width 600mm or more, plated or coated with materials n.e.c. in heading no. 7210	7210
721113	XV	Iron or non-alloy steel; flat-rolled, hot-rolled, rolled on four faces or in a closed box pass, of a width more than 150mm but less than 600mm, 4mm thick or more, not in coils, without patterns in relief	7211
721114	XV	Iron or non-alloy steel; flat-rolled, hot-rolled, of a width less than 600mm, 4.75mm thick or more, excluding those of item no. 7211.13	7211
721119	XV	Iron or non-alloy steel; flat-rolled, hot-rolled, of a width less than 600mm, less than 4.75mm thick, excluding those of item no. 7211.13	7211
721123	XV	Iron or non-alloy steel; flat-rolled, cold-rolled, of a width less than 600mm, containing by weight less than 0.25% of carbon	7211
721129	XV	Iron or non-alloy steel; flat-rolled, cold-rolled, of a width less than 600mm, containing by weight 0.25% or more of carbon	7211
721190	XV	Iron or non-alloy steel; flat-rolled, n.e.c. in heading no. 7211, width less than 600mm	7211
721210	XV	Iron or non-alloy steel; flat-rolled, width less than 600mm, plated or coated with tin	7212
721220	XV	Iron or non-alloy steel; flat-rolled, of a width less than 600mm, electrolytically plated or coated with zinc	7212
721230	XV	Iron or non-alloy steel; flat-rolled, width less than 600mm, plated or coated with zinc (not electrolytically)	7212
721240	XV	Iron or non-alloy steel; flat-rolled, width less than 600mm, painted, varnished or coated with plastics	7212
721250	XV	Iron or non-alloy steel; flat-rolled, width less than 600mm, plated or coated, (excluding tin, zinc or plastic)	7212
721260	XV	Iron or non-alloy steel; flat-rolled, width less than 600mm, clad	7212
721310	XV	Iron or non-alloy steel; bars and rods, hot-rolled, in irregularly wound coils, containing indentations, ribs, grooves or other deformations produced during the rolling process	7213
721320	XV	Iron or non-alloy steel; bars and rods, hot-rolled, in irregularly wound coils, of free-cutting steel	7213
721391	XV	Iron or non-alloy steel; bars and rods, hot-rolled, in irregularly wound coils, n.e.c. in heading no. 7213, of circular cross-section measuring less than 14mm in diameter	7213
721399	XV	Iron or non-alloy steel; bars and rods, hot-rolled, in irregularly wound coils, n.e.c. in heading no. 7213, of circular cross-section measuring 14mm or more in diameter	7213
721410	XV	Iron or non-alloy steel; bars and rods, forged, hot-rolled, hot-drawn or hot-extruded, but including those twisted after rolling	7214
721420	XV	Iron or non-alloy steel; bars and rods, hot-rolled, hot-drawn or hot-extruded, containing indentations, ribs, grooves or other deformations produced during the rolling process or twisted after rolling	7214
721430	XV	Iron or non-alloy steel; bars and rods, hot-rolled, hot-drawn or hot-extruded, including those twisted after rolling, of free-cutting steel	7214
721491	XV	Iron or non-alloy steel; bars and rods, hot-rolled, hot-drawn or hot-extruded, n.e.c. in heading no. 7214, of rectangular (other than square) cross-section	7214
721499	XV	Iron or non-alloy steel; bars and rods, hot-rolled, hot-drawn or hot-extruded, n.e.c. in heading no. 7214, other than of rectangular cross-section	7214
721510	XV	Iron or non-alloy steel; bars and rods, of free-cutting steel, cold-formed or cold-finished, n.e.c. in chapter 72	7215
721550	XV	Iron or non-alloy steel; bars and rods, n.e.c. in chapter 72, cold-formed or cold-finished, (not free-cutting)	7215
721590	XV	Iron or non-alloy steel; bars and rods, n.e.c. in chapter 72, n.e.c. in heading no. 7215	7215
721610	XV	Iron or non-alloy steel; U, I or H sections, hot-rolled, hot-drawn or extruded, of a height of less than 80mm	7216
721621	XV	Iron or non-alloy steel; L sections, hot-rolled, hot-drawn or extruded, of a height of less than 80mm	7216
721622	XV	Iron or non-alloy steel; T sections, hot-rolled, hot-drawn or extruded, of a height less than 80mm	7216
721631	XV	Iron or non-alloy steel; U sections, hot-rolled, hot-drawn or extruded, of a height of 80mm or more	7216
721632	XV	Iron or non-alloy steel; I sections, hot-rolled, hot-drawn or extruded, of a height of 80mm or more	7216
721633	XV	Iron or non-alloy steel; H sections, hot-rolled, hot-drawn or extruded, of a height of 80mm or more	7216
721640	XV	Iron or non-alloy steel; L or T sections, hot-rolled, hot-drawn or extruded, of a height of 80mm or more	7216
721650	XV	Iron or non-alloy steel; angles, shapes and sections, n.e.c. in heading no. 7216, hot-rolled, hot-drawn or extruded	7216
721661	XV	Iron or non-alloy steel; angles, shapes and sections, cold-formed or cold-finished, obtained from flat-rolled products	7216
721669	XV	Iron or non-alloy steel; angles, shapes and sections, cold-formed or cold-finished, (not obtained from flat-rolled products)	7216
721691	XV	Iron or non-alloy steel; angles, shapes and sections, n.e.c. in heading no. 7216, cold-formed or cold-finished, from flat-rolled products	7216
721699	XV	Iron or non-alloy steel; angles, shapes and sections, n.e.c. in heading no. 7216	7216
721710	XV	Iron or non-alloy steel; wire, (not plated or coated), whether or not polished	7217
721720	XV	Iron or non-alloy steel; wire, plated or coated with zinc	7217
721730	XV	Iron or non-alloy steel; wire, plated or coated with base metals (other than zinc)	7217
721790	XV	Iron or non-alloy steel; wire, n.e.c. in heading no. 7217	7217
721810	XV	Steel, stainless; ingots and other primary forms	7218
721891	XV	Steel, stainless; semi-finished products, of rectangular (other than square) cross-section	7218
721899	XV	Steel, stainless; semi-finished products, other than of rectangular cross-section	7218
721911	XV	Steel, stainless; flat-rolled, width 600mm or more, hot-rolled, in coils, of a thickness exceeding 10mm	7219
721912	XV	Steel, stainless; flat-rolled, width 600mm or more, hot-rolled, in coils, of a thickness of 4.75mm or more but not exceeding 10mm	7219
721913	XV	Steel, stainless; flat-rolled, width 600mm or more, hot-rolled, in coils, of a thickness of 3mm or more but less than 4.75mm	7219
721914	XV	Steel, stainless; flat-rolled, width 600mm or more, hot-rolled, in coils, of a thickness of less than 3mm	7219
721921	XV	Steel, stainless; flat-rolled, width 600mm or more, hot-rolled, (not in coils), of a thickness exceeding 10mm	7219
721922	XV	Steel, stainless; flat-rolled, width 600mm or more, hot-rolled, (not in coils), of a thickness of 4.75mm or more but not exceeding 10mm	7219
721923	XV	Steel, stainless; flat-rolled, width 600mm or more, hot-rolled, (not in coils), of a thickness of 3mm or more but less than 4.75mm	7219
721924	XV	Steel, stainless; flat-rolled, width 600mm or more, hot-rolled, (not in coils), of a thickness of less than 3mm	7219
721931	XV	Steel, stainless; flat-rolled, width 600mm or more, cold-rolled or cold-reduced, of a thickness of 4.75mm or more	7219
721932	XV	Steel, stainless; flat-rolled, width 600mm or more, cold-rolled, of a thickness of 3mm or more but less than 4.75mm	7219
721933	XV	Steel, stainless; flat-rolled, width 600mm or more, cold-rolled, of a thickness exceeding 1mm but less than 3mm	7219
721934	XV	Steel, stainless; flat-rolled, width 600mm or more, cold-rolled, of a thickness of 0.5mm or more but not exceeding 1mm	7219
721935	XV	Steel, stainless; flat-rolled, width 600mm or more, cold-rolled, of a thickness of less than 0.5mm	7219
721990	XV	Steel, stainless; flat-rolled, width 600mm or more, n.e.c. in heading no. 7219	7219
722011	XV	Steel, stainless; flat-rolled, width less than 600mm, hot-rolled, of a thickness of 4.75mm or more	7220
722012	XV	Steel, stainless; flat-rolled, width less than 600mm, hot-rolled, of a thickness of less than 4.75mm	7220
722020	XV	Steel, stainless; flat-rolled, width less than 600mm, cold-rolled	7220
722090	XV	Steel, stainless; flat-rolled, width less than 600mm, n.e.c. in heading no 7220	7220
722100	XV	Steel, stainless; bars and rods, hot-rolled, in irregularly wound coils	7221
722211	XV	Steel, stainless; bars and rods, hot-rolled, hot-drawn or extruded, of circular cross-section	7222
722219	XV	Steel, stainless; bars and rods, hot-rolled, hot-drawn or extruded, other than of circular cross-section	7222
722220	XV	Steel, stainless; bars and rods, cold-formed or cold-finished	7222
722230	XV	Steel, stainless; bars and rods, n.e.c. in heading no. 7222	7222
722240	XV	Steel, stainless; angles, shapes and sections	7222
722300	XV	Steel, stainless; wire	7223
722410	XV	Steel, alloy; ingots and other primary forms	7224
722490	XV	Steel, alloy; semi-finished products	7224
722511	XV	Steel, alloy; flat-rolled, width 600mm or more, of silicon-electrical steel, grain-oriented	7225
722519	XV	Steel, alloy; flat-rolled, width 600mm or more, of silicon-electrical steel, (other than grain-oriented)	7225
722530	XV	Steel, alloy; flat-rolled, width 600mm or more, hot-rolled, in coils	7225
722540	XV	Steel, alloy; flat-rolled, width 600mm or more, hot-rolled, not in coils	7225
722550	XV	Steel, alloy; flat-rolled, width 600mm or more, cold-rolled	7225
722591	XV	Steel, alloy; flat-rolled, width 600mm or more, n.e.c. in heading no. 7225, electrolytically plated or coated with zinc	7225
722592	XV	Steel, alloy; flat-rolled, width 600mm or more, n.e.c. in heading no. 7225, plated or coated with zinc (other than electrolytically)	7225
722599	XV	Steel, alloy; flat-rolled, width 600mm or more, n.e.c. in heading no. 7225, (other than plated or coated with zinc)	7225
722611	XV	Steel, alloy; flat-rolled, width less than 600mm, of silicon-electrical steel, grain-oriented	7226
722619	XV	Steel, alloy; flat-rolled, width less than 600mm, of silicon-electrical steel, other than grain-oriented	7226
722620	XV	Steel, alloy; flat-rolled, width less than 600mm, of high speed steel	7226
722691	XV	Steel, alloy; flat-rolled, width less than 600mm, (excluding silicon-electrical or high speed steel), hot-rolled	7226
722692	XV	Steel, alloy; flat-rolled, width less than 600mm, (excluding silicon-electrical or high speed steel), cold-rolled	7226
722699	XV	Steel, alloy; flat-rolled, width less than 600mm, n.e.c. in item no. 7226.9	7226
722710	XV	Steel, alloy; bars and rods, hot-rolled, in irregularly wound coils, of high speed steel	7227
722720	XV	Steel, alloy; bars and rods, hot-rolled, in irregularly wound coils, of silico-manganese steel	7227
722790	XV	Steel, alloy; bars and rods, hot-rolled, in irregularly wound coils, n.e.c. in heading no. 7227	7227
722810	XV	Steel, alloy; bars and rods, of high speed steel	7228
722820	XV	Steel, alloy; bars and rods, of silico-manganese steel	7228
722830	XV	Steel, alloy; bars and rods, hot-rolled, hot-drawn or extruded	7228
722840	XV	Steel, alloy; bars and rods, forged	7228
722850	XV	Steel, alloy; bars and rods, cold-formed or cold-finished	7228
722860	XV	Steel, alloy; bars and rods n.e.c. in heading no. 7228	7228
722870	XV	Steel, alloy; angles, shapes and sections	7228
722880	XV	Steel, alloy or non-alloy; hollow drill bars and rods	7228
722920	XV	Steel, alloy; wire, of silico-manganese steel	7229
722990	XV	Steel, alloy; wire, of materials other than silico-manganese steel	7229
730110	XV	Iron or steel; sheet piling, whether or not drilled, punched or made from assembled elements	7301
730120	XV	Iron or steel; angles, shapes and sections, welded	7301
730210	XV	Iron or steel, railway or tramway track construction material; rails	7302
730230	XV	Iron or steel, railway or tramway track construction material; switch blades, crossing frogs, point rods and other crossing pieces	7302
730240	XV	Iron or steel, railway or tramway track construction material; fish-plates and sole plates	7302
730290	XV	Iron or steel, railway or tramway track construction material; n.e.c. in heading no. 7302	7302
730300	XV	Cast iron; tubes, pipes and hollow profiles	7303
730411	XV	Iron or steel (excluding cast iron); seamless, line pipe of a kind used for oil or gas pipelines, of stainless steel	7304
730419	XV	Iron or steel (excluding cast iron or stainless steel); seamless, line pipe of a kind used for oil or gas pipelines	7304
730422	XV	Steel, stainless; seamless, drill pipe, of a kind used in drilling for oil or gas	7304
730423	XV	Iron or steel (excluding cast iron or stainless steel); seamless, drill pipe, of a kind used in drilling for oil or gas	7304
730424	XV	Steel, stainless; seamless, casing and tubing, of a kind used in drilling for oil or gas	7304
730429	XV	Iron or steel (excluding cast iron or stainless steel); seamless, casing and tubing, of a kind used in drilling for oil or gas	7304
730431	XV	Iron or non-alloy steel (excluding cast iron); seamless, cold-drawn or cold-rolled, tubes, pipes and hollow profiles of circular cross-section	7304
730439	XV	Iron or non-alloy steel (excluding cast iron); seamless, (excluding cold-drawn or cold-rolled), tubes, pipes and hollow profiles of circular cross-section	7304
730441	XV	Steel, stainless; cold-drawn or cold-rolled (cold-reduced), tubes and pipes of circular cross-section	7304
730449	XV	Steel, stainless; (excluding cold-drawn or cold-rolled), tubes pipes and hollow profiles of circular cross-section	7304
730451	XV	Steel, alloy (not stainless steel); seamless, cold-drawn or cold-rolled (cold-reduced), tubes, pipes and hollow profiles of circular cross-section	7304
730459	XV	Steel, alloy (not stainless steel); (excluding cold-drawn or cold-rolled), tubes, pipes and hollow profiles of circular cross-section	7304
730490	XV	Iron or steel (excluding cast iron); seamless, tubes, pipes and hollow profiles, seamless, n.e.c. in heading no. 7304	7304
730511	XV	Iron or steel (excluding cast iron); line pipe of a kind used for oil or gas pipelines (not seamless), longitudinally submerged arc welded, having circular cross-sections, external diameter exceeds 406.4mm	7305
730512	XV	Iron or steel (excluding cast iron); line pipe of a kind used for oil or gas pipelines (not seamless), longitudinally welded (not submerged arc welded), having circular cross-sections, external diameter exceeds 406.4mm	7305
730519	XV	Iron or steel (excluding cast iron); line pipe of a kind used for oil or gas pipelines (not seamless), (not longitudinally welded), having circular cross-sections, external diameter exceeds 406.4mm	7305
730520	XV	Iron or steel (excluding cast iron); casing of a kind used in drilling for oil or gas (not seamless), having circular cross-sections, external diameter exceeds 406.4mm	7305
730531	XV	Iron or steel (excluding cast iron); tubes and pipes (other than line pipe or casing of a kind used for oil or gas pipelines), longitudinally welded, having circular cross-sections, external diameter exceeds 406.4mm, (not seamless)	7305
730539	XV	Iron or steel (excluding cast iron); tubes and pipes (other than line pipe or casing of a kind used for oil or gas pipelines), welded (not longitudinally welded), having circular cross-sections, external diameter exceeds 406.4mm, (not seamless)	7305
730590	XV	Iron or steel (excluding cast iron); tubes and pipes n.e.c. in heading no. 7305, having circular cross-sections, external diameter exceeds 406.4mm, (not seamless)	7305
730611	XV	Steel; stainless; line pipe of a kind used for oil or gas pipelines n.e.c. in chapter 73, welded, (not seamless)	7306
730619	XV	Iron or steel (excluding cast iron); line pipe of a kind used for oil or gas pipelines (other than of stainless steel or seamless), n.e.c. in chapter 73	7306
730621	XV	Steel, stainless; casing and tubing of a kind used in drilling for oil and gas, n.e.c. in chapter 73, welded, (not seamless)	7306
730629	XV	Iron or steel (excluding cast iron); casing and tubing of a kind used in drilling for oil and gas (other than stainless steel or seamless), n.e.c. in chapter 73	7306
730630	XV	Iron or non-alloy steel (excluding cast iron); tubes and pipes (not seamless), welded, of circular cross-section, n.e.c. in chapter 73	7306
730640	XV	Steel, stainless; tubes, pipes and hollow profiles, welded, of circular cross-section, n.e.c. in chapter 73	7306
730650	XV	Steel, alloy; tubes, pipes and hollow profiles (other than stainless steel or seamless), welded, of circular cross-section, n.e.c. in chapter 73	7306
730661	XV	Iron or steel (excluding cast iron); tubes, pipes and hollow profiles (not seamless), welded, of square or rectangular cross-section, n.e.c. in chapter 73	7306
730669	XV	Iron or steel (excluding cast iron); tubes, pipes and hollow profiles (not seamless), n.e.c. in chapter 73, welded, of non-circular cross-section (not square or rectangular cross-section)	7306
730690	XV	Iron or steel (excluding cast iron); tubes, pipes and hollow profiles (not seamless), n.e.c. in chapter 73	7306
730711	XV	Cast iron; cast fittings, of non-malleable cast iron	7307
730719	XV	Iron or steel; cast fittings, other than of non-malleable cast iron	7307
730721	XV	Steel, stainless; tube or pipe fittings, flanges, of stainless steel	7307
730722	XV	Steel, stainless; tube or pipe fittings, threaded elbows, bends and sleeves	7307
730723	XV	Steel, stainless; tube or pipe fittings, butt welding fittings	7307
730729	XV	Steel, stainless; tube or pipe fittings, n.e.c. in item no. 7307.2	7307
730791	XV	Iron or steel; tube or pipe fittings, flanges, other than stainless steel	7307
730792	XV	Iron or steel; tube or pipe fittings, threaded elbows, bends and sleeves, other than stainless steel	7307
730793	XV	Iron or steel; tube or pipe fittings, butt welding fittings, other than stainless steel	7307
730799	XV	Iron or steel; tube or pipe fittings, n.e.c. in item no. 7307.9, other than stainless steel	7307
730810	XV	Iron or steel; structures and parts thereof, bridges and bridge-sections	7308
730820	XV	Iron or steel; structures and parts thereof, towers and lattice masts	7308
730830	XV	Iron or steel; structures and parts thereof, doors, windows and their frames and thresholds for doors	7308
730840	XV	Iron or steel; structures and parts thereof, props and similar equipment for scaffolding, shuttering or pit-propping	7308
730890	XV	Iron or steel; structures and parts thereof, n.e.c. in heading 7308	7308
730900	XV	Reservoirs, tanks, vats and similar containers; for any material (excluding compressed or liquefied gas), of iron or steel, capacity exceeding 300l, whether or not lined or heat insulated	7309
731010	XV	Tanks, casks, drums, cans, boxes and similar containers, for any material (excluding compressed or liquefied gas), 50l or more capacity but not exceeding 300l	7310
731021	XV	Cans; which are to be closed by soldering or crimping, for any material (excluding compressed or liquefied gas), less than 50l capacity, of iron or steel	7310
731029	XV	Tanks, casks, drums, boxes and similar containers for any material (excluding compressed or liquefied gas) less than 50l capacity, n.e.c. in item no. 7310.2, of iron or steel	7310
731100	XV	Containers for compressed or liquefied gas, of iron or steel	7311
731210	XV	Iron or steel; stranded wire, ropes and cables, not electrically insulated	7312
731290	XV	Iron or steel; plaited bands, slings and the like, not electrically insulated	7312
731300	XV	Iron of steel; barbed wire, twisted hoop or single flat wire and loosely twisted double wire, used for fencing	7313
731412	XV	Iron or steel; woven cloth, endless bands for machinery, of stainless steel	7314
731414	XV	Iron or steel; woven cloth, of stainless steel, (other than endless bands for machinery)	7314
731419	XV	Iron or steel; woven cloth, other than of stainless steel	7314
731420	XV	Iron or steel wire; grill, netting and fencing, welded at intersections, of wire with a maximum cross-sectional dimension of 3mm or more and mesh size 100cm2 or more	7314
731431	XV	Iron or steel wire; grill, netting and fencing, welded at the intersection, n.e.c. in item no. 7314.20, plated or coated with zinc	7314
731439	XV	Iron or steel wire; grill, netting and fencing, welded at the intersection, n.e.c. in item no. 7314.20, (other than plated or coated with zinc)	7314
731441	XV	Iron or steel wire; grill, netting and fencing, plated or coated with zinc	7314
731442	XV	Iron or steel wire; grill, netting and fencing, coated with plastic	7314
731449	XV	Iron or steel wire; grill, netting and fencing, coated with materials other than zinc or plastic	7314
731450	XV	Iron or steel; expanded metal	7314
731511	XV	Chain; articulated link, roller, of iron or steel	7315
731512	XV	Chain; articulated link, (other than roller), of iron or steel	7315
731519	XV	Chain; articulated link parts, of iron or steel	7315
731520	XV	Chain; skid, articulated link chain and parts thereof, of iron or steel	7315
731581	XV	Chain; stud-link chain, of iron or steel	7315
731582	XV	Chain; welded link chain, of iron or steel	7315
731589	XV	Chain; n.e.c. in heading no. 7315, of iron or steel	7315
731590	XV	Chain; parts n.e.c. in heading no. 7315, of iron or steel	7315
731600	XV	Iron or steel; anchors, grapnels and parts thereof	7316
731700	XV	Iron or steel; nails, tacks, drawing pins, corrugated nails, staples (not those of heading no. 8305) and the like, with heads of other material or not, but excluding articles with heads of copper	7317
731811	XV	Iron or steel; threaded coach screws	7318
731812	XV	Iron or steel; threaded wood screws other than coach screws	7318
731813	XV	Iron or steel; threaded screw hooks and screw rings	7318
731814	XV	Iron or steel; threaded self-tapping screws	7318
731815	XV	Iron or steel; threaded screws and bolts n.e.c. in item no. 7318.1, whether or not with their nuts or washers	7318
731816	XV	Iron or steel; threaded nuts	7318
731819	XV	Iron or steel; threaded screws, bolts and nuts n.e.c. in item no. 7318.1	7318
731821	XV	Iron or steel; non-threaded spring washers and other lock washers	7318
731822	XV	Iron or steel; non-threaded washers, excluding spring and lock	7318
731823	XV	Iron or steel; non-threaded rivets	7318
731824	XV	Iron or steel; non-threaded cotters and cotter-pins	7318
731829	XV	Iron or steel; non-threaded articles, n.e.c. in item no. 7318.2	7318
731940	XV	Safety pins and other pins; of iron or steel	7319
731990	XV	Sewing and knitting needles, bodkins, crochet hooks, embroidery stilettos and similar articles, for use in the hand, not elsewhere specified or included, of iron or steel	7319
732010	XV	Iron or steel; leaf-springs and leaves therefor	7320
732020	XV	Iron or steel; helical springs and leaves for springs	7320
732090	XV	Iron or steel; springs n.e.c. in heading no. 7320	7320
732111	XV	Cooking appliances and plate warmers; for gas fuel or for both gas and other fuels, of iron or steel	7321
732112	XV	Cooking appliances and plate warmers; for liquid fuel, of iron or steel	7321
732119	XV	Cooking appliances and plate warmers; for solid fuel and fuels other than gas or liquid, of iron or steel	7321
732181	XV	Domestic appliances; non-electric, (other than cookers and plate warmers), for gas fuel or for both gas and other fuels, of iron or steel	7321
732182	XV	Domestic appliances; non-electric, (other than cookers and plate warmers), for liquid fuel, of iron or steel	7321
732189	XV	Domestic appliances; non-electric, (other than cookers and plate warmers), for solid fuel and fuels other than gas or liquid, of iron or steel	7321
732190	XV	Domestic appliances; non-electric, parts thereof, of iron or steel	7321
732211	XV	Radiators and parts thereof; for central heating, (not electrically heated), of cast iron	7322
732219	XV	Radiators and parts thereof; for central heating, (not electrically heated), of iron or steel other than cast iron	7322
732290	XV	Air heaters and hot air distributors, (not electrically heated), incorporating a motor-driven fan or blower and parts thereof, of iron or steel	7322
732310	XV	Iron or steel; wool, pot scourers and scouring or polishing pads, gloves and the like	7323
732391	XV	Cast iron; table, kitchen and other household articles and parts thereof, of cast iron, not enamelled	7323
732392	XV	Cast iron; table, kitchen and other household articles and parts thereof, of cast iron, enamelled	7323
732393	XV	Steel, stainless; table, kitchen and other household articles and parts thereof	7323
732394	XV	Iron (excluding cast) or steel; table, kitchen and other household articles and parts thereof, enamelled	7323
732399	XV	Iron or steel; table, kitchen and other household articles and parts thereof, of iron or steel n.e.c. in heading no. 7323	7323
732410	XV	Steel; sinks and wash basins, of stainless steel	7324
732421	XV	Cast iron, baths, whether or not enamelled	7324
732429	XV	Iron (other than cast) or steel; baths	7324
732490	XV	Iron or steel; sanitary ware and parts thereof, excluding sinks, wash basins and baths	7324
732510	XV	Iron; articles of non-malleable cast iron	7325
732591	XV	Iron; grinding balls and similar articles for mills, other than of non-malleable cast iron	7325
732599	XV	Iron or steel; cast articles, excluding grinding balls and similar articles for mills, other than of non-malleable cast iron	7325
732611	XV	Iron or steel; grinding balls and similar articles for mills, forged or stamped, but not further worked	7326
732619	XV	Iron or steel; articles n.e.c. in item no. 7326.11, forged or stamped, but not further worked	7326
732620	XV	Iron or steel; wire articles	7326
732690	XV	Iron or steel; articles n.e.c. in heading 7326	7326
740100	XV	Copper mattes; cement copper (precipitated copper)	7401
740200	XV	Copper; unrefined, copper anodes for electrolytic refining	7402
740311	XV	Copper; refined, unwrought, cathodes and sections of cathodes	7403
740312	XV	Copper; refined, unwrought, wire-bars	7403
740313	XV	Copper; refined, unwrought, billets	7403
740319	XV	Copper; refined, unwrought, n.e.c. in item no. 7403.1	7403
740321	XV	Copper; copper-zinc base alloys (brass) unwrought	7403
740322	XV	Copper; copper-tin base alloys (bronze) unwrought	7403
740329	XV	Copper; copper alloys n.e.c. in heading no. 7403 (other than master alloys of heading no. 7405)	7403
740400	XV	Copper; waste and scrap	7404
740500	XV	Copper; master alloys of copper	7405
740610	XV	Copper; powders of non-lamellar structure	7406
740620	XV	Copper; powders of lamellar structure, flakes	7406
740710	XV	Copper; bars, rods and profiles, of refined copper	7407
740721	XV	Copper; bars, rods and profiles, of copper-zinc base alloys (brass)	7407
740729	XV	Copper; bars, rods and profiles, of copper alloys (other than copper-zinc base alloys)	7407
740811	XV	Copper; wire, of refined copper, of which the maximum cross-sectional dimension exceeds 6mm	7408
740819	XV	Copper; wire, of refined copper, of which the maximum cross-sectional dimension is 6mm or less	7408
740821	XV	Copper; wire, of copper-zinc base alloys (brass)	7408
740822	XV	Copper; wire, of copper-nickel base alloys (cupro-nickel) or copper-nickel-zinc base alloys (nickel silver)	7408
740829	XV	Copper; wire, of copper alloys (other than copper-zinc base alloys, copper-nickel base alloys or copper-nickel-zinc base alloys)	7408
740911	XV	Copper; strip, of a thickness exceeding 0.15mm, of refined copper, in coils	7409
740919	XV	Copper; plates and sheets, of a thickness exceeding 0.15mm, of refined copper, not in coils	7409
740921	XV	Copper; strip, of a thickness exceeding 0.15mm, of copper-zinc base alloys (brass), in coils	7409
740929	XV	Copper; plates and sheets, of a thickness exceeding 0.15mm, of copper-zinc base alloys (brass), not in coils	7409
740931	XV	Copper; strip, of a thickness exceeding 0.15mm, of copper-tin base alloys (bronze), in coils	7409
740939	XV	Copper; plates and sheets, of a thickness exceeding 0.15mm, of copper-tin base alloys, not in coils	7409
740940	XV	Copper; plates, sheets and strip, of a thickness exceeding 0.15mm, of copper-nickel base alloys (cupro-nickel) or copper-nickel-zinc base alloys (nickel silver)	7409
740990	XV	Copper; plates, sheets and strip, of a thickness exceeding 0.15mm, of copper alloys (other than copper-zinc base alloys, copper-tin base alloys, copper-nickel base alloys or copper-nickel-zinc base alloys)	7409
741011	XV	Copper; foil, not backed, of a thickness not exceeding 0.15mm, of refined copper	7410
741012	XV	Copper; foil, not backed, of a thickness not exceeding 0.15mm, of copper alloys	7410
741021	XV	Copper; foil, backed with paper, paperboard, plastics or similar backing material, of a thickness (excluding any backing) not exceeding 0.15mm, of refined copper	7410
741022	XV	Copper; foil, backed with paper, paperboard, plastics or similar backing material, of a thickness (excluding any backing) not exceeding 0.15mm, of copper alloys	7410
741110	XV	Copper; tubes and pipes, of refined copper	7411
741121	XV	Copper; tubes and pipes, of copper-zinc base alloys (brass)	7411
741122	XV	Copper; tubes and pipes, of copper-nickel base alloys (cupro-nickel) or copper-nickel-zinc base alloys (nickel silver)	7411
741129	XV	Copper; tubes and pipes, of copper alloys (other than copper-zinc, copper-nickel base alloys (cupro-nickel) or copper-nickel-zinc base alloys (nickel-silver))	7411
741210	XV	Copper; tube or pipe fittings (e.g. couplings, elbows, sleeves) of refined copper	7412
741220	XV	Copper; tube or pipe fittings (e.g. couplings, elbows, sleeves) of copper alloys	7412
741300	XV	Copper; stranded wire, cables, plaited bands and the like, not electrically insulated	7413
741510	XV	Copper; nails and tacks, drawing pins, staples and similar articles of copper, or of iron or steel with copper heads	7415
741521	XV	Copper; washers, (including spring washers), not threaded	7415
741529	XV	Copper; rivets, cotters, cotter-pins and similar articles, not threaded	7415
741533	XV	Copper; screws, bolts and nuts, threaded	7415
741539	XV	Copper; articles n.e.c. in heading no. 7415	7415
741810	XV	Copper; table, kitchen or other household articles and parts thereof; pot scourers and scouring or polishing pads, gloves and the like	7418
741820	XV	Copper; sanitary ware and parts thereof	7418
741920	XV	Copper; cast, moulded, stamped or forged, but not further worked	7419
741980	XV	Copper; articles thereof n.e.c. in chapter 74	7419
750110	XV	Nickel; nickel mattes	7501
750120	XV	Nickel; oxide sinters and other intermediate products of nickel metallurgy	7501
750210	XV	Nickel; unwrought, not alloyed	7502
750220	XV	Nickel; unwrought, alloys	7502
750300	XV	Nickel; waste and scrap	7503
750400	XV	Nickel; powders and flakes	7504
750511	XV	Nickel; bars, rods and profiles, not alloyed	7505
750512	XV	Nickel; bars, rods and profiles, of nickel alloys	7505
750521	XV	Nickel; wire, not alloyed	7505
750522	XV	Nickel; wire, of nickel alloys	7505
750610	XV	Nickel; plates, sheets, strip and foil, not alloyed	7506
750620	XV	Nickel; plates, sheets, strip and foil, of nickel alloys	7506
750711	XV	Nickel; tubes and pipes, not alloyed	7507
750712	XV	Nickel; tubes and pipes, of nickel alloys	7507
750720	XV	Nickel; tube and pipe fittings	7507
750810	XV	Nickel; cloth, grill and netting, of nickel wire	7508
750890	XV	Nickel; articles thereof n.e.c. in item no. 7508.1	7508
760110	XV	Aluminium; unwrought, (not alloyed)	7601
760120	XV	Aluminium; unwrought, alloys	7601
760200	XV	Aluminium; waste and scrap	7602
760310	XV	Aluminium; powders of non-lamellar structure	7603
760320	XV	Aluminium; powders of lamellar structure, flakes	7603
760410	XV	Aluminium; (not alloyed), bars, rods and profiles	7604
760421	XV	Aluminium; alloys, hollow profiles	7604
760429	XV	Aluminium; alloys, bars, rods and profiles, other than hollow	7604
760511	XV	Aluminium; (not alloyed), wire, maximum cross-sectional dimension exceeds 7mm	7605
760519	XV	Aluminium; (not alloyed), wire, maximum cross-sectional dimension is 7mm or less	7605
760521	XV	Aluminium; alloys, wire, maximum cross-sectional dimension exceeding 7mm	7605
760529	XV	Aluminium; alloys, wire, maximum cross-sectional dimension is 7mm or less	7605
760611	XV	Aluminium; plates, sheets and strip, thickness exceeding 0.2mm, (not alloyed), rectangular (including square)	7606
760612	XV	Aluminium; plates, sheets and strip, thickness exceeding 0.2mm, alloys, rectangular (including square)	7606
760691	XV	Aluminium; plates, sheets and strip, thickness exceeding 0.2mm, not alloyed, (not rectangular or square)	7606
760692	XV	Aluminium; plates, sheets and strip, thickness exceeding 0.2mm, alloys, (not rectangular or square)	7606
760711	XV	Aluminium; foil, (not backed), rolled (but not further worked), of a thickness not exceeding 0.2mm	7607
760719	XV	Aluminium; foil, (not backed), of a thickness not exceeding 0.2mm, not rolled	7607
760720	XV	Aluminium; foil, backed with paper, paperboard, plastics or similar backing materials, of a thickness (excluding any backing) not exceeding 0.2mm	7607
760810	XV	Aluminium; tubes and pipes, not alloyed	7608
760820	XV	Aluminium; tubes and pipes, alloys	7608
760900	XV	Aluminium; tube or pipe fittings (e.g. couplings, elbows, sleeves)	7609
761010	XV	Aluminium; structures (excluding prefabricated buildings of heading no. 9406) and parts of structures, doors, windows and their frames and thresholds for doors	7610
761090	XV	Aluminium; structures (excluding prefabricated buildings of heading no. 9406) and parts of structures, n.e.c. in heading no. 7610, plates, rods, profiles, tubes and the like	7610
761100	XV	Aluminium; reservoirs, tanks, vats and similar containers, for material (not compressed or liquefied gas), of a capacity over 300l, whether or not lined, not fitted with mechanical/thermal equipment	7611
761210	XV	Aluminium; collapsible tubular containers, for any material, (not compressed or liquefied gas), 300l capacity or less, whether or not lined, not fitted with mechanical/thermal equipment	7612
761290	XV	Aluminium; casks, drums, cans, boxes and the like for any material (not compressed or liquefied gas), 300l capacity or less, whether or not lined or heat-insulated, no mechanical or thermal equipment	7612
761300	XV	Aluminium; containers for compressed or liquefied gas	7613
761410	XV	Aluminium; stranded wire, cables, plaited bands and the like, (not electrically insulated), with steel core	7614
761490	XV	Aluminium; stranded wire, cables, plaited bands and the like, (not electrically insulated), other than steel core	7614
761510	XV	Aluminium; table, kitchen or other household articles and parts thereof; pot scourers and scouring or polishing pads, gloves and the like	7615
761520	XV	Aluminium; sanitary ware and parts thereof	7615
761610	XV	Aluminium; nails, tacks, staples (other than those of heading no. 8305), screws, bolts, nuts, screw hooks, rivets, cotters, cotter-pins, washers and similar articles	7616
761691	XV	Aluminium; cloth, grill, netting and fencing, of aluminium wire	7616
761699	XV	Aluminium; articles n.e.c. in heading 7616	7616
780110	XV	Lead; unwrought, refined	7801
780191	XV	Lead; unwrought, unrefined, containing by weight antimony as the principal other element	7801
780199	XV	Lead; unwrought, unrefined, not containing by weight antimony as the principal other element	7801
780200	XV	Lead; waste and scrap	7802
780411	XV	Lead; sheets, strip and foil, of a thickness (excluding any backing) not exceeding 0.2mm	7804
780419	XV	Lead; plates, sheets, strip and foil, of a thickness (excluding any backing) exceeding 0.2mm	7804
780420	XV	Lead; powders and flakes	7804
780600	XV	Lead; articles n.e.c. in chapter 78	7806
790111	XV	Zinc; unwrought, (not alloyed), containing by weight 99.99% or more of zinc	7901
790112	XV	Zinc; unwrought, (not alloyed), containing by weight less than 99.99% of zinc	7901
790120	XV	Zinc; unwrought, alloys	7901
790200	XV	Zinc; waste and scrap	7902
790310	XV	Zinc dust	7903
790390	XV	Zinc; powders and flakes	7903
790400	XV	Zinc; bars, rods, profiles and wire	7904
790500	XV	Zinc; plates, sheets, strip and foil	7905
790700	XV	Zinc; articles n.e.c. in chapter 79	7907
800110	XV	Tin; unwrought, not alloyed	8001
800120	XV	Tin; unwrought, alloys	8001
800200	XV	Tin; waste and scrap	8002
800300	XV	Tin; bars, rods, profiles and wire	8003
800700	XV	Tin; articles n.e.c. in chapter 80	8007
810110	XV	Tungsten (wolfram); articles thereof, including waste and scrap, powders	8101
810194	XV	Tungsten (wolfram); unwrought, including bars and rods obtained simply by sintering	8101
810196	XV	Tungsten (wolfram); wire	8101
810197	XV	Tungsten (wolfram); waste and scrap	8101
810199	XV	Tungsten (wolfram); articles n.e.c. in heading no. 8101	8101
810210	XV	Molybdenum; articles thereof, including waste and scrap, powders	8102
810294	XV	Molybdenum; unwrought, including bars and rods obtained simply by sintering	8102
810295	XV	Molybdenum; bars and rods, other than those obtained simply by sintering, profiles, plates, sheets, strip and foil	8102
810296	XV	Molybdenum; wire	8102
810297	XV	Molybdenum; waste and scrap	8102
810299	XV	Molybdenum; articles n.e.c. in heading no. 8102	8102
810320	XV	Tantalum; unwrought, including bars and rods obtained simply by sintering, powders	8103
810330	XV	Tantalum; waste and scrap	8103
810391	XV	Tantalum; crucibles	8103
810399	XV	Tantalum; articles n.e.c. in heading no. 8103	8103
810411	XV	Magnesium; unwrought, containing at least 99.8% by weight of magnesium	8104
810419	XV	Magnesium; unwrought, containing less than 99.8% by weight of magnesium	8104
810420	XV	Magnesium; waste and scrap	8104
810430	XV	Magnesium; raspings, turnings and granules, graded according to size, powders	8104
810490	XV	Magnesium; articles n.e.c. in heading no. 8104	8104
810520	XV	Cobalt; mattes and other intermediate products of cobalt metallurgy, unwrought cobalt, powders	8105
810530	XV	Cobalt; waste and scrap	8105
810590	XV	Cobalt; articles n.e.c. in heading no. 8105	8105
810610	XV	Bismuth; articles thereof, including waste and scrap, containing more than 99.99% of bismuth, by weight	8106
810690	XV	Bismuth; including articles n.e.c. in heading 8106, including waste and scrap, containing less than or equal to 99.99% of bismuth, by weight	8106
810820	XV	Titanium; unwrought, powders	8108
810830	XV	Titanium; waste and scrap	8108
810890	XV	Titanium; other than unwrought, n.e.c. in heading no. 8108	8108
810921	XV	Zirconium; unwrought, powders, containing less than 1 part hafnium to 500 parts zirconium by weight	8109
810929	XV	Zirconium; unwrought, powders, containing not less than 1 part hafnium to 500 parts zirconium by weight	8109
810931	XV	Zirconium; waste and scrap, containing less than 1 part hafnium to 500 parts zirconium by weight	8109
810939	XV	Zirconium; waste and scrap, containing not less than 1 part hafnium to 500 parts zirconium by weight	8109
810991	XV	Zirconium; other than unwrought, n.e.c. in heading no. 8109, containing less than 1 part hafnium to 500 parts zirconium by weight	8109
810999	XV	Zirconium; other than unwrought, n.e.c. in heading no. 8109, containing not less than 1 part hafnium to 500 parts zirconium by weight	8109
811010	XV	Antimony and articles thereof; unwrought antimony, powders	8110
811020	XV	Antimony; waste and scrap	8110
811090	XV	Antimony and articles thereof; wrought, other than waste and scrap	8110
811100	XV	Manganese; articles thereof, including waste and scrap	8111
811212	XV	Beryllium and articles thereof; unwrought beryllium, powders	8112
811213	XV	Beryllium; waste and scrap	8112
811219	XV	Beryllium and articles thereof; wrought other than waste and scrap	8112
811221	XV	Chromium and articles thereof; unwrought chromium, powders	8112
811222	XV	Chromium; waste and scrap	8112
811229	XV	Chromium and articles thereof; wrought other than waste and scrap	8112
811231	XV	Hafnium and articles thereof; unwrought, powders, waste and scrap	8112
811239	XV	Hafnium and articles thereof; wrought, other than powders, waste and scrap	8112
811241	XV	Rhenium and articles thereof; unwrought, powders, waste and scrap	8112
811249	XV	Rhenium and articles thereof; wrought, other than powders, waste and scrap	8112
811251	XV	Thallium and articles thereof; unwrought thallium, powders	8112
811252	XV	Thallium; waste and scrap	8112
811259	XV	Thallium and articles thereof; other than unwrought thallium, powders or waste and scrap	8112
811261	XV	Cadmium; waste and scrap	8112
811269	XV	Cadmium; other than waste and scrap	8112
811292	XV	Gallium, germanium, indium, niobium (columbium) and vanadium; articles thereof, unwrought, including waste and scrap, powders	8112
811299	XV	Gallium, germanium, indium, niobium (columbium) and vanadium; articles thereof, other than unwrought including waste and scrap and powders	8112
811300	XV	Cermets; articles thereof, including waste and scrap	8113
820110	XV	Tools, hand; spades and shovels	8201
820130	XV	Tools, hand; mattocks, picks, hoes and rakes	8201
820140	XV	Tools, hand; axes, bill hooks and similar hewing tools, of a kind used in agriculture, horticulture or forestry	8201
820150	XV	Tools, hand; one-handed secateurs (including poultry shears)	8201
820160	XV	Tools, hand; hedge shears, two-handed pruning shears and similar two-handed shears	8201
820190	XV	Tools, hand; forks, scythes, sickles, hay knives, timber wedges, and other hand tools of a kind used in agriculture, horticulture or forestry n.e.c. in heading 8201	8201
820210	XV	Tools, hand; hand saws	8202
820220	XV	Tools, hand; band saw blades	8202
820231	XV	Tools, hand; circular saw blades (including slitting or slotting saw blades), with working part of steel	8202
820239	XV	Tools, hand; circular saw blades (including slitting or slotting saw blades), with working part of materials (other than steel)	8202
820240	XV	Tools, hand; chain saw blades	8202
820291	XV	Tools, hand; straight saw blades, for working metal	8202
820299	XV	Tools, hand; saw blades n.e.c. in heading no. 8202	8202
820310	XV	Tools, hand; files, rasps and similar tools	8203
820320	XV	Tools, hand; pliers (including cutting pliers), pincers, tweezers and similar tools	8203
820330	XV	Tools, hand; metal cutting shears and similar tools	8203
820340	XV	Tools, hand; pipe-cutters, bolt croppers, perforating punches and similar tools	8203
820411	XV	Tools, hand; hand-operated spanners and wrenches (including torque meter wrenches but not including tap wrenches), non-adjustable	8204
820412	XV	Tools, hand; hand-operated spanners and wrenches (including torque meter wrenches but not including tap wrenches), adjustable	8204
820420	XV	Tools, hand; interchangeable spanner sockets, with or without handles	8204
820510	XV	Tools, hand; drilling, threading or tapping tools	8205
820520	XV	Tools, hand; hammers and sledge hammers	8205
820530	XV	Tools, hand; planes, chisels, gauges and similar cutting tools for working wood	8205
820540	XV	Tools, hand; screwdrivers	8205
820551	XV	Tools, hand; household tools	8205
820559	XV	Tools, hand; other hand tools (including glaziers diamonds), excluding household tools, drilling, threading or tapping tools, hammers and sledge hammers, planes, chisels, gouges and similar cutting tools for working wood, and screwdrivers	8205
820560	XV	Tools, hand; blow lamps	8205
820570	XV	Tools, hand; vices, clamps and the like	8205
820590	XV	Tools, hand; n.e.c. in heading 8205, including anvils, portable forges, hand or pedal-operated grinding wheels with frameworks, and sets of articles of two or more of the subheadings in heading 8205	8205
820600	XV	Tools, hand; two or more of heading no. 8202 to 8205, put up in sets for retail sale	8206
820713	XV	Tools, interchangeable; rock drilling or earth boring tools, with working part of cermets, whether or not power operated	8207
820719	XV	Tools, interchangeable; rock drilling or earth boring tools, with working part (other than of cermets), whether or not power operated, including parts	8207
820720	XV	Tools, interchangeable; (for machine or hand tools, whether or not power-operated), dies for drawing or extruding metal	8207
820730	XV	Tools, interchangeable; (for machine or hand tools, whether or not power-operated), tools for pressing, stamping or punching	8207
820740	XV	Tools, interchangeable; (for machine or hand tools, whether or not power-operated), tools for tapping or threading	8207
820750	XV	Tools, interchangeable; (for machine or hand tools, whether or not power-operated), tools for drilling (other than rock)	8207
820760	XV	Tools, interchangeable; (for machine or hand tools, whether or not power-operated), for boring or broaching	8207
820770	XV	Tools, interchangeable; (for machine or hand tools, whether or not power-operated), for milling	8207
820780	XV	Tools, interchangeable; (for machine or hand tools, whether or not power-operated), for turning	8207
820790	XV	Tools, interchangeable; (for machine or hand tools, whether or not power-operated), for screw-driving or uses n.e.c. in heading no. 8207	8207
820810	XV	Tools; knives and cutting blades, for machines or for mechanical appliances, for metal working	8208
820820	XV	Tools; knives and cutting blades, for wood working machines or mechanical appliances	8208
820830	XV	Tools; knives and cutting blades, for kitchen appliances or for machines used by the food industry	8208
820840	XV	Tools; knives and cutting blades, for agricultural, horticultural or forestry machines or mechanical appliances	8208
820890	XV	Tools; knives and cutting blades, for machines or mechanical appliances, n.e.c. in heading no. 8208	8208
820900	XV	Tools; plates, sticks, tips and the like for tools, unmounted, of sintered metal carbides or cermets	8209
821000	XV	Tools; hand-operated mechanical appliances, weighing 10kg or less, used in the preparation, conditioning or serving of food or drink	8210
821110	XV	Knives; with cutting blades, serrated or not (including pruning knives), sets of assorted articles, excluding knives and blades of heading no. 8208	8211
821191	XV	Knives; table knives, having fixed cutting blades, serrated or not, excluding knives and blades of heading no. 8208	8211
821192	XV	Knives; having fixed cutting blades, (other than table knives), serrated or not, excluding knives and blades of heading no. 8208	8211
821193	XV	Knives; with cutting blades, (having other than fixed blades), serrated or not, excluding knives and blades of heading no. 8208	8211
821194	XV	Blades; cutting, serrated or not, excluding those of heading no. 8208	8211
821195	XV	Knives; with handles of base metal	8211
821210	XV	Razors	8212
821220	XV	Razors; safety razor blades, including razor blade blanks in strips	8212
821290	XV	Razors; parts n.e.c. in heading no. 8212	8212
821300	XV	Scissors; tailors' shears, similar shears and blades therefore	8213
821410	XV	Cutlery; paper knives, letter openers, erasing knives, pencil sharpeners and blades therefore	8214
821420	XV	Manicure or pedicure sets and instruments; (including nail files)	8214
821490	XV	Cutlery; hair clippers and mincing knives	8214
821510	XV	Cutlery; sets of assorted articles (e.g. spoons, forks, ladles, skimmers, cake-servers, fish-knives, butter-knives, sugar tongs and similar), with at least one article plated with precious metal	8215
821520	XV	Cutlery; sets of assorted articles (e.g. spoons, forks, ladles, skimmers, cake-servers, fish-knives, butter knives, sugar tongs and similar), not plated with precious metal	8215
821591	XV	Cutlery; (e.g. spoons, forks, ladles, skimmers, cake-servers, fish-knives, butter-knives, sugar tongs and similar), plated with precious metal, not in sets	8215
821599	XV	Cutlery; other than plated with precious metal	8215
830110	XV	Padlocks; (key, combination or electrically operated), of base metal	8301
830120	XV	Locks; of a kind used for motor vehicles (key, combination or electrically operated), of base metal	8301
830130	XV	Locks; of a kind used for furniture (key, combination or electrically operated), of base metal	8301
830140	XV	Locks; (other than those for motor vehicles or furniture), (key, combination or electrically operated), of base metal	8301
830150	XV	Clasps and frames with clasps; incorporating locks, of base metal	8301
830160	XV	Locks; parts of padlocks, locks, clasps and frames with clasps incorporating locks, of base metal	8301
830170	XV	Keys; presented separately, of base metal	8301
830210	XV	Hinges; suitable for furniture, doors, staircases, windows, blinds, coachwork, saddlery, trunks, chests, caskets or the like, of base metal	8302
830220	XV	Castors; with mountings, of base metal	8302
830230	XV	Mountings, fittings and similar articles; for motor vehicles, of base metal	8302
830241	XV	Mountings, fittings and similar articles; of base metal, suitable for buildings	8302
830242	XV	Mountings, fittings and similar articles; suitable for furniture of base metal	8302
830249	XV	Mountings, fittings and similar articles; suitable for other than buildings or furniture, of base metal	8302
830250	XV	Hat-racks, hat-pegs, brackets and similar fixtures, of base metal	8302
830260	XV	Automatic door closures; of base metal	8302
830300	XV	Safes; armoured or reinforced, strong-boxes, doors and safe deposit lockers for strong-rooms, cash or deed boxes and the like, of base metal	8303
830400	XV	Office equipment; filing cabinets, card-index cabinets, paper trays, paper rests, pen trays, office-stamp stands and similar office or desk equipment, of base metal, other than office furniture of heading no. 9403	8304
830510	XV	Stationery; fittings for loose-leaf binders or files, of base metal	8305
830520	XV	Stationery; staples in strips, (e.g. for offices, upholstery, packaging), of base metal	8305
830590	XV	Stationery; letter clips, letter corners, paper clips, indexing tags and similar office articles, including parts, of base metal	8305
830610	XV	Bells, gongs and the like; non-electric, of base metal	8306
830621	XV	Statuettes and other ornaments; of base metal plated with precious metal	8306
830629	XV	Statuettes and other ornaments; of base metal other than plated with precious metal	8306
830630	XV	Photograph, picture or similar frames, mirrors; of base metal	8306
830710	XV	Tubing; flexible, with or without fittings, of iron or steel	8307
830790	XV	Tubing; flexible, with or without fittings of base metal, other than those of iron or steel	8307
830810	XV	Hooks, eyes and eyelets; of base metal, of a kind used for clothing, footwear, awnings, handbags, travel goods or other made up articles	8308
830820	XV	Rivets; tubular or bifurcated, of base metal	8308
830890	XV	Clasps, frames with clasps, buckles, buckle clasps; of base metal, of a kind used for clothing & accessories, footwear, jewellery, wrist-watches, books, awnings, leather goods, travel goods, saddlery etc, including parts	8308
830910	XV	Stoppers; corks, of base metal	8309
830990	XV	Stoppers; caps and lids, of base metal	8309
831000	XV	Sign plates, name-plates, address-plates and similar plates, numbers, letters and other symbols; of base metal, excluding those of heading no. 9405	8310
831110	XV	Electrodes; coated, of base metal, for electric arc-welding	8311
831120	XV	Wire; cored, of base metal, for electric arc-welding	8311
831130	XV	Rods and wire; coated rods and cored wire, of base metal, for soldering, brazing or welding by flame	8311
831190	XV	Wires, rods, tubes, plates, electrodes of base metal or metal carbides; of a kind used for soldering, brazing, welding; wires and rods for metal spraying; n.e.c. in item no. 8311	8311
840110	XVI	Nuclear reactors	8401
840120	XVI	Machinery and apparatus; for isotopic separation, and parts thereof	8401
840130	XVI	Fuel elements (cartridges); non-irradiated	8401
840140	XVI	Nuclear reactors; parts thereof	8401
840211	XVI	Boilers; watertube boilers with a steam production exceeding 45t per hour	8402
840212	XVI	Boilers; watertube boilers with a steam production not exceeding 45t per hour	8402
840219	XVI	Boilers; vapour generating boilers, including hybrid boilers n.e.c. in heading no. 8402	8402
840220	XVI	Boilers; super-heated water boilers	8402
840290	XVI	Boilers; parts of steam or other vapour generating boilers	8402
840310	XVI	Boilers; central heating boilers (excluding those of heading no. 8402)	8403
840390	XVI	Boilers; parts of central heating boilers (excluding those of heading no. 8402)	8403
840410	XVI	Boilers; auxiliary plant, for use with boilers of heading no. 8402 or 8403 (e.g. economisers, super-heaters, soot removers, gas recoverers)	8404
840420	XVI	Boilers; condensers, for steam or other vapour power units	8404
840490	XVI	Boilers; parts of auxiliary plant, for use with boilers of heading no. 8402 and 8403 and parts of condensers for steam or other vapour power units	8404
840510	XVI	Generators; producer gas, water gas, acetylene gas and similar water process gas generators, with or without their purifiers	8405
840590	XVI	Generators; parts of producer gas, water gas, acetylene gas and similar water process gas generators, with or without their purifiers	8405
840610	XVI	Turbines; steam and other vapour turbines, for marine propulsion	8406
840681	XVI	Turbines; steam and other vapour turbines, (for other than marine propulsion), of an output exceeding 40MW	8406
840682	XVI	Turbines; steam and other vapour turbines, (for other than marine propulsion), of an output not exceeding 40MW	8406
840690	XVI	Turbines; parts of steam and other vapour turbines	8406
840710	XVI	Engines; for aircraft, spark-ignition reciprocating or rotary internal combustion piston engines	8407
840721	XVI	Engines; outboard motors for marine propulsion, spark-ignition reciprocating or rotary internal combustion piston engines	8407
840729	XVI	Engines; for marine propulsion, (other than outboard motors), spark-ignition reciprocating or rotary internal combustion piston engines	8407
840731	XVI	Engines; reciprocating piston engines, of a kind used for the propulsion of vehicles of chapter 87, of a cylinder capacity not exceeding 50cc	8407
840732	XVI	Engines; reciprocating piston engines, of a kind used for the propulsion of vehicles of chapter 87, of a cylinder capacity exceeding 50cc but not exceeding 250cc	8407
840733	XVI	Engines; reciprocating piston engines, of a kind used for the propulsion of vehicles of chapter 87, of a cylinder capacity exceeding 250cc but not exceeding 1000cc	8407
840734	XVI	Engines; reciprocating piston engines, of a kind used for the propulsion of vehicles of chapter 87, of a cylinder capacity exceeding 1000cc	8407
840790	XVI	Engines; rotary internal combustion piston engines, for other than aircraft or marine propulsion	8407
840810	XVI	Engines; for marine propulsion, compression-ignition internal combustion piston engines (diesel or semi-diesel engines)	8408
840820	XVI	Engines; compression-ignition internal combustion piston engines (diesel or semi-diesel engines), of a kind used for the propulsion of vehicles of chapter 87	8408
840890	XVI	Engines; compression-ignition internal combustion piston engines (diesel or semi-diesel engines), of a kind used for other than marine propulsion or the vehicles of chapter 87	8408
840910	XVI	Engines; parts of aircraft engines (spark-ignition reciprocating or rotary internal combustion piston engines)	8409
840991	XVI	Engines; parts, suitable for use solely or principally with spark-ignition internal combustion piston engines (for other than aircraft)	8409
840999	XVI	Engines; parts for internal combustion piston engines (excluding spark-ignition)	8409
841011	XVI	Turbines; hydraulic turbines and water wheels, of a power not exceeding 1000kW	8410
841012	XVI	Turbines; hydraulic turbines and water wheels, of a power exceeding 1000kW but not exceeding 10000kW	8410
841013	XVI	Turbines; hydraulic turbines and water wheels, of a power exceeding 10000kW	8410
841090	XVI	Turbines; parts of hydraulic turbines and water wheels, including regulators	8410
841111	XVI	Turbo-jets; of a thrust not exceeding 25kN	8411
841112	XVI	Turbo-jets; of a thrust exceeding 25kN	8411
841121	XVI	Turbo-propellers; of a power not exceeding 1100kW	8411
841122	XVI	Turbo-propellers; of a power exceeding 1100kW	8411
841181	XVI	Turbines; gas-turbines (excluding turbo-jets and turbo-propellers), of a power not exceeding 5000kW	8411
841182	XVI	Turbines; gas-turbines (excluding turbo-jets and turbo-propellers), of a power exceeding 5000kW	8411
841191	XVI	Turbines; parts of turbo-jets and turbo-propellers	8411
841199	XVI	Turbines; parts of gas turbines (excluding turbo-jets and turbo-propellers)	8411
841210	XVI	Engines; reaction engines, other than turbo-jets	8412
841221	XVI	Engines; hydraulic power engines and motors, linear acting (cylinders)	8412
841229	XVI	Engines; hydraulic power engines and motors, other than linear acting (cylinders)	8412
841231	XVI	Engines; pneumatic power engines and motors, linear acting (cylinders)	8412
841239	XVI	Engines; pneumatic power engines and motors, other than linear acting (cylinders)	8412
841280	XVI	Engines; pneumatic power engines and motors, n.e.c. in heading no. 8412	8412
841290	XVI	Engines; parts, for engines and motors of heading no. 8412	8412
841311	XVI	Pumps; fitted or designed to be fitted with a measuring device, for dispensing fuel or lubricants, of the type used in filling-stations or in garages	8413
841319	XVI	Pumps; for liquids, fitted or designed to be fitted with a measuring device, other than pumps for dispensing fuel or lubricants	8413
841320	XVI	Pumps; hand, fitted or designed to be fitted with a measuring device, for liquids, other than those of item no. 8413.11 or 8413.19	8413
841330	XVI	Pumps; fuel, lubricating or cooling medium pumps for internal combustion piston engines	8413
841340	XVI	Pumps; concrete pumps	8413
841350	XVI	Pumps; reciprocating positive displacement pumps, n.e.c. in heading no. 8413, for liquids	8413
841360	XVI	Pumps; rotary positive displacement pumps, n.e.c. in heading no. 8413, for liquids	8413
841370	XVI	Pumps; centrifugal, n.e.c. in heading no. 8413, for liquids	8413
841381	XVI	Pumps and liquid elevators; n.e.c. in heading no. 8413	8413
841382	XVI	Liquid elevators	8413
841391	XVI	Pumps; parts thereof	8413
841392	XVI	Liquid elevators; parts thereof	8413
841410	XVI	Pumps; vacuum	8414
841420	XVI	Pumps; hand or foot-operated air pumps	8414
841430	XVI	Compressors; of a kind used in refrigerating equipment	8414
841440	XVI	Compressors; air compressors mounted on a wheeled chassis for towing	8414
841451	XVI	Fans; table, floor, wall, window, ceiling or roof fans, with a self-contained electric motor of an output not exceeding 125W	8414
841459	XVI	Fans; n.e.c. in item no. 8414.51	8414
841460	XVI	Hoods; ventilating or recycling hoods incorporating a fan, whether or not fitted with filters, having a maximum horizontal side not exceeding 120cm	8414
841470	XVI	Gas-tight biological safety cabinets; whether or not fitted with filters, having a maximum horizontal side not exceeding 120cm	8414
841480	XVI	Pumps and compressors; for air, vacuum or gas, n.e.c. in heading no. 8414	8414
841490	XVI	Pumps and compressors; parts, of air or vacuum pumps, air or other gas compressors and fans, ventilating or recycling hoods incorporating a fan	8414
841510	XVI	Air conditioning machines; comprising a motor-driven fan and elements for changing the temperature and humidity, of a kind designed to be fixed to a window, wall, ceiling or floor, self-contained or split-system	8415
841520	XVI	Air conditioning machines; comprising a motor driven fan and elements for changing the temperature and humidity, of a kind used for persons, in motor vehicles	8415
841581	XVI	Air conditioning machines; containing a motor driven fan, other than window or wall types, incorporating a refrigerating unit and a valve for reversal of the cooling/heat cycle (reversible heat pumps)	8415
841582	XVI	Air conditioning machines; containing a motor driven fan, other than window or wall types, incorporating a refrigerating unit	8415
841583	XVI	Air conditioning machines; containing a motor driven fan, other than window or wall types, not incorporating a refrigerating unit	8415
841590	XVI	Air conditioning machines; with motor driven fan and elements for temperature control, parts thereof	8415
841610	XVI	Furnaces; furnace burners, for liquid fuel	8416
841620	XVI	Furnaces; furnace burners, for pulverized solid fuel or gas, including combination burners	8416
841630	XVI	Furnace accessories; mechanical stokers, mechanical grates, mechanical ash dischargers and similar appliances	8416
841690	XVI	Furnaces; parts of furnace burners, for liquid fuel, pulverized solid fuel or gas, mechanical stokers, grates, ash dischargers and the like	8416
841710	XVI	Furnaces and ovens; non-electric, for the roasting, melting or other heat-treatment of ores, pyrites or of metals, for industrial or laboratory use	8417
841720	XVI	Ovens; non-electric, bakery ovens, including biscuit ovens	8417
841780	XVI	Furnaces and ovens; including incinerators, non-electric, for industrial or laboratory use, n.e.c. in heading no. 8417	8417
841790	XVI	Furnaces and ovens; parts of non-electric furnaces and ovens (including incinerators), of industrial or laboratory use	8417
841810	XVI	Refrigerators and freezers; combined refrigerator-freezers, fitted with separate external doors, electric or other	8418
841821	XVI	Refrigerators; for household use, compression-type, electric or other	8418
841829	XVI	Refrigerators; household, electric or not, other than compression-type	8418
841830	XVI	Freezers; of the chest type, not exceeding 800l capacity	8418
841840	XVI	Freezers; of the upright type, not exceeding 900l capacity	8418
841850	XVI	Furniture incorporating refrigerating or freezing equipment; for storage and display, n.e.c. in item no. 8418.1, 8418.2, 8418.3 or 8418.4 (chests, cabinets, display counters, show-cases and the like)	8418
841861	XVI	Heat pumps; other than air conditioning machines of heading no. 8415	8418
841869	XVI	Refrigerating or freezing equipment; n.e.c. in heading no. 8418	8418
841891	XVI	Refrigerating or freezing equipment; parts, furniture designed to receive refrigerating or freezing equipment	8418
841899	XVI	Refrigerating or freezing equipment; parts thereof, other than furniture	8418
841911	XVI	Heaters; instantaneous gas water heaters, for domestic or other purposes	8419
841912	XVI	Heaters; solar water heaters, non-electric	8419
841919	XVI	Heaters; instantaneous or storage water heaters, non-electric, (other than instantaneous gas or solar water heaters)	8419
841920	XVI	Sterilizers; for medical, surgical or laboratory use, not used for domestic purposes	8419
841933	XVI	Dryers; lyophilisation apparatus, freeze drying units and spray dryers, not used for domestic purposes	8419
841934	XVI	Dryers; for agricultural products, not used for domestic purposes	8419
841935	XVI	Dryers; for wood, paper pulp, paper or paperboard, not used for domestic purposes	8419
841939	XVI	Dryers; for products n.e.c. in heading no. 8419, not used for domestic purposes	8419
841940	XVI	Distilling or rectifying plant; not used for domestic purposes	8419
841950	XVI	Heat exchange units; not used for domestic purposes	8419
841960	XVI	Machinery; for liquefying air or gas, not used for domestic purposes	8419
841981	XVI	Machinery, plant and equipment; for making hot drinks, for cooking or heating food	8419
841989	XVI	Machinery, plant and laboratory equipment; for treating materials by change of temperature, other than for making hot drinks or cooking or heating food	8419
841990	XVI	Machinery, plant and laboratory equipment; parts of equipment for treating materials by a process involving a change of temperature	8419
842010	XVI	Machines; calendering or other rolling machines, for other than metal or glass	8420
842091	XVI	Machines; parts, cylinders for calendering or other rolling machines, for other than metal or glass	8420
842099	XVI	Machines; parts, (other than cylinders), for calendering or other rolling machines, for other than metal or glass	8420
842111	XVI	Centrifuges; cream separators	8421
842112	XVI	Centrifuges; clothes-dryers	8421
842119	XVI	Centrifuges; n.e.c. in heading no. 8421, including centrifugal dryers (but not clothes-dryers)	8421
842121	XVI	Machinery; for filtering or purifying water	8421
842122	XVI	Machinery; for filtering or purifying beverages other than water	8421
842123	XVI	Machinery; filtering or purifying machinery, oil or petrol filters for internal combustion engines	8421
842129	XVI	Machinery; for filtering or purifying liquids, n.e.c. in item no. 8421.2	8421
842131	XVI	Machinery; intake air filters for internal combustion engines	8421
842132	XVI	Machinery; catalytic converters or particulate filters, whether or not combined, for purifying or filtering exhaust gases from internal combustion engines	8421
842139	XVI	Machinery; for filtering or purifying gases, other than intake air filters, catalytic converters or particulate filters for internal combustion engines	8421
842191	XVI	Centrifuges; parts thereof, including parts for centrifugal dryers	8421
842199	XVI	Machinery; parts for filtering or purifying liquids or gases	8421
842211	XVI	Dish washing machines; of the household type	8422
842219	XVI	Dish washing machines; of other than household type	8422
842220	XVI	Machinery; for cleaning or drying bottles or other containers	8422
842230	XVI	Machinery; for filling, closing, sealing, capsuling or labelling bottles, cans, bags or other containers, machinery for aerating beverages	8422
842240	XVI	Machinery; for packing or wrapping	8422
842290	XVI	Machinery; parts of machinery of heading no. 8422	8422
842310	XVI	Weighing machines; personal (including baby scales) and household scales	8423
842320	XVI	Weighing machines; scales for continuous weighing of goods on conveyors	8423
842330	XVI	Weighing machines; constant weight scales and scales for discharging a predetermined weight of material into a bag or container, including hopper scales	8423
842381	XVI	Weighing machines; other than personal, conveyor or constant weight scales, having a maximum weighing capacity not exceeding 30kg (excluding balances of a sensitivity of 5cg or better)	8423
842382	XVI	Weighing machines; other than personal, conveyor or constant weight scales, having a maximum weighing capacity exceeding 30kg but not exceeding 5000kg	8423
842389	XVI	Weighing machines; other than personal, conveyor or constant weight scales, having a maximum weighing capacity exceeding 5000kg	8423
842390	XVI	Weighing machines; weights of all kinds, parts of weighing machinery	8423
842410	XVI	Fire extinguishers; whether or not charged	8424
842420	XVI	Spray guns and similar appliances	8424
842430	XVI	Mechanical appliances; steam or sand blasting machines and similar jet projecting machines	8424
842441	XVI	Mechanical appliances; agricultural or horticultural sprayers; portable sprayers	8424
842449	XVI	Mechanical appliances; agricultural or horticultural sprayers; other than portable sprayers	8424
842482	XVI	Mechanical appliances; agricultural or horticultural, n.e.c. in heading 8424	8424
842489	XVI	Mechanical appliances; for projecting, dispersing or spraying liquids or powders, for other than agricultural or horticultural use, whether or not hand-operated	8424
842490	XVI	Mechanical appliances; parts of machines projecting, dispersing or spraying liquids or powders, whether or not hand-operated	8424
842511	XVI	Pulley tackle and hoists; powered by an electric motor (excluding skip hoists or hoists of a kind used for raising vehicles)	8425
842519	XVI	Pulley tackle and hoists; not powered by an electric motor (excluding skip hoists or hoists of a kind used for raising vehicles)	8425
842531	XVI	Winches; capstans; powered by an electric motor	8425
842539	XVI	Winches; capstans; not powered by an electric motor	8425
842541	XVI	Jacks; built-in jacking systems of a type used in garages, for raising vehicles	8425
842542	XVI	Jacks and hoists; hydraulic, of a kind used for raising vehicles	8425
842549	XVI	Jacks and hoists; (other than hydraulic), of a kind used for raising vehicles	8425
842611	XVI	Cranes; overhead travelling cranes on fixed support	8426
842612	XVI	Cranes; mobile lifting frames on tyres and straddle carriers	8426
842619	XVI	Cranes; transporter, gantry and bridge cranes	8426
842620	XVI	Cranes; tower cranes	8426
842630	XVI	Cranes; portal or pedestal jib cranes	8426
842641	XVI	Cranes; self-propelled derricks and cranes, on tyres, n.e.c. in heading no. 8426	8426
842649	XVI	Cranes; self-propelled derricks and cranes, not on tyres, n.e.c. in heading no. 8426	8426
842691	XVI	Cranes and derricks; designed for mounting on road vehicles	8426
842699	XVI	Cranes and derricks; for other than mounting on road vehicles, n.e.c. in heading no. 8426	8426
842710	XVI	Fork-lift and other works trucks; fitted with lifting or handling equipment, self-propelled by electric motor	8427
842720	XVI	Fork-lift and other works trucks; fitted with lifting or handling equipment, self-propelled by other than electric motor	8427
842790	XVI	Fork-lift and other works trucks; fitted with lifting or handling equipment, not self-propelled	8427
842810	XVI	Lifts and skip hoists	8428
842820	XVI	Elevators and conveyors; pneumatic	8428
842831	XVI	Elevators and conveyors; continuous-action, for goods and materials, specially designed for underground use, n.e.c. in item no. 8428.20	8428
842832	XVI	Elevators and conveyors; continuous-action, for goods or materials, bucket type, n.e.c. in item no. 8428.20 or 8428.31	8428
842833	XVI	Elevators and conveyors; continuous-action, for goods or materials, belt type, n.e.c. in item no. 8428.20 or 8428.31	8428
842839	XVI	Elevators and conveyors; continuous-action, for goods or materials, n.e.c. in item no. 8428.20, 8428.31, 8428.32 or 8428.33	8428
842840	XVI	Escalators and moving walkways	8428
842860	XVI	Teleferics, chair-lifts, ski-draglines, traction mechanisms for funiculars	8428
842870	XVI	Industrial robots	8428
842890	XVI	Lifting, handling, loading or unloading machinery; n.e.c. in heading no. 8425, 8426, 8427 or 8428	8428
842911	XVI	Bulldozers and angledozers; self-propelled, track laying	8429
842919	XVI	Bulldozers and angledozers; self-propelled, other than track laying	8429
842920	XVI	Graders and levellers	8429
842930	XVI	Scrapers; self-propelled	8429
842940	XVI	Tamping machines and road rollers; self-propelled	8429
842951	XVI	Front-end shovel loaders	8429
842952	XVI	Mechanical shovels, excavators and shovel loaders; with a 360 degree revolving super structure	8429
842959	XVI	Mechanical shovels, excavators and shovel loaders; n.e.c. in item no. 8429.50	8429
843010	XVI	Pile-drivers and pile-extractors	8430
843020	XVI	Snow-ploughs and snow-blowers	8430
843031	XVI	Coal or rock cutters and tunnelling machinery; self-propelled	8430
843039	XVI	Coal or rock cutters and tunnelling machinery; not self-propelled	8430
843041	XVI	Boring or sinking machinery; self-propelled, n.e.c. in heading no. 8430	8430
843049	XVI	Boring and sinking machinery; not self-propelled	8430
843050	XVI	Machinery; for handling earth, minerals or ores, self-propelled, n.e.c. in heading no. 8430	8430
843061	XVI	Machinery; for tamping or compacting, not self-propelled	8430
843069	XVI	Machinery; for moving, levelling, scraping, grading, excavating earth minerals or ores; not self propelled n.e.c in 84.30	8430
843110	XVI	Machinery; parts of the machinery of heading no. 8425	8431
843120	XVI	Machinery; parts of the machinery of heading no. 8427	8431
843131	XVI	Lifts, skip hoists or escalators; parts thereof	8431
843139	XVI	Machinery; parts of the machinery of heading no. 8428, (other than lifts, skip hoists or escalators)	8431
843141	XVI	Machinery parts; buckets, shovels, grabs and grips, for the machinery of heading no. 8426 and 8430	8431
843142	XVI	Machinery parts; bulldozer or angledozer blades	8431
843143	XVI	Boring or sinking machinery; parts for boring or sinking machinery of subheading 8430.41 or 8430.49	8431
843149	XVI	Machinery; parts of machines handling earth, minerals or ores and n.e.c. in heading no. 8431	8431
843210	XVI	Ploughs; for soil preparation	8432
843221	XVI	Harrows; disc harrows	8432
843229	XVI	Harrows; (excluding disc), scarifiers, cultivators, weeders and hoes	8432
843231	XVI	Seeders, planters and transplanters; no-till direct seeders, planters and transplanters	8432
843239	XVI	Seeders, planters and transplanters; other than no-till direct seeders, planters and transplanters	8432
843241	XVI	Spreaders and distributors; for manure and fertilizers, for agricultural, horticultural or forestry use; manure spreaders	8432
843242	XVI	Spreaders and distributors; for manure and fertilizers, for agricultural, horticultural or forestry use; fertiliser distributors	8432
843280	XVI	Rollers; for lawns or sports-grounds	8432
843290	XVI	Machinery; parts of machinery for soil preparation or cultivation or for rollers for lawns or sports-grounds	8432
843311	XVI	Mowers; lawn, parks or sports-grounds, powered, with the cutting device rotating in a horizontal plane	8433
843319	XVI	Mowers; for lawns, parks or sports-grounds, other than with the cutting device rotating in a horizontal plane	8433
843320	XVI	Mowers; n.e.c. in item no. 8433.1 (including cutter bars for tractor mounting)	8433
843330	XVI	Haymaking machinery	8433
843340	XVI	Balers; straw or fodder balers, including pick-up balers	8433
843351	XVI	Combine harvester-threshers	8433
843352	XVI	Threshing machinery; other than combine harvester-threshers	8433
843353	XVI	Harvesting machinery; for roots or tubers	8433
843359	XVI	Harvesting machinery; n.e.c. in heading no. 8433	8433
843360	XVI	Machines; for cleaning, sorting or grading eggs, fruit or other agricultural produce	8433
843390	XVI	Harvesting machinery; parts, including parts of threshing machinery, straw or fodder balers and grass or hay mowers	8433
843410	XVI	Milking machines	8434
843420	XVI	Dairy machinery	8434
843490	XVI	Milking machines and dairy machinery; parts thereof	8434
843510	XVI	Presses, crushers and similar machinery; used in the manufacture of wine, cider, fruit juices or similar beverages	8435
843590	XVI	Presses, crushers and similar machinery; parts, used in the manufacture of wine, cider, fruit juices or similar beverages	8435
843610	XVI	Machinery; for preparing animal feeding stuffs	8436
843621	XVI	Poultry incubators and brooders	8436
843629	XVI	Poultry-keeping machinery; other than incubators and brooders	8436
843680	XVI	Machinery; for agricultural, horticultural or forestry use and n.e.c. in heading no. 8436	8436
843691	XVI	Machinery; parts of poultry-keeping machinery or poultry incubators and brooders	8436
843699	XVI	Machinery; parts of that machinery for agricultural, horticultural or forestry use n.e.c. in heading no. 8436	8436
843710	XVI	Machines; for cleaning, sorting or grading seed, grain or dried leguminous vegetables	8437
843780	XVI	Machinery; for use in the milling industry or for the working of cereals or dried leguminous vegetables, other than farm-type machinery	8437
843790	XVI	Machines; parts of those for cleaning, sorting or grading seed, grain or dried leguminous vegetables or for milling or working cereals or dried leguminous vegetables (not farm-type machinery)	8437
843810	XVI	Machinery; industrial, for bakery and for the manufacture of macaroni, spaghetti or similar products	8438
843820	XVI	Machinery; industrial, for the manufacture of confectionery, cocoa or chocolate	8438
843830	XVI	Machinery; industrial, for sugar manufacture	8438
843840	XVI	Machinery; industrial, brewery machinery	8438
843850	XVI	Machinery; industrial, for the preparation of meat or poultry	8438
843860	XVI	Machinery; industrial, for the preparation of fruits, nuts or vegetables	8438
843880	XVI	Machinery; used in the industrial preparation or manufacture of food or drink, n.e.c. in heading no. 8438	8438
843890	XVI	Machinery; parts of those machines used in the industrial preparation or manufacture of food or drink	8438
843910	XVI	Machinery; for making pulp of fibrous cellulosic material	8439
843920	XVI	Machinery; for making paper or paperboard	8439
843930	XVI	Machinery; for finishing paper or paperboard	8439
843991	XVI	Machinery; parts of machinery for making pulp of fibrous cellulosic material	8439
843999	XVI	Machinery; parts of machinery for making or finishing paper or paperboard	8439
844010	XVI	Book-binding machinery; including book-sewing machines	8440
844090	XVI	Book-binding machinery; including book-sewing machines, parts thereof	8440
844110	XVI	Machines; cutting, of all kinds, for making up paper pulp, paper or paperboard	8441
844120	XVI	Machines; for making bags, sacks or envelopes of paper pulp, paper or paperboard	8441
844130	XVI	Machines; for making cartons, boxes, cases, tubes, drums or similar containers (other than by moulding), of paper pulp, paper or paperboard	8441
844140	XVI	Machines; for moulding articles, in paper pulp, paper or paperboard	8441
844180	XVI	Machinery; n.e.c. in heading no. 8441, for making up paper pulp, paper or paperboard	8441
844190	XVI	Machinery; parts of machinery for making up paper pulp, paper or paperboard, including cutting machines of all kinds	8441
844230	XVI	Machinery, apparatus and equipment (excluding machines of heading no. 8456 to 8465) for preparing or making printing components	8442
844240	XVI	Machinery, apparatus and equipment (excluding machines of heading no. 8456 to 8465) for preparing or making printing components; parts thereof	8442
844250	XVI	Plates, cylinders and other printing components; lithographic stones prepared for printing purposes (for example, planed, grained or polished)	8442
844311	XVI	Printing machinery; offset, reel-fed	8443
844312	XVI	Printing machinery; offset, sheet-fed, office type (sheet size not exceeding 22 x 36cm in the unfolded state)	8443
844313	XVI	Printing machinery; offset, n.e.c. in item no. 8443.1	8443
844314	XVI	Printing machinery; letterpress, reel-fed, excluding flexographic printing	8443
844315	XVI	Printing machinery; letterpress, other than reel-fed, excluding flexographic printing	8443
844316	XVI	Printing machinery; flexographic	8443
844317	XVI	Printing machinery; gravure	8443
844319	XVI	Printing machinery; used for printing by means of plates, cylinders and other printing components of heading 84.42, n.e.c. in item no. 8443.1	8443
844331	XVI	Printing, copying, and facsimile machines; machines which perform two or more of the functions of printing, copying or facsimile transmission, capable of connecting to an automatic data processing machine or to a network	8443
844332	XVI	Printing, copying, and facsimile machines; single-function printing, copying or facsimile machines, capable of connecting to an automatic data processing machine or to a network	8443
844339	XVI	Printing, copying, and facsimile machines; single-function printing, copying or facsimile machines, not capable of connecting to an automatic data processing machine or to a network	8443
844391	XVI	Printing machinery used for printing by means of plates, cylinders and other printing components of heading 8442; parts and accessories	8443
844399	XVI	Printing machinery; parts and accessories, n.e.c. in item no. 8443.91	8443
844400	XVI	Textile machinery; for extruding, drawing, texturing or cutting man-made textile materials	8444
844511	XVI	Textile machinery; carding machines for preparing textile fibres	8445
844512	XVI	Textile machinery; combing machines for preparing textile fibres	8445
844513	XVI	Textile machinery; drawing or roving machines for preparing textile fibres	8445
844519	XVI	Textile machinery; n.e.c. in heading no. 8445, for preparing textile fibres	8445
844520	XVI	Textile machinery; spinning machines	8445
844530	XVI	Textile machinery; doubling or twisting machines	8445
844540	XVI	Textile machinery; winding (including weft-winding) or reeling machines	8445
844590	XVI	Textile machinery; involved in textile fibre or textile yarn preparation and n.e.c. in heading no. 8445	8445
844610	XVI	Weaving machines (looms); for weaving fabrics of a width 30cm or less	8446
844621	XVI	Weaving machines (looms); for weaving fabrics of a width exceeding 30cm, shuttle type, power looms	8446
844629	XVI	Weaving machines (looms); for weaving fabrics of a width exceeding 30cm, shuttle type, other than power looms	8446
844630	XVI	Weaving machines (looms); for weaving fabrics of a width exceeding 30cm, shuttleless type	8446
844711	XVI	Knitting machines; circular, with cylinder diameter not exceeding 165mm	8447
844712	XVI	Knitting machines; circular, with cylinder diameter exceeding 165mm	8447
844720	XVI	Knitting machines; flat, stitch-bonding machines	8447
844790	XVI	Machines; for making gimped yarn, tulle, lace, embroidery, trimmings, braid or net and machines for tufting	8447
844811	XVI	Machinery, auxiliary; dobbies and jacquards, card reducing, copying, punching or assembling machines for use therewith	8448
844819	XVI	Machinery, auxiliary; for machines of heading no. 8444, 8445, 8446 or 8447, n.e.c. in item no. 8448.11	8448
844820	XVI	Machines; parts and accessories of machines or auxiliary machinery of heading no. 8444	8448
844831	XVI	Machines, card clothing; parts and accessories	8448
844832	XVI	Machines; parts and accessories of machines or auxiliary machinery for preparing textile fibres, other than card clothing	8448
844833	XVI	Machines; parts and accessories of machines or auxiliary machinery, spindles, spindle flyers, spinning rings and ring travellers	8448
844839	XVI	Machines; parts and accessories of machines or auxiliary machinery of heading no. 8445, n.e.c. in item no. 8448.3	8448
844842	XVI	Weaving machines (looms); parts including their auxiliary machinery, and accessories thereof, reeds for looms, healds and heald-frames	8448
844849	XVI	Weaving machines (looms); parts including their auxiliary machinery, and accessories thereof n.e.c. in item no. 8448.4	8448
844851	XVI	Machines; parts and accessories of machines of heading no. 8447 or auxiliary machinery, sinkers, needles and other articles used in forming stitches	8448
844859	XVI	Machines; parts and accessories of machines or auxiliary machinery of heading no. 8447, other than sinkers, needles and other articles used in forming stitches	8448
844900	XVI	Machinery; for manufacture or finishing felt or non-wovens in the piece or in shapes, including machinery for making felt hats, blocks for making hats	8449
845011	XVI	Washing machines; household or laundry-type, fully-automatic, (of a dry linen capacity not exceeding 10kg)	8450
845012	XVI	Washing machines; household or laundry-type, with built-in centrifugal drier, (not fully-automatic), of a dry linen capacity not exceeding 10kg	8450
845019	XVI	Washing machines; household or laundry-type, not fully-automatic, without built-in centrifugal drier, of a dry linen capacity not exceeding 10kg	8450
845020	XVI	Washing machines; household or laundry-type, of a dry linen capacity exceeding 10kg	8450
845090	XVI	Washing machines; parts for household or laundry-type	8450
845110	XVI	Dry-cleaning machines	8451
845121	XVI	Drying machines; of a dry linen capacity not exceeding 10kg	8451
845129	XVI	Drying machines; of a dry linen capacity exceeding 10kg	8451
845130	XVI	Ironing machines and presses (including fusing presses)	8451
845140	XVI	Machines; for washing, bleaching or dyeing	8451
845150	XVI	Machines; for reeling, unreeling, folding, cutting or pinking textile fabrics	8451
845180	XVI	Machinery; for wringing, dressing, finishing, coating or impregnating textile yarns, fabrics or made up textile articles; for applying paste to base fabric used in manufacture of floor coverings	8451
845190	XVI	Machinery; parts, of the machinery of heading no. 8451	8451
845210	XVI	Sewing machines; of the household type	8452
845221	XVI	Sewing machines; (not household type), automatic units	8452
845229	XVI	Sewing machines; not household or automatic unit type	8452
845230	XVI	Sewing machine needles	8452
845290	XVI	Sewing machines; furniture, bases and covers for sewing machines and parts thereof, and other parts of sewing machines	8452
845310	XVI	Machinery; for preparing, tanning or working hides, skins or leather, other than sewing machines	8453
845320	XVI	Machinery; for making or repairing footwear, other than sewing machines	8453
845380	XVI	Machinery; for making or repairing articles of hides, skins or leather, other than sewing machines	8453
845390	XVI	Machinery; parts of those for preparing, tanning or working hides, skins or leather, for making or repairing footwear or other articles of hides, skin or leather, other than sewing machines	8453
845410	XVI	Converters; of a type used in metallurgy or in metal foundries	8454
845420	XVI	Ingot moulds and ladles; of a kind used in metallurgy or in metal foundries	8454
845430	XVI	Casting machines; of a kind used in metallurgy or in metal foundries	8454
845490	XVI	Machines; parts of converters, ladles, ingot moulds and casting machines, of a kind used in metallurgy or in metal foundries	8454
845510	XVI	Metal-rolling mills; tube mills	8455
845521	XVI	Metal-rolling mills; hot or combination hot and cold rolling mills	8455
845522	XVI	Metal-rolling mills; cold	8455
845530	XVI	Metal-rolling mills; rolls thereof	8455
845590	XVI	Metal-rolling mills; parts thereof	8455
845611	XVI	Machine-tools; for working any material by removal of material; operated by laser	8456
845612	XVI	Machine-tools; for working any material by removal of material; operated by other light or photon beam processes (not laser)	8456
845620	XVI	Machine-tools; for working any material by removal of material, operated by ultrasonic processes	8456
845630	XVI	Machine-tools; for working any material by removal of material, operated by electro-discharge processes	8456
845640	XVI	Machine tools; for working any material by removal of material; operated by plasma arc processes;	8456
845650	XVI	Machine tools; for working any material by removal of material; operated by water-jet cutting machines	8456
845690	XVI	Machine tools; for working any material by removal of material; operated by other processes n.e.c. in heading 8456	8456
845710	XVI	Machining centres; for working metal	8457
845720	XVI	Machines; unit construction machines (single station), for working metal	8457
845730	XVI	Metal machines; multi-station transfer machines, for working metal	8457
845811	XVI	Lathes; for removing metal, horizontal, numerically controlled	8458
845819	XVI	Lathes; for removing metal, horizontal, other than numerically controlled	8458
845891	XVI	Lathes; for removing metal, numerically controlled, other than horizontal lathes	8458
845899	XVI	Lathes; for removing metal, other than horizontal or numerically controlled lathes	8458
845910	XVI	Machine-tools; way-type unit head machines, for drilling, boring, milling, threading or tapping by removing metal, other than lathes of heading no. 8458	8459
845921	XVI	Machine-tools; for drilling by removing metal, numerically controlled	8459
845929	XVI	Machine-tools; for drilling by removing metal, other than numerically controlled	8459
845931	XVI	Machine-tools; for boring-milling by removing metal, numerically controlled	8459
845939	XVI	Machine-tools; for boring-milling by removing metal, other than numerically controlled	8459
845941	XVI	Machine-tools; for boring by removing metal, numerically controlled boring machines, n.e.c. in heading 8459	8459
845949	XVI	Machine-tools; for boring by removing metal, not numerically controlled boring machines, n.e.c. in heading 8459	8459
845951	XVI	Machine-tools; for milling by removing metal, knee-type, numerically controlled	8459
845959	XVI	Machine-tools; for milling by removing metal, knee-type, other than numerically controlled	8459
845961	XVI	Machine-tools; for milling by removing metal, (not knee-type), numerically controlled	8459
845969	XVI	Machine-tools; for milling by removing metal, not knee-type, other than numerically controlled	8459
845970	XVI	Machine-tools; for threading or tapping by removing metal	8459
846012	XVI	Machine-tools; flat-surface grinding machines, numerically controlled	8460
846019	XVI	Machine-tools; flat-surface grinding machines, other than numerically controlled	8460
846022	XVI	Machine-tools; grinding machines (excluding flat-surface), centreless, numerically controlled	8460
846023	XVI	Machine-tools; cylindrical grinding machines (excluding flat-surface and centreless), numerically controlled	8460
846024	XVI	Machine-tools; grinding machines (excluding flat-surface, cylindrical and centreless), numerically controlled	8460
846029	XVI	Machine-tools; grinding machines (excluding flat-surface), other than numerically controlled	8460
846031	XVI	Machine-tools; sharpening (tool or cutter grinding) machines, numerically controlled	8460
846039	XVI	Machine-tools; sharpening (tool or cutter grinding) machines, other than numerically controlled	8460
846040	XVI	Machine-tools; for honing or lapping	8460
846090	XVI	Machine-tools; for deburring, grinding, polishing or otherwise finishing metal, sintered metal carbides or cermets by means of grinding stones, abrasives or polishing products, n.e.c. in heading no. 8460	8460
846120	XVI	Machine-tools; shaping or slotting machines, working by removing metal, sintered metal carbides or cermets	8461
846130	XVI	Machine-tools; broaching machines, working by removing metal, sintered metal carbides or cermets	8461
846140	XVI	Machine-tools; gear cutting, gear grinding or gear finishing machines, working by removing metal, sintered metal carbides or cermets	8461
846150	XVI	Machine-tools; sawing or cutting-off machines, working by removing metal, sintered metal carbides or cermets	8461
846190	XVI	Machine-tools; planing machines, and other machine-tools n.e.c. in heading no. 8461; working by removing metal, sinistered metal carbides or cerments.	8461
846211	XVI	Machine-tools; forging and die-forging machines (including presses), closed die forging machines, for working metal	8462
846219	XVI	Machine-tools; hot forming machines, hot hammers, for working metal	8462
846222	XVI	Machine-tools; bending, folding, straightening or flattening machines (including press brakes) for flat products, for working metal, numerically controlled	8462
846223	XVI	Machine-tools; bending, folding, straightening or flattening machines (including presses), for working metal, numerically controlled press brakes	8462
846224	XVI	Machine-tools; bending, folding, straightening or flattening machines (including presses), for working metal, numerically controlled panel benders	8462
846225	XVI	Machine-tools; bending, folding, straightening or flattening machines (including presses), for working metal, numerically controlled roll forming machines	8462
846226	XVI	Machine-tools; bending, folding, straightening or flattening machines (including presses), for working metal, numerically controlled bending, folding, straightening or fattening machines (not press brakes, panel benders or roll forming machines)	8462
846229	XVI	Machine-tools; bending, folding, straightening or flattening machines (including press brakes), for working metal, numerically controlled n.e.c. in item 84.62.2	8462
846232	XVI	Machine-tools; slitting lines and cut-to-length lines, for working metal	8462
846233	XVI	Machine-tools; shearing machines (excluding presses) for flat products, numerically controlled, other than combined punching and shearing machines, for working metal	8462
846239	XVI	Machine-tools; shearing machines (excluding presses) for flat products, other than numerically controlled, other than combined punching and shearing machines, for working metal	8462
846242	XVI	Machine-tools; punching, notching or nibbling machines (excluding presses) for flat products including combined punching and shearing machines, numerically controlled, for working metal	8462
846249	XVI	Machine-tools; punching, notching or nibbling machines (excluding presses) for flat products including combined punching and shearing machines, other than numerically controlled, for working metal	8462
846251	XVI	Machine-tools; for working tube, pipe, hollow section and bar (excluding presses), for working metal, numerically controlled	8462
846259	XVI	Machine-tools; for working tube, pipe, hollow section and bar (excluding presses), for working metal, not numerically controlled	8462
846261	XVI	Machine-tools; cold metal working presses, hydraulic presses	8462
846262	XVI	Machine-tools; cold metal working presses, mechanical presses	8462
846263	XVI	Machine-tools; cold metal working presses, servo-presses	8462
846269	XVI	Machine-tools; cold metal working presses, other than hydraulic, mechanical or servo-presses	8462
846290	XVI	Machine-tools; (including presses) for working metal by forging, hammering or die-forging, for bending, folding, straightening, flattening, shearing, punching, notching or nibbling metal, n.e.c. in heading 8462	8462
846310	XVI	Machine-tools; for working metal, sintered metal carbides or cermets, without removing material, draw-benches for bars, tubes, profiles, wire or the like	8463
846320	XVI	Machine-tools; for working metal, sintered metal carbides or cermets, without removing material, thread rolling machines	8463
846330	XVI	Machine-tools; machines for working wire, without removing material	8463
846390	XVI	Machine-tools; for working metal, sintered metal carbides or cermets, without removing material, n.e.c. in heading no. 8463	8463
846410	XVI	Machine-tools; sawing machines, for working stone, ceramics, concrete, asbestos-cement or like mineral materials or for cold working glass	8464
846420	XVI	Machine-tools; grinding or polishing machines, for working stone, ceramics, concrete, asbestos-cement or like mineral materials or for cold working glass	8464
846490	XVI	Machine-tools; for working stone, ceramics, concrete, asbestos-cement or like mineral materials or for cold working glass, (other than sawing, grinding or polishing machines)	8464
846510	XVI	Machine-tools; which can carry out different types of machining operations without tool change between such operations, for working wood, cork, bone, hard rubber, hard plastics or similar	8465
846520	XVI	Machine-tools; for working wood, cork, bone, hard rubber, hard plastics or similar hard materials; machining centres	8465
846591	XVI	Machine-tools; for working wood, cork, bone, hard rubber, hard plastics or similar hard materials; sawing machines	8465
846592	XVI	Machine-tools; for working wood, cork, bone, hard rubber, hard plastics or similar hard materials; planing, milling or moulding (by cutting) machines	8465
846593	XVI	Machine-tools; for working wood, cork, bone, hard rubber, hard plastics or similar hard materials; grinding, sanding or polishing machines	8465
846594	XVI	Machine-tools; for working wood, cork, bone, hard rubber, hard plastics or similar hard materials; bending or assembling machines	8465
846595	XVI	Machine-tools; for working wood, cork, bone, hard rubber, hard plastics or similar hard materials; drilling or morticing machines	8465
846596	XVI	Machine-tools; for working wood, cork, bone, hard rubber, hard plastics or similar hard materials; splitting, slicing or paring machines	8465
846599	XVI	Machine-tools; for working wood, cork, bone, hard rubber, hard plastics or similar hard materials; n.e.c. in heading no. 8465	8465
846610	XVI	Parts & accessories suited for use solely/principally with machines of headings 8456-8465; tool holders and self-opening dieheads	8466
846620	XVI	Parts & accessories suited for use solely/principally with machines of headings 8456-8465; work holders	8466
846630	XVI	Parts & accessories suited for use solely/principally with machines of headings 8456-8465; dividing heads and other special attachments for machines	8466
846691	XVI	Parts & accessories suited for use solely/principally; for the machines of heading no. 8464, n.e.c. in heading no. 8466	8466
846692	XVI	Parts & accessories suited for use solely/principally for the machines of heading no. 8465, n.e.c. in heading no. 8466	8466
846693	XVI	Parts & accessories suited for use solely/principally with machines of headings 8456-8465; n.e.c. in heading no. 8466	8466
846694	XVI	Machine-tools; parts and accessories, for the machines of heading no. 8462 or 8463, n.e.c. in heading no. 8466	8466
846711	XVI	Tools; for working in the hand, pneumatic, rotary type (including combined rotary-percussion)	8467
846719	XVI	Tools; for working in the hand, pneumatic, other than rotary type	8467
846721	XVI	Tools; for working in the hand, with self-contained electric motor; drills of all kinds	8467
846722	XVI	Tools; for working in the hand, with self-contained electric motor; saws	8467
846729	XVI	Tools; for working in the hand, with self-contained electric motor; other than saws and drills	8467
846781	XVI	Tools; for working in the hand, chain saws with self-contained non-electric motor	8467
846789	XVI	Tools; for working in the hand, (other than chain saws), hydraulic or with self-contained non-electric motor, (not pneumatic)	8467
846791	XVI	Tools; for working in the hand, parts of chain saws, with self-contained non-electric motor	8467
846792	XVI	Tools; for working in the hand, parts of pneumatic tools	8467
846799	XVI	Tools; for working in the hand, parts thereof for other than chain saws and pneumatic tools	8467
846810	XVI	Machinery and apparatus; hand-held blow pipes for soldering, brazing or welding, whether or not capable of cutting	8468
846820	XVI	Machinery and apparatus; gas operated machinery and apparatus n.e.c. in item no. 8468.10, for soldering, brazing or welding, whether or not capable of cutting	8468
846880	XVI	Machinery and apparatus; for soldering, brazing or welding, whether or not capable of cutting, n.e.c. in heading no. 8468	8468
846890	XVI	Machinery and apparatus; parts, soldering, brazing or welding, whether or not capable of cutting, parts thereof	8468
847010	XVI	Calculating machines; electronic calculators capable of operation without an external source of electric power and pocket-size data recording, reproducing and displaying machines with calculating functions	8470
847021	XVI	Calculating machines; electronic, incorporating a printing device, needing an external source of power	8470
847029	XVI	Calculating machines; electronic, (not incorporating a printing device), needing an external power source	8470
847030	XVI	Calculating machines; non-electronic	8470
847050	XVI	Cash registers	8470
847090	XVI	Machines incorporating a calculating device; n.e.c. in heading no. 8470	8470
847130	XVI	Automatic data processing machines; portable, weighing not more than 10kg, consisting of at least a central processing unit, a keyboard and a display	8471
847141	XVI	Automatic data processing machines; comprising in the same housing at least a central processing unit and an input and output unit, whether or not combined, n.e.c. in item no. 8471.30	8471
847149	XVI	Automatic data processing machines; presented in the form of systems, n.e.c. in item no. 8471.30 or 8471.41	8471
847150	XVI	Units of automatic data processing machines; processing units other than those of item no. 8471.41 or 8471.49, whether or not containing in the same housing one or two of the following types of unit: storage units, input units or output units	8471
847160	XVI	Units of automatic data processing machines; input or output units, whether or not containing storage units in the same housing	8471
847170	XVI	Units of automatic data processing machines; storage units	8471
847180	XVI	Units of automatic data processing machines; n.e.c. in item no. 8471.50, 8471.60 or 8471.70	8471
847190	XVI	Magnetic or optical readers, machines for transcribing data onto data media in coded form and machines for processing such data, not elsewhere specified or included	8471
847210	XVI	Office machines; duplicating machines	8472
847230	XVI	Office machines; for sorting or folding mail or for inserting mail in envelopes or bands, machines for opening, closing or sealing mail and machines for affixing or cancelling postage stamps	8472
847290	XVI	Office machines; not elsewhere classified	8472
847321	XVI	Calculating machines; parts and accessories of the electronic calculating machines of item no. 8470.10, 8470.21 or 8470.29 (other than covers, carrying cases and the like)	8473
847329	XVI	Machinery; parts and accessories of the machines of item no. 8470.30. 8470.50 or 8470.90 (other than covers, carrying cases and the like)	8473
847330	XVI	Machinery; parts and accessories (other than covers, carrying cases and the like) of the machines of heading no. 8471	8473
847340	XVI	Machinery; parts and accessories (other than covers, carrying cases and the like) of the machines of heading no. 8472	8473
847350	XVI	Machines; parts and accessories (other than covers, carrying cases and the like) equally suitable for use with machines of two or more of the headings 8470 to 8472	8473
847410	XVI	Machines; for sorting, screening, separating or washing earth, stone, ores or other mineral substances	8474
847420	XVI	Machines; for crushing or grinding earth, stone, ores or other mineral substances	8474
847431	XVI	Machines; concrete or mortar mixers	8474
847432	XVI	Machines; for mixing mineral substances with bitumen	8474
847439	XVI	Machines; for mixing or kneading mineral substances, excluding concrete mixers and machines for mixing mineral substances with bitumen	8474
847480	XVI	Machines; for agglomerating, shaping or moulding solid mineral fuels, ceramic paste, unhardened cements, plastering materials in powder or paste form, machines for forming foundry moulds of sand	8474
847490	XVI	Machines, for sorting, screening, separating, washing, crushing etc mineral substances, for agglomerating, shaping or moulding solid fuels, ceramic pastes etc, for forming foundry moulds of sand; parts	8474
847510	XVI	Machines; for assembling electric or electronic lamps, tubes, valves or flashbulbs, in glass envelopes	8475
847521	XVI	Machines; for manufacturing or hot working glass or glassware, for making optical fibres and preforms thereof	8475
847529	XVI	Machines; for manufacturing or hot working glass or glassware, not for making optical fibres and preforms thereof	8475
847590	XVI	Machines; parts, of those for assembling electric or electronic lamps, tubes, valves or flash-bulbs, in glass envelopes and manufacturing or hot working glass or glassware	8475
847621	XVI	Machines; automatic beverage-vending machines, incorporating heating or refrigerating devices	8476
847629	XVI	Machines; automatic beverage-vending machines, not incorporating heating or refrigerating devices	8476
847681	XVI	Machines; automatic goods-vending machines, (e.g. postage stamp, cigarette, food or money-changing machines, excluding beverage-vending machines), incorporating heating or refrigerating devices	8476
847689	XVI	Machines; automatic goods-vending machines, (e.g. postage stamp, cigarette, food or money-changing machines, excluding beverage-vending machines), not incorporating heating or refrigerating devices	8476
847690	XVI	Machines; parts of automatic goods-vending machines	8476
847710	XVI	Machinery; injection-moulding machines, for working rubber or plastics or for the manufacture of products from these materials	8477
847720	XVI	Machinery; extruders, for working rubber or plastics or for the manufacture of products from these materials	8477
847730	XVI	Machinery; blow moulding machines, for working rubber or plastics or for the manufacture of products from these materials	8477
847740	XVI	Machinery; vacuum moulding machines and other thermoforming machines, for working rubber or plastics or for the manufacture of products from these materials	8477
847751	XVI	Machinery; for moulding or retreading pneumatic tyres or for moulding or otherwise forming inner tubes	8477
847759	XVI	Machinery; for moulding or forming, for working rubber or plastics or for the manufacture of products from these materials, n.e.c. in this chapter	8477
847780	XVI	Machinery; for working rubber or plastics or for the manufacture of products from these materials, n.e.c. in this chapter	8477
847790	XVI	Machinery; parts of the machines of heading no. 8477, n.e.c. in item no. 8477.90	8477
847810	XVI	Machinery; for preparing or making up tobacco, n.e.c. in this chapter	8478
847890	XVI	Machinery; parts of those for preparing or making up tobacco, n.e.c. in this chapter	8478
847910	XVI	Machinery and mechanical appliances; for public works, building or the like	8479
847920	XVI	Machinery; for the extraction or preparation of animal or fixed vegetable or microbial fats or oils	8479
847930	XVI	Machinery and mechanical appliances; presses for the manufacture of particle or fibre building board of wood or other ligneous materials and other machinery for treating wood or cork	8479
847940	XVI	Machines; for making rope or cable	8479
847950	XVI	Machinery and mechanical appliances; industrial robots, n.e.c. or included	8479
847960	XVI	Machinery and mechanical appliances; evaporative air coolers	8479
847971	XVI	Machinery and mechanical appliances; passenger boarding bridges, of a kind used in airports	8479
847979	XVI	Machinery and mechanical appliances; passenger boarding bridges, other than of a kind used in airports	8479
847981	XVI	Machines and mechanical appliances; for treating metal, including electric wire coil-winders	8479
847982	XVI	Machines; for mixing, kneading, crushing, grinding, screening, sifting, homogenising, emulsifying or stirring	8479
847983	XVI	Machines and mechanical appliances; cold isostatic presses	8479
847989	XVI	Machines and mechanical appliances; having individual functions, n.e.c. or included in this chapter	8479
847990	XVI	Machines and mechanical appliances; parts, of those having individual functions	8479
848010	XVI	Moulding boxes; for metal foundry	8480
848020	XVI	Mould bases; for metal, metal carbides, glass, mineral materials, rubber or plastics	8480
848030	XVI	Moulding patterns; of metal, metal carbides, glass, mineral materials, rubber or plastics	8480
848041	XVI	Moulds; for metal or metal carbides, injection or compression types	8480
848049	XVI	Moulds; for metal or metal carbides, other than injection or compression types	8480
848050	XVI	Moulds; for glass	8480
848060	XVI	Moulds; for mineral materials	8480
848071	XVI	Moulds; for rubber or plastics, injection or compression types	8480
848079	XVI	Moulds; for rubber or plastics, other than injection or compression types	8480
848110	XVI	Valves; pressure reducing, for pipes, boiler shells, tanks, vats or the like	8481
848120	XVI	Valves; for oleohydraulic or pneumatic transmissions	8481
848130	XVI	Valves; check (nonreturn) valves, for pipes, boiler shells, tanks, vats or the like	8481
848140	XVI	Valves; safety or relief valves, for pipes, boiler shells, tanks, vats or the like	8481
848180	XVI	Taps, cocks, valves and similar appliances; for pipes, boiler shells, tanks, vats or the like, including thermostatically controlled valves	8481
848190	XVI	Taps, cocks, valves and similar appliances; parts thereof	8481
848210	XVI	Ball bearings	8482
848220	XVI	Bearings; tapered roller bearings, including cone and tapered roller assemblies	8482
848230	XVI	Bearings; spherical roller bearings	8482
848240	XVI	Bearings; needle roller bearings, including cage and needle roller assemblies	8482
848250	XVI	Bearings; cylindrical roller bearings, including cage and roller assemblies n.e.c. in heading no. 8482	8482
848280	XVI	Bearings; n.e.c. in heading no. 8482, including combined ball/roller	8482
848291	XVI	Bearings; parts, balls, needles and rollers	8482
848299	XVI	Bearings; parts, (other than balls, needles and rollers)	8482
848310	XVI	Transmission shafts (including cam shafts and crank shafts) and cranks	8483
848320	XVI	Bearing housings, incorporating ball or roller bearings	8483
848330	XVI	Bearing housings, not incorporating ball or roller bearings and plain shaft bearings	8483
848340	XVI	Gears and gearing; (not toothed wheels, chain sprockets and other transmission elements presented separately); ball or roller screws; gear boxes and other speed changers, including torque converters	8483
848350	XVI	Pulleys and flywheels, including pulley blocks	8483
848360	XVI	Clutches and shaft couplings (including universal joints)	8483
848390	XVI	Transmission components; toothed wheels, chain sprockets and other transmission elements presented separately; parts	8483
848410	XVI	Gaskets and similar joints; of metal sheeting combined with other material or two or more layers of metal	8484
848420	XVI	Seals; mechanical	8484
848490	XVI	Gasket sets or assortments of gaskets and similar joints; dissimilar in composition, put up in pouches, envelopes or similar packings	8484
848510	XVI	Machines for additive manufacturing; by metal deposit	8485
848520	XVI	Machines for additive manufacturing; by plastic or rubber deposit	8485
848530	XVI	Machines for additive manufacturing; by plaster, cement, ceramics or glass deposit	8485
848580	XVI	Machines for additive manufacturing; by other than metal, plastic, rubber, plaster, cement, ceramics or glass deposits	8485
848590	XVI	Machines for additive manufacturing; parts	8485
848610	XVI	Machines and apparatus of a kind used solely or principally for the manufacture of semiconductor boules or wafers	8486
848620	XVI	Machines and apparatus of a kind used solely or principally for the manufacture of semiconductor devices or of electronic integrated circuits	8486
848630	XVI	Machines and apparatus of a kind used solely or principally for the manufacture of flat panel displays	8486
848640	XVI	Machines and apparatus of a kind used solely or principally for the manufacture or repair of masks and reticles, assembling semiconductor devices or electronic integrated circuits, or for lifting, handling, loading or unloading items of heading 8486	8486
848690	XVI	Machines and apparatus of heading 8486; parts and accessories	8486
848710	XVI	Ships' or boats' propellers and blades therefor	8487
848790	XVI	Machinery parts; not containing electrical connectors, insulators, coils, contacts or other electrical features, n.e.c. in chapter 84, other than ships' or boats' propellers and blades therefor	8487
850110	XVI	Electric motors; of an output not exceeding 37.5W	8501
850120	XVI	Electric motors; universal AC/DC of an output exceeding 37.5W	8501
850131	XVI	Electric motors and generators; DC, of an output not exceeding 750W	8501
850132	XVI	Electric motors and generators; DC, of an output exceeding 750W but not exceeding 75kW	8501
850133	XVI	Electric motors and generators; DC, of an output exceeding 75kW but not exceeding 375kW	8501
850134	XVI	Electric motors and generators; DC, of an output exceeding 375kW	8501
850140	XVI	Electric motors; AC motors, single-phase	8501
850151	XVI	Electric motors; AC motors, multi-phase, of an output not exceeding 750W	8501
850152	XVI	Electric motors; AC motors, multi-phase, of an output exceeding 750W but not exceeding 75kW	8501
850153	XVI	Electric motors; AC motors, multi-phase, of an output exceeding 75kW	8501
850161	XVI	Generators; AC generators, (alternators), other than photovoltaic generators, of an output not exceeding 75kVA	8501
850162	XVI	Electric generators; AC generators, (alternators), other than photovoltaic generators, of an output exceeding 75kVA but not exceeding 375kVA	8501
850163	XVI	Electric generators; AC generators, (alternators), other than photovoltaic generators, of an output exceeding 375kVA but not exceeding 750kVA	8501
850164	XVI	Electric generators; AC generators, (alternators), other than photovoltaic generators, of an output exceeding 750kVA	8501
850171	XVI	Electric generators; photovoltaic DC generators, of an output not exceeding 50W	8501
850172	XVI	Electric generators; photovoltaic DC generators, of an output exceeding 50W	8501
850180	XVI	Electric generators; (excluding generating sets), photovoltaic AC generators (alternators)	8501
850211	XVI	Electric generating sets; with compression-ignition internal combustion piston engines (diesel or semi-diesel engines), of an output not exceeding 75kVA	8502
850212	XVI	Electric generating sets; with compression-ignition internal combustion piston engines (diesel or semi-diesel engines), of an output exceeding 75kVA but not exceeding 375kVA	8502
850213	XVI	Electric generating sets; with compression-ignition internal combustion piston engines (diesel or semi-diesel engines), of an output exceeding 375kVA	8502
850220	XVI	Electric generating sets; with spark-ignition internal combustion piston engines	8502
850231	XVI	Electric generating sets; wind-powered, (excluding those with spark-ignition or compression-ignition internal combustion piston engines)	8502
850239	XVI	Electric generating sets; (excluding those with spark-ignition or compression-ignition internal combustion piston engines), other than wind powered	8502
850240	XVI	Electric rotary converters	8502
850300	XVI	Electric motors and generators; parts suitable for use solely or principally with the machines of heading no. 8501 or 8502	8503
850410	XVI	Discharge lamps or tubes; ballasts therefor	8504
850421	XVI	Electrical transformers; liquid dielectric, having a power handling capacity not exceeding 650kVA	8504
850422	XVI	Electrical transformers; liquid dielectric, having a power handling capacity exceeding 650kVA but not exceeding 10,000kVA	8504
850423	XVI	Electrical transformers; liquid dielectric, having a power handling capacity exceeding 10,000kVA	8504
850431	XVI	Electrical transformers; n.e.c. in item no. 8504.2, having a power handling capacity not exceeding 1kVA	8504
850432	XVI	Transformers; n.e.c. in item no. 8504.2, having a power handling capacity exceeding 1kVA but not exceeding 16kVA	8504
850433	XVI	Transformers; n.e.c. in item no. 8504.2, having a power handling capacity exceeding 16kVA but not exceeding 500kVA	8504
850434	XVI	Transformers; n.e.c. in item no. 8504.2, having a power handling capacity exceeding 500kVA	8504
850440	XVI	Electrical static converters	8504
850450	XVI	Electrical inductors; n.e.c. in heading no. 8504	8504
850490	XVI	Electrical transformers, static converters and inductors; parts thereof	8504
850511	XVI	Magnets; permanent magnets and articles intended to become permanent magnets after magnetisation, of metal	8505
850519	XVI	Magnets; permanent magnets and articles intended to become permanent magnets after magnetisation, other than of metal	8505
850520	XVI	Magnets; electro-magnetic couplings, clutches and brakes	8505
850590	XVI	Magnets; electro-magnets, holding devices and parts n.e.c. in heading no. 8505	8505
850610	XVI	Cells and batteries; primary, manganese dioxide	8506
850630	XVI	Cells and batteries; primary, mercuric oxide	8506
850640	XVI	Cells and batteries; primary, silver oxide	8506
850650	XVI	Cells and batteries; primary, lithium	8506
850660	XVI	Cells and batteries; primary, air-zinc	8506
850680	XVI	Cells and batteries; primary, (other than manganese dioxide, mercuric oxide, silver oxide, lithium or air-zinc)	8506
850690	XVI	Cells and batteries; primary, parts thereof	8506
850710	XVI	Electric accumulators; lead-acid, of a kind used for starting piston engines, including separators, whether or not rectangular (including square)	8507
850720	XVI	Electric accumulators; lead-acid, (other than for starting piston engines), including separators, whether or not rectangular (including square)	8507
850730	XVI	Electric accumulators; nickel-cadmium, including separators, whether or not rectangular (including square)	8507
850750	XVI	Electric accumulators; nickel-metal hydride, including separators, whether or not rectangular (including square)	8507
850760	XVI	Electric accumulators; lithium-ion, including separators, whether or not rectangular (including square)	8507
850780	XVI	Electric accumulators; other than lead-acid, nickel-cadmium, nickel-metal hydride and lithium-ion, including separators, whether or not rectangular (including square)	8507
850790	XVI	Electric accumulators; parts n.e.c. in heading no. 8507	8507
850811	XVI	Vacuum cleaners, with self-contained electric motor, of a power not exceeding 1,500 W and having a dust bag or other receptacle capacity not exceeding 20L	8508
850819	XVI	Vacuum cleaners, with self-contained electric motor, n.e.c. in item no. 8508.1	8508
850860	XVI	Vacuum cleaners, other than with a self-contained electric motor	8508
850870	XVI	Parts of vacuum cleaners	8508
850940	XVI	Electro-mechanical domestic appliances; food grinders and mixers, fruit or vegetable juice extractors, with self-contained electric motor	8509
850980	XVI	Electro-mechanical domestic appliances; with self-contained electric motor, other than vacuum cleaners of heading 85.08, n.e.c. in heading no. 8509	8509
850990	XVI	Electro-mechanical domestic appliances; parts for the appliances of heading no. 8509	8509
851010	XVI	Shavers; with self-contained electric motor	8510
851020	XVI	Hair clippers; with a self-contained electric motor	8510
851030	XVI	Hair-removing appliances; with self-contained electric motor	8510
851090	XVI	Shavers and hair clippers; parts of those with self-contained electric motor	8510
851110	XVI	Ignition or starting equipment; spark plugs, of a kind used for spark or compression-ignition internal combustion engines	8511
851120	XVI	Ignition or starting equipment; ignition magnetos, magneto-dynamos and magnetic flywheels, of a kind used for spark or compression-ignition internal combustion engines	8511
851130	XVI	Ignition or starting equipment; distributors and ignition coils of a kind used for spark-ignition or compression-ignition internal combustion engines	8511
851140	XVI	Ignition or starting equipment; starter motors and dual purpose starter-generators, of a kind used for spark or compression-ignition internal combustion engines	8511
851150	XVI	Ignition or starting equipment; generators n.e.c. in heading no. 8511, of a kind used for spark or compression-ignition internal combustion engines	8511
851180	XVI	Ignition or starting equipment; n.e.c. in heading no. 8511, of a kind used for spark or compression-ignition internal combustion engines	8511
851190	XVI	Ignition or starting equipment; parts of the equipment of heading no. 8511, for use in spark-ignition or compression-ignition internal combustion engines	8511
851210	XVI	Lighting or visual signalling equipment; electrical, of a kind used on bicycles, excluding articles of heading no. 8539	8512
851220	XVI	Lighting or visual signalling equipment; electrical, of a kind used on motor vehicles (excluding articles of heading no. 8539)	8512
851230	XVI	Sound signalling equipment; electrical, used on cycles or motor vehicles (excluding articles of heading no. 8539)	8512
851240	XVI	Windscreen wipers, defrosters and demisters; electrical, of kinds used for cycles or motor vehicles	8512
851290	XVI	Lighting or signalling equipment; electrical, (excluding articles of heading no. 8539), windscreen wipers, defrosters and demisters; parts, of those kinds used for cycles or motor vehicles	8512
851310	XVI	Lamps; portable, electric, designed to function by their own source of energy (excluding lighting equipment of heading no. 8512)	8513
851390	XVI	Lamps; parts of portable, electric lamps of heading no. 8513, designed to function by their own source of energy	8513
851411	XVI	Furnaces and ovens; electric, for industrial or laboratory use, resistance heated; hot isostatic presses	8514
851419	XVI	Furnaces and ovens; electric, for industrial or laboratory use, resistance heated; other than hot isostatic presses, for the manufacture of semiconductor devices on semiconductor wafers	8514
851420	XVI	Furnaces and ovens; electric, for industrial or laboratory use, functioning by induction or dielectric loss	8514
851431	XVI	Furnaces and ovens; electric, for industrial or laboratory use, other than those functioning by induction, dielectric loss or resistance heated, electron beam furnaces	8514
851432	XVI	Furnaces and ovens; electric, for industrial or laboratory use, other than those functioning by induction, dielectric loss or resistance heated, plasma and vacuum arc furnaces	8514
851439	XVI	Furnaces and ovens; electric, for industrial or laboratory use, other than those functioning by induction, dielectric loss or resistance heated, other than electron beam, plasma or vacuum arc furnaces	8514
851440	XVI	Heating equipment; for the heat treatment of materials by induction or dielectric loss, industrial or laboratory, other than furnaces and ovens	8514
851490	XVI	Furnaces, ovens and heating equipment; parts of the industrial or laboratory equipment of heading no. 8514	8514
851511	XVI	Brazing or soldering machines and apparatus; soldering irons and guns, whether or not capable of cutting	8515
851519	XVI	Brazing or soldering machines and apparatus; other than soldering irons and guns, whether or not capable of cutting	8515
851521	XVI	Welding machines and apparatus; for resistance welding of metal, fully or partly automatic, whether or not capable of cutting	8515
851529	XVI	Welding machines and apparatus; for resistance welding of metal, other than fully or partly automatic, whether or not capable of cutting	8515
851531	XVI	Welding machines and apparatus; for arc (including plasma arc) welding of metals, fully or partly automatic, whether or not capable of cutting	8515
851539	XVI	Welding machines and apparatus; for arc (including plasma arc) welding of metals, other than fully or partly automatic, whether or not capable of cutting	8515
851580	XVI	Welding machines and apparatus; n.e.c. in heading no. 8515, whether or not capable of cutting	8515
851590	XVI	Welding, brazing or soldering machines; parts of the machines of heading no. 8515	8515
851610	XVI	Heaters; electric, instantaneous or storage water and immersion heaters	8516
851621	XVI	Heating apparatus; electric storage heating radiators	8516
851629	XVI	Heating apparatus; electric soil heating apparatus and space heating apparatus (excluding storage heating radiators)	8516
851631	XVI	Hair-dressing apparatus; electro-thermic hair dryers	8516
851632	XVI	Hair-dressing apparatus; electro-thermic, other than hair dryers	8516
851633	XVI	Hand-drying apparatus; electro-thermic	8516
851640	XVI	Smoothing irons; electric	8516
851650	XVI	Ovens; microwave, of a kind used for domestic purposes	8516
851660	XVI	Ovens, cookers, cooking plates, boiling rings, grillers and roasters; of a kind used for domestic purposes (excluding microwaves)	8516
851671	XVI	Electro-thermic appliances; coffee or tea makers, of a kind used for domestic purposes	8516
851672	XVI	Electro-thermic appliances; toasters, of a kind used for domestic purposes	8516
851679	XVI	Electro-thermic appliances; n.e.c. in heading no. 8516, used for domestic purposes	8516
851680	XVI	Resistors; electric heating, other than those of heading no. 8545	8516
851690	XVI	Electro-thermic appliances; parts, of heating resistors, of water, space and soil heaters, hair-dressing apparatus, hand dryers, smoothing irons and other domestic appliances of heading no. 8516	8516
851711	XVI	Line telephone sets with cordless handsets	8517
851713	XVI	Telephone sets; smartphones for cellular or other wireless networks	8517
851714	XVI	Telephone sets; other than smartphones, for cellular or other wireless networks	8517
851718	XVI	Telephone sets n.e.c. in item no. 8517.1	8517
851761	XVI	Base stations	8517
851762	XVI	Communication apparatus (excluding telephone sets or base stations); machines for the reception, conversion and transmission or regeneration of voice, images or other data, including switching and routing apparatus	8517
851769	XVI	Communication apparatus (excluding telephone sets or base stations); machines for the transmission or reception of voice, images or other data (including wired/wireless networks), n.e.c. in item no. 8517.6	8517
851771	XVI	Communication apparatus; parts, aerials and aerial reflectors of all kinds, part suitable for use therewith	8517
851779	XVI	Communication apparatus; parts, other than aerials and aerial reflectors of all kinds	8517
851810	XVI	Microphones and stands therefor	8518
851821	XVI	Loudspeakers; single, mounted in their enclosures	8518
851822	XVI	Loudspeakers; multiple, mounted in the same enclosure	8518
851829	XVI	Loudspeakers; not mounted in their enclosures	8518
851830	XVI	Headphones and earphones, whether or not combined with a microphone, and sets consisting of a microphone and one or more loudspeakers	8518
851840	XVI	Amplifiers; audio-frequency electric	8518
851850	XVI	Amplifier sets; electric sound	8518
851890	XVI	Microphones, headphones, earphones, amplifier equipment; parts of the equipment of heading no. 8518	8518
851920	XVI	Sound recording or reproducing apparatus; operated by coins, banknotes, bank cards, tokens or by other means of payment	8519
851930	XVI	Sound recording or reproducing apparatus; turntables (record-decks)	8519
851981	XVI	Sound recording or reproducing apparatus; using magnetic, optical or semiconductor media, n.e.c. in item no 8519.20, 8519.30 or 8519.50	8519
851989	XVI	Sound recording or reproducing apparatus; n.e.c. in heading no 8519	8519
852110	XVI	Video recording or reproducing apparatus; magnetic tape-type	8521
852190	XVI	Video recording or reproducing apparatus; other than magnetic tape-type	8521
852210	XVI	Sound recording or reproducing apparatus; parts and accessories thereof, pick-up cartridges	8522
852290	XVI	Sound or video recording or reproducing apparatus; parts and accessories thereof, other than pick-up cartridges	8522
852321	XVI	Magnetic media; cards incorporating a magnetic stripe, whether or not recorded, excluding products of Chapter 37	8523
852329	XVI	Magnetic media; other than cards incorporating a magnetic stripe, whether or not recorded, excluding products of Chapter 37	8523
852341	XVI	Optical media; unrecorded, excluding products of Chapter 37	8523
852349	XVI	Optical media; recorded, excluding products of Chapter 37	8523
852351	XVI	Semiconductor media; solid-state non-volatile storage devices, whether or not recorded, excluding products of Chapter 37	8523
852352	XVI	Semiconductor media; smart cards, whether or not recorded, excluding products of Chapter 37	8523
852359	XVI	Semiconductor media; other than smart cards, whether or not recorded, excluding products of Chapter 37	8523
852380	XVI	Media n.e.c. in heading 8523, whether or not recorded, excluding products of Chapter 37	8523
852411	XVI	Flat panel display modules, whether or not incorporating touch-sensitive screens; of liquid crystals, without drivers or control circuits	8524
852412	XVI	Flat panel display modules, whether or not incorporating touch-sensitive screens; of organic light-emitting diodes (OLED), without drivers or control circuits	8524
852419	XVI	Flat panel display modules, whether or not incorporating touch-sensitive screens; of other than liquid crystals or organic light-emitting diodes (OLED), without drivers or control circuits	8524
852491	XVI	Flat panel display modules, whether or not incorporating touch-sensitive screens; of liquid crystals, with drivers or control circuits	8524
852492	XVI	Flat panel display modules, whether or not incorporating touch-sensitive screens; of organic light-emitting diodes (OLED), with drivers or control circuits	8524
852499	XVI	Flat panel display modules, whether or not incorporating touch-sensitive screens; of other than liquid crystals or organic light-emitting diodes (OLED), with drivers or control circuits	8524
852550	XVI	Transmission apparatus for radio-broadcasting or television, whether or not incorporating sound recording or reproducing apparatus, not incorporating reception apparatus	8525
852560	XVI	Transmission apparatus for radio-broadcasting or television, whether or not incorporating sound recording or reproducing apparatus, incorporating reception apparatus	8525
852581	XVI	Television cameras, digital cameras and video camera recorders; high-speed goods as specified in subheading note 1 to this chapter	8525
852582	XVI	Television cameras, digital cameras and video camera recorders; radiation-hardened or radiation-tolerant goods as specified in subheading note 2 to this chapter	8525
852583	XVI	Television cameras, digital cameras and video camera recorders; night vision goods as specified in subheading note 3 to this chapter	8525
852589	XVI	Television cameras; n.e.c. in item no 8525.8	8525
852610	XVI	Radar apparatus	8526
852691	XVI	Radio navigational aid apparatus	8526
852692	XVI	Radio remote control apparatus	8526
852712	XVI	Radio broadcast receivers capable of operating without an external power source; pocket-size radio cassette-players	8527
852713	XVI	Radio broadcast receivers capable of operating without an external power source; apparatus (other than pocket-size radio cassette-players), combined with sound recording or reproducing apparatus	8527
852719	XVI	Radio broadcast receivers capable of operating without an external power source; n.e.c. in item no. 8527.1	8527
852721	XVI	Radio-broadcast receivers not capable of operating without an external source of power, of a kind used in motor vehicles; combined with sound recording or reproducing apparatus	8527
852729	XVI	Radio-broadcast receivers not capable of operating without an external source of power, of a kind used in motor vehicles; not combined with sound recording or reproducing apparatus	8527
852791	XVI	Radio-broadcast receivers n.e.c. in heading no. 8527; combined with sound recording or reproducing apparatus	8527
852792	XVI	Radio-broadcast receivers n.e.c. in heading no. 8527; not combined with sound recording or reproducing apparatus but combined with a clock	8527
852799	XVI	Radio-broadcast receivers n.e.c. in heading no. 8527; not combined with sound recording or reproducing apparatus and not combined with a clock	8527
852842	XVI	Monitors; cathode-ray tube, capable of directly connecting to and designed for use with an automatic data processing machine of heading 84.71	8528
852849	XVI	Monitors; cathode-ray tube, n.e.c. in subheading 8528.42, whether or not colour	8528
852852	XVI	Monitors; other than cathode-ray tube; capable of directly connecting to and designed for use with an automatic data processing machine of heading 84.71	8528
852859	XVI	Monitors other than cathode-ray tube; n.e.c. in subheading 8528.52, whether or not colour	8528
852862	XVI	Projectors; capable of directly connecting to and designed for use with an automatic data processing machine of heading 84.71	8528
852869	XVI	Projectors; n.e.c. in subheading 8528.62, whether or not colour	8528
852871	XVI	Reception apparatus for television, whether or not incorporating radio-broadcast receivers or sound or video recording or reproducing apparatus; not designed to incorporate a video display or screen	8528
852872	XVI	Reception apparatus for television, whether or not incorporating radio-broadcast receivers or sound or video recording or reproducing apparatus; incorporating a colour video display or screen	8528
852873	XVI	Reception apparatus for television, whether or not incorporating radio-broadcast receivers or sound or video recording or reproducing apparatus; incorporating a monochrome video display or screen	8528
852910	XVI	Reception and transmission apparatus; aerials and aerial reflectors of all kinds and parts suitable for use therewith	8529
852990	XVI	Reception and transmission apparatus; for use with the apparatus of heading no. 8524 to 8528, excluding aerials and aerial reflectors	8529
853010	XVI	Signalling, safety or traffic control equipment; for railways or tramways (excluding those of heading no. 8608)	8530
853080	XVI	Signalling, safety or traffic control equipment; for roads, inland waterways, parking facilities, port installations or airfields (excluding those of heading no. 8608)	8530
853090	XVI	Signalling apparatus; parts of safety, traffic control equipment for railways, tramways, roads, inland waterways, airfields, parking facilities, port instalments (excluding those of heading no. 8608)	8530
853110	XVI	Signalling apparatus; electric, sound or visual, burglar or fire alarms and similar, other than those of heading no. 8512 or 8530	8531
853120	XVI	Signalling apparatus; electric, sound or visual, indicator panels incorporating liquid crystal devices (LCD) or light-emitting diodes (LED), excluding those of heading no. 8512 or 8530	8531
853180	XVI	Signalling apparatus; electric, sound or visual, apparatus n.e.c. in heading no. 8531, excluding those of heading no. 8512 or 8530	8531
853190	XVI	Signalling apparatus; parts of the electric, sound or visual apparatus of heading no. 8531	8531
853210	XVI	Electrical capacitors; fixed, designed for use in 50/60 Hz circuits and having a reactive power handling capacity of not less than 0.5 kvar (power capacitors)	8532
853221	XVI	Electrical capacitors; fixed, tantalum	8532
853222	XVI	Electrical capacitors; fixed, aluminium electrolytic	8532
853223	XVI	Electrical capacitors; fixed, ceramic dielectric, single layer	8532
853224	XVI	Electrical capacitors; fixed, ceramic dielectric, multilayer	8532
853225	XVI	Electrical capacitors; fixed, dielectric of paper or plastics	8532
853229	XVI	Electrical capacitors; fixed, n.e.c. in heading no. 8532	8532
853230	XVI	Electrical capacitors; variable or adjustable (pre-set) capacitors	8532
853290	XVI	Electrical capacitors; parts of the capacitors of heading no. 8532	8532
853310	XVI	Electrical resistors; fixed carbon resistors, composition or film types (including rheostats and potentiometers but excluding heating resistors)	8533
853321	XVI	Electrical resistors; fixed, for a power handling capacity not exceeding 20W (including rheostats and potentiometers but excluding heating resistors and carbon resistors)	8533
853329	XVI	Electrical resistors; fixed, for a power handling capacity exceeding 20W (including rheostats and potentiometers but excluding heating resistors and carbon resistors)	8533
853331	XVI	Electrical resistors; wirewound variable, including rheostats and potentiometers, for a power handling capacity not exceeding 20W (excluding heating)	8533
853339	XVI	Electrical resistors; wirewound variable, including rheostats and potentiometers, for a power handling capacity exceeding 20W (excluding heating)	8533
853340	XVI	Electrical resistors; variable, including rheostats and potentiometers (excluding heating)	8533
853390	XVI	Resistors; parts of the resistors of heading no. 8533	8533
853400	XVI	Circuits; printed	8534
853510	XVI	Electrical apparatus; fuses, for a voltage exceeding 1000 volts	8535
853521	XVI	Electrical apparatus; automatic circuit breakers, for a voltage exceeding 1000 volts but less than 72.5kV	8535
853529	XVI	Electrical apparatus; automatic circuit breakers, for a voltage of 72.5kV or more	8535
853530	XVI	Electrical apparatus; isolating and make-and-break switches, for a voltage exceeding 1000 volts	8535
853540	XVI	Electrical apparatus; lightning arresters, voltage limiters and surge suppressors (for a voltage exceeding 1000 volts)	8535
853590	XVI	Electrical apparatus; n.e.c. in heading no. 8535, for switching or protecting electrical circuits, for a voltage exceeding 1000 volts	8535
853610	XVI	Electrical apparatus; fuses, for a voltage not exceeding 1000 volts	8536
853620	XVI	Electrical apparatus; automatic circuit breakers, for a voltage not exceeding 1000 volts	8536
853630	XVI	Electrical apparatus; for protecting electrical circuits, n.e.c. in heading no. 8536, for a voltage not exceeding 1000 volts	8536
853641	XVI	Electrical apparatus; relays, (for a voltage not exceeding 60 volts)	8536
853649	XVI	Electrical apparatus; relays, for a voltage exceeding 60 volts	8536
853650	XVI	Electrical apparatus; switches n.e.c. in heading no. 8536, for a voltage not exceeding 1000 volts	8536
853661	XVI	Electrical apparatus; lamp-holders, for a voltage not exceeding 1000 volts	8536
853669	XVI	Electrical apparatus; plugs and sockets, for a voltage not exceeding 1000 volts	8536
853670	XVI	Connectors for optical fibres, optical fibre bundles or cables	8536
853690	XVI	Electrical apparatus; n.e.c. in heading no. 8536, for switching or protecting electrical circuits, for a voltage not exceeding 1000 volts	8536
853710	XVI	Boards, panels, consoles, desks and other bases; for electric control or the distribution of electricity, (other than switching apparatus of heading no. 8517), for a voltage not exceeding 1000 volts	8537
853720	XVI	Boards, panels, consoles, desks and other bases; for electric control or the distribution of electricity, (other than switching apparatus of heading no. 8517), for a voltage exceeding 1000 volts	8537
853810	XVI	Electrical apparatus; parts (e.g. boards, panels, consoles, desks, cabinets, other bases), for goods of heading no. 8537, not equipped with their apparatus	8538
853890	XVI	Electrical apparatus; parts suitable for use solely or principally with the apparatus of heading no. 8535, 8536 or 8537	8538
853910	XVI	Lamps; sealed beam units	8539
853921	XVI	Lamps; filament, (excluding ultra-violet or infra-red), tungsten halogen	8539
853922	XVI	Lamps; filament, (excluding ultra-violet or infra-red), of a power not exceeding 200W and for a voltage exceeding 100 volts, other than tungsten halogen	8539
853929	XVI	Lamps; filament, (excluding ultra-violet or infra-red), n.e.c. in item no. 8539.2	8539
853931	XVI	Lamps; discharge, (excluding ultra-violet), fluorescent, hot cathode	8539
853932	XVI	Lamps; discharge, (excluding ultra-violet), mercury or sodium vapour lamps, metal halide lamps	8539
853939	XVI	Lamps; discharge, (excluding ultra-violet, excluding fluorescent, hot cathode)	8539
853941	XVI	Lamps; arc-lamps	8539
853949	XVI	Lamps; ultra-violet or infra-red lamps, (excluding arc-lamps)	8539
853951	XVI	Lamps; light-emitting diode (LED) light sources, light-emitting diode (LED) modules	8539
853952	XVI	Lamps; light-emitting diode (LED) light sources, light-emitting diode (LED) lamps	8539
853990	XVI	Lamps; parts of the lamps of heading no. 8539	8539
854011	XVI	Tubes; cathode-ray television picture tubes, including video monitor cathode-ray tubes, colour	8540
854012	XVI	Tubes; cathode-ray television picture tubes, including video monitor cathode-ray tubes, monochrome	8540
854020	XVI	Tubes; television camera tubes, image converters and intensifiers, other photo-cathode tubes	8540
854040	XVI	Tubes; data/graphic display tubes, monochrome; data/graphic display tubes, colour, with a phosphor dot screen pitch smaller than 0.4mm	8540
854060	XVI	Tubes; cathode ray, n.e.c. in heading no. 8540	8540
854071	XVI	Tubes; microwave, magnetrons, excluding grid-controlled tubes	8540
854079	XVI	Tubes; microwave (for example klystrons, travelling wave tubes, carlinotrons), excluding magnetrons and grid-controlled tubes	8540
854081	XVI	Valves and tubes; receiver or amplifier	8540
854089	XVI	Valves and tubes; n.e.c. in heading no. 8540	8540
854091	XVI	Tubes; parts of cathode-ray tubes	8540
854099	XVI	Valves and tubes; parts of the valves and tubes of heading no. 8540, excluding parts of cathode-ray tubes	8540
854110	XVI	Electrical apparatus; diodes, other than photosensitive or light-emitting diodes (LED)	8541
854121	XVI	Electrical apparatus; transistors, (other than photosensitive), with a dissipation rate of less than 1W	8541
854129	XVI	Electrical apparatus; transistors, (other than photosensitive), with a dissipation rate of 1W or more	8541
854130	XVI	Electrical apparatus; thyristors, diacs and triacs, other than photosensitive devices	8541
854141	XVI	Electrical apparatus; photosensitive semiconductor devices, light emitting diodes (LED)	8541
854142	XVI	Electrical apparatus; photosensitive semiconductor devices, photovoltaic cells not assembled in modules or made up into panels	8541
854143	XVI	Electrical apparatus; photosensitive semiconductor devices, photovoltaic cells assembled in modules or made up into panels	8541
854149	XVI	Electrical apparatus; photosensitive semiconductor devices, diodes other than light emitting diodes and photovoltaic cells whether or not assembled in modules or made up into panels	8541
854151	XVI	Electrical apparatus; photosensitive semiconductor devices, semiconductor-based transducers	8541
854159	XVI	Electrical apparatus; photosensitive semiconductor devices n.e.c. in heading no. 8541	8541
854160	XVI	Crystals; mounted piezo-electric	8541
854190	XVI	Electrical apparatus; parts for diodes, transistors and similar semiconductor devices and photosensitive semiconductor devices	8541
854231	XVI	Electronic integrated circuits; processors and controllers, whether or not combined with memories, converters, logic circuits, amplifiers, clock and timing circuits, or other circuits	8542
854232	XVI	Electronic integrated circuits; memories	8542
854233	XVI	Electronic integrated circuits; amplifiers	8542
854239	XVI	Electronic integrated circuits; n.e.c. in heading no. 8542	8542
854290	XVI	Parts of electronic integrated circuits	8542
854310	XVI	Electrical machines and apparatus; particle accelerators	8543
854320	XVI	Electrical machines and apparatus; signal generators	8543
854330	XVI	Electrical machines and apparatus; for electroplating, electrolysis or electrophoresis	8543
854340	XVI	Electrical machines and apparatus; electronic cigarettes and similar personal electric vaporising devices	8543
854370	XVI	Electrical machines and apparatus; having individual functions, not specified or included elsewhere in this chapter, n.e.c. in heading no. 8543	8543
854390	XVI	Electrical machines and apparatus; parts of the electrical goods of heading no. 8543	8543
854411	XVI	Insulated electric conductors; winding wire, of copper	8544
854419	XVI	Insulated electric conductors; winding wire, (of other than copper)	8544
854420	XVI	Insulated electric conductors; co-axial cable and other co-axial electric conductors	8544
854430	XVI	Insulated electric conductors; ignition wiring sets and other wiring sets of a kind used in vehicles, aircraft or ships	8544
854442	XVI	Insulated electric conductors; for a voltage not exceeding 1000 volts, fitted with connectors	8544
854449	XVI	Insulated electric conductors; for a voltage not exceeding 1000 volts, not fitted with connectors	8544
854460	XVI	Insulated electric conductors; for a voltage exceeding 1000 volts	8544
854470	XVI	Insulated electric conductors; optical fibre cables	8544
854511	XVI	Carbon electrodes; with or without metal, of a kind used for furnaces	8545
854519	XVI	Carbon electrodes; with or without metal, of a kind used for other than furnaces	8545
854520	XVI	Carbon brushes; with or without metal, used for electrical purposes	8545
854590	XVI	Carbon; lamp carbons, battery carbons and other articles of graphite or other carbon, with or without metal, of a kind used for electrical purposes	8545
854610	XVI	Electrical insulators; of glass	8546
854620	XVI	Electrical insulators; of ceramics	8546
854690	XVI	Electrical insulators; other than of glass and ceramics	8546
854710	XVI	Insulating fittings; of ceramics, for electrical machines, of insulating material only (except minor assembly parts), excluding those of heading no. 8546	8547
854720	XVI	Insulating fittings; of plastics, for electrical machines, of insulating material only (except minor assembly parts), excluding those of heading no. 8546	8547
854790	XVI	Insulating fittings; (other than of ceramics or plastics), for electrical machines, appliances and equipment, excluding insulators of heading no. 8546	8547
854800	XVI	Electrical parts of machinery or apparatus; not specified or elsewhere included in this chapter	8548
854911	XVI	Waste and scrap of lead-acid accumulators; spent lead-acid accumulators	8549
854912	XVI	Waste and scrap; of primary cells, primary batteries and electric accumulators, spent or not, containing lead, cadmium or mercury, other than lead-acid accumulators	8549
854913	XVI	Waste and scrap; of primary cells, primary batteries and electric accumulators, spent or not, sorted by chemical type and not containing lead, cadmium or mercury	8549
854914	XVI	Waste and scrap; of primary cells, primary batteries and electric accumulators, spent or not, unsorted and not containing lead, cadmium or mercury	8549
854919	XVI	Waste and scrap; of primary cells, primary batteries and electric accumulators, n.e.c. in item no 8549.1	8549
854921	XVI	Electrical and electronic waste and scrap; of a kind used principally for the recovery of precious metal, containing primary cells and batteries, electric accumulators, mercury-switches, glass from cathode ray tubes or other activated glass, or electrical	8549
854929	XVI	Waste and scrap; of a kind used principally for the recovery of precious metal n.e.c. in item no 8549.21	8549
854931	XVI	Electrical and electronic waste and scrap; electrical and electronic assemblies and printed circuit boards, other than those used principally for the recovery of precious metal, containing primary cells and batteries, electric accumulators, mercury-switch	8549
854939	XVI	Waste and scrap; electrical and electronic assemblies and printed circuit boards, other than those used principally for the recovery of precious metal n.e.c. in item no 8549.31	8549
854991	XVI	Waste and scrap; n.e.c. in heading no 8549	8549
854999	XVI	Waste and scrap; n.e.c. in item no 8549.91	8549
860110	XVII	Rail locomotives; powered from an external source of electricity	8601
860120	XVII	Rail locomotives; powered by electric accumulators	8601
860210	XVII	Rail locomotives; diesel-electric powered	8602
860290	XVII	Rail locomotives and locomotive tenders; other than diesel-electric powered	8602
860310	XVII	Railway or tramway coaches, vans and trucks; self-propelled, powered from an external source of electricity (excluding those of heading no. 8604)	8603
860390	XVII	Railway or tramway coaches, vans and trucks; self-propelled, powered other than from an external source of electricity (excluding those of heading no. 8604)	8603
860400	XVII	Railway or tramway maintenance or service vehicles; whether or not self-propelled (e.g. workshops, cranes, ballast tampers, trackliners, testing coaches and track inspection vehicles)	8604
860500	XVII	Railway or tramway coaches; passenger coaches, luggage vans, post office coaches and other special purpose railway or tramway coaches, not self-propelled (excluding those of heading no. 8604)	8605
860610	XVII	Railway or tramway goods vans and wagons; tank wagons and the like, not self-propelled	8606
860630	XVII	Railway or tramway goods vans and wagons; self-discharging, not self-propelled, excluding those of item no. 8606.10	8606
860691	XVII	Railway or tramway goods vans and wagons; covered and closed, not self-propelled	8606
860692	XVII	Railway or tramway goods vans and wagons; open, with non-removable sides of a height exceeding 60cm, not self-propelled	8606
860699	XVII	Railway or tramway goods vans and wagons; n.e.c. in heading no. 8606, not self-propelled	8606
860711	XVII	Railway or tramway locomotives or rolling stock; parts, driving bogies and bissel-bogies	8607
860712	XVII	Railway or tramway locomotives or rolling stock; parts, bogies and bissel-bogies (excluding driving bogies and bissel-bogies)	8607
860719	XVII	Railway or tramway locomotives or rolling stock; parts, axles and wheels, and parts thereof	8607
860721	XVII	Railway or tramway locomotives or rolling stock; parts, air brakes and parts thereof	8607
860729	XVII	Railway or tramway locomotives or rolling stock; parts, brakes (other than air brakes) and parts thereof	8607
860730	XVII	Railway or tramway locomotives or rolling stock; parts, hooks and other coupling devices, buffers and parts thereof	8607
860791	XVII	Railway or tramway locomotives; parts n.e.c. in heading no. 8607	8607
860799	XVII	Railway or tramway rolling stock; parts n.e.c. in heading no. 8607	8607
860800	XVII	Railway or tramway track fixtures and fittings; mechanical (including electro-mechanical) signalling, safety or traffic control equipment for railways, tramways, roads, inland waterways, parking facilities, port installations or airfields; parts thereof	8608
860900	XVII	Containers; (including containers for transport of fluids) specially designed and equipped for carriage by one or more modes of transport	8609
870110	XVII	Tractors; single axle	8701
870121	XVII	Tractors; road tractors for semi-trailers, with only compression-ignition internal combustion piston engine (diesel or semi-diesel)	8701
870122	XVII	Tractors; road tractors for semi-trailers, with both compression-ignition internal combustion piston engine (diesel or semi-diesel) and electric motors for propulsion	8701
870123	XVII	Tractors; road tractors for semi-trailers, with both spark-ignition internal combustion piston engine and electric motors for propulsion	8701
870124	XVII	Tractors; road tractors for semi-trailers, with only electric motors for propulsion	8701
870129	XVII	Tractors; road tractors for semi-trailers, with other propulsion methods n.e.c. in item no 8701.2	8701
870130	XVII	Tractors; track-laying	8701
870191	XVII	Tractors; n.e.c. in heading no 8701 (other than tractors of heading no 8709); of an engine power not exceeding 18kW	8701
870192	XVII	Tractors; n.e.c. in heading no 8701 (other than tractors of heading no 8709); of an engine power exceeding 18kW but not exceeding 37kW	8701
870193	XVII	Tractors; n.e.c. in heading no 8701 (other than tractors of heading no 8709); of an engine power exceeding 37kW but not exceeding 75kW	8701
870194	XVII	Tractors; n.e.c. in heading no 8701 (other than tractors of heading no 8709); of an engine power exceeding 75kW but not exceeding 130kW	8701
870195	XVII	Tractors; n.e.c. in heading no 8701 (other than tractors of heading no 8709); of an engine power exceeding 130kW	8701
870210	XVII	Vehicles; public transport type (carries 10 or more persons, including driver), with only compression-ignition internal combustion piston engine (diesel or semi-diesel), new or used	8702
870220	XVII	Vehicles; public transport type (carries 10 or more persons, including driver), with both compression-ignition internal combustion piston engine (diesel or semi-diesel) and electric motor for propulsion, new or used	8702
870230	XVII	Vehicles; public transport type (carries 10 or more persons, including driver), with both compression-ignition internal combustion piston engine (diesel or semi-diesel) and electric motor for propulsion, new or used	8702
870240	XVII	Vehicles; public transport type (carries 10 or more persons, including driver), with only electric motor for propulsion, new or used	8702
870290	XVII	Vehicles; public transport type (carries 10 or more persons, including driver), n.e.c. in heading 8702, new or used	8702
870310	XVII	Vehicles; specially designed for travelling on snow, golf cars and similar vehicles	8703
870321	XVII	Vehicles; with only spark-ignition internal combustion piston engine, cylinder capacity not over 1000cc	8703
870322	XVII	Vehicles; with only spark-ignition internal combustion piston engine, cylinder capacity over 1000 but not over 1500cc	8703
870323	XVII	Vehicles; with only spark-ignition internal combustion reciprocating piston engine, cylinder capacity over 1500 but not over 3000cc	8703
870324	XVII	Vehicles; with only spark-ignition internal combustion reciprocating piston engine, cylinder capacity over 3000cc	8703
870331	XVII	Vehicles; with only compression-ignition internal combustion piston engine (diesel or semi-diesel), cylinder capacity not over 1500cc	8703
870332	XVII	Vehicles; with only compression-ignition internal combustion piston engine (diesel or semi-diesel), cylinder capacity over 1500 but not over 2500cc	8703
870333	XVII	Vehicles; with only compression-ignition internal combustion piston engine (diesel or semi-diesel), cylinder capacity over 2500cc	8703
870340	XVII	Vehicles; with both spark-ignition internal combustion piston engine and electric motor for propulsion, incapable of being charged by plugging to external source of electric power	8703
870350	XVII	Vehicles; with both compression-ignition internal combustion piston engine (diesel or semi-diesel) and electric motor for propulsion, incapable of being charged by plugging to external source of electric power	8703
870360	XVII	Vehicles; with both spark-ignition internal combustion piston engine and electric motor for propulsion, capable of being charged by plugging to external source of electric power	8703
870370	XVII	Vehicles; with both compression-ignition internal combustion piston engine (diesel or semi-diesel) and electric motor for propulsion, capable of being charged by plugging to external source of electric power	8703
870380	XVII	Vehicles; with only electric motor for propulsion	8703
870390	XVII	Vehicles; for transport of persons (other than those of heading no. 8702) n.e.c. in heading no. 8703	8703
870410	XVII	Vehicles; dumpers, designed for off-highway use, for transport of goods	8704
870421	XVII	Vehicles; with only compression-ignition internal combustion piston engine (diesel or semi-diesel), for transport of goods, (of a gvw not exceeding 5 tonnes), n.e.c. in item no 8704.1	8704
870422	XVII	Vehicles; with only compression-ignition internal combustion piston engine (diesel or semi-diesel), for transport of goods, (of a g.v.w. exceeding 5 tonnes but not exceeding 20 tonnes), n.e.c. in item no 8704.1	8704
870423	XVII	Vehicles; with only compression-ignition internal combustion piston engine (diesel or semi-diesel), for transport of goods, (of a g.v.w. exceeding 20 tonnes), n.e.c. in item no 8704.1	8704
870431	XVII	Vehicles; with only spark-ignition internal combustion piston engine, for transport of goods, (of a g.v.w. not exceeding 5 tonnes), n.e.c. in item no 8704.1	8704
870432	XVII	Vehicles; with only spark-ignition internal combustion piston engine, for transport of goods, (of a g.v.w. exceeding 5 tonnes), n.e.c. in item no 8704.1	8704
870441	XVII	Vehicles; with both compression-ignition internal combustion piston engine (diesel/semi-diesel) and electric motor as motor for propulsion, unassembled as in section 14, (gvw not exceeding 5000kg), for the transport of goods, vans	8704
870442	XVII	Vehicles; with both compression-ignition internal combustion piston engine (diesel/semi-diesel) and electric motors for propulsion, of a g.v.w. exceeding 5,000kg but not exceeding 20,000kg	8704
870443	XVII	Vehicles; with both compression-ignition internal combustion piston engine (diesel/semi-diesel) and electric motors for propulsion, of a g.v.w. exceeding 20,000kg	8704
870451	XVII	Vehicles; with both spark-ignition internal combustion piston engine and electric motors for propulsion, of a g.v.w. not exceeding 5,000kg	8704
870452	XVII	Vehicles; with both spark-ignition internal combustion piston engine and electric motors for propulsion, of a g.v.w. exceeding 5,000kg	8704
870460	XVII	Vehicles; with only electric motor for propulsion	8704
870490	XVII	Vehicles; for transport of goods, n.e.c. in heading no. 8704	8704
870510	XVII	Vehicles; crane lorries	8705
870520	XVII	Vehicles; mobile drilling derricks	8705
870530	XVII	Vehicles; fire fighting vehicles	8705
870540	XVII	Vehicles; concrete-mixer lorries	8705
870590	XVII	Vehicles; break-down lorries, road-sweepers, spraying lorries, mobile workshops, mobile radiological units, and other special purpose vehicles n.e.c. in heading no. 8705	8705
870600	XVII	Chassis; fitted with engines, for the motor vehicles of heading no. 8701 to 8705	8706
870710	XVII	Vehicles; bodies (including cabs) for the motor vehicles of heading no. 8703	8707
870790	XVII	Vehicles; bodies (including cabs) for the motor vehicles of heading no. 8701, 8702, 8704 or 8705	8707
870810	XVII	Vehicles; bumpers and parts thereof, for the vehicles of heading no. 8701 to 8705	8708
870821	XVII	Vehicles; parts of bodies, safety seat belts	8708
870822	XVII	Vehicles; parts and accessories, front windscreens (windshields), rear windows and other windows specified in subheading note 1 to this chapter	8708
870829	XVII	Vehicles; parts and accessories, of bodies, other than safety seat belts	8708
870830	XVII	Vehicle parts; brakes, servo-brakes and parts thereof	8708
870840	XVII	Vehicle parts; gear boxes and parts thereof	8708
870850	XVII	Vehicle parts; drive-axles with differential, whether or not provided with other transmission components, and non-driving axles; parts thereof	8708
870870	XVII	Vehicle parts; road wheels and parts and accessories thereof	8708
870880	XVII	Vehicle parts; suspension systems and parts thereof (including shock-absorbers)	8708
870891	XVII	Vehicle parts; radiators and parts thereof	8708
870892	XVII	Vehicle parts; silencers (mufflers) and exhaust pipes; parts thereof	8708
870893	XVII	Vehicle parts; clutches and parts thereof	8708
870894	XVII	Vehicle parts; steering wheels, steering columns and steering boxes; parts thereof	8708
870895	XVII	Vehicle parts; safety airbags with inflater system; parts thereof	8708
870899	XVII	Vehicle parts and accessories; n.e.c. in heading no. 8708	8708
870911	XVII	Vehicles; electrical, self-propelled, (not fitted with lifting or handling equipment), of the type used for short distance transport of goods in factories, warehouses, dock areas or airports	8709
870919	XVII	Vehicles; (not electrical), self-propelled, without handling equipment, used for short distance transport of goods in factories, airports and such, and tractors of the type used on railway station platforms	8709
870990	XVII	Vehicles; parts of the vehicles of heading no. 8709	8709
871000	XVII	Tanks and other armoured fighting vehicles; motorised, whether or not fitted with weapons, and parts of such vehicles	8710
871110	XVII	Motorcycles (including mopeds) and cycles; fitted with an auxiliary motor, with internal combustion piston engine of a cylinder capacity not exceeding 50cc, with or without side-cars; side-cars	8711
871120	XVII	Motorcycles (including mopeds) and cycles; fitted with an auxiliary motor, internal combustion piston engine, of cylinder capacity exceeding 50cc but not exceeding 250cc, with or without side-cars; side-cars	8711
871130	XVII	Motorcycles (including mopeds) and cycles; fitted with an auxiliary motor, internal combustion piston engine, of cylinder capacity exceeding 250cc but not exceeding 500cc, with or without side-cars; side-cars	8711
871140	XVII	Motorcycles (including mopeds) and cycles; fitted with auxiliary motor, internal combustion piston engine of cylinder capacity exceeding 500cc but not exceeding 800cc, with or without sidecars; side-cars	8711
871150	XVII	Motorcycles (including mopeds) and cycles; fitted with auxiliary motor, with internal combustion piston engine of a cylinder capacity exceeding 800cc, with or without side-cars; side-cars	8711
871160	XVII	Motorcycles (including mopeds) and cycles; fitted with auxiliary motor, with electric motor for propulsion, with or without side-cars; side-cars	8711
871190	XVII	Motorcycles (including mopeds) and cycles; n.e.c. in heading no. 8711, fitted with auxiliary motor, with or without side-cars; side-cars	8711
871200	XVII	Bicycles and other cycles; including delivery tricycles, not motorised	8712
871310	XVII	Carriages for disabled persons; not mechanically propelled	8713
871390	XVII	Carriages for disabled persons; mechanically propelled	8713
871410	XVII	Motorcycles (including mopeds); parts and accessories	8714
871420	XVII	Carriages for disabled persons; parts and accessories thereof	8714
871491	XVII	Cycles; frames and forks, and parts thereof	8714
871492	XVII	Cycles; parts thereof, wheel rims and spokes	8714
871493	XVII	Cycles; parts thereof, hubs (other than coaster braking hubs and hub brakes) and free-wheel sprocket-wheels	8714
871494	XVII	Cycles; parts thereof, brakes, including coaster braking hubs and hub-brakes, and parts thereof	8714
871495	XVII	Cycles; parts thereof, saddles	8714
871496	XVII	Cycles; parts, pedals and crank-gear, and parts thereof	8714
871499	XVII	Cycles; parts thereof, n.e.c. in item no. 8714.9	8714
871500	XVII	Baby carriages and parts thereof	8715
871610	XVII	Trailers and semi-trailers; of the caravan type, for housing or camping	8716
871620	XVII	Trailers and semi-trailers; self-loading or self-unloading, for agricultural purposes	8716
871631	XVII	Tanker trailers and tanker semi-trailers	8716
871639	XVII	Trailers and semi-trailers; (other than tanker type)	8716
871640	XVII	Trailers and semi-trailers; n.e.c. in item no. 8716.3	8716
871680	XVII	Vehicles; n.e.c. in heading no. 8716	8716
871690	XVII	Trailers, semi-trailers and other vehicles not mechanically propelled; parts thereof for heading no. 8716	8716
880100	XVII	Balloons and dirigibles; gliders, hang gliders and other non-powered aircraft.	8801
880211	XVII	Helicopters, except unmanned; of an unladen weight not exceeding 2000kg	8802
880212	XVII	Helicopters, except unmanned; of an unladen weight exceeding 2000kg	8802
880220	XVII	Aeroplanes and other aircraft, except unmanned; of an unladen weight not exceeding 2000kg	8802
880230	XVII	Aeroplanes and other aircraft, except unmanned; of an unladen weight exceeding 2000kg but not exceeding 15,000kg	8802
880240	XVII	Aeroplanes and other aircraft, except unmanned; of an unladen weight exceeding 15,000kg	8802
880260	XVII	Spacecraft; (including satellites) and suborbital and spacecraft launch vehicles	8802
880400	XVII	Parachutes (including dirigible parachutes and paragliders) and rotochutes; parts thereof and accessories thereto	8804
880510	XVII	Aircraft launching gear, deck-arrestor or similar gear and parts thereof	8805
880521	XVII	Ground flying trainers and parts thereof; air combat simulators and parts thereof	8805
880529	XVII	Ground flying trainers and parts thereof; other than air combat simulators and parts thereof	8805
880610	XVII	Unmanned aircraft; for carriage of passengers	8806
880621	XVII	Unmanned aircraft; for remote-controlled flight only, for other than for carriage of passengers, with the maximum take-off weight of not more than 250g	8806
880622	XVII	Unmanned aircraft; for remote-controlled flight only, for other than for carriage of passengers, with the maximum take-off weight of more than 250g but not more than 7kg	8806
880623	XVII	Unmanned aircraft; for remote-controlled flight only, for other than for carriage of passengers, with the maximum take-off weight of more than 7kg but not more than 25kg	8806
880624	XVII	Unmanned aircraft; for remote-controlled flight only, for other than for carriage of passengers, with the maximum take-off weight of more than 25kg but not more than 150kg	8806
880629	XVII	Unmanned aircraft; for remote-controlled flight only, for other than for carriage of passengers, with the maximum take-off weight of more than 150kg	8806
880691	XVII	Unmanned aircraft; for other than remote-controlled flight and other than for carriage of passengers with a maximum take-off weight not more than 250g	8806
880692	XVII	Unmanned aircraft; for other than remote-controlled flight and other than for carriage of passengers with a maximum take-off weight more than 250g but not more than 7kg	8806
880693	XVII	Unmanned aircraft; for other than remote-controlled flight and other than for carriage of passengers with a maximum take-off weight more than 7kg but not more than 25kg	8806
880694	XVII	Unmanned aircraft; for other than remote-controlled flight and other than for carriage of passengers with a maximum take-off weight more than 25kg but not more than 150kg	8806
880699	XVII	Unmanned aircraft; for other than remote-controlled flight and other than for carriage of passengers with a maximum take-off weight more than 150kg	8806
880710	XVII	Aircraft and spacecraft; propellers and rotors and parts thereof	8807
880720	XVII	Aircraft and spacecraft; under-carriages and parts thereof	8807
880730	XVII	Aircraft and spacecraft; parts of aeroplanes, helicopters or unmanned aircraft n.e.c. in heading no. 8807	8807
880790	XVII	Aircraft and spacecraft; parts thereof n.e.c. in chapter 88	8807
890110	XVII	Cruise ships, excursion boats and similar vessels, principally designed for the transport of persons, ferry boats of all kinds	8901
890120	XVII	Tankers	8901
890130	XVII	Vessels, refrigerated; other than tankers	8901
890190	XVII	Vessels; n.e.c. in heading no. 8901, for the transport of goods and other vessels for the transport of both persons and goods	8901
890200	XVII	Fishing vessels, factory ships and other vessels; for processing or preserving fishery products	8902
890311	XVII	Yachts and other vessels; for pleasure or sports, inflatable (including rigid hull inflatable), fitted or designed to be fitted with a motor, unladen (net) weight (excluding the motor) not exceeding 100kg	8903
890312	XVII	Yachts and other vessels; for pleasure or sports, inflatable (including rigid hull inflatable), not designed to be used with a motor and unladen (net) weight not exceeding 100kg	8903
890319	XVII	Yachts and other vessels; for pleasure or sports, inflatable (including rigid hull inflatable), unladen (net) weight exceeding 100kg	8903
890321	XVII	Sailboats; (other than inflatable) with or without auxiliary motor, for pleasure or sports, of a length not exceeding 7.5m	8903
890322	XVII	Sailboats; (other than inflatable) with or without auxiliary motor, for pleasure or sports, of a length exceeding 7.5m but not exceeding 24m	8903
890323	XVII	Sailboats; (other than inflatable) with or without auxiliary motor, for pleasure or sports, of a length exceeding 24m	8903
890331	XVII	Motorboats; (other than outboard motorboats), for pleasure or sports, other than inflatable, of a length not exceeding 7.5m	8903
890332	XVII	Motorboats; (other than outboard motorboats), for pleasure or sports, other than inflatable, of a length exceeding 7.5m but not exceeding 24m	8903
890333	XVII	Motorboats; (other than outboard motorboats), for pleasure or sports, other than inflatable, of a length exceeding 24m	8903
890393	XVII	Vessels; (other than sailboats and motorboats), for pleasure or sports, other than inflatable, of a length not exceeding 7.5m	8903
890399	XVII	Vessels; (other than sailboats and motorboats), for pleasure or sports, other than inflatable, of a length exceeding 7.5m	8903
890400	XVII	Tugs and pusher craft	8904
890510	XVII	Dredgers	8905
890520	XVII	Floating or submersible drilling or production platforms	8905
890590	XVII	Vessels; light, fire-floats, floating cranes and other vessels, the navigability of which is subsidiary to their main function, floating docks	8905
890610	XVII	Vessels; warships	8906
890690	XVII	Vessels; other, including lifeboats other than rowing boats, other than warships	8906
890710	XVII	Rafts; inflatable	8907
890790	XVII	Floating structures; tanks, coffer-dams, landing stages, buoys and beacons	8907
890800	XVII	Vessels and other floating structures; for breaking up	8908
900110	XVIII	Optical fibres, optical fibre bundles and cables; excluding those of heading no. 8544	9001
900120	XVIII	Optical elements; polarising material, sheets and plates thereof	9001
900130	XVIII	Lenses, contact; unmounted, of any material, excluding elements of glass not optically worked	9001
900140	XVIII	Lenses, spectacle; unmounted, of glass, excluding elements of glass not optically worked	9001
900150	XVIII	Lenses, spectacle; unmounted, of materials other than glass	9001
900190	XVIII	Optical elements; lenses n.e.c. in heading no. 9001, prisms, mirrors and other optical elements, unmounted, of any material (excluding elements of glass not optically worked)	9001
900211	XVIII	Lenses; objective, for cameras, projectors or photographic enlargers or reducers, mounted, being parts or fittings for instruments or apparatus, of any material (excluding glass not optically worked)	9002
900219	XVIII	Lenses; objective, (other than for cameras, projectors or photographic enlargers or reducers), mounted, of any material (excluding elements of glass not optically worked)	9002
900220	XVIII	Filters; mounted as parts or fittings for instruments or apparatus, of any material (excluding elements of glass not optically worked)	9002
900290	XVIII	Optical elements; n.e.c. in heading no. 9002 (e.g. prisms and mirrors), mounted, being parts or fittings for instruments or apparatus, of any material (excluding elements of glass not optically worked)	9002
900311	XVIII	Frames and mountings; for spectacles, goggles or the like, of plastics	9003
900319	XVIII	Frames and mountings; for spectacles, goggles or the like, of materials other than plastics	9003
900390	XVIII	Frames and mountings; parts for spectacles, goggles or the like	9003
900410	XVIII	Sunglasses; corrective, protective or other	9004
900490	XVIII	Spectacles, goggles and the like; (other than sunglasses) corrective, protective or other	9004
900510	XVIII	Binoculars	9005
900580	XVIII	Monoculars; other optical telescopes and astronomical instruments, excluding instruments for radio-astronomy	9005
900590	XVIII	Binoculars, monoculars, other optical telescopes, astronomical instruments (excluding those of radio-astronomy); parts and accessories (including mountings)	9005
900630	XVIII	Cameras, photographic (excluding cinematographic); specially designed for underwater use, aerial survey, medical or surgical examination of internal organs; comparison cameras for forensic or criminological use	9006
900640	XVIII	Cameras, photographic (excluding cinematographic); instant print cameras	9006
900653	XVIII	Cameras, photographic (excluding cinematographic), for roll film of a width of 35mm	9006
900659	XVIII	Cameras, photographic (excluding cinematographic); n.e.c. in heading no 9006	9006
900661	XVIII	Photographic flashlight apparatus; discharge lamp (electronic)	9006
900669	XVIII	Photographic flashlight apparatus; n.e.c. in heading no. 9006	9006
900691	XVIII	Cameras, photographic (excluding cinematographic); parts and accessories	9006
900699	XVIII	Photographic flashlight apparatus; parts and accessories, for other than cameras	9006
900710	XVIII	Cameras, cinematographic; whether or not incorporating sound recording apparatus	9007
900720	XVIII	Projectors, cinematographic; whether or not incorporating sound recording or reproducing apparatus	9007
900791	XVIII	Cameras, cinematographic; parts and accessories, whether or not incorporating sound recording apparatus	9007
900792	XVIII	Projectors, cinematographic; parts and accessories, whether or not incorporating sound reproducing apparatus	9007
900850	XVIII	Image projectors, photographic enlargers and reducers, excluding cinematographic	9008
900890	XVIII	Photographic (other than cinematographic) image projectors, enlargers, and reducers; parts and accessories	9008
901010	XVIII	Photographic laboratory apparatus and equipment; for automatically developing photographic (including cinematographic) film or paper in rolls or for automatically exposing developed film to rolls of paper	9010
901050	XVIII	Photographic laboratory apparatus and equipment; n.e.c. in item no. 9010.10, for photographic (including cinematographic) laboratories; negatoscopes	9010
901060	XVIII	Photographic laboratory apparatus and equipment (including cinematographic); projection screens	9010
901090	XVIII	Photographic laboratory apparatus and equipment (including cinematographic); parts and accessories	9010
901110	XVIII	Microscopes, compound optical; stereoscopic microscopes	9011
901120	XVIII	Microscopes, compound optical; for photomicrography, cinephotomicrography or microprojection	9011
901180	XVIII	Microscopes, compound optical; (other than stereoscopic and microscopes for photomicrography, cinephotomicrography or microprojection)	9011
901190	XVIII	Microscopes, compound optical; parts and accessories (including those for photomicrography, cinephotomicrography or microprojection)	9011
901210	XVIII	Microscopes (excluding optical microscopes); diffraction apparatus	9012
901290	XVIII	Microscopes (excluding optical microscopes); diffraction apparatus; parts and accessories	9012
901310	XVIII	Optical appliances and instruments; telescopic sights for fitting to arms; periscopes; telescopes designed to form parts of machines, appliances, instruments or apparatus of this chapter	9013
901320	XVIII	Lasers; other than laser diodes	9013
901380	XVIII	Optical devices, appliances and instruments; n.e.c. in heading no. 9013	9013
901390	XVIII	Optical appliances and instruments; parts and accessories for articles of heading no. 9013	9013
901410	XVIII	Navigational instruments and appliances; direction finding compasses	9014
901420	XVIII	Navigational instruments and appliances; for aeronautical or space navigation (excluding compasses)	9014
901480	XVIII	Navigational instruments and appliances; for navigation other than aeronautical or space navigation (excluding direction finding compasses)	9014
901490	XVIII	Navigational instruments and appliances; parts and accessories	9014
901510	XVIII	Rangefinders	9015
901520	XVIII	Surveying equipment; theodolites and tachymeters (tacheometers)	9015
901530	XVIII	Surveying equipment; levels	9015
901540	XVIII	Surveying equipment; photogrammetrical surveying instruments and appliances	9015
901580	XVIII	Surveying equipment; articles n.e.c. in heading no. 9015, including hydrographic, oceanographic, hydrological, meteorological or geophysical instruments and appliances (excluding compasses)	9015
901590	XVIII	Surveying equipment; parts and accessories for articles of heading no. 9015	9015
901600	XVIII	Balances; of a sensitivity of 5cg or better, with or without weights	9016
901710	XVIII	Drafting tables and machines; whether or not automatic	9017
901720	XVIII	Drawing, marking-out or mathematical calculating instruments	9017
901730	XVIII	Mathematical equipment; micrometers, callipers and gauges	9017
901780	XVIII	Mathematical instruments and equipment; n.e.c. in heading no. 9017	9017
901790	XVIII	Drawing, marking-out equipment and mathematical instruments; parts and accessories	9017
901811	XVIII	Medical, surgical instruments and appliances; electro-cardiographs	9018
901812	XVIII	Medical, surgical instruments and appliances; ultrasonic scanning apparatus	9018
901813	XVIII	Medical, surgical instruments and appliances; magnetic resonance imaging apparatus	9018
901814	XVIII	Medical, surgical instruments and appliances; scintigraphic apparatus	9018
901819	XVIII	Medical, surgical instruments and appliances; electro-diagnostic apparatus (including apparatus for functional exploratory examination or for checking physiological parameters), n.e.c. in item no. 9018.1	9018
901820	XVIII	Medical, surgical instruments and appliances; ultra-violet or infra-red ray apparatus	9018
901831	XVIII	Medical, surgical instruments and appliances; syringes, with or without needles	9018
901832	XVIII	Medical, surgical instruments and appliances; tubular metal needles and needles for sutures	9018
901839	XVIII	Medical, surgical instruments and appliances; catheters, cannulae and the like	9018
901841	XVIII	Dental instruments and appliances; dental drill engines, whether or not combined on a single base with other dental equipment	9018
901849	XVIII	Dental instruments and appliances; other than dental drill engines	9018
901850	XVIII	Ophthalmic instruments and appliances	9018
901890	XVIII	Medical, surgical or dental instruments and appliances; n.e.c. in heading no. 9018	9018
901910	XVIII	Mechano-therapy appliances; massage apparatus and psychological aptitude-testing apparatus	9019
901920	XVIII	Therapeutic respiration apparatus; ozone, oxygen, aerosol therapy apparatus; artificial respiration or other therapeutic respiration apparatus	9019
902000	XVIII	Breathing appliances and gas masks; excluding protective masks having neither mechanical parts nor replaceable filters and excluding apparatus of item no. 9019.20	9020
902110	XVIII	Orthopaedic or fracture appliances	9021
902121	XVIII	Dental fittings; artificial teeth	9021
902129	XVIII	Dental fittings; other than artificial teeth	9021
902131	XVIII	Artificial parts of the body	9021
902139	XVIII	Artificial parts of the body; excluding artificial joints	9021
902140	XVIII	Hearing aids (excluding parts and accessories)	9021
902150	XVIII	Pacemakers; for stimulating heart muscles (excluding parts and accessories)	9021
902190	XVIII	Appliances; worn, carried or implanted in the body, to compensate for a defect or disability	9021
902212	XVIII	Apparatus based on the use of x-rays; including radiography or radiotherapy apparatus, whether or not for medical, surgical, dental or veterinary uses, computed tomography apparatus	9022
902213	XVIII	Apparatus based on the use of x-rays; including radiography or radiotherapy apparatus, for dental uses, excluding computed tomography apparatus	9022
902214	XVIII	Apparatus based on the use of x-rays; including radiography or radiotherapy apparatus, for medical, surgical or veterinary uses, not dental uses, excluding computed tomography apparatus	9022
902219	XVIII	Apparatus based on the use of x-rays, including radiography or radiotherapy apparatus; for other than medical, surgical, dental or veterinary uses	9022
902221	XVIII	Apparatus based on the use of alpha, beta, gamma or other ionising radiations, including radiography or radiotherapy apparatus; for medical, surgical, dental or veterinary uses	9022
902229	XVIII	Apparatus based on the use of alpha, beta, gamma or other ionising radiations, including radiography or radiotherapy apparatus; (for other than medical, surgical, dental or veterinary uses)	9022
902230	XVIII	X-ray tubes	9022
902290	XVIII	Apparatus based on use of x-rays and similar; parts and accessories (x-ray generators, tubes, high tension generators, control panels and desks, screens, examination or treatment tables, chairs and like	9022
902300	XVIII	Instruments, apparatus and models; designed for demonstrational purposes (in education or exhibitions), unsuitable for other uses	9023
902410	XVIII	Machines and appliances; for testing the hardness, strength, compressibility, elasticity or other mechanical properties of metals	9024
902480	XVIII	Machines and appliances; for testing the hardness, strength, compressibility, elasticity or other mechanical properties of materials other than metals	9024
902490	XVIII	Machines and appliances; parts and accessories for those testing hardness, strength, compressibility, elasticity or other mechanical properties of materials (e.g. metal, wood, textiles, paper, plastics)	9024
902511	XVIII	Thermometers and pyrometers; liquid filled, for direct reading, not combined with other instruments	9025
902519	XVIII	Thermometers and pyrometers; (other than liquid filled, for direct reading), not combined with other instruments	9025
902580	XVIII	Hydrometers and similar floating instruments, barometers, hygrometers, psychrometers, thermometers, pyrometers; recording or not, any combination of these instruments (excluding thermometers and barometers not combined with other instruments)	9025
902590	XVIII	Hydrometers and similar floating instruments, barometers, hygrometers, psychrometers, thermometers, pyrometers; recording or not, any combination of these instruments, parts and accessories	9025
902610	XVIII	Instruments and apparatus; for measuring or checking the flow or level of liquids	9026
902620	XVIII	Instruments and apparatus; for measuring or checking pressure	9026
902680	XVIII	Instruments and apparatus; for measuring or checking variables of liquids or gases (excluding pressure or the flow and level of liquids and those of heading no. 9014, 9015, 9028 and 9032)	9026
902690	XVIII	Instruments and apparatus; parts and accessories for those measuring or checking the flow, level, pressure or other variables of liquids or gases (excluding those of heading no. 9014, 9015, 9028 or 9032)	9026
902710	XVIII	Instruments and apparatus; gas or smoke analysis apparatus, for physical or chemical analysis	9027
902720	XVIII	Chromatographs and electrophoresis instruments	9027
902730	XVIII	Spectrometers, spectrophotometers and spectrographs; using optical radiations (UV, visible, IR)	9027
902750	XVIII	Instruments and apparatus; using optical radiations (UV, visible, IR), (other than spectrometers, spectrophotometers and spectrographs)	9027
902781	XVIII	Instruments and apparatus; for physical or chemical analysis, for measuring or checking viscosity, porosity, expansion, surface tension or quantities of heat, sound or light, mass spectrometers	9027
902789	XVIII	Instruments and apparatus; for physical or chemical analysis, for measuring or checking viscosity, porosity, expansion, surface tension or quantities of heat, sound or light, exposure meters	9027
902790	XVIII	Microtomes and parts and accessories thereof	9027
902810	XVIII	Meters; gas, supply or production meters, including calibrating meters thereof	9028
902820	XVIII	Meters; liquid supply or production meters, including calibrating meters thereof	9028
902830	XVIII	Meters; electricity supply or production meters, including calibrating meters thereof	9028
902890	XVIII	Meters; parts and accessories of gas, liquid, electricity supply or production meters, including calibrating meters thereof	9028
902910	XVIII	Meters and counters; revolution counters, production counters, taximeters, mileometers, pedometers and the like	9029
902920	XVIII	Meters; speed indicators and tachometers; stroboscopes	9029
902990	XVIII	Meters and counters; parts and accessories for revolution and production counters, taximeters, mileometers, pedometers and the like; speed indicators, tachometers (excluding heading no. 9015), stroboscopes	9029
903010	XVIII	Instruments and apparatus; for measuring or detecting ionising radiations	9030
903020	XVIII	Oscilloscopes and oscillographs	9030
903031	XVIII	Multimeters; for measuring or checking voltage, current, resistance or power (other than those for measuring or checking semiconductor wafer or devices), without a recording device	9030
903032	XVIII	Multimeters; for measuring or checking voltage, current, resistance or power, with a recording device	9030
903033	XVIII	Instruments and apparatus; for measuring or checking voltage, current, resistance or power, without a recording device (excluding multimeters)	9030
903039	XVIII	Instruments and apparatus; for measuring or checking voltage, current, resistance or power, with a recording device (excluding multimeters)	9030
903040	XVIII	Instruments and apparatus; specially designed for telecommunications (e.g. cross-talk meters, gain measuring instruments, distortion factor meters, psophometers)	9030
903082	XVIII	Instruments and apparatus; for measuring or checking semiconductor wafers or devices (including integrated circuits)	9030
903084	XVIII	Instruments and apparatus; n.e.c. in heading no. 9030, with a recording device	9030
903089	XVIII	Instruments and apparatus; n.e.c. in heading no. 9030, without a recording device	9030
903090	XVIII	Instruments, apparatus for measuring, checking electrical quantities, not meters of heading no. 9028; parts and accessories, for measuring or detecting alpha, beta, gamma, x-ray, cosmic and other radiations	9030
903110	XVIII	Machines; for balancing mechanical parts	9031
903120	XVIII	Test benches	9031
903141	XVIII	Optical instruments and appliances; for inspecting semiconductor wafers or devices or for inspecting photomasks or reticles used in manufacturing semiconductor devices, n.e.c. in chapter 90	9031
903149	XVIII	Optical instruments and appliances; for measuring or checking, n.e.c. in chapter 90	9031
903180	XVIII	Instruments, appliances and machines; for measuring or checking n.e.c. in chapter 90	9031
903190	XVIII	Instruments, appliances and machines; parts and accessories for those measuring or checking devices of heading no. 9031	9031
903210	XVIII	Regulating or controlling instruments and apparatus; automatic type, thermostats	9032
903220	XVIII	Regulating or controlling instruments and apparatus; automatic, manostats	9032
903281	XVIII	Regulating or controlling instruments and apparatus; automatic, hydraulic or pneumatic	9032
903289	XVIII	Regulating or controlling instruments and apparatus; automatic, other than hydraulic or pneumatic	9032
903290	XVIII	Regulating or controlling instruments and apparatus; automatic, parts and accessories	9032
903300	XVIII	Machines and appliances, instruments or apparatus of chapter 90; parts and accessories n.e.c. in chapter 90	9033
910111	XVIII	Wrist-watches; electrically operated, with or without a stop-watch, with case of precious metal or of metal clad with precious metal, with mechanical display only	9101
910119	XVIII	Wrist-watches; electrically operated, with or without a stop-watch, with case of precious metal or metal clad with precious metal, without mechanical display	9101
910121	XVIII	Wrist-watches; (not electrically operated), automatic winding, whether or not incorporating a stop-watch facility, case of precious metal or of metal clad with precious metal	9101
910129	XVIII	Wrist-watches; (not electrically operated), (not automatic winding), whether or not incorporating a stop-watch facility, case of precious metal or of metal clad with precious metal	9101
910191	XVIII	Pocket-watches and other watches, including stop-watches; (excluding wrist-watches), with case of precious metal or of metal clad with precious metal, electrically operated	9101
910199	XVIII	Pocket-watches and other watches, including stop-watches; (excluding wrist-watches), with case of precious metal or of metal clad with precious metal, not electrically operated	9101
910211	XVIII	Wrist-watches; electrically operated, with or without a stop-watch, (other than those of heading no. 9101) with mechanical display only	9102
910212	XVIII	Wrist-watches; electrically operated, with or without a stop-watch, (other than those of heading no. 9101) with opto-electronic display only	9102
910219	XVIII	Wrist-watches; electrically operated, with or without a stop-watch, (other than those of heading no. 9101) without mechanical or opto-electronic display	9102
910221	XVIII	Wrist-watches; whether or not incorporating a stop-watch facility, with automatic winding	9102
910229	XVIII	Wrist-watches; whether or not incorporating a stop-watch facility, with other than automatic winding	9102
910291	XVIII	Pocket watches and other watches, including stop-watches; (excluding wrist-watches), other than those of heading no. 9101, electrically operated	9102
910299	XVIII	Pocket watches and other watches, including stop-watches; (excluding wrist-watches), other than those of heading no. 9101, other than electrically operated	9102
910310	XVIII	Clocks; with watch movements, electrically operated, excluding clocks of heading no. 9104	9103
910390	XVIII	Clocks; with watch movements, other than electrically operated, excluding clocks of heading no. 9104	9103
910400	XVIII	Clocks; instrument panel clocks and clocks of a similar type for vehicles, aircraft, spacecraft or vessels	9104
910511	XVIII	Clocks; (excluding those with watch movements and instrument panel clocks), alarm clocks, electrically operated	9105
910519	XVIII	Clocks; (excluding those with watch movements and instrument panel clocks), alarm clocks, other than electrically operated	9105
910521	XVIII	Clocks; (excluding those with watch movements and instrument panel clocks), wall clocks, electrically operated	9105
910529	XVIII	Clocks; (excluding those with watch movements and instrument panel clocks), wall clocks, other than electrically operated	9105
910591	XVIII	Clocks; (excluding those with watch movements and instrument panel clocks), (other than alarm or wall clocks), electrically operated	9105
910599	XVIII	Clocks; (excluding those with watch movements and instrument panel clocks), other than alarm or wall clocks, other than electrically operated	9105
910610	XVIII	Time recording apparatus; time-registers, time recorders, with clock, watch movement or synchronous motor	9106
910690	XVIII	Time recording apparatus; with clock or watch movement or with synchronous motor, n.e.c. in heading no. 9106	9106
910700	XVIII	Time switches; with clock, watch movement or synchronous motor	9107
910811	XVIII	Watch movements; complete and assembled, electrically operated, with mechanical display only or with a device to which a mechanical display can be incorporated	9108
910812	XVIII	Watch movements; complete and assembled, electrically operated, by means of solar cells, with opto-electronic display	9108
910819	XVIII	Watch movements; complete and assembled, electrically operated, by means of solar cells, without mechanical display or device including such or opto-electronic display	9108
910820	XVIII	Watch movements; complete and assembled, with automatic winding	9108
910890	XVIII	Watch movements; complete and assembled, not automatic winding or electrically operated	9108
910910	XVIII	Clock movements; complete and assembled, electrically operated	9109
910990	XVIII	Clock movements; complete and assembled, other than electrically operated	9109
911011	XVIII	Watches; complete movements, unassembled or partly assembled (movement sets)	9110
911012	XVIII	Watches; incomplete movements, assembled	9110
911019	XVIII	Watches; rough movements	9110
911090	XVIII	Clocks; movements, whether or not complete, incomplete, assembled or unassembled	9110
911110	XVIII	Watch cases; of precious metal or of metal clad with precious metal	9111
911120	XVIII	Watch cases; of base metal, whether or not gold-plated or silver-plated	9111
911180	XVIII	Watch cases; n.e.c. in heading no. 9111	9111
911190	XVIII	Watch cases and parts thereof	9111
911220	XVIII	Clock cases and similar cases for other goods of chapter 91; other than watch cases	9112
911290	XVIII	Clock cases and similar cases for other goods of chapter 91; other than watch cases, parts thereof	9112
911310	XVIII	Watch straps, watch bands, watch bracelets, and parts thereof; of precious metal or of metal clad with precious metal	9113
911320	XVIII	Watch straps, watch bands, watch bracelets, and parts thereof; of base metal, whether or not gold- or silver-plated	9113
911390	XVIII	Watch straps, watch bands, watch bracelets, and parts thereof; n.e.c. in heading no. 9113	9113
911430	XVIII	Clock or watch parts; dials	9114
911440	XVIII	Clock or watch parts; plates and bridges	9114
911490	XVIII	Clock or watch parts; other than springs (including hair-springs), dials, plates, and bridges	9114
920110	XVIII	Musical instruments; pianos, upright, including automatic pianos	9201
920120	XVIII	Musical instruments; pianos, grand	9201
920190	XVIII	Musical instruments; harpsichords and other keyboard stringed instruments n.e.c. in heading no. 9201	9201
920210	XVIII	Musical instruments; string, played with a bow (e.g. violins)	9202
920290	XVIII	Musical instruments; string, played other than with a bow (e.g. guitars and harps)	9202
920510	XVIII	Musical instruments; brass-wind (e.g. trumpets), other than fairground organs and mechanical street organs	9205
920590	XVIII	Musical instruments; wind, other than brass, (eg. clarinet, bagpipes, pipe organs), other than fairground organs and mechanical street organs	9205
920600	XVIII	Musical instruments; percussion (e.g. drums, xylophones, cymbals, castanets, maracas)	9206
920710	XVIII	Musical instruments; keyboard, (other than accordions), the sound of which is produced or must be amplified electrically	9207
920790	XVIII	Musical instruments; (other than keyboard), the sound of which is produced or must be amplified electrically	9207
920810	XVIII	Musical boxes	9208
920890	XVIII	Fairground and mechanical street organs, mechanical singing birds, musical saws and musical instruments n.e.c. in chapter 92; decoy calls of all kinds; whistles; call horns and other mouth-blown sound signalling instruments	9208
920930	XVIII	Musical instrument strings	9209
920991	XVIII	Musical instruments; parts and accessories for pianos	9209
920992	XVIII	Musical instruments; parts and accessories for string musical instruments other than keyboard instruments	9209
920994	XVIII	Musical instruments; parts and accessories for the musical instruments the sound of which is produced or must be amplified electrically (e.g. organs, guitars and accordions)	9209
920999	XVIII	Musical instruments; parts and accessories for musical instruments n.e.c. in heading no. 9209; metronomes, tuning forks and pitch pipes	9209
930110	XIX	Military weapons; artillery weapons (e.g. guns, howitzers, and mortars)	9301
930120	XIX	Military weapons; rocket launchers, flame-throwers, grenade launchers, torpedo tubes and similar projectors	9301
930190	XIX	Military weapons; other than revolvers, pistols, and arms of heading 9307, n.e.c. in heading 9301	9301
930200	XIX	Revolvers and pistols; other than those of heading no. 9303 or 9304	9302
930310	XIX	Firearms; muzzle-loading	9303
930320	XIX	Firearms; sporting, hunting or target-shooting shotguns, including combination shotgun-rifles	9303
930330	XIX	Firearms; sporting, hunting or target-shooting rifles n.e.c. in heading no. 9303	9303
930390	XIX	Firearms; n.e.c. in heading no. 9303	9303
930400	XIX	Firearms; (e.g. spring, air or gas guns and pistols, truncheons), excluding those of heading no. 9307	9304
930510	XIX	Firearms; parts and accessories, of revolvers or pistols	9305
930520	XIX	Firearms; parts and accessories, of shotguns or rifles of heading 9303	9305
930591	XIX	Firearms; parts and accessories, of military weapons of heading 9301	9305
930599	XIX	Firearms; parts and accessories, of firearms other than the military weapons of heading 9301	9305
930621	XIX	Ammunition; shotgun cartridges	9306
930629	XIX	Ammunition; parts of shotgun cartridges	9306
930630	XIX	Ammunition; cartridges and parts thereof n.e.c. in heading no. 9306	9306
930690	XIX	Ammunition; n.e.c. in chapter 93	9306
930700	XIX	Arms; swords, cutlasses, bayonets, lances and the like, parts thereof and scabbards and sheaths therefor	9307
940110	XX	Seats; of a kind used for aircraft	9401
940120	XX	Seats; of a kind used for motor vehicles	9401
940131	XX	Seats; swivel with variable height adjustment of wood, excluding medical, surgical, dental, veterinary or barber furniture	9401
940139	XX	Seats; swivel with variable height adjustment of other than wood, excluding medical, surgical, dental, veterinary or barber furniture	9401
940141	XX	Seats; convertible into beds of wood, other than garden seats or camping equipment	9401
940149	XX	Seats; convertible into beds of other than wood, other than garden seats or camping equipment	9401
940152	XX	Seats; of bamboo	9401
940153	XX	Seats; of rattan	9401
940159	XX	Seats; of cane, osier or similar materials, other than bamboo or rattan	9401
940161	XX	Seats; with wooden frames, upholstered, (excluding medical, surgical, dental, veterinary or barber furniture)	9401
940169	XX	Seats; with wooden frames, not upholstered, (excluding medical, surgical, dental, veterinary or barber furniture)	9401
940171	XX	Seats; with metal frames, upholstered, (excluding medical, surgical, dental, veterinary or barber furniture)	9401
940179	XX	Seats; with metal frames, not upholstered, (excluding medical, surgical, dental, veterinary or barber furniture)	9401
940180	XX	Seats; n.e.c. in heading no. 9401, (excluding medical, surgical, dental, veterinary or barber furniture)	9401
940191	XX	Seats; parts, of wood, (other than for use in the assembly of motor vehicles as determined by the minister, other than automotive)	9401
940199	XX	Seats; parts, (of other than wood) for use in the assembly of motor vehicles as determined by the minister	9401
940210	XX	Chairs; dentists', barbers' or similar chairs having rotating as well as both reclining and elevating movements, and parts thereof	9402
940290	XX	Furniture; for medical, surgical, veterinary use (e.g. operating tables, examination tables, hospital beds with mechanical fittings) and parts thereof	9402
940310	XX	Furniture; metal, for office use	9403
940320	XX	Furniture; metal, other than for office use	9403
940330	XX	Furniture; wooden, for office use	9403
940340	XX	Furniture; wooden, for kitchen use	9403
940350	XX	Furniture; wooden, for bedroom use	9403
940360	XX	Furniture; wooden, other than for office, kitchen or bedroom use	9403
940370	XX	Furniture; plastic	9403
940382	XX	Furniture; of bamboo	9403
940383	XX	Furniture; of rattan	9403
940389	XX	Furniture; of cane, osier, or similar materials (other than bamboo or rattan)	9403
940391	XX	Furniture; parts, of wood	9403
940399	XX	Furniture; parts, of other than wood	9403
940410	XX	Mattress supports	9404
940421	XX	Mattresses; of cellular rubber or plastics, whether or not covered	9404
940429	XX	Mattresses; of other materials, not cellular rubber or plastics	9404
940430	XX	Sleeping bags	9404
940440	XX	Quilts, bedspreads, eiderdowns and duvets (comforters)	9404
940490	XX	Bedding and similar furnishing articles; n.e.c. in heading no. 9404 (e.g. quilts, eiderdowns, cushions, pouffes and pillows)	9404
940511	XX	Luminaires and light fittings; chandeliers and electric ceiling or wall light fittings; (excluding those used for lighting public open spaces or thoroughfares), for use solely with light-emitting diode (LED) light sources	9405
940519	XX	Chandeliers and electric ceiling or wall light fittings; (excluding those used for lighting public open spaces or thoroughfares), for use other than with light-emitting diode (LED) light sources	9405
940521	XX	Luminaires and light fittings; electric, table, desk, bedside or floor-standing, for use solely with light-emitting diode (LED) light sources	9405
940529	XX	Luminaires and light fittings; electric, table, desk, bedside or floor-standing, for other than use solely with light-emitting diode (LED) light sources	9405
940531	XX	Luminaires and light fittings; electric, lighting strings of a kind used for Christmas trees, for use solely with light-emitting diode (LED) light sources	9405
940539	XX	Luminaires and light fittings; electric, lighting strings of a kind used for Christmas trees, for other than use solely with light-emitting diode (LED) light sources	9405
940541	XX	Luminaires and light fittings; electric, photovoltaic, designed for use solely with light-emitting diode (LED) light sources	9405
940542	XX	Luminaires and light fittings; electric, designed for use solely with light-emitting diode (LED) light sources	9405
940549	XX	Luminaires and light fittings; electric, designed for other than use solely with light-emitting diode (LED) light sources	9405
940550	XX	Luminaires and light fittings; non-electric	9405
940561	XX	Luminaires; illuminated signs, illuminated name-plates and the like, designed for use solely with light-emitting diode (LED) light sources	9405
940569	XX	Luminaires; illuminated signs, illuminated name-plates and the like, designed for other than use solely with light-emitting diode (LED) light sources	9405
940591	XX	Lamps and light fittings; parts thereof, of glass	9405
940592	XX	Lamps and light fittings; parts thereof, of plastics	9405
940599	XX	Lamps and light fittings; parts thereof, of materials other than glass or plastics	9405
940610	XX	Buildings; prefabricated, of wood	9406
940620	XX	Buildings; modular building units, of steel	9406
940690	XX	Buildings; prefabricated, not of wood	9406
950300	XX	Tricycles, scooters, pedal cars and similar wheeled toys; dolls' carriages; dolls; other toys; reduced-size (scale) models and similar recreational models, working or not; puzzles of all kinds	9503
950420	XX	Billiard articles and accessories of all kinds	9504
950430	XX	Games; operated by coins, banknotes, bank cards, tokens or by other means of payment, other than billiard articles and accesssories, and automatic bowling alley equipment	9504
950440	XX	Games; playing cards	9504
950450	XX	Games; video game consoles and machines, other than those of subheading 9504.30	9504
950490	XX	Games; articles for funfair, table or parlour games, including pintables, special tables for casino games, automatic bowling alley equipment, n.e.c. in heading 9504	9504
950510	XX	Christmas festivity articles	9505
950590	XX	Festive, carnival or other entertainment articles including novelty jokes and conjuring tricks; other than Christmas festivity articles	9505
950611	XX	Skis; for snow	9506
950612	XX	Ski-fastenings (ski-bindings); for snow-skis	9506
950619	XX	Snow-ski equipment	9506
950621	XX	Sailboards; for water sport	9506
950629	XX	Water sport equipment; water-skis, surf-boards and other water-sport equipment, excluding sailboards	9506
950631	XX	Golf clubs; complete	9506
950632	XX	Golf balls	9506
950639	XX	Golf equipment; other than clubs and balls	9506
950640	XX	Table-tennis articles and equipment	9506
950651	XX	Lawn-tennis rackets; whether or not strung	9506
950659	XX	Tennis, badminton and similar rackets; whether or not strung	9506
950661	XX	Lawn-tennis balls	9506
950662	XX	Balls; inflatable	9506
950669	XX	Balls; (other than inflatable or for lawn-tennis, golf or table-tennis)	9506
950670	XX	Skates; ice and roller, including skating boots with skates attached	9506
950691	XX	Athletics and gymnastics equipment	9506
950699	XX	Equipment for outdoor games and recreation n.e.c. in heading no. 9506	9506
950710	XX	Fishing rods	9507
950720	XX	Fish-hooks; whether or not snelled	9507
950730	XX	Fishing reels	9507
950790	XX	Fishing tackle n.e.c., butterfly nets, decoy birds (other than those of heading no. 9208 or 9705) and similar hunting or shooting requisites	9507
950810	XX	Travelling circuses and travelling menageries	9508
950821	XX	Amusement park rides and water park amusements; Roller coasters	9508
950822	XX	Amusement park rides and water park amusements; carousels, swings and roundabouts	9508
950823	XX	Amusement park rides and water park amusements; dodge'em cars	9508
950824	XX	Amusement park rides and water park amusements; motion simulators and moving theatres	9508
950825	XX	Amusement park rides and water park amusements; water rides	9508
950826	XX	Amusement park rides and water park amusements; water park amusements	9508
950829	XX	Amusement park rides and water park amusements; other than roller coasters, carousels, swings, roundabouts, dodge'em cars, motion simulators and moving theatres, water rides and water park amusements	9508
950830	XX	Fairground amusements; including shooting galleries	9508
950840	XX	Travelling theatres	9508
960110	XX	Ivory and articles thereof; worked	9601
960190	XX	Bone, tortoise shell, horn, antlers, coral, mother-of-pearl and other animal carving material and articles thereof (including articles obtained by moulding)	9601
960200	XX	Vegetable, mineral carving material and articles of these materials, moulded or carved articles of wax, stearin, natural gums, resins or modelling pastes, worked unhardened gelatin (not heading no. 3503)	9602
960310	XX	Brooms and brushes; consisting of twigs or other vegetable materials bound together, with or without handles	9603
960321	XX	Brushes; toothbrushes	9603
960329	XX	Brushes; shaving, hair, nail, eyelash and other toilet brushes for use on the person, including brushes as parts of appliances	9603
960330	XX	Brushes; artists' brushes, writing brushes and similar brushes for the application of cosmetics	9603
960340	XX	Brushes; paint, distemper, varnish or similar brushes (not those of item no. 9603.30), paint pads and rollers	9603
960350	XX	Brushes; constituting parts of machines, appliances or vehicles	9603
960390	XX	Brooms, brushes, mops, feather dusters, squeegees, hand operated mechanical floor sweepers; (not motorised), prepared knots and tufts for brooms or brush making n.e.c.	9603
960400	XX	Hand sieves and hand riddles	9604
960500	XX	Travel sets; for personal toilet, sewing, shoe or clothes cleaning	9605
960610	XX	Press-fasteners, snap-fasteners, press-studs and parts therefor	9606
960621	XX	Buttons; of plastics, not covered with textile material	9606
960622	XX	Buttons; of base metal, not covered with textile material	9606
960629	XX	Buttons; of other than base metal or plastics, not covered with textile material	9606
960630	XX	Button moulds and other parts of buttons; button blanks	9606
960711	XX	Slide fasteners; fitted with chain scoops of base metal	9607
960719	XX	Slide fasteners; other than those fitted with chain scoops of base metal	9607
960720	XX	Slide fasteners; parts	9607
960810	XX	Pens; ball point	9608
960820	XX	Pens; felt tipped and other porous-tipped pens and markers	9608
960830	XX	Pens; fountain, stylograph and other pens	9608
960840	XX	Pencils; propelling or sliding	9608
960850	XX	Pen and pencil sets; of articles from two or more of the foregoing sub-headings	9608
960860	XX	Pens; ball-point, refills comprising the ball point and ink-reservoir	9608
960891	XX	Pens; nibs and nib points	9608
960899	XX	Pens and pencils; duplicating stylos, pen-holders, pencil-holders, and similar holders, parts of the articles of heading 9608, including caps and clips	9608
960910	XX	Pencils and crayons; with leads encased in sheath	9609
960920	XX	Pencil leads; black or coloured	9609
960990	XX	Pastels, drawing charcoals, writing or drawing chalks, tailors' chalk	9609
961000	XX	Slates and boards; with writing or drawing surfaces, whether or not framed	9610
961100	XX	Stamps; date, numbering, sealing stamps and the like (including devices for printing or embossing labels), designed for operating by hand; hand operated composing sticks and printing sets	9611
961210	XX	Ribbons; for typewriters and the like, inked or otherwise prepared, for giving impressions, whether or not on spools or in cartridges	9612
961220	XX	Ink pads; whether or not inked, with or without boxes	9612
961310	XX	Lighters; pocket, cigarette, gas fuelled, non-refillable	9613
961320	XX	Lighters; pocket, cigarette, gas fuelled, refillable	9613
961380	XX	Lighters; whether or not mechanical or electrical, n.e.c. in heading no. 9613	9613
961390	XX	Lighters; parts for cigarette lighters and other lighters, whether or not mechanical or electrical, other than flints and wicks	9613
961400	XX	Smoking pipes (including pipe bowls) and cigar or cigarette holders, and parts thereof	9614
961511	XX	Combs, hair slides and the like; of hard rubber or plastics	9615
961519	XX	Combs, hair slides and the like; of other than hard rubber or plastics	9615
961590	XX	Hairpins, curling pins, curling grips, hair curlers and the like (not those of heading no. 8516) and parts thereof	9615
961610	XX	Scent sprays and similar toilet sprays, and mounts and heads therefor	9616
961620	XX	Powder puffs and pads; for the application of cosmetics or toilet preparations	9616
961700	XX	Vacuum flasks and other vacuum vessels, complete with cases; parts thereof other than glass inners	9617
961800	XX	Tailors' dummies and other lay figures; automata and other animated displays used for shop window dressing	9618
961900	XX	Sanitary towels (pads) and tampons, napkins (diapers), napkin liners and similar articles, of any material	9619
962000	XX	Monopods, bipods, tripods and similar articles	9620
970121	XXI	Paintings, drawings and pastels; executed entirely by hand, other than drawings of heading no. 4906, of an age exceeding 100 years	9701
970122	XXI	Mosaics; executed entirely by hand, other than drawings of heading no. 4906, of an age exceeding 100 years	9701
970129	XXI	Artwork; other than paintings, drawings, pastels mosaics, executed entirely by hand, other than drawings of heading no. 4906, of an age exceeding 100 years	9701
970191	XXI	Paintings, drawings and pastels; executed entirely by hand, other than drawings of heading no. 4906, of an age not exceeding 100 years	9701
970192	XXI	Mosaics; executed entirely by hand, other than drawings of heading no. 4906, of an age not exceeding 100 years	9701
970199	XXI	Artwork; other than paintings, drawings, pastels mosaics, executed entirely by hand, other than drawings of heading no. 4906, of an age not exceeding 100 years	9701
970210	XXI	Engravings, prints and lithographs; original of an age exceeding 100 years	9702
970290	XXI	Engravings, prints and lithographs; original of an age not exceeding 100 years	9702
970310	XXI	Sculptures and statuary; original, in any material, of an age exceeding 100 years	9703
970390	XXI	Sculptures and statuary; original, in any material, of an age not exceeding 100 years	9703
970400	XXI	Stamps, postage or revenue; stamp-postmarks, first-day covers, postal stationery (stamped paper) and like, used or unused, other than those of heading 4907	9704
970510	XXI	Collections and collectors' pieces; of archaeological, ethnographic or historical interest	9705
970521	XXI	Collections and collectors' pieces; of zoological, botanical, mineralogical, anatomical or palaeontological interest, human specimens and parts thereof	9705
970522	XXI	Collections and collectors' pieces; of zoological, botanical, mineralogical, anatomical or palaeontological interest, extinct or endangered species and parts thereof	9705
970529	XXI	Collections and collectors' pieces; of zoological, botanical, mineralogical, anatomical or palaeontological interest, other than human species, extinct or endangered species and parts thereof	9705
970531	XXI	Collections and collectors' pieces; of numismatic interest, of an age exceeding 100 years	9705
970539	XXI	Collections and collectors' pieces; of numismatic interest, of an age not exceeding 100 years	9705
970610	XXI	Antiques; of an age exceeding 250 years	9706
970690	XXI	Antiques; of an age exceeding 100 years but not exceeding 250 years	9706
999999	TOTAL	Commodities not specified according to kind	9999
\.
