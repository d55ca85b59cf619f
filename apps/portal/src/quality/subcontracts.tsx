import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { formatShortDay } from '../format/format.js';
import { French } from '../format/french.js';
import {
  SubcontractsDocument,
  type SubcontractLineFragment as Subcontract,
  type SubcontractState,
} from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Section } from '../shell/section.js';
import { State, type Tone } from '../shell/state.js';
import { Sub } from '../table/cells.js';
import type { Column } from '../table/column.js';
import { List } from '../table/list.js';
import { useColumns } from '../table/use-columns.js';
import type { Provider } from './provider.js';
import { subcontractForm } from './writes/subcontract-form.js';
import classes from './quality.module.css';

const TONES: { [S in SubcontractState]: Tone } = {
  TO_COME: 'none',
  UNVERIFIED: 'bad',
  VERIFIED: 'good',
  ENDED: 'none',
};

/** Whom the provider has teach in its name. */
export function Subcontracts({ provider }: { provider: Provider }) {
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  return (
    <Section
      title={t('quality.subcontracts')}
      action={<subcontractForm.RecordButton given={{ organizationId: provider.id }} />}
    >
      <List
        query={SubcontractsDocument}
        variables={{ filter: { organization: provider.id, includeDemonstration: true }, asOf }}
        fetchPolicy="cache-and-network"
        list={({ subcontracts }) => subcontracts}
        name={t('quality.subcontracts')}
        columns={useSubcontractColumns()}
        file={`sous-traitants-${provider.key}`}
        pages={{ grown: t('quality.more'), count: (total) => t('quality.contractCount', { count: total }) }}
        empty={t('quality.subcontractsNone')}
        height={200}
      />
    </Section>
  );
}

function useSubcontractColumns(): Column<Subcontract>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const { day } = useColumns<Subcontract>();
  return [
    {
      label: t('quality.contractor'),
      cell: ({ contractor, subject, sessions }) => (
        <>
          {contractor}
          <Sub>
            <French>{subject}</French>
          </Sub>
          {sessions.length > 0 && (
            <ul className={classes.links}>
              {sessions.map(({ id, title, startsOn }) => (
                <li key={id}>
                  <DatedLink to={`/formations/sessions/${id}`}>
                    {title}, {formatShortDay(startsOn, language)}
                  </DatedLink>
                </li>
              ))}
            </ul>
          )}
        </>
      ),
      csv: ({ contractor }) => contractor,
    },
    { label: t('quality.contractSubject'), csv: ({ subject }) => subject },
    { label: t('word.siren'), csv: ({ siren }) => siren },
    { label: t('quality.declarationNumber'), csv: ({ declarationNumber }) => declarationNumber },
    { label: t('quality.from'), ...day(({ validFrom }) => validFrom), wide: true },
    { label: t('word.until'), ...day(({ validUntil }) => validUntil), wide: true },
    {
      label: t('quality.verifiedOn'),
      cell: ({ verifiedOn, verification }) => (
        <>
          {verifiedOn ? formatShortDay(verifiedOn, language) : '–'}
          {verification && <Sub>{verification}</Sub>}
        </>
      ),
      csv: ({ verifiedOn }) => verifiedOn,
      wide: true,
    },
    {
      label: t('word.state'),
      cell: ({ state }) => <State tone={TONES[state]}>{t(`quality.subcontractStates.${state}`)}</State>,
      csv: ({ state }) => t(`quality.subcontractStates.${state}`),
    },
    {
      label: t('word.actions'),
      actions: true,
      cell: ({ id, version, contractor }) => (
        <subcontractForm.RowButtons id={id} version={version} about={contractor} />
      ),
    },
  ];
}
