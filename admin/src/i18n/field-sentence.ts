import { fieldSentencesZh } from './field-sentences.zh';
import { hourSentencesZh } from './hour-sentences.zh';
import { importSentencesZh } from './import-sentences.zh';

const sentencesZh: Readonly<Record<string, string>> = { ...importSentencesZh, ...hourSentencesZh, ...fieldSentencesZh };

/** Sentences that differ by their numbers; `$1` and `$2` stand for what the pattern caught. */
const chinese: readonly (readonly [RegExp, string])[] = [
  [/^On record already for (B-\d+)\./, '编号 $1 已登记此号码'],
  [/^On record already for another/, '本区已有人登记此号码'],
  [/^Give (\d+) to (\d+) characters\.$/, '请填写 $1 至 $2 个字符'],
  [/^Give at most (\d+) characters\.$/, '最多 $1 个字符'],
  [/^Give (\d+) to (\d+) digits\.$/, '请填写 $1 至 $2 位数字'],
  [/^Give (\d+) to (\d+) capital letters or digits\.$/, '请填写 $1 至 $2 个大写字母或数字'],
  [/^Give a year (?:from|up to) (\d+)\.$/, '年份超出范围（$1）'],
  [/^Give at most (\d+) minutes\.$/, '最多 $1 分钟'],
  [/^Give at most (\d+) acts\.$/, '最多 $1 个节目'],
  [/^Name at most (\d+) co-organisers\.$/, '最多 $1 个协办单位'],
  [/^Say .* in (\d+) to (\d+) characters\.$/, '请用 $1 至 $2 个字符说明'],
  [/^More than (\d+) days back/, '超过 $1 天，不能再补录'],
  [/^It overlaps record (\S+) of the same person/, '与本人的记录 $1 时间重叠'],
  [/^It overlaps row (\d+) of the same person/, '与第 $1 行是同一人，时间重叠'],
  [/day would exceed (\d+) minutes/, '本人当日累计将超过 $1 分钟'],
  [/^The balance of this system was taken over already, as record (\S+)\.$/, '该来源已经结转过，见记录 $1'],
  [/^Must be (\S+) or later/, '须为 $1 或以后，规则不能追溯'],
  [/must be longer than or equal to (\d+) characters?/i, '至少 $1 个字符'],
  [/must be shorter than or equal to (\d+) characters?/i, '最多 $1 个字符'],
  [/must not be less than (-?[\d.]+)/i, '不得小于 $1'],
  [/must not be greater than (-?[\d.]+)/i, '不得大于 $1'],
  [/should not be empty|must not be empty|is required/i, '此项必填'],
];

/** A field's message in the reader's language. English is the server's own; Chinese keeps it in brackets when no rule fits. */
export function fieldSentence(locale: string, sentence: string): string {
  if (locale !== 'zh') return sentence;
  const known = sentencesZh[sentence];
  if (known) return known;
  for (const [pattern, words] of chinese) {
    const caught = pattern.exec(sentence);
    if (caught) return words.replaceAll(/\$(\d)/g, (_, group: string) => caught[Number(group)] ?? '');
  }
  return `填写有误（${sentence}）`;
}

/** The words of every sentence that has any, for a file that the server writes in the reader's language. */
export function knownSentences(locale: string): Readonly<Record<string, string>> {
  return locale === 'zh' ? sentencesZh : {};
}
