import { useTranslation } from 'react-i18next';
import { useAsOf } from '../day/use-as-of.js';
import { PartialDay } from '../certainty/partial-day.js';
import { French } from '../format/french.js';
import {
  ProviderTrainersDocument,
  type ProviderTrainersQuery,
  TrainerCompetencesDocument,
  type CompetenceLineFragment as Line,
} from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { hoursOf } from '../training/session-words.js';
import { Section } from '../shell/section.js';
import { State } from '../shell/state.js';
import { useAnswer } from '../shell/use-answer.js';
import { Sub } from '../table/cells.js';
import type { Column } from '../table/column.js';
import { Filters, SelectFilter } from '../table/filters.js';
import { List } from '../table/list.js';
import { Table } from '../table/table.js';
import { useAddress } from '../table/use-address.js';
import { useColumns } from '../table/use-columns.js';
import type { Provider } from './provider.js';
import { ProviderPage } from './provider-page.js';
import { Subcontracts } from './subcontracts.js';
import { competenceForm } from './writes/competence-form.js';

type Trainer = NonNullable<NonNullable<ProviderTrainersQuery['organization']>['trainers']>[number];

/** Who teaches for the provider, what their files have, and whom it has teach in its name. */
export default function TrainersPage() {
  const { t } = useTranslation();
  return (
    <ProviderPage title={t('quality.trainersTitle')} lead={t('quality.trainersLead')}>
      {(provider) => (
        <>
          <Trainers provider={provider} />
          <Subcontracts provider={provider} />
        </>
      )}
    </ProviderPage>
  );
}

function Trainers({ provider }: { provider: Provider }) {
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  const columns = useTrainerColumns(provider);
  const { answer, instead } = useAnswer(ProviderTrainersDocument, {
    variables: { key: provider.key, asOf },
    fetchPolicy: 'cache-and-network',
    height: 240,
  });
  if (!answer) return instead;
  const trainers = answer.organization?.trainers ?? [];
  return (
    <>
      <Section title={t('quality.trainers')}>
        <Table
          name={t('quality.trainers')}
          columns={columns}
          rows={trainers}
          keyOf={({ person }) => person?.id}
          file={`intervenants-${provider.key}`}
          empty={t('quality.trainersNone')}
        />
      </Section>
      <Files provider={provider} trainers={trainers} />
    </>
  );
}

/** All three kinds of lines make a file. */
const isWhole = ({ experiences, diplomas, trainings }: Trainer): boolean =>
  experiences > 0 && diplomas > 0 && trainings > 0;

function useTrainerColumns(provider: Provider): Column<Trainer>[] {
  const { t } = useTranslation();
  const { same, date } = useColumns<Trainer>();
  return [
    { label: t('word.person'), ...same(({ person }) => person?.name ?? t('quality.hiddenPerson')) },
    { label: t('quality.sessions'), number: true, ...same(({ sessions }) => sessions), wide: true },
    {
      label: t('quality.competenceKinds.EXPERIENCE'),
      number: true,
      ...same(({ experiences }) => experiences),
      wide: true,
    },
    { label: t('quality.competenceKinds.DIPLOMA'), number: true, ...same(({ diplomas }) => diplomas), wide: true },
    { label: t('quality.lastTrainedOn'), ...date(({ lastTrainedOn }) => lastTrainedOn) },
    {
      label: t('quality.file'),
      cell: (trainer) => (
        <State tone={isWhole(trainer) ? 'good' : 'wait'}>
          {t(isWhole(trainer) ? 'quality.fileWhole' : 'quality.filePartial')}
        </State>
      ),
      csv: (trainer) => t(isWhole(trainer) ? 'quality.fileWhole' : 'quality.filePartial'),
    },
    {
      label: t('word.actions'),
      actions: true,
      cell: ({ person }) =>
        person && (
          <competenceForm.RecordButton
            given={{ organizationId: provider.id, personId: person.id }}
            about={person.name}
          />
        ),
    },
  ];
}

function Files({ provider, trainers }: { provider: Provider; trainers: readonly Trainer[] }) {
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  const wanted = useAddress().params.get('personne');
  const people = trainers.flatMap(({ person }) => (person ? [{ value: person.id, label: person.name }] : []));
  const person = people.find(({ value }) => value === wanted)?.value;
  return (
    <Section title={t('quality.files')}>
      <Filters>
        <SelectFilter name="personne" label={t('word.person')} all={t('quality.everybody')} options={people} />
      </Filters>
      <List
        query={TrainerCompetencesDocument}
        variables={{ filter: { organization: provider.id, person, includeDemonstration: true }, asOf }}
        fetchPolicy="cache-and-network"
        list={({ trainerCompetences }) => trainerCompetences}
        name={t('quality.files')}
        columns={useLineColumns()}
        file={`dossiers-${provider.key}`}
        pages={{ grown: t('quality.more'), count: (total) => t('quality.lineCount', { count: total }) }}
        empty={t('quality.filesNone')}
        height={240}
      />
    </Section>
  );
}

function useLineColumns(): Column<Line>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const { same } = useColumns<Line>();
  return [
    {
      label: t('quality.title'),
      names: true,
      cell: ({ title, institution, completion, documentUrl }) => (
        <>
          {documentUrl ? (
            <a href={documentUrl}>
              <French>{title}</French>
            </a>
          ) : (
            <French>{title}</French>
          )}
          {institution && <Sub>{institution}</Sub>}
          {completion && <Sub>{t('quality.onRecord', { title: completion.title })}</Sub>}
        </>
      ),
      csv: ({ title }) => title,
    },
    { label: t('word.person'), ...same(({ person }) => person?.name) },
    { label: t('word.kind'), ...same(({ kind }) => t(`quality.competenceKinds.${kind}`)), wide: true },
    {
      label: t('quality.obtainedOn'),
      cell: ({ obtainedOn, endedOn }) => (
        <>
          <PartialDay date={obtainedOn} />
          {endedOn && (
            <>
              {' – '}
              <PartialDay date={endedOn} />
            </>
          )}
        </>
      ),
      csv: ({ obtainedOn }) => obtainedOn,
    },
    { label: t('quality.hours'), ...same(({ minutes }) => minutes && hoursOf(minutes, t, language)), wide: true },
    {
      label: t('word.actions'),
      actions: true,
      cell: ({ id, version, title }) => <competenceForm.RowButtons id={id} version={version} about={title} />,
    },
  ];
}
