import { useTranslation } from 'react-i18next';
import { DatedLink } from '../../day/dated-link.js';
import type { CallPageQuery } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import buttons from '../../shell/button.module.css';
import { Fact } from '../../shell/facts.js';
import { versionWords } from './document.js';

type DocumentCall = Extract<NonNullable<CallPageQuery['call']>, { __typename: 'DocumentCall' }>;

/** What can be done with a text: read and commented on, written. */
export function DocumentActions({ call: { id, versions, viewerAnswers, state } }: { call: DocumentCall }) {
  const { t } = useTranslation();
  return (
    <>
      {versions.length > 0 && (
        <DatedLink className={buttons.go} to={`/demarches/appels/${id}/texte`}>
          {t(state === 'OPEN' ? 'document.open' : 'document.openRead')}
        </DatedLink>
      )}
      {viewerAnswers && <DatedLink to={`/demarches/appels/${id}/texte/ecrire`}>{t('document.write')}</DatedLink>}
    </>
  );
}

/** Which version stands, and since when. */
export function DocumentFacts({ call: { versions } }: { call: DocumentCall }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [last] = versions;
  return <Fact label={t('document.textFact')}>{last ? versionWords(t, last, language) : t('document.notYet')}</Fact>;
}
