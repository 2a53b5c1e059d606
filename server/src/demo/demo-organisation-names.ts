/** An organisation of the demo district; `in` is the street or community where it sits. */
export interface DemoOrganisation {
  readonly name: string;
  readonly kind: 'UNIT' | 'SCHOOL' | 'PARTY_BRANCH' | 'SOCIAL_ORGANISATION' | 'VOLUNTEER_CENTRE' | 'OTHER';
  readonly in: string;
}

/** The centre, the schools, and whoever leads and shares activities; community committees come from the list of areas. */
export const demoOrganisations: readonly DemoOrganisation[] = [
  { name: '惠济区学雷锋志愿服务中心', kind: 'VOLUNTEER_CENTRE', in: '新城街道' },
  { name: '惠济区新时代文明实践中心', kind: 'VOLUNTEER_CENTRE', in: '新城街道' },
  { name: '惠济区文化馆', kind: 'UNIT', in: '新城街道' },
  { name: '惠济区图书馆', kind: 'UNIT', in: '新城街道' },
  { name: '惠济区城市管理局', kind: 'UNIT', in: '新城街道' },
  { name: '惠济区民政局', kind: 'UNIT', in: '新城街道' },
  { name: '惠济区司法局', kind: 'UNIT', in: '新城街道' },
  { name: '惠济区林业工作站', kind: 'UNIT', in: '古荥镇' },
  { name: '惠济区红十字会', kind: 'SOCIAL_ORGANISATION', in: '新城街道' },
  { name: '民盟惠济总支', kind: 'SOCIAL_ORGANISATION', in: '新城街道' },
  { name: '惠济区青年志愿者协会', kind: 'SOCIAL_ORGANISATION', in: '迎宾路街道' },
  { name: '惠济区长兴路街道老鸦陈村党总支', kind: 'PARTY_BRANCH', in: '老鸦陈社区' },
  { name: '老鸦陈街道清华园社区党支部', kind: 'PARTY_BRANCH', in: '清华园社区' },
  { name: '郑州财经学院', kind: 'SCHOOL', in: '老鸦陈街道' },
  { name: '惠济区第一中学', kind: 'SCHOOL', in: '迎宾路街道' },
  { name: '惠济区实验小学', kind: 'SCHOOL', in: '刘寨街道' },
  { name: '惠济区人民医院', kind: 'UNIT', in: '新城街道' },
  { name: '惠济区政务服务大厅', kind: 'UNIT', in: '新城街道' },
  { name: '惠济区税务局办税服务厅', kind: 'UNIT', in: '新城街道' },
  { name: '惠济公安分局户籍大厅', kind: 'UNIT', in: '长兴路街道' },
  { name: '惠济区供电营业厅', kind: 'UNIT', in: '长兴路街道' },
  { name: '惠济区邮政支局', kind: 'UNIT', in: '迎宾路街道' },
  { name: '惠济区客运枢纽站', kind: 'UNIT', in: '大河路街道' },
  { name: '惠济区园林绿化中心', kind: 'UNIT', in: '花园口镇' },
];

/** Seven window units that keep a station, each at its own place. */
export const demoWindowUnits: readonly string[] = [
  '惠济区政务服务大厅',
  '惠济区税务局办税服务厅',
  '惠济公安分局户籍大厅',
  '惠济区人民医院',
  '惠济区供电营业厅',
  '惠济区邮政支局',
  '惠济区客运枢纽站',
];

/** Two public places with a station, and who keeps them. */
export const demoPublicPlaces: readonly { readonly name: string; readonly host: string; readonly in: string }[] = [
  { name: '惠济体育公园志愿服务站', host: '惠济区园林绿化中心', in: '迎宾路街道' },
  { name: '惠济区图书馆志愿服务站', host: '惠济区图书馆', in: '新城街道' },
];
