/** Words of the closed classes, lower case. A word stands under the class it has most often in news text. */
export const CLOSED: Record<string, string> = {
  determiner:
    'the a an this that these those some any each every either neither no all both several many much few fewer most more less enough another other such',
  possessive: "my your his her its our their 's ’s whose",
  pronoun:
    'i you he she it we they me him us them myself yourself himself herself itself ourselves themselves someone everyone anyone somebody everybody anybody nobody something everything anything nothing there here none',
  relative: 'who whom which that what where when why how whether whatever whoever',
  preposition:
    'of in on at by for from with without into onto to toward towards over under above below between among amid amidst against across along around about after before behind beside besides beyond despite down during except inside near off out outside past per since than through throughout till until up upon via versus within including following excluding like unlike aboard alongside worldwide as',
  conjunction: 'and or but nor so yet if because while although though unless whereas once & plus',
  adverb:
    'not also now then just only even still already again ago almost nearly roughly very too quite rather soon later earlier never ever always often sometimes perhaps maybe apiece together abroad overseas nationwide ahead away back instead however meanwhile today yesterday tomorrow tonight currently respectively else yet far overnight combined altogether overall each',
};

/** Forms of be, have, do and the modal verbs, with their contractions. */
export const AUXILIARIES = new Set(
  "is are was were be been being am has have had having do does did will would shall should can could may might must cannot 're ’re 've ’ve 'll ’ll 'd ’d 'm ’m isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t shouldn’t".split(
    ' ',
  ),
);

/** Past forms and participles that do not end in -ed. Nouns that are more common than the verb stay out ("cost", "cut"). */
export const IRREGULAR_VERBS = new Set(
  'rose risen fell fallen grew grown shrank shrunk lost won beat beaten made paid sold bought spent lent sent said told took taken gave given got gotten went gone came become became began begun broke broken brought built caught chose chosen drew drawn drove driven ate eaten felt fought found flew flown froze frozen heard held hid hidden kept knew known led left lay laid lied lain meant met ran rode ridden rang sang sank sunk saw seen sought shook shaken shot showed shown slept slid spoke spoken sprang stood stole stolen struck stuck swam swept swore sworn taught thought threw thrown understood woke wore worn wrote written hurt fled bore born borne dealt dug fed forgot forgotten forgave hung leapt lit rebuilt shed shone spread swung tore torn withdrew withdrawn wound foresaw overtook undertook'.split(
    ' ',
  ),
);

/** Present forms that follow a subject in news text and are rarely nouns there. */
export const PLAIN_VERBS = new Set(
  'say says said remain remains include includes become becomes live lives die dies attend attended believe believes think thinks want wants know knows come comes go goes get gets give gives take takes make makes seem seems happen happens continue continues belong belongs own owns exist exists depend depends involve involves require requires allow allows participate died'.split(
    ' ',
  ),
);

/** Words in -ed or -ing that are nouns or adjectives. */
export const NOT_VERB = new Set(
  'hundred sled shred sacred naked wicked rugged bed seed speed breed need indeed feed weed building buildings meeting wedding morning evening ceiling housing bombing shooting hearing ruling funding warning training clothing lightning beijing during spring string king wing thing nothing something anything everything being'.split(
    ' ',
  ),
);

/** Words in -ly that are adjectives or nouns. */
export const NOT_ADVERB = new Set(
  'family homily daily weekly monthly yearly quarterly hourly nightly early elderly friendly lovely ugly lonely likely unlikely deadly costly lively orderly disorderly timely scholarly cowardly kindly unruly assembly supply reply ally rally italy july monopoly anomaly jelly belly bully butterfly homely'.split(
    ' ',
  ),
);

/** Words in -s that are no plural nouns. */
export const NOT_PLURAL = new Set(
  "is was has does as its this us yes his hers ours theirs always perhaps thus afterwards besides gas bus lens plus bonus christmas news economics politics mathematics physics athletics gymnastics diabetes measles alas whereas sometimes nowadays upwards downwards towards says goes makes takes gives gets comes seems remains includes becomes believes thinks knows lives happens continues belongs exists depends involves requires allows overseas minus texas dallas paris james charles thomas jones williams davis harris lewis wales hughes adams rogers roberts it's let's that's there's what's he's she's los las des les".split(
    ' ',
  ),
);

/** Plural form → singular, where the spelling does not tell; words that are their own plural map to themselves. */
export const IRREGULAR_PLURALS = new Map<string, string>(
  Object.entries({
    people: 'person',
    men: 'man',
    women: 'woman',
    children: 'child',
    feet: 'foot',
    teeth: 'tooth',
    lives: 'life',
    wives: 'wife',
    knives: 'knife',
    wolves: 'wolf',
    leaves: 'leaf',
    thieves: 'thief',
    shelves: 'shelf',
    halves: 'half',
    mice: 'mouse',
    geese: 'goose',
    policemen: 'policeman',
    policewomen: 'policewoman',
    fishermen: 'fisherman',
    gunmen: 'gunman',
    firemen: 'fireman',
    servicemen: 'serviceman',
    servicewomen: 'servicewoman',
    congressmen: 'congressman',
    businessmen: 'businessman',
    lawmen: 'lawman',
    cameramen: 'cameraman',
    statesmen: 'statesman',
    salesmen: 'salesman',
    schoolchildren: 'schoolchild',
    grandchildren: 'grandchild',
    salespeople: 'salesperson',
    criteria: 'criterion',
    phenomena: 'phenomenon',
    bacteria: 'bacterium',
    larvae: 'larva',
    fungi: 'fungus',
    alumni: 'alumnus',
    crises: 'crisis',
    analyses: 'analysis',
    theses: 'thesis',
    oases: 'oasis',
    heroes: 'hero',
    potatoes: 'potato',
    tomatoes: 'tomato',
    vetoes: 'veto',
    volcanoes: 'volcano',
    tornadoes: 'tornado',
    mosquitoes: 'mosquito',
    buses: 'bus',
    viruses: 'virus',
    campuses: 'campus',
    bonuses: 'bonus',
    gases: 'gas',
    lenses: 'lens',
    movies: 'movie',
    cookies: 'cookie',
    calories: 'calorie',
    ties: 'tie',
    pies: 'pie',
    police: 'police',
    personnel: 'personnel',
    staff: 'staff',
    crew: 'crew',
    aircraft: 'aircraft',
    spacecraft: 'spacecraft',
    offspring: 'offspring',
    livestock: 'livestock',
    cattle: 'cattle',
    sheep: 'sheep',
    deer: 'deer',
    species: 'species',
    series: 'series',
    infantry: 'infantry',
    others: 'other',
    taliban: 'taliban',
    buffalo: 'buffalo',
  }),
);
