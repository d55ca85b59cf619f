import { type Chronicle } from '../chronicle.js';
import { type Day, type TerritoryEvent } from '../model.js';
import { type Vintage } from './vintage.js';

/** One comparison: what is known so far against the files of a later year. */
export interface Step {
  chronicle: Chronicle;
  vintage: Vintage;
  /** 1 January of the year compared. */
  day: Day;
  /** True for the first yearly file: it completes the history instead of being compared with an earlier file. */
  first: boolean;
  /** How an event learnt by the comparison is dated: some day between the two files. */
  dating: Pick<TerritoryEvent, 'on' | 'notBefore' | 'precision' | 'source'>;
  /** Told what the source contradicts or leaves open. */
  report: (remark: string) => void;
}
