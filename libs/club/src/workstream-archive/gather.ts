import { type DocumentNode } from 'graphql';
import { type LeftOut } from './left-out.js';
import { type ListName, LISTS, WORKSTREAM } from './workstream-archive.documents.js';

/** Of one list. */
const MOST_ROWS = 2000;
const MOST_PARTS = 50;
/** Of all answers together, which are held at once. */
const MOST_CHARACTERS = 16 * 1024 * 1024;

// Answers of the one schema, as whoever asks may have them.
// oxlint-disable-next-line typescript/no-explicit-any
export type Told = any;
export type Ask = (document: DocumentNode, variables: Record<string, unknown>) => Promise<Told>;

/** A workstream, with all of its lists. */
export interface Gathered {
  workstream: Told;
  lists: Record<ListName, Told[]>;
}

/** A workstream and its parts, with what is left out of them. */
export async function gather(
  asked: Ask,
  id: string,
  seesWork: (id: string) => Promise<boolean>,
  most = MOST_CHARACTERS,
) {
  const room = { left: most };
  const ask: Ask = async (document, variables) => {
    const answer = await asked(document, variables);
    room.left -= JSON.stringify(answer).length;
    return answer;
  };
  const leftOut: LeftOut[] = [{ reason: 'NOT_YOURS' }, { reason: 'PEOPLE' }, { reason: 'LAST_MOMENTS' }];
  const whole = await gatherOne(ask, id, leftOut, room);
  const parts: Gathered[] = [];
  // A part has none of its own.
  for (const [i, part] of whole.lists.parts.entries()) {
    if (i === MOST_PARTS || room.left <= 0) {
      leftOut.push({ reason: 'LIST_CUT', workstream: id, what: 'parts' });
      break;
    }
    const gathered = await gatherOne(ask, part.id, leftOut, room);
    if (!gathered.workstream) continue;
    if (!(await seesWork(part.id))) leftOut.push({ reason: 'WORK', workstream: part.id, what: part.title });
    parts.push(gathered);
  }
  const all = [whole, ...parts];
  if (all.some(({ lists }) => lists.posts.length > 0)) leftOut.push({ reason: 'POST_VERSIONS' });
  if (all.some(({ lists }) => lists.deliverables.length > 0)) leftOut.push({ reason: 'PUBLISHED' });
  return { all, leftOut };
}

/** What there is room for. */
interface Room {
  left: number;
}

async function gatherOne(ask: Ask, id: string, leftOut: LeftOut[], room: Room): Promise<Gathered> {
  const { workstream } = await ask(WORKSTREAM, { id });
  const lists = {} as Record<ListName, Told[]>;
  for (const name of Object.keys(LISTS) as ListName[]) {
    const { rows, isCut } = workstream ? await toItsEnd(ask, name, id, room) : { rows: [], isCut: false };
    lists[name] = rows;
    if (isCut) leftOut.push({ reason: 'LIST_CUT', workstream: id, what: name });
    for (const { at, row } of rows.flatMap(cutWithin))
      leftOut.push({ reason: 'LIST_CUT', workstream: id, what: `${name}.${at}`, id: row });
  }
  lists.polls.forEach((poll) => seal(poll, id, leftOut));
  for (const file of lists.files)
    if (file.removedAt) leftOut.push({ reason: 'FILE_REMOVED', workstream: id, what: file.title, id: file.id });
  return { workstream, lists };
}

async function toItsEnd(ask: Ask, name: ListName, id: string, room: Room): Promise<{ rows: Told[]; isCut: boolean }> {
  const { document, path } = LISTS[name];
  const rows: Told[] = [];
  for (let after: string | null = null; ;) {
    if (room.left <= 0) return { rows, isCut: true };
    const answer: Told = path.reduce((told: Told, part) => told?.[part], await ask(document, { id, after }));
    if (!answer) return { rows, isCut: false };
    rows.push(...answer.nodes.filter(Boolean));
    if (!answer.pageInfo.hasNextPage) return { rows, isCut: false };
    if (rows.length >= MOST_ROWS) return { rows, isCut: true };
    after = answer.pageInfo.endCursor;
  }
}

/** Lists within a row that are longer than what was read of them. */
function cutWithin(row: Told): { at: string; row: string }[] {
  const found: { at: string; row: string }[] = [];
  for (const [name, value] of Object.entries<Told>(row)) {
    if (!Array.isArray(value?.nodes)) continue;
    if (value.pageInfo?.hasNextPage) found.push({ at: name, row: row.id });
    found.push(
      ...value.nodes.flatMap(cutWithin).map((one: { at: string }) => ({ at: `${name}.${one.at}`, row: row.id })),
    );
  }
  return found;
}

/** What is passed on says nothing of an open poll, not even what whoever asks has cast themselves. */
function seal(poll: Told, workstream: string, leftOut: LeftOut[]): void {
  if (poll.state === 'CLOSED') return;
  Object.assign(poll, { result: null, export: null });
  for (const voice of poll.roll?.nodes ?? []) Object.assign(voice, { votedOn: null, choice: null });
  leftOut.push({ reason: 'SEALED', workstream, what: poll.title, id: poll.id });
}
