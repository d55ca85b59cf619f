import { type Locale, todayInParis } from '#lib/graphql';
import { task, transactionOf, type WorkTransaction } from '#lib/jobs';
import { sendMail } from '#lib/mail';
import { evidenceEnds } from './quality-evidence.mails.js';

/** How long before its last day whoever keeps it is told. */
const DAYS_BEFORE = 30;

const DUE = `select v.id from training.quality_evidence v
  where not v.demonstration and isfinite(v.valid_until) and v.valid_until between $1::date and $1::date + ${DAYS_BEFORE} and v.valid_from <= $1::date
    and not exists (select from training.quality_evidence_notice n where n.quality_evidence_id = v.id and n.valid_until = v.valid_until)
    and exists (select from network.managers_of(v.organization_id))
  order by v.id`;

/** Every day: tells those who manage a provider what will prove its quality no longer, once for each evidence and its last day. */
export const evidenceTask = task<object>('training.evidence', async (_, { jobId, withClient, once }) => {
  const today = todayInParis();
  const due = await withClient(async (client) => (await client.query<{ id: string }>(DUE, [today])).rows);
  for (const { id } of due)
    await once(`training.evidence:${jobId}:${id}`, (client) => tellOfEnd(transactionOf(client), id, today));
});

interface Told {
  personId: string;
  email: string;
  locale: Locale;
  name: string;
  title: string;
  provider: string;
  validUntil: string;
  unproved: number[];
  link: string;
}

/** That they were told and the letters are one transaction. */
async function tellOfEnd(tx: WorkTransaction, id: string, today: string): Promise<void> {
  const told = await tx.query<Told>(
    `with noted as (
       insert into training.quality_evidence_notice (quality_evidence_id, valid_until, told_on)
       select v.id, v.valid_until, $2 from training.quality_evidence v where v.id = $1
       on conflict do nothing returning quality_evidence_id, valid_until)
     select m.person_id as "personId", m.email, m.locale, m.name, v.title, o.name as provider, n.valid_until::text as "validUntil",
       array(select q.number from training.quality_on(v.organization_id, n.valid_until + 1) q
         where q.number = any(v.indicators) and q.applies and q.state <> 'PROVED' order by q.number) as unproved,
       '/formations/qualite/' || o.key || '/preuves' as link
     from noted n join training.quality_evidence v on v.id = n.quality_evidence_id join network.organization o on o.id = v.organization_id
     cross join lateral network.managers_of(v.organization_id) m order by m.person_id`,
    [id, today],
  );
  for (const { personId, email: to, locale, ...values } of told)
    await sendMail(tx, evidenceEnds, {
      ...{ to, locale, values },
      key: `evidence:${id}:${values.validUntil}:${personId}`,
    });
}
