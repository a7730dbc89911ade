/** First names of many languages; a listed name that the press uses in a similar way is kept. */
const SEED =
  'john robert david michael james mary susan sarah jennifer laura anna maria carlos jose juan pedro luis pierre jean marie giovanni paolo ahmed mohammed ali hassan omar fatima aisha rajesh sanjay amit priya sunita ravi kofi kwame abdul ibrahim yusuf mustafa mehmet dmitry sergei vladimir olga natalia ivan andrei hiroshi yuki kenji lars anders ingrid hans klaus stefan peter thomas emma olivia lucy';
/** Listed as names, and written in capitals for other reasons far more often. */
const NOT_NAMES = new Set(
  'general prime bishop aide prince judge king captain sir lord queen princess duke emperor sultan pope deputy marshal senator colonel sheikh ayatollah man time second late young star champion justice winner saint van von abu bin del chancellor father mother brother sister wife son daughter uncle aunt lady london paris'.split(
    ' ',
  ),
);
const RANK = 60_000;
/** Up to this rank a listed name must be this near to the seed names (cosine): frequent words have other senses. */
const NEAR = [
  [3000, 0.55],
  [8000, 0.42],
  [20_000, 0.3],
  [RANK, 0.12],
];

const unit = (row) => {
  const v = Float64Array.from(row.slice(0, 100));
  const norm = Math.hypot(...v) || 1;
  return v.map((x) => x / norm);
};
const dot = (a, b) => a.reduce((sum, x, i) => sum + x * b[i], 0);

/** Splits listed names by gender; names that lists disagree on go to `other`. Frequent words must be nearer to the seed names. */
export function firstNames(lists, { words, vectors }) {
  const seeds = SEED.split(' ')
    .filter((name) => vectors[name])
    .map((name) => unit(vectors[name]));
  const centre = unit(seeds[0].map((_, i) => seeds.reduce((sum, v) => sum + v[i], 0)));
  const genders = new Map();
  for (const list of lists)
    for (const [name, gender] of list) {
      // Each list that says male or female has a vote; the English one calls names with few exceptions unisex.
      const vote = gender === 'male' ? 1 : gender === 'female' ? -1 : 0;
      genders.set(name, (genders.get(name) ?? 0) + vote);
    }
  const names = words.slice(0, RANK).filter((word, rank) => {
    if (!genders.has(word) || word.length < 3 || NOT_NAMES.has(word)) return false;
    return dot(centre, unit(vectors[word])) >= NEAR.find(([to]) => rank < to)[1];
  });
  const of = (test) => names.filter((name) => test(genders.get(name))).join(' ');
  return { male: of((g) => g > 0), female: of((g) => g < 0), other: of((g) => g === 0) };
}
