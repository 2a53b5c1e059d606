import { useEffect, useRef, useState } from 'react';
import type { CheckInWords } from './check-in-words';

/** What browsers that can read QR codes offer; TypeScript does not know it yet. */
interface Detector {
  detect(image: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}
type DetectorClass = new (options: { readonly formats: readonly string[] }) => Detector;

const everyMs = 300;
/** A code held before the camera is taken once, not three times a second. */
const sameForMs = 5_000;

function detectorClass(): DetectorClass | undefined {
  const { BarcodeDetector } = window as { readonly BarcodeDetector?: DetectorClass };
  return 'mediaDevices' in navigator ? BarcodeDetector : undefined;
}

/** Reads QR codes by the camera, where this browser can; elsewhere there is nothing to see of it. */
export function QrCamera({ words, found }: { words: CheckInWords; found: (text: string) => void }) {
  const [on, setOn] = useState(false);
  const Reader = detectorClass();
  if (!Reader) return null;
  return (
    <div className="camera">
      <button
        type="button"
        aria-pressed={on}
        onClick={() => {
          setOn(!on);
        }}
      >
        {on ? words.stopCamera : words.camera}
      </button>
      {on && <Viewfinder reader={new Reader({ formats: ['qr_code'] })} found={found} />}
    </div>
  );
}

function Viewfinder({ reader, found }: { reader: Detector; found: (text: string) => void }) {
  const video = useRef<HTMLVideoElement>(null);
  const latest = useRef({ reader, found });
  useEffect(() => {
    latest.current = { reader, found };
  });
  useEffect(() => {
    const seen = { text: '', at: 0 };
    const look = async () => {
      if (!video.current) return;
      const [code] = await latest.current.reader.detect(video.current).catch(() => []);
      const text = code?.rawValue ?? '';
      if (text === '' || (text === seen.text && Date.now() - seen.at < sameForMs)) return;
      Object.assign(seen, { text, at: Date.now() });
      latest.current.found(text);
    };
    const beat = setInterval(() => void look(), everyMs);
    const stream = navigator.mediaDevices.getUserMedia({ video: { facingMode: 'user' } });
    void stream
      .then((live) => video.current && Object.assign(video.current, { srcObject: live }))
      .catch(() => undefined);
    return () => {
      clearInterval(beat);
      void stream.then((live) => live.getTracks().forEach((track) => track.stop())).catch(() => undefined);
    };
  }, []);
  return <video ref={video} autoPlay muted playsInline aria-hidden="true" />;
}
