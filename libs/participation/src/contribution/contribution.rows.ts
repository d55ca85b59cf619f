import { apart } from '#lib/network';
import { kept, type Tx } from '#lib/writes';
import { ContributionRecord } from './contribution.entity.js';
import { Contribution } from './contribution.type.js';

export const contributions = kept(Contribution, ContributionRecord, { refusals: apart(), isNameless: true });

/** What it said before it is changed. */
export const keepVersion = (tx: Tx, { id, title, body }: ContributionRecord): Promise<unknown> =>
  tx.query(
    `insert into participation.contribution_version (contribution_id, number, title, body)
     select $1, coalesce(max(v.number), 0) + 1, $2, $3 from participation.contribution_version v where v.contribution_id = $1`,
    [id, title, body],
  );
