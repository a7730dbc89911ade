export { analyze, type Resources } from './analyze';
export type * from './model';
export { SURE } from './model';
