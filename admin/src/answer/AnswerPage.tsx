import { useEffect, useState } from 'react';
import { useParams } from 'react-router-dom';
import { InvitationDocument, type InvitationFieldsFragment } from '../generated/graphql';
import { errorsEn } from '../i18n/errors.en';
import { errorsZh } from '../i18n/errors.zh';
import { rememberedLanguage } from '../i18n/i18n.provider';
import { AnswerForm } from './AnswerForm';
import { answerWords, type AnswerLanguage } from './answer-words';
import { askByHash, codeOf } from '../shared/ask-server';
import { InvitationFacts } from './InvitationFacts';
import './answer.css';

const refusals: Readonly<Record<AnswerLanguage, Readonly<Record<string, string>>>> = { zh: errorsZh, en: errorsEn };

/** The page behind a one-time link: what is asked, and the answer. It needs no account and shows nothing of the console. */
export function AnswerPage() {
  const { token = '' } = useParams();
  const [language, setLanguage] = useState<AnswerLanguage>(() => rememberedLanguage());
  const [invitation, setInvitation] = useState<InvitationFieldsFragment>();
  const [code, setCode] = useState<string>();
  const words = answerWords[language];
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = answerWords[language].title;
  }, [language]);
  useEffect(() => {
    askByHash(InvitationDocument, { token }).then(
      (data) => setInvitation(data.invitation),
      (error: unknown) => setCode(codeOf(error)),
    );
  }, [token]);
  return (
    <main className="answer">
      <header>
        <h1>{words.title}</h1>
        <button type="button" className="quiet" onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}>
          {words.other}
        </button>
      </header>
      {code && <p role="alert">{refusals[language][code] ?? words.unknown}</p>}
      {!code && !invitation && <p>{words.loading}</p>}
      {invitation && <InvitationFacts invitation={invitation} language={language} />}
      {invitation?.open && (
        <AnswerForm
          token={token}
          invitation={invitation}
          words={words}
          onAnswered={setInvitation}
          onRefused={setCode}
        />
      )}
    </main>
  );
}
