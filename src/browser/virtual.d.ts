/** The name recogniser's model as text, put in by scripts/lib/model-plugin.ts. */
declare module 'virtual:nutgraf-model' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: a virtual module has only one export
  export default text;
}
