export { type GateOptions, gate, type Verdict } from './gate';
export { type Layout, NO_LAYOUT, type Rect } from './layout';
export { articleFromText } from './plain';
export { type Reading, readArticle } from './read';
export type { Run } from './run';
