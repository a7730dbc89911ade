/** Irregular past and participle forms of the verbs in this folder: base → [past, participle]. */
const IRREGULAR: Record<string, [string, string]> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  read: ['read', 'read'],
  think: ['thought', 'thought'],
  feel: ['felt', 'felt'],
  know: ['knew', 'known'],
  speak: ['spoke', 'spoken'],
  hold: ['held', 'held'],
  swear: ['swore', 'sworn'],
  sing: ['sang', 'sung'],
  find: ['found', 'found'],
  make: ['made', 'made'],
  go: ['went', 'gone'],
  give: ['gave', 'given'],
  take: ['took', 'taken'],
  come: ['came', 'come'],
  see: ['saw', 'seen'],
  get: ['got', 'gotten'],
  put: ['put', 'put'],
  lay: ['laid', 'laid'],
  lead: ['led', 'led'],
  meet: ['met', 'met'],
  leave: ['left', 'left'],
  begin: ['began', 'begun'],
  run: ['ran', 'run'],
  win: ['won', 'won'],
  lose: ['lost', 'lost'],
  send: ['sent', 'sent'],
  hear: ['heard', 'heard'],
  stand: ['stood', 'stood'],
  keep: ['kept', 'kept'],
  show: ['showed', 'shown'],
  become: ['became', 'become'],
  bring: ['brought', 'brought'],
  rise: ['rose', 'risen'],
  fall: ['fell', 'fallen'],
  break: ['broke', 'broken'],
  draw: ['drew', 'drawn'],
  fight: ['fought', 'fought'],
  pay: ['paid', 'paid'],
  sit: ['sat', 'sat'],
  throw: ['threw', 'thrown'],
  build: ['built', 'built'],
  choose: ['chose', 'chosen'],
  seek: ['sought', 'sought'],
  spend: ['spent', 'spent'],
  teach: ['taught', 'taught'],
  understand: ['understood', 'understood'],
  shoot: ['shot', 'shot'],
  hit: ['hit', 'hit'],
  cut: ['cut', 'cut'],
  let: ['let', 'let'],
  mean: ['meant', 'meant'],
  withdraw: ['withdrew', 'withdrawn'],
};
/** Verbs that double their last letter before -ed and -ing. */
const DOUBLING = new Set(
  'quip admit rap rip nod stop plan slam dub rebut concur refer tap wed stun beg drop'.split(' '),
);

export interface VerbForms {
  base: string;
  third: string;
  past: string;
  participle: string;
  ing: string;
}

/** The forms of an English verb by rule, irregular ones by table. */
export function formsOf(base: string): VerbForms {
  const stem = DOUBLING.has(base) ? base + base[base.length - 1] : base;
  const mute = base.endsWith('e');
  const consonantY = /[^aeiou]y$/.test(base);
  const regular = mute ? `${base}d` : consonantY ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  const [past, participle] = IRREGULAR[base] ?? [regular, regular];
  const third = consonantY ? `${base.slice(0, -1)}ies` : /(s|sh|ch|x|o)$/.test(base) ? `${base}es` : `${base}s`;
  const ing = mute && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${stem}ing`;
  return { base, third, past, participle, ing };
}
