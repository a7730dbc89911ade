/** ISO code|name|aliases|demonyms|capital|region|currency. From world-countries, ODbL 1.0. Made by scripts/lists/build.mjs. */
export const COUNTRIES = `
AD|Andorra|Principality of Andorra|Andorran;Andorrans|Andorra la Vella|Southern Europe|Euro
AE|United Arab Emirates|UAE;U.A.E.;Emirates|Emirati;Emiratis|Abu Dhabi|Western Asia|United Arab Emirates dirham
AF|Afghanistan|Islamic Republic of Afghanistan|Afghan;Afghans;Afghani|Kabul|Southern Asia|Afghan afghani
AG|Antigua and Barbuda|Antigua|Antiguan, Barbudan;Antiguan, Barbudans|Saint John's|Caribbean|Eastern Caribbean dollar
AI|Anguilla||Anguillian;Anguillians|The Valley|Caribbean|Eastern Caribbean dollar
AL|Albania|Republic of Albania|Albanian;Albanians|Tirana|Southeast Europe|Albanian lek
AM|Armenia|Republic of Armenia|Armenian;Armenians|Yerevan|Western Asia|Armenian dram
AO|Angola|Republic of Angola|Angolan;Angolans|Luanda|Middle Africa|Angolan kwanza
AQ|Antarctica||Antarctican;Antarcticans||Antarctic|
AR|Argentina|Argentine Republic|Argentine;Argentines;Argentinian;Argentinians|Buenos Aires|South America|Argentine peso
AS|American Samoa||American Samoan;American Samoans|Pago Pago|Polynesia|United States dollar
AT|Austria|Republic of Austria|Austrian;Austrians|Vienna|Central Europe|Euro
AU|Australia|Commonwealth of Australia|Australian;Australians;Aussie;Aussies|Canberra|Australia and New Zealand|Australian dollar
AW|Aruba||Aruban;Arubans|Oranjestad|Caribbean|Aruban florin
AX|Åland Islands||Ålandish|Mariehamn|Northern Europe|Euro
AZ|Azerbaijan|Republic of Azerbaijan|Azerbaijani;Azerbaijanis|Baku|Western Asia|Azerbaijani manat
BA|Bosnia and Herzegovina|Bosnia;Bosnia-Herzegovina|Bosnian;Bosnians;Bosniak;Bosniaks;Bosnian, Herzegovinian;Bosnian, Herzegovinians|Sarajevo|Southeast Europe|Bosnia and Herzegovina convertible mark
BB|Barbados||Barbadian;Barbadians|Bridgetown|Caribbean|Barbadian dollar
BD|Bangladesh|People's Republic of Bangladesh|Bangladeshi;Bangladeshis|Dhaka|Southern Asia|Bangladeshi taka
BE|Belgium|Kingdom of Belgium|Belgian;Belgians|Brussels|Western Europe|Euro
BF|Burkina Faso||Burkinabe;Burkinabé|Ouagadougou|Western Africa|West African CFA franc
BG|Bulgaria|Republic of Bulgaria|Bulgarian;Bulgarians|Sofia|Southeast Europe|Bulgarian lev
BH|Bahrain|Kingdom of Bahrain|Bahraini;Bahrainis|Manama|Western Asia|Bahraini dinar
BI|Burundi|Republic of Burundi|Burundian;Burundians|Gitega|Eastern Africa|Burundian franc
BJ|Benin|Republic of Benin|Beninese|Porto-Novo|Western Africa|West African CFA franc
BL|Saint Barthélemy|Collectivity of Saint Barthélemy|Saint Barthélemy Islander;Saint Barthélemy Islanders|Gustavia|Caribbean|Euro
BM|Bermuda||Bermudian;Bermudians|Hamilton|North America|Bermudian dollar
BN|Brunei|Nation of Brunei, Abode of Peace|Bruneian;Bruneians|Bandar Seri Begawan|South-Eastern Asia|Brunei dollar
BO|Bolivia|Plurinational State of Bolivia|Bolivian;Bolivians|Sucre|South America|Bolivian boliviano
BQ|Caribbean Netherlands|Bonaire, Sint Eustatius and Saba|Dutch|Kralendijk|Caribbean|United States dollar
BR|Brazil|Federative Republic of Brazil|Brazilian;Brazilians|Brasília|South America|Brazilian real
BS|Bahamas|Commonwealth of the Bahamas|Bahamian;Bahamians|Nassau|Caribbean|Bahamian dollar
BT|Bhutan|Kingdom of Bhutan|Bhutanese|Thimphu|Southern Asia|Bhutanese ngultrum
BV|Bouvet Island||||Antarctic|
BW|Botswana|Republic of Botswana|Batswana;Botswanan;Motswana|Gaborone|Southern Africa|Botswana pula
BY|Belarus|Republic of Belarus|Belarusian;Belarusians;Belarussian|Minsk|Eastern Europe|Belarusian ruble
BZ|Belize||Belizean;Belizeans|Belmopan|Central America|Belize dollar
CA|Canada||Canadian;Canadians|Ottawa|North America|Canadian dollar
CC|Cocos (Keeling) Islands|Territory of the Cocos (Keeling) Islands|Cocos Islander;Cocos Islanders|West Island|Australia and New Zealand|Australian dollar
CD|DR Congo|Democratic Republic of the Congo;DRC;Democratic Republic of Congo;Congo-Kinshasa|Congolese|Kinshasa|Middle Africa|Congolese franc
CF|Central African Republic|CAR|Central African;Central Africans|Bangui|Middle Africa|Central African CFA franc
CG|Republic of the Congo|Congo;Republic of Congo;Congo-Brazzaville|Congolese|Brazzaville|Middle Africa|Central African CFA franc
CH|Switzerland|Swiss Confederation|Swiss|Bern|Western Europe|Swiss franc
CI|Ivory Coast|Republic of Côte d'Ivoire;Côte d’Ivoire;Cote d’Ivoire;Côte d'Ivoire;Cote d'Ivoire|Ivorian;Ivorians|Yamoussoukro|Western Africa|West African CFA franc
CK|Cook Islands||Cook Islander;Cook Islanders|Avarua|Polynesia|Cook Islands dollar
CL|Chile|Republic of Chile|Chilean;Chileans|Santiago|South America|Chilean peso
CM|Cameroon|Republic of Cameroon|Cameroonian;Cameroonians|Yaoundé|Middle Africa|Central African CFA franc
CN|China|People's Republic of China;PRC|Chinese|Beijing|Eastern Asia|Chinese yuan
CO|Colombia|Republic of Colombia|Colombian;Colombians|Bogotá|South America|Colombian peso
CR|Costa Rica|Republic of Costa Rica|Costa Rican;Costa Ricans|San José|Central America|Costa Rican colón
CU|Cuba|Republic of Cuba|Cuban;Cubans|Havana|Caribbean|Cuban convertible peso
CV|Cape Verde|Republic of Cabo Verde;Cabo Verde|Cape Verdian;Cape Verdians|Praia|Western Africa|Cape Verdean escudo
CW|Curaçao|Country of Curaçao|Curaçaoan;Curaçaoans|Willemstad|Caribbean|Netherlands Antillean guilder
CX|Christmas Island|Territory of Christmas Island|Christmas Islander;Christmas Islanders|Flying Fish Cove|Australia and New Zealand|Australian dollar
CY|Cyprus|Republic of Cyprus|Cypriot;Cypriots|Nicosia|Southern Europe|Euro
CZ|Czechia|Czech Republic|Czech;Czechs|Prague|Central Europe|Czech koruna
DE|Germany|Federal Republic of Germany|German;Germans|Berlin|Western Europe|Euro
DJ|Djibouti|Republic of Djibouti|Djibouti;Djiboutis|Djibouti|Eastern Africa|Djiboutian franc
DK|Denmark|Kingdom of Denmark|Danish;Dane;Danes|Copenhagen|Northern Europe|Danish krone
DM|Dominica|Commonwealth of Dominica|Dominican;Dominicans|Roseau|Caribbean|Eastern Caribbean dollar
DO|Dominican Republic||Dominican;Dominicans|Santo Domingo|Caribbean|Dominican peso
DZ|Algeria|People's Democratic Republic of Algeria|Algerian;Algerians|Algiers|Northern Africa|Algerian dinar
EC|Ecuador|Republic of Ecuador|Ecuadorean;Ecuadoreans|Quito|South America|United States dollar
EE|Estonia|Republic of Estonia|Estonian;Estonians|Tallinn|Northern Europe|Euro
EG|Egypt|Arab Republic of Egypt|Egyptian;Egyptians|Cairo|Northern Africa|Egyptian pound
EH|Western Sahara|Sahrawi Arab Democratic Republic|Sahrawi;Sahrawis|El Aaiún|Northern Africa|Algerian dinar
ER|Eritrea|State of Eritrea|Eritrean;Eritreans|Asmara|Eastern Africa|Eritrean nakfa
ES|Spain|Kingdom of Spain|Spanish;Spaniard;Spaniards|Madrid|Southern Europe|Euro
ET|Ethiopia|Federal Democratic Republic of Ethiopia|Ethiopian;Ethiopians|Addis Ababa|Eastern Africa|Ethiopian birr
FI|Finland|Republic of Finland|Finnish;Finn;Finns|Helsinki|Northern Europe|Euro
FJ|Fiji|Republic of Fiji|Fijian;Fijians|Suva|Melanesia|Fijian dollar
FK|Falkland Islands||Falkland Islander;Falkland Islanders|Stanley|South America|Falkland Islands pound
FM|Micronesia|Federated States of Micronesia|Micronesian;Micronesians|Palikir|Micronesia|
FO|Faroe Islands||Faroese|Tórshavn|Northern Europe|Danish krone
FR|France|French Republic|French;Frenchman;Frenchmen;Frenchwoman|Paris|Western Europe|Euro
GA|Gabon|Gabonese Republic|Gabonese|Libreville|Middle Africa|Central African CFA franc
GB|United Kingdom|United Kingdom of Great Britain and Northern Ireland;UK;U.K.;Britain;Great Britain|British;Briton;Britons;Brit;Brits|London|Northern Europe|British pound
GD|Grenada||Grenadian;Grenadians|St. George's|Caribbean|Eastern Caribbean dollar
GE|Georgia||Georgian;Georgians|Tbilisi|Western Asia|lari
GF|French Guiana|Guiana|Guianan;Guianans|Cayenne|South America|Euro
GG|Guernsey|Bailiwick of Guernsey|Channel Islander;Channel Islanders|St. Peter Port|Northern Europe|British pound
GH|Ghana|Republic of Ghana|Ghanaian;Ghanaians|Accra|Western Africa|Ghanaian cedi
GI|Gibraltar||Gibraltar|Gibraltar|Southern Europe|Gibraltar pound
GL|Greenland||Greenlandic|Nuuk|North America|krone
GM|Gambia|Republic of the Gambia;The Gambia|Gambian;Gambians|Banjul|Western Africa|dalasi
GN|Guinea|Republic of Guinea|Guinean;Guineans|Conakry|Western Africa|Guinean franc
GP|Guadeloupe||Guadeloupian;Guadeloupians|Basse-Terre|Caribbean|Euro
GQ|Equatorial Guinea|Republic of Equatorial Guinea|Equatorial Guinean;Equatorial Guineans|Malabo|Middle Africa|Central African CFA franc
GR|Greece|Hellenic Republic|Greek;Greeks|Athens|Southern Europe|Euro
GS|South Georgia|South Georgia and the South Sandwich Islands|South Georgian South Sandwich Islander;South Georgian South Sandwich Islanders|King Edward Point|Antarctic|Saint Helena pound
GT|Guatemala|Republic of Guatemala|Guatemalan;Guatemalans|Guatemala City|Central America|Guatemalan quetzal
GU|Guam||Guamanian;Guamanians|Hagåtña|Micronesia|United States dollar
GW|Guinea-Bissau|Republic of Guinea-Bissau|Guinea-Bissauan;Guinea-Bissauans|Bissau|Western Africa|West African CFA franc
GY|Guyana|Co-operative Republic of Guyana|Guyanese|Georgetown|South America|Guyanese dollar
HK|Hong Kong|Hong Kong Special Administrative Region of the People's Republic of China|Hongkonger;Hongkongers;Hong Konger;Hong Kongers|City of Victoria|Eastern Asia|Hong Kong dollar
HM|Heard Island and McDonald Islands||Heard and McDonald Islander;Heard and McDonald Islanders||Antarctic|
HN|Honduras|Republic of Honduras|Honduran;Hondurans|Tegucigalpa|Central America|Honduran lempira
HR|Croatia|Republic of Croatia|Croat;Croats;Croatian;Croatians|Zagreb|Southeast Europe|Euro
HT|Haiti|Republic of Haiti|Haitian;Haitians|Port-au-Prince|Caribbean|Haitian gourde
HU|Hungary||Hungarian;Hungarians|Budapest|Central Europe|Hungarian forint
ID|Indonesia|Republic of Indonesia|Indonesian;Indonesians|Jakarta|South-Eastern Asia|Indonesian rupiah
IE|Ireland|Republic of Ireland|Irish;Irishman;Irishmen|Dublin|Northern Europe|Euro
IL|Israel|State of Israel|Israeli;Israelis|Jerusalem|Western Asia|Israeli new shekel
IM|Isle of Man||Manx|Douglas|Northern Europe|British pound
IN|India|Republic of India|Indian;Indians|New Delhi|Southern Asia|Indian rupee
IO|British Indian Ocean Territory||Indian;Indians|Diego Garcia|Eastern Africa|United States dollar
IQ|Iraq|Republic of Iraq|Iraqi;Iraqis|Baghdad|Western Asia|Iraqi dinar
IR|Iran|Islamic Republic of Iran|Iranian;Iranians|Tehran|Southern Asia|Iranian rial
IS|Iceland||Icelandic;Icelander;Icelanders|Reykjavik|Northern Europe|Icelandic króna
IT|Italy|Italian Republic|Italian;Italians|Rome|Southern Europe|Euro
JE|Jersey|Bailiwick of Jersey|Channel Islander;Channel Islanders|Saint Helier|Northern Europe|British pound
JM|Jamaica||Jamaican;Jamaicans|Kingston|Caribbean|Jamaican dollar
JO|Jordan|Hashemite Kingdom of Jordan|Jordanian;Jordanians|Amman|Western Asia|Jordanian dinar
JP|Japan||Japanese|Tokyo|Eastern Asia|Japanese yen
KE|Kenya|Republic of Kenya|Kenyan;Kenyans|Nairobi|Eastern Africa|Kenyan shilling
KG|Kyrgyzstan|Kyrgyz Republic|Kyrgyz;Kirghiz|Bishkek|Central Asia|Kyrgyzstani som
KH|Cambodia|Kingdom of Cambodia|Cambodian;Cambodians|Phnom Penh|South-Eastern Asia|Cambodian riel
KI|Kiribati|Independent and Sovereign Republic of Kiribati|I-Kiribati;I-Kiribatis|South Tarawa|Micronesia|Australian dollar
KM|Comoros|Union of the Comoros|Comoran;Comorans|Moroni|Eastern Africa|Comorian franc
KN|Saint Kitts and Nevis|Federation of Saint Christopher and Nevis|Kittitian or Nevisian;Kittitian or Nevisians|Basseterre|Caribbean|Eastern Caribbean dollar
KP|North Korea|Democratic People's Republic of Korea;DPRK|North Korean;North Koreans|Pyongyang|Eastern Asia|North Korean won
KR|South Korea|Republic of Korea|South Korean;South Koreans|Seoul|Eastern Asia|South Korean won
KW|Kuwait|State of Kuwait|Kuwaiti;Kuwaitis|Kuwait City|Western Asia|Kuwaiti dinar
KY|Cayman Islands||Caymanian;Caymanians|George Town|Caribbean|Cayman Islands dollar
KZ|Kazakhstan|Republic of Kazakhstan|Kazakh;Kazakhs;Kazakhstani;Kazakhstanis|Astana|Central Asia|Kazakhstani tenge
LA|Laos|Lao People's Democratic Republic|Laotian;Laotians|Vientiane|South-Eastern Asia|Lao kip
LB|Lebanon|Lebanese Republic|Lebanese|Beirut|Western Asia|Lebanese pound
LC|Saint Lucia||Saint Lucian;Saint Lucians|Castries|Caribbean|Eastern Caribbean dollar
LI|Liechtenstein|Principality of Liechtenstein|Liechtensteiner;Liechtensteiners|Vaduz|Western Europe|Swiss franc
LK|Sri Lanka|Democratic Socialist Republic of Sri Lanka|Sri Lankan;Sri Lankans|Colombo|Southern Asia|Sri Lankan rupee
LR|Liberia|Republic of Liberia|Liberian;Liberians|Monrovia|Western Africa|Liberian dollar
LS|Lesotho|Kingdom of Lesotho|Basotho;Mosotho|Maseru|Southern Africa|Lesotho loti
LT|Lithuania|Republic of Lithuania|Lithuanian;Lithuanians|Vilnius|Northern Europe|Euro
LU|Luxembourg|Grand Duchy of Luxembourg|Luxembourger;Luxembourgers|Luxembourg|Western Europe|Euro
LV|Latvia|Republic of Latvia|Latvian;Latvians|Riga|Northern Europe|Euro
LY|Libya|State of Libya|Libyan;Libyans|Tripoli|Northern Africa|Libyan dinar
MA|Morocco|Kingdom of Morocco|Moroccan;Moroccans|Rabat|Northern Africa|Moroccan dirham
MC|Monaco|Principality of Monaco|Monégasque;Monegasque|Monaco|Western Europe|Euro
MD|Moldova|Republic of Moldova|Moldovan;Moldovans|Chișinău|Eastern Europe|Moldovan leu
ME|Montenegro||Montenegrin|Podgorica|Southeast Europe|Euro
MF|Saint Martin||Saint Martin Islander;Saint Martin Islanders|Marigot|Caribbean|Euro
MG|Madagascar|Republic of Madagascar|Malagasy|Antananarivo|Eastern Africa|Malagasy ariary
MH|Marshall Islands|Republic of the Marshall Islands|Marshallese|Majuro|Micronesia|United States dollar
MK|North Macedonia|Republic of North Macedonia;Macedonia|Macedonian;Macedonians|Skopje|Southeast Europe|denar
ML|Mali|Republic of Mali|Malian;Malians|Bamako|Western Africa|West African CFA franc
MM|Myanmar|Republic of the Union of Myanmar;Burma|Burmese|Naypyidaw|South-Eastern Asia|Burmese kyat
MN|Mongolia||Mongolian;Mongolians|Ulan Bator|Eastern Asia|Mongolian tögrög
MO|Macau|Macao Special Administrative Region of the People's Republic of China;Macao|Macanese||Eastern Asia|Macanese pataca
MP|Northern Mariana Islands|Commonwealth of the Northern Mariana Islands|American;Americans|Saipan|Micronesia|United States dollar
MQ|Martinique||Martinican;Martinicans|Fort-de-France|Caribbean|Euro
MR|Mauritania|Islamic Republic of Mauritania|Mauritanian;Mauritanians|Nouakchott|Western Africa|Mauritanian ouguiya
MS|Montserrat||Montserratian;Montserratians|Plymouth|Caribbean|Eastern Caribbean dollar
MT|Malta|Republic of Malta|Maltese|Valletta|Southern Europe|Euro
MU|Mauritius|Republic of Mauritius|Mauritian;Mauritians|Port Louis|Eastern Africa|Mauritian rupee
MV|Maldives|Republic of the Maldives|Maldivian;Maldivians;Maldivan;Maldivans|Malé|Southern Asia|Maldivian rufiyaa
MW|Malawi|Republic of Malawi|Malawian;Malawians|Lilongwe|Eastern Africa|Malawian kwacha
MX|Mexico|United Mexican States|Mexican;Mexicans|Mexico City|North America|Mexican peso
MY|Malaysia||Malaysian;Malaysians|Kuala Lumpur|South-Eastern Asia|Malaysian ringgit
MZ|Mozambique|Republic of Mozambique|Mozambican;Mozambicans|Maputo|Eastern Africa|Mozambican metical
NA|Namibia|Republic of Namibia|Namibian;Namibians|Windhoek|Southern Africa|Namibian dollar
NC|New Caledonia||New Caledonian;New Caledonians|Nouméa|Melanesia|CFP franc
NE|Niger|Republic of Niger|Nigerien;Nigeriens|Niamey|Western Africa|West African CFA franc
NF|Norfolk Island|Territory of Norfolk Island|Norfolk Islander;Norfolk Islanders|Kingston|Australia and New Zealand|Australian dollar
NG|Nigeria|Federal Republic of Nigeria|Nigerian;Nigerians|Abuja|Western Africa|Nigerian naira
NI|Nicaragua|Republic of Nicaragua|Nicaraguan;Nicaraguans|Managua|Central America|Nicaraguan córdoba
NL|Netherlands|Kingdom of the Netherlands;Holland|Dutch;Dutchman;Dutchmen|Amsterdam|Western Europe|Euro
NO|Norway|Kingdom of Norway|Norwegian;Norwegians|Oslo|Northern Europe|Norwegian krone
NP|Nepal|Federal Democratic Republic of Nepal|Nepali;Nepalis;Nepalese|Kathmandu|Southern Asia|Nepalese rupee
NR|Nauru|Republic of Nauru|Nauruan;Nauruans|Yaren|Micronesia|Australian dollar
NU|Niue||Niuean;Niueans|Alofi|Polynesia|New Zealand dollar
NZ|New Zealand||Kiwi;Kiwis;New Zealander;New Zealanders|Wellington|Australia and New Zealand|New Zealand dollar
OM|Oman|Sultanate of Oman|Omani;Omanis|Muscat|Western Asia|Omani rial
PA|Panama|Republic of Panama|Panamanian;Panamanians|Panama City|Central America|Panamanian balboa
PE|Peru|Republic of Peru|Peruvian;Peruvians|Lima|South America|Peruvian sol
PF|French Polynesia||French Polynesian;French Polynesians|Papeetē|Polynesia|CFP franc
PG|Papua New Guinea|Independent State of Papua New Guinea;PNG|Papua New Guinean;Papua New Guineans|Port Moresby|Melanesia|Papua New Guinean kina
PH|Philippines|Republic of the Philippines|Filipino;Filipinos;Filipina;Philippine|Manila|South-Eastern Asia|Philippine peso
PK|Pakistan|Islamic Republic of Pakistan|Pakistani;Pakistanis|Islamabad|Southern Asia|Pakistani rupee
PL|Poland|Republic of Poland|Polish;Pole;Poles|Warsaw|Central Europe|Polish złoty
PM|Saint Pierre and Miquelon||Saint-Pierrais, Miquelonnais|Saint-Pierre|North America|Euro
PN|Pitcairn Islands|Pitcairn Group of Islands|Pitcairn Islander;Pitcairn Islanders|Adamstown|Polynesia|New Zealand dollar
PR|Puerto Rico|Commonwealth of Puerto Rico|Puerto Rican;Puerto Ricans|San Juan|Caribbean|United States dollar
PS|Palestine|State of Palestine;Palestinian territories|Palestinian;Palestinians|Ramallah|Western Asia|Egyptian pound
PT|Portugal|Portuguese Republic|Portuguese|Lisbon|Southern Europe|Euro
PW|Palau|Republic of Palau|Palauan;Palauans|Ngerulmud|Micronesia|United States dollar
PY|Paraguay|Republic of Paraguay|Paraguayan;Paraguayans|Asunción|South America|Paraguayan guaraní
QA|Qatar|State of Qatar|Qatari;Qataris|Doha|Western Asia|Qatari riyal
RE|Réunion|Réunion Island|Réunionese|Saint-Denis|Eastern Africa|Euro
RO|Romania||Romanian;Romanians|Bucharest|Southeast Europe|Romanian leu
RS|Serbia|Republic of Serbia|Serb;Serbs;Serbian;Serbians|Belgrade|Southeast Europe|Serbian dinar
RU|Russia|Russian Federation|Russian;Russians|Moscow|Eastern Europe|Russian ruble
RW|Rwanda|Republic of Rwanda|Rwandan;Rwandans|Kigali|Eastern Africa|Rwandan franc
SA|Saudi Arabia|Kingdom of Saudi Arabia|Saudi;Saudis;Saudi Arabian;Saudi Arabians|Riyadh|Western Asia|Saudi riyal
SB|Solomon Islands||Solomon Islander;Solomon Islanders|Honiara|Melanesia|Solomon Islands dollar
SC|Seychelles|Republic of Seychelles|Seychellois|Victoria|Eastern Africa|Seychellois rupee
SD|Sudan|Republic of the Sudan|Sudanese|Khartoum|Northern Africa|Sudanese pound
SE|Sweden|Kingdom of Sweden|Swedish;Swede;Swedes|Stockholm|Northern Europe|Swedish krona
SG|Singapore|Republic of Singapore|Singaporean;Singaporeans|Singapore|South-Eastern Asia|Singapore dollar
SH|Saint Helena, Ascension and Tristan da Cunha||Saint Helenian;Saint Helenians|Jamestown|Western Africa|Pound sterling
SI|Slovenia|Republic of Slovenia|Slovenian;Slovenians;Slovene;Slovenes|Ljubljana|Central Europe|Euro
SJ|Svalbard and Jan Mayen|Svalbard og Jan Mayen|Norwegian;Norwegians|Longyearbyen|Northern Europe|krone
SK|Slovakia|Slovak Republic|Slovak;Slovaks;Slovakian|Bratislava|Central Europe|Euro
SL|Sierra Leone|Republic of Sierra Leone|Sierra Leonean;Sierra Leoneans|Freetown|Western Africa|Sierra Leonean leone
SM|San Marino|Most Serene Republic of San Marino|Sammarinese|City of San Marino|Southern Europe|Euro
SN|Senegal|Republic of Senegal|Senegalese|Dakar|Western Africa|West African CFA franc
SO|Somalia|Federal Republic of Somalia|Somali;Somalis|Mogadishu|Eastern Africa|Somali shilling
SR|Suriname|Republic of Suriname|Surinamese;Surinamer;Surinamers|Paramaribo|South America|Surinamese dollar
SS|South Sudan|Republic of South Sudan|South Sudanese|Juba|Middle Africa|South Sudanese pound
ST|São Tomé and Príncipe|Democratic Republic of São Tomé and Príncipe;São Tomé;Sao Tome and Principe|Sao Tomean;Sao Tomeans|São Tomé|Middle Africa|São Tomé and Príncipe dobra
SV|El Salvador|Republic of El Salvador|Salvadoran;Salvadorans|San Salvador|Central America|United States dollar
SX|Sint Maarten||St. Maartener;St. Maarteners|Philipsburg|Caribbean|Netherlands Antillean guilder
SY|Syria|Syrian Arab Republic|Syrian;Syrians|Damascus|Western Asia|Syrian pound
SZ|Eswatini|Kingdom of Eswatini;Swaziland|Swazi;Swazis|Lobamba|Southern Africa|Swazi lilangeni
TC|Turks and Caicos Islands||Turks and Caicos Islander;Turks and Caicos Islanders|Cockburn Town|Caribbean|United States dollar
TD|Chad|Republic of Chad|Chadian;Chadians|N'Djamena|Middle Africa|Central African CFA franc
TF|French Southern and Antarctic Lands|Territory of the French Southern and Antarctic Lands|French|Port-aux-Français|Antarctic|Euro
TG|Togo|Togolese Republic|Togolese|Lomé|Western Africa|West African CFA franc
TH|Thailand|Kingdom of Thailand|Thai;Thais|Bangkok|South-Eastern Asia|Thai baht
TJ|Tajikistan|Republic of Tajikistan|Tajik;Tajiks;Tadzhik|Dushanbe|Central Asia|Tajikistani somoni
TK|Tokelau||Tokelauan;Tokelauans|Fakaofo|Polynesia|New Zealand dollar
TL|Timor-Leste|Democratic Republic of Timor-Leste;East Timor|East Timorese|Dili|South-Eastern Asia|United States dollar
TM|Turkmenistan||Turkmen|Ashgabat|Central Asia|Turkmenistan manat
TN|Tunisia|Tunisian Republic|Tunisian;Tunisians|Tunis|Northern Africa|Tunisian dinar
TO|Tonga|Kingdom of Tonga|Tongan;Tongans|Nuku'alofa|Polynesia|Tongan paʻanga
TR|Türkiye|Republic of Türkiye;Turkey;Turkiye|Turkish;Turk;Turks|Ankara|Western Asia|Turkish lira
TT|Trinidad and Tobago|Republic of Trinidad and Tobago;Trinidad|Trinidadian;Trinidadians|Port of Spain|Caribbean|Trinidad and Tobago dollar
TV|Tuvalu||Tuvaluan;Tuvaluans|Funafuti|Polynesia|Australian dollar
TW|Taiwan|Republic of China (Taiwan)|Taiwanese|Taipei|Eastern Asia|New Taiwan dollar
TZ|Tanzania|United Republic of Tanzania|Tanzanian;Tanzanians|Dodoma|Eastern Africa|Tanzanian shilling
UA|Ukraine||Ukrainian;Ukrainians|Kyiv|Eastern Europe|Ukrainian hryvnia
UG|Uganda|Republic of Uganda|Ugandan;Ugandans|Kampala|Eastern Africa|Ugandan shilling
UM|United States Minor Outlying Islands||American Islander;American Islanders||North America|United States dollar
US|United States|United States of America;U.S.;U.S;US;USA;U.S.A.;America|American;Americans|Washington D.C.|North America|United States dollar
UY|Uruguay|Oriental Republic of Uruguay|Uruguayan;Uruguayans|Montevideo|South America|Uruguayan peso
UZ|Uzbekistan|Republic of Uzbekistan|Uzbek;Uzbeks;Uzbekistani;Uzbekistanis|Tashkent|Central Asia|Uzbekistani soʻm
VA|Vatican City|Vatican City State;Vatican;Holy See|Vatican;Vaticans|Vatican City|Southern Europe|Euro
VC|Saint Vincent and the Grenadines||Saint Vincentian;Saint Vincentians|Kingstown|Caribbean|Eastern Caribbean dollar
VE|Venezuela|Bolivarian Republic of Venezuela|Venezuelan;Venezuelans|Caracas|South America|Venezuelan bolívar soberano
VG|British Virgin Islands|Virgin Islands|Virgin Islander;Virgin Islanders|Road Town|Caribbean|United States dollar
VI|United States Virgin Islands|Virgin Islands of the United States|Virgin Islander;Virgin Islanders|Charlotte Amalie|Caribbean|United States dollar
VN|Vietnam|Socialist Republic of Vietnam|Vietnamese|Hanoi|South-Eastern Asia|Vietnamese đồng
VU|Vanuatu|Republic of Vanuatu|Ni-Vanuatu|Port Vila|Melanesia|Vanuatu vatu
WF|Wallis and Futuna|Territory of the Wallis and Futuna Islands|Wallis and Futuna Islander;Wallis and Futuna Islanders|Mata-Utu|Polynesia|CFP franc
WS|Samoa|Independent State of Samoa|Samoan;Samoans|Apia|Polynesia|Samoan tālā
XK|Kosovo|Republic of Kosovo|Kosovar;Kosovars;Kosovan|Pristina|Southeast Europe|Euro
YE|Yemen|Republic of Yemen|Yemeni;Yemenis|Sana'a|Western Asia|Yemeni rial
YT|Mayotte|Department of Mayotte|Mahoran;Mahorans|Mamoudzou|Eastern Africa|Euro
ZA|South Africa|Republic of South Africa|South African;South Africans|Pretoria|Southern Africa|South African rand
ZM|Zambia|Republic of Zambia|Zambian;Zambians|Lusaka|Eastern Africa|Zambian kwacha
ZW|Zimbabwe|Republic of Zimbabwe|Zimbabwean;Zimbabweans|Harare|Eastern Africa|Botswana pula
`;
