import type { SeededRandom } from './seeded-random.js';

const surnames =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎'.split('');
const given = [
  '建国',
  '秀英',
  '志强',
  '桂兰',
  '海燕',
  '文博',
  '晓萌',
  '玉珍',
  '国庆',
  '丽娟',
  '明辉',
  '春梅',
  '振华',
  '雪莲',
  '家豪',
  '淑芬',
  '伟东',
  '静怡',
  '俊杰',
  '爱华',
  '小红',
  '永强',
  '思远',
  '凤霞',
  '少华',
  '红梅',
  '子涵',
  '新民',
  '瑞芳',
  '宏伟',
  '金凤',
  '长顺',
];

/** An invented name of a person. */
export function inventedName(random: SeededRandom): string {
  return `${random.pick(surnames)}${random.pick(given)}`;
}
