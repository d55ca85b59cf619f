import { type ProgressOfBackup } from '#lib/backup';
import { type Progress } from '#lib/territories';
import { say } from '../say.js';

/** Nobody watches a job of the night, or a file: there only what came of it is said. */
let isWatched = process.stdout.isTTY;

/** Also for whoever reads the lines as they come, as `npm start` does: `--progress`. */
export function watchProgress(isAsked: boolean): void {
  isWatched = isAsked || process.stdout.isTTY;
}

export const sayMeanwhile = (line: string): void => {
  if (isWatched) say(line);
};

/** Says each step as it goes, one line for every tenth of it. */
export function sayProgress(): (progress: Progress) => void {
  let last = '';
  return ({ step, done, total }) => {
    const tenth = total > 0 ? Math.floor((done / total) * 10) : 10;
    const line = `${step} ${tenth * 10} %`;
    if (line !== last) sayMeanwhile(line);
    last = line;
  };
}

/** Likewise of a backup. */
export function sayEveryTenth(): (progress: ProgressOfBackup) => void {
  let last = '';
  return ({ step, percent, tables, ofTables, rows }) => {
    const tenth = `${step} ${Math.floor(percent / 10) * 10} %`;
    if (tenth !== last) sayMeanwhile(`${tenth} (${tables} of ${ofTables} tables, ${rows} rows)`);
    last = tenth;
  };
}
