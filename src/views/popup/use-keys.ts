import { useEffect } from 'preact/hooks';
import { LEGEND, type LegendKind } from '../parts/kinds';
import type { Section } from './model';

interface Deeds {
  filter: () => void;
  toggle: (kind: LegendKind) => void;
  go: (section: Section) => void;
  sections: Section[];
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLInputElement && !['checkbox', 'radio'].includes(target.type);

/** Moves the focus to the next or previous line that leads into the page; false when none has the focus. */
function walkLines(by: 1 | -1): boolean {
  const lines = [...document.querySelectorAll<HTMLElement>('.jump:not(:disabled)')];
  const at = lines.indexOf(document.activeElement as HTMLElement);
  if (at === -1) return false;
  lines[at + by]?.focus();
  return true;
}

function act(event: KeyboardEvent, deeds: Deeds): boolean {
  const { key } = event;
  if (key === 'ArrowDown' || key === 'ArrowUp') return walkLines(key === 'ArrowDown' ? 1 : -1);
  const kind = LEGEND.find((row) => row.key === key.toLowerCase())?.kind;
  const section = /^[1-9]$/.test(key) ? deeds.sections[Number(key) - 1] : undefined;
  if (key === '/') deeds.filter();
  else if (kind) deeds.toggle(kind);
  else if (section) deeds.go(section);
  else return false;
  return true;
}

/** Single letters inside the popup: / filters, Q F D P O L switch marks, 1 to 6 go to sections, arrows walk the lines. */
export function useKeys(deeds: Deeds): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (act(event, deeds)) event.preventDefault();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  });
}
