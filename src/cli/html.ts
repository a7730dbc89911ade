import { parseHTML } from 'linkedom';

/** A document for the reader, without layout and without running any of the page's scripts. */
export function documentFromHtml(html: string): Document {
  // An empty input is an empty page; linkedom would give a document without a root.
  return parseHTML(html.trim() === '' ? '<html></html>' : html).document as unknown as Document;
}
