import { noun } from '#lib/nouns';
import {
  savedQueryChartReads,
  savedQueryColumnReads,
  savedQueryParameterReads,
  savedQueryReads,
  savedQueryTableReads,
  savedQueryVersionReads,
} from './saved-query.reads.js';

export const savedQuery = noun({
  reads: [
    savedQueryReads,
    savedQueryVersionReads,
    savedQueryParameterReads,
    savedQueryColumnReads,
    savedQueryTableReads,
    savedQueryChartReads,
  ],
});
