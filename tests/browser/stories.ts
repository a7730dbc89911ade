import { fixtureWith } from './harness';

/** Paragraphs whose marked words have no descenders, so that what stands under them in a screenshot is the line alone. */
const PARAGRAPHS = [
  'BOSTON, March 8 — The harbour wall will be rebuilt before winter, Mayor Anna Hollen said on Tuesday, two months after a storm broke it.',
  '“We measured each stone of it and none can remain where it is,” Hollen said.',
  'The Nordic Marine Council ordered 3000 blocks in March 2021, and most of them still wait on the western shore near Rotterdam.',
  '“The sea does not wait for committees, and the next storm will not either,” she said.',
  'Work will begin in June. The council has set aside 40 million euros for the wall and for the houses behind it.',
];

/** A story of ours with these rules at the end of its head, in large letters. */
export function plainStory(rules: string, script = ''): string {
  const story = PARAGRAPHS.map((words) => `<p>${words}</p>`).join('\n');
  return fixtureWith('pentagon-baghdad', '')
    .replace(/<figure>[\s\S]*?<\/figure>/, '')
    .replace(/(<div class="story">)[\s\S]*?(<p class="origin">)/, `$1${story}$2`)
    .replace(
      '</head>',
      `<style>.story p { font: 700 26px/1.8 "Liberation Sans", Arial, sans-serif; }${rules}</style>${script}</head>`,
    );
}
