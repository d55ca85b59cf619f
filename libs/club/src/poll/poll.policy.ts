import { NotFoundError, type Tx } from '#lib/writes';
import { maySteer, type Standing, standing } from '../workstream/workstream.policy.js';

/** As `seesWorkOf`: whoever does not see the polls of a workstream is not told that there is one, though it be public. */
export async function seesPoll(tx: Tx, workstreamId: string, path: string): Promise<Standing> {
  const found = await standing(tx, workstreamId, path);
  if (!found.joins && !found.works) throw new NotFoundError(path);
  return found;
}

/** Opens, corrects and closes its polls. */
export async function maySteerPoll(tx: Tx, workstreamId: string): Promise<Standing> {
  await seesPoll(tx, workstreamId, 'id');
  return maySteer(tx, workstreamId);
}
