import { at, type Scope, word } from '../../scope';
import type { Elsewhere, Memory } from './types';

const HARM =
  /^(?:kill|wound|injur|hurt|arrest|detain|rescu|evacuat|displac|hospitali|infect|shoot|shot|behead|execut|employ|behind|leav|left|claim|sav)(?:ed|ing|s|es|e|d)?$/;
const STATE =
  /^(?:killed|wounded|injured|hurt|dead|missing|arrested|detained|rescued|evacuated|hospitalized|hospitalised|homeless|displaced|infected|trapped|stranded)$/;

/** "killing 107 and wounding 238", "238 were killed", "58 dead": the harmed are people. */
export function victims(s: Scope, first: number, last: number, memory: Memory): Elsewhere | null {
  let before = first - 1;
  while (/^(?:another|some|at|least|about|around|more|than|over|nearly|almost|the|all|up|to)$/.test(word(s, before)))
    before--;
  const verb = word(s, before);
  const next = at(s, last);
  const free =
    !next ||
    next.kind === 'punct' ||
    next.kind === 'mark' ||
    /^(?:worldwide|nationwide|globally|overall|statewide|and|in|on|at|or|when|by|after|during|while|with|near|as|people|dead|since|from|injured|wounded|others?|so|across|to|-)$/.test(
      next.lower,
    );
  if (HARM.test(verb) && free) return { unit: people(memory), last, rule: 'victims' };
  const aux = /^(?:was|were|are|have|had|has|is|remain|remained|went)$/.test(word(s, last));
  let j = aux ? last + 1 : last;
  while (
    /^(?:been|also|already|being|still|seriously|critically|badly|reported|confirmed|reportedly|later|feared|left)$/.test(
      word(s, j),
    )
  )
    j++;
  if (/^(?:died|perished|drowned)$/.test(word(s, j))) return { unit: people(memory), last, rule: 'victims' };
  return STATE.test(word(s, j)) && word(s, j + 1) !== 'of' ? { unit: people(memory), last, rule: 'victims' } : null;
}

const PEOPLE =
  /(?:people|men|women|children|soldiers|troops|civilians|persons|residents|passengers|migrants|students|workers|officers|protesters|victims|refugees|militants|survivors|girls|boys|teenagers|members|patients|riders|pupils|policemen|fighters|others)$/i;
const people = (memory: Memory) => (memory.unit && PEOPLE.test(memory.unit) ? memory.unit : 'people');
