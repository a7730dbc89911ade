// Turns annotated articles into training examples: for every quote its candidates' features and which of them are right.
import { loadParser as load } from '../parser.mjs';

export { readJsonl } from '../parser.mjs';

const ENTRY = `
export { readLanguage } from './src/parser/language';
export { scan } from './src/parser/quotes/scan';
export { attribute } from './src/parser/quotes/attribute';
export { readNames } from './src/parser/quotes/names';
export { certaintyFeatures } from './src/parser/quotes/confidence';
export { gateFeatures } from './src/parser/quotes/gate';
export { decide, saidProbability } from './src/parser/quotes/score';
export { genderOfFirstName } from './src/parser/entities/firstNames';
export { findQuotes } from './src/parser/quotes';
export { findEntities } from './src/parser/entities';
`;

export const loadParser = () => load('quotes', ENTRY);

const words = (name) =>
  name
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Gold of both formats as [{start, end, accepts(candidate) }]. */
function goldOf(document, tokens, parser) {
  if (document.gold)
    return document.gold.quotes
      .filter((q) => q.kind !== 'indirect')
      .map((q) => ({ ...q, accepts: byMention(q, tokens) }));
  const types = new Map(document.analysis.entities.map((e) => [e.id, e.type]));
  return document.analysis.quotes.map((q) => ({ ...q, accepts: byName(q, tokens, parser.genderOfFirstName, types) }));
}

/** Right when the phrase covers the head of the annotated mention, or stands for the annotated person. */
function byMention({ speaker }, tokens) {
  if (!speaker) return (c) => c.kind === 'nobody';
  const spans = speaker.head ? [speaker.head] : (speaker.spans ?? [speaker]);
  const full = speaker.fullName && words(speaker.fullName).join(' ');
  return (c) => {
    if (!c.node) return false;
    const first = c.node.chunk.kind === 'name' ? c.node.chunk.nameFirst : c.node.chunk.first;
    const start = tokens[first].start;
    const end = tokens[c.node.chunk.head].end;
    if (spans.some((s) => start < s.end && s.start < end)) return true;
    return Boolean(full && c.named && words(c.named.name).join(' ') === full);
  };
}

/** Right when the phrase stands for the annotated entity, is a pronoun that can, or has the annotated words. */
function byName({ speaker }, tokens, genderOfFirstName, types) {
  if (!speaker) return (c) => c.kind === 'nobody';
  const want = words(speaker.name);
  const wrongGender = (pronoun, first) =>
    genderOfFirstName(first ?? '') === (/^h(?:e|is)$/.test(pronoun) ? 'female' : 'male');
  return (c) => {
    if (!c.node) return false;
    if (c.node.chunk.kind === 'pronoun' && c.kind !== 'carried') {
      const word = tokens[c.node.chunk.head].lower;
      if (c.kind === 'bare' || !speaker.entity) return false;
      const person = types.get(speaker.entity) === 'person';
      if (/^(?:he|she|his|her|who)$/.test(word)) return person && !wrongGender(word, want[0]);
      return !person && /^(?:they|it|their|its|which)$/.test(word);
    }
    if (c.named && !c.named.nominal) {
      if (c.named.entity && speaker.entity) return c.named.entity.id === speaker.entity;
      return words(c.named.name).join(' ') === want.join(' ');
    }
    const own = tokens.slice(c.node.chunk.first, c.node.chunk.last).map((t) => t.lower);
    return (
      own.length > 0 &&
      want.includes(tokens[c.node.chunk.head].lower) &&
      want.filter((w) => own.includes(w)).length * 2 >= want.length
    );
  };
}

/**
 * Examples of one document. The right candidates are chosen as the text is read, so that "the speaker before" is the true one.
 * @param layer 'gold' uses the annotated entities, 'own' the parser's, 'none' no entities
 */
export function examplesOf(document, parser, layer) {
  const language = parser.readLanguage({ text: document.text, blocks: [] });
  const form = parser.scan(language);
  const entities = layer === 'gold' ? (document.analysis?.entities ?? []) : [];
  const gold = goldOf(document, language.tokens, parser);
  const examples = [];
  const gate = [];
  const pronouns = [];
  const heard = new Map();
  parser.attribute(
    language,
    form,
    parser.readNames(language, form, entities),
    (candidates, region, scene, at) => {
      const shape = form.regions[region];
      const start = language.tokens[shape.first].start;
      const end = language.tokens[shape.last - 1].end;
      const match = gold.find((g) => g.start < end && start < g.end);
      const { best } = parser.decide(candidates);
      if (!match?.optional)
        gate.push({
          id: document.id,
          said: Boolean(match),
          features: parser.gateFeatures(scene, at, candidates[best]),
        });
      if (!match) return -1;
      if (match.optional) return best;
      const right = candidates.map((c) => match.accepts(c));
      examples.push({ id: document.id, region, start, end, candidates: candidates.map((c) => c.features), right });
      const first = candidates.findIndex((c, i) => right[i] && c.kind === 'said');
      const any = right.indexOf(true);
      const chosen = first >= 0 ? first : any >= 0 ? any : candidates.length - 1;
      const head = candidates[chosen].node?.chunk.head;
      if (heard.has(head) && match.speaker?.name)
        pronouns.push({ id: document.id, ...antecedentExample(heard.get(head), match.speaker) });
      return chosen;
    },
    (token, antecedents) => heard.set(token, antecedents),
  );
  return { examples, gate, pronouns };
}

/** Which antecedents of a pronoun are the annotated speaker. */
function antecedentExample(antecedents, speaker) {
  const want = words(speaker.name).join(' ');
  const right = antecedents.map(({ named }) =>
    speaker.entity && named.entity ? named.entity.id === speaker.entity : words(named.name).join(' ') === want,
  );
  return { candidates: antecedents.map((a) => a.features), right };
}
