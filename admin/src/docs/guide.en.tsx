import type { GuideText } from './guide-text';

export const guideEn: GuideText = {
  title: 'Guide to the API',
  lead: 'For those who connect a school’s or an organisation’s system to Redvest. A program can do what the console can: the console itself uses this API.',
  chapters: {
    start: {
      heading: 'One address, one schema',
      paragraphs: [
        <>
          Every request goes by POST to <code>/graphql</code> with a JSON body. You write down the fields you want, and
          get those and no others.
        </>,
        <>
          All types, fields and arguments are in the <a href="/schema.graphql">schema</a>, each described; look them up
          and run them in <a href="#try">Try it</a>. The samples below are no sketches: save them to a file and they
          run.
        </>,
        <>
          Instants are RFC 3339 with an offset (<code>2026-05-04T08:00:00+08:00</code>), days are{' '}
          <code>2026-05-04</code>, durations are whole minutes. An <code>id</code> is a string and nothing more; read no
          meaning out of it.
        </>,
      ],
    },
    signIn: {
      heading: 'Sign in',
      paragraphs: [
        <>
          <code>signIn</code> opens a session. It comes as the cookie <code>rv_session</code>; send it with every
          request. It ends twelve hours after its last use, and a change of password ends every session at once.
        </>,
        'You reach exactly what you reach in the console: a street’s account sees its street, an auditor’s account reads and changes nothing.',
      ],
    },
    ask: {
      heading: 'Ask and search',
      paragraphs: [
        <>
          Queries are nouns: <code>areas</code> is a list, <code>area(id:)</code> one record. Lists take a{' '}
          <code>filter</code> and a <code>sort</code>; <code>q</code> searches names by their beginning, by any part,
          and by pinyin initials: <code>hjq</code> finds 惠济区.
        </>,
        <>
          Pass values as <code>variables</code>; never paste what a user typed into the text of a query.
        </>,
      ],
    },
    list: {
      heading: 'Read a list to its end',
      paragraphs: [
        <>
          <code>first</code> says how many rows a page has; the last page’s <code>endCursor</code> is the next page’s{' '}
          <code>after</code>. Cursors stay right while rows are added, and page 1,000 is as fast as page 1.
        </>,
        <>
          <code>totalCount</code> is counted only when you select it. Leave it out when you don’t need it.
        </>,
      ],
    },
    change: {
      heading: 'Change something, and never twice',
      paragraphs: [
        <>
          Mutations are the verbs of the business. They take one <code>input</code> and answer the changed record. A
          mutation that is refused changes nothing.
        </>,
        <>
          Every record has a <code>version</code>. Give back the one you read; when somebody was faster you get{' '}
          <code>CONFLICT</code>: read again, then change.
        </>,
        <>
          The connection broke and you can’t tell whether it worked? Send an <code>Idempotency-Key</code> header with
          each change (8 to 200 characters, best a UUID). For 24 hours the same key and body get the same answer and
          never a second change; the same key with another body gets <code>CONFLICT</code>.
        </>,
      ],
    },
    errors: {
      heading: 'When something is refused',
      paragraphs: [
        <>
          A refusal comes in <code>errors</code>. Act on <code>extensions.code</code>, which is stable;{' '}
          <code>message</code> is a sentence for people and may change. Where input needs mending,{' '}
          <code>extensions.fields</code> says which.
        </>,
        <>
          A record that you may not see and one that doesn’t exist read the same, word for word: <code>NOT_FOUND</code>.
        </>,
      ],
    },
    limits: {
      heading: 'Limits',
      paragraphs: [
        'Limits keep one caller from slowing down all others. Fragments are expanded before anything is counted: a fragment used twice counts twice.',
        <>
          <b>Points</b>: a field is 1; a paged list is 1 plus the points of its fields for each row of the page; a list
          of objects without pages counts as 5 rows. Page sizes in variables count as well.
        </>,
        <>
          Above a limit you get <code>QUERY_TOO_COMPLEX</code> with the limit and what you used; when you ask too often,{' '}
          <code>RATE_LIMITED</code>, and <code>Retry-After</code> says how many seconds to wait.
        </>,
      ],
    },
    stability: {
      heading: 'Nothing changes under your feet',
      paragraphs: [
        <>
          A field that is to go is first marked <code>@deprecated</code>, with what to use instead and the month of its
          removal, and stays for six months at least. Fields and enum values are added at any time; let your program
          meet an enum value that it doesn’t know.
        </>,
      ],
    },
  },
  limits: {
    bytes: 'Bytes of a document',
    tokens: 'Tokens of a document',
    depth: 'Fields inside each other',
    aliases: 'Aliases',
    rootFields: 'Fields at the root',
    directives: 'Directives',
    cost: 'Points',
    page: 'Rows of a page',
    signIns: 'Failed sign-ins (an account, in 15 minutes)',
    requests: 'Requests (an address, in a minute)',
  },
};
