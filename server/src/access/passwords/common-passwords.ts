/**
 * What is tried first among passwords of ten characters and more, here and abroad. Short ones need no list, and what
 * has few different characters or walks along the keyboard has a rule of its own.
 */
const WHOLE = new Set(
  (
    'password12 password123 password1234 password12345 p@ssw0rd123 p@ssword123 passw0rd123 passw0rd1234 administrator admin12345 ' +
    'admin123456 admin1234567 adminadmin administrator1 root123456 rootroot123 test123456 testtest123 user123456 welcome123 welcome1234 ' +
    'letmein1234 iloveyou12 iloveyou123 iloveyou1314 qwerty12345 qwerty123456 qwertyuiop1 qwertyuiop123 1q2w3e4r5t 1q2w3e4r5t6y zaq12wsxcde3 ' +
    'zxcvbnm123 zxcvbnm12345 asdfghjkl1 asdfghjkl123 asdf123456 abc1234567 abc123456789 abcd123456 abcd1234567 abcd12345678 a123456789 ' +
    'a1234567890 aa123456789 aa12345678 q123456789 z123456789 w123456789 qq123456789 qq12345678 wang123456 wangwang123 zhang123456 li123456789 ' +
    'woaini1314 woaini520 woaini521 woaini5201314 woaini123456 woaiwojia520 wodemima123 5201314520 5201314123 1314520520 123456789a 123456789q ' +
    '123456789z 123456789abc 1234567890a 12345678910 123456abcd 1234qwerasdf 123qweasdzxc 1qazxsw23edc 1qaz@wsx3edc qazwsxedc123 qazwsxedcrfv ' +
    'changeme123 changeme1234 default123 football123 baseball123 superman123 princess123 sunshine123 monkey12345 dragon12345 computer123 ' +
    'internet123 facebook123 google12345 huawei12345 huawei123456 xiaomi12345 baidu123456 tencent123 taobao12345 zhengzhou123 huiji123456 ' +
    'huijiqu123 zhiyuanzhe zhiyuanzhe123 hongmajia123 hongmajia1234 volunteer1 volunteer12 volunteer123 volunteer1234 redvest123 redvest1234 redvest12345'
  ).split(' '),
);

/** Dates and years behind a common word make no new password. */
const TRAILING = /(?:19|20)\d{2}(?:\d{2}){0,2}[!@#.]*$|[!@#.]+$/;

/** Whether this password, in lower case, is among the first that are tried. */
export function isCommonPassword(password: string): boolean {
  return WHOLE.has(password) || WHOLE.has(password.replace(TRAILING, ''));
}
