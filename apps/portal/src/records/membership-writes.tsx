import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import {
  type MembershipEvent,
  MembershipFactDocument,
  MembershipRecordDocument,
  MembershipRemoveDocument,
  MembershipUpdateDocument,
} from '../generated/graphql.js';
import { sourcesField } from '../source/sources-field.js';
import { changesOf, orNull, sourceChanges, sourceKeys, textOf } from '../write/values.js';
import { WriteButton } from '../write/write-button.js';
import { RemoveButton } from './remove-button.js';

const EVENTS: readonly MembershipEvent[] = ['JOINED', 'LEFT'];

/** Joining or leaving that no agreement shows. */
export function MembershipButton({ organization }: { organization: { id: string; name: string } }) {
  const { t } = useTranslation();
  return (
    <WriteButton
      label={t('records.membership')}
      spec={() => ({
        id: `membershipRecord:${organization.id}`,
        title: t('records.membership'),
        submit: t('word.save'),
        intro: <p>{t('records.membershipIntro')}</p>,
        mutation: MembershipRecordDocument,
        initial: {},
        fields: [
          {
            name: 'event',
            kind: 'select',
            label: t('records.membershipEvent'),
            required: true,
            options: EVENTS.map((value) => ({ value, label: t(`records.membershipEvents.${value}`) })),
          },
          { name: 'on', kind: 'partialDate', label: t('word.date'), required: true },
          { name: 'note', kind: 'multiline', label: t('records.note') },
          sourcesField(t),
        ],
        variables: (values) => ({
          input: {
            organizationId: organization.id,
            event: textOf(values, 'event') as MembershipEvent,
            on: textOf(values, 'on'),
            note: orNull(values, 'note'),
            sources: sourceKeys(values),
          },
        }),
      })}
    />
  );
}

interface MembershipButtonsProps {
  fact: { id: string; version: number };
  /** What it is called on the page. */
  title: string;
}

export function MembershipButtons({ fact: { id, version }, title }: MembershipButtonsProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const read = async () => {
    const { data } = await client.query({
      query: MembershipFactDocument,
      variables: { id },
      fetchPolicy: 'network-only',
    });
    const fact = data?.node;
    if (!fact || !('on' in fact)) return undefined;
    return { values: { on: fact.on, note: fact.note ?? '', sources: fact.sources }, version: fact.version };
  };
  return (
    <>
      <WriteButton
        plain
        label={t('word.correct')}
        about={title}
        spec={async () => {
          const record = await read();
          return (
            record && {
              id: `membershipUpdate:${id}`,
              title: t('records.membershipUpdate'),
              submit: t('records.saveCorrection'),
              intro: <p>{title}</p>,
              mutation: MembershipUpdateDocument,
              version: record.version,
              initial: record.values,
              current: read,
              fields: [
                { name: 'on', kind: 'partialDate', label: t('word.date'), required: true },
                { name: 'note', kind: 'multiline', label: t('records.note') },
                sourcesField(t),
              ],
              variables: (values, { version: expectedVersion, base }) => {
                const { on, ...changes } = changesOf(values, base, ['on', 'note']);
                return {
                  input: { id, ...changes, ...(on ? { on } : {}), ...sourceChanges(values, base), expectedVersion },
                };
              },
            }
          );
        }}
      />
      <RemoveButton
        id={id}
        version={version}
        mutation={MembershipRemoveDocument}
        label={t('word.remove')}
        about={title}
        title={t('records.membershipRemove')}
        outcome={t('records.membershipRemoveOutcome')}
        submit={t('records.membershipRemove')}
        now={async () => (await read())?.version}
      />
    </>
  );
}
