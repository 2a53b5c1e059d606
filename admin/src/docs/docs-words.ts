import type { DocsLanguage } from './docs-language';

const zh = {
  title: '红马甲接口',
  skip: '跳到正文',
  pages: '页面',
  guide: '接口指南',
  tryIt: '在线试用',
  schema: '接口定义（SDL）',
  console: '管理台',
  loading: '正在打开……',
  contents: '目录',
  copy: '复制',
  copied: '已复制',
  code: '错误码',
  meaning: '含义',
  limit: '限制',
  most: '上限',
  signInFirst: '先登录，再试用',
  signInWhy: '查询与文档只对已登录的人开放。这里用的就是您管理台的账号，同一个会话。',
  username: '用户名',
  password: '密码',
  signIn: '登录',
  signingIn: '正在登录……',
  signOut: '退出',
  signedInAs: '当前用户：',
  realData: '这里的操作作用于真实数据：修改会立即生效并记入审计。',
};

const en: typeof zh = {
  title: 'Redvest API',
  skip: 'Skip to the text',
  pages: 'Pages',
  guide: 'Guide',
  tryIt: 'Try it',
  schema: 'Schema (SDL)',
  console: 'Console',
  loading: 'Opening…',
  contents: 'Contents',
  copy: 'Copy',
  copied: 'Copied',
  code: 'Code',
  meaning: 'What it means',
  limit: 'Limit',
  most: 'At most',
  signInFirst: 'Sign in, then try',
  signInWhy:
    'Queries and documentation are for people who have signed in. It is your account of the console, and the same session.',
  username: 'User name',
  password: 'Password',
  signIn: 'Sign in',
  signingIn: 'Signing in…',
  signOut: 'Sign out',
  signedInAs: 'Signed in as ',
  realData: 'What you run here works on real data: a change takes effect at once and is audited.',
};

/** The page's own words. */
export const docsWords: Readonly<Record<DocsLanguage, typeof zh>> = { zh, en };
