/** Small repeatable random numbers (mulberry32). */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Spherical k-means: rows are scaled to length 1, centres are the scaled means of their rows. Centres are numbered
 * along a chain of nearest neighbours, so that numbers that share their high bits mean similar words.
 * @returns the cluster of each row
 */
export function kMeans(rows, k, rounds) {
  const d = rows[0].length;
  const x = Float32Array.from(
    rows.flatMap((row) => {
      const norm = Math.hypot(...row) || 1;
      return row.map((v) => v / norm);
    }),
  );
  const n = rows.length;
  const next = random(1);
  const centres = new Float32Array(k * d);
  for (let c = 0; c < k; c++) {
    const pick = Math.floor(next() * n);
    centres.set(x.subarray(pick * d, pick * d + d), c * d);
  }
  const of = new Int32Array(n);
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < n; i++) of[i] = nearest(x, i * d, centres, k, d);
    recentre(x, of, centres, k, d, next);
    console.error(`round ${round + 1} of ${rounds}`);
  }
  const order = chain(centres, k, d);
  return Array.from(of, (c) => order[c]);
}

function nearest(x, at, centres, k, d) {
  let best = -2;
  let found = 0;
  for (let c = 0; c < k; c++) {
    let dot = 0;
    for (let j = 0, o = c * d; j < d; j++) dot += x[at + j] * centres[o + j];
    if (dot > best) {
      best = dot;
      found = c;
    }
  }
  return found;
}

function recentre(x, of, centres, k, d, next) {
  centres.fill(0);
  const size = new Int32Array(k);
  for (let i = 0; i < of.length; i++) {
    size[of[i]]++;
    for (let j = 0, o = of[i] * d; j < d; j++) centres[o + j] += x[i * d + j];
  }
  for (let c = 0; c < k; c++) {
    const o = c * d;
    if (size[c] === 0) {
      const pick = Math.floor(next() * of.length);
      centres.set(x.subarray(pick * d, pick * d + d), o);
    }
    let norm = 0;
    for (let j = 0; j < d; j++) norm += centres[o + j] ** 2;
    norm = Math.sqrt(norm) || 1;
    for (let j = 0; j < d; j++) centres[o + j] /= norm;
  }
}

/**
 * Numbers for the centres by recursive halving: each set is split in two equal halves along the line between two far
 * centres, so that the first 5, 6 or 7 bits of a number are coarser clusters.
 */
function chain(centres, k, d) {
  const dot = (a, b) => {
    let sum = 0;
    for (let j = 0; j < d; j++) sum += centres[a * d + j] * centres[b * d + j];
    return sum;
  };
  const order = new Int32Array(k);
  const halve = (members, base) => {
    if (members.length === 1) {
      order[members[0]] = base;
      return;
    }
    const far = (a) => members.reduce((best, c) => (dot(a, c) < dot(a, best) ? c : best), members[0]);
    const one = far(members[0]);
    const two = far(one);
    const side = [...members].sort((a, b) => dot(b, one) - dot(b, two) - (dot(a, one) - dot(a, two)) || a - b);
    const half = members.length / 2;
    halve(side.slice(0, half), base);
    halve(side.slice(half), base + half);
  };
  halve(
    Array.from({ length: k }, (_, i) => i),
    0,
  );
  return order;
}
