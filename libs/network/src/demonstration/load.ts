import { type PoolClient } from 'pg';
import { makeAgreement } from './agreement.js';
import { makeCommittee } from './committee.js';
import { makeDues } from './dues.js';
import { makeIssuer } from './issuer.js';
import { makeMeetings } from './meetings.js';
import { makeOrganizations } from './organizations.js';
import { makeOthers } from './others.js';
import { makePeople } from './people.js';

/**
 * Makes a network to look around in, the same on every installation; every row of it says that it is demonstration.
 * Answers whether it was made now: what is there already stays as people left it.
 */
export async function loadDemonstration(client: PoolClient): Promise<boolean> {
  const { rowCount } = await client.query('select 1 from network.organization where demonstration limit 1');
  if (rowCount) return false;
  await client.query('begin');
  try {
    const organizations = await makeOrganizations(client);
    const positions = await makePeople(client, organizations);
    await makeAgreement(client, organizations);
    const seats = await makeCommittee(client, organizations, positions);
    await makeMeetings(client, seats);
    // What was written above decides what is owed: the planner should know how much of it there is.
    await client.query('analyze network.person, network.position, network.signature, network.organization_territory');
    await makeDues(client, await makeIssuer(client));
    await makeOthers(client, organizations);
    await client.query('commit');
    return true;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}
