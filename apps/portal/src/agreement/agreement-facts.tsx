import { useTranslation } from 'react-i18next';
import { PartialDay } from '../certainty/partial-day.js';
import { DatedLink } from '../day/dated-link.js';
import { typeset } from '../format/typeset.js';
import { useLanguage } from '../i18n/index.js';
import { Sources } from '../source/sources.js';
import { remark } from '../source/wording.js';
import territoryClasses from '../territory/territory.module.css';
import type { AgreementDetail } from './agreement-page.js';
import classes from './agreement.module.css';

/** When it was signed, what it follows and what follows it. */
export function AgreementFacts({ agreement }: { agreement: AgreementDetail }) {
  const { t } = useTranslation();
  const { supersedes, supersededBy } = agreement;
  return (
    <dl className={territoryClasses.figures}>
      <div>
        <dt>{t('agreement.signedOn')}</dt>
        <dd>
          <PartialDay date={agreement.signedOn} />
        </dd>
      </div>
      <div>
        <dt>{t('agreement.inForceOn')}</dt>
        <dd>
          {agreement.inForceOn ? (
            <PartialDay date={agreement.inForceOn} />
          ) : (
            <span className="soft">{t('agreement.asSigned')}</span>
          )}
        </dd>
      </div>
      {agreement.endedOn && (
        <div>
          <dt>{t('agreement.endedOn')}</dt>
          <dd>
            <PartialDay date={agreement.endedOn} />
          </dd>
        </div>
      )}
      {supersedes && (
        <div>
          <dt>{t('agreement.supersedes')}</dt>
          <dd>
            <DatedLink to={`/reseau/accords/${supersedes.key}`}>{typeset(supersedes.title)}</DatedLink>
            {agreement.supersedesInferred && <Inferred note={agreement.supersedesNote} />}
          </dd>
        </div>
      )}
      {supersededBy && (
        <div>
          <dt>{t('agreement.supersededBy')}</dt>
          <dd>
            <DatedLink to={`/reseau/accords/${supersededBy.key}`}>{typeset(supersededBy.title)}</DatedLink> (
            <PartialDay date={supersededBy.signedOn} />)
            {supersededBy.supersedesInferred && <Inferred note={supersededBy.supersedesNote} />}
          </dd>
        </div>
      )}
      <div>
        <dt>{t('organization.sources')}</dt>
        <dd>
          <Sources sources={agreement.sources} />
        </dd>
      </div>
    </dl>
  );
}

/** Worked out by us: no source says so. */
function Inferred({ note }: { note: string | null }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <span className={classes.inferred}>
      <span className={classes.inferredMark}>{t('agreement.inferred')}</span> {t('agreement.inferredHelp')}{' '}
      {note && sentence(remark(note, language))}
    </span>
  );
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
