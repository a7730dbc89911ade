import { questionsShown } from '../export/answers';
import type { Analysis, DateMention, Entity, Figure, Quote, Span, Voice } from '../parser';
import { noteSentence } from './wording';

const WIDTH = 88;
const INDENT = 12;

/** Breaks text into lines of at most WIDTH characters, the later ones indented under the first. */
function wrap(text: string, indent: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.replace(/\s+/g, ' ').trim().split(' ')) {
    if (line && line.length + 1 + word.length > WIDTH - indent) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line].join(`\n${' '.repeat(indent)}`);
}

const row = (label: string, text: string) => `  ${`${label} `.padEnd(INDENT - 2)}${wrap(text, INDENT)}`;
const section = (title: string, lines: string[]) => (lines.length > 0 ? ['', title, ...lines] : []);
const number = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 6 });

function header({ article }: Analysis): string[] {
  const { title, byline, source, published, dateline, credits = [] } = article;
  const filed = [dateline?.place, dateline?.date].filter(Boolean).join(', ');
  return [
    title ?? '(no title)',
    row('Published', published ?? 'Not stated'),
    row('Dateline', filed || 'None'),
    row('Source', source ?? 'None'),
    row('Byline', byline.join(', ') || 'None'),
    ...credits.map(({ kind, text }) => row(kind[0]!.toUpperCase() + kind.slice(1), text)),
  ];
}

function keyPoints({ article, summary }: Analysis): string[] {
  return summary.keyPoints.map((span, at) => `  ${at + 1}  ${wrap(wordsOf(article.text, span), 5)}`);
}

const wordsOf = (text: string, { start, end }: Span) => text.slice(start, end);

function answers({ summary, dates }: Analysis): string[] {
  return questionsShown(summary).map((question) => {
    const span = summary[question];
    const label = question[0]!.toUpperCase() + question.slice(1);
    return row(label, span ? span.text + resolved(span, dates) : 'Not stated');
  });
}

/** The resolved value behind a date's words, as " (2023-03-07)". */
function resolved(span: Span, dates: DateMention[]): string {
  const date = dates.find((d) => d.start < span.end && d.end > span.start);
  return date ? ` (${date.value})` : '';
}

function voices({ summary, quotes }: Analysis): string[] {
  return summary.voices.flatMap((voice) => [
    `  ${voice.name}${voice.role ? `, ${voice.role}` : ''}: ${voiceCounts(voice)}`,
    ...quotes.filter((q) => voice.quotes.includes(q.id)).map(quoteLine),
  ]);
}

function voiceCounts({ quotedWords, reportedWords, share, named }: Voice): string {
  const words = `${quotedWords + reportedWords} words, ${Math.round(share * 100)}%`;
  return named ? words : `${words}, unnamed`;
}

const quoteLine = ({ kind, text }: Quote) => row(`  ${kind}`, text);

function figureLine(figure: Figure): string {
  const { value, low, high, unit, counted, approximate, change, text } = figure;
  const amount = value !== null ? number(value) : [low, high].map((n) => (n === null ? '…' : number(n))).join(' to ');
  const parts = [approximate ? 'about' : '', amount, counted ?? unit ?? '', change ? `(${change})` : ''];
  return `  ${parts.filter(Boolean).join(' ')}  “${text}”`;
}

function names({ entities }: Analysis, title: string, types: Entity['type'][]): string[] {
  const chosen = entities.filter((e) => types.includes(e.type));
  return section(
    title,
    chosen.map((e) => `  ${e.name}${e.role ? `, ${e.role}` : ''}  ×${e.mentions.length}`),
  );
}

/** The structured summary for a person to read in a terminal, from the Analysis alone. */
export function printSummary(analysis: Analysis): string {
  const { article, summary, quotes, figures, dates } = analysis;
  const voiceless = quotes.filter((q) => !q.speaker);
  const lines = [
    ...header(analysis),
    ...(article.isArticle ? [] : ['', 'This is not a news article; in a browser Nutgraf would stay quiet here.']),
    ...section('Key points', keyPoints(analysis)),
    ...section('Who, what, when', answers(analysis)),
    ...section('Voices', voices(analysis)),
    ...section('Quotes without a speaker', voiceless.map(quoteLine)),
    ...section('Figures', figures.map(figureLine)),
    ...section(
      'Dates',
      dates.map((d) => row(d.text, d.value)),
    ),
    ...section(
      'Timeline',
      summary.timeline.map((e) => row(e.date, wordsOf(article.text, e.span))),
    ),
    ...names(analysis, 'People', ['person']),
    ...names(analysis, 'Organisations', ['organization']),
    ...names(analysis, 'Places', ['place']),
    ...names(analysis, 'Groups, events and works', ['group', 'event', 'work', 'other']),
    ...section(
      'Notes',
      summary.notes.map((note) => noteLine(analysis, note)),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** A note as one sentence, and under it the words it rests on. */
function noteLine({ article }: Analysis, note: Analysis['summary']['notes'][number]): string {
  const words = note.spans.map((span) => `“${wordsOf(article.text, span)}”`);
  return [`  - ${wrap(noteSentence(note), 4)}`, ...words.map((line) => `    ${wrap(line, 4)}`)].join('\n');
}
