import type { Gender, Named } from './people';
import { ANTECEDENT } from './weights';

/** A place where somebody was talked of. `subject`: they were the subject of a verb there; `speaker`: they were quoted. */
export interface Reference {
  named: Named;
  unit: number;
  subject: boolean;
  speaker: boolean;
}

/** Somebody a pronoun may stand for, with what speaks for and against it. */
export interface Antecedent {
  named: Named;
  features: string[];
}

/** Whom a phrase stands for and how likely that is, 0 to 1. */
export interface Resolved {
  named: Named;
  odds: number;
}

type Wanted = Gender | 'thing' | 'group';
const WANTED: Record<string, Wanted> = {
  he: 'm',
  his: 'm',
  she: 'f',
  her: 'f',
  it: 'thing',
  its: 'thing',
  they: 'group',
  their: 'group',
};

/** Sentences back in which an antecedent is looked for. */
const REACH = 12;
/** References that are looked at, however short the sentences are. */
const MOST = 60;
/** Least probability with which a pronoun is taken to stand for somebody; below it stays a bare pronoun. */
const SURE = 0.4;

/** Everybody among earlier references who agrees with the pronoun, latest first. */
export function antecedentsOf(word: string, unit: number, references: readonly Reference[]): Antecedent[] {
  const wanted = WANTED[word];
  if (!wanted) return [];
  const seen = new Map<Named, Reference[]>();
  const oldest = Math.max(0, references.length - MOST);
  let latest: Named | null = null;
  let speaker: Named | null = null;
  for (let i = references.length - 1; i >= oldest && unit - references[i]!.unit <= REACH; i--) {
    const ref = references[i]!;
    if (!fits(ref.named, wanted)) continue;
    if (ref.subject) latest ??= ref.named;
    if (ref.speaker) speaker ??= ref.named;
    const list = seen.get(ref.named);
    if (list) list.push(ref);
    else seen.set(ref.named, [ref]);
  }
  return [...seen].map(([named, refs], order) => {
    const features = featuresOf(named, wanted, unit, refs);
    if (named === latest) features.push('latestSubject');
    if (named === speaker) features.push('latestSpeaker');
    if (order === 0) features.push('latest');
    return { named, features };
  });
}

function fits(named: Named, wanted: Wanted): boolean {
  if (wanted === 'thing') return named.person < 0 && !named.plural;
  if (wanted === 'group') return named.plural === true || named.person < 0;
  return named.person >= 0 && !named.plural && (!named.gender || named.gender === wanted);
}

/** Names of the steps in which sentences are counted, made once. */
const steps = (prefix: string) => ['0', '1', '2', '4', 'far'].map((step) => prefix + step);
const SEEN = steps('seen:');
const SUBJECT = steps('subject:');
const bucket = (n: number) => (n <= 2 ? Math.max(0, n) : n <= 4 ? 3 : 4);

function featuresOf(named: Named, wanted: Wanted, unit: number, refs: Reference[]): string[] {
  const subject = refs.find((r) => r.subject);
  const out = [SEEN[bucket(unit - refs[0]!.unit)]!, subject ? SUBJECT[bucket(unit - subject.unit)]! : 'subject:never'];
  if (named.gender === wanted) out.push('gender');
  out.push(named.person > 1 ? 'person:sure' : named.person > 0 ? 'person:likely' : 'person:unknown');
  if (named.nominal) out.push('nominal');
  out.push(refs.length > 4 ? 'often' : refs.length > 1 ? 'again' : 'once');
  return out;
}

/** Whom a pronoun stands for, or null when that is not clear enough. `word` is lower case. */
export function resolvePronoun(candidates: readonly Antecedent[]): Resolved | null {
  const scores = candidates.map((c) => c.features.reduce((sum, f) => sum + (ANTECEDENT[f] ?? 0), 0));
  const top = Math.max(...scores);
  const total = scores.reduce((sum, s) => sum + Math.exp(s - top), 0);
  const best = candidates[scores.indexOf(top)];
  return best && 1 / total >= SURE ? { named: best.named, odds: 1 / total } : null;
}
