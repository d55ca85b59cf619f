const LOOK_MS = 30_000;
/** Of the time between two looks that the process may have been at work. */
const IDLE = 0.02;
/** What is worth a pause of a tenth of a second for whoever comes just then. */
const WORTH_BYTES = 32 * 2 ** 20;

export interface Process {
  residentBytes: () => number;
  /** Of the time since it was asked before. */
  shareAtWork: () => number;
  collect: () => void;
}

/**
 * Gives back to the machine what a busy time took, once it is over. V8 collects garbage while something is made, and holds the pages
 * that it has emptied: a process without work would keep for good what its start, or a flood, took at most.
 */
export function giveBackWhenIdle({ residentBytes, shareAtWork, collect }: Process = thisProcess()): void {
  let kept = 0;
  setInterval(() => {
    if (shareAtWork() > IDLE || residentBytes() < kept + WORTH_BYTES) return;
    collect();
    kept = residentBytes();
  }, LOOK_MS).unref();
}

function thisProcess(): Process {
  let before = performance.eventLoopUtilization();
  return {
    residentBytes: () => process.memoryUsage.rss(),
    shareAtWork: () => {
      const last = before;
      before = performance.eventLoopUtilization();
      return performance.eventLoopUtilization(before, last).utilization;
    },
    // There where tools/server-flags.mjs says how Node is run.
    collect: () => globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' }),
  };
}
