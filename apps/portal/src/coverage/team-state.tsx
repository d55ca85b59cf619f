import { useTranslation } from 'react-i18next';
import { PartialDay, Unknown } from '../certainty/partial-day.js';
import { State, type Tone } from '../shell/state.js';
import { type Look, lookOf } from './look.js';
import classes from './coverage.module.css';

interface Team {
  headcount: number | null;
  trained: number | null;
  trainedRange: { most: number } | null;
  ratio: number | null;
  complete: boolean | null;
  fullyTrainedOn: string | null;
}

const TONES: Record<Look, Tone> = { complete: 'good', possible: 'wait', part: 'none', none: 'none', unknown: 'none' };

export function useStateWords(): (team: Team) => string {
  const { t } = useTranslation();
  return (team) => {
    const look = lookOf(team);
    if (team.headcount === 0) return t('coverage.empty');
    if (look === 'complete') return t('coverage.complete');
    return look === 'possible' ? t('coverage.possible') : t('coverage.incomplete');
  };
}

/** Whether a team is complete. */
export function TeamState({ team }: { team: Team }) {
  const words = useStateWords()(team);
  return <State tone={TONES[lookOf(team)]}>{words}</State>;
}

/** How many of a team are trained: a bar, and the figures beside it. */
export function TeamShare({ team: { headcount, trained, ratio } }: { team: Team }) {
  const { t } = useTranslation();
  if (headcount === null || trained === null) return '–';
  return (
    <>
      <span className={classes.bar} aria-hidden="true">
        <span style={{ width: `${(ratio ?? 0) * 100}%` }} />
      </span>
      {t('coverage.ofTeam', { trained, headcount })}
    </>
  );
}

/** Since when it has been complete. */
export function CompleteSince({ team: { complete, fullyTrainedOn } }: { team: Team }) {
  const { t } = useTranslation();
  if (fullyTrainedOn) return <PartialDay date={fullyTrainedOn} />;
  return complete ? <Unknown>{t('coverage.sinceUnclear')}</Unknown> : '–';
}
