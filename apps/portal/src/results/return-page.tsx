import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { DatedLink } from '../day/dated-link.js';
import { formatDay, formatNumber } from '../format/format.js';
import { formatEuros } from '../format/money.js';
import { typeset } from '../format/typeset.js';
import { AnnualReturnPageDocument, type AnnualReturnDetailFragment as Return } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { OrganizationLink } from '../organization/organization-link.js';
import { RequireSession } from '../session/require-session.js';
import { Fact, Facts } from '../shell/facts.js';
import { Missing } from '../shell/missing.js';
import { Record } from '../shell/record.js';
import { RecordHead } from '../shell/record-head.js';
import { Remark } from '../shell/remark.js';
import { Section } from '../shell/section.js';
import { State } from '../shell/state.js';
import { Narrow } from '../table/cells.js';
import { Table } from '../table/table.js';
import { ReturnActions } from './return-actions.js';
import { ReturnFrame } from './return-frame.js';
import { ReturnState } from './return-words.js';

const FRAMES = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const;

/** One yearly return, frame by frame: each line with how it comes about and the records behind it. */
export default function ReturnPage() {
  return <RequireSession>{() => <One />}</RequireSession>;
}

function One() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  return (
    <Record
      query={AnnualReturnPageDocument}
      variables={{ id }}
      fetchPolicy="cache-and-network"
      of={({ annualTrainingReturn }) => annualTrainingReturn}
      isIt={(one) => one.id === id}
      title={({ year }) => t('bilan.of', { year })}
      missing={
        <Missing
          title={t('bilan.missingTitle')}
          text={t('bilan.missing')}
          to="/formations/bilan"
          link={t('bilan.all')}
        />
      }
    >
      {(one) => <ReturnArticle one={one} />}
    </Record>
  );
}

function ReturnArticle({ one }: { one: Return }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { year, number, status, provider, submittedOn, replaces, replacedBy } = one;
  return (
    <article>
      <RecordHead
        above={[{ to: '/formations/bilan', name: t('bilan.title') }]}
        isDemonstration={one.isDemonstration}
        title={t('bilan.of', { year })}
      />
      <Facts look="line">
        <Fact label={t('word.organization')}>{provider && <OrganizationLink organization={provider} />}</Fact>
        <Fact label={t('word.state')}>
          <ReturnState status={status} />
        </Fact>
        <Fact label={t('bilan.submittedOn')}>{submittedOn && formatDay(submittedOn, language)}</Fact>
        <Fact label={t('bilan.one')}>{number > 1 && t('bilan.correction', { number: number - 1 })}</Fact>
      </Facts>
      {one.correctionReason && <p>{t('bilan.reason', { reason: one.correctionReason })}</p>}
      {replaces && (
        <p>
          <DatedLink to={`/formations/bilan/${replaces.id}`}>{t('bilan.replaces')}</DatedLink>
        </p>
      )}
      {replacedBy && (
        <p>
          <DatedLink to={`/formations/bilan/${replacedBy.id}`}>{t('bilan.replacedBy')}</DatedLink>
        </p>
      )}
      <Remark>{typeset(one.formNotice)}</Remark>
      <ReturnActions one={one} />
      {one.gaps.length > 0 && (
        <Section title={t('bilan.gaps')} note={<p className="soft">{t('bilan.gapsNote')}</p>}>
          <ul>
            {one.gaps.map(({ kind, count }) => (
              <li key={kind}>{t(`bilan.gapKinds.${kind}`, { count })}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('bilan.controls')} note={<p className="soft">{t('bilan.controlsNote')}</p>}>
        <Controls one={one} />
      </Section>
      {FRAMES.map((frame) => (
        <Section key={frame} title={t(`bilan.frames.${frame}`)}>
          <ReturnFrame one={one} frame={frame} />
        </Section>
      ))}
    </article>
  );
}

function Controls({ one }: { one: Return }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const value = (kind: string, side: number | null): string =>
    side === null
      ? '–'
      : kind.startsWith('INCOME') || kind.startsWith('EXPENSES')
        ? formatEuros(side, language)
        : formatNumber(side, language);
  const standing = ({ isMet }: Pick<Return['controls'][number], 'isMet'>): ReactNode => (
    <State tone={isMet === null ? 'none' : isMet ? 'good' : 'bad'}>
      {t(isMet === null ? 'bilan.unknown' : isMet ? 'bilan.met' : 'bilan.broken')}
    </State>
  );
  return (
    <Table
      name={t('bilan.controls')}
      columns={[
        {
          label: t('bilan.control'),
          cell: (control) => (
            <>
              {t(`bilan.controlKinds.${control.kind}`)}
              <Narrow>{standing(control)}</Narrow>
            </>
          ),
        },
        { label: t('bilan.left'), number: true, cell: ({ kind, left }) => value(kind, left) },
        { label: t('bilan.right'), number: true, cell: ({ kind, right }) => value(kind, right) },
        {
          label: t('word.state'),
          cell: standing,
          wide: true,
        },
      ]}
      rows={one.controls}
      keyOf={({ kind }) => kind}
    />
  );
}
