-- A deal of 2019 goes by the Harmonized System of 2017, which knows codes that the one of 2022 does not, and lacks
-- others. HS 2017: the datasets/harmonized-system collection, its edition of 2020 (ODC PDDL).
alter table hs_code add column editions smallint[] not null default '{2017,2022}' check (cardinality(editions) > 0);
alter table hs_code alter column editions drop default;
comment on table hs_code is 'Harmonized System: chapters, headings, subheadings of the editions that are known here';
comment on column hs_code.editions is 'Years of the editions of the Harmonized System that have this code, ascending';
comment on column hs_code.description is 'English description, of the latest edition that has the code';
comment on column deal.hs_code is 'Harmonized System by the year of the edition, 2, 4 or 6 digits';
comment on column item.hs_code is 'Harmonized System by the year of the edition, 2, 4 or 6 digits';

update hs_code set editions = '{2022}' where code in (
  '0309', '030910', '030990', '040320', '041010', '041090', '070952', '070953', '070954', '070955', '070956',
  '071234', '080291', '080292', '080299', '121160', '150920', '150930', '150940', '151010', '151090', '151560',
  '151630', '2404', '240411', '240412', '240419', '240491', '240492', '240499', '284441', '284442', '284443',
  '284444', '284520', '284530', '284540', '290341', '290342', '290343', '290344', '290345', '290346', '290347',
  '290348', '290349', '290351', '290359', '290361', '290362', '290369', '293010', '293141', '293142', '293143',
  '293144', '293145', '293146', '293147', '293148', '293149', '293151', '293152', '293153', '293154', '293159',
  '293296', '293334', '293335', '293336', '293337', '293492', '293945', '293972', '300241', '300242', '300249',
  '300251', '300259', '300693', '320418', '340231', '340239', '340241', '340242', '340249', '340250', '360310',
  '360320', '360330', '360340', '360350', '360360', '382211', '382212', '382213', '382219', '382290', '382489',
  '382492', '3827', '382711', '382712', '382713', '382714', '382720', '382731', '382732', '382739', '382740',
  '382751', '382759', '382761', '382762', '382763', '382764', '382765', '382768', '382769', '382790', '390721',
  '390729', '391120', '401512', '440132', '440141', '440149', '440220', '440342', '440713', '440714', '440723',
  '441241', '441242', '441249', '441251', '441252', '441259', '441291', '441292', '441410', '441490', '441811',
  '441819', '441821', '441829', '441830', '441881', '441882', '441883', '441889', '441892', '441920', '442011',
  '442019', '442120', '490520', '490590', '550111', '550119', '570321', '570329', '570331', '570339', '580210',
  '620120', '620130', '620140', '620190', '620220', '620230', '620240', '620290', '681511', '681512', '681513',
  '681519', '701913', '701914', '701915', '701961', '701962', '701963', '701964', '701965', '701966', '701969',
  '701971', '701972', '701973', '701980', '710421', '710429', '710491', '710499', '741920', '741980', '810391',
  '810399', '810610', '810690', '810921', '810929', '810931', '810939', '810991', '810999', '811231', '811239',
  '811241', '811249', '811261', '811269', '841470', '841912', '841933', '841934', '841935', '842132', '842870',
  '846211', '846219', '846222', '846223', '846224', '846225', '846226', '846232', '846233', '846242', '846251',
  '846259', '846261', '846262', '846263', '846269', '846290', '847983', '8485', '848510', '848520', '848530',
  '848580', '848590', '850171', '850172', '850180', '851411', '851419', '851431', '851432', '851439', '851713',
  '851714', '851771', '851779', '8524', '852411', '852412', '852419', '852491', '852492', '852499', '852581',
  '852582', '852583', '852589', '853951', '853952', '854141', '854142', '854143', '854149', '854151', '854159',
  '854340', '854800', '8549', '854911', '854912', '854913', '854914', '854919', '854921', '854929', '854931',
  '854939', '854991', '854999', '870121', '870122', '870123', '870124', '870129', '870441', '870442', '870443',
  '870451', '870452', '870460', '870822', '8806', '880610', '880621', '880622', '880623', '880624', '880629',
  '880691', '880692', '880693', '880694', '880699', '8807', '880710', '880720', '880730', '880790', '890311',
  '890312', '890319', '890321', '890322', '890323', '890331', '890332', '890333', '890393', '902781', '902789',
  '940131', '940139', '940141', '940149', '940191', '940199', '940391', '940399', '940440', '940511', '940519',
  '940521', '940529', '940531', '940539', '940541', '940542', '940549', '940561', '940569', '940620', '950821',
  '950822', '950823', '950824', '950825', '950826', '950829', '950830', '950840', '970121', '970122', '970129',
  '970191', '970192', '970199', '970210', '970290', '970310', '970390', '970510', '970521', '970522', '970529',
  '970531', '970539', '970610', '970690'
);

copy hs_code (code, section, description, parent, editions) from stdin;
8107	XV	Cadmium; articles thereof, including waste and scrap	81	{2017}
8803	XVII	Aircraft; parts of heading no. 8801 or 8802	88	{2017}
030510	I	Fish; flours, meals and pellets, fit for human consumption	0305	{2017}
040310	I	Dairy produce; yoghurt, whether or not concentrated or containing added sugar or other sweetening matter or flavoured or containing added fruit or cocoa	0403	{2017}
041000	I	Animal products; edible, n.e.c. in this or other chapters	0410	{2017}
080290	II	Nuts, edible; n.e.c. in heading no. 0801 and 0802, fresh or dried, whether or not shelled or peeled	0802	{2017}
150910	III	Vegetable oils; olive oil and its fractions, virgin, whether or not refined, but not chemically modified	1509	{2017}
151000	III	Vegetable oils; oils and their fractions n.e.c. in chapter 15, obtained solely from olives, whether or not refined, but not chemically modified, including blends of these oils or fractions with oils or fractions of heading no. 1509	1510	{2017}
251830	V	Dolomite ramming mix	2518	{2017}
284440	VI	Radioactive elements, isotopes, compounds, n.e.c. in heading no. 2844 alloys, dispersions (including cermets), ceramic products and mixtures containing these elements, isotopes or compounds; radioactive residues	2844	{2017}
290331	VI	Fluorinated, brominated or iodinated derivatives of acyclic hydrocarbons; ethylene dibromide (ISO) (1,2-dibromoethane)	2903	{2017}
290339	VI	Fluorinated, brominated or iodinated derivatives of acyclic hydrocarbons; other than ethylene dibromide (ISO) (1,2-dibromoethane)	2903	{2017}
293131	VI	Organo-inorganic compounds; organo-phosphorus derivatives, dimethyl methylphosphonate	2931	{2017}
293132	VI	Organo-inorganic compounds; organo-phosphorus derivatives, dimethyl propylphosphonate	2931	{2017}
293133	VI	Organo-inorganic compounds; organo-phosphorus derivatives, diethyl ethylphosphonate	2931	{2017}
293134	VI	Organo-inorganic compounds; organo-phosphorus derivatives, sodium-3-(hydroxysilyl)propyl methylphosphonate	2931	{2017}
293135	VI	Organo-inorganic compounds; organo-phosphorus derivatives, 2,4,6-tripropyl-1,3,5,2,4,6-trioxatriphosphinane 2,4,6-trioxide	2931	{2017}
293136	VI	Organo-inorganic compounds; organo-phosphorus derivatives, (5-ethyl-2-methyl-2-oxido-1,3,2-dioxaphosphinan-5-yl)methyl methyl methylphosphonate	2931	{2017}
293137	VI	Organo-inorganic compounds; organo-phosphorus derivatives, bis[(5-Ethyl-2-methyl-2-oxido-1,3,2-dioxaphosphinan-5-yl)methyl methyl methylphosphonate]	2931	{2017}
293138	VI	Organo-inorganic compounds; organo-phosphorus derivatives, salt of methylphosphonic acid and (aminoiminomethyl)urea (1 : 1)	2931	{2017}
293139	VI	Organo-inorganic compounds; other organo-phosphorus derivatives, n.e.c. in heading no. 2931	2931	{2017}
293971	VI	Alkaloids; of vegetal origin, cocaine, ecgonine, levometamfetamine, metamfetamine (INN), metamfetamine racemate; salts, esters and other derivatives thereof	2939	{2017}
300211	VI	Blood, human or animal, antisera, other blood fractions and immunological products; malaria diagnostic test kits	3002	{2017}
300219	VI	Blood, human or animal, antisera, other blood fractions and immunological products; n.e.c. in heading 3002.1	3002	{2017}
300220	VI	Vaccines; for human medicine	3002	{2017}
300230	VI	Vaccines; for veterinary medicine	3002	{2017}
300620	VI	Pharmaceutical goods; blood-grouping reagents	3006	{2017}
340211	VI	Organic surface-active agents; anionic (other than soap), whether or not put up for retail sale	3402	{2017}
340212	VI	Organic surface-active agents; cationic (other than soap), whether or not put up for retail sale	3402	{2017}
340213	VI	Organic surface-active agents; non-ionic (other than soap), whether or not put up for retail sale	3402	{2017}
340219	VI	Organic surface-active agents; whether or not put up for retail sale, n.e.c. in heading no. 3402	3402	{2017}
340220	VI	Washing and cleaning preparations; surface-active, whether or not containing soap (excluding those of heading no. 3401), put up for retail sale	3402	{2017}
360300	VI	Fuses and detonators; safety or detonating fuses, percussion or detonating caps, igniters, electric detonators	3603	{2017}
382200	VI	Reagents; diagnostic or laboratory reagents on a backing and prepared diagnostic or laboratory reagents whether or not on a backing, other than those of heading no. 3002 or 3006; certified reference material	3822	{2017}
382471	VI	Mixtures containing halogenated derivatives of methane, ethane or propane; containing chlorofluorocarbons (CFCs), whether or not containing hydrochlorofluorocarbons (HCFCs), perfluorocarbons (PFCs) or hydrofluorocarbons (HFCs)	3824	{2017}
382472	VI	Mixtures containing halogenated derivatives of methane, ethane or propane; containing bromochlorodifluoromethane, bromotrifluoromethane or dibromotetrafluoroethanes	3824	{2017}
382473	VI	Mixtures containing halogenated derivatives of methane, ethane or propane; containing hydrobromofluorocarbons (HBFCs)	3824	{2017}
382474	VI	Mixtures containing halogenated derivatives of methane, ethane or propane; containing hydrochlorofluorocarbons (HCFCs), whether or not containing perfluorocarbons (PFCs) or hydrofluorocarbons (HFCs), but not containing chlorofluorocarbons (CFCs)	3824	{2017}
382475	VI	Mixtures containing halogenated derivatives of methane, ethane or propane; containing carbon tetrachloride	3824	{2017}
382476	VI	Mixtures containing halogenated derivatives of methane, ethane or propane; containing 1,1,1-trichloroethane (methyl chloroform)	3824	{2017}
382477	VI	Mixtures containing halogenated derivatives of methane, ethane or propane; containing bromomethane (methyl bromide) or bromochloromethane	3824	{2017}
382478	VI	Mixtures containing halogenated derivatives of methane, ethane or propane; containing perfluorocarbons (PFCs) or hydrofluorocarbons (HFCs), but not containing chlorofluorocarbons (CFCs) or hydrochlorofluorocarbons (HCFCs)	3824	{2017}
382479	VI	Mixtures containing halogenated derivatives of methane, ethane or propane; n.e.c. in item no. 3827.7	3824	{2017}
390720	VII	Polyethers; in primary forms, excluding polyacetals	3907	{2017}
401511	VII	Rubber; vulcanised (other than hard rubber), surgical gloves	4015	{2017}
440140	IX	Wood; for fuel, sawdust and wood waste and scrap, not agglomerated	4401	{2017}
441294	IX	Blockboard, laminboard and battenboard (not bamboo, and other than plywood consisting only of sheets of wood each ply 6mm or thinner)	4412	{2017}
441400	IX	Wooden frames; for paintings, photographs, mirrors or similar objects	4414	{2017}
441810	IX	Wood; windows, French-windows and their frames	4418	{2017}
441820	IX	Wood; doors and their frames and thresholds	4418	{2017}
441860	IX	Wood; posts and beams	4418	{2017}
442010	IX	Wood; statuettes and other ornaments of wood	4420	{2017}
490510	X	Globes; printed	4905	{2017}
490591	X	Maps and hydrographic or similar charts; printed in book form, including atlases, topographical plans and similar	4905	{2017}
490599	X	Maps and hydrographic or similar charts; (printed other than in book form), including wall maps, topographical plans and similar	4905	{2017}
550110	XI	Fibres; synthetic filament tow, of nylon or other polyamides	5501	{2017}
570320	XI	Carpets and other textile floor coverings; tufted, of nylon or other polyamides, whether or not made up	5703	{2017}
570330	XI	Carpets and other textile floor coverings; tufted, of man-made textile materials (other than polyamides), whether or not made up	5703	{2017}
580211	XI	Fabrics; terry towelling and similar woven terry fabrics, of cotton, unbleached, excluding narrow fabrics of heading no. 5806	5802	{2017}
580219	XI	Fabrics; terry towelling and similar woven terry fabrics, of cotton, bleached, excluding narrow fabrics of heading no. 5806	5802	{2017}
620111	XI	Coats; men's or boys', overcoats, raincoats, car-coats, capes, cloaks and similar articles, of wool or fine animal hair, other than those of heading no. 6203 (not knitted or crocheted)	6201	{2017}
620112	XI	Coats; men's or boys', overcoats, raincoats, car-coats, capes, cloaks and similar articles, of cotton, other than those of heading no. 6203 (not knitted or crocheted)	6201	{2017}
620113	XI	Coats; men's or boys', overcoats, raincoats, car-coats, capes, cloaks and similar articles, of man-made fibres, other than those of heading no. 6203 (not knitted or crocheted)	6201	{2017}
620119	XI	Coats; men's or boys', overcoats, raincoats, car-coats, capes, cloaks and similar articles, of textile materials (other than wool or fine animal hair, cotton or man-made fibres), other than those of heading no. 6203 (not knitted or crocheted)	6201	{2017}
620191	XI	Anoraks (including ski-jackets), wind-cheaters, wind-jackets and similar articles; men's or boys', of wool or fine animal hair, other than those of heading no. 6203 (not knitted or crocheted)	6201	{2017}
620192	XI	Anoraks (including ski-jackets), wind-cheaters, wind-jackets and similar articles; men's or boys', of cotton, other than those of heading no. 6203 (not knitted or crocheted)	6201	{2017}
620193	XI	Anoraks (including ski-jackets), wind-cheaters, wind-jackets and similar articles; men's or boys', of man-made fibres, other than those of heading no. 6203 (not knitted or crocheted)	6201	{2017}
620199	XI	Anoraks (including ski-jackets), wind-cheaters, wind-jackets and similar articles; men's or boys', of textile materials (other than wool or fine animal hair, cotton or man-made fibres), other than those of heading no. 6203 (not knitted or crocheted)	6201	{2017}
620211	XI	Coats; women's or girls', overcoats, raincoats, car-coats, capes, cloaks and similar articles, of wool or fine animal hair, other than those of heading no. 6204 (not knitted or crocheted)	6202	{2017}
620212	XI	Coats; women's or girls', overcoats, raincoats, car-coats, capes, cloaks and similar articles, of cotton, other than those of heading no. 6204 (not knitted or crocheted)	6202	{2017}
620213	XI	Coats; women's or girls', overcoats, raincoats, car-coats, capes, cloaks and similar articles, of man-made fibres, other than those of heading no. 6204 (not knitted or crocheted)	6202	{2017}
620219	XI	Coats; women's or girls', overcoats, raincoats, car-coats, capes, cloaks and similar articles, of textile materials (other than wool or fine animal hair, cotton or man-made fibres), other than those of heading no. 6204 (not knitted or crocheted)	6202	{2017}
620291	XI	Anoraks (including ski-jackets), wind-cheaters, wind-jackets and similar articles; women's or girls', of wool or fine animal hair, other than those of heading no. 6204 (not knitted or crocheted)	6202	{2017}
620292	XI	Anoraks (including ski-jackets), wind-cheaters, wind-jackets and similar articles; women's or girls', of cotton, other than those of heading no. 6204 (not knitted or crocheted)	6202	{2017}
620293	XI	Anoraks (including ski-jackets), wind-cheaters, wind-jackets and similar articles; women's or girls', of man-made fibres, other than those of heading no. 6204 (not knitted or crocheted)	6202	{2017}
620299	XI	Anoraks (including ski-jackets), wind-cheaters, wind-jackets and similar articles; women's or girls', of textile materials n.e.c. in item no. 6202.9, other than those of heading no. 6204, (not knitted or crocheted)	6202	{2017}
681292	XIII	Asbestos or mixtures with a basis of asbestos (other than crocidolite); paper, millboard and felt, whether or not reinforced, not goods of heading 6811 or 6813	6812	{2017}
681293	XIII	Asbestos or mixtures with a basis of asbestos (other than crocidolite); compressed asbestos fibre jointing, in sheets or rolls, whether or not reinforced, not goods of heading 6811 or 6813	6812	{2017}
681510	XIII	Stone articles and articles of other mineral substances; non-electrical articles of graphite or other carbon	6815	{2017}
701931	XIII	Glass fibres; non-woven products, mats	7019	{2017}
701932	XIII	Glass fibres; non-woven products, thin sheets (voiles)	7019	{2017}
701939	XIII	Glass fibres; webs, mattresses, boards and similar non-woven products excluding mats and thin sheets	7019	{2017}
701940	XIII	Glass fibres; woven fabrics of rovings	7019	{2017}
701951	XIII	Glass fibres; woven fabrics (other than of rovings), of a width not exceeding 30cm	7019	{2017}
701952	XIII	Glass fibres; woven fabrics (other than of rovings), of a width exceeding 30cm, plain weave, weighing less than 250g/m2, of filaments measuring per single yarn not more than 136 tex	7019	{2017}
701959	XIII	Glass fibres; woven fabrics (other than of rovings), n.e.c. in item no. 7019.5	7019	{2017}
710420	XIV	Stones; precious or semi-precious, synthetic or reconstructed, (not piezo-electric quartz), unworked or simply sawn, roughly shaped, (not strung, mounted or set), temporarily strung for transport convenience	7104	{2017}
710490	XIV	Stones; precious or semi-precious, synthetic or reconstructed, (not piezo-electric quartz), worked or graded or not, (but not strung, mounted or set), temporarily strung for transport convenience, n.e.c. in item no. 7104.20	7104	{2017}
741910	XV	Copper; chain and parts thereof	7419	{2017}
741991	XV	Copper; cast, moulded, stamped or forged, but not further worked	7419	{2017}
741999	XV	Copper; articles n.e.c. in heading no. 7419	7419	{2017}
810390	XV	Tantalum; articles n.e.c. in heading no. 8103	8103	{2017}
810600	XV	Bismuth; articles thereof, including waste and scrap	8106	{2017}
810720	XV	Cadmium; unwrought, powders	8107	{2017}
810730	XV	Cadmium; waste and scrap	8107	{2017}
810790	XV	Cadmium; other than unwrought, n.e.c. in heading no. 8107	8107	{2017}
810920	XV	Zirconium; unwrought, powders	8109	{2017}
810930	XV	Zirconium; waste and scrap	8109	{2017}
810990	XV	Zirconium; other than unwrought, n.e.c. in heading no. 8109	8109	{2017}
841931	XVI	Dryers; for agricultural products, not used for domestic purposes	8419	{2017}
841932	XVI	Dryers; for wood, paper pulp, paper or paperboard, not used for domestic purposes	8419	{2017}
846210	XVI	Machine-tools; forging or die-stamping machines (including presses) and hammers, for working metal	8462	{2017}
846221	XVI	Machine-tools; bending, folding, straightening or flattening machines (including presses), numerically controlled, for working metal	8462	{2017}
846231	XVI	Machine-tools; shearing machines (including presses), (other than combined punching and shearing machines), numerically controlled, for working metal	8462	{2017}
846241	XVI	Machine-tools; punching or notching machines (including presses), including combined punching and shearing machines, numerically controlled, for working metal	8462	{2017}
846291	XVI	Machine-tools; presses for working metal or metal carbides, n.e.c. in heading no. 8462, hydraulic presses	8462	{2017}
846299	XVI	Machine-tools; presses for working metal or metal carbides, n.e.c. in heading no. 8462, other than hydraulic presses	8462	{2017}
850740	XVI	Electric accumulators; nickel-iron, including separators, whether or not rectangular (including square)	8507	{2017}
851410	XVI	Furnaces and ovens; electric, for industrial or laboratory use, resistance heated	8514	{2017}
851430	XVI	Furnaces and ovens; electric, for industrial or laboratory use, other than those functioning by induction, dielectric loss or resistance heated	8514	{2017}
851712	XVI	Telephones for cellular networks or for other wireless networks	8517	{2017}
851770	XVI	Telephone sets and other apparatus for the transmission or reception of voice, images or other data, via a wired or wireless network; parts	8517	{2017}
851950	XVI	Sound recording or reproducing apparatus; telephone answering machines	8519	{2017}
852580	XVI	Television cameras, digital cameras and video camera recorders	8525	{2017}
853950	XVI	Lamps; light-emitting diode (LED) lamps	8539	{2017}
854140	XVI	Electrical apparatus; photosensitive, including photovoltaic cells, whether or not assembled in modules or made up into panels, light-emitting diodes (LED)	8541	{2017}
854150	XVI	Electrical apparatus; photosensitive semiconductor devices n.e.c. in heading no. 8541, including photovoltaic cells, whether or not assembled in modules or made up into panels	8541	{2017}
854810	XVI	Waste and scrap of primary cells, primary batteries and electric accumulators; spent primary cells, spent primary batteries and spent electric accumulators	8548	{2017}
854890	XVI	Electrical parts of machinery or apparatus; n.e.c. in chapter 85	8548	{2017}
870120	XVII	Tractors; road, for semi-trailers	8701	{2017}
880310	XVII	Aircraft and spacecraft; propellers and rotors and parts thereof	8803	{2017}
880320	XVII	Aircraft and spacecraft; under-carriages and parts thereof	8803	{2017}
880330	XVII	Aircraft and spacecraft; parts of aeroplanes or helicopters n.e.c. in heading no. 8803	8803	{2017}
880390	XVII	Aircraft and spacecraft; parts thereof n.e.c. in chapter 88	8803	{2017}
890310	XVII	Yachts and other vessels; for pleasure or sports, rowing boats and canoes, inflatable	8903	{2017}
890391	XVII	Sailboats; with or without auxiliary motor, for pleasure or sports, other than inflatable	8903	{2017}
890392	XVII	Motorboats; (other than outboard motorboats), for pleasure or sports, other than inflatable	8903	{2017}
900651	XVIII	Cameras, photographic (excluding cinematographic); with a through-the-lens viewfinder, single lens reflex (SLR), for a roll film of a width not exceeding 35mm	9006	{2017}
900652	XVIII	Cameras, photographic (excluding cinematographic); of a kind (not SLR) for roll film of a width less than 35mm	9006	{2017}
902780	XVIII	Instruments and apparatus; for physical or chemical analysis, for measuring or checking viscosity, porosity, expansion, surface tension or quantities of heat, sound or light, n.e.c. in heading no. 9027	9027	{2017}
911410	XVIII	Clock or watch parts; springs, including hairsprings	9114	{2017}
940130	XX	Seats; swivel with variable height adjustment, excluding medical, surgical, dental, veterinary or barber furniture	9401	{2017}
940140	XX	Seats; convertible into beds, other than garden seats or camping equipment	9401	{2017}
940190	XX	Seat; parts	9401	{2017}
940390	XX	Furniture; parts	9403	{2017}
940510	XX	Chandeliers and other electric ceiling or wall light fittings; excluding those used for lighting public open spaces or thoroughfares	9405	{2017}
940520	XX	Lamps, electric; floor-standing or for table, desk or bedside	9405	{2017}
940530	XX	Lighting sets; of a kind used for Christmas trees	9405	{2017}
940540	XX	Lamps and light fittings; electric, n.e.c. in heading no. 9405	9405	{2017}
940560	XX	Illuminated signs, name plates and the like	9405	{2017}
950890	XX	Roundabouts, swings, shooting galleries, other fairground amusements; travelling theatres	9508	{2017}
970110	XXI	Paintings, drawings and pastels; executed entirely by hand, other than drawings of heading no. 4906	9701	{2017}
970190	XXI	Artwork; collages and similar decorative plaques	9701	{2017}
970200	XXI	Engravings, prints and lithographs; original	9702	{2017}
970300	XXI	Sculptures and statuary; original, in any material	9703	{2017}
970500	XXI	Collections and collectors' pieces; of zoological, botanical, mineralogical, anatomical, historical, archaeological, palaeontological, ethnographic or numismatic interest	9705	{2017}
970600	XXI	Antiques; of an age exceeding one hundred years	9706	{2017}
\.
