/** Words before a name that tell a person, with the gender where they tell that too. */
const MALE =
  'mr sir lord king prince father brother congressman chairman spokesman businessman actor husband son councilman assemblyman uncle grandfather';
const FEMALE =
  'mrs ms miss lady dame queen princess sister congresswoman chairwoman spokeswoman businesswoman actress wife daughter mother councilwoman assemblywoman aunt grandmother';
const EITHER =
  'dr prof professor sen senator rep representative gov governor president chancellor secretary minister mayor judge justice gen general col colonel lt lieutenant sgt sergeant capt captain cmdr commander adm admiral maj major rev reverend pope cardinal bishop archbishop rabbi imam pastor officer detective sheriff ambassador coach lawmaker spokesperson adviser advisor strategist ceo founder director candidate analyst economist author reporter leader manager host anchor rival nominee democrat attorney lawyer commissioner superintendent speaker premier chief historian pollster billionaire mogul colleague';

export interface TitleEvidence {
  person: number;
  gender: 'm' | 'f' | null;
}

const NONE: TitleEvidence = { person: 0, gender: null };
const table = new Map<string, TitleEvidence>();
for (const word of EITHER.split(' ')) table.set(word, { person: 1, gender: null });
for (const word of MALE.split(' ')) table.set(word, { person: 2, gender: 'm' });
for (const word of FEMALE.split(' ')) table.set(word, { person: 2, gender: 'f' });

/** What the word before a name (lower case, without dot) says of its bearer. */
export function titleEvidence(word: string): TitleEvidence {
  return table.get(word) ?? NONE;
}
