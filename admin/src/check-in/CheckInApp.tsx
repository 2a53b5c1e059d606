import { useCallback, useState } from 'react';
import { ChooseShift } from './ChooseShift';
import { DeskView } from './DeskView';
import { OperatorSignIn } from './OperatorSignIn';
import { QueueBar } from './QueueBar';
import { useWords } from './check-in-language';
import { useQueue } from './use-queue';

/** The desk at the station: choose a shift, check people in and out, with a network or without. */
export function CheckInApp() {
  const { words, change } = useWords();
  const [signedOut, setSignedOut] = useState(false);
  const [shiftId, setShiftId] = useState<string | undefined>(() => location.hash.slice(1) || undefined);
  const sessionEnded = useCallback(() => {
    setSignedOut(true);
  }, []);
  const queue = useQueue(sessionEnded);
  const choose = useCallback((id: string | undefined) => {
    history.replaceState(null, '', id ? `#${id}` : location.pathname);
    setShiftId(id);
  }, []);
  const back = useCallback(() => {
    choose(undefined);
  }, [choose]);
  return (
    <>
      <header className="bar">
        <strong>{words.brand}</strong>
        <button type="button" lang={words.otherLanguage === '中文' ? 'zh-CN' : 'en'} onClick={change}>
          {words.otherLanguage}
        </button>
      </header>
      <QueueBar words={words} queue={queue} />
      <main>
        {signedOut && (
          <OperatorSignIn
            words={words}
            done={() => {
              setSignedOut(false);
            }}
          />
        )}
        {!signedOut && !shiftId && <ChooseShift words={words} choose={choose} sessionEnded={sessionEnded} />}
        {!signedOut && shiftId && (
          <DeskView words={words} shiftId={shiftId} queue={queue} sessionEnded={sessionEnded} back={back} />
        )}
      </main>
    </>
  );
}
