import { Fragment, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nextPage } from '../api/next-page.js';
import { useAsOf } from '../day/use-as-of.js';
import {
  type ChainKind,
  ChainLinksDocument,
  type ChainLinkLineFragment,
  type ChainSide,
} from '../generated/graphql.js';
import { PlainButton } from '../shell/plain-button.js';
import { useAnswer } from '../shell/use-answer.js';
import { useKindWords } from './kind-words.js';
import classes from './chain.module.css';

interface MoreLinksProps {
  of: string;
  side: ChainSide;
  kind: string;
  /** How many of them are above: the first in the order of the API. */
  listed: number;
  count: number;
  /** How one is drawn. */
  draw: (link: ChainLinkLineFragment) => ReactNode;
}

/** The links of a kind that are not listed, when they are wanted. */
export function MoreLinks(props: MoreLinksProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const word = useKindWords()(props.kind);
  if (isOpen) return <Rest {...props} />;
  return (
    <PlainButton look="quiet" about={word} onClick={() => setOpen(true)}>
      {t('chain.more', { count: props.count - props.listed })}
    </PlainButton>
  );
}

function Rest({ of, side, kind, listed, draw }: MoreLinksProps) {
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  const { answer, instead, busy, fetchMore } = useAnswer(ChainLinksDocument, {
    variables: { id: of, side, kinds: [kind as ChainKind], asOf, first: 50 },
    height: 120,
  });
  const page = answer?.chainLinks;
  if (!page) return instead;
  const { nodes, totalCount, pageInfo } = page;
  const more = (): void =>
    void fetchMore({
      variables: { after: pageInfo.endCursor },
      updateQuery: nextPage(({ chainLinks }) => chainLinks),
    });
  return (
    <>
      <ul className={classes.links}>
        {nodes.slice(listed).map((link, place) => (
          <Fragment key={place}>{draw(link)}</Fragment>
        ))}
      </ul>
      <p role="status" className="hidden">
        {t('chain.shown', { shown: nodes.length, count: totalCount })}
      </p>
      {pageInfo.hasNextPage && (
        <PlainButton look="quiet" idle={busy} onClick={more}>
          {t('chain.more', { count: totalCount - nodes.length })}
        </PlainButton>
      )}
    </>
  );
}
