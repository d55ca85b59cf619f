import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ChainLink } from '../chain/chain-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { formatDay } from '../format/format.js';
import { French } from '../format/french.js';
import { typeset } from '../format/typeset.js';
import { AgreementPageDocument, type AgreementPageQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Gap } from '../network/gap.js';
import { Missing } from '../shell/missing.js';
import { AgreementTools } from '../records/agreement-tools.js';
import { Record } from '../shell/record.js';
import { RecordHead } from '../shell/record-head.js';
import { Section } from '../shell/section.js';
import { AgreementFacts } from './agreement-facts.js';
import { Signatures } from './signatures.js';
import { Texts } from './texts.js';
import classes from './agreement.module.css';

type AgreementDetail = NonNullable<AgreementPageQuery['agreement']>;

export default function AgreementPage() {
  const { t } = useTranslation();
  const { key = '' } = useParams();
  const { asOf } = useAsOf();
  return (
    <Record
      query={AgreementPageDocument}
      variables={{ key, asOf }}
      of={(data) => data.agreement}
      isIt={(agreement) => agreement.key === key}
      title={(agreement) => typeset(agreement.title)}
      missing={
        <Missing
          title={t('agreement.unknownTitle')}
          text={t('agreement.unknown', { key })}
          to="/reseau"
          link={t('network.title')}
        />
      }
    >
      {(agreement) => <Detail agreement={agreement} />}
    </Record>
  );
}

function Detail({ agreement }: { agreement: AgreementDetail }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { day } = useAsOf();
  return (
    <article>
      <RecordHead
        above={[{ to: '/reseau', name: t('network.nav') }]}
        kind={t(`agreement.kinds.${agreement.kind}`)}
        isDemonstration={agreement.isDemonstration}
        title={
          <span className={classes.title}>
            <French>{agreement.title}</French>
          </span>
        }
      />
      <AgreementTools agreement={agreement} />
      <ChainLink id={agreement.id} />
      <div className={classes.top}>
        <AgreementFacts agreement={agreement} />
        <Counts agreement={agreement} />
      </div>
      <Section title={t('agreement.signatures')} note={<p className="soft">{formatDay(day, language)}</p>}>
        <Signatures agreement={agreement} />
      </Section>
      <Texts agreement={agreement} />
    </article>
  );
}

/** What the records let count, beside what sources assert. */
function Counts({
  agreement: { countedSignatories, assertedSignatories, discrepancy },
}: {
  agreement: AgreementDetail;
}) {
  const { t } = useTranslation();
  return (
    <div>
      <h2 className="hidden">{t('agreement.gap')}</h2>
      <dl className={`${classes.counts} figures`}>
        <div>
          <dt>{t('agreement.counted')}</dt>
          <dd>{countedSignatories}</dd>
        </div>
        <div>
          <dt>{t('agreement.asserted')}</dt>
          <dd>{assertedSignatories ?? '–'}</dd>
        </div>
      </dl>
      {discrepancy ? (
        <Gap gap={discrepancy} />
      ) : (
        assertedSignatories === countedSignatories && <p>{t('agreement.gapNone')}</p>
      )}
    </div>
  );
}
