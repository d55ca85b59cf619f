import { expectVersion, NotFoundError, type Tx } from '#lib/writes';
import { type GoverningBodyRecord } from '../governing-body/governing-body.entity.js';
import { bodyToGovern } from '../governing-body/governing-body.load.js';
import { MeetingStateError } from '../meeting/meeting.errors.js';

export interface DecisionToChange {
  id: string;
  governing_body_id: string;
  meeting_id: string | null;
  agenda_item_id: string | null;
  decided_on: string;
  year: number;
  title: string;
  text: string;
  proposed_by: string | null;
  outcome: string;
  secret: boolean;
  votes_for: number | null;
  votes_against: number | null;
  votes_abstained: number | null;
  version: number;
  body: GoverningBodyRecord;
}

/** The decision that a use case changes, locked with its body; throws for whoever may not, and once its minutes are approved. */
export async function decisionToChange(
  tx: Tx,
  id: string,
  path: string,
  expectedVersion?: number | null,
): Promise<DecisionToChange> {
  const found = await tx.one<{ governing_body_id: string }>(
    'select governing_body_id from network.decision where id = $1',
    [id],
  );
  if (!found) throw new NotFoundError(path);
  const body = await bodyToGovern(tx, found.governing_body_id, path);
  const decision = (await tx.one<DecisionToChange>(
    `select id, governing_body_id, meeting_id, agenda_item_id, decided_on, year, title, text, proposed_by, outcome, secret,
       votes_for, votes_against, votes_abstained, version
     from network.decision where id = $1 for update`,
    [id],
  ))!;
  await expectVersion(tx, decision, expectedVersion);
  if (decision.meeting_id) {
    const meeting = await tx.one<{ status: string; minutes_approved_on: string | null }>(
      'select status, minutes_approved_on from network.meeting where id = $1',
      [decision.meeting_id],
    );
    if (meeting?.minutes_approved_on) throw new MeetingStateError(meeting.status, true);
  }
  return { ...decision, body };
}
