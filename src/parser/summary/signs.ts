/** Words that tell what kind of news a sentence brings; each kind is one bit. Two words stand for a pair. */
const KINDS: Record<string, string> = {
  toll: 'killed died dead death deaths injured wounded victim victims casualty casualties missing cases toll survivors',
  cause:
    'because due caused cause after following prompted result resulted resulting sparked triggered led|to blamed|on',
  decision:
    'announced approved voted decided ruled agreed signed ordered banned passed elected resigned sentenced charged arrested convicted launched declared',
  next: 'will would plan plans planned expected scheduled next upcoming until intend intends set|to',
  before: 'had previously earlier since former before history ago was|founded',
  first: 'first largest biggest worst record highest lowest only most',
  contrast: 'however but despite although while though',
  official:
    'police government official officials court minister president authorities ministry spokesman spokeswoman spokesperson',
  example: 'including also meanwhile for|example for|instance such|as in|addition',
};

export const NO_SIGNS = 0;
export const SIGN_COUNT = Object.keys(KINDS).length;

/** Signs of a single word, lower case. */
export const SIGNS = new Map<string, number>();
/** Signs of a word with the one after it. */
export const PAIRS = new Map<string, Map<string, number>>();

Object.values(KINDS).forEach((words, kind) => {
  for (const word of words.split(' ')) {
    const [first, second] = word.split('|') as [string, string | undefined];
    const table = second === undefined ? SIGNS : (PAIRS.get(first) ?? new Map<string, number>());
    if (second !== undefined) PAIRS.set(first, table);
    table.set(second ?? first, (table.get(second ?? first) ?? NO_SIGNS) | (1 << kind));
  }
});
