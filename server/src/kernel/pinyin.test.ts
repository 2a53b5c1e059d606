import { describe, expect, it } from 'vitest';
import { initialsOf } from './pinyin.js';

describe('initialsOf', () => {
  it.each([
    ['惠济区', 'hjq'],
    ['长兴路街道', 'cxljd'],
    ['老鸦陈街道', 'lycjd'],
    ['古荥镇', 'gxz'],
    ['花园口镇', 'hykz'],
    ['重阳节敬老活动', 'cyjjlhd'],
    ['重点项目', 'zdxm'],
    ['银行志愿服务站', 'yhzyfwz'],
    ['行政服务大厅', 'xzfwdt'],
    ['音乐队', 'yyd'],
    ['快乐社区', 'klsq'],
    ['中国电信', 'zgdx'],
    ['6号楼A座', '6hlaz'],
    ['兴隆铺路/南阳路', 'xlplnyl'],
    ['第８届（２０２６）', 'd8j2026'],
    ['Redvest 中心', 'redvestzx'],
    ['Café Zürich', 'cafezurich'],
    ['——！', ''],
    ['', ''],
  ])('gives %j the letters %j', (name, letters) => {
    expect(initialsOf(name)).toBe(letters);
  });

  it.each([
    ['单雄信', 'sxx'],
    ['曾国藩', 'zgf'],
    ['解小明', 'xxm'],
    ['任长霞', 'rcx'],
    ['欧阳修', 'oyx'],
  ])('reads the surname of %j as one: %j', (name, letters) => {
    expect(initialsOf(name, 'person')).toBe(letters);
  });

  it('reads the same characters in a place as a word', () => {
    expect(initialsOf('单位')).toBe('dw');
  });
});
