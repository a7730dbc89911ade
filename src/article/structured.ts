import { attribute, byTag, textContent } from './dom';

/** One thing that a page describes in JSON-LD (schema.org terms). */
export type Thing = Record<string, unknown>;

/** schema.org types of written stories; products, recipes, events and forum threads are not among them. */
const STORY =
  /^(?:https?:\/\/schema\.org\/|schema:)?((?:News|Reportage|Analysis|Background|Opinion|Review|AskPublic|Satirical|Blog|Live|Social)?(?:News)?(?:Article|Posting|BlogPosting)|Report|Review)$/;

/** Longest JSON-LD block that is read, and most things taken from a page. */
const MOST_TEXT = 1_000_000;
const MOST_THINGS = 200;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every thing that stands at the top of the page's JSON-LD blocks or in their `@graph`. Malformed blocks are passed over. */
export function structuredData(document: Document): Thing[] {
  const things: Thing[] = [];
  for (const script of byTag(document, 'script')) {
    if (/ld\+json/i.test(attribute(script, 'type') ?? '')) collect(parse(textContent(script) ?? ''), things, 0);
  }
  return things;
}

function collect(value: unknown, things: Thing[], depth: number): void {
  if (depth > 3 || things.length >= MOST_THINGS) return;
  if (Array.isArray(value)) for (const item of value) collect(item, things, depth + 1);
  if (!isThing(value)) return;
  things.push(value);
  collect(value['@graph'], things, depth + 1);
  if (isThing(value.mainEntity)) collect(value.mainEntity, things, depth + 1);
  if (isThing(value.mainEntityOfPage)) collect(value.mainEntityOfPage, things, depth + 1);
}

function parse(text: string): unknown {
  if (text.length > MOST_TEXT) return null;
  try {
    return JSON.parse(text);
  } catch {
    return healed(text);
  }
}

/** Second try: comment marks around the block, and raw line ends inside strings. */
function healed(text: string): unknown {
  const opens = [text.indexOf('{'), text.indexOf('[')].filter((i) => i >= 0);
  const end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'));
  try {
    return JSON.parse(text.slice(Math.min(...opens), end + 1).replace(/[\u0000-\u001f]/g, ' '));
  } catch {
    return null;
  }
}

export function typesOf(thing: Thing): string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).filter((t) => typeof t === 'string');
}

/** The thing that describes the page's story, null when there is none. */
export function storyThing(things: Thing[]): Thing | null {
  const stories = things.filter((thing) => typesOf(thing).some((type) => STORY.test(type)));
  return stories.find((thing) => typeof thing.headline === 'string') ?? stories[0] ?? null;
}
