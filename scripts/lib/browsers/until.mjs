const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** Asks again until the answer is truthy and returns it; throws after `limit` ms, naming what was awaited. */
export async function until(ask, what, limit = 10_000) {
  const end = Date.now() + limit;
  let last = null;
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = null;
    } catch (error) {
      last = error;
    }
    await pause(40);
  }
  throw new Error(`Waited ${limit} ms for: ${what.slice(0, 300)}${last ? ` (${last.message})` : ''}`);
}
