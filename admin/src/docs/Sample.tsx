import { useState } from 'react';
import type { docsWords } from './docs-words';

interface SampleProps {
  readonly name: string;
  readonly text: string;
  readonly words: (typeof docsWords)['zh'];
}

/** A program that runs as it stands, with a button to copy it. */
export function Sample({ name, text, words }: SampleProps) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => {
      setCopied(false);
    }, 2_000);
  };
  return (
    <figure className="sample">
      <figcaption>
        <code>{name}</code>
        <button
          type="button"
          onClick={() => {
            void copy();
          }}
        >
          {copied ? words.copied : words.copy}
        </button>
      </figcaption>
      <pre tabIndex={0} aria-label={name}>
        <code>{text}</code>
      </pre>
    </figure>
  );
}
