import { Button } from '@mantine/core';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../form/notice.js';
import { newId } from './new-id.js';
import { ChangedWords } from './changed-words.js';
import { type Block, plainOf } from './document.js';
import type { Clash, Side } from './merge.js';
import type { Writer } from './writer.js';
import classes from './item-editor.module.css';

interface ClashesProps {
  clashes: readonly Clash[];
  writer: Writer;
  /** Who saved first. */
  by: string | null | undefined;
}

/** What two people changed in different ways: both stand side by side, and whoever came second says what stays. */
export function Clashes({ clashes, writer, by }: ClashesProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const [sides, setSides] = useState<Readonly<Record<string, Side>>>({});
  useEffect(() => box.current?.focus(), []);
  return (
    <Notice kind="attention" role="alert" box={box}>
      <h2 className={classes.met}>{t('itemEditor.clash.title', { who: by ?? t('itemEditor.clash.somebody') })}</h2>
      <p>{t('itemEditor.clash.lead', { count: clashes.length })}</p>
      {clashes.map((clash) => (
        <Choice
          key={clash.key}
          clash={clash}
          side={sides[clash.key] ?? first(clash)}
          choose={(side) => setSides({ ...sides, [clash.key]: side })}
        />
      ))}
      <Button
        onClick={() =>
          writer.settle(
            Object.fromEntries(clashes.map((clash) => [clash.key, sides[clash.key] ?? first(clash)])),
            newId,
          )
        }
      >
        {t('itemEditor.clash.goOn')}
      </Button>
    </Notice>
  );
}

const isFile = ({ key }: Clash): boolean => key.startsWith('files.');
const isField = (clash: Clash): boolean => clash.key === 'title' || clash.key === 'summary' || isFile(clash);

/** Until somebody chooses, nothing goes. */
const first = (clash: Clash): Side => (isField(clash) ? 'mine' : 'both');

const wordsOf = (value: Block | string | undefined): string =>
  value === undefined ? '' : typeof value === 'string' ? value : plainOf(value);

function Choice({ clash, side, choose }: { clash: Clash; side: Side; choose: (side: Side) => void }) {
  const { t } = useTranslation();
  const name = useId();
  const { mine, theirs } = clash;
  const [own, other] = [wordsOf(mine), wordsOf(theirs)];
  const words = {
    mine: mine === undefined ? t('itemEditor.clash.gone') : <ChangedWords before={other} after={own} side="after" />,
    theirs:
      theirs === undefined ? t('itemEditor.clash.gone') : <ChangedWords before={own} after={other} side="after" />,
    both: t('itemEditor.clash.bothHelp'),
  };
  const legend = isFile(clash)
    ? t('itemEditor.files.name')
    : isField(clash)
      ? t(`itemEditor.fields.${clash.key as 'title' | 'summary'}`)
      : t('itemEditor.clash.passage');
  return (
    <fieldset className={classes.clash}>
      <legend>{legend}</legend>
      {(isField(clash) ? (['mine', 'theirs'] as const) : (['mine', 'theirs', 'both'] as const)).map((one) => (
        <div key={one} className={classes.side}>
          <input type="radio" id={`${name}${one}`} name={name} checked={side === one} onChange={() => choose(one)} />
          <label htmlFor={`${name}${one}`}>
            <b>{t(`itemEditor.clash.${one}`)}</b> {words[one]}
          </label>
        </div>
      ))}
    </fieldset>
  );
}
