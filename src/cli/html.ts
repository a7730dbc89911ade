import { parseHTML } from 'linkedom';

/** A document for the reader, without layout and without running any of the page's scripts. */
export function documentFromHtml(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}
