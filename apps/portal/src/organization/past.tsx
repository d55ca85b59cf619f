import { useTranslation } from 'react-i18next';
import { AgreementLink } from '../agreement/agreement-link.js';
import { PartialDay } from '../certainty/partial-day.js';
import { DatedLink } from '../day/dated-link.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { typeset } from '../format/typeset.js';
import type { OrganizationPastFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Sources } from '../source/sources.js';
import { remark } from '../source/wording.js';
import classes from './organization.module.css';

/** The agreements that it signed by name. */
export function SignedAgreements({ agreements }: { agreements: OrganizationPastFragment['agreements']['nodes'] }) {
  const { t } = useTranslation();
  if (agreements.length === 0) return <p className="soft">{t('profile.agreementsNone')}</p>;
  return (
    <ul className={classes.list}>
      {agreements.map((agreement) => (
        <li key={agreement.id}>
          <AgreementLink agreement={agreement} /> {agreement.isDemonstration && <DemonstrationBadge />}
          <span className="soft">
            {t(`agreement.kinds.${agreement.kind}`)}, <PartialDay date={agreement.signedOn} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What is dated and names it, oldest first. */
export function Past({ facts }: { facts: OrganizationPastFragment['timeline']['nodes'] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (facts.length === 0) return <p className="soft">{t('profile.pastNone')}</p>;
  return (
    <ol className={classes.facts}>
      {facts.map((fact, index) => (
        <li key={index} data-precision={fact.on.length === 10 ? 'DAY' : 'SOFT'}>
          <p className="soft">
            <PartialDay date={fact.on} />
            {fact.until && (
              <>
                {' – '}
                <PartialDay date={fact.until} />
              </>
            )}
          </p>
          <p>
            {fact.agreement ? (
              <DatedLink to={`/reseau/accords/${fact.agreement.key}`}>{typeset(fact.title)}</DatedLink>
            ) : (
              typeset(fact.title)
            )}{' '}
            {fact.isDemonstration && <DemonstrationBadge />}
          </p>
          {fact.detail && <p className="soft">{remark(fact.detail, language)}</p>}
          <Sources sources={fact.sources} />
        </li>
      ))}
    </ol>
  );
}
