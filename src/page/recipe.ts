import { type Color, contrast, css, mix } from './color';
import type { Ground } from './ground';
import type { MarkKind, PaintOptions } from './mark';

const rgb = (hex: number): Color => ({ r: hex >> 16, g: (hex >> 8) & 255, b: hex & 255, a: 1 });

/** The palette is that of Okabe and Ito, told apart by people with any common form of colour vision. */
const AMBER = rgb(0xe69f00);
const BLUE = rgb(0x0072b2);
const VERMILION = rgb(0xd55e00);
const GREEN = rgb(0x009e73);
const PURPLE = rgb(0xcc79a7);

interface Line {
  form: 'solid' | 'double' | 'dotted' | 'dashed';
  /** CSS pixels. */
  width: number;
  /** Null: the page's own ink, thinned. */
  hue: Color | null;
}

/** One form for each kind, so that colour is never the only difference; a wavy line would read as a spelling error. */
export const LINES: Partial<Record<MarkKind, Line>> = {
  figure: { form: 'solid', width: 2, hue: BLUE },
  date: { form: 'double', width: 1, hue: VERMILION },
  person: { form: 'dotted', width: 2, hue: GREEN },
  organization: { form: 'dashed', width: 2, hue: PURPLE },
  place: { form: 'dashed', width: 1, hue: null },
  group: { form: 'dotted', width: 1, hue: PURPLE },
  event: { form: 'dotted', width: 1, hue: VERMILION },
};

/** Share of the hue in a tint behind words. */
const TINTS: Partial<Record<MarkKind, number>> = { quote: 0.16, indirect: 0.08 };
const STRENGTH = { soft: 0.6, normal: 1, strong: 1.5 } as const;
const HUE_IN_LINE = { soft: 0.5, normal: 0.65, strong: 0.75 } as const;

/** WCAG 2.2: 1.4.11 for lines, 1.4.3 for text. */
const LINE_CONTRAST = 3;
const TEXT_CONTRAST = 4.5;

/** The hue mixed with the ink, with as much hue as the wanted contrast allows. */
export function lineColor({ ink, paper }: Ground, hue: Color | null, share: number): Color {
  if (!hue) {
    for (let part = 0.62; part < 1; part += 0.1) {
      const thin = mix(ink, paper, part);
      if (contrast(thin, paper) >= LINE_CONTRAST) return thin;
    }
    return ink;
  }
  for (let part = share; part > 0; part -= 0.1) {
    const line = mix(hue, ink, part);
    if (contrast(line, paper) >= LINE_CONTRAST) return line;
  }
  return ink;
}

/** The largest share up to `wanted` at which text on the tint keeps its contrast (or loses none that it had). */
export function tintShare({ ink, paper }: Ground, hue: Color, wanted: number): number {
  const needed = Math.min(TEXT_CONTRAST, contrast(ink, paper));
  for (let share = wanted; share > 0.02; share -= 0.02) {
    if (contrast(ink, mix(hue, paper, share)) >= needed) return share;
  }
  return 0;
}

/** CSS declarations of a kind's mark on a ground; colours are literals (see ARCHITECTURE.md on `currentColor`). */
export function declarations(kind: MarkKind, ground: Ground, intensity: PaintOptions['intensity']): string {
  const tint = TINTS[kind];
  if (tint) {
    const share = tintShare(ground, AMBER, tint * STRENGTH[intensity]);
    const line = intensity === 'strong' && kind === 'quote' ? strongLine(ground) : '';
    return `background-color:${css(AMBER, share)};${line}`;
  }
  const { form, width, hue } = LINES[kind]!;
  const color = css(lineColor(ground, hue, HUE_IN_LINE[intensity]));
  return `text-decoration:underline ${form} ${width}px ${color};text-underline-offset:3px;`;
}

/** The line that strong marks add under quotes. */
export function strongLine(ground: Ground): string {
  return `text-decoration:underline solid 1px ${css(lineColor(ground, AMBER, 0.55))};text-underline-offset:3px;`;
}

/** The wash over the mark whose card is open. */
export function openWash(ground: Ground): string {
  return `background-color:${css(ground.ink, tintShare(ground, ground.ink, 0.14))};`;
}

/** Whether marks made for one ground keep their contrast on another, so that both can share a name. */
export function suits(made: Ground, other: Ground): boolean {
  const lines = Object.values(LINES).map(({ hue }) => lineColor(made, hue, HUE_IN_LINE.normal));
  return lines.every((line) => contrast(line, other.paper) >= LINE_CONTRAST);
}
