import { describe, expect, it } from 'vitest';
import { answerLines } from '../../src/cli/jsonl';

const bytes = (text: string) => new TextEncoder().encode(text);

async function answer(...chunks: Uint8Array[]) {
  const lines: string[] = [];
  async function* input() {
    yield* chunks;
  }
  const good = await answerLines(input(), async (line) => void lines.push(line), {});
  return {
    good,
    answers: lines.map((line) => JSON.parse(line) as { id?: unknown; error?: string; analysis?: unknown }),
  };
}

describe('JSON lines', () => {
  it('answers text and HTML in order, also over broken chunks and without a last line end', async () => {
    const all = bytes('{"id":"a","text":"Ünder way."}\n\n{"id":2,"html":"<p>Hi</p>","url":"https://x.example/"}');
    const { good, answers } = await answer(all.subarray(0, 19), all.subarray(19, 40), all.subarray(40));
    expect(good).toBe(true);
    expect(answers.map(({ id }) => id)).toEqual(['a', 2]);
    expect(answers[0]).toMatchObject({ analysis: { article: { text: 'Ünder way.' } } });
  });

  it.each([
    ['nonsense', 'not JSON'],
    ['[1]', 'not a JSON object'],
    ['{"text":"x"}', '"id" is missing'],
    ['{"id":"x"}', '"text" or "html" is missing'],
    ['{"id":"x","text":"a","html":"b"}', 'not both'],
    ['{"id":"x","text":7}', '"text" is not a string'],
    ['{"id":"x","text":"a","published":"soon"}', 'not an ISO date'],
  ])('%s gets an error in its place', async (line, message) => {
    const { good, answers } = await answer(bytes(`${line}\n{"id":"next","text":""}\n`));
    expect(good).toBe(false);
    expect(answers).toHaveLength(2);
    expect(answers[0]!.error).toContain(message);
    expect(answers[1]).toMatchObject({ id: 'next', analysis: { article: { text: '' } } });
  });

  it('keeps the id of a line that is JSON but no good request', async () => {
    expect((await answer(bytes('{"id":"x"}'))).answers[0]!.id).toBe('x');
  });

  it('says so when a line is not UTF-8', async () => {
    const latin = Uint8Array.from([...bytes('{"id":"a","text":"'), 0xe9, ...bytes('"}')]);
    const { answers } = await answer(latin);
    expect(answers[0]!.error).toContain('not UTF-8');
  });

  it('answers an empty page', async () => {
    const { answers } = await answer(bytes('{"id":"a","html":""}'));
    expect(answers[0]).toMatchObject({ id: 'a', analysis: { article: { isArticle: false, text: '' } } });
  });
});
