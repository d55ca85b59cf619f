import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { DatedLink } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { formatDay } from '../format/format.js';
import { ChainPageDocument, type ChainPageQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Missing } from '../shell/missing.js';
import { Record } from '../shell/record.js';
import { RecordHead } from '../shell/record-head.js';
import { Section } from '../shell/section.js';
import { ChainTree } from './chain-tree.js';
import { KindWords } from './kind-words.js';
import { treeOf } from './tree.js';
import { useNode } from './use-node.js';
import classes from './chain.module.css';

type Shown = { chain: NonNullable<ChainPageQuery['chain']>; words: ReadonlyMap<string, string> };

/** What led to a record and what came of it, across the parts of the portal. */
export default function ChainPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { asOf } = useAsOf();
  const nodeOf = useNode();
  return (
    <Record
      query={ChainPageDocument}
      variables={{ id, asOf }}
      fetchPolicy="cache-and-network"
      of={({ chain, chainKinds }): Shown | null =>
        chain && { chain, words: new Map(chainKinds.map(({ kind, label }) => [kind, label])) }
      }
      isIt={({ chain }) => chain.of?.id === id}
      title={({ chain }) => t('chain.titleOf', { name: chain.of ? nodeOf(chain.of).name : '' })}
      missing={
        <Missing title={t('chain.unknownTitle')} text={t('chain.unknown')} to="/reseau" link={t('network.title')} />
      }
    >
      {(shown) => <Detail {...shown} />}
    </Record>
  );
}

function Detail({ chain, words }: Shown) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { day } = useAsOf();
  const nodeOf = useNode();
  if (!chain.of) return null;
  const { name, kind, page } = nodeOf(chain.of);
  const before = treeOf(chain.before, chain.beforeFans);
  const after = treeOf(chain.after, chain.afterFans);
  return (
    <KindWords value={words}>
      <RecordHead
        above={[{ to: '/reseau', name: t('network.nav') }]}
        kind={kind}
        isDemonstration={'isDemonstration' in chain.of && chain.of.isDemonstration}
        title={name}
      />
      <p className={classes.lead}>
        {t('chain.lead', { day: formatDay(day, language) })}{' '}
        {page && <DatedLink to={page}>{t('chain.openPage')}</DatedLink>}
      </p>
      <Section title={t('chain.before')}>
        {before.length > 0 ? (
          <ChainTree of={chain.of.id} side="BEFORE" groups={before} missing={[]} />
        ) : (
          <p className="soft">{t('chain.beforeNone')}</p>
        )}
      </Section>
      <Section title={t('chain.after')}>
        {after.length > 0 || chain.missing.length > 0 ? (
          <ChainTree of={chain.of.id} side="AFTER" groups={after} missing={chain.missing} />
        ) : (
          <p className="soft">{t('chain.afterNone')}</p>
        )}
      </Section>
    </KindWords>
  );
}
