import { hashOf, newSecret } from '#lib/access';
import { typeId } from '#lib/graphql';
import { task, transactionOf, type WorkTransaction } from '#lib/jobs';
import { letter, tell } from '../enrolment/enrolment.letters.js';
import { evaluationAsked } from './evaluation.mails.js';

interface Due {
  sessionId: string;
  moment: string;
}
interface Open {
  id: string;
  moment: string;
  closesAt: Date;
}

/** The moments of a session whose time has come, with what is asked by its first day. */
const DUE = `select s.id as "sessionId", m.moment, m.opens_at, m.closes_at, f.id as form_id, extract(year from s.ends_on)::int as year
  from training.training_session s
  cross join lateral (values
    ('POSITIONING', s.starts_at - interval '14 days', s.starts_at),
    ('HOT', (select max(h.starts_at) from training.half_day h where h.training_session_id = s.id), s.ends_at + interval '7 days'),
    ('COLD', s.ends_at + interval '3 months', s.ends_at + interval '4 months')) m(moment, opens_at, closes_at)
  cross join lateral (select w.id from training.evaluation_form w where w.moment = m.moment and w.valid_from <= s.starts_on
    and (w.organization_id is null or w.organization_id = s.organization_id)
    order by w.organization_id is null, w.valid_from desc limit 1) f
  where not s.demonstration and s.status not in ('DRAFT', 'CANCELLED') and isfinite(s.ends_at) and s.ends_at > now() - interval '5 months'
    and m.opens_at <= now() and now() < m.closes_at
    and not exists (select 1 from training.evaluation v where v.training_session_id = s.id and v.moment = m.moment)`;

const OPEN = `select v.id, v.moment, v.closes_at as "closesAt" from training.evaluation v
  join training.training_session s on s.id = v.training_session_id and s.status <> 'CANCELLED'
  where not v.demonstration and v.opens_at <= now() and now() < v.closes_at and exists (select 1 from training.enrolment e
    where e.training_session_id = v.training_session_id and training.evaluates(v.moment, e.status)
      and not exists (select 1 from training.evaluation_invitation i where i.evaluation_id = v.id and i.enrolment_id = e.id))
  order by v.id`;

/** Every hour: forgets who answered those that are closed, opens evaluations whose time has come, and asks those who take part by a letter each, once. */
export const evaluationsTask = task<object>('training.evaluations', async (_, { jobId, withClient, once }) => {
  const rows = <R extends object>(text: string): Promise<R[]> =>
    withClient(async (client) => (await client.query<R>(text)).rows);
  // One that begins at another time than was planned is positioned until then.
  await rows(`update training.evaluation v set closes_at = s.starts_at, version = v.version + 1 from training.training_session s
    where s.id = v.training_session_id and v.moment = 'POSITIONING' and v.closes_at > now() and not v.demonstration
      and s.starts_at > v.opens_at and isfinite(s.starts_at) and v.closes_at <> s.starts_at`);
  // Nothing more is cast: who has answered is forgotten, which would name whoever was alone to answer.
  await rows(`update training.evaluation_invitation i set has_answered = false, secret_hash = null from training.evaluation v
    where v.id = i.evaluation_id and v.moment <> 'POSITIONING' and v.closes_at <= now() and (i.has_answered or i.secret_hash is not null)`);
  for (const { sessionId, moment } of await rows<Due>(DUE))
    await once(`training.evaluation:${sessionId}:${moment}`, (client) =>
      client.query(
        `insert into training.evaluation (id, training_session_id, moment, evaluation_form_id, opens_at, closes_at, year)
         select $1, d."sessionId", d.moment, d.form_id, d.opens_at, d.closes_at, d.year from (${DUE}) d where d."sessionId" = $2 and d.moment = $3
         on conflict do nothing`,
        [typeId('evaluation'), sessionId, moment],
      ),
    );
  for (const open of await rows<Open>(OPEN))
    await once(`training.evaluations:${jobId}:${open.id}`, (client) => invite(transactionOf(client), open));
});

/** Invitation and letter are one transaction: nobody is asked twice, and nobody is taken as asked without a letter. */
async function invite(tx: WorkTransaction, { id, moment, closesAt }: Open): Promise<void> {
  const asked = await tx.query<{ enrolmentId: string }>(
    `insert into training.evaluation_invitation (evaluation_id, enrolment_id)
     select v.id, e.id from training.evaluation v join training.enrolment e on e.training_session_id = v.training_session_id
     where v.id = $1 and training.evaluates(v.moment, e.status) order by e.id
     on conflict do nothing returning enrolment_id as "enrolmentId"`,
    [id],
  );
  for (const { enrolmentId } of asked) {
    const secret = newSecret();
    await tx.query(
      'update training.evaluation_invitation set secret_hash = $3 where evaluation_id = $1 and enrolment_id = $2',
      [id, enrolmentId, hashOf(secret)],
    );
    const values = { moment, closesAt: closesAt.toISOString(), link: `/formations/evaluation#${secret}` };
    await tell(tx, [letter(evaluationAsked, enrolmentId, `evaluation:${moment}`, values)]);
  }
}
