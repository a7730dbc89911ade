import { formsOf } from './forms';

/**
 * How a verb reports speech.
 * say: takes the reported clause ("said that"); tell: takes an addressee first ("told reporters that");
 * write: the words stand in writing; manner: reports only marked words ("joked");
 * label: names or judges with a few marked words ("called it", "slammed"); mind: a thought rather than a statement.
 */
export type CueKind = 'say' | 'tell' | 'write' | 'manner' | 'label' | 'mind';

/** The reporting verbs of English news, most frequent first in each row. */
const ROWS: Record<CueKind, string> = {
  say: 'say add state announce claim note explain argue insist stress declare assert allege contend maintain acknowledge admit concede confirm reveal report suggest mention predict conclude observe emphasize emphasise reiterate repeat estimate testify warn caution complain recall respond reply answer comment remark continue vow pledge deny boast lament disclose recount underscore underline caution affirm proclaim indicate propose speculate counter retort charge agree disagree signal point explain elaborate clarify advise recommend rule hint imply joke opine posit cite highlight swear guess confess interject begin conclude start finish offer preach relate relay rule calculate project forecast forewarn hypothesize theorize profess attest verify articulate maintain bemoan',
  tell: 'tell remind inform assure warn ask promise advise notify urge convince persuade brief order beg implore challenge instruct question',
  write: 'write tweet post read publish email text blog retweet caption',
  manner:
    'joke quip laugh shout yell scream whisper mutter exclaim sigh cry chant boom snap gush crow chuckle murmur bark shoot fire tease scoff deadpan thunder rant riff sing smile grin shrug muse ponder plead implore intone inquire quote speak talk go bellow gloat growl grumble jest chime exhort huff rejoin',
  label:
    'call describe dub label brand denounce blast slam praise criticize criticise characterize characterise condemn hail decry deride dismiss accuse blame welcome demand refer reject question mock attack rip tout defend thank bash chide chastise rebuke ridicule compare apologize apologise term deem portray paint depict laud applaud bill cast defend object protest invoke express discuss address outline detail declare cite promote use invoke hit disparage lambaste lambast knock scold tap liken salute rail urge call title frame summarize summarise caution fault assail express echo voice praise discuss',
  mind: 'think believe feel hope want wonder know expect consider see find fear worry wish understand doubt guess figure assume decide realize realise love hate regret learn',
};

/** Forms that are far more often nouns or something else: they count only with a subject close by. */
export const AMBIGUOUS = new Set(
  'report reports claim claims comment comments estimate estimates charge charges note notes point points offer offers post posts answer answers reply replies tweet tweets caution hope hopes fear fears question questions demand demands promise promises pledge pledges vow vows order orders project projects signal signals rule rules counter text texts brief fire shot shoot cast bill hit term terms label brand blast use uses attack attacks cite love hate challenge challenges defend address detail details fault voice frame title wish concern show shows signs relay doubt read find finds found known used want wants point need'.split(
    ' ',
  ),
);

export type FormKind = 'finite' | 'ing' | 'base';
export interface CueForm {
  kind: CueKind;
  base: string;
  form: FormKind;
}

/** Rows in this order of precedence when a verb stands in several. */
const ORDER: CueKind[] = ['tell', 'say', 'write', 'manner', 'label', 'mind'];

function build(): Map<string, CueForm> {
  const all = new Map<string, CueForm>();
  for (const kind of ORDER) {
    for (const base of new Set(ROWS[kind].split(' '))) {
      const f = formsOf(base);
      const put = (word: string, form: FormKind) => {
        if (!all.has(word)) all.set(word, { kind, base, form });
      };
      put(f.past, 'finite');
      put(f.third, 'finite');
      put(f.participle, 'finite');
      put(f.ing, 'ing');
      put(f.base, 'base');
    }
  }
  return all;
}

/** Every form of every reporting verb, lower case. */
export const CUE_FORMS: ReadonlyMap<string, CueForm> = build();

/** Everyday verbs that report nothing: they show where a noun phrase ends and whether it is a subject. */
const PLAIN =
  'make go give take come get put lay lead meet leave run win lose send hear stand keep show become bring rise fall break draw fight pay sit throw build choose seek spend teach cut let mean need try help play live happen include set turn follow change watch stop create open walk serve die remain appear buy wait kill stay pass sell require decide pull return hope develop carry receive support oppose vote face visit attend join release sign issue hold plan work move look act back end raise reach continue fail avoid allow arrest accept respond deliver release launch campaign receive refuse prepare trail travel file sue cause approve fund withdraw arrive provide';

export const PLAIN_FORMS: ReadonlySet<string> = new Set(
  PLAIN.split(' ').flatMap((base) => {
    const f = formsOf(base);
    return [f.past, f.third, f.participle, f.ing];
  }),
);
