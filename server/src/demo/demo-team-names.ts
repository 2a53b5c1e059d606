/** A team of the demo district; `of` is its organisation, `in` its area. */
export interface DemoTeam {
  readonly name: string;
  readonly kind:
    | 'PARTY'
    | 'ENVIRONMENT'
    | 'CULTURE'
    | 'MEDICAL'
    | 'SCHOOL'
    | 'TRAFFIC'
    | 'YOUTH'
    | 'WOMEN'
    | 'COMMUNITY'
    | 'LEGAL'
    | 'EMERGENCY'
    | 'OTHER';
  readonly of: string | null;
  readonly in: string;
}

const centre = '惠济区学雷锋志愿服务中心';

/** The 26 teams. */
export const demoTeams: readonly DemoTeam[] = [
  { name: '惠济区党员志愿服务队', kind: 'PARTY', of: centre, in: '新城街道' },
  { name: '惠济区环境保护志愿服务队', kind: 'ENVIRONMENT', of: '惠济区城市管理局', in: '新城街道' },
  { name: '惠济区文化志愿服务队', kind: 'CULTURE', of: '惠济区文化馆', in: '新城街道' },
  { name: '惠济区医疗卫生志愿服务队', kind: 'MEDICAL', of: '惠济区人民医院', in: '新城街道' },
  { name: '郑州财经学院志愿服务队', kind: 'SCHOOL', of: '郑州财经学院', in: '老鸦陈街道' },
  { name: '惠济区文明交通志愿服务队', kind: 'TRAFFIC', of: centre, in: '长兴路街道' },
  { name: '惠济区青年志愿服务队', kind: 'YOUTH', of: '惠济区青年志愿者协会', in: '迎宾路街道' },
  { name: '惠济区巾帼志愿服务队', kind: 'WOMEN', of: centre, in: '新城街道' },
  { name: '惠济区法律援助志愿服务队', kind: 'LEGAL', of: '惠济区司法局', in: '新城街道' },
  { name: '惠济区红十字应急救护志愿服务队', kind: 'EMERGENCY', of: '惠济区红十字会', in: '新城街道' },
  { name: '惠济区助老助残志愿服务队', kind: 'OTHER', of: '惠济区民政局', in: '新城街道' },
  { name: '惠济区义务植树志愿服务队', kind: 'ENVIRONMENT', of: '惠济区林业工作站', in: '古荥镇' },
  { name: '惠济区第一中学志愿服务队', kind: 'SCHOOL', of: '惠济区第一中学', in: '迎宾路街道' },
  { name: '惠济区实验小学小红帽志愿服务队', kind: 'SCHOOL', of: '惠济区实验小学', in: '刘寨街道' },
  { name: '惠济区政务服务志愿服务队', kind: 'OTHER', of: '惠济区政务服务大厅', in: '新城街道' },
  { name: '惠济区税法宣传志愿服务队', kind: 'LEGAL', of: '惠济区税务局办税服务厅', in: '新城街道' },
  { name: '惠济区平安志愿服务队', kind: 'COMMUNITY', of: '惠济公安分局户籍大厅', in: '长兴路街道' },
  { name: '惠济区阅读推广志愿服务队', kind: 'CULTURE', of: '惠济区图书馆', in: '新城街道' },
  { name: '新城街道志愿服务队', kind: 'COMMUNITY', of: null, in: '新城街道' },
  { name: '老鸦陈街道志愿服务队', kind: 'COMMUNITY', of: null, in: '老鸦陈街道' },
  { name: '长兴路街道志愿服务队', kind: 'COMMUNITY', of: null, in: '长兴路街道' },
  { name: '迎宾路街道志愿服务队', kind: 'COMMUNITY', of: null, in: '迎宾路街道' },
  { name: '大河路街道志愿服务队', kind: 'COMMUNITY', of: null, in: '大河路街道' },
  { name: '刘寨街道志愿服务队', kind: 'COMMUNITY', of: null, in: '刘寨街道' },
  { name: '古荥镇志愿服务队', kind: 'COMMUNITY', of: null, in: '古荥镇' },
  { name: '花园口镇志愿服务队', kind: 'COMMUNITY', of: null, in: '花园口镇' },
];
