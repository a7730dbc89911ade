import type { EntityType } from '../../model';

export const TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'group', 'event', 'work', 'other'];

/** Outside; then begin, inside, last and unit (BILOU) of each type. */
export const OUTSIDE = 0;
export const BEGIN = 0;
export const INSIDE = 1;
export const LAST = 2;
export const UNIT = 3;
export const TAGS = 1 + 4 * TYPES.length;

export const tagOf = (type: number, position: number): number => 1 + 4 * type + position;
export const typeOfTag = (tag: number): number => (tag - 1) >> 2;
export const positionOfTag = (tag: number): number => (tag - 1) & 3;

/** Whether a name is still open after `tag`. */
const opens = (tag: number): boolean => tag !== OUTSIDE && positionOfTag(tag) <= INSIDE;
/** Whether `tag` goes on with an open name. */
const goesOn = (tag: number): boolean =>
  tag !== OUTSIDE && (positionOfTag(tag) === INSIDE || positionOfTag(tag) === LAST);

/** Tags that may stand before each tag. */
export const BEFORE: readonly Uint8Array[] = Array.from({ length: TAGS }, (_, tag) => {
  const before: number[] = [];
  for (let p = 0; p < TAGS; p++) {
    const fits = goesOn(tag) ? opens(p) && typeOfTag(p) === typeOfTag(tag) : !opens(p);
    if (fits) before.push(p);
  }
  return Uint8Array.from(before);
});

/** Tags with which a name or the text can end. */
export const CLOSED: readonly number[] = Array.from({ length: TAGS }, (_, tag) => tag).filter((tag) => !opens(tag));
