import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommuneAtDocument } from '../../generated/graphql.js';
import { PlainButton } from '../../shell/plain-button.js';

interface Place {
  longitude: number;
  latitude: number;
}

/** Finds the commune where the reader is, once they agree to tell; the position is kept nowhere, and sent as no more than some hundred metres tell. */
export function LocateButton({ choose }: { choose: (id: string) => void }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const [state, setState] = useState<'asking' | 'refused' | 'nowhere'>();
  const find = async ({ longitude, latitude }: Place): Promise<void> => {
    const at = { longitude: rounded(longitude), latitude: rounded(latitude) };
    try {
      const { data } = await client.query({ query: CommuneAtDocument, variables: at });
      const found = data?.territoryAt?.territory;
      setState(found ? undefined : 'nowhere');
      if (found) choose(found.id);
    } catch {
      setState('nowhere');
    }
  };
  const ask = (): void => {
    setState('asking');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => void find(coords),
      () => setState('refused'),
      { maximumAge: 600_000, timeout: 15_000 },
    );
  };
  return (
    <div>
      <PlainButton idle={state === 'asking'} onClick={ask}>
        {t('near.locate')}
      </PlainButton>
      {(state === 'refused' || state === 'nowhere') && <p role="alert">{t(`near.${state}`)}</p>}
    </div>
  );
}

/** Some hundred metres. */
const rounded = (degrees: number): number => Math.round(degrees * 1000) / 1000;
