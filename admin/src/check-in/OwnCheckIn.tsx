import { useEffect, useState } from 'react';
import { CheckInPageDocument, type CheckInPageQuery } from '../generated/graphql';
import { askByHash, Refused } from '../shared/ask-server';
import { clockOf, useWords } from './check-in-language';
import { OwnForm } from './OwnForm';

type Page = NonNullable<CheckInPageQuery['checkInPage']>;

/** The page of one activity on a volunteer's own phone: number, code, done. */
export function OwnCheckIn() {
  const { words, change } = useWords();
  const token = location.pathname.split('/').at(-1) ?? '';
  const [page, setPage] = useState<Page | 'unknown' | 'unreachable'>();
  useEffect(() => {
    askByHash(CheckInPageDocument, { token }).then(
      ({ checkInPage }) => setPage(checkInPage ?? 'unknown'),
      (error: unknown) => setPage(error instanceof Refused ? 'unknown' : 'unreachable'),
    );
  }, [token]);
  return (
    <>
      <header className="bar">
        <strong>{words.ownTitle}</strong>
        <button type="button" lang={words.otherLanguage === '中文' ? 'zh-CN' : 'en'} onClick={change}>
          {words.otherLanguage}
        </button>
      </header>
      <main>
        {page === 'unknown' && (
          <p role="alert" className="sheet">
            {words.ownUnknown}
          </p>
        )}
        {page === 'unreachable' && (
          <p role="alert" className="sheet">
            {words.unreachable}
          </p>
        )}
        {typeof page === 'object' && (
          <div className="sheet">
            <h1>{page.title}</h1>
            <p>
              {clockOf(page.startsAt)}–{clockOf(page.endsAt)} · {page.place}
            </p>
            <OwnForm words={words} token={token} />
          </div>
        )}
      </main>
    </>
  );
}
