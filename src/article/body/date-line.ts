/** Words of lines that say when something was published, in the larger languages of the news; months by their first letters. */
const WORD =
  /^(?:published|updated|posted|modified|created|last|first|on|at|um|uhr|às|à|am|pm|a|p|m|ago|date|the|gmt|utc|bst|est|edt|cst|cdt|pst|pdt|et|pt|ct|cet|cest|ist|de|del|le|il|den|of|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|satur|sat|sun)(?:day)?|hours?|minutes?|mins?|min|seconds?|days?|hrs?|th|st|nd|rd|t|z|h|segunda|terça|quarta|quinta|sexta|feira|sábado|domingo|lunes|martes|miércoles|jueves|viernes|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|read|reading|time|tempo|leitura|minutos?)$/;
const MONTH =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|jän|fév|avr|mai|juin|juil|août|déc|ene|abr|ago|dic|set|out|dez|mär|okt|fev|gen|mag|giu|lug|ott)\p{L}{0,7}$/u;

/** True for a line that holds a date or a time and nothing else. */
export function isDateLine(text: string): boolean {
  if (text.length > 100 || !/\d/.test(text)) return false;
  const words = text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  if (words.length > 20 || words.length < 2) return false;
  return words.every((word) => /^\d+$/.test(word) || WORD.test(word) || MONTH.test(word)) && /[\p{L}:/.-]/u.test(text);
}
