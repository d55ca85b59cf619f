import { notify } from '#lib/notifications';
import { type Done, InvalidInputError, kept, type Tx, Write, Writes } from '#lib/writes';
import { CallKind } from '../call/call.enums.js';
import { answeredFor } from '../contribution/contribution.answered-for.js';
import { ContributionStateError } from '../contribution/contribution.errors.js';
import { DocumentVersionError } from '../document/document.errors.js';
import { InitiativeRecord } from '../initiative/initiative.entity.js';
import { mayAnswerFor } from '../initiative/initiative.policy.js';
import { Initiative } from '../initiative/initiative.type.js';
import { gatheredUnder } from '../merge/merge.followers.js';
import { OfficialAnswerRecord } from './official-answer.entity.js';
import { ContributionAnsweredError } from './official-answer.errors.js';
import { OfficialAnswerRecordInput, OfficialAnswerUpdateInput } from './official-answer.inputs.js';
import { answerCorrected, contributionAnswered } from './official-answer.kinds.js';
import { OfficialAnswer } from './official-answer.type.js';

const answers = kept(OfficialAnswer, OfficialAnswerRecord);
const initiatives = kept(Initiative, InitiativeRecord);

/** Given and corrected by whoever manages the organization that answers for the initiative; never taken back. */
@Writes(OfficialAnswer)
export class OfficialAnswerWrites {
  @Write(
    'STAFF',
    'Answers contributions of an initiative that one answers for, one or several at once. Whoever follows them is told.',
    [ContributionAnsweredError, ContributionStateError, DocumentVersionError],
  )
  async officialAnswerRecord(
    { contributionIds, takenUpIn, ...input }: OfficialAnswerRecordInput,
    tx: Tx,
  ): Promise<Done> {
    const { initiative, ids } = await answeredFor(tx, contributionIds);
    await expectUnanswered(tx, contributionIds);
    const { id: initiativeId, organizationId, isDemonstration } = initiative;
    const text = await takenUp(tx, ids, takenUpIn);
    const id = await answers.insert(tx, { ...input, ...text, initiativeId, organizationId, isDemonstration });
    await tx.query('insert into participation.answered (contribution_id, answer_id) select unnest($1::text[]), $2', [
      ids,
      id,
    ]);
    for (const subject of ids)
      await notify(tx, {
        ...{ kind: contributionAnswered, subject, key: `contribution:${subject}:answered` },
        within: await gatheredUnder(tx, subject),
      });
    return { id, organizationId, after: { ...input, ...text, contributionIds: ids } };
  }

  @Write('STAFF', 'Corrects what one’s organization answered; what it said before stays to be read.', [
    DocumentVersionError,
  ])
  async officialAnswerUpdate({ takenUpIn, ...input }: OfficialAnswerUpdateInput, tx: Tx): Promise<Done> {
    const found = await answers.locked(tx, input.id);
    await mayAnswerFor(tx, await initiatives.find(tx, found.initiativeId));
    const row = await answers.toChange(tx, input, () => true);
    const answered = await tx.query<{ id: string }>(
      'select contribution_id as id from participation.answered where answer_id = $1 order by 1',
      [row.id],
    );
    const text = await takenUp(
      tx,
      answered.map(({ id }) => id),
      takenUpIn,
    );
    const written = { ...input, ...text } as Partial<OfficialAnswerRecord>;
    const values = answers.merged(tx, row, written);
    if (values.bodyFr === row.bodyFr && values.bodyEn === row.bodyEn && values.documentVersion === row.documentVersion)
      return { id: row.id, organizationId: row.organizationId, isUnchanged: true };
    const correctedAt = new Date(Date.now());
    await tx.query(
      `insert into participation.official_answer_version (answer_id, number, body_fr, body_en, written_at, document_version)
       select $1, coalesce(max(v.number), 0) + 1, $2, $3, $4, $5 from participation.official_answer_version v where v.answer_id = $1`,
      [row.id, row.bodyFr, row.bodyEn, row.correctedAt ?? row.answeredAt, row.documentVersion],
    );
    const changed = await answers.update(tx, row, { ...written, correctedAt });
    for (const { id: subject } of answered)
      await notify(tx, {
        ...{ kind: answerCorrected, subject, key: `answer:${row.id}:${subject}:${correctedAt.getTime()}` },
        within: await gatheredUnder(tx, subject),
      });
    return { id: row.id, organizationId: row.organizationId, ...changed };
  }
}

async function expectUnanswered(tx: Tx, ids: readonly string[]): Promise<void> {
  const found = await tx.query<{ id: string }>(
    'select contribution_id as id from participation.answered where contribution_id = any($1)',
    [ids],
  );
  const index = ids.findIndex((id) => found.some((one) => one.id === id));
  if (index >= 0) throw new ContributionAnsweredError(['contributionIds', String(index)]);
}

type TakenUp = Partial<Pick<OfficialAnswerRecord, 'documentCallId' | 'documentVersion'>>;

/** The version of the text that all of these are about; nothing where it is not said. */
async function takenUp(tx: Tx, ids: readonly string[], number: number | null | undefined): Promise<TakenUp> {
  if (number === undefined) return {};
  if (number === null) return { documentCallId: null, documentVersion: null };
  const calls = await tx.query<{ id: string; kind: string; last: number | null; isThere: boolean }>(
    `select a.id, a.kind, max(v.number) as last, coalesce(bool_or(v.number = $2), false) as "isThere"
     from participation.call a left join participation.document_version v on v.call_id = a.id
     where a.id in (select c.call_id from participation.contribution c where c.id = any($1)) group by a.id`,
    [ids, number],
  );
  const [call] = calls;
  if (calls.length !== 1 || call?.kind !== CallKind.DOCUMENT) throw new InvalidInputError(ONE_TEXT, 'takenUpIn');
  if (!call.isThere) throw new DocumentVersionError(call.last, 'takenUpIn');
  return { documentCallId: call.id, documentVersion: number };
}

const ONE_TEXT = {
  fr: 'Ces contributions ne portent pas toutes sur un même texte : aucune version n’en tient compte.',
  en: 'These contributions are not all about one text: no version takes them up.',
};
