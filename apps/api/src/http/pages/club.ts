import { described } from './records.js';
import { type RecordHead } from './pages.js';

export const workstreamHead: RecordHead = async (read, { parts: { id }, asOf }) => {
  type Workstream = { title: string; aim: string; isDemonstration: boolean };
  const answer = await read<{ workstream: Workstream | null }>('WorkstreamHead', { id, asOf });
  if (!answer?.workstream) return answer && null;
  const { title, aim, isDemonstration } = answer.workstream;
  return { title, ...described(isDemonstration, aim) };
};
