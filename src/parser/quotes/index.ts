import { indexAt, type Language } from '../language';
import type { Dateline, Entity, Quote, Speaker } from '../model';
import type { Named } from '../resolve/people';
import { findSetApart } from './apart';
import { attribute } from './attribute';
import type { Attributed } from './candidates';
import { confidenceOf, probabilityOf } from './confidence';
import type { Scene } from './features';
import { kindOfRegion } from './kinds';
import { mentionSpan } from './mentions';
import { readNames } from './names';
import type { Node } from './node';
import { certaintyOf } from './reported/certainty';
import { findReported, type Reported } from './reported/find';
import { type Scan, scan } from './scan';
import { decide, saidProbability } from './score';
import { speakerName } from './speaker';
import { reasonsFor, reasonsForReported } from './why';

/** Least probability with which marked words are taken for something said. */
const SAID = 0.5;
/** Direct, partial and indirect quotes with their speakers, in text order. Never throws; time grows with the text's length. */
export function findQuotes(language: Language, layers: { entities: Entity[]; dateline?: Dateline | null }): Quote[] {
  const form = scan(language);
  const names = readNames(language, form, layers.entities);
  const sure: number[] = [];
  let before = 1;
  const { decided, scenes } = attribute(language, form, names, (candidates, region, scene, at) => {
    const { best, odds } = decide(candidates);
    const chosen = candidates[best]!;
    if (saidProbability(scene, at, chosen) < SAID) return -1;
    sure[region] = confidenceOf(probabilityOf({ chosen, odds, before }));
    before = odds * chosen.resolved;
    return best;
  });
  const { quotes, taken } = findSetApart(language, form.bits, names, scenes);
  for (const one of decided) {
    if (!taken.has(form.regions[one.region]!.block))
      quotes.push(markedQuote(language, form, one, sure[one.region] ?? 0));
  }
  const opening = indexAt(form.tokens, layers.dateline?.end ?? 0);
  for (const scene of scenes) {
    if (taken.has(scene.clause.block)) continue;
    for (const one of findReported(scene.clause, form, opening)) quotes.push(reportedQuote(language, scene, one));
  }
  quotes.sort((a, b) => a.start - b.start || a.end - b.end);
  quotes.forEach((quote, i) => {
    quote.id = `q${i + 1}`;
  });
  return quotes;
}

function reportedQuote(language: Language, { scan: form, clause, mentions }: Scene, one: Reported): Quote {
  const start = form.tokens[one.first]!.start;
  const end = form.tokens[one.last - 1]!.end;
  const node = clause.nodes[one.subject]!;
  const cue = clause.nodes[one.cue]!;
  const speaker = speakerOf(language, node, mentions.named[one.subject] ?? null);
  return {
    id: '',
    start,
    end,
    text: language.text.slice(start, end),
    kind: 'indirect',
    speaker,
    cue: { start: form.tokens[cue.first]!.start, end: form.tokens[cue.last - 1]!.end },
    confidence: confidenceOf(certaintyOf(one.rule, node, mentions.named[one.subject] ?? null)),
    rule: one.rule,
    why: reasonsForReported(one.rule, node, mentions.named[one.subject] ?? null, mentionOf(language, speaker)),
  };
}

/** The words that carry the attribution, as they stand in the text. */
function mentionOf({ text }: Language, speaker: Speaker | null): string {
  return speaker === null || speaker.start === null ? '' : text.slice(speaker.start, speaker.end!);
}

function speakerOf(language: Language, node: Node, named: Named | null): Speaker {
  return {
    ...speakerName(language, node, named),
    ...mentionSpan(node, language.tokens),
    entity: named?.entity?.id ?? null,
  };
}

function markedQuote(language: Language, form: Scan, { region, candidate }: Attributed, confidence: number): Quote {
  const { tokens } = form;
  const shape = form.regions[region]!;
  const start = tokens[shape.first]!.start;
  const end = tokens[shape.last - 1]!.end;
  const { node, cue } = candidate;
  const speaker = node && speakerOf(language, node, candidate.named);
  return {
    id: '',
    start,
    end,
    text: language.text.slice(start, end),
    kind: kindOfRegion(form, shape),
    speaker,
    cue: cue && { start: tokens[cue.first]!.start, end: tokens[cue.last - 1]!.end },
    confidence,
    rule: candidate.kind,
    why: reasonsFor(candidate, mentionOf(language, speaker)),
  };
}
