export type Check = (value: unknown) => boolean;

export const text =
  (most: number): Check =>
  (value) =>
    typeof value === 'string' && value.length <= most;
export const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
export const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
export const list =
  (check: Check, most: number): Check =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(check);

export const flag: Check = (value) => typeof value === 'boolean';
export const whole: Check = (value) => Number.isInteger(value) && (value as number) >= 0;
export const shortText = text(2000);
export const longText = text(20_000);
export const none: Check = () => true;

/** A plain object whose named members pass; other members are ignored by whoever reads it. */
export const shape =
  (members: Record<string, Check>): Check =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const record = value as Record<string, unknown>;
    return Object.entries(members).every(([name, check]) =>
      check(Object.hasOwn(record, name) ? record[name] : undefined),
    );
  };
