/** Written with a dot that does not end a sentence when another word follows. Lower case, without the dot. */
export const BEFORE_NAME = new Set(
  'mr mrs ms dr prof rev fr sr jr st gen col lt maj capt cmdr sgt cpl adm brig gov sen rep pres hon messrs supt insp det amb atty'.split(
    ' ',
  ),
);

/** Months, measures and others that often stand before a number or inside a name. */
export const BEFORE_OTHER = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec no nos vs v inc corp co ltd llc bros dept est approx fig vol ch sec pp p art al ca cf eg ie etc mt ft univ assn intl ave blvd rd ext tel'.split(
    ' ',
  ),
);

/** Abbreviations that often do end a sentence: only a lower-case word or a number after them keeps it going. */
export const MAY_END = new Set('inc corp co ltd llc bros etc al jr sr est'.split(' '));

const US_STATES =
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo';
/** US states as the wires write them ("Sen. Tim Scott, R-S.C.", "Fla."). */
export const STATES = new Set(US_STATES.split(' '));
