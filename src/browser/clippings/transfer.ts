import { cleanClipping, cleanTrace, isRecord } from './clean';
import { allClippings, allTraces, keepClipping } from './store';

const FORMAT = 'nutgraf-clippings';
/** Most clippings taken from one file. */
const MOST = 20_000;

/** The whole library as a file's text (JSON). */
export async function exportClippings(): Promise<string> {
  const [clippings, traces] = [await allClippings(), await allTraces()];
  return `${JSON.stringify({ format: FORMAT, version: 1, clippings, traces }, null, 2)}\n`;
}

/** Adds the clippings of an exported file; resolves with how many. Throws when the file is not one of ours. */
export async function importClippings(file: string): Promise<number> {
  const content: unknown = JSON.parse(file);
  if (!isRecord(content) || content.format !== FORMAT || !Array.isArray(content.clippings)) {
    throw new Error('This file holds no clippings of Nutgraf.');
  }
  const clippings = content.clippings.slice(0, MOST).flatMap((x) => cleanClipping(x) ?? []);
  const traces = (Array.isArray(content.traces) ? content.traces : [])
    .slice(0, MOST * 10)
    .flatMap((x) => cleanTrace(x) ?? []);
  for (const clipping of clippings) {
    await keepClipping(
      clipping,
      traces.filter((trace) => trace.clipping === clipping.id),
    );
  }
  return clippings.length;
}
