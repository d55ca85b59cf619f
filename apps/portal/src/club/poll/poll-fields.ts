import type { TFunction } from 'i18next';
import type { Ask } from '../../api/use-ask.js';
import type { Values } from '../../form/drafts.js';
import type { FieldOption, FieldSpec } from '../../form/field-spec.js';
import { isBegun, rowsOf, textOf } from '../../form/values.js';
import { type PollOpenInput, PollVoicesDocument } from '../../generated/graphql.js';

/** An instant as the API takes it, of what the browser's own control says in the zone of the device. */
export const instant = (values: Values, name: string): string | null => {
  const typed = textOf(values, name);
  return typed ? new Date(typed).toISOString() : null;
};

/** The same the other way round. */
export function typedInstant(at: string): string {
  const day = new Date(at);
  return new Date(day.getTime() - day.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** The hour of the device, said beside the moment that is typed. */
export function closesAtField(t: TFunction, zone: string): FieldSpec {
  return {
    name: 'closesAt',
    kind: 'moment',
    label: t('poll.write.closesAt'),
    help: t('poll.write.closesAtHelp', { zone }),
    required: true,
    notBefore: 'opensAt',
  };
}

export function optionsField(t: TFunction, shown?: (values: Values) => boolean): FieldSpec {
  return {
    ...{ name: 'options', kind: 'rows', label: t('poll.write.options'), add: t('poll.write.addOption') },
    ...{ help: t('poll.write.optionsHelp'), most: 20, shown },
    columns: [
      { name: 'titleFr', kind: 'text', label: t('poll.write.option') },
      { name: 'titleEn', kind: 'text', label: t('poll.write.optionEn') },
    ],
  };
}

export const optionsOf = (values: Values): PollOpenInput['options'] =>
  rowsOf(values['options'])
    .filter(isBegun)
    .map(({ titleFr = '', titleEn }) => ({ titleFr, titleEn: titleEn || null }));

export interface Voices {
  PERSON: FieldOption[];
  ORGANIZATION: FieldOption[];
}

/** All of whom the voices may be, a hundred at a time. */
export async function voicesOf(ask: Ask, id: string): Promise<Voices> {
  const found: Voices = { PERSON: [], ORGANIZATION: [] };
  const to = (one: { id: string; name: string } | null | undefined): FieldOption[] =>
    one ? [{ value: one.id, label: one.name }] : [];
  let after: { afterPerson?: string | null; afterOrganization?: string | null } = {};
  // Whichever list is at its end is asked for what comes after that: nothing.
  for (let isMore = true; isMore;) {
    const { participants, partners } = (await ask(PollVoicesDocument, { id, ...after }))?.workstream ?? {};
    found.PERSON.push(...(participants?.nodes ?? []).flatMap(({ person }) => to(person)));
    found.ORGANIZATION.push(...(partners?.nodes ?? []).flatMap(({ organization }) => to(organization)));
    isMore = Boolean(participants?.pageInfo.hasNextPage || partners?.pageInfo.hasNextPage);
    after = {
      afterPerson: participants?.pageInfo.endCursor ?? after.afterPerson,
      afterOrganization: partners?.pageInfo.endCursor ?? after.afterOrganization,
    };
  }
  return found;
}

/** Whether all of them vote, or whom one chooses: of people, or of organizations. */
export function votersFields(t: TFunction, voices: Voices, of: (values: Values) => string): FieldSpec[] {
  const some = (kind: keyof Voices) => ({
    ...{ name: `voters${kind}`, kind: 'checks' as const, label: t(`poll.write.voters${kind}`), required: true },
    ...{ options: voices[kind], paths: ['voters'] },
    shown: (values: Values) => textOf(values, 'whose') === 'SOME' && of(values) === kind,
  });
  return [
    {
      ...{ name: 'whose', kind: 'radios', label: t('poll.write.whose') },
      options: (['ALL', 'SOME'] as const).map((value) => ({ value, label: t(`poll.write.whoseOf.${value}`) })),
    },
    some('PERSON'),
    some('ORGANIZATION'),
  ];
}

/** What the fields of voters begin with. */
export const ALL_VOTE: Values = { whose: 'ALL', votersPERSON: [], votersORGANIZATION: [] };

/** Null for all of them. */
export const votersOf = (values: Values, kind: string): string[] | null =>
  textOf(values, 'whose') === 'SOME' ? ((values[`voters${kind}`] as string[] | undefined) ?? []) : null;
