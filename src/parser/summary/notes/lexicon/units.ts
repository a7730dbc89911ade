/** What is measured, and how many of the SI (or other base) unit one unit is. Several factors where a name has several meanings. */
export interface Unit {
  of: string;
  factors: number[];
}

const ROWS: [string, string, number[]][] = [
  ['length', 'm metre metres meter meters', [1]],
  ['length', 'km kms kilometre kilometres kilometer kilometers', [1000]],
  ['length', 'cm centimetre centimetres centimeter centimeters', [0.01]],
  ['length', 'mm millimetre millimetres millimeter millimeters', [0.001]],
  ['length', 'ft foot feet', [0.3048]],
  ['length', 'inch inches in', [0.0254]],
  ['length', 'yard yards yd yds', [0.9144]],
  ['length', 'mile miles', [1609.344, 1852]],
  ['mass', 'kg kilo kilos kilogram kilograms kilogramme kilogrammes', [1]],
  ['mass', 'g gram grams gramme grammes', [0.001]],
  ['mass', 'tonne tonnes', [1000]],
  ['mass', 'ton tons', [907.185, 1000, 1016.05]],
  ['mass', 'lb lbs pound pounds', [0.453592]],
  ['mass', 'oz ounce ounces', [0.0283495]],
  ['speed', 'kph kmh km/h kmph', [1]],
  ['speed', 'mph', [1.609344]],
  ['speed', 'knots knot', [1.852]],
  ['area', 'hectare hectares ha', [1]],
  ['area', 'acre acres', [0.404686]],
  ['area', 'sq-km square-kilometres square-kilometers km² km2', [100]],
  ['area', 'sq-mi square-miles sq-miles', [258.999]],
  ['area', 'square-metres square-meters sq-m m² m2', [0.0001]],
  ['area', 'square-feet sq-ft', [0.0000092903]],
  ['volume', 'litre litres liter liters', [1]],
  ['volume', 'gallon gallons', [3.78541, 4.54609]],
];

export const UNITS = new Map<string, Unit>();
for (const [of, words, factors] of ROWS) for (const word of words.split(' ')) UNITS.set(word, { of, factors });
