import { known } from '#lib/portals';
import { apart } from '#lib/network';
import { notify } from '#lib/notifications';
import {
  type Changed,
  type Done,
  InvalidInputError,
  kept,
  NotAllowedError,
  NotFoundError,
  type Tx,
  Write,
  Writes,
} from '#lib/writes';
import { isOfClub } from '../club-scope.js';
import { WorkstreamVisibility } from '../workstream/workstream.enums.js';
import { WorkstreamWrites } from '../workstream/workstream.writes.js';
import { ClubNoticeRecord } from './club-notice.entity.js';
import { ClubNoticeKind, ClubNoticeVisibility } from './club-notice.enums.js';
import { ClubNoticeOverError } from './club-notice.errors.js';
import {
  ClubNoticeEndInput,
  ClubNoticePublishInput,
  ClubNoticeTakeUpInput,
  ClubNoticeUpdateInput,
} from './club-notice.inputs.js';
import { clubNoticePublished, clubNoticeTakenUp } from './club-notice.kinds.js';
import { expectStanding, keeps, maySee } from './club-notice.policy.js';
import { ClubNotice } from './club-notice.type.js';

const notices = kept(ClubNotice, ClubNoticeRecord, { refusals: apart(), lock: 'for no key update' });

/** Published by members of the club and staff of the network, in their own name and for where they work that day. */
@Writes(ClubNotice)
export class ClubNoticeWrites {
  constructor(private readonly workstreams: WorkstreamWrites) {}

  @Write('PERSON', 'Publishes a need or an offer; members whose themes it is about are told.')
  async clubNoticePublish({ themes, territories, untilOn, ...input }: ClubNoticePublishInput, tx: Tx): Promise<Done> {
    const { actor, today } = tx;
    const { personId } = actor;
    if (!personId || !isOfClub(actor)) throw new NotAllowedError(OF_CLUB);
    const standing = await tx.one<{ demonstration: boolean; organization: string | null; ends: string }>(
      `select p.demonstration, club.works_at(p.id, $2) as organization, coalesce($3::date, $2::date + 90)::text as ends
       from network.person p where p.id = $1`,
      [personId, today, untilOn ?? null],
    );
    if (!standing) throw new NotAllowedError(OF_CLUB);
    const { demonstration: isDemonstration, organization: organizationId, ends } = standing;
    await expectDays(tx, ends);
    const id = await notices.insert(tx, {
      ...{ ...input, personId, organizationId, publishedOn: today, untilOn: ends, isDemonstration },
    });
    await writeBeside(tx, id, { themes, territories });
    await tellMembers(tx, id, input.kind);
    return { id, organizationId, personId, after: { ...input, untilOn: ends, themes, territories } };
  }

  @Write('PERSON', 'Corrects a need or an offer that one published, or keeps for one’s organization.', [
    ClubNoticeOverError,
  ])
  async clubNoticeUpdate({ themes, territories, untilOn, ...input }: ClubNoticeUpdateInput, tx: Tx): Promise<Done> {
    const row = await toKeep(tx, input, true);
    if (untilOn) await expectDays(tx, untilOn);
    const beside = await writeBeside(tx, row.id, { themes, territories });
    const { title, text, visibility } = input;
    const said = {
      ...(title !== undefined && { title: title as string }),
      ...(text !== undefined && { text: text ?? '' }),
      ...(visibility && { visibility }),
      ...(untilOn && { untilOn }),
    };
    return { ...told(row), ...(await notices.update(tx, row, said, beside)) };
  }

  @Write('PERSON', 'Ends a need or an offer, and says what came of it.', [ClubNoticeOverError])
  async clubNoticeEnd({ ending, note, ...input }: ClubNoticeEndInput, tx: Tx): Promise<Done> {
    const row = await toKeep(tx, input, true);
    const closed = { ending, endingNote: note ?? null, closedOn: tx.today };
    return { ...told(row), ...(await notices.update(tx, row, closed)) };
  }

  @Write(
    'STAFF',
    'Makes a workstream of a need or an offer, once: it is proposed with its title, text, themes and territories, and each leads to the other.',
    [ClubNoticeOverError],
  )
  async clubNoticeTakeUp({ leadId, ...input }: ClubNoticeTakeUpInput, tx: Tx): Promise<Done> {
    const row = await toKeep(tx, input, true);
    const { id, title, text, visibility } = row;
    if (!(await isAlike(tx, row, leadId))) throw new NotFoundError('leadId');
    const { themes, territories } = await besideOf(tx, id);
    const { id: workstreamId } = await this.workstreams.workstreamPropose(
      {
        ...{ leadId, titleFr: title, aimFr: text, themes, territories, phases: [] },
        visibility:
          visibility === ClubNoticeVisibility.PUBLIC ? WorkstreamVisibility.PUBLIC : WorkstreamVisibility.NETWORK,
      },
      tx,
    );
    const changed = await notices.update(tx, row, { ending: 'TAKEN_UP', closedOn: tx.today, workstreamId });
    await notify(tx, {
      ...{ kind: clubNoticeTakenUp, subject: id, key: `clubnotice:${id}:taken-up` },
      to: await peopleOf(tx, row),
    });
    return { ...told(row), ...changed };
  }
}

const told = ({ id, organizationId, personId }: ClubNoticeRecord) => ({ id, organizationId, personId });

/** Locked, for who keeps it, while it has not ended. */
async function toKeep(tx: Tx, input: Changed, mayBeLate: boolean): Promise<ClubNoticeRecord> {
  const row = await notices.locked(tx, input.id);
  maySee(tx, row);
  if (!keeps(tx, row)) throw new NotAllowedError(KEEPS);
  expectStanding(tx, row, mayBeLate);
  return notices.toChange(tx, input, () => true);
}

/** Not before today, and within a year. */
async function expectDays(tx: Tx, untilOn: string): Promise<void> {
  const { far } = (await tx.one<{ far: boolean }>('select $1::date > $2::date + 366 as far', [untilOn, tx.today]))!;
  if (untilOn < tx.today || far) throw new InvalidInputError(DAYS, 'untilOn');
}

interface Beside {
  themes?: string[] | null;
  territories?: string[] | null;
}

const besideOf = async (tx: Tx, id: string): Promise<{ themes: string[]; territories: string[] }> =>
  (await tx.one<{ themes: string[]; territories: string[] }>(
    `select array(select t.theme_id from club.club_notice_theme t where t.club_notice_id = $1 order by 1) as themes,
       array(select t.territory_id from club.club_notice_territory t where t.club_notice_id = $1 order by 1) as territories`,
    [id],
  ))!;

/** Writes what is given and different; answers what that was and is, by name. */
async function writeBeside(tx: Tx, id: string, { themes, territories }: Beside) {
  const held = await besideOf(tx, id);
  const changed: Record<string, { before: unknown; after: unknown }> = {};
  const write = async (name: keyof typeof held, what: 'theme' | 'territory', asked: readonly string[]) => {
    if (held[name].join() === asked.join()) return;
    await tx.query(`delete from club.club_notice_${what} where club_notice_id = $1`, [id]);
    await tx.query(`insert into club.club_notice_${what} (club_notice_id, ${what}_id) select $1, unnest($2::text[])`, [
      id,
      asked,
    ]);
    changed[name] = { before: held[name], after: asked };
  };
  if (themes !== undefined) await write('themes', 'theme', await known(tx, 'portals.theme', themes ?? [], 'themes'));
  if (territories !== undefined)
    await write('territories', 'territory', await known(tx, 'territories.territory', territories ?? [], 'territories'));
  return changed;
}

const isAlike = async (tx: Tx, { isDemonstration }: ClubNoticeRecord, leadId: string): Promise<boolean> =>
  Boolean(
    await tx.one('select from network.organization o where o.id = $1 and o.demonstration = $2', [
      leadId,
      isDemonstration,
    ]),
  );

/** Members today whose themes it is about, or of whom its title names a skill: quietly, as they choose. */
async function tellMembers(tx: Tx, id: string, kind: ClubNoticeKind): Promise<void> {
  const people = await tx.query<{ id: string }>(
    `select m.person_id as id from club.club_notice n join club.club_member m on m.demonstration = n.demonstration
     where n.id = $1 and m.person_id is distinct from n.person_id and club.is_member(m.person_id, $2)
       and (exists (select from club.club_member_theme o join club.club_notice_theme r on r.theme_id = o.theme_id
           where o.club_member_id = m.id and r.club_notice_id = n.id)
         or exists (select from unnest(m.skills) s(word) where length(s.word) > 3
           and position(territories.fold(s.word) in territories.fold(n.title)) > 0))
     order by 1 limit 1000`,
    [id, tx.today],
  );
  if (people.length === 0) return;
  await notify(tx, {
    ...{ kind: clubNoticePublished, subject: id, key: `clubnotice:${id}` },
    ...{ to: people.map(({ id: person }) => person), facts: { isNeed: kind === ClubNoticeKind.NEED } },
  });
}

/** Who published it, and who answered. */
async function peopleOf(tx: Tx, { id, personId }: ClubNoticeRecord): Promise<string[]> {
  const answered = await tx.query<{ id: string }>(
    'select a.person_id as id from club.club_notice_answer a where a.club_notice_id = $1 and a.person_id is not null',
    [id],
  );
  return [...(personId ? [personId] : []), ...answered.map(({ id: person }) => person)];
}

const OF_CLUB = {
  fr: 'Les besoins et les offres sont ceux des membres du club et du réseau.',
  en: 'Needs and offers are those of members of the club and of the network.',
};
const KEEPS = {
  fr: 'C’est à la personne qui l’a publié, ou à qui gère son organisation, de le faire.',
  en: 'This is for whoever published it, or manages their organization.',
};
const DAYS = {
  fr: 'Le dernier jour est aujourd’hui ou plus tard, et dans un an au plus.',
  en: 'The last day is today or later, and within a year.',
};
