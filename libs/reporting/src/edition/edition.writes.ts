import { type Done, NotFoundError, type Tx, Write, Writes } from '#lib/writes';
import { EditionWithdrawnError } from './edition.errors.js';
import { EditionWithdrawInput } from './edition.inputs.js';
import { Edition } from './edition.type.js';

@Writes(Edition)
export class EditionWrites {
  @Write(
    'COORDINATOR',
    'Takes the rows of an edition back, where they are wrong or should never have been shown; that there was one stays listed, with the reason.',
    [EditionWithdrawnError],
  )
  async editionWithdraw({ id, reason }: EditionWithdrawInput, tx: Tx): Promise<Done> {
    if (!(await withdraw(id, reason, tx))) {
      const edition = await tx.one('select id from reporting.edition where id = $1', [id]);
      throw edition ? new EditionWithdrawnError() : new NotFoundError('id');
    }
    return { id, organizationId: null, after: { reason } };
  }
}

/** False where there is none that stands. */
async function withdraw(id: string, reason: string, tx: Tx): Promise<boolean> {
  const withdrawn = await tx.one(
    'update reporting.edition set withdrawn_at = now(), withdrawal_reason = $2 where id = $1 and withdrawn_at is null returning id',
    [id, reason],
  );
  if (withdrawn) await tx.query('delete from reporting.edition_row where edition_id = $1', [id]);
  return withdrawn !== undefined;
}
