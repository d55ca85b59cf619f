import { Injectable } from '@nestjs/common';
import { type Locale, type RequestContext, typeId } from '#lib/graphql';
import { type Mail, type MailTemplate, sendMail } from '#lib/mail';
import { InvalidInputError, type Tx, UnitOfWork } from '#lib/writes';
import { bodyToGovern } from '../governing-body/governing-body.load.js';
import { meetingCancelled, meetingConvoked } from './meeting.mails.js';
import { type MeetingToChange, meetingToChange } from './meeting.policy.js';
import {
  type MeetingCancelInput,
  type MeetingPlanInput,
  type MeetingStepInput,
  type MeetingUpdateInput,
} from './meeting-write.inputs.js';

@Injectable()
export class MeetingService {
  constructor(private readonly uow: UnitOfWork) {}

  plan({ idempotencyKey, ...input }: MeetingPlanInput, { actor, requestId }: RequestContext): Promise<string> {
    const place = input.place?.trim() || null;
    if (!place && !input.isOnline) throw new InvalidInputError(WHERE, 'place');
    return this.uow.run(
      actor,
      (tx) =>
        tx.idempotent(idempotencyKey, 'meetingPlan', input, async () => {
          const body = await bodyToGovern(tx, input.governingBodyId, 'governingBodyId');
          const id = typeId('meeting');
          await tx.query(
            `insert into network.meeting (id, governing_body_id, scheduled_at, place, online, demonstration) values ($1, $2, $3, $4, $5, $6)`,
            [id, body.id, input.scheduledAt, place, input.isOnline, body.isDemonstration],
          );
          for (const [i, item] of input.agenda.entries()) {
            await tx.query(
              'insert into network.agenda_item (id, meeting_id, place, title, detail) values ($1, $2, $3, $4, $5)',
              [typeId('agenda_item'), id, i + 1, item.title.trim(), item.detail?.trim() || null],
            );
          }
          await tx.audit({
            type: 'Meeting',
            id,
            action: 'MEETING_PLAN',
            organizationId: body.organizationId,
            after: input,
          });
          return id;
        }),
      requestId,
    );
  }

  /** Until the members are invited. */
  update(input: MeetingUpdateInput, context: RequestContext): Promise<string> {
    return this.step(input, context, 'MEETING_UPDATE', ['PLANNED'], async (tx, meeting) => {
      const place = input.place === undefined ? meeting.place : input.place?.trim() || null;
      const online = input.isOnline ?? meeting.online;
      if (!place && !online) throw new InvalidInputError(WHERE, 'place');
      await tx.query(
        'update network.meeting set scheduled_at = coalesce($2, scheduled_at), place = $3, online = $4 where id = $1',
        [meeting.id, input.scheduledAt ?? null, place, online],
      );
    });
  }

  /** Sends the agenda to every member and substitute who has an address. */
  convoke(input: MeetingStepInput, context: RequestContext): Promise<string> {
    return this.step(input, context, 'MEETING_CONVOKE', ['PLANNED'], async (tx, meeting) => {
      if (meeting.scheduled_at.getTime() <= Date.now()) throw new InvalidInputError(PAST, 'id');
      const agenda = await tx.query<{ title: string }>(
        'select title from network.agenda_item where meeting_id = $1 order by place',
        [meeting.id],
      );
      if (agenda.length === 0) throw new InvalidInputError(EMPTY, 'id');
      await tx.query(`update network.meeting set status = 'CONVOKED', convoked_at = now() where id = $1`, [meeting.id]);
      const { place, online } = meeting;
      await this.mail(tx, meeting, meetingConvoked, 'convoked', {
        place,
        online,
        agenda: agenda.map(({ title }, i) => `${i + 1}. ${title}`),
      });
    });
  }

  hold(input: MeetingStepInput, context: RequestContext): Promise<string> {
    return this.step(input, context, 'MEETING_HOLD', ['PLANNED', 'CONVOKED'], async (tx, meeting) => {
      if (meeting.scheduled_at.getTime() > Date.now()) throw new InvalidInputError(FUTURE, 'id');
      await tx.query(`update network.meeting set status = 'HELD' where id = $1`, [meeting.id]);
    });
  }

  /** Those who were invited are told. */
  cancel(input: MeetingCancelInput, context: RequestContext): Promise<string> {
    return this.step(input, context, 'MEETING_CANCEL', ['PLANNED', 'CONVOKED'], async (tx, meeting) => {
      const reason = input.reason.trim();
      await tx.query(`update network.meeting set status = 'CANCELLED', cancel_reason = $2 where id = $1`, [
        meeting.id,
        reason,
      ]);
      if (meeting.status === 'CONVOKED') await this.mail(tx, meeting, meetingCancelled, 'cancelled', { reason });
    });
  }

  private step(
    { id, expectedVersion }: MeetingStepInput,
    { actor, requestId }: RequestContext,
    action: string,
    statuses: readonly string[],
    work: (tx: Tx, meeting: MeetingToChange) => Promise<void>,
  ): Promise<string> {
    return this.uow.run(
      actor,
      async (tx) => {
        const meeting = await meetingToChange(tx, id, 'id', { statuses, expectedVersion });
        await work(tx, meeting);
        const after = await tx.one(
          'update network.meeting set version = version + 1 where id = $1 returning status, scheduled_at as "scheduledAt", place, online, cancel_reason as "cancelReason"',
          [id],
        );
        await tx.audit({
          type: 'Meeting',
          id,
          action,
          organizationId: meeting.body.organizationId,
          before: {
            status: meeting.status,
            scheduledAt: meeting.scheduled_at,
            place: meeting.place,
            online: meeting.online,
          },
          after,
        });
        return id;
      },
      requestId,
    );
  }

  private async mail<V extends object>(
    tx: Tx,
    meeting: MeetingToChange,
    template: MailTemplate<V>,
    occasion: string,
    values: object,
  ): Promise<void> {
    const members = await tx.query<{ id: string; name: string; email: string; locale: Locale }>(
      `select m.id, p.name, p.email, network.letter_locale(p.id) as locale from network.mandate m join network.person p on p.id = m.person_id
       where m.governing_body_id = $1 and m.valid_from <= $2::date and m.valid_to > $2::date and p.email is not null order by m.id`,
      [meeting.governing_body_id, meeting.scheduled_on],
    );
    for (const { id, name, email, locale } of members) {
      const mail: Mail<V> = {
        to: email,
        locale,
        values: {
          name,
          body: meeting.body.name,
          at: meeting.scheduled_at.toISOString(),
          link: `/gouvernance/reunions/${meeting.id}`,
          ...values,
        } as unknown as V,
        key: `meeting:${meeting.id}:${occasion}:${id}`,
      };
      await sendMail(tx, template, mail);
    }
  }
}

const WHERE = {
  fr: 'Indiquez un lieu, ou que la réunion se tient en ligne.',
  en: 'Give a place, or say that it is online.',
};
const PAST = {
  fr: 'Cette réunion devait déjà commencer : changez sa date, ou notez qu’elle a eu lieu.',
  en: 'This meeting was to begin already: change its date, or record that it was held.',
};
const FUTURE = { fr: 'Cette réunion n’a pas encore commencé.', en: 'This meeting has not begun yet.' };
const EMPTY = {
  fr: 'L’ordre du jour est vide : ajoutez au moins un point.',
  en: 'The agenda is empty: add at least one point.',
};
