import { useEffect, useState } from 'react';
import { toDataURL } from 'qrcode';
import { askServer } from '../shared/ask-server';
import type { CheckInWords } from './check-in-words';

interface Code {
  readonly code: string;
  readonly changesAt: string;
  readonly path: string;
}

const query = 'query ($id: ID!) { checkInCode(shiftId: $id) { code changesAt path } }';
const askAgainMs = 5_000;

/** The code of the half minute, large, with the address of the volunteers' own page as a QR code. */
export function CodeScreen({ words, shiftId }: { words: CheckInWords; shiftId: string }) {
  const [code, setCode] = useState<Code>();
  const [picture, setPicture] = useState('');
  useEffect(() => {
    const load = () => {
      askServer<{ checkInCode: Code }>(query, { id: shiftId }).then(
        ({ checkInCode }) => setCode(checkInCode),
        () => setCode(undefined),
      );
    };
    load();
    const beat = setInterval(load, askAgainMs);
    return () => clearInterval(beat);
  }, [shiftId]);
  const address = code ? `${location.origin}${code.path}` : '';
  useEffect(() => {
    if (address) void toDataURL(address, { width: 480, margin: 2 }).then(setPicture);
  }, [address]);
  if (!code) return <p className="sheet">{words.codeNeedsNetwork}</p>;
  return (
    <section className="code" aria-label={words.ownCode}>
      <p>{words.showCode}</p>
      <output>{code.code}</output>
      {picture !== '' && <img src={picture} alt={address} width={240} height={240} />}
    </section>
  );
}
