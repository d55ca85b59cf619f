import { useQuery } from '@apollo/client/react';
import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { useTranslation } from 'react-i18next';
import { typeset } from '../format/typeset.js';
import { ItemVersionNumbersDocument, MediaDocument } from '../generated/graphql.js';
import classes from './item-editor.module.css';

/** A picture, another item or a place, as it stands in the text that is written. */
export function ShownBlock({ node }: NodeViewProps) {
  const { t } = useTranslation();
  const { media, item, caption, at } = node.attrs as Record<string, string | null>;
  const kind = node.type.name as 'figure' | 'item' | 'map';
  return (
    <NodeViewWrapper className={classes.shown} data-block={kind} contentEditable={false}>
      {kind === 'figure' && media && <Figure id={media} alternative={node.attrs['alternative'] as string | null} />}
      <span className={classes.kind}>{t(`itemEditor.blocks.${kind}`)}</span>{' '}
      {kind === 'item' && item && <Item id={item} />}
      {caption ? typeset(caption) : kind === 'map' && String(at)}
    </NodeViewWrapper>
  );
}

function Figure({ id, alternative }: { id: string; alternative: string | null }) {
  const { data } = useQuery(MediaDocument, { variables: { id } });
  if (!data?.media?.url) return null;
  return <img src={data.media.url} alt={alternative ?? data.media.alternativeFr ?? ''} />;
}

function Item({ id }: { id: string }) {
  const { data } = useQuery(ItemVersionNumbersDocument, { variables: { id } });
  return data?.item ? typeset(data.item.title) : null;
}
