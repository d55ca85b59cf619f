import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { typeset } from '../../format/typeset.js';
import { announce } from '../../shell/announcement.js';
import { MoveButtons } from '../../shell/move-buttons.js';
import { PlainButton } from '../../shell/plain-button.js';
import type { Question } from './answering.js';
import classes from './survey.module.css';

interface RankingProps {
  choices: Question['choices'];
  most: number | null;
  ranked: readonly string[];
  set: (ranked: string[]) => void;
}

/** Choices put in order by buttons: one is added at the end, and moved from there. */
export function Ranking({ choices, most, ranked, set }: RankingProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  const shifted = useRef<string>(undefined);
  const titleOf = (id: string): string => typeset(choices.find((choice) => choice.id === id)?.title ?? '');
  const change = (id: string, next: string[]): void => {
    const place = next.indexOf(id);
    announce(`${titleOf(id)} : ${place < 0 ? t('survey.notRanked') : t('survey.rank', { rank: place + 1 })}`);
    shifted.current = id;
    set(next);
  };
  // The row is elsewhere now: the focus goes along, before another key can be pressed.
  useLayoutEffect(() => {
    if (shifted.current === undefined) return;
    const row = list.current?.querySelector(`[data-choice="${shifted.current}"]`);
    (
      row?.querySelector<HTMLElement>('button:not([aria-disabled])') ?? row?.querySelector<HTMLElement>('button')
    )?.focus();
    shifted.current = undefined;
  });
  const moved = (id: string, by: number): string[] => {
    const rest = ranked.filter((one) => one !== id);
    return rest.toSpliced(ranked.indexOf(id) + by, 0, id);
  };
  const rest = choices.filter(({ id }) => !ranked.includes(id));
  const isFull = ranked.length >= (most ?? choices.length);
  return (
    <div ref={list}>
      <ol className={classes.ranking}>
        {ranked.map((id, place) => (
          <li key={id} data-choice={id}>
            <span className={classes.rank} aria-hidden="true">
              {place + 1}
            </span>
            <span className={classes.name}>{titleOf(id)}</span>
            <span className={classes.moves}>
              <MoveButtons
                about={titleOf(id)}
                isFirst={place === 0}
                isLast={place === ranked.length - 1}
                move={(by) => change(id, moved(id, by))}
              />
              <PlainButton
                look="quiet"
                about={titleOf(id)}
                onClick={() =>
                  change(
                    id,
                    ranked.filter((one) => one !== id),
                  )
                }
              >
                {t('word.remove')}
              </PlainButton>
            </span>
          </li>
        ))}
      </ol>
      {rest.length > 0 && (
        <>
          <p className="soft">{t(ranked.length > 0 ? 'survey.rankNext' : 'survey.rankFirst')}</p>
          <ul className={classes.ranking}>
            {rest.map(({ id }) => (
              <li key={id} data-choice={id}>
                <span className={classes.name}>{titleOf(id)}</span>
                <PlainButton about={titleOf(id)} idle={isFull} onClick={() => change(id, [...ranked, id])}>
                  {t('survey.put', { rank: ranked.length + 1 })}
                </PlainButton>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
