import { useTranslation } from 'react-i18next';
import { PartialDay, Unknown } from '../certainty/partial-day.js';
import { DatedLink } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import type { ChainLinkLineFragment, ChainSide } from '../generated/graphql.js';
import { chainPath } from './chain-path.js';
import { useKindWords } from './kind-words.js';
import { MoreLinks } from './more-links.js';
import { type Branch, type Group } from './tree.js';
import { useNode } from './use-node.js';
import classes from './chain.module.css';

interface ChainTreeProps {
  /** The record from which it goes on. */
  of: string;
  side: ChainSide;
  groups: readonly Group[];
  missing: readonly string[];
}

/**
 * What goes on from a record, drawn as a tree: a line for each link, dashed where nobody knows. The drawing is a list, so that it is
 * read and walked like one.
 */
export function ChainTree({ of, side, groups, missing }: ChainTreeProps) {
  return (
    <ul className={classes.tree}>
      {groups.map((group) => (
        <Kind key={group.kind} of={of} side={side} group={group} />
      ))}
      {missing.map((kind) => (
        <MissingKind key={kind} kind={kind} />
      ))}
    </ul>
  );
}

function Kind({ of, side, group: { kind, count, branches } }: { of: string; side: ChainSide; group: Group }) {
  const { t } = useTranslation();
  const word = useKindWords()(kind);
  return (
    <li className={classes.kind}>
      <p className={classes.label}>
        {word}
        {count > 1 && <span className={`${classes.count} figures`}> {t('chain.count', { count })}</span>}
      </p>
      {branches.length > 0 && (
        <ul className={classes.links}>
          {branches.map((branch, place) => (
            <Link key={place} side={side} branch={branch} />
          ))}
        </ul>
      )}
      {count > branches.length &&
        (branches.length > 0 ? (
          <MoreLinks
            {...{ of, side, kind, count }}
            listed={branches.length}
            draw={(link) => <Link side={side} branch={{ link, groups: [] }} />}
          />
        ) : (
          <p className={classes.onward}>
            <DatedLink to={chainPath(of)}>
              {t('chain.follow')}
              <span className="hidden"> {word}</span>
            </DatedLink>
          </p>
        ))}
    </li>
  );
}

/** One link: when, to which record, and what goes on from there. */
function Link({ side, branch: { link, groups } }: { side: ChainSide; branch: Branch }) {
  const { node, missing } = link;
  return (
    <li className={classes.link} data-unknown={!link.on || undefined}>
      <div className={classes.row}>
        <When link={link} />
        <What link={link} />
      </div>
      {node && (groups.length > 0 || missing.length > 0) && (
        <ChainTree of={node.id} side={side} groups={groups} missing={missing} />
      )}
    </li>
  );
}

function When({ link: { on, until, certainty } }: { link: ChainLinkLineFragment }) {
  const { t } = useTranslation();
  const { day } = useAsOf();
  return (
    <span className={classes.when}>
      {on ? <PartialDay date={on} /> : <Unknown>{t('chain.noDate')}</Unknown>}
      {until && (
        <>
          {' – '}
          <PartialDay date={until} />
        </>
      )}
      {certainty === 'POSSIBLE' && <span className={classes.doubt}> {t('chain.possible')}</span>}
      {on && on > day && <span className={classes.doubt}> {t('chain.planned')}</span>}
    </span>
  );
}

function What({ link: { node, kind: how } }: { link: ChainLinkLineFragment }) {
  const { t } = useTranslation();
  const nodeOf = useNode();
  const word = useKindWords()(how);
  if (!node) return <Unknown>{t('chain.unreadable')}</Unknown>;
  const { name, kind, page } = nodeOf(node);
  return (
    <span className={classes.what}>
      <DatedLink to={page ?? chainPath(node.id)}>{name}</DatedLink>
      {![name, word].includes(kind) && node.__typename !== 'Slot' && <span className="soft"> {kind}</span>}
      {page && (
        <DatedLink to={chainPath(node.id)} className={classes.from}>
          {t('chain.fromHere')}
          <span className="hidden"> {name}</span>
        </DatedLink>
      )}
    </span>
  );
}

function MissingKind({ kind }: { kind: string }) {
  const { t } = useTranslation();
  const word = useKindWords()(kind);
  return (
    <li className={classes.kind} data-missing>
      <p className={classes.label}>
        <Unknown>{t('chain.missing', { what: word })}</Unknown>
      </p>
    </li>
  );
}
