import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { DatedLink } from '../../day/dated-link.js';
import { Notice } from '../../form/notice.js';
import { formatDay, formatInstant } from '../../format/format.js';
import { French } from '../../format/french.js';
import { typeset } from '../../format/typeset.js';
import { EntryPageDocument, type EntryPageQuery } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { RequireSession } from '../../session/require-session.js';
import { isStaff } from '../../session/viewer.js';
import { Actions } from '../../shell/actions.js';
import { Fact, Facts } from '../../shell/facts.js';
import { Missing } from '../../shell/missing.js';
import { Record } from '../../shell/record.js';
import { RecordHead } from '../../shell/record-head.js';
import { Section } from '../../shell/section.js';
import { Filters, SelectFilter } from '../../table/filters.js';
import { useAddress } from '../../table/use-address.js';
import { callAbove } from '../above.js';
import classes from '../initiative.module.css';
import { batchForm } from './batch-form.js';
import { EnteredTable } from './entered-table.js';
import { QuickEntry } from './quick-entry.js';
import { TableEntry } from './table-entry.js';

type EntryCall = NonNullable<EntryPageQuery['call']>;
type Batch = NonNullable<EntryPageQuery['contributionBatches']>['nodes'][number];

/** Where those who answer for a call enter what was said elsewhere. */
export default function EntryPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const missing = (
    <Missing
      title={t('call.missingTitle')}
      text={t('entry.notYours')}
      to={`/demarches/appels/${id}`}
      link={t('entry.backToCall')}
    />
  );
  return (
    <RequireSession>
      {(viewer) =>
        isStaff(viewer) ? (
          <Record
            query={EntryPageDocument}
            variables={{ id }}
            fetchPolicy="cache-and-network"
            of={({ call, contributionBatches }) =>
              call && (call.viewerEnters || contributionBatches?.nodes.length)
                ? { call, batches: contributionBatches?.nodes ?? [] }
                : null
            }
            isIt={({ call }) => call.id === id}
            title={({ call }) => t('entry.titleOf', { title: call.title })}
            missing={missing}
          >
            {({ call, batches }) => <Desk call={call} batches={batches} />}
          </Record>
        ) : (
          missing
        )
      }
    </RequireSession>
  );
}

function Desk({ call, batches }: { call: EntryCall; batches: readonly Batch[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { params } = useAddress();
  const { id, viewerEnters, isDemonstration, state, closesAt } = call;
  // That which was first when the page was opened: what a colleague begins meanwhile does not take its place.
  const [begun] = useState(batches[0]?.id);
  const first = batches.find((one) => one.id === begun) ?? batches[0];
  const batch = batches.find((one) => one.id === params.get('lot')) ?? first;
  const address = `/demarches/appels/${id}`;
  return (
    <>
      <RecordHead
        above={callAbove(t, call)}
        kind={t('entry.kind')}
        isDemonstration={isDemonstration}
        title={t('entry.title')}
      />
      <p className={classes.summary}>{t('entry.lead')}</p>
      {state === 'CLOSED' && (
        <Notice kind="attention">
          <p>{viewerEnters ? t('entry.still', { at: formatInstant(closesAt, language) }) : t('entry.over')}</p>
        </Notice>
      )}
      <Actions>
        {viewerEnters && <batchForm.RecordButton given={{ callId: id }} main={batches.length === 0} />}
        <DatedLink to={`${address}/feuilles`}>{t('entry.sheets')}</DatedLink>
      </Actions>
      {batches.length === 0 && <p>{t('entry.none')}</p>}
      {batch && (
        <>
          {batches.length > 1 && (
            <Filters>
              <SelectFilter
                name="lot"
                label={t('entry.batch.one')}
                all={batchName(first!, language)}
                options={batches
                  .filter((one) => one !== first)
                  .map((one) => ({ value: one.id, label: batchName(one, language) }))}
              />
            </Filters>
          )}
          <BatchHead batch={batch} />
          {viewerEnters && (
            <>
              <Section title={t('entry.one')} anchor="saisir">
                <QuickEntry key={batch.id} batch={batch} needsPlace={call.kind === 'VIEWPOINT'} />
              </Section>
              <Section
                title={t('entry.table.title')}
                anchor="tableau"
                note={<p className="soft">{t('entry.table.note')}</p>}
              >
                <TableEntry key={batch.id} batchId={batch.id} />
              </Section>
            </>
          )}
          <Section title={t('entry.entered')} anchor="saisies">
            <EnteredTable key={batch.id} batch={batch} />
          </Section>
        </>
      )}
    </>
  );
}

const batchName = ({ title, heldOn }: Batch, language: ReturnType<typeof useLanguage>): string =>
  `${title}, ${formatDay(heldOn, language)}`;

/** What the batch is, and what is done with it. */
function BatchHead({ batch }: { batch: Batch }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, title, origin, heldOn, place, territory, attendance, consent, contributionCount, version } = batch;
  return (
    <Section
      title={typeset(title)}
      anchor="lot"
      action={
        <>
          <batchForm.CorrectButton id={id} about={title} />
          {contributionCount === 0 && <batchForm.RemoveButton id={id} version={version} about={title} />}
        </>
      }
    >
      <Facts look="line">
        <Fact label={t('entry.batch.origin')}>{t(`entry.origins.${origin}`)}</Fact>
        <Fact label={t('entry.batch.heldOn')}>{formatDay(heldOn, language)}</Fact>
        <Fact label={t('word.place')}>{[place && typeset(place), territory?.name].filter(Boolean).join(', ')}</Fact>
        <Fact label={t('entry.batch.attendance')}>{attendance}</Fact>
        <Fact label={t('entry.entered')}>{contributionCount}</Fact>
      </Facts>
      <p className={classes.words}>
        <b>{t('entry.batch.consent')}</b> <French>{consent}</French>
      </p>
    </Section>
  );
}
