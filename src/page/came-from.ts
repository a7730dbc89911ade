import { scrollBehavior } from './scroll';

/** Where the reader was in the page before the popup led them elsewhere. */
export class CameFrom {
  private at: { left: number; top: number } | null = null;

  /** Before the first jump of a series; later ones do not count. */
  remember(view: Window): void {
    this.at ??= { left: view.scrollX, top: view.scrollY };
  }

  /** Goes back there, and forgets; false when there was no jump. */
  back(view: Window): boolean {
    if (!this.at) return false;
    view.scrollTo({ ...this.at, behavior: scrollBehavior(view) });
    this.at = null;
    return true;
  }
}
