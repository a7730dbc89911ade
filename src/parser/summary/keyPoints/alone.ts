import type { Line, Story } from '../story';

/** Pronouns and pointing words that stand for something in the sentence before when a sentence begins with them. */
const DANGLING = new Set('he she they it we i his her their its our my this these that those such both'.split(' '));

/** Begins with words for somebody or something that only the sentence before names ("He said so"). */
export function dangles({ language: { tokens } }: Story, { sentence }: Line): boolean {
  let at = sentence.first;
  while (at + 1 < sentence.last && tokens[at]!.kind === 'mark') at++;
  return DANGLING.has(tokens[at]!.lower);
}

/** Whether a reader who sees only this sentence knows who speaks in it and of whom. */
export function standsAlone(story: Story, line: Line): boolean {
  const { sentence, quotes } = line;
  const within = (start: number | null | undefined) =>
    start !== null && start !== undefined && start >= sentence.start && start < sentence.end;
  for (const quote of quotes) {
    const whole = quote.kind === 'direct' || quote.end - quote.start > 0.6 * (sentence.end - sentence.start);
    if (whole && !within(quote.speaker?.start)) return false;
  }
  return !dangles(story, line);
}
