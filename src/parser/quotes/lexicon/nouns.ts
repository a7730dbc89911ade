/** Heads of noun phrases that can speak. Singular; the plural in -s, -es, -ies is recognised too. */

/** People by job or part in the story. */
const PEOPLE =
  'spokesman spokeswoman spokesperson official aide adviser advisor source analyst expert lawyer attorney prosecutor judge justice officer policeman policewoman detective investigator inspector sheriff witness resident neighbor neighbour victim survivor relative father mother parent wife husband son daughter brother sister cousin uncle aunt friend colleague critic supporter opponent voter activist protester demonstrator organizer organiser leader minister president chairman chairwoman chair director manager executive ceo founder owner boss coach player captain teammate teacher professor student researcher scientist economist doctor physician nurse pastor priest bishop reverend rabbi imam governor mayor senator congressman congresswoman lawmaker legislator representative candidate nominee ambassador diplomat secretary chief commander general colonel sergeant soldier veteran author writer reporter journalist columnist editor anchor host commentator correspondent blogger historian strategist operative pollster consultant insider staffer staff member delegate donor advocate farmer worker driver passenger customer man woman boy girl child teen teenager person people user poster patient pilot actor actress singer artist musician filmmaker fan observer scholar veteran billionaire businessman businesswoman mogul democrat republican conservative liberal socialist progressive moderator interviewer caller guest speaker counsel defendant plaintiff suspect plaintiff frontrunner front-runner rival contender counterpart predecessor successor deputy head superintendent principal administrator commissioner councilman councilwoman councillor councilor alderman treasurer clerk coroner firefighter paramedic trooper agent guard shopper tourist migrant refugee immigrant king queen prince princess pope cardinal chancellor premier participant attendee surrogate native celebrity mp';

/** Bodies that speak. */
const BODIES =
  'campaign committee commission council court government administration department ministry office police company firm corporation organization organisation association union agency group party team board bureau university school hospital church network newspaper magazine paper outlet website site publication channel station service institute foundation federation league club center centre coalition panel jury army military force navy embassy senate congress parliament house authority family couple community crowd public press media duo pair bank airline operator regulator watchdog charity army academy society program programme';

/** Documents and works that "say" things. */
const DOCUMENTS =
  'statement report study survey poll letter email e-mail memo document tweet post article story editorial column book lawsuit complaint indictment affidavit filing ruling decision opinion order law bill text transcript message note sign ad advertisement video release press_release petition platform resolution notice analysis paper review brief summary caption headline page blog advisory record warrant invitation plaque poster slogan billboard script narrator warning draft agreement proposal constitution amendment verdict testimony speech motion account guide card flyer banner announcement';

const plural = (word: string) =>
  /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : /(s|sh|ch|x)$/.test(word) ? `${word}es` : `${word}s`;
const IRREGULAR: Record<string, string> = {
  spokesman: 'spokesmen',
  spokeswoman: 'spokeswomen',
  policeman: 'policemen',
  policewoman: 'policewomen',
  man: 'men',
  woman: 'women',
  child: 'children',
  person: 'persons',
  wife: 'wives',
  analysis: 'analyses',
  businessman: 'businessmen',
  congressman: 'congressmen',
};

export type NounKind = 'person' | 'people' | 'body' | 'document';

function build(): Map<string, NounKind> {
  const all = new Map<string, NounKind>();
  const put = (words: string, one: NounKind, many: NounKind) => {
    for (const word of words.split(' ')) {
      if (!all.has(word)) all.set(word, one);
      const more = IRREGULAR[word] ?? plural(word);
      if (!all.has(more)) all.set(more, many);
    }
  };
  put(PEOPLE, 'person', 'people');
  put(BODIES, 'body', 'body');
  put(DOCUMENTS, 'document', 'document');
  for (const word of ['people', 'police', 'staff', 'critics', 'parents']) all.set(word, 'people');
  return all;
}

/** Nouns that can be a speaker's head, lower case. */
export const SPEAKER_NOUNS: ReadonlyMap<string, NounKind> = build();

/** Titles written before a name, in full or short, lower case without the dot. */
export const TITLES = new Set(
  'mr mrs ms miss dr prof sir lord lady dame rev fr sen senator rep gov gen col lt maj capt cmdr sgt cpl adm det president vice prime minister secretary chancellor premier governor mayor congressman congresswoman representative speaker chairman chairwoman chair judge justice attorney general colonel lieutenant major captain commander sergeant corporal admiral detective officer inspector superintendent sheriff chief king queen prince princess pope cardinal bishop archbishop rabbi imam pastor reverend father sister brother professor doctor ambassador director manager coach spokesman spokeswoman spokesperson adviser advisor strategist ceo cfo founder commissioner deputy assistant former first lady ex-president host anchor reporter correspondent editor author actor actress singer candidate frontrunner nominee leader democrat republican democratic'.split(
    ' ',
  ),
);

/** Things said: with an owner ("her claim that", "the mayor's promise") they report like verbs. */
export const SAYING_NOUNS = new Set(
  'claim assertion statement remark comment suggestion contention argument promise pledge vow warning insistence declaration belief accusation allegation criticism description question complaint observation admission prediction answer reply response call quip joke assumption assessment characterization explanation words motto slogan mantra advice announcement view opinion'.split(
    ' ',
  ),
);
