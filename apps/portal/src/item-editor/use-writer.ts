import { useEffect, useState, useSyncExternalStore } from 'react';
import { useAsk } from '../api/use-ask.js';
import { useSend } from '../api/send.js';
import { ItemDraftSaveDocument, ItemEditorDocument, type ItemEditorQuery } from '../generated/graphql.js';
import { cleaned, EMPTY } from './document.js';
import { keeperOf, type LeftBehind } from './kept.js';
import { type Saved, Writer } from './writer.js';

type Draft = NonNullable<NonNullable<ItemEditorQuery['item']>['draft']>;

/** The draft of an item in one language, saved while it is written. */
export function useWriter(id: string, locale: string, draft: Draft, name: string, left: LeftBehind) {
  const send = useSend();
  const ask = useAsk();
  const [writer] = useState(
    () =>
      new Writer(
        {
          async save({ title, summary, document }, expectedVersion) {
            const texts = { locale, title, summary, document: { ...document } };
            const { item } = await send(ItemDraftSaveDocument, { input: { id, expectedVersion, texts } });
            return savedOf(item!.draft!, locale);
          },
          async read() {
            const answer = await ask(ItemEditorDocument, { id });
            return savedOf(answer!.item!.draft!, locale);
          },
          keep: keeperOf(name),
        },
        savedOf(draft, locale),
        left.kept,
      ),
  );
  useEffect(() => {
    const end = writer.begin();
    left.forget();
    return end;
  }, [writer, left]);
  return { writer, standing: useSyncExternalStore(writer.subscribe, writer.now) };
}

function savedOf({ version, savedAt, savedBy, texts }: Draft, locale: string): Saved {
  const { title, summary, document } = texts.find((text) => text.locale === locale) ?? EMPTY;
  return { texts: { title, summary, document: cleaned(document) }, version, at: savedAt, by: savedBy };
}
