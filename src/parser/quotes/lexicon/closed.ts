/** Closed word classes of English, lower case. A word may stand in several rows; `tags.ts` joins them into one bit set. */

export const DETERMINERS =
  'the a an this these those some many several most all both each every no any another other such few more one two three four five six seven eight nine ten dozens hundreds thousands half';

export const POSSESSIVES = 'his her their its my our your';

/** Personal pronouns that can speak, and those that can stand for a speaker ("one", "others", "some"). */
export const PRONOUNS = 'he she they it i we you who';

/** Pronouns with their verb: "he's", "they'll". */
export const CONTRACTIONS = ['he', 'she', 'it', 'they', 'we', 'i', 'you']
  .flatMap((who) => ['s', 're', 've', 'll', 'd', 'm'].flatMap((verb) => [`${who}'${verb}`, `${who}’${verb}`]))
  .join(' ');

/** Never the speaker by themselves, but they end a noun phrase. */
export const OBJECT_PRONOUNS =
  'him them me us whom himself herself themselves itself myself ourselves what whatever something anything nothing everything there';

export const PREPOSITIONS =
  'of in on at by for with from to into about against over under after before during between among through without within across around behind beyond despite toward towards upon near like including regarding concerning amid throughout via since until outside inside off per than unlike alongside following versus';

export const CONJUNCTIONS = 'and or but nor yet plus &';

/** Words that open a subordinate clause. */
export const SUBORDINATORS =
  'that because if when while as although though whether where which why how what unless once whereas so until since after before who whose';

export const AUXILIARIES =
  "is are was were be been being am has have had having do does did will would can could may might must shall should 'd 'll 've ’d ’ll ’ve 're ’re isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't cannot isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t";

/** Adverbs that do not end in -ly. */
export const ADVERBS =
  'not also then later again never ever once still just even now today yesterday tomorrow often sometimes always already soon earlier meanwhile instead too twice further back out up down here there previously only perhaps however therefore thus away together elsewhere ago rather quite very nevertheless nonetheless moreover afterward afterwards first last sunday monday tuesday wednesday thursday friday saturday tonight';

/** Adjectives and nouns in -ly: they belong to a noun phrase. */
export const NOT_ADVERBS =
  'family ally early daily weekly monthly yearly only likely unlikely friendly elderly deadly reply supply assembly rally july italy bully fly apply rely lovely lonely ugly costly holy jelly belly ally anomaly monopoly sicily orderly scholarly';

/** Words inside a name that are written small: "Ursula von der Leyen", "Osama bin Laden". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de la le al el bin bint ibn van von der den di da du dos del ben abu'.split(' '),
);
