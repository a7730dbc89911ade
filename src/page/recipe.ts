import { type Color, contrast, css, LINE_CONTRAST, luminance, mix, TEXT_CONTRAST } from './color';
import { type Ground, papersOf } from './ground';
import type { MarkKind, PaintOptions } from './mark';

const rgb = (hex: number): Color => ({ r: hex >> 16, g: (hex >> 8) & 255, b: hex & 255, a: 1 });

/** The palette is that of Okabe and Ito, told apart by people with any common form of colour vision. */
const AMBER = rgb(0xe69f00);
const BLUE = rgb(0x0072b2);
const VERMILION = rgb(0xd55e00);
const GREEN = rgb(0x009e73);
const PURPLE = rgb(0xcc79a7);
/** Amber drawn far from light text, and far from dark text. */
const FAR_DARK = rgb(0x2e2000);
const FAR_LIGHT = rgb(0xfff1cf);

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

/** The hue mixed with the ink, with as much hue as the wanted contrast allows. */
export function lineColor(ground: Ground, hue: Color | null, share: number): Color {
  const { ink, paper } = ground;
  const papers = papersOf(ground);
  const holds = (line: Color) => papers.every((one) => contrast(line, one) >= LINE_CONTRAST);
  if (!hue) {
    for (let part = 0.62; part < 1; part += 0.1) {
      const thin = mix(ink, paper, part);
      if (holds(thin)) return thin;
    }
    return ink;
  }
  for (let part = share; part > 0; part -= 0.05) {
    const line = mix(hue, ink, part);
    if (holds(line)) return line;
  }
  return ink;
}

/** The largest share up to `wanted` at which text on the tint keeps its contrast (or loses none that it had). */
export function tintShare(ground: Ground, hue: Color, wanted: number): number {
  const { ink } = ground;
  const papers = papersOf(ground);
  const holds = (share: number) =>
    papers.every((paper) => contrast(ink, mix(hue, paper, share)) >= Math.min(TEXT_CONTRAST, contrast(ink, paper)));
  for (let share = wanted; share > 0.02; share -= 0.02) if (holds(share)) return share;
  return 0;
}

/** The tint behind words: the hue, and where text on it could be read less well, the hue drawn away from the ink. */
export function tint(ground: Ground, hue: Color, wanted: number): { color: Color; share: number } {
  const share = tintShare(ground, hue, wanted);
  if (share >= wanted / 2) return { color: hue, share };
  const far = luminance(ground.ink) > 0.4 ? FAR_DARK : FAR_LIGHT;
  return { color: far, share: tintShare(ground, far, Math.min(0.6, wanted * 3)) };
}

/** CSS declarations of a kind's mark on a ground; colours are literals (see ARCHITECTURE.md on `currentColor`). */
export function declarations(kind: MarkKind, ground: Ground, intensity: PaintOptions['intensity']): string {
  const wanted = TINTS[kind];
  if (wanted) {
    const { color, share } = tint(ground, AMBER, wanted * STRENGTH[intensity]);
    const line = intensity === 'strong' && kind === 'quote' ? strongLine(ground) : '';
    return `background-color:${css(color, share)};${line}`;
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
  return lines.every((line) => papersOf(other).every((paper) => contrast(line, paper) >= LINE_CONTRAST));
}
