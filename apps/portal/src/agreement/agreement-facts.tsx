import { useTranslation } from 'react-i18next';
import { PartialDay } from '../certainty/partial-day.js';
import type { AgreementFactsFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Fact, Facts } from '../shell/facts.js';
import { Sources } from '../source/sources.js';
import { remark } from '../source/wording.js';
import { AgreementLink } from './agreement-link.js';
import classes from './agreement.module.css';

/** When it was signed, what it follows and what follows it. */
export function AgreementFacts({ agreement }: { agreement: AgreementFactsFragment }) {
  const { t } = useTranslation();
  const { supersedes, supersededBy } = agreement;
  return (
    <Facts>
      <Fact label={t('agreement.signedOn')}>
        <PartialDay date={agreement.signedOn} />
      </Fact>
      <Fact label={t('agreement.inForceOn')}>
        {agreement.inForceOn ? (
          <PartialDay date={agreement.inForceOn} />
        ) : (
          <span className="soft">{t('agreement.asSigned')}</span>
        )}
      </Fact>
      <Fact label={t('agreement.endedOn')}>{agreement.endedOn && <PartialDay date={agreement.endedOn} />}</Fact>
      <Fact label={t('agreement.supersedes')}>
        {supersedes && (
          <>
            <AgreementLink agreement={supersedes} />
            {agreement.supersedesInferred && <Inferred note={agreement.supersedesNote} />}
          </>
        )}
      </Fact>
      <Fact label={t('agreement.supersededBy')}>
        {supersededBy && (
          <>
            <AgreementLink agreement={supersededBy} /> (
            <PartialDay date={supersededBy.signedOn} />)
            {supersededBy.supersedesInferred && <Inferred note={supersededBy.supersedesNote} />}
          </>
        )}
      </Fact>
      <Fact label={t('word.sources')}>
        <Sources sources={agreement.sources} />
      </Fact>
    </Facts>
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
