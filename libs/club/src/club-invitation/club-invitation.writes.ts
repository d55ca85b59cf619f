import { coordinates, isStaff } from '#lib/access';
import { apart } from '#lib/network';
import { notify, takeBackNews } from '#lib/notifications';
import { ActorReader } from '#lib/identity';
import { type Changed, type Done, kept, NotAllowedError, NotFoundError, type Tx, Write, Writes } from '#lib/writes';
import { isMember } from '../club-scope.js';
import { ClubInvitationRecord } from './club-invitation.entity.js';
import { ClubInvitationState } from './club-invitation.enums.js';
import {
  ClubInvitationAnsweredError,
  ClubInvitationOpenError,
  ClubMemberPresentError,
} from './club-invitation.errors.js';
import {
  ClubInvitationAcceptInput,
  ClubInvitationDeclineInput,
  ClubInvitationSendInput,
  ClubInvitationWithdrawInput,
} from './club-invitation.inputs.js';
import { clubInvitationAnswered, clubInvited } from './club-invitation.kinds.js';
import { ClubInvitation } from './club-invitation.type.js';

const invitations = kept(ClubInvitation, ClubInvitationRecord, {
  refusals: { ...apart(), club_invitation_open_once: () => new ClubInvitationOpenError() },
});
const { OPEN, ACCEPTED, DECLINED, WITHDRAWN } = ClubInvitationState;

/** Sent by members and coordinators to people whom they see; answered by the person alone. */
@Writes(ClubInvitation)
export class ClubInvitationWrites {
  constructor(private readonly actors: ActorReader) {}

  @Write('PERSON', 'Asks somebody to join the club: members ask whom they see, coordinators anybody.', [
    ClubMemberPresentError,
    ClubInvitationOpenError,
  ])
  async clubInvitationSend({ personId, message }: ClubInvitationSendInput, tx: Tx): Promise<Done> {
    const { actor, today } = tx;
    if (!isMember(actor) && !coordinates(actor)) throw new NotAllowedError(MEMBERS);
    const person = await tx.one<{ demonstration: boolean; public: boolean; belongs: boolean }>(
      `select p.demonstration, p.public, club.is_member(p.id, $2) as belongs from network.person p
       where p.id = $1 and p.erased_at is null for key share`,
      [personId, today],
    );
    if (!person || !(person.public || isStaff(actor) || personId === actor.personId))
      throw new NotFoundError('personId');
    if (person.belongs) throw new ClubMemberPresentError();
    if (!coordinates(actor)) await expectWelcome(tx, personId);
    const id = await invitations.insert(tx, {
      ...{ personId, invitedById: actor.personId, message, invitedOn: today },
      isDemonstration: person.demonstration,
    });
    await notify(tx, { kind: clubInvited, subject: id, key: newsOf(id), to: [personId] });
    return { id, organizationId: null, personId, after: { personId } };
  }

  @Write('PERSON', 'Joins the club that one is invited to, from today.', [ClubInvitationAnsweredError])
  async clubInvitationAccept(input: ClubInvitationAcceptInput, tx: Tx): Promise<Done> {
    const { row, done } = await answer(tx, input, ACCEPTED);
    await tx.query(
      `insert into club.club_membership (id, person_id, reason, valid_from, club_invitation_id, demonstration)
       values ($1, $2, 'INVITED', $3, $4, $5) on conflict on constraint club_membership_once do nothing`,
      [tx.newId('clubmembership'), row.personId, tx.today, row.id, row.isDemonstration],
    );
    tx.committed.push(() => this.actors.forget());
    return done;
  }

  @Write('PERSON', 'Declines to join the club.', [ClubInvitationAnsweredError])
  async clubInvitationDecline(input: ClubInvitationDeclineInput, tx: Tx): Promise<Done> {
    return (await answer(tx, input, DECLINED)).done;
  }

  @Write('PERSON', 'Takes back an invitation that one sent, until it is answered.', [ClubInvitationAnsweredError])
  async clubInvitationWithdraw(input: ClubInvitationWithdrawInput, tx: Tx): Promise<Done> {
    const row = await toClose(
      tx,
      input,
      ({ invitedById }) => invitedById === tx.actor.personId || coordinates(tx.actor),
    );
    await takeBackNews(tx, [newsOf(row.id)]);
    return close(tx, row, WITHDRAWN);
  }
}

const newsOf = (id: string): string => `clubinvitation:${id}`;

/** Who was taken out comes again by coordinators alone, and nobody is asked again by the same person soon after. */
async function expectWelcome(tx: Tx, personId: string): Promise<void> {
  const found = await tx.one<{ out: boolean; asked: boolean }>(
    `select exists (select from club.club_member m where m.person_id = $1 and m.left_how = 'TAKEN_OUT') as out,
       exists (select from club.club_invitation v where v.person_id = $1 and v.invited_by_id = $2 and v.answer in ('DECLINED', 'WITHDRAWN')
         and v.answered_on > $3::date - 90) as asked`,
    [personId, tx.actor.personId, tx.today],
  );
  if (found!.out) throw new NotAllowedError(OUT);
  if (found!.asked) throw new NotAllowedError(ASKED);
}

type Answer = Exclude<ClubInvitationState, ClubInvitationState.OPEN>;

async function answer(tx: Tx, input: Changed, how: Answer): Promise<{ row: ClubInvitationRecord; done: Done }> {
  const row = await toClose(tx, input, ({ personId }) => personId === tx.actor.personId);
  const done = await close(tx, row, how);
  if (row.invitedById)
    await notify(tx, {
      ...{ kind: clubInvitationAnswered, subject: row.id, key: `clubinvitation:${row.id}:answered` },
      ...{ to: [row.invitedById], facts: { isAccepted: how === ACCEPTED } },
    });
  return { row, done };
}

/** Locked; whoever neither sent it nor is asked is not told that there is one. */
async function toClose(
  tx: Tx,
  input: Changed,
  may: (row: ClubInvitationRecord) => boolean,
): Promise<ClubInvitationRecord> {
  const { personId } = tx.actor;
  const row = await invitations.locked(tx, input.id);
  const sees = coordinates(tx.actor) || (personId !== null && [row.personId, row.invitedById].includes(personId));
  if (!sees) throw new NotFoundError('id');
  if (!may(row)) throw new NotAllowedError();
  const state = (row.answer ?? OPEN) as ClubInvitationState;
  if (state !== OPEN) throw new ClubInvitationAnsweredError(state);
  return invitations.toChange(tx, input, () => true);
}

async function close(tx: Tx, row: ClubInvitationRecord, how: Answer): Promise<Done> {
  const changed = await invitations.update(tx, row, { answer: how, answeredOn: tx.today });
  return { id: row.id, organizationId: null, personId: row.personId, ...changed };
}

const OUT = {
  fr: 'Cette personne a été retirée du club : c’est à la coordination de l’inviter.',
  en: 'They were taken out of the club: coordinators invite them again.',
};
const ASKED = {
  fr: 'Vous avez déjà invité cette personne il y a moins de trois mois.',
  en: 'You have asked them already less than three months ago.',
};
const MEMBERS = {
  fr: 'C’est aux membres du club d’inviter.',
  en: 'Inviting is for members of the club.',
};
