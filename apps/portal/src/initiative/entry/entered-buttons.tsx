import { useTranslation } from 'react-i18next';
import { flagOf, numberOf, orNull, textOf } from '../../form/values.js';
import {
  ContributionEntryUpdateDocument,
  ContributionEntryWithdrawDocument,
  type EnteredLineFragment,
} from '../../generated/graphql.js';
import { CommuneSelect } from '../../territory/commune-select.js';
import { WriteButton } from '../../write/write-button.js';
import { communeOf, optionOf } from './commune.js';

/** Corrects what was entered for somebody. */
export function CorrectEntry({ contribution }: { contribution: EnteredLineFragment }) {
  const { t } = useTranslation();
  const { id, title, body, sheet, supportOnPaper, saidOn, territory, version, author } = contribution;
  return (
    <WriteButton
      label={t('word.correct')}
      about={title}
      look="quiet"
      spec={() => ({
        id: `contributionEntryUpdate:${id}`,
        title: t('entry.correctTitle'),
        submit: t('word.save'),
        intro: <p>{t('entry.correctIntro')}</p>,
        did: t('entry.corrected'),
        mutation: ContributionEntryUpdateDocument,
        version,
        initial: {
          ...{ title, body, sheet: sheet ?? '', hands: String(supportOnPaper), saidOn: saidOn ?? '' },
          ...{ commune: territory && optionOf(territory), displayName: '', isNameless: false },
        },
        fields: [
          { name: 'title', kind: 'text', label: t('word.title'), required: true },
          { name: 'body', kind: 'lines', label: t('entry.body') },
          { name: 'sheet', kind: 'text', label: t('entry.sheet') },
          { name: 'saidOn', kind: 'day', label: t('entry.saidOn'), required: true },
          { name: 'hands', kind: 'whole', label: t('entry.hands'), paths: ['supportOnPaper'] },
          {
            name: 'commune',
            kind: 'custom',
            label: t('word.place'),
            paths: ['territoryId'],
            render: (control) => (
              <CommuneSelect
                id={`${control.id}-commune`}
                label={t('word.commune')}
                value={communeOf(control.value)}
                error={control.errors['']}
                set={control.set}
              />
            ),
            text: (value) => communeOf(value)?.label ?? '',
          },
          {
            name: 'displayName',
            kind: 'text',
            label: t('entry.nameAnew'),
            help: t('entry.nameNow', { name: author?.displayName }),
            shown: (values) => !flagOf(values, 'isNameless'),
          },
          { name: 'isNameless', kind: 'check', label: t('entry.nameGoes') },
        ],
        variables: (values, { version: expectedVersion }) => {
          const commune = communeOf(values['commune'])?.value;
          return {
            input: {
              ...{ id, expectedVersion, title: textOf(values, 'title'), body: textOf(values, 'body') },
              ...{ sheet: orNull(values, 'sheet'), saidOn: orNull(values, 'saidOn') },
              supportOnPaper: numberOf(textOf(values, 'hands')) ?? 0,
              ...(commune && commune !== territory?.id && { territoryId: commune }),
              ...(flagOf(values, 'isNameless')
                ? { displayName: null }
                : textOf(values, 'displayName') && { displayName: textOf(values, 'displayName') }),
            },
          };
        },
      })}
    />
  );
}

/** Takes it back, at the demand of whoever said it. */
export function WithdrawEntry({ contribution: { id, title, version } }: { contribution: EnteredLineFragment }) {
  const { t } = useTranslation();
  return (
    <WriteButton
      label={t('entry.withdraw')}
      about={title}
      look="quiet"
      spec={() => ({
        id: `contributionEntryWithdraw:${id}`,
        title: t('entry.withdrawTitle'),
        submit: t('entry.withdrawDo'),
        intro: <p>{t('entry.withdrawIntro')}</p>,
        did: t('entry.withdrawn'),
        of: title,
        removes: true,
        mutation: ContributionEntryWithdrawDocument,
        version,
        initial: { reason: '', erases: false },
        fields: [
          { name: 'reason', kind: 'text', label: t('entry.reason'), help: t('entry.reasonHelp'), required: true },
          { name: 'erases', kind: 'check', label: t('entry.erases') },
        ],
        variables: (values, { version: expectedVersion }) => ({
          input: { id, expectedVersion, reason: textOf(values, 'reason'), erases: flagOf(values, 'erases') },
        }),
      })}
    />
  );
}

/** What it said goes, after it was taken back or hidden. */
export function EraseEntry({ contribution: { id, title, version } }: { contribution: EnteredLineFragment }) {
  const { t } = useTranslation();
  return (
    <WriteButton
      label={t('entry.erase')}
      about={title}
      look="quiet"
      spec={() => ({
        id: `contributionEntryErase:${id}`,
        title: t('entry.eraseTitle'),
        submit: t('entry.erase'),
        intro: <p>{t('entry.eraseIntro')}</p>,
        did: t('entry.erased'),
        of: title,
        removes: true,
        mutation: ContributionEntryWithdrawDocument,
        version,
        initial: { reason: '' },
        fields: [
          { name: 'reason', kind: 'text', label: t('entry.reason'), help: t('entry.reasonHelp'), required: true },
        ],
        variables: (values, { version: expectedVersion }) => ({
          input: { id, expectedVersion, reason: textOf(values, 'reason'), erases: true },
        }),
      })}
    />
  );
}
