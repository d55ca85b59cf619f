import { type Locale } from '#lib/graphql';
import { sendMail } from '#lib/mail';
import { type Tx } from '#lib/writes';
import { type Called, convocation } from './convocation.mails.js';
import { type SessionDocumentDetail } from './session-document.enums.js';
import { SessionDocumentIncompleteError } from './session-document.errors.js';

/** Of a session that is still to be held. */
export const CALLED_TO = ['PUBLISHED', 'OPEN', 'CONFIRMED'];

interface Recipient extends Called {
  enrolment: string;
  sentAt: string;
  email: string;
  locale: Locale;
}

interface Session {
  id: string;
  organizationId: string;
  version: number;
}

/**
 * Sends joining instructions to all who have a place and an address, and to whom the last said something else; to one of them whatever
 * was sent before. Answers how many were sent.
 */
export async function call(tx: Tx, { id, organizationId, version }: Session, again?: string): Promise<number> {
  const lacking = await tx.one<{ missing: SessionDocumentDetail[] }>(
    'select training.documents_lack($1, false, $2) as missing',
    [id, tx.today],
  );
  if (lacking!.missing.length > 0) throw new SessionDocumentIncompleteError(lacking!.missing, organizationId);
  const called = await tx.query<Recipient>(
    `with now as (select training.convocation_says($1) as says),
     sent as (
       insert into training.convocation (enrolment_id, session_version, says)
       select e.id, $2, now.says from now, training.enrolment e join network.person p on p.id = e.person_id
       where e.training_session_id = $1 and e.status = 'ACCEPTED' and p.email is not null and p.erased_at is null
         and case when $3::text is not null then e.id = $3 else now.says is distinct from
           (select c.says from training.convocation c where c.enrolment_id = e.id order by c.sent_at desc limit 1) end
       returning enrolment_id, sent_at)
     select e.id as enrolment, sent.sent_at::text as "sentAt", p.name, p.email, network.letter_locale(p.id) as locale, x.title,
       to_json(s.starts_at) #>> '{}' as "startsAt", s.zone, nullif(concat_ws(', ', s.place, s.address), '') as place, s.remote_url as "joinLink",
       '/files/convocations/' || e.id || '.pdf' as link, '/formations/sessions/' || s.id as "sessionLink"
     from sent join training.enrolment e on e.id = sent.enrolment_id join network.person p on p.id = e.person_id
     join training.training_session s on s.id = e.training_session_id
     cross join lateral training.text_of(s.course_version_id, network.letter_locale(p.id)) x order by e.id`,
    [id, version, again ?? null],
  );
  for (const { enrolment, sentAt, email: to, locale, ...values } of called)
    await sendMail(tx, convocation, { to, locale, values, key: `convocation:${enrolment}:${sentAt}` });
  return called.length;
}
