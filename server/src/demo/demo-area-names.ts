import type { AreaLevel } from '../places/areas/area.entity.js';

/** A street or town of the demo district with its communities. */
export interface DemoStreet {
  readonly name: string;
  readonly level: Extract<AreaLevel, 'SUBDISTRICT' | 'TOWN'>;
  readonly communities: readonly string[];
}

/** 惠济区 with its six sub-districts, two towns and 22 communities. */
export const demoStreets: readonly DemoStreet[] = [
  { name: '新城街道', level: 'SUBDISTRICT', communities: ['绿源社区', '天河社区', '香山社区'] },
  { name: '老鸦陈街道', level: 'SUBDISTRICT', communities: ['清华园社区', '兴隆铺社区', '英才社区'] },
  { name: '长兴路街道', level: 'SUBDISTRICT', communities: ['老鸦陈社区', '张家村社区', '宏达社区', '裕华社区'] },
  { name: '迎宾路街道', level: 'SUBDISTRICT', communities: ['迎宾社区', '思念社区', '森林社区'] },
  { name: '大河路街道', level: 'SUBDISTRICT', communities: ['大河社区', '弓寨社区'] },
  { name: '刘寨街道', level: 'SUBDISTRICT', communities: ['同乐社区', '新柳社区', '金洼社区'] },
  { name: '古荥镇', level: 'TOWN', communities: ['古荥社区', '纪信社区'] },
  { name: '花园口镇', level: 'TOWN', communities: ['花园口社区', '八堡社区'] },
];
