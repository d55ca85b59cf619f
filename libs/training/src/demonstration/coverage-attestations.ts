import { hash } from 'node:crypto';
import { type PoolClient } from 'pg';
import { demonstrationId } from '#lib/network';
import { factsOfTeam, namesOfTeam } from '../coverage-attestation/coverage-attestation.facts.js';
import { issueCoverageAttestation } from '../coverage-attestation/coverage-attestation.issue.js';
import { codeFrom } from '../verification/verification-code.js';
import { issuingWith } from './issuing.js';

/** Few: each is printed as any other. */
const TEAMS = 3;

/** The first teams that are complete on the day have it attested, every other one with names. */
export async function makeCoverageAttestations(client: PoolClient, base: string, day: string): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    `select t.id from training.teams_on($1) t where t.demonstration and t.headcount > 0 and t.trained = t.headcount
     order by t.name limit $2`,
    [day, TEAMS],
  );
  for (const [place, { id: organizationId }] of rows.entries()) {
    const id = demonstrationId('attestation', organizationId);
    const tx = issuingWith(client, id, day);
    const facts = (await factsOfTeam(tx, organizationId, day))!;
    const named = place % 2 === 0 ? await namesOfTeam(tx, organizationId, day) : [];
    const names = named.length === facts.headcount ? named : null;
    const code = codeFrom(hash('sha256', id, 'buffer'));
    await issueCoverageAttestation(tx, { day, facts, names, base, code });
  }
}
