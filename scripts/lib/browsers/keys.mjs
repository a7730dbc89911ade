/** Names of keys (as in KeyboardEvent.key) and their code points in WebDriver's actions. */
const CODES = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Space: ' ',
};

/** WebDriver key actions for "Alt+Shift+n": modifiers down, key down and up, modifiers up. */
export function keyActions(chord) {
  const keys = chord.split('+').map((key) => CODES[key] ?? key);
  const down = keys.map((value) => ({ type: 'keyDown', value }));
  const up = keys.toReversed().map((value) => ({ type: 'keyUp', value }));
  return [...down, ...up];
}
