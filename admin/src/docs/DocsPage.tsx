import { lazy, Suspense, useEffect, useState } from 'react';
import { docsLanguages, useDocsLanguage, type DocsLanguage } from './docs-language';
import { docsWords } from './docs-words';
import { Guide } from './Guide';

const TryIt = lazy(async () => ({ default: (await import('./TryIt')).TryIt }));

const isTrying = (): boolean => window.location.hash.startsWith('#try');

/** The whole page: the guide, and GraphiQL beside it under `#try`. */
export function DocsPage() {
  const [language, setLanguage] = useDocsLanguage();
  const trying = useHash();
  const words = docsWords[language];
  return (
    <>
      <a className="skip" href="#content">
        {words.skip}
      </a>
      <header className="bar">
        <a className="brand" href="/docs/">
          {words.title}
        </a>
        <nav aria-label={words.pages}>
          <a href="#guide" aria-current={trying ? undefined : 'page'}>
            {words.guide}
          </a>
          <a href="#try" aria-current={trying ? 'page' : undefined}>
            {words.tryIt}
          </a>
          <a href="/schema.graphql">{words.schema}</a>
          <a href="/">{words.console}</a>
        </nav>
        <LanguageChoice chosen={language} choose={setLanguage} />
      </header>
      <main id="content" className={trying ? 'try' : 'guide'}>
        {trying ? (
          <Suspense fallback={<p role="status">{words.loading}</p>}>
            <TryIt language={language} />
          </Suspense>
        ) : (
          <Guide language={language} />
        )}
      </main>
    </>
  );
}

function LanguageChoice({ chosen, choose }: { chosen: DocsLanguage; choose: (language: DocsLanguage) => void }) {
  return (
    <div className="languages" role="group" aria-label="语言 Language">
      {(Object.keys(docsLanguages) as DocsLanguage[]).map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === chosen}
          onClick={() => {
            choose(language);
          }}
        >
          {docsLanguages[language]}
        </button>
      ))}
    </div>
  );
}

function useHash(): boolean {
  const [trying, setTrying] = useState(isTrying);
  useEffect(() => {
    const follow = () => {
      setTrying(isTrying());
    };
    window.addEventListener('hashchange', follow);
    return () => {
      window.removeEventListener('hashchange', follow);
    };
  }, []);
  return trying;
}
