import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { type EditionAudience, EditionPublishDocument, type EditionPublishMutation } from '../../generated/graphql.js';
import { textOf } from '../../form/values.js';
import { WriteButton } from '../../write/write-button.js';
import { useLanguage } from '../../i18n/index.js';
import { inWords } from '../parameter-words.js';
import type { Report } from '../report.js';
import { editionPath } from './edition-path.js';

const AUDIENCES: readonly EditionAudience[] = ['EVERYONE', 'STAFF', 'COORDINATOR'];

/** Keeps the report as it is shown, by the parameters of the address. */
export default function PublishButton({ report, query }: { report: Report; query: URLSearchParams }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const client = useApolloClient();
  const given = Object.fromEntries(
    report.parameters
      .filter(({ name }) => query.has(name))
      .map(({ name, isList }) => [name, isList ? query.getAll(name) : query.get(name)]),
  );
  const said = report.parameters.map((one) =>
    t('report.schedules.is', {
      what: one.label ?? one.name,
      value:
        query
          .getAll(one.name)
          .map((given) => inWords(one, given, t, language))
          .join(', ') || t('report.edition.otherwise'),
    }),
  );
  return (
    <WriteButton
      label={t('report.edition.publish')}
      spec={() => ({
        id: `editionPublish:${report.name}`,
        title: t('report.edition.publishTitle', { report: report.title }),
        submit: t('report.edition.publish'),
        intro: (
          <>
            <p>{t('report.edition.publishIntro')}</p>
            {said.length > 0 && (
              <ul>
                {said.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            )}
          </>
        ),
        mutation: EditionPublishDocument,
        initial: { audience: report.audience === 'EVERYONE' ? 'EVERYONE' : 'COORDINATOR' },
        fields: [
          { name: 'titleFr', kind: 'text', label: t('report.edition.titleFr'), required: true },
          { name: 'titleEn', kind: 'text', label: t('report.edition.titleEn'), required: true },
          {
            name: 'audience',
            kind: 'radios',
            label: t('report.edition.audience'),
            help: t('report.edition.audienceHelp'),
            required: true,
            options: AUDIENCES.map((value) => ({ value, label: t(`report.edition.audiences.${value}`) })),
          },
        ],
        irreversible: () => <p>{t('report.edition.publishConfirm')}</p>,
        variables: (values) => ({
          input: {
            name: report.name,
            version: report.version,
            parameters: given,
            titleFr: textOf(values, 'titleFr'),
            titleEn: textOf(values, 'titleEn'),
            audience: textOf(values, 'audience') as EditionAudience,
          },
        }),
        done: t('report.edition.published'),
        onDone: (payload) => {
          const { edition } = payload as unknown as EditionPublishMutation['editionPublish'];
          void client.refetchQueries({ include: ['ReportEditions'] });
          if (edition) void navigate(editionPath(report.name, edition.id));
        },
      })}
    />
  );
}
