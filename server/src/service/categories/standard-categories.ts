/** Where the standard categories come from. */
export const standardSource = '全国志愿服务信息系统的服务类别（22 类）';

/** The categories that a new district starts with, in the order of their codes, which are this table's own: 01 to 22. */
export const standardCategories = [
  '社区服务',
  '扶贫减贫',
  '支教助学',
  '卫生健康',
  '法律服务',
  '环境保护',
  '科技科普',
  '文化艺术',
  '平安综治',
  '文明风尚',
  '交通引导',
  '志愿消防',
  '应急救援',
  '禁毒宣传',
  '体育健身',
  '旅游服务',
  '关爱特殊群体',
  '大型活动',
  '海外志愿服务',
  '税收服务',
  '疫情防控',
  '其他',
] as const;
