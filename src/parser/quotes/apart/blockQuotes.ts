import type { Language } from '../../language';
import type { Scene } from '../features';
import type { Names } from '../names';
import type { Lines } from './lines';
import type { SetApart } from './setApart';
import { type Signature, signatureOf } from './signature';

/** Tokens from the end of a paragraph in which a signature is looked for. */
const TAIL = 24;

/** Everything that finding quotations by the page's form needs. */
export interface Page {
  language: Language;
  lines: Lines;
  bits: Uint16Array;
  names: Names;
  /** For every paragraph its last clause. */
  closing: ReadonlyMap<number, Scene>;
}

/** Quoted blocks and social posts: those that are signed, and those that the paragraph before leads into. */
export function findBlockQuotes(page: Page): SetApart[] {
  const { blocks } = page.language;
  const out: SetApart[] = [];
  let from = -1;
  blocks.forEach((block, i) => {
    const quoted = block.kind === 'blockquote' || block.kind === 'post';
    if (quoted && from < 0) from = i;
    const signature = signatureIn(page, i);
    if (quoted) {
      const ends = blocks[i + 1]?.kind !== block.kind;
      if (signature || ends) {
        out.push(...groupOf(page, from, i, signature));
        from = -1;
      }
    } else if (signature) out.push(...signedParagraph(page, i, signature));
  });
  return out;
}

/** The signature that closes paragraph `i`: all of it, or what follows its last dash when an account name is in it. */
function signatureIn({ lines: { tokens, first, last }, bits }: Page, i: number): Signature | null {
  const [from, to] = [first[i]!, last[i]!];
  const whole = signatureOf(tokens, bits, from, to);
  if (whole) return whole;
  let at = to - 1;
  while (at > from && at > to - TAIL && tokens[at]!.text !== '@') at--;
  if (tokens[at]?.text !== '@') return null;
  while (at > from && at > to - TAIL && tokens[at]!.kind !== 'hyphen') at--;
  const part = at > from && tokens[at]!.kind === 'hyphen' ? signatureOf(tokens, bits, at, to) : null;
  return part?.handle ? part : null;
}

/** Quoted blocks `[from, to]`, one quote each; nothing when neither a signature nor the paragraph before names a speaker. */
function groupOf(page: Page, from: number, to: number, signature: Signature | null): SetApart[] {
  const who = signature ? signed(page, signature) : leadInto(page, from - 1);
  if (!who) return [];
  const { first, last } = page.lines;
  const out: SetApart[] = [];
  for (let i = from; i <= to; i++) {
    const end = signature && i === to ? signature.begins : last[i]!;
    if (end > first[i]!) out.push({ ...who, first: first[i]!, last: end });
  }
  return out;
}

/** A post in plain text: the words before the signature, or the paragraph before it; also a marked quote that is signed. */
function signedParagraph(page: Page, i: number, signature: Signature): SetApart[] {
  const { tokens, first, last } = page.lines;
  const who = signed(page, signature);
  if (signature.begins > first[i]!) return [{ ...who, first: first[i]!, last: signature.begins }];
  const kind = page.language.blocks[i - 1]?.kind;
  if (i === 0 || kind === 'heading' || (!signature.handle && tokens[first[i - 1]!]?.kind !== 'mark')) return [];
  return [{ ...who, first: first[i - 1]!, last: last[i - 1]! }];
}

type Who = Pick<SetApart, 'speaker' | 'rule' | 'cue' | 'confidence'>;

function signed({ names }: Page, { first, last, handle }: Signature): Who {
  return { speaker: { named: names.at(last - 1), first, last }, rule: 'signature', confidence: handle ? 0.95 : 0.9 };
}

/** The speaker whom the last sentence of a paragraph leads in with: "In a letter the board wrote:". */
function leadInto({ closing }: Page, block: number): Who | null {
  const scene = closing.get(block);
  if (!scene) return null;
  const { nodes, subjects } = scene.clause;
  const colon = nodes[nodes.length - 1]?.type === 'colon';
  for (let i = nodes.length - 1; i >= 0; i--) {
    const verb = nodes[i]!.cue;
    if (!verb || verb.passive || subjects[i]! < 0 || !(colon || /^(?:say|tell|write)$/.test(verb.kind))) continue;
    if (verb.kind === 'plain' || verb.kind === 'mind') continue;
    const chunk = nodes[subjects[i]!]!.chunk;
    if (!chunk) return null;
    const first = chunk.kind === 'name' ? chunk.nameFirst : chunk.first;
    const named = scene.mentions.named[subjects[i]!] ?? null;
    return {
      speaker: { named, first, last: chunk.head + 1 },
      rule: 'block',
      cue: nodes[i]!.first,
      confidence: colon ? 0.9 : 0.7,
    };
  }
  return null;
}
