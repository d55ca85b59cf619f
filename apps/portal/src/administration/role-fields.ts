import type { TFunction } from 'i18next';
import { dayAfter } from '../day/day.js';
import type { FieldSpec } from '../form/field-spec.js';
import { textOf } from '../form/values.js';
import type { Values } from '../form/drafts.js';
import type { Role } from '../generated/graphql.js';

/** Roles in the whole network that only administrators give. */
export const ABOVE: readonly Role[] = ['ADMINISTRATOR', 'NETWORK_COORDINATOR'];
const OF_NETWORK: readonly Role[] = [...ABOVE, 'MODERATOR', 'READER'];
const OF_ORGANIZATION: readonly Role[] = ['ORGANIZATION_MANAGER', 'MEMBER', 'TRAINER'];
export const ROLES: readonly Role[] = [...OF_NETWORK, ...OF_ORGANIZATION];

const isOfOrganization = (values: Values): boolean => OF_ORGANIZATION.includes(textOf(values, 'role') as Role);

/** Which role, where, and until when. */
export function roleFields(t: TFunction, isAdministrator: boolean, until: string): FieldSpec[] {
  return [
    {
      name: 'role',
      kind: 'radios',
      label: t('account.roles.role'),
      required: true,
      options: ROLES.filter((role) => isAdministrator || !ABOVE.includes(role)).map((value) => ({
        value,
        label: t(`role.${value}`),
        hint: t(`roleMeaning.${value}`),
      })),
    },
    {
      name: 'organizationId',
      kind: 'organization',
      label: t('word.organization'),
      required: true,
      shown: isOfOrganization,
    },
    { name: 'lastDay', kind: 'day', label: t('access.lastDay'), help: t('access.lastDayHint'), paths: [until] },
  ];
}

/** What was chosen in these fields, as the API takes it. */
export function chosenRole(values: Values) {
  const lastDay = textOf(values, 'lastDay');
  return {
    role: textOf(values, 'role') as Role,
    organizationId: isOfOrganization(values) ? textOf(values, 'organizationId') : null,
    firstDayWithout: lastDay ? dayAfter(lastDay, 1) : null,
  };
}
