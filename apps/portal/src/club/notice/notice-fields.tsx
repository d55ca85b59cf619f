import type { TFunction } from 'i18next';
import { chipsText } from '../../form/fixed-chips.js';
import type { FieldSpec } from '../../form/field-spec.js';
import { optionsIn, textOf } from '../../form/values.js';
import type { Values } from '../../form/drafts.js';
import type { ClubNoticeVisibility } from '../../generated/graphql.js';
import { ThemeChips } from '../../item-editor/fact-chips.js';
import { TerritoryChips } from '../../territory/territory-chips.js';
import { labelOptions } from '../../write/label-options.js';
import { SimilarWhileTyping } from './similar-records.js';

/** What is said of a need or an offer, new or not; what is there already shows below its title. */
export const noticeFields = (t: TFunction): FieldSpec[] => [
  { name: 'title', kind: 'text', label: t('clubNotice.write.title'), required: true },
  {
    ...{ name: 'similar', kind: 'custom', label: t('clubNotice.similar'), text: () => '' },
    render: (_, values) => <SimilarWhileTyping title={textOf(values ?? {}, 'title')} />,
  },
  { name: 'text', kind: 'lines', label: t('clubNotice.write.text') },
  { name: 'untilOn', kind: 'day', label: t('word.until'), help: t('clubNotice.write.untilOnHelp') },
  {
    ...{ name: 'themes', kind: 'custom', label: t('word.themes'), text: chipsText },
    render: (control) => <ThemeChips {...control} label={t('club.write.addTheme')} />,
  },
  {
    ...{ name: 'territories', kind: 'custom', label: t('word.territories'), text: chipsText },
    render: (control) => <TerritoryChips {...control} />,
  },
  {
    ...{ name: 'visibility', kind: 'radios', label: t('club.write.visibility'), required: true },
    options: labelOptions(t, 'clubNotice.visibilities'),
  },
];

export const noticeSent = (values: Values) => ({
  title: textOf(values, 'title'),
  text: textOf(values, 'text'),
  untilOn: textOf(values, 'untilOn') || null,
  themes: optionsIn(values['themes']).map(({ value }) => value),
  territories: optionsIn(values['territories']).map(({ value }) => value),
  visibility: textOf(values, 'visibility') as ClubNoticeVisibility,
});
