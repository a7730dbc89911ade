import type { Token } from '../../language';
import { lazy, wordSet } from '../lazy';
import { isTitle } from '../titles';

/** Nouns for people that no ending gives away. */
const PERSON =
  'son daughter wife husband mother father brother sister uncle aunt cousin nephew niece grandson granddaughter grandfather grandmother widow widower fiancé fiancée fiance fiancee partner spouse girlfriend boyfriend friend colleague ally aide assistant attorney barrister solicitor witness survivor victim suspect convict fugitive resident student pupil graduate candidate nominee expert specialist head chief co-chair president vice-president captain star champion hero icon legend celebrity comedian musician bassist drummer rapper poet novelist playwright architect artist chef pilot astronaut cosmonaut nurse midwife surgeon physician paramedic engineer priest bishop archbishop cleric imam monk nun saint pope king queen prince princess monarch heir heiress veteran recruit guard spy agent detective sheriff marshal general admiral lieutenant major sergeant corporal private soldier marine guerrilla rebel dissident defector exile refugee migrant immigrant opponent rival critic pundit guru scion magnate tycoon mogul billionaire millionaire philanthropist entrepreneur statesman advocate delegate diplomat envoy consul bureaucrat official secretary treasurer deputy governor mayor mp mep mla senator congressman judge juror justice magistrate premier chancellor sultan emir sheikh dictator despot successor predecessor sibling twin youth teenager boy girl man woman child baby coach goalkeeper striker midfielder quarterback batsman executive associate representative bowler athlete referee umpire jockey boxer golfer designer model dancer singer host anchor correspondent author editor-in-chief co-founder co-author coauthor professor academic scholar scientist fellow principal dean provost rector vicar chaplain elder warlord chieftain commander-in-chief ceo cfo coo cto';
/** Endings of nouns for people. */
const ENDING = /(?:ist|ian|man|woman|person|eer|ologist|er|or|ee|ess)s?$/;
/** Words with such an ending that are no people. */
const NO_PERSON =
  'number power order water paper letter matter other another never ever over under after former latter later earlier rather either neither together however whether quarter center centre september october november december summer winter weather river tower floor door error terror major minor senior junior prior superior sector factor color labor labour honor favor horror mirror motor tractor reactor committee coffee degree fee agree guarantee three free cover murder gender border finger dinner fever danger disorder offer tender transfer matter bitter better bigger larger smaller greater higher lower older younger newer fewer longer shorter further cancer computer server printer paper newspaper helicopter chamber monster disaster register chapter corner shoulder silver ladder timber cyber super inner outer upper proper popular similar particular christian russian italian human german roman process access success less business address unless across press stress progress congress illness fitness express mess class glass director-general list exist resist persist assist twist mist civilian canadian indian iranian ukrainian australian brazilian austrian asian persian corridor meteor interior exterior vector tumor rumor armor anchor harbor humor vapor metaphor decor or for per her exclusive consumer-price wonder';
const ORGANIZATION =
  'company firm agency group party newspaper paper magazine website site band duo trio orchestra choir network team club side union organisation organization association federation charity nonprofit non-profit ngo bank lender university college school channel station broadcaster developer producer manufacturer maker giant retailer chain startup start-up airline carrier thinktank think-tank tank service platform journal weekly daily tabloid broadsheet publisher publication store supermarket operator provider supplier contractor conglomerate corporation brewery brewer bakery restaurant militia movement army force unit faction wing alliance coalition bloc body watchdog regulator ministry department authority commission committee council parliament legislature court tribunal church sect cult foundation fund institute laboratory lab museum hospital clinic cooperative studio label exchange insurer builder shipbuilder carmaker automaker airport hotel gang cartel league society lobby spinoff subsidiary enterprise center centre legislature house consortium business outlet';

const person = lazy(() => wordSet(PERSON));
const noPerson = lazy(() => wordSet(NO_PERSON));
const organization = lazy(() => wordSet(ORGANIZATION));
const singular = (lower: string) => (lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower);

/** Whether a word is a noun for a person: an office, a trade, a relative. */
export function isPersonNoun({ text, lower, kind }: Token): boolean {
  if (kind !== 'word') return false;
  const one = singular(lower);
  if (isTitle(lower) || isTitle(one) || person().has(lower) || person().has(one)) return true;
  // Capitalised words with such an ending are surnames as often ("Renner").
  return text === lower && lower.length > 4 && ENDING.test(lower) && !noPerson().has(lower) && !noPerson().has(one);
}

/** Whether a word is a noun for an organisation: "company", "newspaper". */
export const isOrganizationNoun = ({ text, lower }: Token): boolean => text === lower && organization().has(lower);
