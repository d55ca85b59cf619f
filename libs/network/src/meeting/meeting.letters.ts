import { type Locale } from '#lib/graphql';
import { type Mail, type MailTemplate, sendMail } from '#lib/mail';
import { type Tx } from '#lib/writes';
import { type Met } from './meeting.load.js';

/** Writes to every member and substitute of the day of the meeting who has an address. */
export async function tellMembers<V extends object>(
  tx: Tx,
  { meeting, body }: Met,
  template: MailTemplate<V>,
  occasion: string,
  values: object,
): Promise<void> {
  const members = await tx.query<{ id: string; name: string; email: string; locale: Locale }>(
    `select m.id, p.name, p.email, network.letter_locale(p.id) as locale from network.mandate m join network.person p on p.id = m.person_id
     where m.governing_body_id = $1 and m.valid_from <= $2::date and m.valid_to > $2::date and p.email is not null order by m.id`,
    [body.id, meeting.scheduledOn],
  );
  for (const { id, name, email, locale } of members) {
    const mail: Mail<V> = {
      to: email,
      locale,
      values: {
        name,
        body: body.name,
        at: meeting.scheduledAt.toISOString(),
        link: `/gouvernance/reunions/${meeting.id}`,
        ...values,
      } as unknown as V,
      key: `meeting:${meeting.id}:${occasion}:${id}`,
    };
    await sendMail(tx, template, mail);
  }
}
