import { known } from '#lib/portals';
import { coordinates } from '#lib/access';
import { ActorReader } from '#lib/identity';
import {
  type Changed,
  type Done,
  InvalidInputError,
  kept,
  NotAllowedError,
  NotFoundError,
  oneLine,
  type Tx,
  Write,
  Writes,
} from '#lib/writes';
import { happened } from '../workstream-activity/happened.js';
import { ClubMemberRecord } from './club-member.entity.js';
import { ClubMemberGoneError } from './club-member.errors.js';
import { ClubMemberLeaveInput, ClubMemberTakeOutInput, ClubMemberUpdateInput } from './club-member.inputs.js';
import { ClubMember } from './club-member.type.js';

const members = kept(ClubMember, ClubMemberRecord);

/** What people say of themselves is theirs alone to say; they leave by themselves, or are taken out for a reason. */
@Writes(ClubMember)
export class ClubMemberWrites {
  constructor(private readonly actors: ActorReader) {}

  @Write('PERSON', 'Says who one is in the club, what one can do, and who may find one there.')
  async clubMemberUpdate({ themes, skills, ...input }: ClubMemberUpdateInput, tx: Tx): Promise<Done> {
    const row = await own(tx, input);
    const beside = await writeThemes(tx, row.id, themes);
    const { introduction, helpsWith, languages, visibility } = input;
    const said = {
      ...(introduction !== undefined && { introduction: introduction ?? '' }),
      ...(helpsWith !== undefined && { helpsWith: helpsWith ?? '' }),
      ...(skills !== undefined && { skills: tidy(skills ?? []) }),
      ...(languages !== undefined && { languages: [...new Set(languages ?? [])] }),
      ...(visibility && { visibility }),
    };
    return { ...told(row), ...(await members.update(tx, row, said, beside)) };
  }

  @Write('PERSON', 'Leaves the club, from today: what made one a member before does so no more.', [ClubMemberGoneError])
  async clubMemberLeave(input: ClubMemberLeaveInput, tx: Tx): Promise<Done> {
    return this.end(tx, await own(tx, input), { leftHow: 'LEFT', leftNote: null });
  }

  @Write('COORDINATOR', 'Takes somebody out of the club, from today.', [ClubMemberGoneError])
  async clubMemberTakeOut({ note, ...input }: ClubMemberTakeOutInput, tx: Tx): Promise<Done> {
    const row = await members.toChange(tx, input, () => coordinates(tx.actor));
    // What members sent before lets nobody in again.
    await tx.query(
      `update club.club_invitation set answer = 'WITHDRAWN', answered_on = $2, version = version + 1 where person_id = $1 and answer is null`,
      [row.personId, tx.today],
    );
    return this.end(tx, row, { leftHow: 'TAKEN_OUT', leftNote: note });
  }

  private async end(tx: Tx, row: ClubMemberRecord, how: Pick<ClubMemberRecord, 'leftHow' | 'leftNote'>): Promise<Done> {
    const { today } = tx;
    const belongs = await tx.one<{ is: boolean }>('select club.is_member($1, $2) as is', [row.personId, today]);
    if (!belongs?.is) throw new ClubMemberGoneError();
    const changed = await members.update(tx, row, { leftOn: today, ...how });
    // Before what they joined, as in `club.keep_participations`.
    await tx.query('select from network.person where id = $1 for no key update', [row.personId]);
    const never = await tx.query<Joined>(
      `delete from club.workstream_participant where person_id = $1 and valid_from = $2 and as_member returning workstream_id as id`,
      [row.personId, today],
    );
    await tx.query(`delete from club.club_membership where person_id = $1 and reason = 'INVITED' and valid_from = $2`, [
      row.personId,
      today,
    ]);
    await tx.query(
      `update club.club_membership set valid_to = $2, ending = $3 where person_id = $1 and reason = 'INVITED' and period @> $2::date`,
      [row.personId, today, how.leftHow],
    );
    await tx.query('select club.keep_trained(array[$1::text])', [row.personId]);
    // What they joined as members ends with it (`club.keep_participations`).
    const ended = await tx.query<Joined>(
      `select workstream_id as id from club.workstream_participant where person_id = $1 and valid_to = $2 and ended_by_leaving order by 1`,
      [row.personId, today],
    );
    const workstreams = [...never, ...ended].map(({ id }) => id);
    for (const id of workstreams) await happened(tx, { kind: 'PARTICIPANT_LEFT', workstreamId: id, subjectId: id });
    tx.committed.push(() => this.actors.forget());
    if (workstreams.length === 0) return { ...told(row), ...changed };
    const { before, after } = 'before' in changed ? changed : { before: {}, after: {} };
    return { ...told(row), before: { ...before, workstreams }, after: { ...after, workstreams: [] } };
  }
}

interface Joined {
  id: string;
}

const told = ({ id, personId }: ClubMemberRecord) => ({ id, organizationId: null, personId });

/** Locked, for whom it is about; others are told no more than that nothing was found unless they coordinate. */
async function own(tx: Tx, input: Changed): Promise<ClubMemberRecord> {
  const row = await members.locked(tx, input.id);
  if (row.personId !== tx.actor.personId)
    throw coordinates(tx.actor) ? new NotAllowedError(OWN) : new NotFoundError('id');
  return members.toChange(tx, input, () => true);
}

/** As they read: without gaps, each once. */
function tidy(skills: readonly string[]): string[] {
  const read = skills.map(oneLine).filter((skill) => skill !== '');
  const long = read.findIndex((skill) => skill.length > 60);
  if (long >= 0) throw new InvalidInputError(LONG, 'skills');
  return read.filter((skill, i) => read.findIndex((other) => other.toLowerCase() === skill.toLowerCase()) === i);
}

async function writeThemes(
  tx: Tx,
  id: string,
  themes: string[] | null | undefined,
): Promise<Record<string, { before: unknown; after: unknown }>> {
  if (themes === undefined) return {};
  const { held } = (await tx.one<{ held: string[] }>(
    'select array(select t.theme_id from club.club_member_theme t where t.club_member_id = $1 order by 1) as held',
    [id],
  ))!;
  const asked = await known(tx, 'portals.theme', themes ?? [], 'themes');
  if (asked.join() === held.join()) return {};
  await tx.query('delete from club.club_member_theme where club_member_id = $1', [id]);
  await tx.query('insert into club.club_member_theme (club_member_id, theme_id) select $1, unnest($2::text[])', [
    id,
    asked,
  ]);
  return { themes: { before: held, after: asked } };
}

const OWN = {
  fr: 'C’est à la personne de dire qui elle est.',
  en: 'This is for the person themselves.',
};
const LONG = {
  fr: 'Une compétence tient en 60 caractères.',
  en: 'A skill is up to 60 characters long.',
};
