import { AUDIENCES, type AudienceName } from '#lib/access';
import { type ActorReader } from '#lib/identity';

/** As they are at this moment: whoever has lost their roles has nothing more to hear of. */
export async function hears(actors: ActorReader, account: string, audience: AudienceName | null): Promise<boolean> {
  const actor = await actors.ofAccount(account, null);
  return actor !== undefined && AUDIENCES.STAFF(actor) && (audience === null || AUDIENCES[audience](actor));
}
