import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCutTitle } from '../../../src/parser/entities/refine/titles';
import type { EntityType } from '../../../src/parser/model';
import { makeTexts } from './made/make';
import { swapNames } from './made/swap';

/** A labelled name; "misc" stands for one whose kind its source does not tell. */
export interface Label {
  start: number;
  end: number;
  type: EntityType | 'misc';
}

/** A labelled text. */
export interface Doc {
  id: string;
  source: string;
  text: string;
  labels: Label[];
  /** False where the source leaves nationalities and the like unlabelled. */
  groups: boolean;
  /** How much each of its sentences counts. */
  weight: number;
}

interface Gold {
  id: string;
  text: string;
  analysis: { entities: { type: EntityType; mentions: { start: number; end: number }[] }[] };
}

const lines = (file: string) => readFileSync(file, 'utf8').split('\n');

/** Documents with offsets (one JSON object a line). */
export function readNews(file: string, source: string, weight: number): Doc[] {
  return lines(file)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { id, text, analysis } = JSON.parse(line) as Gold;
      const labels = analysis.entities.flatMap(({ type, mentions }) =>
        mentions.map(({ start, end }) => ({ start, end, type })),
      );
      return { id, source, text, labels, groups: true, weight };
    });
}

const NO_SPACE_BEFORE = /^(?:[.,;:!?)\]%]|'s|n't|'re|'ve|'ll|'d|'m|’s|'')$/;
const NO_SPACE_AFTER = /^(?:[([$£€#@]|``)$/;

/** Documents from token and tag lines; the text is put together from the tokens, one sentence a paragraph. `single`: each sentence is a document (tweets). */
export function readTags(file: string, source: string, groups: boolean, weight: number, single = false): Doc[] {
  const docs: Doc[] = [];
  let doc: Doc | null = null;
  let sentence: [string, string][] = [];
  const close = () => {
    if (sentence.length > 0) {
      // Sets without document marks (tweets): every sentence is one.
      doc ??= open();
      append(doc, sentence);
      sentence = [];
    }
  };
  const open = (): Doc => {
    const made = { id: `${source}-${docs.length}`, source, text: '', labels: [], groups, weight };
    docs.push(made);
    return made;
  };
  const marked = !single;
  for (const line of lines(file)) {
    const [token, tag] = line.split('\t');
    if (token === '-DOCSTART-') {
      close();
      doc = null;
    } else if (line.trim() === '') {
      close();
      if (!marked) doc = null;
    } else sentence.push([token!, tag ?? 'O']);
  }
  close();
  return docs.map(withoutTitles);
}

/** Titles before persons are no part of their names: sets that count them in are cut to our convention. */
function withoutTitles(doc: Doc): Doc {
  const labels = doc.labels.map((label) => {
    if (label.type !== 'person') return label;
    let { start } = label;
    for (;;) {
      const [whole, word] = /^([^\s.]+)\.?\s+(?=\S)/.exec(doc.text.slice(start, label.end)) ?? [];
      if (!whole || !isCutTitle(word!.toLowerCase())) return { ...label, start };
      start += whole.length;
    }
  });
  return { ...doc, labels };
}

function append(doc: Doc, sentence: [string, string][]): void {
  if (doc.text !== '') doc.text += '\n\n';
  let glue = true;
  let last: Label | null = null;
  for (const [token, tag] of sentence) {
    if (!glue && !NO_SPACE_BEFORE.test(token)) doc.text += ' ';
    const start = doc.text.length;
    doc.text += token;
    glue = NO_SPACE_AFTER.test(token);
    const type = tag.slice(2) as Label['type'];
    if (tag.startsWith('I-') && last) last.end = doc.text.length;
    else if (tag !== 'O') {
      last = { start, end: doc.text.length, type };
      doc.labels.push(last);
      continue;
    }
    if (tag === 'O') last = null;
  }
}

const KINDS: Record<string, EntityType> = {
  p: 'person',
  o: 'organization',
  l: 'place',
  g: 'group',
  e: 'event',
  w: 'work',
  x: 'other',
};

/** A text whose names stand in brackets with a letter for their kind: "[p Ann Lee] of [o Denby Bank]". */
export function readMarked(marked: string, id: string, source: string, weight: number): Doc {
  const labels: Label[] = [];
  let text = '';
  for (const part of marked.trim().split(/(\[[ploegwx] [^\]]+\])/)) {
    const name = /^\[([ploegwx]) ([^\]]+)\]$/.exec(part);
    if (name) labels.push({ start: text.length, end: text.length + name[2]!.length, type: KINDS[name[1]!]! });
    text += name ? name[2] : part;
  }
  return { id, source, text, labels, groups: true, weight };
}

/** Our own stories, one a block of paragraphs; a line with # parts them. */
export function readStories(file: string, weight: number): Doc[] {
  return readFileSync(file, 'utf8')
    .split(/\n#.*\n/)
    .filter((story) => story.trim() !== '')
    .map((story, i) => readMarked(story, `story-${i}`, 'stories', weight));
}

/** All that the shipped weights are learned from; `shared` is the folder beside the project, stories are in the project. */
export function readAll(root: string): Doc[] {
  const train = join(root, '../shared/train');
  const stories = join(root, 'scripts/train/names/stories/stories.txt');
  const news = [
    ...readNews(join(train, 'news/wikinews.jsonl'), 'wikinews', 1),
    ...readNews(join(train, 'news/voa.jsonl'), 'voa', 1),
  ];
  return [
    ...news,
    ...(existsSync(stories) ? readStories(stories, 1) : []),
    ...makeTexts(root, 0.25),
    ...swapNames(news, root, 1, 0.35),
    ...readTags(join(train, 'entities/gum-other.tsv'), 'gum', true, 1),
    ...readTags(join(train, 'entities/re3d-free.tsv'), 're3d', false, 0.5),
    ...readTags(join(train, 'entities/btc.tsv'), 'btc', false, 0.3, true),
  ];
}
