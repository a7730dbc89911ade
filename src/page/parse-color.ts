import { type Color, encode } from './color';

type Triple = [number, number, number];

/** Linear light from Oklab; the matrices are those of CSS Color 4, section "Sample code". */
function fromOklab([l, a, b]: Triple): Triple {
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ];
}

/** Linear light from CIE Lab (D50), by way of XYZ; same source. */
function fromLab([l, a, b]: Triple): Triple {
  const fy = (l + 16) / 116;
  const part = (f: number) => (f ** 3 > 216 / 24389 ? f ** 3 : (116 * f - 16) / (24389 / 27));
  const x = 0.9642956764 * part(fy + a / 500);
  const y = l > 8 ? fy ** 3 : l / (24389 / 27);
  const z = 0.8251046025 * part(fy - b / 200);
  return [
    3.1341358529 * x - 1.6173863321 * y - 0.4906619461 * z,
    -0.9787954766 * x + 1.9162543774 * y + 0.0334427337 * z,
    0.0719553798 * x - 0.2289768264 * y + 1.4053860604 * z,
  ];
}

const polar = ([l, c, h]: Triple): Triple => [l, c * Math.cos((h * Math.PI) / 180), c * Math.sin((h * Math.PI) / 180)];
const encoded = (linear: Triple): Triple => linear.map(encode) as Triple;

/** Spaces that computed styles are written in, each to sRGB 0 to 255. Wide-gamut spaces are read as sRGB: close enough. */
const SPACES: Record<string, (values: Triple) => Triple> = {
  rgb: (values) => values,
  rgba: (values) => values,
  oklab: (values) => encoded(fromOklab(values)),
  oklch: (values) => encoded(fromOklab(polar(values))),
  lab: (values) => encoded(fromLab(values)),
  lch: (values) => encoded(fromLab(polar(values))),
  color: (values) => values.map((value) => Math.min(255, Math.max(0, value * 255))) as Triple,
};

const NUMBER = /-?[\d.]+(?:e-?\d+)?%?/g;

function value(text: string): number {
  return text.endsWith('%') ? Number.parseFloat(text) / 100 : Number.parseFloat(text);
}

/** A colour from its computed style ("rgb(…)", "oklch(…)", "color(srgb …)"); null for what it does not know. */
export function parseColor(text: string): Color | null {
  const open = text.indexOf('(');
  const convert = SPACES[text.slice(0, Math.max(0, open)).trim()];
  if (!convert) return null;
  const inside = text
    .slice(open + 1)
    .replace(/^\s*(?:srgb|display-p3)[a-z-]*/, '')
    .replace(/\bnone\b/g, '0');
  const [x, y, z, alpha = 1] = (inside.match(NUMBER) ?? []).map(value);
  if (x === undefined || y === undefined || z === undefined) return null;
  const [r, g, b] = convert([x, y, z]);
  return { r, g, b, a: alpha };
}
