import { type DragEvent, useState } from 'react';

/** What is dragged within one list or from one to another: the browser keeps what it carries from everybody until it is dropped. */
let carried: string | undefined;

interface Order {
  ids: readonly string[];
  /** The place of one in the list, or of one that comes from another. */
  onMove: (id: string, to: number) => void;
}

/** An order that is changed by dragging; its buttons call `onMove` themselves. */
export function useOrder({ ids, onMove }: Order) {
  const [over, setOver] = useState<number>();
  const take = (event: DragEvent, to: number): void => {
    event.preventDefault();
    event.stopPropagation();
    setOver(undefined);
    if (carried !== undefined && ids[to] !== carried) onMove(carried, to);
    carried = undefined;
  };
  const hold = (event: DragEvent, to: number): void => {
    if (carried === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    setOver(to);
  };
  return {
    /** For each of its items. */
    item: (id: string, place: number) => ({
      draggable: true,
      'data-over': over === place || undefined,
      onDragStart: (event: DragEvent) => {
        carried = id;
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', id);
      },
      onDragEnd: () => {
        carried = undefined;
        setOver(undefined);
      },
      onDragOver: (event: DragEvent) => hold(event, place),
      onDrop: (event: DragEvent) => take(event, place),
    }),
    /** For the list: what is dropped beside its items comes last. */
    list: {
      'data-over': over === ids.length || undefined,
      onDragOver: (event: DragEvent) => hold(event, ids.length),
      onDragLeave: () => setOver(undefined),
      onDrop: (event: DragEvent) => take(event, ids.length),
    },
  };
}

/** One of a list at another place, or put in at it. */
export function moved(ids: readonly string[], id: string, to: number): string[] {
  const others = ids.filter((one) => one !== id);
  return [...others.slice(0, to), id, ...others.slice(to)];
}
