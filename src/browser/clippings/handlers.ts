import type { BackgroundMessages, Handlers } from '../messages';
import { cleanClipping, cleanTrace } from './clean';
import { alsoIn, keepClipping } from './store';

/** The background's answers about clippings: a page's own origin has another database, so it must ask. */
export const clippingHandlers: Handlers<Pick<BackgroundMessages, 'keep' | 'alsoIn'>> = {
  keep: async ({ clipping, traces }) => {
    const clean = cleanClipping(clipping);
    if (!clean) return false;
    const own = traces.flatMap((trace) => cleanTrace(trace) ?? []).filter((trace) => trace.clipping === clean.id);
    await keepClipping(clean, own.slice(0, 5000));
    return true;
  },
  alsoIn: ({ key, url }) => alsoIn(key, url),
};
