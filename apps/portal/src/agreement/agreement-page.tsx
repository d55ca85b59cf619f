import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { DatedLink } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { formatDay } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import { AgreementPageDocument, type AgreementPageQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Gap } from '../network/gap.js';
import { Problem, QueryProblem } from '../pages/problem.js';
import { AgreementTools } from '../records/agreement-tools.js';
import { PageSkeleton } from '../shell/page-skeleton.js';
import { Section } from '../shell/section.js';
import { usePageTitle } from '../shell/use-page-title.js';
import territoryClasses from '../territory/territory.module.css';
import { AgreementFacts } from './agreement-facts.js';
import { Signatures } from './signatures.js';
import { Texts } from './texts.js';
import classes from './agreement.module.css';

export type AgreementDetail = NonNullable<AgreementPageQuery['agreement']>;

export default function AgreementPage() {
  const { t } = useTranslation();
  const { key = '' } = useParams();
  const { asOf } = useAsOf();
  const { data, previousData, loading, error, refetch } = useQuery(AgreementPageDocument, { variables: { key, asOf } });
  const shown = data ?? (loading ? previousData : undefined);
  const agreement = shown?.agreement;
  usePageTitle(agreement ? typeset(agreement.title) : undefined);
  if (error && !data) return <QueryProblem error={error} onRetry={() => void refetch()} />;
  if (!shown || (agreement && agreement.key !== key)) return <PageSkeleton />;
  if (!agreement) {
    return (
      <Problem title={t('agreement.unknownTitle')}>
        <p>{t('agreement.unknown', { key })}</p>
        <p>
          <DatedLink to="/reseau">{t('network.title')}</DatedLink>
        </p>
      </Problem>
    );
  }
  return <Detail agreement={agreement} />;
}

function Detail({ agreement }: { agreement: AgreementDetail }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { day } = useAsOf();
  const { countedSignatories: counted, assertedSignatories: asserted, discrepancy } = agreement;
  return (
    <article>
      <nav aria-label={t('territory.breadcrumb')}>
        <ol className={territoryClasses.breadcrumb}>
          <li>
            <DatedLink to="/reseau">{t('network.nav')}</DatedLink>
          </li>
        </ol>
      </nav>
      <p className={territoryClasses.kind}>
        {t(`agreement.kinds.${agreement.kind}`)} {agreement.isDemonstration && <DemonstrationBadge />}
      </p>
      <h1 className={classes.title}>{typeset(agreement.title)}</h1>
      {agreement.isDemonstration && <p className="soft">{t('network.demonstrationHelp')}</p>}
      <AgreementTools agreement={agreement} />
      <div className={classes.top}>
        <AgreementFacts agreement={agreement} />
        <div>
          <h2 className="hidden">{t('agreement.gap')}</h2>
          <dl className={`${classes.counts} figures`}>
            <div>
              <dt>{t('agreement.counted')}</dt>
              <dd>{counted}</dd>
            </div>
            <div>
              <dt>{t('agreement.asserted')}</dt>
              <dd>{asserted ?? '–'}</dd>
            </div>
          </dl>
          {discrepancy ? <Gap gap={discrepancy} /> : asserted === counted && <p>{t('agreement.gapNone')}</p>}
        </div>
      </div>
      <Section title={t('agreement.signatures')} note={<p className="soft">{formatDay(day, language)}</p>}>
        <Signatures agreement={agreement} />
      </Section>
      <Texts agreement={agreement} />
    </article>
  );
}
