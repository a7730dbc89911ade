/** Words that invented names are put together from; written for this project. Lists of one line, split where they are used. */
export const words = (line: string): string[] => line.trim().split(/\s*;\s*/);

export const INDUSTRY = words(
  'Airlines;Airways;Bancorp;Bank;Beverages;Breweries;Capital;Cement;Chemicals;Coal;Communications;Construction;Copper;Dairies;Electric;Electronics;Energy;Engineering;Entertainment;Fertilisers;Films;Financial;Food;Foods;Freight;Gas;Gold;Healthcare;Holdings;Homes;Hotels;Industries;Insurance;Investments;Labs;Life;Lines;Logistics;Machinery;Media;Metals;Mills;Mining;Mobile;Motors;Networks;Nickel;Oil;Packaging;Paper;Petroleum;Pharma;Pharmaceuticals;Pictures;Plastics;Ports;Power;Properties;Publishing;Rail;Re;Records;Refining;Resources;Retail;Robotics;Rubber;Securities;Semiconductor;Shipping;Software;Solar;Solutions;Steel;Stores;Sugar;Systems;Tea;Technologies;Telecom;Textiles;Timber;Tobacco;Toys;Transport;Trust;Tyres;Utilities;Ventures;Water;Wines',
);
export const LEGAL = words(
  'Inc;Inc.;Corp;Corp.;Ltd;Ltd.;plc;PLC;LLC;Co;Co.;Group;AG;SA;S.A.;SpA;NV;AB;ASA;Oy;GmbH;Bhd;Pty Ltd;Pvt Ltd;Limited;& Co;Holding',
);
export const SYLLABLES = words(
  'ac;al;an;ar;av;be;bio;ca;cen;co;cor;da;del;di;do;el;en;er;fa;fin;ga;gen;ha;in;ka;la;le;li;lo;lu;ma;me;mi;mo;na;ne;no;nu;o;om;or;pa;pri;qua;ra;re;ri;ro;sa;se;si;so;ta;te;ti;to;tra;u;va;ve;vi;vo;xa;ya;ze;zi;zo',
);
export const ENDS = words(
  'dex;dia;do;ex;gen;ia;ica;ics;ify;io;is;ix;la;ley;lia;lon;ly;max;na;nex;nor;nova;on;ora;os;pay;ra;rex;rix;ro;sys;ta;tek;tel;tex;tia;tis;tra;tron;um;va;via;vis;xa;za;zon',
);
export const FIRMS = words(
  "Apple;Google;Microsoft;Amazon;Facebook;Meta;Twitter;Netflix;Tesla;Intel;IBM;Oracle;Cisco;Nvidia;Dell;HP;Hewlett-Packard;Adobe;Uber;Airbnb;Spotify;Alibaba;Tencent;Huawei;Xiaomi;Baidu;Samsung;LG;Sony;Panasonic;Toshiba;Hitachi;Nintendo;Toyota;Honda;Nissan;Mazda;Hyundai;Kia;Ford;General Motors;GM;Chrysler;Volkswagen;BMW;Daimler;Audi;Porsche;Renault;Peugeot;Fiat;Ferrari;Volvo;Saab;Boeing;Airbus;Lockheed Martin;Raytheon;Bombardier;Embraer;Rolls-Royce;Siemens;Bosch;BASF;Bayer;Philips;Shell;BP;Exxon;ExxonMobil;Chevron;Total;Eni;Gazprom;Rosneft;Lukoil;Petrobras;Aramco;Sinopec;PetroChina;Equinor;Repsol;Rio Tinto;BHP;Glencore;Anglo American;Vale;Alcoa;Nestle;Unilever;Danone;Kraft;Pepsi;PepsiCo;Coca-Cola;McDonald's;Starbucks;Burger King;KFC;Tesco;Sainsbury's;Asda;Morrisons;Aldi;Lidl;Carrefour;Walmart;Target;Costco;Ikea;H&M;Zara;Nike;Adidas;Puma;Gucci;Prada;L'Oreal;Procter & Gamble;Johnson & Johnson;Pfizer;Moderna;AstraZeneca;GlaxoSmithKline;Novartis;Roche;Merck;Sanofi;Goldman Sachs;Morgan Stanley;JPMorgan;JP Morgan Chase;Citigroup;Citibank;Bank of America;Wells Fargo;Lehman Brothers;Merrill Lynch;Bear Stearns;Salomon;HSBC;Barclays;Lloyds;NatWest;Standard Chartered;Deutsche Bank;Commerzbank;UBS;Credit Suisse;BNP Paribas;Societe Generale;Santander;BBVA;ING;UniCredit;Nomura;Mizuho;Visa;Mastercard;PayPal;American Express;Deloitte;KPMG;PwC;Ernst & Young;McKinsey;AT&T;Verizon;T-Mobile;Vodafone;BT;Orange;Telefonica;Telstra;Airtel;Reliance;Tata;Tata Steel;Infosys;Wipro;Adani;Mahindra;MTN;Safaricom;Dangote;Qantas;Emirates;Etihad;Ryanair;EasyJet;Lufthansa;British Airways;Air France;KLM;United Airlines;American Airlines;Delta;Southwest;IndiGo;Air India;Cathay Pacific;FedEx;UPS;DHL;Maersk;Disney;Warner Bros;Paramount;Universal;Sony Music;EMI;Columbia Records;Penguin;HarperCollins;Hilton;Marriott;Monsanto;Cargill;Caterpillar;John Deere;General Electric;GE;3M;DuPont;Dow Chemical;Kodak;Xerox;Motorola;Nokia;Ericsson;BlackBerry;TikTok;ByteDance;Zoom;WhatsApp;Instagram;YouTube;LinkedIn;Reddit;Snapchat;Yahoo;eBay;MySpace;Lego;Mattel;Foxconn;TSMC;Arm;Sotheby's;Christie's;Odebrecht;Avianca;Cemex;Pemex;Eskom;Transnet;Evergrande",
);
export const MASCOTS = words(
  'Badgers;Barons;Bears;Bisons;Blazers;Bulls;Buccaneers;Cavaliers;Chargers;Chiefs;Clippers;Cobras;Colts;Comets;Cougars;Coyotes;Crusaders;Dragons;Eagles;Falcons;Flames;Foxes;Gators;Generals;Giants;Grizzlies;Hawks;Hornets;Huskies;Jaguars;Jets;Kings;Knights;Lions;Mariners;Monarchs;Mustangs;Owls;Panthers;Penguins;Pioneers;Pirates;Raiders;Rams;Ravens;Rockets;Royals;Saints;Senators;Sharks;Spartans;Stags;Stallions;Stars;Storm;Suns;Thunder;Tigers;Titans;Trojans;Vikings;Warriors;Wildcats;Wolves;Wranglers',
);
export const CLUB_ENDS = words(
  'United;City;Rovers;Town;Athletic;Albion;Wanderers;County;FC;Rangers;Celtic;Villa;Orient;Hotspur;Argyle;Stars;SC;CF;RFC;Cricket Club;Hockey Club',
);
export const CLUB_STARTS = words(
  'Real;Atletico;Deportivo;Sporting;Racing;Dynamo;Dinamo;Lokomotiv;Spartak;CSKA;Torpedo;Hapoel;Maccabi;Bnei;Olympique;AS;AC;FC;1. FC;SV;VfB;VfL;TSV;SC;Borussia;Bayer;Eintracht;Fortuna;Arminia;Inter;CD;RC;Vitoria;Club;Steaua;Union;Young;Al;Al-;Ittihad;Estudiantes;Nacional;Slavia;Sparta;Red Star',
);
export const TOPICS = words(
  'Agriculture;Antiquities;Aviation;Broadcasting;Builders;Business;Children;Civil Aviation;Commerce;Consumer Affairs;Culture;Defence;Disaster Management;Doctors;Drugs;Education;Elections;Electricity;Energy;Environment;Farmers;Finance;Fisheries;Food;Foreign Affairs;Forests;Gas;Health;Heritage;Higher Education;Home Affairs;Housing;Human Rights;Immigration;Industry;Information;Insurance;Interior;Journalists;Justice;Labour;Land;Manufacturers;Maritime Affairs;Meteorology;Mines;National Security;Nurses;Oil;Parks;Peace;Pharmacists;Planning;Ports;Postal Workers;Power;Prisons;Public Health;Public Works;Railways;Refugees;Roads;Rural Development;Science;Security;Social Welfare;Sport;Statistics;Taxation;Teachers;Technology;Telecommunications;Tourism;Trade;Transport;Veterans;Water;Weather;Wildlife;Women;Youth',
);
export const BODY_ENDS = words(
  'Agency;Association;Authority;Board;Bureau;Commission;Committee;Council;Corporation;Department;Federation;Foundation;Institute;Initiative;Ministry;Network;Office;Organisation;Service;Society;Trust;Union;Forum;Coalition;Alliance;Centre;Directorate;Fund;Inspectorate',
);
export const BODY_STARTS = words(
  "National;Central;Federal;State;Royal;International;Regional;African;Asian;European;Pan-African;Independent;Joint;Supreme;Global;World;Public;General;Higher;Northern;Southern;Eastern;Western;United;Special;Islamic;Christian;People's",
);
export const PARTIES = words(
  "Labour;Labour Party;Conservatives;Conservative Party;Liberal Democrats;Lib Dems;Scottish National Party;SNP;Plaid Cymru;Sinn Fein;DUP;Green Party;Greens;Reform UK;UKIP;Fianna Fail;Fine Gael;Republican Party;Democratic Party;GOP;BJP;Congress;AAP;Aam Aadmi Party;Shiv Sena;Samajwadi Party;TMC;DMK;AIADMK;CPI-M;PTI;PML-N;PPP;Awami League;BNP;ANC;African National Congress;EFF;Democratic Alliance;APC;PDP;All Progressives Congress;NPP;NDC;ZANU-PF;MDC;Jubilee Party;ODM;KANU;CDU;SPD;AfD;FDP;Likud;Kadima;Hamas;Fatah;Fidesz;Law and Justice;Podemos;Vox;PSOE;Syriza;New Democracy;Five Star Movement;Lega;Morena;PRI;PAN;Peronists;Liberal Party;National Party;One Nation;New Zealand First;ACT;Kuomintang;DPP;Komeito;LDP;UMNO;PAS;Pheu Thai;Move Forward;Golkar;PDI-P;Workers' Party;Socialist Party;Popular Party;Radical Party",
);
export const PARTY_ADJECTIVES = words(
  "Democratic;Liberal;National;Progressive;Popular;Socialist;Social Democratic;Christian Democratic;Republican;Reform;Unity;Freedom;Justice;Workers';People's;Farmers';Green;Patriotic;Communist;Civic;Centre;Congress",
);
export const PARTY_ENDS = words('Party;Front;Alliance;Union;Movement;Congress;League;Coalition;Bloc');
export const MEDIA_STARTS = words(
  'Daily;Evening;Sunday;Morning;New;East African;Arab;Asian;Business;Financial;Sports;Medical;Weekly',
);
export const MEDIA_ENDS = words(
  'Times;Post;Herald;Mail;News;Tribune;Standard;Guardian;Chronicle;Courier;Echo;Express;Gazette;Globe;Independent;Journal;Mirror;Monitor;Nation;Observer;Record;Register;Star;Sun;Telegraph;Today;World;Argus;Examiner;Bulletin;Dispatch;Ledger;TV;FM;Radio;Broadcasting Corporation;News Agency',
);
export const ETHNIC = words(
  'Acholi;Adivasi;Afar;Akan;Amazigh;Anishinaabe;Apache;Arakanese;Ashanti;Assyrian;Aymara;Bakongo;Balanta;Bamileke;Banyamulenge;Baganda;Batwa;Bemba;Berber;Beja;Bhil;Bodo;Brahmin;Chakma;Cherokee;Chewa;Chin;Choctaw;Cree;Dagomba;Dalit;Dayak;Dene;Dinka;Dogon;Druze;Embu;Ewe;Fang;Fur;Ga;Garifuna;Gond;Guarani;Gujjar;Gumuz;Gurage;Gurkha;Haida;Han;Hmong;Hopi;Hui;Iban;Igorot;Ijaw;Inuvialuit;Jat;Jola;Kachin;Kalenjin;Kamba;Karen;Kayan;Khoisan;Kisii;Komi;Lakota;Lepcha;Limbu;Lingayat;Luhya;Luo;Maasai;Madheshi;Mandinka;Mapuche;Maratha;Masalit;Maya;Meitei;Métis;Mizo;Mohawk;Mon;Munda;Naga;Nahua;Navajo;Ndebele;Newar;Ngoni;Noongar;Nuba;Nubian;Nuer;Ojibwe;Ovambo;Pare;Patidar;Quechua;Rabha;Rajput;Rakhine;Romani;Sami;San;Santal;Saramaka;Serer;Shan;Shilluk;Shona;Sioux;Somba;Songhai;Sotho;Sukuma;Swazi;Tajik;Tatar;Tem;Teso;Tharu;Tibetan;Tiv;Tlingit;Toubou;Tsonga;Tswana;Tuareg;Turkana;Turkmen;Uzbek;Venda;Vokkaliga;Wampanoag;Wolof;Xinca;Yao;Yanomami;Yadav;Yolngu;Zaghawa;Zapotec;Zomi;Shia;Sunni;Sufi;Ibadi;Maronite;Melkite;Pentecostal;Baptist;Methodist;Presbyterian;Jain;Parsi;Ismaili;Salafi',
);
export const ARMED = words(
  'Al-Shabaab;Boko Haram;Islamic State;al-Qaeda;Hezbollah;Hamas;Taliban;FARC;ELN;LTTE;M23;ADF;LRA;RSF;Janjaweed;Houthis;PKK;YPG;ETA;IRA;Shining Path;Abu Sayyaf;Lashkar-e-Taiba;Jaish-e-Mohammed;Naxalites;Seleka;Anti-Balaka;TPLF;SPLA;ONLF;UNITA;Renamo',
);
export const ARMED_STARTS = words("People's;National;Free;United;Popular;Revolutionary;Patriotic;Islamic");
export const ARMED_ENDS = words(
  'Liberation Army;Liberation Front;Resistance Movement;Salvation Army;Defence Forces;Volunteer Force;Revolutionary Front;Republican Army;Democratic Front;Youth Brigade',
);
export const NOUNS = words(
  'Anchor;Angel;Arrow;Ash;Autumn;Bell;Bird;Black;Blue;Bone;Brass;Bridge;Candle;Castle;Circus;Clock;Cloud;Copper;Crow;Dagger;Dark;Dawn;Desert;Diamond;Dog;Dust;Echo;Eleven;Empty;Engine;Fever;Fire;Forest;Fox;Ghost;Glass;Golden;Harbour;Heart;Honey;Horse;Island;Ivory;King;Lantern;Letter;Lightning;Lion;Lonely;Machine;Marble;Midnight;Mirror;Moon;Mountain;Night;Ocean;Orchard;Paper;Parade;Pilot;Planet;Queen;Radio;Rain;Red;River;Road;Rose;Salt;Sailor;Satellite;Secret;Seven;Shadow;Ship;Silence;Silver;Sister;Sky;Smoke;Snow;Soldier;Spider;Star;Station;Stone;Storm;Street;Summer;Thunder;Tiger;Tower;Velvet;Violet;Water;Western;White;Wild;Window;Winter;Wolf;Wooden;Yellow',
);
export const BUILDINGS = words(
  'Park;Stadium;Arena;Hall;House;Street;Road;Avenue;Square;Bridge;Airport;Market;Palace;Castle;Tower;Gardens;Lane;Hotel;Museum;Cathedral;Prison;Station;Oval;Ground;Port;Expressway;Bypass;Highway;Dam;Mine;Reservoir;Canal;Tunnel;Library;Mosque;Temple;Terminal;Railway;Interchange;Mall;Plaza;Farm;Estate;Sanctuary;National Park',
);
export const MONTHS = words('January;February;March;April;May;June;July;August;September;October;November;December');
export const DAYS = words('Monday;Tuesday;Wednesday;Thursday;Friday;Saturday;Sunday');
/** Abbreviations that name no one thing. */
export const NO_NAMES = words(
  'AGM;AI;AIDS;ATM;ATMs;B2B;CCTV;CD;CDs;CEO;CEOs;CFO;COVID-19;CPI;CV;DIY;DJ;DJs;DNA;DVD;EEZ;EIA;EP;ESG;ETF;EV;EVs;FAQ;FDI;FIR;GDP;GNP;GP;GPs;GPS;HIV;HR;ICU;ID;IDP;IDPs;IED;IPO;IPOs;IQ;ISP;IT;IUU;IVF;JV;KO;LCD;LED;LNG;LPG;LP;MBA;MC;MEP;MLA;MoU;MOU;MoUs;MP;MPs;MRI;MVP;NFT;NFTs;NGO;NGOs;OC;PA;PC;PCs;PhD;PIN;PLC;PM;POW;PPE;PR;PTSD;QR code;R&D;RBI;ROI;RPO;SIM;SME;SMEs;SMS;SOE;SOEs;SOP;SOS;SP;SPV;SUV;SUVs;SWAT;TKO;TV;TVs;UAV;UFO;URL;USB;VAT;VC;VIP;VIPs;VP;WiFi;X-ray;YoY',
);
/** Offices that are written large and name nobody. */
export const OFFICES = words(
  'President;Prime Minister;Minister;Mayor;Governor;Chairman;Chief Executive;Director;Director General;Secretary;Foreign Minister;Finance Minister;Speaker;Ambassador;Attorney General;Chief Justice;Chief of Staff;Commissioner;Chancellor;Vice President;Secretary General;Head Coach;Principal;Dean;Amir;Crown Prince;First Lady;Member of Parliament;Chief Medical Officer;Bishop;Imam;Inspector General',
);
