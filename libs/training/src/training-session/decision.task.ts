import { type Locale, todayInParis } from '#lib/graphql';
import { task, transactionOf, type WorkTransaction } from '#lib/jobs';
import { sendMail } from '#lib/mail';
import { sessionToDecide } from './decision.mails.js';

/** Days after which nobody is told any more: a server that was away catches up. */
const DAYS_LATE = 3;

const DUE = `select s.id, s.decision_on::text as "decisionOn" from training.training_session s
  where s.status = 'OPEN' and not s.demonstration and s.decision_on between $1::date - ${DAYS_LATE} and $1::date and s.starts_at > now()
    and exists (select from network.managers_of(s.organization_id))
  order by s.id`;

/** Every day: tells those who manage a provider that it is to be decided whether a session takes place, once for each day of decision. */
export const decisionTask = task<object>('training.decisions', async (_, { withClient, once }) => {
  const today = todayInParis();
  const due = await withClient(
    async (client) => (await client.query<{ id: string; decisionOn: string }>(DUE, [today])).rows,
  );
  for (const { id, decisionOn } of due)
    await once(`training.decision:${id}:${decisionOn}`, (client) =>
      tellOfDecision(transactionOf(client), id, decisionOn),
    );
});

interface Told {
  personId: string;
  email: string;
  locale: Locale;
  name: string;
  title: string;
  startsOn: string;
  taken: number;
  minimum: number | null;
  waiting: number;
  link: string;
}

async function tellOfDecision(tx: WorkTransaction, id: string, decisionOn: string): Promise<void> {
  const told = await tx.query<Told>(
    `select m.person_id as "personId", m.email, m.locale, m.name, x.title, s.starts_on::text as "startsOn", s.taken, s.minimum, s.waiting,
       '/formations/sessions/' || s.id as link
     from training.training_session s cross join lateral network.managers_of(s.organization_id) m
     cross join lateral training.text_of(s.course_version_id, m.locale) x where s.id = $1 order by m.person_id`,
    [id],
  );
  for (const { personId, email: to, locale, ...values } of told)
    await sendMail(tx, sessionToDecide, { to, locale, values, key: `decision:${id}:${decisionOn}:${personId}` });
}
