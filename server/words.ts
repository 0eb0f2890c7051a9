import type { Refusal } from '../lib/sync/contract.ts';

/* Every sentence that the server says to people. zh-CN: its pages and refusals are read before anyone could choose a language. */

export const refusalWords: Record<Refusal['error']['code'], string> = {
  unauthorized: '登录已失效，请重新登录',
  forbidden: '你的角色不能做这件事',
  invalid: '内容不完整或格式不对，请检查后再试',
  'not-found': '没有找到这个地址',
  conflict: '别人刚刚改过，请刷新后再试',
  'too-large': '一次送来的内容太多，请分几次发送',
  busy: '服务器正忙，稍后会自动重试',
  internal: '服务器出了问题，请联系管理员查看日志',
};

export const words = {
  wrongPassword: '邮箱或密码不对',
  tooManyTries: '试错次数太多，请过几分钟再登录',
  noWorkspace: '这个账号还没有加入任何团队，请向管理员要邀请链接',
  invitationGone: '邀请链接无效：可能已过期、已用过，或邮箱与邀请的不一致',
  alreadyMember: '这个邮箱已经在团队里了',
  tooManyInvitations: '还有太多没用掉的邀请，请等它们过期',
  name: 'Chorus 和鸣',
  homeTitle: '团队服务器',
  home: '这里是和鸣的团队服务器。请在浏览器扩展的「设置」里填写这个地址来连接。',
  joinTitle: '加入团队',
  joinSteps: ['安装并固定 Chorus 和鸣 扩展', '打开扩展的「设置」', '选「用邀请链接加入」，粘贴下面的链接'],
  joinBroken: '链接不完整，请向管理员重新要一个',
};

/** Why the server does not start. */
export const startRefusals = {
  'in-use': ({ DATA_DIR }: At) =>
    `数据目录 ${DATA_DIR} 正被另一个和鸣占用，请先停掉它，或用 DATA_DIR 换一个目录`,
  'read-only': ({ DATA_DIR }: At) => `数据目录 ${DATA_DIR} 不能写入，请改权限，或用 DATA_DIR 换一个目录`,
  'not-a-folder': ({ DATA_DIR }: At) => `${DATA_DIR} 不是目录，请用 DATA_DIR 指定一个目录`,
  unreachable: () => '连不上 DATABASE_URL 指定的 PostgreSQL，请检查地址、密码和网络',
  broken: () => '数据库打不开，请恢复备份，或换一个空的数据目录',
  'port-taken': ({ PORT }: At) => `端口 ${PORT} 已被占用，请停掉占用它的程序，或用 PORT 换一个端口`,
  'port-refused': ({ PORT }: At) => `不能在端口 ${PORT} 上监听，请用 PORT 和 HOST 换一个地址`,
};
interface At {
  DATA_DIR: string;
  PORT: number;
}

export const startWords = {
  invalid: (names: string) => `这些设置不对：${names}`,
  listening: (url: string) => `和鸣服务器已启动：${url}`,
  stopped: '和鸣服务器已停止',
  lockLost: '数据目录被另一个和鸣接管了，本服务器已停止',
};
