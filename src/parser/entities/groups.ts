import { countryByDemonym, placeKey } from './facts/countries';
import { lazy, wordSet } from './lazy';

/** Followers of religions, peoples and regions beside the nations of the country list. Underscore for a space. */
const OTHERS =
  "Muslim Muslims Islamic Islamist Islamists Christian Christians Jew Jews Jewish Sunni Sunnis Shia Shias Shiite Shiites Shi'ite Shi'ites Hindu Hindus Buddhist Buddhists Sikh Sikhs Catholic Catholics Roman_Catholic Roman_Catholics Protestant Protestants Anglican Anglicans Mormon Mormons Evangelical Alawite Alawites Druze Yazidi Yazidis Ahmadi Ahmadis Coptic Copts African Africans European Europeans Asian Asians Latin_American Latin_Americans Arab Arabs Kurd Kurds Kurdish Tamil Tamils Sinhalese Uighur Uighurs Uyghur Uyghurs Tibetan Tibetans Rohingya Chechen Chechens Basque Basques Catalan Catalans Scottish Scot Scots Welsh English Englishman Cornish Pashtun Pashtuns Hazara Hazaras Baloch Punjabi Punjabis Bengali Bengalis Sindhi Kashmiri Kashmiris Hutu Hutus Tutsi Tutsis Yoruba Igbo Hausa Fulani Zulu Xhosa Kikuyu Oromo Amhara Tigrayan Tigrayans Maori Aboriginal Inuit Latino Latinos Hispanic Hispanics Caucasian Soviet Soviets Roma Republicans Democrats Republican Democrat Conservatives Tories Zionist Zionists Maoist Maoists Marxist Communist Communists Nazi Nazis West_African East_African Central_American South_American North_American Middle_Eastern South_Asian Southeast_Asian Texan Texans Californian Californians Londoners New_Yorkers African-American African-Americans Afro-American Sicilian Flemish Ottoman Bedouin Berber Crimean Darfuri";

const others = lazy(() => new Set([...wordSet(OTHERS)].map((name) => placeKey(name.replaceAll('_', ' ')))));

/** Whether a name is a nationality, religion's followers, people or region's people. */
export const isGroupName = (name: string): boolean => {
  const key = placeKey(name);
  return others().has(key) || countryByDemonym().has(key);
};
