import type { Analysis, Span } from '../parser/model';
import { questionsShown } from './answers';
import { markdownLink, markdownText, yamlScalar } from './escape';
import { linkTo } from './fragment';
import { ENGLISH, type ExportLabels, QUESTIONS } from './labels';
import { speakerLine, wordsOfSpan } from './words';

/** Lines under a heading; nothing at all when there are none. */
const section = (heading: string, lines: string[]) => (lines.length > 0 ? ['', `## ${heading}`, '', ...lines] : []);

function frontMatter({ article }: Analysis): string[] {
  const facts: Record<string, string | null | undefined> = {
    title: article.title,
    source: article.source,
    url: article.url,
    published: article.published,
    modified: article.modified,
    language: article.language,
  };
  const known = Object.entries(facts).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const byline = article.byline.length > 0 ? [`byline: [${article.byline.map(yamlScalar).join(', ')}]`] : [];
  return ['---', ...known.map(([key, value]) => `${key}: ${yamlScalar(value)}`), ...byline, '---'];
}

/** Writes spans as words that link to their place in the page. */
function linker({ article }: Analysis) {
  return (span: Span) =>
    markdownLink(markdownText(wordsOfSpan(article.text, span)), linkTo(article.url, article.text, span));
}

function questions({ summary }: Analysis, link: (span: Span) => string, labels: ExportLabels): string[] {
  if (QUESTIONS.every((q) => summary[q] === null)) return [];
  return questionsShown(summary).map(
    (q) => `- **${labels[q]}:** ${summary[q] ? link(summary[q]) : `*${labels.notStated}*`}`,
  );
}

function voices(analysis: Analysis, link: (span: Span) => string, labels: ExportLabels): string[] {
  const byId = new Map(analysis.quotes.map((q) => [q.id, q]));
  return analysis.summary.voices.flatMap((voice) => {
    const who = [voice.name, voice.role].filter((s): s is string => s !== null).map(markdownText);
    const quotes = voice.quotes.map((id) => byId.get(id)).filter((q) => q !== undefined);
    const head = `- **${who[0]}**${who[1] ? `, ${who[1]}` : ''} (${Math.round(voice.share * 100)} %)`;
    return [head, ...quotes.map((q) => `  - ${link(q)}${q.kind === 'indirect' ? ` (${labels.reported})` : ''}`)];
  });
}

/** Quotes that no voice lists: unattributed ones. */
function otherQuotes(analysis: Analysis, link: (span: Span) => string): string[] {
  const listed = new Set(analysis.summary.voices.flatMap((v) => v.quotes));
  const rest = analysis.quotes.filter((q) => !listed.has(q.id));
  return rest.map((q) => {
    const line = speakerLine(analysis, q);
    return `- ${link(q)}${line ? ` — ${markdownText(line)}` : ''}`;
  });
}

function names(analysis: Analysis): string[] {
  return analysis.entities.map((e) => {
    const role = e.role ? `, ${markdownText(e.role)}` : '';
    return `- ${markdownText(e.name)}${role} (${e.type}, ${e.mentions.length})`;
  });
}

/**
 * The summary as Markdown with YAML front matter: every line of the article links to its place by a text fragment.
 * Words of the page are escaped, so that they can never become markup.
 */
export function markdown(analysis: Analysis, labels: ExportLabels = ENGLISH): string {
  const { article, summary } = analysis;
  const link = linker(analysis);
  const notes = summary.notes.map((_, i) => labels.note?.(i)).filter((n): n is string => Boolean(n));
  const lines = [
    ...frontMatter(analysis),
    ...(article.title ? ['', `# ${markdownText(article.title)}`] : []),
    ...section(
      labels.keyPoints,
      summary.keyPoints.map((span, i) => `${i + 1}. ${link(span)}`),
    ),
    ...section(labels.fiveW, questions(analysis, link, labels)),
    ...section(labels.voices, [...voices(analysis, link, labels), ...otherQuotes(analysis, link)]),
    ...section(
      labels.figures,
      analysis.figures.map((f) => `- ${link(f)}`),
    ),
    ...section(
      labels.timeline,
      summary.timeline.map((e) => `- **${e.date}** ${link(e.span)}`),
    ),
    ...section(labels.names, names(analysis)),
    ...section(
      labels.notes,
      notes.map((n, i) => `${i + 1}. ${markdownText(n)}`),
    ),
  ];
  return `${lines.join('\n')}\n`;
}
