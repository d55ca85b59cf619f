import { type Progress } from '#lib/territories';
import { say } from './open.js';

/** Says each step as it goes, one line for every tenth of it. */
export function sayProgress(): (progress: Progress) => void {
  let last = '';
  return ({ step, done, total }) => {
    const tenth = total > 0 ? Math.floor((done / total) * 10) : 10;
    const line = `${step} ${tenth * 10} %`;
    if (line !== last) say(line);
    last = line;
  };
}
