import type { GuideText } from './guide-text';

export const guideZh: GuideText = {
  title: '接口指南',
  lead: '写给要把学校、单位的系统接到红马甲的人。管理台能做的事，程序都能做：管理台用的就是这一套接口。',
  chapters: {
    start: {
      heading: '一个地址，一套定义',
      paragraphs: [
        <>
          所有请求都用 POST 发到 <code>/graphql</code>，正文是 JSON。您写明要哪些字段，服务器就只回这些字段。
        </>,
        <>
          全部类型、字段和参数都写在 <a href="/schema.graphql">接口定义</a>里，每一项都附中文说明；也可以在
          <a href="#try">在线试用</a>里边查边试。下面的例子不是示意：存成文件就能运行。
        </>,
        <>
          时间一律是带时区的 RFC 3339（如 <code>2026-05-04T08:00:00+08:00</code>），日期是 <code>2026-05-04</code>
          ，时长是整数分钟。标识（<code>id</code>）只是一串字符，不要从中推断任何含义。
        </>,
      ],
    },
    signIn: {
      heading: '登录',
      paragraphs: [
        <>
          用 <code>signIn</code> 换取会话。会话放在 <code>rv_session</code> Cookie
          里，之后每次请求带上它即可；最后一次使用后 12 小时失效，改密码会立即结束所有会话。
        </>,
        '您能看到、能改动的范围，与您在管理台里完全一样：镇办账号只看得到本镇办，督查账号只能看、不能改。',
      ],
    },
    ask: {
      heading: '查询与搜索',
      paragraphs: [
        <>
          查询用名词：<code>areas</code> 是列表，<code>area(id:)</code> 是一条。列表可以用 <code>filter</code> 筛选、用{' '}
          <code>sort</code> 排序；
          <code>q</code> 按名称的开头、中间或拼音首字母搜索，例如 <code>hjq</code> 能找到惠济区。
        </>,
        <>
          请用变量（<code>variables</code>）传值，不要把用户输入拼进查询文本。
        </>,
      ],
    },
    list: {
      heading: '逐页取完一个列表',
      paragraphs: [
        <>
          用 <code>first</code> 定每页条数，用上一页的 <code>endCursor</code> 作下一页的 <code>after</code>
          。游标在有新数据加入时依然准确，第一千页与第一页一样快。
        </>,
        <>
          <code>totalCount</code> 只有您要它时才计算；不需要就不要写。
        </>,
      ],
    },
    change: {
      heading: '修改，而且不会改两次',
      paragraphs: [
        <>
          修改用业务上的动词，参数都在 <code>input</code> 里，返回修改后的记录。被拒绝的修改不会留下任何痕迹。
        </>,
        <>
          每条记录有 <code>version</code>。把您读到的版本一并交回；若别人先改了，您会得到 <code>CONFLICT</code>
          ，重新读取后再改。
        </>,
        <>
          网络断了，不知道改没改成？给每次修改带上一个 <code>Idempotency-Key</code> 请求头（8 到 200 个字符，推荐
          UUID）。24 小时内用同一个键重发同样的内容，得到同样的结果，绝不会改第二次；同一个键配不同内容会得到{' '}
          <code>CONFLICT</code>。
        </>,
      ],
    },
    errors: {
      heading: '出错时',
      paragraphs: [
        <>
          出错时答复里有 <code>errors</code>。请按 <code>extensions.code</code> 处理，它不会变；<code>message</code>{' '}
          是给人看的一句英文，可能会改。输入有误时，<code>extensions.fields</code> 会指出是哪一项。
        </>,
        <>
          您无权查看的记录与不存在的记录，答复一字不差，都是 <code>NOT_FOUND</code>。
        </>,
      ],
    },
    limits: {
      heading: '限制',
      paragraphs: [
        '限制是为了让一个人的请求不会拖慢所有人。片段会先展开再计数：同一片段用两次就算两次。',
        <>
          <b>点数</b>这样算：一个字段 1 点；带分页的列表是 1 点加上每页条数乘以其下各字段的点数；不分页的对象列表按 5
          条计。变量里写的条数也算在内。
        </>,
        <>
          超出时得到 <code>QUERY_TOO_COMPLEX</code>，说明里写着限制和您用了多少；请求太频繁时得到{' '}
          <code>RATE_LIMITED</code>，<code>Retry-After</code> 头告诉您等几秒。
        </>,
      ],
    },
    stability: {
      heading: '接口不会突然变',
      paragraphs: [
        <>
          字段要删除时，会先标为弃用（<code>@deprecated</code>
          ），写明用什么代替、哪个月删除，至少保留六个月。新增字段和新增枚举值随时会有，请让程序容得下没见过的枚举值。
        </>,
      ],
    },
  },
  limits: {
    bytes: '查询文本的字节数',
    tokens: '查询文本的词元数',
    depth: '字段嵌套层数',
    aliases: '别名个数',
    rootFields: '顶层字段个数',
    directives: '指令个数',
    cost: '点数',
    page: '每页条数',
    signIns: '登录失败次数（每账号、每 15 分钟）',
    requests: '请求次数（每地址、每分钟）',
  },
};
