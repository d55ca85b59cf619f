import { worksFor } from '#lib/access';
import { InvalidInputError, kept, NotAllowedError, NotFoundError, type Tx } from '#lib/writes';
import { InitiativeRecord } from '../initiative/initiative.entity.js';
import { Initiative } from '../initiative/initiative.type.js';
import { SynthesisRecord, SynthesisStatementRecord } from './synthesis.entity.js';
import { SynthesisState } from './synthesis.enums.js';
import { StatementUnfoundedError, SynthesisStateError } from './synthesis.errors.js';
import { Synthesis, SynthesisStatement } from './synthesis.type.js';

export const syntheses = kept(Synthesis, SynthesisRecord);
export const statements = kept(SynthesisStatement, SynthesisStatementRecord, {
  recordedOf: ({ synthesisId }) => synthesisId,
});
export const initiatives = kept(Initiative, InitiativeRecord);

export const stateOf = ({ publishedAt, withdrawnAt }: SynthesisRecord): SynthesisState =>
  withdrawnAt ? SynthesisState.WITHDRAWN : publishedAt ? SynthesisState.PUBLISHED : SynthesisState.DRAFT;

/** Locked, for those who write it, as `writesFor`; of a draft nobody else is told. */
export async function lockedForTeam(tx: Tx, id: string, path = 'id'): Promise<SynthesisRecord> {
  const row = await syntheses.locked(tx, id, path);
  if (!worksFor(tx.actor, row.organizationId))
    throw row.publishedAt ? new NotAllowedError(TEAM) : new NotFoundError(path);
  return row;
}

export function expectStands(row: SynthesisRecord): void {
  if (row.withdrawnAt) throw new SynthesisStateError(SynthesisState.WITHDRAWN);
}

/** The version that is being written: there is always one, until the synthesis is withdrawn. */
export const draftOf = async (tx: Tx, synthesisId: string): Promise<number> =>
  (await tx.one<{ number: number }>(
    'select number from participation.synthesis_version where synthesis_id = $1 and published_at is null',
    [synthesisId],
  ))!.number;

/** A statement of the version that is being written, with its synthesis locked, for those who write that: of it nobody else is told, published or not. */
export async function statementToWrite(
  tx: Tx,
  id: string,
  path = 'id',
): Promise<{ statement: SynthesisStatementRecord; synthesis: SynthesisRecord }> {
  const { synthesisId, inVersion } = await statements.find(tx, id, path);
  const synthesis = await syntheses.locked(tx, synthesisId, path);
  const isDraft = inVersion === (await draftOf(tx, synthesisId));
  if (!worksFor(tx.actor, synthesis.organizationId))
    throw isDraft ? new NotFoundError(path) : new NotAllowedError(TEAM);
  expectStands(synthesis);
  if (!isDraft) throw new InvalidInputError(PUBLISHED, path);
  return { statement: await statements.locked(tx, id, path), synthesis };
}

/** All that a version says, as text: two that are equal say the same. */
export async function saidIn(tx: Tx, synthesisId: string, number: number): Promise<string | undefined> {
  const found = await tx.one<{ said: string }>(
    `select jsonb_build_array(v.title_fr, v.title_en, v.introduction_fr, v.introduction_en, v.read_count, (select jsonb_agg(jsonb_build_array(
         s.number, s.section_fr, s.section_en, s.title_fr, s.title_en, s.body_fr, s.body_en, s.standing,
         array(select x.side || x.contribution_id from participation.synthesis_citation x where x.statement_id = s.id order by 1)) order by s.place)
       from participation.synthesis_statement s where s.synthesis_id = v.synthesis_id and s.in_version = v.number))::text as said
     from participation.synthesis_version v where v.synthesis_id = $1 and v.number = $2`,
    [synthesisId, number],
  );
  return found?.said;
}

/** Each statement rests on something that is shown, and what is contested is contested by something. */
export async function expectFounded(tx: Tx, synthesisId: string, number: number): Promise<void> {
  const rows = await tx.query<{ title: string; standing: string; sides: string[] }>(
    `select s.title_fr as title, s.standing, array(select distinct x.side from participation.synthesis_citation x where x.statement_id = s.id) as sides
     from participation.synthesis_statement s where s.synthesis_id = $1 and s.in_version = $2 order by s.place`,
    [synthesisId, number],
  );
  if (rows.length === 0) throw new InvalidInputError(EMPTY, 'id');
  for (const { title, standing, sides } of rows) {
    if (!sides.includes('SAYS_SO')) throw new StatementUnfoundedError(title, false);
    if (standing === 'CONTESTED' && !sides.includes('SAYS_OTHERWISE')) throw new StatementUnfoundedError(title, true);
  }
}

/** What was published goes on as what is being written: each statement with its number and what it cites. */
export async function goOn(tx: Tx, synthesisId: string, number: number): Promise<void> {
  await tx.query(
    `insert into participation.synthesis_version (synthesis_id, number, title_fr, title_en, introduction_fr, introduction_en, read_count)
     select synthesis_id, number + 1, title_fr, title_en, introduction_fr, introduction_en, read_count
     from participation.synthesis_version where synthesis_id = $1 and number = $2`,
    [synthesisId, number],
  );
  const rows = await tx.query<{ id: string }>(
    'select id from participation.synthesis_statement where synthesis_id = $1 and in_version = $2 order by place',
    [synthesisId, number],
  );
  await tx.query(
    `with n as (select * from unnest($1::text[], $2::text[]) n(old_id, id)),
       s as (insert into participation.synthesis_statement
           (id, synthesis_id, in_version, number, place, section_fr, section_en, title_fr, title_en, body_fr, body_en, standing, demonstration)
         select n.id, s.synthesis_id, s.in_version + 1, s.number, s.place, s.section_fr, s.section_en, s.title_fr, s.title_en, s.body_fr, s.body_en, s.standing, s.demonstration
         from participation.synthesis_statement s join n on n.old_id = s.id returning id)
     insert into participation.synthesis_citation (statement_id, contribution_id, side)
     select s.id, x.contribution_id, x.side from s join n on n.id = s.id join participation.synthesis_citation x on x.statement_id = n.old_id`,
    [rows.map(({ id }) => id), rows.map(() => tx.newId('synthesisstatement'))],
  );
}

export const TEAM = {
  fr: 'C’est à l’organisation qui répond de cette démarche d’écrire sa synthèse.',
  en: 'This is for the organization that answers for this initiative.',
};
const PUBLISHED = {
  fr: 'Cet énoncé est publié : il reste comme il est. Corrigez celui de la version en cours d’écriture.',
  en: 'This statement is published: it stays as it is. Correct the one of the version that is being written.',
};
const EMPTY = {
  fr: 'Écrivez au moins un énoncé avant de publier la synthèse.',
  en: 'Write a statement at least before publishing the synthesis.',
};
