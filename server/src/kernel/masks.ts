import { isCompoundSurname } from './compound-surname.js';

const HIDDEN = '***';
const MOBILE = /^\+?(?:86)?(1\d{2})\d{4}(\d{4})$/;

/** 13812341234 becomes 138****1234; any other number keeps its first two and last two digits at most. */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/[\s-]/g, '');
  if (MOBILE.test(digits)) return digits.replace(MOBILE, '$1****$2');
  if (digits.length < 7) return HIDDEN;
  return `${digits.slice(0, 2)}****${digits.slice(-2)}`;
}

/** 张三丰 becomes 张*丰, 张三 张*, 欧阳修 欧阳*, 欧阳明月 欧阳**, and John Smith J***. */
export function maskName(name: string): string {
  const letters = [...name.trim()];
  if (!/^\p{Script=Han}+$/u.test(letters.join('')))
    return letters
      .slice(0, 1)
      .map((first) => first + HIDDEN)
      .join('');
  const surname = letters.length > 2 && isCompoundSurname(letters.slice(0, 2).join('')) ? 2 : 1;
  const given = letters.length - surname;
  if (given <= 0) return '*';
  if (surname === 2 || given === 1) return letters.slice(0, surname).join('') + '*'.repeat(given);
  return [letters[0], '*'.repeat(given - 1), letters.at(-1)].join('');
}

/** Where a place name may be cut, from the finest level that may be shown to the coarsest. */
const LEVELS = [/^.*?(?:社区|居委会|村委会|行政村)/u, /^.*?(?:街道办事处|街道|办事处|镇|乡)/u, /^.*?(?<!小)(?:区|县)/u];

/** Keeps an address up to its community, or failing that its street, or its district; the rest is `***`. */
export function maskAddress(address: string): string {
  for (const level of LEVELS) {
    const shown = level.exec(address.trim());
    if (shown) return shown[0] + HIDDEN;
  }
  return HIDDEN;
}
