import { kept, type Tx } from '#lib/writes';
import { ofWork, type Standing, standing } from '../workstream/workstream.policy.js';
import { WorkstreamFileRecord } from './workstream-file.entity.js';
import { WorkstreamFileRemovedError } from './workstream-file.errors.js';
import { WorkstreamFile } from './workstream-file.type.js';

export const files = kept(WorkstreamFile, WorkstreamFileRecord);

/** A file that is there, held; whoever does not see the work is not told that there is one. */
export async function fileOfWork<S extends Standing = Standing>(
  tx: Tx,
  id: string,
  path: string,
  may: (tx: Tx, id: string) => Promise<S> = standing as never,
): Promise<S & { row: WorkstreamFileRecord }> {
  const row = await files.locked(tx, id, path);
  const found = await ofWork(tx, row.workstreamId, may, path);
  if (row.removedAt) throw new WorkstreamFileRemovedError(row.removedAt, path);
  return { ...found, row };
}
