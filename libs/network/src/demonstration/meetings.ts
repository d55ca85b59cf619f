import { type PoolClient } from 'pg';
import { dayInWords } from '#lib/graphql';
import { COMMITTEE, type Seat } from './committee.js';
import { Chance, daysAfter, demonstrationId } from './random.js';
import { insertRows, type Row } from './rows.js';

/** What came later than this day was not yet when the data was made. */
const MADE_ON = '2026-11-01';
const DAYS = ['03-12', '06-18', '11-05'];
const PLACES = ['Lille', 'Lyon', 'Bordeaux', 'Rennes', 'Dijon', null];
const POINTS = [
  ['Budget de la plateforme', 'Le budget de l’année à venir est adopté.'],
  ['Barème des cotisations', 'Le barème des cotisations est reconduit.'],
  ['Calendrier des formations', 'Le calendrier des formations est adopté.'],
  ['Évolutions de la médiathèque', 'Les évolutions proposées sont retenues.'],
  ['Accueil d’un nouveau membre', 'L’accueil est approuvé.'],
  ['Université d’été', 'Le lieu et le thème sont retenus.'],
  ['Portail thématique commun', 'Le portail est lancé.'],
  ['Hébergement et sécurité', 'Le rapport est approuvé.'],
] as const;

interface Meeting {
  id: string;
  day: string;
  status: string;
  place: string | null;
  /** The day on which the next meeting approved the minutes. */
  approvedOn: string | null;
}

/** Three meetings a year since 2020, what was on their agenda, who was there and what was decided. */
export async function makeMeetings(client: PoolClient, seats: readonly Seat[]): Promise<void> {
  const meetings = plan();
  await insertRows(
    client,
    'meeting',
    meetings.map(({ id, day, status, place }) => ({
      id,
      governing_body_id: COMMITTEE,
      scheduled_at: `${day}T10:00:00 Europe/Paris`,
      place,
      online: true,
      status,
      convoked_at: status === 'PLANNED' ? null : `${daysAfter(day, -21)}T09:00:00 Europe/Paris`,
      cancel_reason: status === 'CANCELLED' ? 'Salle indisponible (démonstration)' : null,
      minutes: status === 'HELD' ? minutesOf(day) : null,
      demonstration: true,
      version: 1,
    })),
  );
  const items = meetings.flatMap(agendaOf);
  await insertRows(client, 'agenda_item', items);
  const numbers = new Map<number, number>();
  const attendances: Row[] = [];
  const decisions: Row[] = [];
  const votes: Row[] = [];
  for (const meeting of meetings.filter(({ status }) => status === 'HELD')) {
    const voting = attend(meeting, seats, attendances);
    decide(
      meeting,
      items.filter((item) => item.meeting_id === meeting.id),
      voting,
      { numbers, decisions, votes },
    );
  }
  await insertRows(client, 'attendance', attendances);
  await insertRows(client, 'decision', decisions);
  await insertRows(client, 'vote', votes);
  const approved = meetings.filter(({ approvedOn }) => approvedOn);
  await client.query(
    `update network.meeting m set minutes_approved_on = a.day from unnest($1::text[], $2::date[]) a(id, day) where m.id = a.id`,
    [approved.map(({ id }) => id), approved.map(({ approvedOn }) => approvedOn)],
  );
}

function plan(): Meeting[] {
  const days = [2020, 2021, 2022, 2023, 2024, 2025, 2026]
    .flatMap((year) => DAYS.map((day) => `${year}-${day}`))
    .slice(1);
  const all = [...days, '2026-12-10', '2027-03-11'].map((day) => {
    const status = day < MADE_ON ? 'HELD' : day < '2027' ? 'CONVOKED' : 'PLANNED';
    const place = new Chance(`place ${day}`).pick(PLACES);
    return {
      id: demonstrationId('meeting', day),
      day,
      status: day === '2022-06-18' ? 'CANCELLED' : status,
      place,
      approvedOn: null,
    };
  });
  return all.map((meeting, i) => {
    const next = all.slice(i + 1).find(({ status }) => status === 'HELD');
    return { ...meeting, approvedOn: meeting.status === 'HELD' && next ? next.day : null };
  });
}

const minutesOf = (day: string): string =>
  `Compte rendu de démonstration, séance du ${dayInWords(day, 'fr')}.\n\nLe quorum est constaté. Les points de l’ordre du jour sont présentés, discutés, puis soumis au vote.\n\nCe texte est inventé et ne dit rien d’une réunion réelle.`;

function agendaOf({ id, day }: Meeting): Row[] {
  const chance = new Chance(`agenda ${day}`);
  const first = chance.between(0, POINTS.length - 1);
  const points = Array.from({ length: chance.between(2, 4) }, (_, i) => POINTS[(first + i) % POINTS.length]![0]);
  return ['Approbation du compte rendu précédent', ...points, 'Questions diverses'].map((title, i) => ({
    id: demonstrationId('agenda_item', day, i + 1),
    meeting_id: id,
    place: i + 1,
    title,
    detail: null,
  }));
}

/** Writes down who attended; answers the members who vote, present or represented. */
function attend({ id, day }: Meeting, seats: readonly Seat[], attendances: Row[]): string[] {
  const chance = new Chance(`attendance ${day}`);
  const sitting = seats.filter(({ from, to }) => from <= day && to > day);
  const members = sitting.filter(({ substituteFor }) => !substituteFor);
  const there = members.filter(() => chance.happens(0.68)).map(({ mandate }) => mandate);
  const voting: string[] = [];
  for (const { mandate } of members) {
    const present = there.includes(mandate);
    const proxy = sitting.find((s) => s.substituteFor === mandate)?.mandate ?? there[0];
    const represented = !present && proxy !== undefined && chance.happens(0.5);
    if (present || represented) voting.push(mandate);
    attendances.push({
      meeting_id: id,
      governing_body_id: COMMITTEE,
      mandate_id: mandate,
      status: present ? 'PRESENT' : represented ? 'REPRESENTED' : chance.happens(0.8) ? 'EXCUSED' : 'ABSENT',
      proxy_id: represented ? proxy : null,
    });
  }
  return voting;
}

interface Kept {
  numbers: Map<number, number>;
  decisions: Row[];
  votes: Row[];
}

function decide({ id, day }: Meeting, items: readonly Row[], voting: readonly string[], kept: Kept): void {
  const chance = new Chance(`decisions ${day}`);
  const year = Number(day.slice(0, 4));
  for (const item of items.slice(1, -1)) {
    const number = (kept.numbers.get(year) ?? 0) + 1;
    kept.numbers.set(year, number);
    const decision = demonstrationId('decision', year, number);
    const secret = item.title === 'Accueil d’un nouveau membre';
    const cast = voting.map((mandate) => ({
      mandate,
      choice: chance.happens(0.82) ? 'FOR' : chance.pick(['AGAINST', 'ABSTAINED']),
    }));
    const count = (choice: string): number => cast.filter((vote) => vote.choice === choice).length;
    kept.decisions.push({
      id: decision,
      governing_body_id: COMMITTEE,
      meeting_id: id,
      agenda_item_id: item.id,
      decided_on: day,
      year,
      number,
      title: item.title,
      text: `${POINTS.find(([title]) => title === item.title)?.[1] ?? ''} (démonstration)`,
      proposed_by: voting[0] ?? null,
      outcome: chance.happens(0.06) ? 'DEFERRED' : count('FOR') > count('AGAINST') ? 'ADOPTED' : 'REJECTED',
      secret,
      votes_for: secret ? count('FOR') : null,
      votes_against: secret ? count('AGAINST') : null,
      votes_abstained: secret ? count('ABSTAINED') : null,
      sources: [],
      demonstration: true,
      version: 1,
    });
    if (!secret)
      kept.votes.push(
        ...cast.map(({ mandate, choice }) => ({ decision_id: decision, mandate_id: mandate, choice, secret: false })),
      );
  }
}
