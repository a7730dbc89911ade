import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TARGETS } from './targets';

describe('anything at all', () => {
  it.each(Object.entries(TARGETS))('%s holds its invariants', (_, target) => {
    const { failed, counterexample, errorInstance } = fc.check(target({}), {
      numRuns: 60,
      interruptAfterTimeLimit: 20_000,
    });
    expect(failed ? [counterexample, errorInstance] : null).toBeNull();
  });
});
