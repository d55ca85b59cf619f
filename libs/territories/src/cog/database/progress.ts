/** Told again and again during a long step; `done` of `total` in whatever the step counts. */
export interface Progress {
  step: string;
  done: number;
  total: number;
}
export type OnProgress = (progress: Progress) => void;

/** Passes rows on and counts them aloud. */
export function* counted(
  rows: Iterable<string>,
  step: string,
  total: number,
  onProgress: OnProgress,
): Generator<string> {
  let done = 0;
  for (const row of rows) {
    yield row;
    if (++done % 10_000 === 0) onProgress({ step, done: Math.min(done, total), total });
  }
  onProgress({ step, done: total, total });
}
