import type { ReactNode } from 'react';
import { documentLimits, errorCodes, pageLimits } from '@redvest/schema';
import { codeMeanings } from './code-meanings';
import type { DocsLanguage } from './docs-language';
import { docsWords } from './docs-words';
import { guideEn } from './guide.en';
import { guideZh } from './guide.zh';
import { chapters, chapterSamples, type Chapter, type GuideText, type LimitName } from './guide-text';
import { Sample } from './Sample';
import { samples } from './samples';

const texts: Readonly<Record<DocsLanguage, GuideText>> = { zh: guideZh, en: guideEn };

const { bytes, tokens, depth, aliases, rootFields, directives, cost } = documentLimits;
const limits: Readonly<Record<LimitName, number>> = {
  bytes,
  tokens,
  depth,
  aliases,
  rootFields,
  directives,
  cost,
  page: pageLimits.most,
  signIns: 5,
  requests: 1_200,
};

/** The partner guide: how to sign in, ask, page, change, handle refusals, and what the limits are. */
export function Guide({ language }: { language: DocsLanguage }) {
  const text = texts[language];
  const words = docsWords[language];
  return (
    <>
      <nav className="contents" aria-label={words.contents}>
        {chapters.map((chapter) => (
          <a key={chapter} href={`#guide-${chapter}`}>
            {text.chapters[chapter].heading}
          </a>
        ))}
      </nav>
      <article>
        <h1>{text.title}</h1>
        <p className="lead">{text.lead}</p>
        {chapters.map((chapter) => (
          <section key={chapter} id={`guide-${chapter}`} aria-labelledby={`guide-${chapter}-heading`}>
            <h2 id={`guide-${chapter}-heading`}>{text.chapters[chapter].heading}</h2>
            {text.chapters[chapter].paragraphs.map((paragraph, index) => (
              <p key={index}>{paragraph}</p>
            ))}
            <Extra chapter={chapter} language={language} />
            {chapterSamples[chapter].map((name) => (
              <Sample key={name} name={name} text={samples[name]} words={words} />
            ))}
          </section>
        ))}
      </article>
    </>
  );
}

function Extra({ chapter, language }: { chapter: Chapter; language: DocsLanguage }) {
  const words = docsWords[language];
  if (chapter === 'errors') {
    return (
      <Rows
        heads={[words.code, words.meaning]}
        rows={errorCodes.map((code) => [<code key={code}>{code}</code>, codeMeanings[language][code]])}
      />
    );
  }
  if (chapter === 'limits') {
    const rows = (Object.keys(limits) as LimitName[]).map((name) => [
      texts[language].limits[name],
      limits[name].toLocaleString(language),
    ]);
    return <Rows heads={[words.limit, words.most]} rows={rows} />;
  }
  return null;
}

function Rows({ heads, rows }: { heads: readonly string[]; rows: readonly (readonly ReactNode[])[] }) {
  return (
    <div className="rows" tabIndex={0} role="region" aria-label={heads.join(' · ')}>
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
