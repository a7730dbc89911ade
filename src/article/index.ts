export { type GateOptions, gate, type Verdict } from './gate';
export { type Layout, lastPassed, NO_LAYOUT } from './layout';
export { articleFromText } from './plain';
export { type Reading, readArticle } from './read';
export type { Run } from './run';
