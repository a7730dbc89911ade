// What the whole attribution decides on annotated articles, and whether it is right: the certainty model learns from it.

const words = (name) =>
  name
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** The name shown is the annotated one: the shorter is part of the longer, and the last words agree. */
function sameName(shown, want) {
  const [a, b] = [words(shown), words(want)].sort((x, y) => x.length - y.length);
  return a.length > 0 && a.at(-1) === b.at(-1) && a.every((w) => b.includes(w));
}

function isRight(candidate, { speaker }, tokens) {
  if (!speaker) return candidate.kind === 'nobody';
  if (!candidate.node?.chunk) return false;
  const { chunk } = candidate.node;
  const name =
    candidate.named?.name ??
    tokens
      .slice(chunk.first, chunk.head + 1)
      .map((t) => t.text)
      .join(' ');
  if (sameName(name, speaker.name)) return true;
  const spans = speaker.spans ?? [];
  const first = chunk.kind === 'name' ? chunk.nameFirst : chunk.first;
  return spans.some((s) => tokens[first].start < s.end && s.start < tokens[chunk.head].end);
}

/** One row a quote: the features of the decision and whether it was right. `layer` as in `examplesOf`. */
export function decisionsOf(document, parser, weights, layer) {
  const language = parser.readLanguage({ text: document.text, blocks: [] });
  const form = parser.scan(language);
  const entities = layer === 'own' ? parser.findEntities(language, document, parser.resources) : [];
  const gold = (document.gold?.quotes ?? document.analysis.quotes).filter((q) => q.kind !== 'indirect');
  const out = [];
  let before = 1;
  parser.attribute(language, form, parser.readNames(language, form, entities), (candidates, region) => {
    const shape = form.regions[region];
    const start = language.tokens[shape.first].start;
    const end = language.tokens[shape.last - 1].end;
    const match = gold.find((g) => g.start < end && start < g.end);
    if (!match) return -1;
    const { best, odds } = parser.decide(candidates, weights);
    const chosen = candidates[best];
    const choice = { chosen, odds, before };
    if (chosen.kind !== 'nobody')
      out.push({
        id: document.id,
        features: parser.certaintyFeatures(choice),
        said: isRight(chosen, match, language.tokens),
      });
    before = odds * chosen.resolved;
    return best;
  });
  return out;
}
