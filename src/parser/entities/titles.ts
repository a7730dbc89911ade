import { lazy, wordSet } from './lazy';

/** Words that stand before a name and are no part of it. Lower case, without a final dot. */
const HONORIFICS =
  'mr mrs ms miss mx dr prof sir dame lord lady madam madame mme monsieur señor sheikh shaikh sayyid hajj haji imam ayatollah mullah maulana rabbi rev reverend fr father sister brother pastor pope archbishop bishop cardinal saint st king queen prince princess duke duchess emperor sultan emir baron baroness count countess shri smt swami chief pandit ustad';
const RANKS =
  'gen general maj major lt lieutenant col colonel capt captain sgt sergeant cpl corporal pvt private adm admiral cmdr commander brig brigadier marshal supt superintendent insp inspector det detective constable officer sheriff trooper commodore pte sgt-maj';
const OFFICES =
  'president premier minister senator sen rep representative congressman congresswoman gov governor mayor chancellor secretary ambassador judge justice attorney deputy councillor councilman councilwoman councilmember commissioner chairman chairwoman chairperson chair director speaker leader spokesman spokeswoman spokesperson mp mep envoy professor doctor coach manager ceo cfo coo president-elect vice-president editor author actor actress singer lawyer analyst economist journalist activist researcher scientist historian mla taoiseach treasurer magistrate prosecutor';

const honorifics = lazy(() => wordSet(HONORIFICS));
const titles = lazy(() => wordSet(HONORIFICS, RANKS, OFFICES));

/** Mr, Dr, Sheikh and the like. */
export const isHonorific = (lower: string): boolean => honorifics().has(lower);

/** Honorifics, ranks and offices that may stand right before a person's name. */
export const isTitle = (lower: string): boolean => titles().has(lower);

const MALE = lazy(() =>
  wordSet(
    'mr sir lord king prince duke emperor sultan emir baron count father brother fr pope imam chairman spokesman congressman councilman councillor shri monsieur señor',
  ),
);
const FEMALE = lazy(() =>
  wordSet(
    'mrs ms miss dame lady madam madame mme queen princess duchess baroness countess sister chairwoman spokeswoman congresswoman councilwoman actress smt',
  ),
);

/** Gender that a title states; null when it states none. */
export function genderOfTitle(lower: string): 'male' | 'female' | null {
  if (MALE().has(lower)) return 'male';
  return FEMALE().has(lower) ? 'female' : null;
}
