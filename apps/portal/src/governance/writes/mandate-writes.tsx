import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { today } from '../../day/day.js';
import { formatDay } from '../../format/format.js';
import {
  MandateDocument,
  MandateEndDocument,
  MandateStartDocument,
  type MandateFunction,
} from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { numberOf, orNull, textOf } from '../../write/values.js';
import { WriteButton } from '../../write/write-button.js';
import { type Body, isHeldOn, type Mandate } from '../mandates.js';

export const FUNCTIONS: readonly MandateFunction[] = ['MEMBER', 'CHAIR', 'VICE_CHAIR', 'TREASURER', 'SECRETARY'];

export function MandateStartButton({ body, mandates }: { body: Body; mandates: readonly Mandate[] }) {
  const { t } = useTranslation();
  const constituencies = body.constituencies.map(({ id, name, seats }) => ({
    value: id,
    label: `${name} (${t('governance.write.seatCount', { count: seats })})`,
  }));
  const holders = mandates.filter((mandate) => !mandate.substituteFor && isHeldOn(mandate, today()));
  return (
    <WriteButton
      label={t('governance.write.mandate')}
      spec={() => ({
        id: `mandateStart:${body.id}`,
        title: t('governance.write.mandate'),
        submit: t('governance.write.mandateSubmit'),
        mutation: MandateStartDocument,
        initial: {
          personId: '',
          organizationId: '',
          constituencyId: constituencies.length === 1 ? (constituencies[0]?.value ?? '') : '',
          substituteForId: '',
          seat: '',
          function: 'MEMBER',
          from: today(),
          to: '',
        },
        fields: [
          { name: 'personId', kind: 'person', label: t('word.person'), required: true },
          { name: 'organizationId', kind: 'organization', label: t('governance.write.representing') },
          {
            name: 'constituencyId',
            kind: 'select',
            label: t('governance.constituency'),
            required: true,
            options: constituencies,
          },
          {
            name: 'substituteForId',
            kind: 'select',
            label: t('governance.write.substituteFor'),
            help: t('governance.write.substituteForHelp'),
            options: holders.map(({ id, person }) => ({
              value: id,
              label: person?.name ?? t('governance.personUnknown'),
            })),
          },
          {
            name: 'seat',
            kind: 'number',
            whole: true,
            label: t('governance.seatWord'),
            help: t('governance.write.seatHelp'),
            shown: (values) => !values['substituteForId'],
          },
          {
            name: 'function',
            kind: 'select',
            label: t('governance.function'),
            required: true,
            shown: (values) => !values['substituteForId'],
            options: FUNCTIONS.map((value) => ({ value, label: t(`governance.functions.${value}`) })),
          },
          { name: 'from', kind: 'day', label: t('word.firstDay'), required: true },
          { name: 'to', kind: 'day', label: t('governance.write.firstDayAfter'), help: t('governance.write.openEnd') },
        ],
        variables: (values) => ({
          input: {
            personId: textOf(values, 'personId'),
            organizationId: orNull(values, 'organizationId'),
            constituencyId: textOf(values, 'constituencyId'),
            substituteForId: orNull(values, 'substituteForId'),
            seat: values['substituteForId'] ? null : numberOf(textOf(values, 'seat')),
            function: values['substituteForId'] ? 'MEMBER' : (textOf(values, 'function') as MandateFunction),
            from: textOf(values, 'from'),
            to: orNull(values, 'to'),
          },
        }),
      })}
    />
  );
}

export function MandateEndButton({ mandate }: { mandate: Mandate }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const client = useApolloClient();
  const name = mandate.person?.name ?? t('governance.personUnknown');
  return (
    <WriteButton
      plain
      label={t('governance.write.end')}
      about={name}
      spec={() => ({
        id: `mandateEnd:${mandate.id}`,
        title: t('governance.write.endTitle', { name }),
        submit: t('governance.write.endSubmit'),
        mutation: MandateEndDocument,
        version: mandate.version,
        initial: { on: today() },
        fields: [
          {
            name: 'on',
            kind: 'day',
            label: t('governance.write.firstDayAfter'),
            help: t('governance.write.endHelp'),
            required: true,
          },
        ],
        current: async () => {
          const { data } = await client.query({
            query: MandateDocument,
            variables: { id: mandate.id },
            fetchPolicy: 'network-only',
          });
          const now = data?.node;
          return now && 'version' in now ? { values: { on: now.to ?? '' }, version: now.version } : undefined;
        },
        irreversible: (values) => (
          <p>
            {t('governance.write.endConfirm', {
              name,
              day: typeof values['on'] === 'string' && values['on'] ? formatDay(values['on'], language) : '',
            })}
          </p>
        ),
        variables: (values, { version }) => ({
          input: { id: mandate.id, on: textOf(values, 'on'), expectedVersion: version },
        }),
      })}
    />
  );
}
