/** Characters that CommonMark may read as markup anywhere in a line. */
const INLINE = /[\\`*_[\]<>#|~&$]/g;
/** What makes a list, a quotation or a rule at the start of a line. */
const OPENING = /^(\s*)([-+=:]|\d+[.)])/;

/** Text of the page as plain words of a Markdown line: nothing in it is read as markup, a link or HTML. */
export function markdownText(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim().replace(INLINE, '\\$&').replace(/:\/\//g, ':\\/\\/');
  return line.replace(OPENING, (_, space: string, mark: string) => `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`);
}

/** A link whose address cannot end the parentheses; without an address the words alone. */
export function markdownLink(words: string, url: string | null): string {
  if (!url) return words;
  const safe = url.replace(/[\s<>()\\]/g, (c) =>
    encodeURIComponent(c).replace(/[()]/g, (p) => (p === '(' ? '%28' : '%29')),
  );
  return `[${words}](${safe})`;
}

/** A YAML 1.2 scalar: JSON strings are YAML's double-quoted scalars, so nothing in a title can end the front matter. */
export function yamlScalar(value: string | number | null): string {
  return JSON.stringify(value).replace(
    /[\u0085\u2028\u2029\ufeff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
