/** Scales that touch the digits and leave no doubt that "R" is a currency ("R50bn", "R30m"). */
export const SCALE_LETTERS = new Set(['m', 'mn', 'bn', 'tn', 'b']);

/** Words of scale behind the digits ("R2.3 billion", "R2-million"). */
export const SCALE_WORDS = new Set(['million', 'billion', 'trillion']);

/** Before "R" and digits they make a thing of it: "the R300", "a new R8", "on R62". */
export const THING_BEFORE = new Set(
  'the a an this that these those his her its their our my your new old on onto off along via near route road model type class rated'.split(
    ' ',
  ),
);

/** Behind "R" and digits they make a thing of it: "R21 highway", "R8 model". */
export const THING_AFTER = new Set(
  'highway road route freeway motorway interchange intersection offramp bridge toll model engine router version value values number unit series rating'.split(
    ' ',
  ),
);
