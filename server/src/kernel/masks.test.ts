import { describe, expect, it } from 'vitest';
import { maskAddress, maskName, maskPhone } from './masks.js';

describe('masks', () => {
  it.each([
    ['13812341234', '138****1234'],
    ['+86 138-1234-1234', '138****1234'],
    ['0371-63631234', '03****34'],
    ['12345', '***'],
    ['', '***'],
  ])('shows the phone %j as %j', (phone, shown) => {
    expect(maskPhone(phone)).toBe(shown);
  });

  it.each([
    ['张三丰', '张*丰'],
    ['张三', '张*'],
    ['张', '*'],
    ['欧阳修', '欧阳*'],
    ['欧阳明月', '欧阳**'],
    ['欧阳', '欧*'],
    ['张王李赵', '张**赵'],
    ['John Smith', 'J***'],
    ['阿依古丽·买买提', '阿***'],
    ['', ''],
  ])('shows the name %j as %j', (name, shown) => {
    expect(maskName(name)).toBe(shown);
  });

  it.each([
    ['河南省郑州市惠济区新城街道清华园社区3号楼2单元501', '河南省郑州市惠济区新城街道清华园社区***'],
    ['惠济区长兴路街道8号院', '惠济区长兴路街道***'],
    ['惠济区古荥镇东街12号', '惠济区古荥镇***'],
    ['惠济区兴隆铺路8号清华园小区', '惠济区***'],
    ['清华园小区3号楼', '***'],
    ['', '***'],
  ])('shows the address %j as %j', (address, shown) => {
    expect(maskAddress(address)).toBe(shown);
  });
});
