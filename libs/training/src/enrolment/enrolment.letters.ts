import { type Locale } from '#lib/graphql';
import { type WorkTransaction } from '#lib/jobs';
import { type MailTemplate, sendMail } from '#lib/mail';

/** What every letter about an enrolment says of the session. */
export interface SessionWords {
  name: string;
  title: string;
  startsAt: string;
  endsAt: string;
  zone: string;
  place: string | null;
  link: string;
}

interface Reader extends SessionWords {
  email: string;
  locale: Locale;
  enrolment: string;
}

const READERS = `select p.name, p.email, network.letter_locale(p.id) as locale, x.title, to_json(s.starts_at) #>> '{}' as "startsAt",
    to_json(s.ends_at) #>> '{}' as "endsAt", s.zone, nullif(concat_ws(', ', s.place, s.address), '') as place, e.id as enrolment,
    '/formations/sessions/' || s.id as link
  from training.enrolment e join network.person p on p.id = e.person_id join training.training_session s on s.id = e.training_session_id
  cross join lateral training.text_of(s.course_version_id, network.letter_locale(p.id)) x
  where p.email is not null`;

/** A letter about an enrolment: which, and what it says beside what all say. */
export interface Letter<V extends SessionWords> {
  enrolmentId: string;
  /** Number of the step of the enrolment that it tells of, or what else it tells: each is told once. */
  step: number | string;
  template: MailTemplate<V>;
  values: Omit<V, keyof SessionWords> & { link?: string };
}

export const letter = <V extends SessionWords>(
  template: MailTemplate<V>,
  enrolmentId: string,
  step: number | string,
  values: Letter<V>['values'],
): Letter<SessionWords> => ({ enrolmentId, step, template, values }) as unknown as Letter<SessionWords>;

/** Writes to those who are enrolled, where they have an address. */
export async function tell(tx: WorkTransaction, letters: readonly Letter<SessionWords>[]): Promise<void> {
  const readers = await tx.query<Reader>(`${READERS} and e.id = any($1)`, [letters.map(({ enrolmentId: id }) => id)]);
  for (const { enrolmentId, step, template, values } of letters) {
    const reader = readers.find(({ enrolment }) => enrolment === enrolmentId);
    if (reader) await write(tx, template, reader, values, `enrolment:${enrolmentId}:${step}`);
  }
}

/** Writes to all who are enrolled in a session so; once for each version of the session. */
export async function tellAll<V extends SessionWords>(
  tx: WorkTransaction,
  template: MailTemplate<V>,
  session: { id: string; version: number },
  statuses: readonly string[],
  values: Omit<V, keyof SessionWords>,
): Promise<void> {
  const readers = await tx.query<Reader>(
    `${READERS} and e.training_session_id = $1 and e.status = any($2) order by e.id`,
    [session.id, statuses],
  );
  for (const reader of readers)
    await write(
      tx,
      template,
      reader,
      values,
      `session:${session.id}:${session.version}:${template.name}:${reader.enrolment}`,
    );
}

async function write<V extends SessionWords>(
  tx: WorkTransaction,
  template: MailTemplate<V>,
  { email: to, locale, enrolment: _enrolment, ...words }: Reader,
  values: object,
  key: string,
): Promise<void> {
  await sendMail(tx, template, { to, locale, values: { ...words, ...values } as unknown as V, key });
}
