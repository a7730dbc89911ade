import { expect, it } from 'vitest';
import { aimOf } from '../../src/page/scroll';

const SCREEN = 720;

it.each([
  { what: 'a short mark, with a card beside it', height: 20, bottom: 0.6, aim: 216 },
  { what: 'two lines above a sheet', height: 48, bottom: 0.38, aim: 216 },
  { what: 'three lines above a sheet', height: 78, bottom: 0.38, aim: 195.6 },
  { what: 'six lines above a sheet', height: 156, bottom: 0.38, aim: 117.6 },
  { what: 'more lines than there is room for', height: 400, bottom: 0.38, aim: 86.4 },
])('$what goes where its last line can still be read', ({ height, bottom, aim }) => {
  expect(aimOf(height, SCREEN, bottom)).toBeCloseTo(aim);
});
