import { formatShortDay } from '../../format/format.js';
import { typeset } from '../../format/typeset.js';
import type { FieldOption } from '../../form/field-spec.js';
import { QualityChoicesDocument, TrainerChoicesDocument } from '../../generated/graphql.js';
import type { Options } from '../../write/record-fields.js';

/** The provider of a record that is corrected, or of a new one. */
function providerOf(known: Readonly<Record<string, unknown>>): string {
  const { organizationId, provider } = known as { organizationId?: string; provider?: { id: string } | null };
  return organizationId ?? provider?.id ?? '';
}

const option = (id: string, label: string): FieldOption => ({ value: id, label: typeset(label) });
const dated = (title: string, day: string): string => `${title}, ${formatShortDay(day, 'fr')}`;

/** Courses of the provider. */
export const ownCourses: Options = async (ask, known) => {
  const found = await ask(QualityChoicesDocument, { organization: providerOf(known) });
  return found?.courses.nodes.map(({ id, title }) => option(id, title)) ?? [];
};

/** Sessions of the provider, each with its first day. */
export const ownSessions: Options = async (ask, known) => {
  const found = await ask(QualityChoicesDocument, { organization: providerOf(known) });
  return found?.trainingSessions.nodes.map(({ id, title, startsOn }) => option(id, dated(title, startsOn))) ?? [];
};

/** Complaints to the provider. */
export const ownComplaints: Options = async (ask, known) => {
  const found = await ask(QualityChoicesDocument, { organization: providerOf(known) });
  return found?.complaints?.nodes.map(({ id, subject, receivedOn }) => option(id, dated(subject, receivedOn))) ?? [];
};

/** All that an evidence may be linked to. */
export const ownRecords: Options = async (ask, known) => {
  const organization = providerOf(known);
  const [found, files] = [
    await ask(QualityChoicesDocument, { organization }),
    await ask(TrainerChoicesDocument, { organization }),
  ];
  return [
    ...(found?.courses.nodes.map(({ id, title }) => option(id, title)) ?? []),
    ...(found?.trainingSessions.nodes.map(({ id, title, startsOn }) => option(id, dated(title, startsOn))) ?? []),
    ...(found?.complaints?.nodes.map(({ id, subject, receivedOn }) => option(id, dated(subject, receivedOn))) ?? []),
    ...(found?.improvementActions?.nodes.map(({ id, title }) => option(id, title)) ?? []),
    ...(found?.subcontracts?.nodes.map(({ id, contractor }) => option(id, contractor)) ?? []),
    ...(files?.trainerCompetences?.nodes.map(({ id, title, person }) =>
      option(id, person ? `${person.name}, ${title}` : title),
    ) ?? []),
  ];
};
