import { createRequire } from 'node:module';
import type * as PinyinPro from 'pinyin-pro';

/** A person's name begins with a surname, and some characters are read differently as one: 单 shàn, 曾 zēng. */
export type NameOf = 'thing' | 'person';

/** Places the dictionary reads wrongly; 荥 is xíng in the district's 古荥 and in 荥阳 next to it. */
const LOCAL_READINGS: Readonly<Record<string, string>> = { 古荥: 'gǔ xíng', 荥阳: 'xíng yáng' };

const require = createRequire(import.meta.url);
let loaded: typeof PinyinPro | undefined;

/**
 * The letters people type to find a name: 惠济区 gives `hjq`, 长兴路2号 `cxl2h`, Redvest中心 `redvestzx`.
 * Small letters and digits only; what has no reading is left out, so a name of signs alone gives ''.
 */
export function initialsOf(name: string, of: NameOf = 'thing'): string {
  const plain = name.normalize('NFKC').toLowerCase();
  if (!/\p{Script=Han}/u.test(plain)) return onlyLettersAndDigits(plain);
  const first = dictionary().pinyin(plain, {
    pattern: 'first',
    toneType: 'none',
    type: 'array',
    surname: of === 'person' ? 'head' : 'off',
  });
  return onlyLettersAndDigits(first.join('').toLowerCase());
}

function onlyLettersAndDigits(text: string): string {
  return text.normalize('NFD').replace(/[^a-z0-9]/g, '');
}

/** Loaded with the first name that needs it: its dictionary takes some 50 ms and 20 MB that a start does not need. */
function dictionary(): typeof PinyinPro {
  if (loaded) return loaded;
  loaded = require('pinyin-pro') as typeof PinyinPro;
  loaded.customPinyin(LOCAL_READINGS);
  return loaded;
}
