import { describe, expect, it } from 'vitest';
import { citation } from '../../src/export';
import { ANALYSIS } from '../fixtures/analysis';

const [reported, direct] = ANALYSIS.quotes;

describe('citation', () => {
  it('has words, speaker, role, outlet, day and link', () =>
    expect(citation(ANALYSIS, direct!)).toBe(
      '“The US forces are ready to remain in Iraq at the invitation of the government of Iraq,” — Lloyd Austin, US Defence Secretary. Qatar Tribune, 8 March 2023. https://example.news/world/pentagon-chief-in-iraq#:~:text=The%20US%20forces%20are%20ready,of%20the%20government%20of%20Iraq',
    ));
  it('never puts reported speech in quotation marks', () => {
    const line = citation(ANALYSIS, reported!);
    expect(line).toMatch(
      /^American forces will stay in Iraq \(reported words of Lloyd Austin, US Defence Secretary\)\./,
    );
    expect(line).not.toMatch(/[“"]/);
  });
  it('adds marks to a block quotation that has none', () => {
    const bare = { ...direct!, start: direct!.start + 1, end: direct!.end - 1 };
    expect(citation(ANALYSIS, bare)).toMatch(/^“The US forces .* Iraq,” —/);
  });
  it('leaves out what the article does not say', () => {
    const article = { ...ANALYSIS.article, source: null, published: null, url: null };
    expect(citation({ ...ANALYSIS, article }, { ...direct!, speaker: null })).toBe(direct!.text);
  });
  it('names the site where no source is stated', () => {
    const article = { ...ANALYSIS.article, source: null };
    expect(citation({ ...ANALYSIS, article }, direct!)).toContain('. example.news, 8 March 2023.');
  });
});
