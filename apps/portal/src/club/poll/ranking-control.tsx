import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Either } from '../../format/either.js';
import { announce } from '../../shell/announcement.js';
import { MoveButtons } from '../../shell/move-buttons.js';
import { PlainButton } from '../../shell/plain-button.js';
import { join, levelOf, moved, placed, removed } from './ranking.js';
import classes from './poll.module.css';

interface Option {
  id: string;
  title: string;
  titleEn: string | null;
}

interface RankingProps {
  options: readonly Option[];
  ranking: string[][];
  set: (ranking: string[][]) => void;
}

/** Options from the most to the least liked, several beside each other where one likes: all of it by buttons. */
export function RankingControl({ options, ranking, set }: RankingProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  const shifted = useRef<string>(undefined);
  const byId = new Map(options.map((option) => [option.id, option]));
  const ranked = ranking.flat();
  const rest = options.filter(({ id }) => !ranked.includes(id));
  const change = (id: string, next: string[][]): void => {
    set(next);
    const level = levelOf(next, id);
    announce(
      `${byId.get(id)?.title} : ${level < 0 ? t('poll.ballot.unranked') : t('poll.ballot.rank', { rank: level + 1 })}`,
    );
    shifted.current = id;
  };
  // The row is elsewhere now: the focus goes along, before another key can be pressed.
  useLayoutEffect(() => {
    if (shifted.current === undefined) return;
    list.current?.querySelector<HTMLElement>(`[data-option="${shifted.current}"] button`)?.focus();
    shifted.current = undefined;
  });
  return (
    <div ref={list}>
      <h3 className={classes.part}>{t('poll.ballot.ranked')}</h3>
      {ranked.length === 0 && <p className="soft">{t('poll.ballot.rankedNone')}</p>}
      <ol className={classes.ranking}>
        {ranking.flatMap((level, place) =>
          level.map((id, within) => {
            const isFirst = place === 0;
            const isTied = within > 0;
            const about = byId.get(id)!.title;
            return (
              <li key={id} data-option={id}>
                <span className={classes.place} aria-label={t('poll.ballot.rank', { rank: place + 1 })}>
                  {place + 1}
                </span>
                <Title option={byId.get(id)!} />
                <span className={classes.moves}>
                  <MoveButtons
                    about={about}
                    isFirst={isFirst && level.length === 1}
                    isLast={place === ranking.length - 1 && level.length === 1}
                    move={(by) => change(id, moved(ranking, id, by))}
                  />
                  {!isFirst && !isTied && (
                    <PlainButton look="quiet" about={about} onClick={() => change(id, join(ranking, id))}>
                      {t('poll.ballot.tie')}
                    </PlainButton>
                  )}
                  <PlainButton look="quiet" about={about} onClick={() => change(id, removed(ranking, id))}>
                    {t('poll.ballot.out')}
                  </PlainButton>
                </span>
              </li>
            );
          }),
        )}
      </ol>
      {rest.length > 0 && (
        <>
          <h3 className={classes.part}>{t('poll.ballot.unranked')}</h3>
          <p className="soft">{t('poll.ballot.unrankedHelp')}</p>
          <ul className={classes.ranking}>
            {rest.map((option) => (
              <li key={option.id} data-option={option.id}>
                <Title option={option} />
                <span className={classes.moves}>
                  <PlainButton about={option.title} onClick={() => change(option.id, placed(ranking, option.id))}>
                    {t('poll.ballot.add')}
                  </PlainButton>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

const Title = ({ option: { title, titleEn } }: { option: Option }) => (
  <span className={classes.title}>
    <Either english={titleEn}>{title}</Either>
  </span>
);
