export { citation } from './citation';
export { fileStem } from './filename';
export { type ExportOptions, exportAs, FORMATS, type Format, WRITERS } from './files';
export { linkTo, textDirective } from './fragment';
export { ENGLISH, type ExportLabels, QUESTIONS } from './labels';
export { plainSummary } from './plain';
