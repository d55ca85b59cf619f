import { useTranslation } from 'react-i18next';
import { PlainButton } from './plain-button.js';

interface MoveButtonsProps {
  /** What is moved, for those who hear the buttons. */
  about: string | undefined;
  isFirst: boolean;
  isLast: boolean;
  isBusy?: boolean;
  /** By one place: -1 towards the first. */
  move: (by: -1 | 1) => void;
}

/** Up and down, for what stands in an order that people choose. */
export function MoveButtons({ about, isFirst, isLast, isBusy = false, move }: MoveButtonsProps) {
  const { t } = useTranslation();
  return (
    <>
      <PlainButton look="quiet" about={about} idle={isBusy || isFirst} onClick={() => move(-1)}>
        {t('word.up')}
      </PlainButton>
      <PlainButton look="quiet" about={about} idle={isBusy || isLast} onClick={() => move(1)}>
        {t('word.down')}
      </PlainButton>
    </>
  );
}
