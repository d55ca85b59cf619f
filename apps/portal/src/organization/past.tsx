import { useTranslation } from 'react-i18next';
import { AgreementLink } from '../agreement/agreement-link.js';
import { PartialDay } from '../certainty/partial-day.js';
import { DatedLink } from '../day/dated-link.js';
import { Later, split } from '../day/later.js';
import { useAsOf } from '../day/use-as-of.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { typeset } from '../format/typeset.js';
import type { OrganizationPastFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Sources } from '../source/sources.js';
import { remark } from '../source/wording.js';
import classes from './organization.module.css';

type Agreement = OrganizationPastFragment['agreements']['nodes'][number];
type Fact = OrganizationPastFragment['timeline']['nodes'][number];

/** The agreements that it signed by name. */
export function SignedAgreements({ agreements }: { agreements: readonly Agreement[] }) {
  const { t } = useTranslation();
  const { day } = useAsOf();
  if (agreements.length === 0) return <p className="soft">{t('profile.agreementsNone')}</p>;
  const [known, later] = split(agreements, ({ signedOn }) => signedOn, day);
  return (
    <>
      {known.length > 0 && <Agreements agreements={known} />}
      <Later count={later.length}>
        <Agreements agreements={later} />
      </Later>
    </>
  );
}

function Agreements({ agreements }: { agreements: readonly Agreement[] }) {
  const { t } = useTranslation();
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
export function Past({ facts }: { facts: readonly Fact[] }) {
  const { t } = useTranslation();
  const { day } = useAsOf();
  if (facts.length === 0) return <p className="soft">{t('profile.pastNone')}</p>;
  const [known, later] = split(facts, ({ on }) => on, day);
  return (
    <>
      {known.length > 0 && <Facts facts={known} />}
      <Later count={later.length}>
        <Facts facts={later} />
      </Later>
    </>
  );
}

function Facts({ facts }: { facts: readonly Fact[] }) {
  const language = useLanguage();
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
