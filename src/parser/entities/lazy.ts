/** A value that is made when first asked for, then kept: word lists cost nothing until an article is read. */
export function lazy<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Words of one or more lines as a set. */
export const wordSet = (...lines: string[]): Set<string> => new Set(lines.flatMap((line) => line.split(' ')));
