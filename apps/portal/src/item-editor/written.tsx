import { useTranslation } from 'react-i18next';
import { Control } from '../form/control.js';
import { Notice } from '../form/notice.js';
import type { ItemEditorQuery } from '../generated/graphql.js';
import { Clashes } from './clashes.js';
import { FilesWritten } from './files-written.js';
import type { LeftBehind } from './kept.js';
import Placing from './placing.js';
import { SaveState } from './save-state.js';
import { StandingActions } from './standing-actions.js';
import { TextEditor } from './text-editor.js';
import { TranslationTools } from './translation-tools.js';
import { Unwritten } from './unwritten.js';
import { useWriter } from './use-writer.js';
import classes from './item-editor.module.css';

type Item = NonNullable<ItemEditorQuery['item']>;

interface WrittenProps {
  item: Item;
  locale: string;
  /** Under which it is kept on the device. */
  name: string;
  left: LeftBehind;
}

/** The draft of an item in one language: title, summary and text, saved while they are written. */
export function Written({ item, locale, name, left }: WrittenProps) {
  const { t } = useTranslation();
  const { writer, standing } = useWriter(item, locale, name, left);
  const { texts, received, state, clashes } = standing;
  const isHeld = state === 'clash';
  const input = { lang: locale, readOnly: isHeld };
  return (
    <>
      <div className={classes.bar}>
        <SaveState standing={standing} />
        <StandingActions item={item} writer={writer} standing={standing} />
      </div>
      {item.status === 'PUBLISHED' && <Nowhere item={item} />}
      {item.status !== 'PUBLISHED' && locale === item.locale && <Unwritten item={item} texts={texts} />}
      <TranslationTools item={item} locale={locale} writer={writer} isWritten={texts.title.trim() !== ''} />
      {isHeld && <Clashes clashes={clashes} writer={writer} by={standing.from ?? standing.saved.by} />}
      <div className={classes.sheet}>
        <Control
          spec={{
            name: 'title',
            kind: 'text',
            label: t('itemEditor.fields.title'),
            required: true,
            input: { ...input, maxLength: 200 },
          }}
          id="item-title"
          value={texts.title}
          error={state === 'untitled' ? t('itemEditor.state.untitled') : undefined}
          set={(title) => writer.change({ title: String(title) })}
        />
        <div inert={isHeld}>
          <Control
            spec={{
              name: 'summary',
              kind: 'lines',
              label: t('itemEditor.fields.summary'),
              help: t('itemEditor.fields.summaryHelp'),
            }}
            id="item-summary"
            value={texts.summary}
            set={(summary) => writer.change({ summary: String(summary) })}
          />
        </div>
        <TextEditor
          document={texts.document}
          received={received}
          lang={locale}
          organizationId={item.keptBy?.id ?? null}
          isHeld={isHeld}
          set={(document) => writer.change({ document })}
        />
        {texts.files && (
          <div inert={isHeld}>
            <FilesWritten
              files={texts.files}
              locale={locale}
              organizationId={item.keptBy?.id ?? null}
              set={(files) => writer.change({ files })}
            />
          </div>
        )}
      </div>
    </>
  );
}

/** What is published is found by whoever searches; a portal leads to it. */
function Nowhere({ item }: { item: Item }) {
  const { t } = useTranslation();
  if (item.portals.length > 0) return null;
  return (
    <Notice>
      <p>{t('itemEditor.placing.nowhere')}</p>
      <Placing item={item} isOwn />
    </Notice>
  );
}
