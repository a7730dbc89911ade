// Reads stories.txt (see its head) into documents in the form of the quotation benchmark, with mention offsets.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FILE = fileURLToPath(new URL('./stories.txt', import.meta.url));
const MARK = /\{(?:(\d)\|)?([^}]+)\}|\^([0-9-])(?=")|"([^"]*)"/g;

export function readStories() {
  const raw = readFileSync(FILE, 'utf8').replace(/^#.*\n/gm, '');
  return raw.split(/\n===\n/).map((passage, i) => parse(passage.trim(), `story-${i}`));
}

function parse(passage, id) {
  let text = '';
  let from = 0;
  let speaker = null;
  const mentions = new Map();
  const quotes = [];
  for (const m of passage.matchAll(MARK)) {
    text += passage.slice(from, m.index);
    from = m.index + m[0].length;
    const start = text.length;
    if (m[2] !== undefined) {
      text += m[2];
      const key = m[1] ?? '1';
      mentions.set(key, [...(mentions.get(key) ?? []), { start, end: text.length }]);
    } else if (m[3] !== undefined) speaker = m[3];
    else {
      text += m[0];
      quotes.push({ start, end: text.length, speaker });
      speaker = null;
    }
  }
  text += passage.slice(from);
  const only = [...mentions.keys()].filter((k) => k !== '1');
  const said = quotes.filter((q) => q.speaker !== '-');
  return { id, text, gold: { quotes: said.map((q) => withSpeaker(q, mentions, only, text)) } };
}

/** A quote without a number belongs to speaker 1, or to the only speaker whose mention shares its sentence's marks. */
function withSpeaker({ start, end, speaker }, mentions, only, text) {
  const spans = speaker === '0' ? null : mentions.get(speaker ?? nearest(start, end, mentions, only, text));
  return {
    start,
    end,
    kind: 'direct',
    speaker: spans ? { name: text.slice(spans[0].start, spans[0].end), spans } : null,
  };
}

/** Unnumbered quotes go to the other speaker when only that one stands in the same paragraph. */
function nearest(start, end, mentions, only, text) {
  const from = text.lastIndexOf('\n', start) + 1;
  const to = (text.indexOf('\n', end) + text.length + 1) % (text.length + 1) || text.length;
  const inside = (key) => (mentions.get(key) ?? []).some((s) => s.start >= from && s.end <= to);
  return !inside('1') && only.length === 1 && inside(only[0]) ? only[0] : '1';
}
