import { useReducedMotion } from '@mantine/hooks';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../day/day.js';
import { dayOfStep, FIRST_DAY, lastStep, stepOfDay } from './months.js';
import { PlainButton } from '../shell/plain-button.js';

/** Walks through the years: by half-years, or slowly from year to year for whoever asks for less motion. */
export function PlayButton({ day, onStep }: { day: string; onStep: (day: string) => void }) {
  const { t } = useTranslation();
  const reduced = useReducedMotion();
  const [playing, setPlaying] = useState(false);
  const advance = useEffectEvent(() => {
    const months = reduced ? 12 : 6;
    // To the next end of a half-year, so that each year is seen once its facts are certain.
    const next = (Math.floor((stepOfDay(day) + 1) / months) + 1) * months - 1;
    onStep(dayOfStep(Math.min(next, lastStep())));
    if (next >= lastStep()) setPlaying(false);
  });
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => advance(), reduced ? 2000 : 650);
    return () => clearInterval(timer);
  }, [playing, reduced]);

  return (
    <PlainButton
      onClick={() => {
        if (!playing && day >= today()) onStep(FIRST_DAY);
        setPlaying(!playing);
      }}
    >
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path d={playing ? 'M2 1h3v10H2zM7 1h3v10H7z' : 'M2 1l9 5-9 5z'} fill="currentColor" />
      </svg>
      {playing ? t('network.pause') : t('network.play')}
    </PlainButton>
  );
}
