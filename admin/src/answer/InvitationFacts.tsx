import type { InvitationFieldsFragment } from '../generated/graphql';
import { instantWords } from '../shared/time/moment-words';
import { answerWords, type AnswerLanguage } from './answer-words';

interface Props {
  readonly invitation: InvitationFieldsFragment;
  readonly language: AnswerLanguage;
}

/** What it is about: first how it stands, then where and when. */
export function InvitationFacts({ invitation, language }: Props) {
  const words = answerWords[language];
  const { open, until, startsAt, endsAt, waitRank, riskNotice, duty } = invitation;
  const lines = [
    [words.activity, invitation.activityTitle],
    [words.place, invitation.place],
    [words.post, duty ? `${invitation.postName} · ${duty}` : invitation.postName],
    [words.time, `${instantWords(startsAt, language)} – ${instantWords(endsAt, language)}`],
    [words.until, open && until ? instantWords(until, language) : ''],
    [words.rank, waitRank !== null && invitation.state === 'WAITLISTED' ? String(waitRank) : ''],
    [words.risk, riskNotice ?? ''],
  ] as const;
  return (
    <>
      <p>{words.greeting(invitation.volunteerName)}</p>
      <p role="status">{sentence(invitation, language)}</p>
      <dl>
        {lines
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}

function sentence({ open, state, reporterName }: InvitationFieldsFragment, language: AnswerLanguage): string {
  const words = answerWords[language];
  if (open && state === 'INVITED') return words.invited;
  if (open && state === 'OFFERED') return words.offered;
  if (open && state === 'NO_SHOW') return words.absent(reporterName ?? '');
  const states: Readonly<Record<string, string>> = words.states;
  return states[state] ?? words.closed;
}
