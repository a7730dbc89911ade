import type { Language } from '../../language';
import type { Named } from '../../resolve/people';
import type { Names } from '../names';
import { type Label, labelOf } from './label';
import type { Lines } from './lines';
import type { SetApart } from './setApart';

/** Most paragraphs without a label that go on with what the last labelled one said. */
const GOES_ON = 3;
/** The one who speaks of themselves. */
const FIRST_PERSON = /^(?:i|we|my|our|me|us|i['’](?:m|ve|d|ll)|we['’](?:re|ve|d|ll))$/;

/**
 * Paragraphs of a transcript or an interview whose speakers are named before a colon. Questions are nobody's; answers
 * after "A:" belong to the one person the introduction names, and to nobody when it names several.
 */
export function findTranscript(language: Language, lines: Lines, bits: Uint16Array, names: Names): SetApart[] {
  const labels: Label[] = [];
  language.blocks.forEach((block, i) => {
    if (block.kind !== 'heading' && block.kind !== 'preformatted') {
      const label = labelOf(lines, bits, names, i);
      if (label) labels.push(label);
    }
  });
  const interview = labels.filter((l) => l.kind === 'question').length > 1;
  const talk = labels.filter((l) => l.kind === 'capitals' || l.kind === 'name');
  const dialogue = isDialogue(talk);
  const kept = labels.filter((l) => (l.kind === 'question' || l.kind === 'answer' ? interview : dialogue));
  const guest = interview ? onlyPerson(lines, names, kept[0]!.block) : null;
  return kept.flatMap((label, i) => turnOf(lines, label, kept[i + 1]?.block ?? -1, guest, names));
}

/** Two speakers, or one again and again: a list of facts repeats none of its labels. */
function isDialogue(labels: readonly Label[]): boolean {
  const times = new Map<string, number>();
  for (const { key } of labels) times.set(key, (times.get(key) ?? 0) + 1);
  const again = Math.max(0, ...times.values()) > 1;
  const close = labels.filter((label, i) => i > 0 && label.block - labels[i - 1]!.block <= GOES_ON + 1).length;
  return times.size > 1 && again && labels.length > 2 && close * 2 >= labels.length;
}

/** The paragraphs of one turn. A paragraph without label between two turns goes on when it speaks of "I" or "we". */
function turnOf(lines: Lines, label: Label, next: number, guest: Named | null, names: Names): SetApart[] {
  if (label.kind === 'question') {
    const question = { speaker: null, rule: 'transcript', confidence: 0, silent: true } as const;
    return [{ ...question, first: label.said, last: lines.last[label.block]! }];
  }
  const turn = { ...whoOf(label, guest, names), rule: 'transcript' } as const;
  const out: SetApart[] = [{ ...turn, first: label.said, last: lines.last[label.block]! }];
  if (next - label.block - 1 > GOES_ON) return out;
  for (let block = label.block + 1; block < next; block++) {
    const [first, last] = [lines.first[block]!, lines.last[block]!];
    if (!lines.tokens.slice(first, last).some((token) => FIRST_PERSON.test(token.lower))) break;
    out.push({ ...turn, first, last });
  }
  return out;
}

/** The speaker of a turn. How sure: a known person's label, an unknown label, and the guest that an introduction names. */
function whoOf(label: Label, guest: Named | null, names: Names): Pick<SetApart, 'speaker' | 'confidence'> {
  if (label.kind === 'answer') {
    if (!guest) return { speaker: null, confidence: 0.6 };
    return { speaker: { named: guest, first: -1, last: -1 }, confidence: 0.8 };
  }
  const named = names.at(label.last - 1);
  return { speaker: { named, first: label.first, last: label.last }, confidence: named ? 0.95 : 0.85 };
}

/** The only person whom the paragraphs before `block` name; null when there may be several or none. */
function onlyPerson({ first, last }: Lines, names: Names, block: number): Named | null {
  let only: Named | null = null;
  for (let at = first[0]!; at < (block > 0 ? last[block - 1]! : 0); at++) {
    const named = names.at(at);
    if (!named || named.person < 0 || (named.person === 0 && named.words.length < 2)) continue;
    if (only && only !== named) return null;
    only = named;
  }
  return only && only.person > 0 ? only : null;
}
