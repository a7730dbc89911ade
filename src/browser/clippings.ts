/** The reader's own library, in IndexedDB of the extension's origin: on this device, in this browser, nowhere else. */
export { clippingOf, tracesOf } from './clippings/build';
export { clippingHandlers } from './clippings/handlers';
export { figureKey, keyOf, quoteKey } from './clippings/keys';
export type { Clipping, KeptFigure, Trace } from './clippings/model';
export { allClippings, alsoIn, keepClipping, removeAllClippings, removeClipping } from './clippings/store';
export { exportClippings, importClippings } from './clippings/transfer';
