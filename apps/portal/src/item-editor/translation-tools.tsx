import { Trans, useTranslation } from 'react-i18next';
import { Problem } from '../form/confirm.js';
import { useAction } from '../form/use-action.js';
import {
  type ItemEditorQuery,
  ItemTranslationMarkDocument,
  type TranslationMark,
  type TranslationStatus,
} from '../generated/graphql.js';
import { tell } from '../shell/announcement.js';
import { Actions } from '../shell/actions.js';
import { PlainButton } from '../shell/plain-button.js';
import type { Writer } from './writer.js';

interface TranslationToolsProps {
  item: NonNullable<ItemEditorQuery['item']>;
  locale: string;
  writer: Writer;
  /** Something is: it may be said to be whole. */
  isWritten: boolean;
}

/** What saying that a translation is whole means, as it stands. */
const SAID: Partial<Record<TranslationStatus, 'confirm' | 'review'>> = { OUT_OF_DATE: 'confirm', TO_REVIEW: 'review' };
const MARKS: readonly TranslationMark[] = ['TRANSLATED', 'IN_PROGRESS', 'TO_TRANSLATE'];

/** How a translation stands, and what those who write it say of that. */
export function TranslationTools({ item, locale, writer, isWritten }: TranslationToolsProps) {
  const { t } = useTranslation();
  const { id, version, translations } = item;
  const status = translations.find((one) => one.locale === locale)?.status;
  const marking = useAction(async (send, mark: TranslationMark) => {
    // What is being written goes first: it is what the mark is about.
    if (isWritten && (await writer.finished()) === undefined) throw new Error('The draft has not arrived.');
    await send(ItemTranslationMarkDocument, { input: { id, expectedVersion: version, locale, status: mark } });
    tell(t('itemEditor.translation.marks.told'));
  });
  if (!status || status === 'ORIGINAL') return null;
  const offered = MARKS.filter((mark) => mark !== status && (isWritten || mark !== 'TRANSLATED'));
  return (
    <section aria-label={t('itemEditor.translation.marks.label')}>
      <p role="status">
        <Trans
          i18nKey="itemEditor.translation.marks.now"
          values={{ standing: t(`itemEditor.translation.standings.${status}`) }}
          components={{ b: <b /> }}
        />
      </p>
      <Actions>
        {offered.map((mark) => (
          <PlainButton key={mark} look="quiet" idle={marking.busy} onClick={() => void marking.run(mark)}>
            {t(`itemEditor.translation.marks.${(mark === 'TRANSLATED' && SAID[status]) || mark}`)}
          </PlainButton>
        ))}
      </Actions>
      <Problem text={marking.problem} />
    </section>
  );
}
