import type { Session } from './session';

/**
 * Where the small script that is in every page and the large one that comes on articles meet: a property of the
 * content scripts' own world, which the page cannot see.
 */
export interface PageHandle {
  session: Session | null;
  /** Called by the reader script when it has been loaded. */
  attach(start: (forced: boolean) => Session): void;
  /** Reads the page whatever the gate says. */
  readAnyway(): Promise<void>;
}

type World = { nutgraf?: PageHandle };

export const handleHere = (): PageHandle | undefined => (globalThis as World).nutgraf;
export const setHandle = (handle: PageHandle): void => {
  (globalThis as World).nutgraf = handle;
};
