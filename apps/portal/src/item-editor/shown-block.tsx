import { useQuery } from '@apollo/client/react';
import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { useTranslation } from 'react-i18next';
import { typeset } from '../format/typeset.js';
import { ItemVersionNumbersDocument } from '../generated/graphql.js';
import { FigureBlock } from './figure-block.js';
import classes from './item-editor.module.css';

/** A picture, another item or a place, as it stands in the text that is written. */
export function ShownBlock(props: NodeViewProps) {
  const { node } = props;
  const { t } = useTranslation();
  const { item, caption, at } = node.attrs as Record<string, string | null>;
  const kind = node.type.name as 'figure' | 'item' | 'map';
  return (
    <NodeViewWrapper className={classes.shown} data-block={kind} contentEditable={false}>
      {kind === 'figure' ? (
        <FigureBlock {...props} />
      ) : (
        <>
          <span className={classes.kind}>{t(`itemEditor.blocks.${kind}`)}</span>{' '}
          {kind === 'item' && item && <Item id={item} />}
          {caption ? typeset(caption) : kind === 'map' && String(at)}
        </>
      )}
    </NodeViewWrapper>
  );
}

function Item({ id }: { id: string }) {
  const { data } = useQuery(ItemVersionNumbersDocument, { variables: { id } });
  return data?.item ? typeset(data.item.title) : null;
}
