import { lazy, wordSet } from './lazy';

/** Last words of organisations' names. */
const ORGANIZATION =
  'agency airlines airways alliance army assembly association authority bank board brigade brigades broadcasting bureau business cabinet center centre chamber church club co coalition college command commission committee company confederation conference congress consortium constabulary cooperative corp corporation council court courts department dept directorate division enterprises exchange faculty federation fc force forces foundation front fund group guard guards herald holdings hospital house inc industries initiative institute institution international jihad journal laboratory league limited llc lobby ltd magazine mail media ministry mission motors movement museum nation navy network networks news newspaper observatory office organisation organization parliament partners partnership party people petroleum plc police post press prison radio records regiment registry reserve resistance rovers school secretariat senate service services society squad station studios system systems taskforce team technologies telegraph television times tribune tribunal trust tv union united university varsity watch weekly workers works afc bbc athletic wanderers';
/** Last words of places. */
const PLACE =
  'airport area arena avenue base basin bay beach border boulevard bridge building camp canal canyon cape castle city coast county creek desert district field forest gardens governorate gulf heights highlands hill hills island islands isle isles junction kingdom lake mall mount mountain mountains ocean oblast palace park parkway peninsula plains plateau plaza point port prefecture province reef region republic river road sea springs square stadium state states station strait straits street strip territories territory tower town township valley village volcano';
const EVENT =
  'olympics games cup championship championships war festival revolution marathon tournament summit hurricane typhoon prix uprising';

const organization = lazy(() => wordSet(ORGANIZATION));
const place = lazy(() => wordSet(PLACE));
const event = lazy(() => wordSet(EVENT));

export const isOrganizationHead = (lower: string): boolean => organization().has(lower);
export const isPlaceHead = (lower: string): boolean => place().has(lower);
export const isEventHead = (lower: string): boolean => event().has(lower);
