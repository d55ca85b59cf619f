import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useRefetch } from '../../api/use-refetch.js';
import { textOf } from '../../form/values.js';
import { ContributionsDocument, ContributionSubmitDocument } from '../../generated/graphql.js';
import type { Call } from '../call/call.js';
import { useLanguage } from '../../i18n/index.js';
import { WriteButton } from '../../write/write-button.js';
import { Similar } from './similar.js';
import { NOWHERE, whereInput, whereText, WhereControl } from './where-control.js';

/** Answers a call, in one's own name. */
export function ContributeButton({ call }: { call: Call }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const refetch = useRefetch(ContributionsDocument);
  const { id, kind, moderation } = call;
  return (
    <WriteButton
      look="go"
      label={t('contribution.submit')}
      spec={() => ({
        id: `contributionSubmit:${id}`,
        title: t('contribution.submit'),
        submit: t('contribution.submitDo'),
        intro: <p>{t(`contribution.shown.${moderation}`)}</p>,
        did: t(`contribution.sent.${moderation}`),
        mutation: ContributionSubmitDocument,
        initial: { title: '', body: '', where: NOWHERE, displayName: '' },
        fields: [
          { name: 'title', kind: 'text', label: t('word.title'), required: true },
          { name: 'body', kind: 'lines', label: t('contribution.body') },
          {
            name: 'where',
            kind: 'custom',
            label: kind === 'VIEWPOINT' ? t('contribution.where') : `${t('contribution.where')} ${t('form.optional')}`,
            help: kind === 'VIEWPOINT' ? t('contribution.whereHelp') : undefined,
            paths: ['point', 'territoryId'],
            check: (value) => {
              const { point, territoryId } = whereInput(value);
              return kind === 'VIEWPOINT' && !point && !territoryId ? t('contribution.whereNeeded') : undefined;
            },
            render: (control) => <WhereControl {...control} />,
            text: whereText,
          },
          {
            name: 'displayName',
            kind: 'text',
            label: t('contribution.displayName'),
            help: t('contribution.displayNameHelp'),
          },
        ],
        beside: { below: 'body', show: (values) => <Similar call={call} values={values} /> },
        variables: (values) => ({
          input: {
            callId: id,
            title: textOf(values, 'title'),
            body: textOf(values, 'body'),
            locale: language,
            displayName: textOf(values, 'displayName') || null,
            ...whereInput(values['where']),
          },
        }),
        onDone: (payload) => {
          void refetch();
          const { contribution } = payload as { contribution?: { id: string } | null };
          if (contribution) void navigate(`/demarches/contributions/${contribution.id}`);
        },
      })}
    />
  );
}
