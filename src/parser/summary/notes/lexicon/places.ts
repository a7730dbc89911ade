/**
 * Cities that are known the world over and the country each lies in. Only names that a dateline would not use for another
 * place of some size: no "Georgetown", "Tripoli", "Valencia", "Hyderabad", "Cambridge" or "Birmingham".
 */
const CITIES = `Afghanistan: Kabul, Kandahar, Herat, Mazar-i-Sharif, Jalalabad
Albania: Tirana
Algeria: Algiers, Oran
Angola: Luanda
Argentina: Buenos Aires, Rosario
Armenia: Yerevan
Australia: Canberra, Sydney, Brisbane, Adelaide, Darwin, Hobart
Austria: Vienna, Salzburg, Innsbruck
Azerbaijan: Baku
Bahrain: Manama
Bangladesh: Dhaka, Chittagong
Belarus: Minsk
Belgium: Brussels, Antwerp, Ghent
Bolivia: La Paz
Bosnia and Herzegovina: Sarajevo, Banja Luka
Botswana: Gaborone
Brazil: Brasilia, Brasília, São Paulo, Sao Paulo, Rio de Janeiro, Manaus, Recife
Bulgaria: Sofia, Plovdiv
Burkina Faso: Ouagadougou
Cambodia: Phnom Penh
Cameroon: Yaoundé, Yaounde, Douala
Canada: Ottawa, Toronto, Montreal, Vancouver, Calgary, Winnipeg
Chad: N'Djamena
Chile: Valparaíso, Valparaiso
China: Beijing, Shanghai, Guangzhou, Shenzhen, Wuhan, Chengdu, Chongqing, Nanjing, Harbin
Colombia: Bogotá, Bogota, Medellín, Medellin
Croatia: Zagreb, Dubrovnik
Cuba: Havana
Cyprus: Nicosia
Czech Republic: Prague, Brno
Democratic Republic of the Congo: Kinshasa, Goma, Lubumbashi
Denmark: Copenhagen, Aarhus
Ecuador: Quito, Guayaquil
Egypt: Cairo
Estonia: Tallinn
Ethiopia: Addis Ababa, Mekelle
Finland: Helsinki, Tampere
France: Paris, Marseille, Lyon, Toulouse, Bordeaux, Strasbourg
Georgia: Tbilisi, Batumi
Germany: Berlin, Munich, Hamburg, Frankfurt, Cologne, Stuttgart, Leipzig, Dresden
Ghana: Accra, Kumasi
Greece: Athens, Thessaloniki
Haiti: Port-au-Prince
Honduras: Tegucigalpa
Hungary: Budapest
Iceland: Reykjavik
India: New Delhi, Mumbai, Kolkata, Chennai, Bengaluru, Bangalore, Ahmedabad, Lucknow, Jaipur, Srinagar
Indonesia: Jakarta, Surabaya, Bandung
Iran: Tehran, Isfahan, Mashhad, Tabriz
Iraq: Baghdad, Mosul, Basra, Erbil, Kirkuk, Fallujah
Ireland: Cork, Galway
Israel: Tel Aviv, Haifa
Italy: Rome, Milan, Turin, Palermo, Bologna
Ivory Coast: Abidjan, Yamoussoukro
Japan: Tokyo, Osaka, Kyoto, Sapporo, Hiroshima, Nagasaki
Jordan: Amman
Kazakhstan: Almaty, Astana
Kenya: Nairobi, Mombasa
Kuwait: Kuwait City
Kyrgyzstan: Bishkek
Laos: Vientiane
Latvia: Riga
Lebanon: Beirut
Libya: Benghazi, Misrata
Lithuania: Vilnius, Kaunas
Madagascar: Antananarivo
Malawi: Lilongwe
Malaysia: Kuala Lumpur
Mali: Bamako, Timbuktu
Mauritania: Nouakchott
Mexico: Mexico City, Guadalajara, Tijuana
Moldova: Chisinau
Mongolia: Ulaanbaatar, Ulan Bator
Montenegro: Podgorica
Morocco: Rabat, Casablanca, Marrakesh
Mozambique: Maputo
Myanmar: Yangon, Naypyidaw, Mandalay
Namibia: Windhoek
Nepal: Kathmandu
Netherlands: Amsterdam, Rotterdam, The Hague, Utrecht
New Zealand: Auckland, Christchurch
Nicaragua: Managua
Niger: Niamey
Nigeria: Abuja, Lagos, Kano, Maiduguri
North Korea: Pyongyang
North Macedonia: Skopje
Norway: Oslo, Trondheim
Oman: Muscat
Pakistan: Islamabad, Karachi, Lahore, Peshawar, Quetta, Rawalpindi
Paraguay: Asunción, Asuncion
Peru: Lima
Philippines: Manila, Davao
Poland: Warsaw, Kraków, Krakow, Gdansk, Wroclaw
Portugal: Lisbon, Porto
Qatar: Doha
Romania: Bucharest
Russia: Moscow, Saint Petersburg, Vladivostok, Novosibirsk, Grozny
Rwanda: Kigali
Saudi Arabia: Riyadh, Jeddah, Mecca, Medina
Senegal: Dakar
Serbia: Belgrade
Sierra Leone: Freetown
Slovakia: Bratislava
Slovenia: Ljubljana
Somalia: Mogadishu
South Africa: Johannesburg, Pretoria, Cape Town, Durban
South Korea: Seoul, Busan
South Sudan: Juba
Spain: Madrid, Seville, Bilbao
Sri Lanka: Colombo
Sudan: Khartoum, Omdurman
Sweden: Stockholm, Gothenburg, Malmö
Switzerland: Geneva, Zurich, Bern, Basel, Lausanne
Syria: Damascus, Aleppo, Homs, Raqqa, Idlib
Taiwan: Taipei
Tajikistan: Dushanbe
Tanzania: Dodoma, Dar es Salaam
Thailand: Bangkok, Chiang Mai
Tunisia: Tunis
Turkey: Ankara, Istanbul, Izmir, Gaziantep
Turkmenistan: Ashgabat
Uganda: Kampala
Ukraine: Kyiv, Kiev, Kharkiv, Odesa, Lviv, Mariupol, Donetsk, Kherson
United Arab Emirates: Abu Dhabi, Dubai, Sharjah
United Kingdom: Edinburgh, Glasgow, Cardiff, Belfast
United States: Chicago, Los Angeles, San Francisco, Seattle, New Orleans, Philadelphia
Uruguay: Montevideo
Uzbekistan: Tashkent, Samarkand
Venezuela: Caracas, Maracaibo
Vietnam: Hanoi, Ho Chi Minh City
Yemen: Sanaa, Aden
Zambia: Lusaka
Zimbabwe: Harare, Bulawayo`;

/** Other names of the same country. */
const ALIASES: Record<string, string> = {
  us: 'United States',
  'u.s.': 'United States',
  usa: 'United States',
  'united states of america': 'United States',
  uk: 'United Kingdom',
  'u.k.': 'United Kingdom',
  britain: 'United Kingdom',
  'great britain': 'United Kingdom',
  england: 'United Kingdom',
  scotland: 'United Kingdom',
  wales: 'United Kingdom',
  'northern ireland': 'United Kingdom',
  uae: 'United Arab Emirates',
  türkiye: 'Turkey',
  turkiye: 'Turkey',
  burma: 'Myanmar',
  czechia: 'Czech Republic',
  "côte d'ivoire": 'Ivory Coast',
  drc: 'Democratic Republic of the Congo',
  congo: 'Democratic Republic of the Congo',
  bosnia: 'Bosnia and Herzegovina',
  macedonia: 'North Macedonia',
  holland: 'Netherlands',
  korea: 'South Korea',
};

const countryOfCity = new Map<string, string>();
const countries = new Map<string, string>(Object.entries(ALIASES));
for (const row of CITIES.split('\n')) {
  const [country, cities] = row.split(': ') as [string, string];
  countries.set(country.toLowerCase(), country);
  for (const city of cities.split(', ')) countryOfCity.set(city.toLowerCase(), country);
}

/** The country a well-known city lies in; undefined for all others. */
export const countryOf = (city: string): string | undefined => countryOfCity.get(city.toLowerCase());

/** The plain name of a country under any of its names; undefined when the words are none. */
export const countryNamed = (name: string): string | undefined => countries.get(name.toLowerCase());
