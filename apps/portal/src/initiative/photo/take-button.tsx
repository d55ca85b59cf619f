import { useTranslation } from 'react-i18next';
import { useRefetch } from '../../api/use-refetch.js';
import type { FieldOption } from '../../form/field-spec.js';
import { chipsText } from '../../form/fixed-chips.js';
import { optionsIn, textOf } from '../../form/values.js';
import { ContributionPageDocument, ContributionPhotographTakeDocument } from '../../generated/graphql.js';
import { WriteButton } from '../../write/write-button.js';
import { SeriesChips } from './photo-call-fields.js';
import type { Photograph } from './photo.js';

interface TakeButtonProps {
  id: string;
  version: number;
  title: string;
  photograph: Photograph;
  /** The series that it is most likely for. */
  series: FieldOption | null;
}

/** Takes a photograph into a viewpoint series that one may change: the contribution stays what it came from. */
export function TakeButton({ id, version, title, photograph, series }: TakeButtonProps) {
  const { t } = useTranslation();
  const refetch = useRefetch(ContributionPageDocument);
  return (
    <WriteButton
      label={t('photo.take')}
      about={title}
      spec={() => ({
        id: `photoTake:${id}`,
        title: t('photo.take'),
        submit: t('photo.takeDo'),
        intro: <p>{t('photo.takeIntro')}</p>,
        did: t('photo.takeDid'),
        of: title,
        mutation: ContributionPhotographTakeDocument,
        initial: { seriesId: series ? [series] : [], takenOn: '', commentFr: '', commentEn: '' },
        fields: [
          {
            ...{ name: 'seriesId', kind: 'custom', label: t('photo.takeSeries'), required: true },
            render: (control) => <SeriesChips {...control} label={t('photo.seek')} most={1} />,
            check: (value) => (optionsIn(value).length === 0 ? t('photo.takeMissing') : undefined),
            text: chipsText,
          },
          ...(photograph.takenOn
            ? []
            : [{ name: 'takenOn', kind: 'partialDate' as const, label: t('photo.takenOn'), required: true }]),
          { name: 'commentFr', kind: 'lines', label: t('photo.commentFr') },
          { name: 'commentEn', kind: 'lines', label: t('photo.commentEn') },
        ],
        variables: (values) => ({
          input: {
            ...{ id, expectedVersion: version, seriesId: optionsIn(values['seriesId'])[0]?.value ?? '' },
            takenOn: textOf(values, 'takenOn') || null,
            commentFr: textOf(values, 'commentFr') || null,
            commentEn: textOf(values, 'commentEn') || null,
          },
        }),
        onDone: () => void refetch(),
      })}
    />
  );
}
