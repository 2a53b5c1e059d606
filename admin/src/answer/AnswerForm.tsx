import { useId, useState } from 'react';
import { AnswerInvitationDocument, ReplyToNoShowDocument, type InvitationFieldsFragment } from '../generated/graphql';
import { askByHash, codeOf } from '../shared/ask-server';
import type { answerWords, AnswerLanguage } from './answer-words';

interface Props {
  readonly token: string;
  readonly invitation: InvitationFieldsFragment;
  readonly words: (typeof answerWords)[AnswerLanguage];
  readonly onAnswered: (invitation: InvitationFieldsFragment) => void;
  readonly onRefused: (code: string | undefined) => void;
}

/** Yes or no; or, to a report of absence, some words. */
export function AnswerForm({ token, invitation, words, onAnswered, onRefused }: Props) {
  const replyId = useId();
  const [riskTold, setRiskTold] = useState(false);
  const [reply, setReply] = useState('');
  const [busy, setBusy] = useState(false);
  const doing = async (work: () => Promise<InvitationFieldsFragment>): Promise<void> => {
    setBusy(true);
    onRefused(undefined);
    try {
      onAnswered(await work());
    } catch (error) {
      onRefused(codeOf(error));
    }
    setBusy(false);
  };
  const answer = (accept: boolean) => () =>
    void doing(async () => {
      const input = { token, accept, riskTold };
      return (await askByHash(AnswerInvitationDocument, { input })).answerInvitation.invitation;
    });
  if (invitation.state === 'NO_SHOW') {
    return (
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void doing(
            async () => (await askByHash(ReplyToNoShowDocument, { input: { token, reply } })).replyToNoShow.invitation,
          );
        }}
      >
        <label htmlFor={replyId}>{words.reply}</label>
        <textarea
          id={replyId}
          required
          minLength={2}
          maxLength={500}
          rows={4}
          value={reply}
          onChange={(event) => setReply(event.target.value)}
        />
        <button type="submit" disabled={busy}>
          {words.send}
        </button>
      </form>
    );
  }
  return (
    <>
      {invitation.riskNotice && (
        <label className="check">
          <input type="checkbox" checked={riskTold} onChange={(event) => setRiskTold(event.target.checked)} />
          {words.riskRead}
        </label>
      )}
      <p className="buttons">
        <button type="button" disabled={busy} onClick={answer(true)}>
          {words.accept}
        </button>
        <button type="button" className="quiet" disabled={busy} onClick={answer(false)}>
          {words.decline}
        </button>
      </p>
    </>
  );
}
