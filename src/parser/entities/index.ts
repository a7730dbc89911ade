import type { Resources } from '../analyze';
import type { Language } from '../language';
import type { Article, Entity, PlaceFacts } from '../model';
import { confidenceOf } from './confidence';
import { codeOf, factsOf } from './facts';
import { isElsewhere } from './facts/elsewhere';
import { mergeMentions } from './merge';
import type { Cluster } from './merge/cluster';
import { demonymCode, singular } from './merge/cluster';
import { refine } from './refine';
import { roleOf } from './roles';
import { findByRules } from './rules';
import { findByModel } from './tagger';
import { type Model, readModel } from './tagger/model';

/** Named people, organisations, places, groups and events, one entity per real-world thing. */
export function findEntities(language: Language, _article: Article, resources: Resources): Entity[] {
  const model = resources.names ? modelOf(resources.names) : null;
  const mentions = refine(language, model ? findByModel(language, model) : findByRules(language));
  const clusters = mergeMentions(language, mentions);
  const entities = clusters.map((cluster, i) => entityOf(language, cluster, `e${i + 1}`, model));
  linkGroups(clusters, entities);
  return entities;
}

const models = new WeakMap<Uint8Array, Model | null>();

/** The model in these bytes; its views are made once. */
function modelOf(bytes: Uint8Array): Model | null {
  if (!models.has(bytes)) models.set(bytes, readModel(bytes));
  return models.get(bytes) ?? null;
}

function entityOf(language: Language, cluster: Cluster, id: string, model: Model | null): Entity {
  const role = roleOf(language, cluster);
  const best = cluster.mentions.reduce((a, b) => (b.confidence > a.confidence ? b : a));
  const name = cluster.words.join(' ');
  const facts = cluster.type === 'place' ? placeFacts(language, name, cluster) : null;
  return {
    id,
    type: cluster.type,
    name: cluster.type === 'group' ? singular(name) : name,
    role: role && language.text.slice(role.start, role.end),
    roleSpan: role,
    mentions: cluster.mentions.map(({ first, last }) => ({
      start: language.tokens[first]!.start,
      end: language.tokens[last - 1]!.end,
    })),
    ...(facts ? { facts } : {}),
    ...(cluster.gender ? { gender: cluster.gender } : {}),
    confidence: model ? confidenceOf(model.calibration, best.confidence) : best.confidence,
    rule: best.rule,
  };
}

/** What the lists know of a place, unless the article means another of its name. */
function placeFacts(language: Language, name: string, { mentions }: Cluster): PlaceFacts | null {
  const code = codeOf(name);
  return code && !isElsewhere(language, mentions, code) ? factsOf([name]) : null;
}

/** Links each nationality to its country where the article names it: Iraqi → Iraq. A link, not a merge. */
function linkGroups(clusters: Cluster[], entities: Entity[]): void {
  const places = new Map<string, string>();
  clusters.forEach((cluster, i) => {
    for (const key of cluster.keys) if (key.startsWith('country:')) places.set(key.slice(8), entities[i]!.id);
  });
  for (const entity of entities) {
    const code = entity.type === 'group' ? demonymCode(entity.name) : null;
    if (code) entity.place = places.get(code) ?? null;
  }
}
