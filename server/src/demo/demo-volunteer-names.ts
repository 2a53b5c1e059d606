import type { SeededRandom } from './seeded-random.js';

const surnames =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文'.split(
    '',
  );
const compound = ['欧阳', '上官', '司马', '诸葛', '皇甫'];
const first = {
  MALE: '建国志文明海振家宏伟俊永思少新长德宝学立东正云天春成光兴晓子浩宇泽轩博瑞嘉梓'.split(''),
  FEMALE: '秀桂海晓玉丽春雪淑静爱小凤红瑞金美月慧婷欣雅诗梦佳琳思子雨梓若可心一艺婉'.split(''),
};
const second = {
  MALE: '国强博庆辉华豪东杰强远民华伟顺平军林涛波刚勇斌鹏飞超龙祥明亮然轩宇涵辰阳洋坤'.split(''),
  FEMALE: '英兰燕萌珍娟梅莲芬怡华红霞梅芳凤玲琴云萍敏洁颖琪瑶琳涵彤萱妍雯悦宁蕊婷丽香秋'.split(''),
};

/** An invented name of a volunteer: the surnames as common as they are, some with one letter given, a few of two signs. */
export function volunteerName(random: SeededRandom, gender: 'FEMALE' | 'MALE'): string {
  const rank = Math.min(random.between(0, surnames.length - 1), random.between(0, surnames.length - 1));
  const surname = random.between(1, 400) === 1 ? random.pick(compound) : (surnames[rank] ?? '王');
  const given = random.between(1, 8) === 1 ? '' : random.pick(first[gender]);
  return `${surname}${given}${random.pick(second[gender])}`;
}
