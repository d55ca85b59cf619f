import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRefetch } from '../../api/use-refetch.js';
import { Problem } from '../../form/confirm.js';
import { useAction } from '../../form/use-action.js';
import { typeset } from '../../format/typeset.js';
import {
  CitableContributionsDocument,
  type CitationSide,
  type ContributionCitedFragment as Contribution,
  type ContributionFilter,
  SynthesisCiteDocument,
  SynthesisEditorDocument,
  SynthesisUnciteDocument,
} from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { langOf } from '../../i18n/lang-of.js';
import { tell } from '../../shell/announcement.js';
import { PlainButton } from '../../shell/plain-button.js';
import { Section } from '../../shell/section.js';
import { useAnswer } from '../../shell/use-answer.js';
import { Filters, SelectFilter } from '../../table/filters.js';
import { Pager, usePage } from '../../table/pager.js';
import { SearchFilter } from '../../table/search-filter.js';
import { oneOf, useAddress } from '../../table/use-address.js';
import { CitedLine } from './cited.js';
import { citableOf, type Draft, type Statement, type Writing } from './synthesis.js';
import classes from './synthesis.module.css';

const VIEWS = ['toutes', 'enonce', 'contraire'] as const;
/** As many as the API takes at once. */
const AT_ONCE = 100;

interface DeskProps {
  synthesis: Writing;
  draft: Draft;
  statements: readonly Statement[];
  chosen: Statement | undefined;
  choose: (statement: Statement | undefined) => void;
}

/** What was contributed, a page at a time, to be ticked and put to a statement; ticks stay from one page to the next. */
export function Desk({ synthesis, draft, statements, chosen, choose }: DeskProps) {
  const { t } = useTranslation();
  const { params } = useAddress();
  const { page, variables } = usePage();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const view = oneOf(VIEWS, params.get('vue'));
  const calls = synthesis.call ? [] : citableOf(synthesis.initiative?.calls?.nodes);
  const { answer, instead } = useAnswer(CitableContributionsDocument, {
    variables: {
      filter: {
        ...viewOf(view, synthesis, draft, chosen),
        call: synthesis.call?.id ?? calls.find(({ id }) => id === params.get('appel'))?.id,
        search: params.get('mots')?.trim() || undefined,
        includeDemonstration: synthesis.isDemonstration,
      },
      ...variables,
    },
    fetchPolicy: 'cache-and-network',
    height: 400,
  });
  const found = answer?.contributions;
  const pick = (ids: readonly string[], isIn: boolean): void =>
    setPicked((before) => new Set(isIn ? [...before, ...ids] : [...before].filter((id) => !ids.includes(id))));
  const { citedCount, publishedCount } = draft.figures;
  return (
    <Section title={t('synthesis.desk')} anchor="ranger">
      <label className={classes.progress}>
        <span>{t('synthesis.progress', { cited: citedCount, count: publishedCount })}</span>
        <progress max={Math.max(publishedCount, 1)} value={citedCount} />
      </label>
      <DeskFilters calls={calls} />
      {!found && instead}
      {found?.nodes.length === 0 && <p role="status">{t('synthesis.deskNone')}</p>}
      {found && found.nodes.length > 0 && (
        <>
          <Pickable contributions={found.nodes} picked={picked} pick={pick} clear={() => setPicked(new Set())} />
          <Pager info={found.pageInfo} count={found.nodes.length} total={found.totalCount} page={page} />
        </>
      )}
      <Bar
        statements={statements}
        chosen={chosen}
        choose={choose}
        picked={[...picked]}
        mayTake={view === 'enonce' || view === 'contraire'}
        forget={() => setPicked(new Set())}
      />
    </Section>
  );
}

function DeskFilters({ calls }: { calls: readonly { id: string; title: string }[] }) {
  const { t } = useTranslation();
  return (
    <Filters>
      <SearchFilter name="mots" label={t('synthesis.words')} />
      <SelectFilter
        name="vue"
        label={t('synthesis.view')}
        all={t('synthesis.views.aRanger')}
        options={VIEWS.map((value) => ({ value, label: t(`synthesis.views.${value}`) }))}
      />
      {calls.length > 1 && (
        <SelectFilter
          name="appel"
          label={t('synthesis.callId')}
          all={t('synthesis.callAll')}
          options={calls.map(({ id, title }) => ({ value: id, label: title }))}
        />
      )}
    </Filters>
  );
}

interface PickableProps {
  contributions: readonly Contribution[];
  picked: ReadonlySet<string>;
  pick: (ids: readonly string[], isIn: boolean) => void;
  clear: () => void;
}

/** A page of contributions to be ticked, one by one or all together. */
function Pickable({ contributions, picked, pick, clear }: PickableProps) {
  const { t } = useTranslation();
  const all = contributions.map(({ id }) => id);
  return (
    <>
      <div className={classes.acts}>
        <PlainButton look="quiet" onClick={() => pick(all, true)}>
          {t('synthesis.pickAll')}
        </PlainButton>
        <PlainButton look="quiet" idle={picked.size === 0} onClick={clear}>
          {t('synthesis.pickNone')}
        </PlainButton>
      </div>
      <ul className={classes.rows}>
        {contributions.map((contribution) => (
          <li key={contribution.id} className={classes.pick}>
            <Pick contribution={contribution} isIn={picked.has(contribution.id)} pick={pick} />
          </li>
        ))}
      </ul>
    </>
  );
}

function viewOf(
  view: (typeof VIEWS)[number] | undefined,
  { id, initiative }: Writing,
  { number }: Draft,
  chosen: Statement | undefined,
): ContributionFilter {
  if (view === 'toutes') return { initiative: initiative?.id, isMerged: false };
  // Of no statement there is nothing to be seen.
  if (view) return { statement: chosen?.id ?? id, citedAs: view === 'enonce' ? 'SAYS_SO' : 'SAYS_OTHERWISE' };
  return { notCitedBy: id, synthesisVersion: number };
}

interface PickProps {
  contribution: Contribution;
  isIn: boolean;
  pick: (ids: readonly string[], isIn: boolean) => void;
}

function Pick({ contribution, isIn, pick }: PickProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, title, body, locale } = contribution;
  return (
    <>
      <label>
        <input
          type="checkbox"
          checked={isIn}
          aria-label={t('synthesis.pickOne', { title })}
          onChange={(event) => pick([id], event.currentTarget.checked)}
        />
      </label>
      <div>
        <CitedLine contribution={contribution} />
        {body && (
          <p className={classes.excerpt} lang={langOf(language, locale)}>
            {typeset(body)}
          </p>
        )}
      </div>
    </>
  );
}

interface BarProps {
  statements: readonly Statement[];
  chosen: Statement | undefined;
  choose: (statement: Statement | undefined) => void;
  picked: readonly string[];
  mayTake: boolean;
  forget: () => void;
}

/** To which statement what is ticked goes, and as what. */
function Bar({ statements, chosen, choose, picked, mayTake, forget }: BarProps) {
  const { t } = useTranslation();
  const refetch = useRefetch(SynthesisEditorDocument, CitableContributionsDocument);
  const putting = useAction(async (send, side: CitationSide | null) => {
    if (!chosen) return;
    for (let from = 0; from < picked.length; from += AT_ONCE) {
      const input = { statementId: chosen.id, contributionIds: picked.slice(from, from + AT_ONCE) };
      await (side
        ? send(SynthesisCiteDocument, { input: { ...input, side } })
        : send(SynthesisUnciteDocument, { input }));
    }
    tell(t(side ? 'synthesis.added' : 'synthesis.taken', { number: chosen.number }));
    forget();
    await refetch();
  });
  const idle = !chosen || picked.length === 0 || putting.busy;
  return (
    <div className={classes.bar}>
      <div className={classes.acts}>
        <label>
          <span>{t('synthesis.target')}</span>
          <select
            value={chosen?.id ?? ''}
            onChange={(event) => choose(statements.find(({ id }) => id === event.currentTarget.value))}
          >
            <option value="">{t('synthesis.targetNone')}</option>
            {statements.map(({ id, number, title }) => (
              <option key={id} value={id}>
                {number}. {title}
              </option>
            ))}
          </select>
        </label>
        <PlainButton look="go" idle={idle} onClick={() => void putting.run('SAYS_SO')}>
          {t('synthesis.add')}
        </PlainButton>
        <PlainButton idle={idle} onClick={() => void putting.run('SAYS_OTHERWISE')}>
          {t('synthesis.addAgainst')}
        </PlainButton>
        {mayTake && (
          <PlainButton idle={idle} onClick={() => void putting.run(null)}>
            {t('synthesis.take')}
          </PlainButton>
        )}
      </div>
      <p role="status" className="soft">
        {chosen && picked.length > 0 ? t('synthesis.picked', { count: picked.length }) : t('synthesis.pickFirst')}
      </p>
      <Problem text={putting.problem} />
    </div>
  );
}
