/** Of a file that is cut in its head: there readers stumble. */
const HEAD = 200;

/** Always the same for the same seed (mulberry32). */
export function randomBy(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let one = Math.imul(state ^ (state >>> 15), 1 | state);
    one = (one + Math.imul(one ^ (one >>> 7), 61 | one)) ^ one;
    return Math.floor((((one ^ (one >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** A file cut in its head, cut anywhere, or with bits flipped. */
export function spoilt(file: Uint8Array, seed: number): Uint8Array {
  const random = randomBy(seed);
  const way = random(4);
  if (way < 2) return file.subarray(0, 1 + random(Math.min(HEAD, file.length)));
  if (way === 2) return file.subarray(0, 1 + random(file.length));
  const flipped = Buffer.from(file);
  for (let times = 1 + random(8); times > 0; times--) flipped[random(flipped.length)]! ^= 1 << random(8);
  return flipped;
}
