import { useEffect, useState } from 'react';

/** A QR code of a text, as the address of a picture; drawn by a library that comes when it is needed. */
export function useCodePicture(text: string | undefined): string | undefined {
  const [picture, setPicture] = useState<string>();
  useEffect(() => {
    let isOver = false;
    if (text)
      void import('qrcode')
        .then(({ toString }) => toString(text, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' }))
        .then((svg) => !isOver && setPicture(`data:image/svg+xml,${encodeURIComponent(svg)}`));
    return () => {
      isOver = true;
    };
  }, [text]);
  return picture;
}
