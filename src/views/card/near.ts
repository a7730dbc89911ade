import type { Analysis, Entity, Span } from '../../parser/model';
import { wordsAt } from './content';

/** Another annotation and its words as a card shows them. */
export interface Near {
  id: string;
  text: string;
}

/** Paragraph of an offset: number of the block that ends after it. */
const blockAt = ({ article }: Analysis, offset: number) => article.blocks.findIndex(({ end }) => end > offset);

/** Paragraphs that name an entity. */
const blocksOf = (analysis: Analysis, { mentions }: { mentions: Span[] }) =>
  new Set(mentions.map(({ start }) => blockAt(analysis, start)));

/** People and organizations it shares most paragraphs with, at most `most`; of equals the one named first. */
export function namesWith(analysis: Analysis, entity: Entity, most: number): Near[] {
  const own = blocksOf(analysis, entity);
  return analysis.entities
    .filter(({ id, type }) => id !== entity.id && (type === 'person' || type === 'organization'))
    .map((other) => ({ other, shared: [...blocksOf(analysis, other)].filter((block) => own.has(block)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || a.other.mentions[0]!.start - b.other.mentions[0]!.start)
    .slice(0, most)
    .map(({ other }) => ({ id: other.id, text: other.name }));
}

/** Figures that stand nearest to where it is named, in the same paragraph, at most `most`, in text order. */
export function figuresNear(analysis: Analysis, entity: Entity, most: number): Near[] {
  const own = blocksOf(analysis, entity);
  const distance = ({ start }: Span) => Math.min(...entity.mentions.map((mention) => Math.abs(mention.start - start)));
  return analysis.figures
    .filter((figure) => own.has(blockAt(analysis, figure.start)))
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, most)
    .sort((a, b) => a.start - b.start)
    .map((figure) => ({ id: figure.id, text: wordsAt(analysis, figure) }));
}
