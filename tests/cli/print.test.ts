import { describe, expect, it } from 'vitest';
import { formatAs } from '../../src/cli/formats';
import { ANALYSIS } from '../fixtures/analysis';

describe('the summary in a terminal', () => {
  const printed = formatAs('summary', ANALYSIS);
  it('says its notes in sentences, with the words they rest on', () => {
    expect(printed).toContain('  - The dateline says Israel. Baghdad is in Iraq.\n    “');
    expect(printed).not.toMatch(/dateline-country|stated Israel/);
  });
  it('gives Markdown the same sentences', () =>
    expect(formatAs('markdown', ANALYSIS)).toContain('1. The dateline says Israel. Baghdad is in Iraq.'));
});
