import { sendMail } from '#lib/mail';
import { type Locale } from '#lib/graphql';
import { type Done, type Tx, Write, Writes } from '#lib/writes';
import { sessionToChange } from '../training-session/training-session.check.js';
import { TrainingSessionStateError } from '../training-session/training-session.errors.js';
import { TrainingSession } from '../training-session/training-session.type.js';
import { type Called, convocation } from './convocation.mails.js';
import { type SessionDocumentDetail } from './session-document.enums.js';
import { SessionDocumentIncompleteError } from './session-document.errors.js';
import { ConvocationsSendInput } from './session-document.inputs.js';

interface Recipient extends Called {
  enrolment: string;
  email: string;
  locale: Locale;
}

@Writes(TrainingSession, { called: 'session' })
export class ConvocationWrites {
  @Write(
    'SIGNED_IN',
    'Sends joining instructions to all who have a place and an address, once for each version of the session; for whoever holds it.',
    [SessionDocumentIncompleteError, TrainingSessionStateError],
  )
  async convocationsSend(input: ConvocationsSendInput, tx: Tx): Promise<Done> {
    const { id, organizationId, version } = await sessionToChange(tx, input, ['PUBLISHED', 'OPEN', 'CONFIRMED']);
    const lacking = await tx.one<{ missing: SessionDocumentDetail[] }>(
      'select training.documents_lack($1, false, $2) as missing',
      [id, tx.today],
    );
    if (lacking!.missing.length > 0) throw new SessionDocumentIncompleteError(lacking!.missing, organizationId);
    const called = await tx.query<Recipient>(
      `with sent as (
         insert into training.convocation (enrolment_id, session_version)
         select e.id, $2 from training.enrolment e join network.person p on p.id = e.person_id
         where e.training_session_id = $1 and e.status = 'ACCEPTED' and p.email is not null and p.erased_at is null
         on conflict do nothing returning enrolment_id)
       select e.id as enrolment, p.name, p.email, network.letter_locale(p.id) as locale, x.title, to_json(s.starts_at) #>> '{}' as "startsAt",
         s.zone, nullif(concat_ws(', ', s.place, s.address), '') as place, s.remote_url as "joinLink",
         '/files/convocations/' || e.id || '.pdf' as link, '/formations/sessions/' || s.id as "sessionLink"
       from sent join training.enrolment e on e.id = sent.enrolment_id join network.person p on p.id = e.person_id
       join training.training_session s on s.id = e.training_session_id
       cross join lateral training.text_of(s.course_version_id, network.letter_locale(p.id)) x order by e.id`,
      [id, version],
    );
    for (const { enrolment, email: to, locale, ...values } of called)
      await sendMail(tx, convocation, { to, locale, values, key: `convocation:${enrolment}:${version}` });
    return { id, organizationId, after: { sent: called.length } };
  }
}
