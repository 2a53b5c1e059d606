/** What the server says of single fields, sentence by sentence; `$1` stands for what the pattern caught. */
const chinese: readonly (readonly [RegExp, string])[] = [
  [/^Give a reason\.?$/i, '请填写原因'],
  [/must be longer than or equal to (\d+) characters?/i, '至少 $1 个字符'],
  [/must be shorter than or equal to (\d+) characters?/i, '最多 $1 个字符'],
  [/at least (\d+) characters/i, '至少 $1 个字符'],
  [/at most (\d+) characters/i, '最多 $1 个字符'],
  [/must not be less than (-?[\d.]+)/i, '不得小于 $1'],
  [/must not be greater than (-?[\d.]+)/i, '不得大于 $1'],
  [/should not be empty|must not be empty|is required|^required/i, '此项必填'],
  [/already (taken|in use|exists|used)/i, '已被占用，请换一个'],
  [/no such|not found|does not exist|unknown/i, '找不到所选的记录'],
  [/must be an? (email|e-mail)/i, '请填写正确的邮箱地址'],
  [/mobile|phone/i, '请填写正确的电话号码'],
  [/after the start|before it starts|end.*(before|after)/i, '结束须晚于开始'],
  [/in the past/i, '须早于今天'],
  [/in the future/i, '须晚于现在'],
];

/** A field's message in the reader's language. English is the server's own; Chinese keeps it in brackets when no rule fits. */
export function fieldSentence(locale: string, sentence: string): string {
  if (locale !== 'zh') return sentence;
  for (const [pattern, words] of chinese) {
    const caught = pattern.exec(sentence);
    if (caught) return words.replace('$1', caught[1] ?? '');
  }
  return `填写有误（${sentence}）`;
}
