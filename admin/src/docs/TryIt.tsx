import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import type { ComponentProps } from 'react';
import type { DocsLanguage } from './docs-language';
import { useDocsSession } from './docs-session';
import { docsWords } from './docs-words';
import { postGraphql } from './graphql-post';
import { SignInForm } from './SignInForm';

type Fetcher = ComponentProps<typeof GraphiQL>['fetcher'];

const fetcher: Fetcher = async (operation, options) => {
  const answer = await postGraphql(operation, options?.headers);
  return answer as Awaited<ReturnType<Fetcher>>;
};

const firstQuery = `# Ctrl-Enter
query FirstLook {
  viewer {
    displayName
    role
  }
  areas(first: 5) {
    totalCount
    nodes {
      id
      name
      level
    }
  }
}
`;

/** GraphiQL for who has signed in, and a sign-in form for who hasn't. */
export function TryIt({ language }: { language: DocsLanguage }) {
  const words = docsWords[language];
  const { person, refusal, signIn, signOut } = useDocsSession();
  if (person === 'unknown') return <p role="status">{words.loading}</p>;
  if (person === 'nobody') return <SignInForm language={language} refusal={refusal} signIn={signIn} />;
  return (
    <div className="bench">
      <p className="notice">
        <span>
          {words.signedInAs}
          <strong>{person.name}</strong> · {words.realData}
        </span>
        <button
          type="button"
          onClick={() => {
            void signOut();
          }}
        >
          {words.signOut}
        </button>
      </p>
      <div className="graphiql">
        <GraphiQL fetcher={fetcher} defaultQuery={firstQuery} />
      </div>
    </div>
  );
}
