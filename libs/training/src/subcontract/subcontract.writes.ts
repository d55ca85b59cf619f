import { apart } from '#lib/network';
import { type Done, InvalidInputError, kept, NotFoundError, type Tx, Write, Writes } from '#lib/writes';
import { ofProvider, ownToChange, refuseBefore, refuseToCome } from '../provider/provider.check.js';
import { SubcontractRecord } from './subcontract.entity.js';
import {
  type SubcontractedSessionInput,
  SubcontractRecordInput,
  SubcontractRemoveInput,
  SubcontractUpdateInput,
} from './subcontract.inputs.js';
import { Subcontract } from './subcontract.type.js';

const subcontracts = kept(Subcontract, SubcontractRecord, { refusals: apart() });

/** Whom a provider has teach in its name is kept by its managers, and by coordinators. */
@Writes(Subcontract, { called: 'subcontract' })
export class SubcontractWrites {
  @Write('MANAGER', 'Records by whom one’s organization has trainings given in its name.')
  async subcontractRecord({ sessions, ...input }: SubcontractRecordInput, tx: Tx): Promise<Done> {
    const { organizationId } = input;
    const made = await ofProvider(tx, organizationId);
    const told = withoutSpaces(input);
    check(tx, told);
    const id = await subcontracts.insert(tx, { ...told, ...made });
    await writeSessions(tx, { id, organizationId }, sessions);
    return { id, organizationId, after: { ...told, sessions } };
  }

  @Write('MANAGER', 'Corrects a contract with a subcontractor, or tells that they were verified.')
  async subcontractUpdate({ sessions, ...input }: SubcontractUpdateInput, tx: Tx): Promise<Done> {
    const row = await ownToChange(tx, subcontracts, input);
    const told = withoutSpaces(input);
    check(tx, subcontracts.merged(tx, row, told));
    const { id, organizationId } = row;
    const before = await sessionsOf(tx, id);
    if (sessions !== undefined) await writeSessions(tx, row, sessions ?? []);
    const after = await sessionsOf(tx, id);
    const beside = JSON.stringify(after) === JSON.stringify(before) ? undefined : { sessions: { before, after } };
    return { id, organizationId, ...(await subcontracts.update(tx, row, told, beside)) };
  }

  @Write('MANAGER', 'Removes a contract that was recorded by mistake; the audit log keeps it.', [], null)
  async subcontractRemove(input: SubcontractRemoveInput, tx: Tx): Promise<Done> {
    const row = await ownToChange(tx, subcontracts, input);
    const { id, organizationId } = row;
    const sessions = await sessionsOf(tx, id);
    await tx.query('delete from training.subcontract where id = $1', [id]);
    return { id, organizationId, before: { ...row, sessions } };
  }
}

type Numbers = { siren?: string | null; declarationNumber?: string | null };

/** Numbers are kept without the spaces that people write between their digits. */
function withoutSpaces<T extends Numbers>(input: T): T {
  const { siren, declarationNumber } = input;
  return {
    ...input,
    ...(siren && { siren: siren.replace(/\s/g, '') }),
    ...(declarationNumber && { declarationNumber: declarationNumber.replace(/\s/g, '') }),
  };
}

type Told = Numbers & { validFrom: string; validUntil?: string | null; verifiedOn?: string | null };

function check(tx: Tx, { siren, declarationNumber, validFrom, validUntil, verifiedOn }: Told): void {
  if (siren && !/^\d{9}$/.test(siren)) throw new InvalidInputError(SIREN, 'siren');
  if (declarationNumber && !/^\d{11}$/.test(declarationNumber))
    throw new InvalidInputError(DIGITS, 'declarationNumber');
  refuseBefore(validFrom, validUntil, 'validUntil');
  refuseToCome(tx, verifiedOn, 'verifiedOn');
}

async function writeSessions(
  tx: Tx,
  { id, organizationId }: { id: string; organizationId: string },
  sessions: readonly SubcontractedSessionInput[],
): Promise<void> {
  const ids = sessions.map(({ trainingSessionId }) => trainingSessionId);
  const found = await tx.query<{ id: string }>(
    'select s.id from training.training_session s where s.id = any($1) and s.organization_id = $2',
    [ids, organizationId],
  );
  const missing = ids.findIndex((one) => !found.some((session) => session.id === one));
  if (missing >= 0) throw new NotFoundError(['sessions', String(missing), 'trainingSessionId']);
  await tx.query('delete from training.subcontract_session where subcontract_id = $1', [id]);
  await tx.query(
    'insert into training.subcontract_session (subcontract_id, training_session_id) select distinct $1, x from unnest($2::text[]) x',
    [id, ids],
  );
}

const sessionsOf = (tx: Tx, id: string): Promise<SubcontractedSessionInput[]> =>
  tx.query<SubcontractedSessionInput>(
    'select training_session_id as "trainingSessionId" from training.subcontract_session where subcontract_id = $1 order by 1',
    [id],
  );

const SIREN = { fr: 'Un numéro SIREN compte 9 chiffres.', en: 'A SIREN has 9 digits.' };
const DIGITS = {
  fr: 'Un numéro de déclaration d’activité compte 11 chiffres.',
  en: 'The number of a declaration has 11 digits.',
};
