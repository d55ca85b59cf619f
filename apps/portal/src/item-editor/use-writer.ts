import { useEffect, useState, useSyncExternalStore } from 'react';
import { useAsk } from '../api/use-ask.js';
import { useSend } from '../api/send.js';
import { ItemDraftSaveDocument, ItemEditorDocument, type ItemEditorQuery } from '../generated/graphql.js';
import { cleaned, EMPTY, type GivenFile } from './document.js';
import { keeperOf, type LeftBehind } from './kept.js';
import { type Saved, Writer } from './writer.js';

type Item = NonNullable<ItemEditorQuery['item']>;

/** The draft of an item in one language, saved while it is written. */
export function useWriter(item: Item, locale: string, name: string, left: LeftBehind) {
  const { id } = item;
  const send = useSend();
  const ask = useAsk();
  const [writer] = useState(
    () =>
      new Writer(
        {
          async save({ title, summary, document, files }, expectedVersion) {
            const texts = { locale, title, summary, document: { ...document } };
            const documents = files?.map(({ key: mediaId, ...file }) => ({ mediaId, ...file }));
            const answer = await send(ItemDraftSaveDocument, { input: { id, expectedVersion, texts, documents } });
            return savedOf(answer.item!, locale);
          },
          async read() {
            const answer = await ask(ItemEditorDocument, { id });
            return savedOf(answer!.item!, locale);
          },
          keep: keeperOf(name),
        },
        savedOf(item, locale),
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

interface Drafted {
  draft: Item['draft'];
  draftDocuments?: readonly GivenFile[];
}

function savedOf({ draft, draftDocuments }: Drafted, locale: string): Saved {
  const { version, savedAt, savedBy, texts } = draft!;
  const { title, summary, document } = texts.find((text) => text.locale === locale) ?? EMPTY;
  const files = draftDocuments?.map(({ key, title: name, language }) => ({ key, title: name, language }));
  return {
    texts: { title, summary, document: cleaned(document), ...(files && { files }) },
    version,
    at: savedAt,
    by: savedBy,
  };
}
