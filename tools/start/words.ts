import type { MemberRole } from '../../lib/model/member.ts';

const ROLE_NAMES: Record<MemberRole, string> = {
  operator: '运营',
  keeper: '话术负责人',
  director: '总监',
  admin: '管理员',
};

/** What `npm start` says on the terminal. */
export const words = {
  option: (given: string) =>
    `看不懂 ${given}。可以用的有：--no-browser（只开服务器和练习页）、--headless（浏览器不显示窗口）。`,
  port: (name: string) => `${name} 应是 1 到 65535 的数字，例如：PORT=8788 npm start`,
  serverPortTaken: (port: number) =>
    `端口 ${port} 已被别的程序占用。请换一个端口再启动，例如：PORT=${port + 1} npm start`,
  alreadyRunning: (port: number) =>
    `和鸣已经在端口 ${port} 上运行。要再开一份，请换端口和数据目录，例如：PORT=${port + 1} DATA_DIR=.chorus/second npm start`,
  practicePortTaken: (port: number) =>
    `练习页的端口 ${port} 已被别的程序占用。请换一个端口再启动，例如：PRACTICE_PORT=${port + 1} npm start`,

  dataTaken: '数据目录被另一个和鸣接管，这一份已停止。',

  chromePath: (path: string) =>
    `CHROME_PATH 指的 ${path} 打不开，或版本低于 128。请改成能用的 Chromium、Chrome 或 Edge 的路径。`,
  noBrowser:
    '没有找到浏览器，也装不上。请任选一种：安装 Chrome、Edge 或 Chromium；用 CHROME_PATH=浏览器路径 npm start 指定；或用 npm start -- --no-browser 只开服务器和练习页。',
  noDisplay:
    '这台机器没有显示器，也没有 Xvfb。请设置 DISPLAY，安装 xvfb，或用 npm start -- --no-browser 只开服务器和练习页。',
  noFont: '没有中文字体，页面上的汉字可能显示成方块。请安装 Noto CJK 一类的字体。',
  browserNotStarted: (detail: string) =>
    `浏览器没有启动成功${detail && `(${detail})`}。可以用 CHROME_PATH 换一个浏览器再试。`,
  extensionNotLoaded: (detail: string) =>
    `这个浏览器不肯加载扩展${detail && `(${detail})`}。请换 Chromium 或 128 以上的 Chrome、Edge，用 CHROME_PATH 指定。`,
  buildFailed: (detail: string) => `扩展没有构建成功。下面是构建工具的说明：\n${detail}`,
  signInFailed: '没有替你登录成功。请在扩展的设置里用下面的账号登录。',

  download: '没有找到浏览器，正在下载 Chromium（约 150 MB）',
  packages: '下载不到，正在用系统的软件包管理器安装 Chromium',
  font: '正在安装中文字体',
  xvfb: '没有显示器，正在安装虚拟显示器 Xvfb',
  virtual: '没有显示器，窗口开在虚拟显示器里',
  preparing: '准备浏览器',
  building: '构建扩展',
  server: '启动服务器',
  opening: '打开浏览器',
  still: (what: string, seconds: number) => `  还在${what}，已用 ${seconds} 秒`,
  begin: (what: string) => `${what} …`,
  took: (what: string, seconds: string) => `  ${what}用了 ${seconds} 秒`,
  member: (role: MemberRole, accounts: { name: string; role: string }[]) =>
    `${ROLE_NAMES[role]} ${accounts.map(account => `${account.name}·${account.role}`).join('、')}`,
  closed: '已全部关闭。',
};

export interface Opened {
  server: string;
  practice: string;
  signedInAs?: string;
  /** Folder of the unpacked extension. */
  extension: string;
  accounts: { name: string; email: string; what: string }[];
  password: string;
  /** ms since the program began */
  took: number;
}

/** What to do now, for somebody who sees this for the first time. */
export function nextSteps({
  server,
  practice,
  signedInAs,
  extension,
  accounts,
  password,
  took,
}: Opened): string {
  return [
    '',
    `已就绪，用了 ${(took / 1000).toFixed(1)} 秒`,
    '',
    signedInAs
      ? `浏览器里已登录为 ${signedInAs}。在小红书练习页：看每条评论下的标记，点「话术」填入回复，再按页面自己的发送。`
      : `在自己的浏览器里打开 chrome://extensions，开启开发者模式，加载文件夹 ${extension}，再到扩展的设置里登录。`,
    '',
    `练习页  ${practice}`,
    `服务器  ${server}`,
    `演示账号（密码都是 ${password}）`,
    ...accounts.map(one => `  ${one.email}  ${one.name}，${one.what}`),
    '',
    signedInAs ? '关掉浏览器或按 Ctrl-C 结束。' : '按 Ctrl-C 结束。',
  ].join('\n');
}
